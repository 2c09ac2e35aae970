# Labels of the shipped vocabularies in Hebrew. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = מקצועות
    .one = מקצוע
profession-medicine = רפואה
    .description = אבחון מחלות, טיפול בהן ומעקב אחר בריאותם של אנשים לאורך זמן.
profession-nursing = סיעוד
    .description = טיפול באנשים ביום ובלילה והבחנה מוקדמת בכל שינוי.
profession-midwifery = מיילדות
    .description = טיפול בנשים וביילודים לפני הלידה, במהלכה ואחריה.
profession-pharmacy = רוקחות
    .description = הקפדה שכל תרופה תהיה נכונה, בטוחה ומובנת.
profession-dentistry = רפואת שיניים
    .description = מניעה וטיפול במחלות של השיניים, החניכיים והפה.
profession-dental-hygiene = שיננות
    .description = ניקוי, מניעה והדרכה ששומרים על בריאות הפה.
profession-physiotherapy = פיזיותרפיה
    .description = השבת התנועה והכוח אחרי מחלה או פציעה.
profession-occupational-therapy = ריפוי בעיסוק
    .description = עזרה לאנשים לעשות את הדברים היום־יומיים שחשובים להם.
profession-speech-language-therapy = קלינאות תקשורת
    .description = עזרה בדיבור, בהבנה, בקול ובבליעה.
profession-audiology = אודיולוגיה
    .description = בדיקת שמיעה ושיווי משקל והתאמת מכשירי שמיעה.
profession-nutrition-dietetics = תזונה ודיאטנות
    .description = המזון והתזונה כחלק משמירה על הבריאות ומהחלמה.
profession-optometry = אופטומטריה
    .description = בדיקת עיניים וראייה והתאמת משקפיים ועדשות.
profession-podiatry = פודיאטריה
    .description = טיפול בכפות הרגליים ובשוקיים, מכאב ועד פצעים.
profession-medical-imaging = דימות רפואי
    .description = צילומי רנטגן, סריקות ותמונות אחרות של הגוף; נקרא גם רנטגנאות.
profession-medical-laboratory = מדעי המעבדה הרפואית
    .description = בדיקת דם ודגימות אחרות כדי לגלות מה הבעיה.
profession-respiratory-therapy = טיפול נשימתי
    .description = עזרה למי שמתקשים לנשום, גם בהנשמה.
profession-paramedicine = פרמדיקה
    .description = רפואת חירום בזירת האירוע ובדרך לבית החולים.
profession-physician-assistant = עוזרי רופא
    .description = בדיקה וטיפול במטופלים לצד הרופאים; בכמה מדינות התפקיד נקרא clinical officer.
profession-public-health = בריאות הציבור
    .description = הגנה על בריאותן של אוכלוסיות שלמות וקידומה.
profession-health-management = ניהול מערכות בריאות
    .description = הפעלת בתי חולים ושירותים: אנשים, כסף, איכות ובטיחות.
profession-health-information = ניהול מידע רפואי
    .description = שמירה על רשומות רפואיות מדויקות, חסויות ושימושיות.
profession-psychology = פסיכולוגיה
    .description = הבנת הנפש וההתנהגות ועזרה לאנשים במצוקה.
profession-social-work = עבודה סוציאלית
    .description = תמיכה בענייני משפחה, כסף, דיור, זכויות והגנה.
profession-counselling = ייעוץ
    .description = שיחה שעוזרת לאנשים בזמנים קשים.
profession-community-health = עבודת בריאות בקהילה
    .description = הדרכה לבריאות וטיפול פשוט בידי אנשים מן השכונה.
profession-care-assistance = סיוע סיעודי
    .description = עזרה מעשית ברחצה, באכילה, בתנועה ובנוחות היום־יומית.
profession-prosthetics-orthotics = אורתוטיקה ופרוסתטיקה
    .description = בנייה והתאמה של גפיים תותבות, סדים ותומכים.
profession-kinesiology = מדעי התנועה
    .description = מדע התנועה והפעילות הגופנית; קרוב לפיזיולוגיה של המאמץ.
