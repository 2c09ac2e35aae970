# The words of the site itself in Hebrew. A module is מודול: what is said of one is masculine. A page is דף, a sheet of a long list is עמוד.
# A pathway is נתיב; a track of a course of study is מסלול. Where several people are meant, the plural is used; buttons are nouns.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = דילוג לתוכן
menu-label = תפריט ראשי
menu-home = דף הבית
menu-modules = מודולים
menu-pathways = נתיבים
menu-providers = מוסדות
menu-networks = רשתות
menu-events = אירועים
footer-label = על הקטלוג
crumbs-label = המיקום באתר
languages-label = שפה
languages-fallback = לא תורגם
licence-notice = הטקסט ברישיון { $licence }
feed-link = הזנת חדשות
feed-own = הזנת חדשות של מודולים אלה
made-with = נבנה עם ״חלקה״

## A text in another language than the page

fallback-notice = הטקסט הזה עדיין לא תורגם. הוא מוצג כאן ב{ $language }.
fallback-link = פתיחת הדף כולו ב{ $language }
stale-notice = המקור השתנה אחרי שהתרגום הזה נעשה.
stale-link = פתיחת המקור ב{ $language }
partial-notice = עד כה תורגם רק חלק מהטקסט הזה.
partial-link = קריאת ההמשך ב{ $language }
machine-notice = הטקסט הזה תורגם בתרגום מכונה ואיש עדיין לא בדק אותו.
origin-notice = מתוך הקטלוג ”{ $name }“, ושם התיאור המלא.
origin-link = פתיחת הדף המקורי
origin-link-in = פתיחת הדף המקורי ב{ $language }

## The circle of seats

circle-caption = מושב מלא: חובה. מושב ריק: בחירה.
circle-text = חובה בלימודי { $required }; בחירה בלימודי { $elective }.
circle-text-required = חובה בלימודי { $required }.
circle-text-elective = בחירה בלימודי { $elective }.
circle-text-home = בין המקצועות שבקטלוג: { $professions }.

## Counts

count-modules = { $count ->
    [one] מודול אחד
    [two] שני מודולים
   *[other] { $count } מודולים
}
count-professions = { $count ->
    [one] מקצוע אחד
    [two] שני מקצועות
   *[other] { $count } מקצועות
}
count-pathways = { $count ->
    [one] נתיב אחד
    [two] שני נתיבים
   *[other] { $count } נתיבים
}
count-providers = { $count ->
    [one] מוסד אחד
    [two] שני מוסדות
   *[other] { $count } מוסדות
}
count-networks = { $count ->
    [one] רשת אחת
    [two] שתי רשתות
   *[other] { $count } רשתות
}
count-events = { $count ->
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $count } אירועים
}
count-languages = { $count ->
    [one] שפה אחת
    [two] שתי שפות
   *[other] { $count } שפות
}
position = { $number } מתוך { $total }

## Measures and times

# Half an hour is “one” too: the number must stand there.
hours = { $hours ->
    [one] { $hours } שעה
    [two] שעתיים
   *[other] { $hours } שעות
}
hours-self-study = { $hours ->
    [one] { $hours } שעה
    [two] שעתיים
   *[other] { $hours } שעות
}
years = { $count ->
    [one] שנה { $years }
    [two] שנים { $years }
   *[other] שנים { $years }
}
seats = { $count ->
    [one] מקום אחד
    [two] שני מקומות
   *[other] { $count } מקומות
}

## Home

home-who = תחום הלימודים שלי…
home-pathways = נתיבים
home-modules = חדש בקטלוג
home-modules-all = כל המודולים
home-facets = מציאת מודולים לפי
home-coming = המועדים הקרובים
home-calendar = לוח המועדים המלא

## Lists