profession-veterinary-medicine = רפואה וטרינרית
    .description = בריאותם של בעלי חיים והמחלות המשותפות להם ולבני האדם.
profession-spiritual-care = ליווי רוחני
    .description = תמיכה בשאלות של משמעות, אמונה ואובדן, ללא תלות באמונתו של האדם.
profession-special-education = חינוך מיוחד
    .description = הוראת לומדים עם מוגבלות או צרכים מיוחדים.
profession-law = משפטים
    .description = זכויות, חובות וצדק, למטופלים וגם לצוות.

## Learning with, from and about each other

vocabulary-learning = דרכים ללמוד יחד
    .one = דרך ללמוד יחד
learning-with = אלה עם אלה
    .description = סטודנטים ממקצועות שונים עובדים יחד על אותה משימה.
learning-from = אלה מאלה
    .description = כל מקצוע משתף בידע שלו וקולט את הידע של האחרים.
learning-about = אלה על אלה
    .description = סטודנטים מגלים מה עושים מקצועות אחרים, ומדוע.

## Learning modes

vocabulary-modes = מתכונות למידה
    .one = מתכונת למידה
mode-classroom = כיתה או סדנה
    .description = קבוצות קטנות ומעורבות נפגשות בחדר אחד ועובדות על מקרה או על שאלה.
mode-simulation = סימולציה
    .description = צוות מגלם מצב טיפולי עם בובה, שחקן או מטופל וירטואלי, ואחר כך משוחח עליו.
mode-placement = התנסות קלינית או מעשית
    .description = סטודנטים מכמה מקצועות מטפלים במטופלים או בפונים אמיתיים, בהדרכה.
mode-training-ward = מחלקה מלמדת בין־מקצועית
    .description = צוות סטודנטים מנהל חלק ממחלקה תחת עינו של הצוות המוסמך.
mode-community = מיזם בקהילה
    .description = צוותים לומדים לצד קהילה או אדם, במקום מגוריהם.
mode-observation = התלוות ותצפית
    .description = הלומדים צופים במקצוע אחר בעבודתו ומשוחחים על מה שראו.
mode-project = מיזם או בעיה משותפים
    .description = צוות מעורב פותר בעיה או משפר שירות.
mode-online-live = מקוון, בזמן אמת
    .description = כולם מחוברים באותו הזמן.
mode-online-own-pace = מקוון, בקצב אישי
    .description = הלומדים עובדים בזמן שנוח להם ומחליפים דעות בפורום.
mode-blended = משולב
    .description = חלק מקוון וחלק פנים אל פנים.
mode-lecture = הרצאה
    .description = בעיקר האזנה; כשלעצמה היא רק לעיתים רחוקות למידה בין־מקצועית.

## Learning methods

vocabulary-methods = שיטות למידה
    .one = שיטת למידה
method-exchange = החלפת דעות
    .description = סטודנטים משווים את השקפותיהם בדיון, במקרה או בוויכוח.
method-action = פעולה
    .description = משימה או חקירה משותפת שמטרתה לשנות דבר מה.
method-practice = התנסות
    .description = למידה מתוך השתתפות בטיפול אמיתי או בשירות אמיתי.
method-simulation = סימולציה
    .description = תרגול של עבודה אמיתית במקום שטעויות אינן פוגעות באיש.
method-observation = תצפית
    .description = צפייה במטופלים, במקצועות אחרים או בצוותים, מתוך שאלה.
method-e-learning = למידה מקוונת
    .description = למידה מחומרים מקוונים ומהחלפת דעות מקוונת.
method-blended = למידה משולבת
    .description = למידה מקוונת לצד דרכי למידה אחרות.
method-received = האזנה וצפייה
    .description = האזנה לדברים שאחרים מציגים, קריאה או צפייה בהם.

## Settings

vocabulary-settings = סביבות למידה
    .one = סביבת למידה
setting-campus = קמפוס האוניברסיטה
setting-sim-centre = מרכז סימולציה
    .description = חדרים שמאובזרים כמחלקה, כמרפאה או כבית, לתרגול בטוח.
setting-hospital = בית חולים
setting-primary-care = רפואה ראשונית
    .description = מרכז בריאות או מרפאה קרוב למקום המגורים.
setting-community = קהילה
    .description = בתי ספר, עמותות ומקומות אחרים בחיי הקהילה המקומית.
setting-home = בית
    .description = ביתם של מטופלים או של מקבלי שירות.
setting-virtual = סביבה וירטואלית
    .description = חדר או פלטפורמה ברשת; איש אינו צריך לנסוע.
setting-workplace = מקום עבודה
    .description = מקום אחר שאנשי מקצוע עובדים בו יחד, כגון שירות חברתי.

## Stages

vocabulary-stages = שלבים
    .one = שלב
stage-exposure = חשיפה
    .description = מפגש ראשון עם מקצועות אחרים ועם מה שהם עושים.
stage-immersion = העמקה
    .description = עבודה עם מקצועות אחרים על משימות קרובות לעשייה בשטח.
stage-mastery = שליטה
    .description = מוכנות להשתתף בצוות במלואו ולעזור לאחרים בכך.

## Years and levels

vocabulary-levels = שנים ורמות
    .one = שנה או רמה
level-year-1 = שנה א׳
level-year-2 = שנה ב׳
level-year-3 = שנה ג׳
level-year-4 = שנה ד׳
level-year-5 = שנה ה׳
level-year-6 = שנה ו׳
level-postgraduate = תארים מתקדמים
    .description = אחרי תואר ראשון: תואר שני, דוקטורט או התמחות.
level-cpd = פיתוח מקצועי מתמשך
    .description = למי שכבר עובדים במקצועם.
level-faculty = פיתוח סגל
    .description = למי שמלמדים סטודנטים או מדריכים אותם.

## Requirements

vocabulary-requirements = חובה או בחירה
    .one = סוג הלימוד
requirement-required = חובה
    .description = כל הסטודנטים של המקצוע לומדים אותו באותה שנה.
requirement-elective = בחירה
    .description = הסטודנטים בוחרים אם ללמוד אותו.
requirement-required-in-track = חובה במסלול
    .description = כל הסטודנטים של מסלול מסוים לומדים אותו.

## Evaluation levels

vocabulary-evaluation-levels = רמות של הערכת המודול
    .one = רמה של הערכת המודול
evaluation-1 = תגובה
    .description = מה חשבו הלומדים על המודול.
evaluation-2a = עמדות
    .description = האם השתנה מבטם על מקצועות אחרים.
evaluation-2b = ידע ומיומנויות
    .description = מה הם יודעים או מסוגלים לעשות עכשיו.
evaluation-3 = התנהגות
    .description = מה הם עושים אחרת בעבודה.
evaluation-4a = דרכי העבודה בארגון
    .description = מה השתנה בדרך פעולתו של השירות.
evaluation-4b = תועלת למטופלים
    .description = האם השתפר מצבם של המטופלים או של מקבלי השירות.

## Partners

vocabulary-partners = שותפים להוראה
    .one = שותפות להוראה
partner-patient = מטופלים
    .description = מי שמלמדים מתוך חיים עם מחלה.
partner-service-user = מקבלי שירות
    .description = מי שמלמדים מתוך שימוש בשירותי בריאות או רווחה.
partner-family = משפחה
    .description = קרובים או בני משפחה מטפלים שמשתפים במה שהם יודעים.
partner-community = קהילה
    .description = אנשים או קבוצות מן הסביבה שמלמדים ומציבים משימות אמיתיות.
partner-practitioner = אנשי מקצוע
    .description = מי שעובדים במקצוע ומלמדים לצד הסגל.

## Networks

vocabulary-networks = רשתות
    .one = רשת
network-africa = אפריקה
network-asia-pacific = אסיה והאוקיינוס השקט
network-australasia = אוסטרלאסיה
network-canada = קנדה
network-india = הודו
network-japan = יפן
network-scandinavia = סקנדינביה
network-south-central-america-caribbean = דרום אמריקה, מרכז אמריקה והקריביים
network-united-kingdom = הממלכה המאוחדת
network-united-states = ארצות הברית של אמריקה
network-german-speaking = מדינות דוברות גרמנית
network-north-africa-middle-east = צפון אפריקה והמזרח התיכון
network-interprofessional-research = מחקר בין־מקצועי
network-global-health = בריאות גלובלית