heading-modules = כל המודולים
heading-pathways = נתיבים
heading-providers = מוסדות
heading-networks = רשתות
heading-events = אירועים
intro-modules = כל מה שיש בקטלוג, לפי כותרת.
intro-pathways = סדר שבו כל מודול נבנה על קודמיו.
intro-providers = מוסדות הלימוד ושירותי הבריאות והרווחה שמציעים את המודולים.
intro-networks = הרשתות האזוריות וקבוצות העניין שהמוסדות משתייכים אליהן.
intro-events = כנסים, ימים פתוחים ומועדים אחרונים שאינם מודולים.
group-regional = רשתות אזוריות
group-emerging = רשתות בהקמה
group-interest-group = קבוצות עניין
network-regional = רשת אזורית
network-emerging = רשת בהקמה
network-interest-group = קבוצת עניין
narrow-down = צמצום לפי
sheets-label = עמודי הרשימה
sheet-previous = הקודם
sheet-next = הבא
sheet-position = עמוד { $position }
list-empty = אין כאן עדיין דבר.

## Terms

term-empty = אין עדיין מודולים.
term-all = כל המודולים שבקטלוג נכללים כאן.
term-inner = בפירוט
term-neighbours = נלמד לעיתים קרובות יחד עם
term-crosswalk = אותו נושא במסגרות אחרות
term-statement = בלשון המסגרת
term-nav = הקודם והבא

## A module

module-facts = במבט אחד
module-outcomes = מה תוכלו לעשות בסיום
module-competencies = כשירויות
competency-assessed = נכללת בהערכה
competency-primary = דגש עיקרי
module-sessions = מתי והיכן
session-register = הרשמה
session-zone = לפי שעון { $zone }
module-contents = בדף זה
module-details = עוד על המודול
module-statements = מה המודול מצהיר
module-statements-note = אוניברסיטאות שואלות על כך כשהן מאשרות הוראה בין־מקצועית. ״לא צוין״ אין פירושו ״לא״.
module-statements-more = מה נדרש בכל אחד מאלה, ומי דורש
module-pathways = חלק מנתיב
pathway-previous = לפני כן
pathway-next = אחרי כן
module-prerequisites = דרישות קדם
module-follows = מודולים שנבנים על מודול זה
module-related = מודולים דומים
module-materials = חומרי לימוד
module-references = מקורות

## Pathways, providers, networks, events and pages

entry-facts = במבט אחד
pathway-steps = הצעדים
pathway-step = צעד { $number }
provider-modules = המודולים שהמוסד מציע
provider-events = אירועים
network-modules = מודולים ברשת זו
network-entries = מוסדות ואירועים

## Labels of facts

fact-required = חובה בלימודי
fact-required-in-track = חובה במסלול בלימודי
fact-elective = בחירה בלימודי
fact-professions = מיועד ללימודי
fact-hours = זמן משותף
fact-self-study = לימוד עצמי
fact-stage = שלב
fact-modes = מתכונת
fact-methods = שיטות למידה
fact-settings = סביבת למידה
fact-learning = אופן הלמידה
fact-partners = שותפים להוראה
fact-interactive-share = החלק האינטראקטיבי
fact-debrief = תחקיר
fact-languages = שפת ההוראה
fact-language = שפה
fact-provider = מוסד
fact-network = רשת
fact-group = קבוצות
fact-credit = נקודות זכות
fact-assessment = הערכת הלמידה
fact-evaluation = הערכת המודול
fact-facilitation = הנחיה
fact-access = נגישות
fact-cost = עלות
fact-status = מצב
fact-keywords = מילות מפתח
fact-published = תאריך פרסום
fact-reviewed = נבדק לאחרונה
fact-translation = תרגום
fact-licence = רישיון
fact-contact = ליצירת קשר
fact-email = דוא״ל
fact-country = מדינה
fact-website = אתר
fact-recurrence = תדירות
fact-when = מועד
fact-place = מקום
fact-modules = מודולים
fact-providers = מוסדות
fact-owner = מפרסם
fact-year = שנה
fact-supersedes = מחליף את
fact-superseded-by = הוחלף על ידי
fact-framework = מסגרת
fact-area = תחום
fact-themes = נושא
fact-codes = קודים במקומות אחרים
fact-same-as = מקבילות במקומות אחרים
fact-broader = חלק מ…

## Values of facts

status-draft = טיוטה
status-paused = מושהה
status-retired = לא פעיל
purpose-formative = הערכה מעצבת
purpose-summative = הערכה מסכמת
recurrence-yearly = מדי שנה
recurrence-biennial = אחת לשנתיים
cost-free = ללא תשלום
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = צוותים של { $least } עד { $most }
capacity = { $count ->
    [one] מקום לאדם אחד
    [two] מקום לשני אנשים
   *[other] מקום ל־{ $count } אנשים
}
min-professions = { $count ->
    [one] מקצוע אחד לפחות בכל צוות
    [two] שני מקצועות לפחות בכל צוות
   *[other] { $count } מקצועות לפחות בכל צוות
}
facilitation-prepared = עם הכשרה לתפקיד
facilitation-ratio = יחס מנחים ללומדים: { $facilitators } ל־{ $learners }

## Prose

alert-note = הערה
alert-tip = עצה
alert-important = חשוב
alert-warning = אזהרה
alert-caution = זהירות
footnotes = הערות שוליים
footnote-back = חזרה להערה { $number } בטקסט
# The name of a table that can be scrolled sideways.
table = טבלה
task-done = בוצע
task-open = טרם בוצע

## The page that chooses a language

chooser-label = שפות

## An address that does not exist

not-found-title = הדף הזה אינו קיים
not-found-text = ייתכן ששם המודול השתנה או שהכתובת נקטעה. אפשר להגיע לכל המודולים מדף הבית.
not-found-link = אל דף הבית
moved-title = הדף הזה עבר
moved-text = יש לו עכשיו כתובת אחרת.
moved-link = אל הדף

## The page of a profession

profession-eyebrow = לימודי
profession-year = { $profession }, { $year }
profession-years = באיזו שנת לימודים?
profession-year-column = שנת לימודים
profession-other-years = שנת הלימודים שלך
profession-every-year = כל השנים
profession-more = מודולים נוספים שפתוחים לפניך
profession-closed = לא מוצע כעת
profession-others = לומדים יחד עם
profession-competencies = על מה עובדים
circle-text-profession = בלימודי { $profession } לומדים עם: { $others }.
circle-text-profession-most = בלימודי { $profession } נפגשים בעיקר עם: { $others }.
amount-none = אין

## Citing a module

module-cite = ציטוט המודול
copy = העתקה
copied = הועתק
module-data = נתוני המודול (JSON)

## How far the texts are translated

menu-translations = תרגומים
translations-intro = עד היכן תורגמו הטקסטים של הקטלוג: למי שמתרגמים אותם ובודקים אותם.
translations-languages = לפי שפה
translations-language = שפה
translations-up-to-date = מעודכן
translations-texts = לפי טקסט
translations-text = טקסט
standing-original = מקור
standing-reviewed = נבדק
standing-draft = טיוטה
standing-machine = תרגום מכונה
standing-unstamped = לא הושווה
standing-stale = המקור השתנה
standing-begun = בתהליך
standing-missing = לא תורגם

## Coverage