## Assessment methods

vocabulary-assessment-methods = דרכים להערכת הלמידה
    .one = דרך להערכת הלמידה
assessment-peer = הערכת עמיתים
    .description = סטודנטים מעריכים אלה את תרומתם של אלה.
assessment-reflection = רפלקציה
    .description = סטודנטים כותבים או מספרים מה למדו וכיצד.
assessment-observation = תצפית
    .description = מרצה או איש מקצוע צופה בסטודנטים בעבודתם.
assessment-written = מבחן או עבודה בכתב
assessment-oral = מבחן בעל פה
assessment-portfolio = תיק עבודות
    .description = אוסף של עבודות הסטודנט, שנצבר לאורך זמן.
assessment-simulation = סימולציה
    .description = ההערכה נעשית במצב מבוים.
assessment-presentation = הצגה בעל פה

## Accessibility

vocabulary-access-features = אמצעי נגישות
    .one = אמצעי נגישות
access-wheelchair = גישה בכיסא גלגלים
access-captions = כתוביות
access-transcript = תמליל
access-sign-language = שפת סימנים
access-quiet-room = חדר שקט
access-screen-reader = מתאים לקוראי מסך
access-large-print = אותיות גדולות

## Languages

vocabulary-languages = שפות
    .one = שפה
language-en = אנגלית
language-ar = ערבית
language-fa = פרסית
language-fr = צרפתית
language-es = ספרדית
language-pt = פורטוגזית
language-de = גרמנית
language-tr = טורקית
language-ur = אורדו
language-he = עברית
language-sv = שוודית
language-nl = הולנדית
language-it = איטלקית
language-ja = יפנית
language-zh = סינית
language-hi = הינדי
language-id = אינדונזית
language-ms = מלאית
language-sw = סוואהילית
language-ku = כורדית
language-ps = פשטו
language-am = אמהרית

## Themes

vocabulary-themes = נושאים
    .one = נושא
theme-ethics = ערכים ואתיקה
    .description = לפעול בהגינות וביושר, מתוך כבוד לכל המעורבים.
theme-roles = תפקידים
    .description = לדעת מי עושה מה, והיכן נפגשים התפקידים.
theme-communication = תקשורת
    .description = לומר, לשמוע ולתעד דברים כך שכולם יבינו.
theme-teamwork = עבודת צוות
    .description = לעשות מקבוצת אנשים צוות אחד.
theme-person-centred = האדם והקהילה במרכז
    .description = לתת לרצונם של אנשים ושל קהילות להנחות את העבודה.
theme-leadership = מנהיגות והחלטה משותפות
    .description = להוביל לסירוגין ולהחליט יחד.
theme-disagreement = התמודדות עם אי־הסכמה
    .description = לפגוש דעות שונות מוקדם ולהפיק מהן תועלת.
theme-reflection = רפלקציה ולמידה
    .description = להביט לאחור כדי לעשות טוב יותר בפעם הבאה.

## Competencies

vocabulary-competencies = כשירויות
    .one = כשירות

## IPEC 2023

framework-ipec-2023 = כשירויות הליבה של IPEC, גרסת 2023
    .short = IPEC 2023