menu-coverage = מיפוי
coverage-intro = במה עוסקים המודולים שבקטלוג, עבור מי ומתי: לוועדות לתוכניות לימודים ולגופי אקרדיטציה.
coverage-frameworks = לפי מסגרת
coverage-axes = עמודות הטבלה
coverage-by-profession = לפי מקצוע
coverage-by-year = לפי שנה ורמה
coverage-by-stage = לפי שלב
coverage-areas = תחומים שיש בהם מודולים
coverage-competencies = כשירויות שיש להן מודולים
coverage-gaps = ללא מודולים
coverage-unnamed = מסגרות שאף מודול אינו מזכיר
coverage-absent = מקצועות, שנים ושלבים ללא מודולים
coverage-required = שעות חובה
coverage-required-note = שעות של זמן משותף שלימודי כל מקצוע מחייבים, בכל שנה. מודול שמיועד לכמה שנים נספר בכל אחת מהן, ובסך הכול פעם אחת.
coverage-meetings = מי נפגש עם מי
coverage-meetings-note = מספר המודולים ששני מקצועות לומדים בהם יחד; במקום שמקצוע פוגש את עצמו, מספר כל המודולים שלו.
coverage-strangers = מי שאינם נפגשים כלל
coverage-with = לומדים יחד עם
coverage-must = חובה, לפי שנה
coverage-profession = מקצוע
coverage-competency = כשירות
coverage-all = הכול
coverage-total = כל המודולים שמזכירים מסגרת זו
coverage-not-stated = לא צוין
coverage-show = תצוגה
coverage-detail-required = חובה
figure-modules = מודולים
figure-hours = שעות
figure-required = חובה בלבד
figure-assessed = עם הערכה בלבד
figure-crosswalk = לפי הקבלה
coverage-rules = כיצד הדברים נספרים
coverage-rule-offered = נספרים רק מודולים שמוצעים כעת: לא מושהים ולא כאלה שאינם פעילים.
coverage-rule-area = בכל תחום נספר פעם אחת כל מודול שמזכיר את התחום או אחת מכשירויותיו.
coverage-rule-hours = השעות הן שעות של זמן משותף. שעות המודול מתחלקות שווה בשווה בין כשירויותיו שבאותה מסגרת; אם חלקן הן דגש עיקרי, רק בין אלה. כך אין שעה שנספרת פעמיים באותה מסגרת.
coverage-rule-totals = בסכומים נספר כל מודול פעם אחת. אין לחבר שעות של מקצועות שונים: כששני מקצועות לומדים שעה בחדר אחד, כל אחד ואחת למדו שעה אחת.
coverage-rule-required = חובה: הלימודים שבאותה עמודה מחייבים את המודול, לכולם או למסלול מסוים. בסכומים ולפי שלב: הלימודים של מקצוע אחד לפחות.
coverage-rule-assessed = עם הערכה: המודול כולל הערכה של אותה כשירות.
coverage-rule-crosswalk = ≈ מופיע במקום שאין לתחום מודול משלו, אבל יש מודולים שעוסקים בתחום של מסגרת אחרת הקרוב לאותו נושא. הם אינם נכללים בשום סכום. ההקבלה היא של קטלוג זה; שום בעלים של מסגרת לא אישר אותה.
coverage-data = נתונים
coverage-csv = שורות לגיליונות אלקטרוניים (CSV)
coverage-csv-note = שורה לכל כשירות של כל מודול ולכל מקצוע, עם חלקה בשעות.
coverage-json = טבלאות לתוכנות (JSON)
coverage-json-note = כל הטבלאות שבדפים אלה עם המספרים שבהן, במזהים זהים בכל השפות.

## Quality

menu-quality = איכות
quality-intro = מה אוניברסיטאות שואלות על הוראה בין־מקצועית לפני שהן מאשרות אותה, ומה מצהירים על כך המודולים שבקטלוג. אין זה ציון: כל אוניברסיטה מחליטה מה משקלה של כל נקודה.
finding-met = מתקיים
    .note = המודול מצהיר על מה שנדרש.
finding-not-met = לא מתקיים
    .note = המודול מצהיר על דבר אחר.
finding-not-stated = לא צוין
    .note = המודול אינו מצהיר על כך דבר. אין פירוש הדבר ״לא״.
finding-not-applicable = לא רלוונטי
    .note = הקריטריון אינו דורש דבר ממודול כזה.
quality-words = פירוש המילים
quality-checks = מה נדרש בכל קריטריון
quality-check = קריטריון
quality-required = נדרש בקטלוג זה
quality-asked = מי דורש:
quality-providers = לפי מוסד
quality-no-provider = מודולים ללא מוסד
quality-modules = לפי מודול
quality-data = נתונים
quality-csv = שורות לגיליונות אלקטרוניים (CSV)
quality-csv-note = שורה לכל מודול ועמודה לכל קריטריון.
quality-two-professions = משתתפים שני מקצועות או יותר
    .name = שני מקצועות
    .asks = לומדים בו סטודנטים משני מקצועות או יותר. בלי זה אין זה חינוך בין־מקצועי.
quality-more-than-about = הלומדים אינם רק שומעים אלה על אלה
    .name = לא רק ״על״
    .asks = הם לומדים אלה עם אלה או אלה מאלה. שמיעה בלבד על מקצועות אחרים היא חינוך רב־מקצועי.
quality-more-than-with = הלומדים אינם רק יושבים יחד
    .name = לא רק ״עם״
    .asks = מי שלומדים אלה עם אלה לומדים גם אלה מאלה או אלה על אלה; אחרת זו הוראה משותפת בלבד. לא רלוונטי למודול שאינו מצהיר ״אלה עם אלה״.
quality-outcomes-tied = תוצר למידה קשור לכשירות
    .name = תוצרי למידה
    .asks = כתוב מה הלומדים יוכלו לעשות בסיום, ולפחות תוצר אחד מציין לאיזו כשירות של מסגרת הוא שייך.
quality-interactive-half = מחצית הזמן או יותר אינטראקטיבית
    .name = אינטראקטיביות
    .asks = במחצית הזמן לפחות הלומדים מחליפים דעות, מתנסים ומחליטים; הם אינם רק מקשיבים.
quality-mixed-facilitators = המנחים באים משני מקצועות או יותר
    .name = הנחיה
    .asks = המנחים באים משני מקצועות לפחות.
quality-debrief = נערך תחקיר
    .name = תחקיר
    .asks = בסיום הלומדים משוחחים על מה שקרה ביניהם.
quality-three-professions = משתתפים שלושה מקצועות או יותר
    .name = שלושה מקצועות
    .asks = לומדים בו סטודנטים משלושה מקצועות או יותר.
quality-similar-years = הלומדים נמצאים בשנות לימוד קרובות
    .name = שנים קרובות
    .asks = בין שנות הלימוד של כל המשתתפים יש הפרש של שנתיים לכל היותר. לא רלוונטי לבוגרי תואר; כשלא צוינו שנים, התוצאה היא ״לא צוין״.
quality-required-assessed = מה שהוא חובה כולל הערכה
    .name = הערכה
    .asks = כשהמודול הוא חובה, מצוינת כשירות שנכללת בהערכה או דרך להערכת הלמידה. לא רלוונטי למודול שהוא בחירה לכולם.
quality-observation-debriefed = אחרי תצפית נערך תחקיר
    .name = תצפית
    .asks = מי שרק צופים משוחחים על כך לאחר מכן. רלוונטי רק למודולים שכולם תצפית.
quality-current-frameworks = הכשירויות הן מן הגרסאות החדשות ביותר
    .name = גרסאות
    .asks = כל כשירות היא מן הגרסה החדשה ביותר של המסגרת: בגרסה ישנה יותר יש לאותו קוד משמעות אחרת.
quality-online-timing = בלמידה מקוונת מצוין אם היא בזמן אמת
    .name = מקוון
    .asks = מודול מקוון, כולו או חלקו, מציין אם כולם נוכחים באותו הזמן. לא רלוונטי למודולים אחרים.
source-definition = הגדרת החינוך הבין־מקצועי
source-toronto = טורונטו, טופס בקשה
source-pipes = טורונטו, קריטריוני PIPEs
source-ubc = בריטיש קולומביה, טופס אישור
source-michigan = מישיגן, דרישות להכרה
source-minnesota = מינסוטה, פעילויות 1Health
source-karolinska = מכון קרולינסקה, קריטריונים
source-lcme = LCME, סעיף 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = סקירה של תוכניות לתואר ראשון

## Search

search-title = חיפוש
search-intro = בכותרות, בתקצירים, בתוצרי הלמידה ובטקסטים של הקטלוג כולו.
search-field = מה לחפש?
search-example = לדוגמה: תפקידים, סיעוד, RR4
search-button = חיפוש
search-without-script = החיפוש דורש JavaScript, שכבוי כאן. הרשימות שלהלן מובילות לכול גם בלעדיו.
search-lists = או דפדוף ברשימות
search-narrow = צמצום
search-kind = סוג
search-any = הכול
search-clear = הסרת המסננים
search-more = תוצאות נוספות
search-none = לא נמצא דבר
search-advice = אפשר לנסות מילה אחרת או קצרה יותר, או לדפדף ברשימות שלהלן.
search-advice-filters = אולי בלי המסננים יימצאו עוד תוצאות.
search-partly = אין דבר שכולל את כל המילים האלה. אלה כוללים חלק מהן.
search-failed = לא ניתן לטעון את מפתח החיפוש. הרשימות שלהלן מובילות לכול.
search-in-language = ב{ $language }
count-results = { $count ->
    [one] תוצאה אחת
    [two] שתי תוצאות
   *[other] { $count } תוצאות
}
kind-module = מודול
kind-pathway = נתיב
kind-provider = מוסד
kind-network = רשת
kind-event = אירוע
kind-page = דף

## Filters of the list of all modules