competency-ipec-2023-VE = ערכים ואתיקה
competency-ipec-2023-VE1 = למען מי העבודה, מאדם אחד ועד אוכלוסייה
competency-ipec-2023-VE2 = להשמיע קול נגד פערים לא צודקים בבריאות
competency-ipec-2023-VE3 = כבוד לאדם כשצוות שלם מכיר את סיפורו
competency-ipec-2023-VE4 = שונות, בצוות וסביבו, כמקור לכוח
competency-ipec-2023-VE5 = מה יודעים מקצועות אחרים ומה זה מוסיף לטיפול
competency-ipec-2023-VE6 = יושר בין עמיתים, הגינות כלפי מקבלי השירות
competency-ipec-2023-VE7 = אמון ואדיבות בכל קשר של עבודה
competency-ipec-2023-VE8 = התנהגות שעומדת בביקורת גם כשהעבודה משותפת
competency-ipec-2023-VE9 = שמירה על המקצועיות האישית, למען הצוות
competency-ipec-2023-VE10 = למידה מטעויות ללא האשמה, בצוות מכבד
competency-ipec-2023-VE11 = עבודה שאפשר ליהנות בה ולשמור בה על רווחה אישית
competency-ipec-2023-RR = תפקידים ותחומי אחריות
competency-ipec-2023-RR1 = שום ידע בצוות אינו מתבזבז
competency-ipec-2023-RR2 = שותפים מחוץ לארגון: בתי ספר, דיור, שכנים
competency-ipec-2023-RR3 = מיומנויות שמשלימות זו את זו, גם לצרכים חברתיים
competency-ipec-2023-RR4 = היכן מתחיל ומסתיים תפקידו של כל מקצוע
competency-ipec-2023-RR5 = צניעות וסקרנות כלפי תרבויות של אחרים
competency-ipec-2023-C = תקשורת
competency-ipec-2023-C1 = לומר מה כלול בתפקידי ומה לא
competency-ipec-2023-C2 = תדריכים קצרים, העברת מטופל, רשומות משותפות ועזרים אחרים
competency-ipec-2023-C3 = מילים פשוטות במקום עגה מקצועית
competency-ipec-2023-C4 = תמונה אחת משותפת של המצב ושל המטרה
competency-ipec-2023-C5 = הקשבה שמעודדת גם עמיתים שקטים לדבר
competency-ipec-2023-C6 = משוב שניתן ומתקבל היטב
competency-ipec-2023-C7 = דרגה, כוח ורקע, וכיצד הם משפיעים על השיחה
competency-ipec-2023-TT = צוותים ועבודת צוות
competency-ipec-2023-TT1 = כיצד נוצרים צוותים ומה המחקר אומר עליהם
competency-ipec-2023-TT2 = מגוון של רקע ומעמד כמשאב
competency-ipec-2023-TT3 = לחשוב על מקרה יחד ולהכריע יחד
competency-ipec-2023-TT4 = מנהיגות שעוברת אל מי שמתאים לה ביותר
competency-ipec-2023-TT5 = מה לעשות כשעמיתים אינם מסכימים
competency-ipec-2023-TT6 = מבט לאחור על החלק האישי ועל חלקו של הצוות
competency-ipec-2023-TT7 = אחריות משותפת למה שקורה
competency-ipec-2023-TT8 = מי עושה מה ומתי, כדי ששום דבר לא יישמט
competency-ipec-2023-TT9 = הרגלים משותפים ששומרים על בטיחות הצוות ועל רווחתו
competency-ipec-2023-TT10 = כיצד הארגון שסביב הצוות עוזר לו או מפריע לו

## IPEC 2016

framework-ipec-2016 = כשירויות הליבה של IPEC, עדכון 2016
    .short = IPEC 2016
competency-ipec-2016-VE = ערכים ואתיקה בעשייה בין־מקצועית
competency-ipec-2016-RR = תפקידים ותחומי אחריות
competency-ipec-2016-CC = תקשורת בין־מקצועית
competency-ipec-2016-TT = צוותים ועבודת צוות

## CIHC 2024

framework-cihc-2024 = מסגרת הכשירויות של CIHC לקידום שיתוף פעולה, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = טיפול ושירותים ממוקדי קשר
    .description = טיפול שבנוי על אמון עם אנשים ועם הקרובים להם.
competency-cihc-2024-TC = תקשורת בצוות
    .description = כיצד צוות מדבר, בתוכו ועם מקבלי השירות.
competency-cihc-2024-RN = הבהרת תפקידים ומשא ומתן עליהם
    .description = לברר מי יכול לעשות מה, ולהסכים מי יעשה.
competency-cihc-2024-TF = תפקוד הצוות
    .description = מה גורם לצוות לעבוד היטב, וכיצד חבריו שומרים על כך.
competency-cihc-2024-DP = עיבוד הבדלים ואי־הסכמות בצוות
    .description = להפיק תועלת מדעות שונות לפני שייגרם נזק.
competency-cihc-2024-CL = מנהיגות שיתופית
    .description = מנהיגות כתפקיד משותף שעובר מיד ליד לפי המשימה.

## CIHC 2010

framework-cihc-2010 = מסגרת הכשירויות הבין־מקצועיות הלאומית של CIHC, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = הבהרת תפקידים
    .description = מי עושה מה, וכיצד החלקים משתלבים.
competency-cihc-2010-PC = טיפול שבמרכזו המטופל, הפונה, המשפחה והקהילה
    .description = למקבלי הטיפול יש דעה בו לכל אורך הדרך.
competency-cihc-2010-TF = תפקוד הצוות
    .description = מה מלכד צוות ומאפשר לו לעשות את עבודתו.
competency-cihc-2010-CL = מנהיגות שיתופית
    .description = ההחלטות והמנהיגות מתחלקות בין העמיתים.
competency-cihc-2010-IC = תקשורת בין־מקצועית
    .description = שיחה פתוחה ובזמן הנכון בין מקצועות.
competency-cihc-2010-CR = יישוב סכסוכים בין־מקצועיים
    .description = לטפל במחלוקות בין מקצועות מוקדם וברוגע.

## WHO 2010

framework-who-2010 = מסגרת הפעולה של ארגון הבריאות העולמי לחינוך בין־מקצועי ולעשייה שיתופית, 2010
    .short = ארגון הבריאות העולמי 2010
competency-who-2010-TW = עבודת צוות
    .description = לעבוד היטב בצוות, בכל תפקיד שבו.
competency-who-2010-RO = תפקידים ותחומי אחריות
    .description = מה עושים עובדי הבריאות למיניהם ולמה הם אחראים.
competency-who-2010-CO = תקשורת
    .description = להסביר את עצמנו לעמיתים ולהקשיב להם עד הסוף.
competency-who-2010-LR = למידה ורפלקציה ביקורתית
    .description = לחשוב על מה שקרה ולהביא את הלקח לעבודה.
competency-who-2010-PT = הקשר עם המטופל וההכרה בצרכיו
    .description = לבנות את העבודה סביב המטופל, יחד איתו.
competency-who-2010-ET = עשייה אתית
    .description = הגינות כלפי עמיתים ובחינה של הדעות הקדומות שלנו.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    חינוך בין־מקצועי: IPE, חינוך בינמקצועי, חינוך רב־מקצועי, חינוך בין־תחומי, הוראה בין־מקצועית, למידה בין־מקצועית
    בין־מקצועי: בינמקצועי, רב־מקצועי, בין־תחומי
    עשייה שיתופית: עבודה שיתופית, שיתוף פעולה, פרקטיקה בין־מקצועית
    מודול: קורס, יחידת לימוד
    רפואה: רופא, רופאה, רופאים
    סיעוד: אח, אחות, אחיות
    רוקחות: רוקח, רוקחת, רוקחים
    רפואת שיניים: רופא שיניים, דנטלי
    מיילדות: מיילדת, מיילדות
    פיזיותרפיה: פיזיותרפיסט, פיזיותרפיסטית
    ריפוי בעיסוק: מרפא בעיסוק, מרפאה בעיסוק
    קלינאות תקשורת: קלינאית תקשורת, הפרעות בתקשורת
    תזונה: דיאטנית, דיאטן, דיאטה
    דימות: רנטגן, הדמיה, רנטגנאי
    עבודה סוציאלית: עובד סוציאלי, עובדת סוציאלית, עו״ס
    פסיכולוגיה: פסיכולוג, פסיכולוגית
    מטופל: חולה, חולים, פציינט, פונה
    התנסות: התמחות, סטאז׳, סבב קליני, הכשרה מעשית
    סימולציה: הדמיה, משחק תפקידים, בובה
    כשירות: מיומנות, יכולת
    מקוון: אונליין, למידה מרחוק, וירטואלי, זום
    תחקיר: דיבריפינג, משוב, רפלקציה
    אי־הסכמה: קונפליקט, מחלוקת, סכסוך