filters-title = מסננים
filters-chosen = המסננים שנבחרו
filters-remove = הסרת { $term }
filters-clear = הסרת כל המסננים
filters-show = הצגת התוצאות
filters-find = חיפוש בתוך { $facet }
filters-none = אין מודול שמתאים לכל אלה.
filters-failed = לא ניתן לטעון את המודולים. יש לבדוק את החיבור ולבחור שוב.
filters-more = עוד
filters-sort = מיון לפי
filters-sort-title = כותרת
filters-sort-date = המועד הבא
filters-sort-hours = זמן משותף

## The calendar

menu-calendar = לוח מועדים
heading-calendar = לוח מועדים
intro-calendar = כל המפגשים והאירועים שנקבע להם תאריך, חודש אחר חודש.
count-dates = { $count ->
    [one] מועד אחד
    [two] שני מועדים
   *[other] { $count } מועדים
}
calendar-months = חודשים
calendar-day = { $count ->
    [one] { $date }: מועד אחד
    [two] { $date }: שני מועדים
   *[other] { $date }: { $count } מועדים
}
calendar-event = אירוע
calendar-past = הצגת חודשים קודמים
calendar-next = אל המועד הבא
calendar-file = הוספה ליומן
calendar-file-all = הוספת כל המועדים ליומן
entry-sessions = מועדים

## The whole catalogue as one document

menu-print = להדפסה
heading-print = הקטלוג כולו במסמך אחד
print-contents = תוכן העניינים
print-hint = הדף מיועד לנייר: אפשר להדפיס אותו או לשמור אותו כקובץ PDF.
print-now = הדפסה
print-pages = על הקטלוג
print-date = נכון ל־{ $date }

## The way of a pathway

pathway-together = מי נפגשים בנתיב
journey-stage = { $count ->
    [one] { $stage }: צעד { $steps }
    [two] { $stage }: צעדים { $steps }
   *[other] { $stage }: צעדים { $steps }
}

## The glossary

heading-glossary = מילון מונחים
intro-glossary = המילים שקטלוג זה משתמש בהן, ולצד כל אחת שמה בשפות האחרות.
glossary-terms = המילים של קטלוג זה
glossary-letters = אותיות

## The circle of those who meet

circle-text-meetings = המקצועות עם מספר המודולים הרב ביותר: { $professions }. נפגשים יותר מכול: { $one } ו{ $other } ({ $modules }).

evidence-title = ראיות לחינוך בין־מקצועי: { $profession }
evidence-intro = מה שקטלוג זה מציין על המודולים הפתוחים לסטודנטים אלה, למי שבודק תוכניות ומסמיך אותן. מה שלא צוין אינו נשלל.
evidence-plan = תוכנית החינוך הבין־מקצועי
evidence-years = בכל שנת לימודים
evidence-required = מודולים של חובה
evidence-assessed = חובה ונכללים בהערכה
evidence-elective = מודולים של בחירה
evidence-all = כל המודולים
evidence-none = אין
evidence-years-without = אין חובה בשנים: { $years }
evidence-years-unassessed = דבר ממה שהוא חובה אינו נכלל בהערכה בשנים: { $years }
evidence-rule-years = מודול נספר בכל שנה שהוא מציין; אם אינו מציין שנה, בכולן.
evidence-rule-assessed = מודול נכלל בהערכה אם הוא מציין כיצד, או שהוא מעריך כשירות.
evidence-files = לצד מסמך זה
evidence-files-note = אותן עובדות בטבלאות (CSV); ‏build.json עם טביעת האצבע של כל קובץ מקור ושל כל עמוד שפורסם; ו-SHA256SUMS, שמראה שדבר לא השתנה מאז.
evidence-snapshot = טביעת האצבע של קובצי המקור (SHA-256):

# Data for other programs (SKOS)
data-framework-note = הקודים של מסגרת, כותרות התחומים שלה והערות במילים של קטלוג זה. נוסח הכשירויות שייך לבעליו ואינו חלק מנתונים אלה.
data-crosswalk-note = היחס בין תחומי המסגרות לנושאים הוא שיקול דעתו של קטלוג זה; שום בעלים של מסגרת לא אישר אותו.
facet-data = כל אוצרות המונחים, המסגרות והקשרים ביניהן כנתונים (SKOS):
