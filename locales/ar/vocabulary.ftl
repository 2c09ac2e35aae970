# Labels of the shipped vocabularies in Arabic. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = المهن
    .one = مهنة
profession-medicine = الطب
    .description = تشخيص المرض وعلاجه ومتابعة صحة الناس مع مرور الزمن.
profession-nursing = التمريض
    .description = رعاية الناس ليلًا ونهارًا والانتباه المبكر لكل تغيّر.
profession-midwifery = القبالة
    .description = رعاية النساء والمواليد قبل الولادة وأثناءها وبعدها.
profession-pharmacy = الصيدلة
    .description = التأكد من أن الدواء مناسب وآمن ومفهوم لمن يتناوله.
profession-dentistry = طب الأسنان
    .description = الوقاية من أمراض الأسنان واللثة والفم وعلاجها.
profession-dental-hygiene = صحة الفم والأسنان
    .description = التنظيف والوقاية والإرشاد للحفاظ على فم سليم.
profession-physiotherapy = العلاج الطبيعي
    .description = استعادة الحركة والقوة بعد المرض أو الإصابة؛ ويُسمى أيضًا العلاج الفيزيائي.
profession-occupational-therapy = العلاج الوظيفي
    .description = مساعدة الناس على القيام بما يهمهم من أنشطة الحياة اليومية.
profession-speech-language-therapy = علاج النطق واللغة
    .description = المساعدة في الكلام والفهم والصوت والبلع.
profession-audiology = علم السمعيات
    .description = فحص السمع والتوازن وضبط المعينات السمعية.
profession-nutrition-dietetics = التغذية العلاجية
    .description = دور الغذاء والحمية في الوقاية والشفاء.
profession-optometry = قياس البصر
    .description = فحص العينين والبصر ووصف النظارات والعدسات.
profession-podiatry = طب القدم
    .description = العناية بالقدم وأسفل الساق، من الألم إلى الجروح.
profession-medical-imaging = التصوير الطبي
    .description = تصوير الجسم بالأشعة السينية وغيرها؛ ويُسمى أيضًا التصوير الشعاعي.
profession-medical-laboratory = علوم المختبرات الطبية
    .description = فحص الدم والعينات الأخرى للكشف عن المرض.
profession-respiratory-therapy = العلاج التنفسي
    .description = مساعدة من يجدون صعوبة في التنفس، ومنهم من يعتمدون على أجهزة التنفس.
profession-paramedicine = الإسعاف الطبي
    .description = الرعاية العاجلة في مكان الحادث وفي الطريق إلى المستشفى.
profession-physician-assistant = مساعد الطبيب
    .description = فحص المرضى وعلاجهم إلى جانب الأطباء؛ ويُعرف في بعض البلدان بالموظف السريري (clinical officer).
profession-public-health = الصحة العامة
    .description = حماية صحة السكان جميعًا وتحسينها.
profession-health-management = إدارة الخدمات الصحية
    .description = إدارة المستشفيات والخدمات: العاملون والمال والجودة والسلامة.
profession-health-information = إدارة المعلومات الصحية
    .description = حفظ السجلات الصحية دقيقة وسرية ونافعة.
profession-psychology = علم النفس
    .description = فهم العقل والسلوك ومساعدة من يعانون ضيقًا نفسيًا.
profession-social-work = الخدمة الاجتماعية
    .description = الدعم في شؤون الأسرة والمال والسكن والحقوق والحماية؛ وتُسمى أيضًا العمل الاجتماعي.
profession-counselling = الإرشاد النفسي
    .description = مساعدة الناس بالحوار في الأوقات الصعبة.
profession-community-health = صحة المجتمع
    .description = إرشاد صحي ورعاية بسيطة يقدمهما أشخاص من أهل الحي.
profession-care-assistance = المساعدة في الرعاية الصحية
    .description = المساعدة في النظافة والطعام والحركة والراحة اليومية.
profession-prosthetics-orthotics = الأطراف الاصطناعية والأجهزة التقويمية
    .description = صنع الأطراف الاصطناعية والدعامات وتركيبها.
profession-kinesiology = علم الحركة
    .description = دراسة الحركة والتمرين البدني؛ وهي قريبة من فسيولوجيا الجهد.
profession-veterinary-medicine = الطب البيطري
    .description = صحة الحيوان والأمراض المشتركة بينه وبين الإنسان.
profession-spiritual-care = الرعاية الروحية
    .description = المساندة في أسئلة المعنى والإيمان والفقد، أيًا كان معتقد الإنسان؛ وتُسمى أيضًا الإرشاد الديني.
profession-special-education = التربية الخاصة
    .description = تعليم المتعلمين ذوي الإعاقة أو الاحتياجات الخاصة.
profession-law = القانون
    .description = الحقوق والواجبات والعدالة، ومنها حقوق المرضى والعاملين.

## Learning with, from and about each other

vocabulary-learning = أشكال التعلم معًا
    .one = شكل التعلم معًا
learning-with = مع بعضهم
    .description = يعمل طلاب من مهن مختلفة معًا في مهمة واحدة.
learning-from = من بعضهم
    .description = يقدم كل طالب ما تعرفه مهنته ويأخذ مما يعرفه الآخرون.
learning-about = عن بعضهم
    .description = يتعرّف الطلاب إلى ما تقوم به المهن الأخرى وإلى أسباب قيامها به.

## Learning modes

vocabulary-modes = أنماط التعلم
    .one = نمط التعلم
mode-classroom = صف أو ورشة عمل
    .description = تلتقي مجموعات صغيرة مختلطة في غرفة واحدة وتعمل معًا على حالة أو سؤال.
mode-simulation = المحاكاة
    .description = يؤدي الفريق موقف رعاية مع دمية محاكاة أو ممثل أو مريض افتراضي ثم يناقش ما جرى.
mode-placement = التدريب في بيئات العمل
    .description = يرعى طلاب من عدة مهن مرضى أو مستخدمي خدمات حقيقيين، تحت الإشراف.
mode-training-ward = جناح تدريبي بين المهنيين
    .description = يدير فريق من الطلاب جزءًا من جناح في المستشفى تحت نظر العاملين المؤهلين.
mode-community = التعلم في المجتمع
    .description = تتعلم الفرق إلى جانب مجتمع محلي أو شخص في المكان الذي يعيش فيه.
mode-observation = الملاحظة والمرافقة
    .description = يراقب المتعلمون مهنة أخرى أثناء العمل ويناقشون ما رأوه.
mode-project = مشروع مشترك
    .description = يحل فريق مختلط مشكلة أو يحسّن خدمة.
mode-online-live = عبر الإنترنت (متزامن)
    .description = يكون الجميع على الإنترنت في الوقت نفسه.
mode-online-own-pace = عبر الإنترنت (غير متزامن)
    .description = يعمل كل متعلم في الوقت الذي يناسبه، ويكون التبادل في منتدى.
mode-blended = مدمج
    .description = جزء منه عبر الإنترنت وجزء وجهًا لوجه.
mode-lecture = محاضرة
    .description = استماع في معظمه، ونادرًا ما يكون وحده تعلمًا بين المهنيين.

## Learning methods

vocabulary-methods = أساليب التعلم
    .one = أسلوب التعلم
method-exchange = التبادل
    .description = يقارن الطلاب آراءهم في نقاش أو حالة أو مناظرة.
method-action = الفعل
    .description = مهمة مشتركة أو استقصاء يسعى إلى تغيير شيء ما.
method-practice = الممارسة
    .description = التعلم بالمشاركة في رعاية حقيقية أو خدمات حقيقية.
method-simulation = المحاكاة
    .description = التدرب على العمل الحقيقي حيث لا تضر الأخطاء أحدًا.
method-observation = الملاحظة
    .description = مراقبة المرضى أو المهن الأخرى أو الفرق وفي الذهن سؤال.
method-e-learning = التعلم الإلكتروني
    .description = التعلم بالمواد والتبادل عبر الإنترنت.
method-blended = المدمج
    .description = تعلم عبر الإنترنت يقترن بطرق أخرى للتعلم.
method-received = التلقّي
    .description = الاستماع إلى ما يعرضه الآخرون أو قراءته أو مشاهدته.

## Settings

vocabulary-settings = أماكن التعلم
    .one = مكان التعلم
setting-campus = الحرم الجامعي
setting-sim-centre = مركز المحاكاة
    .description = غرف مجهزة على هيئة جناح أو عيادة أو منزل للتدرب الآمن.
setting-hospital = المستشفى
setting-primary-care = الرعاية الأولية
    .description = مركز صحي أو عيادة قرب أماكن سكن الناس.
setting-community = المجتمع
    .description = المدارس والجمعيات وغيرها من أماكن الحياة المحلية.
setting-home = المنزل
    .description = منزل أحد المرضى أو أحد مستخدمي الخدمات.
setting-virtual = بيئة افتراضية
    .description = غرفة أو منصة على الإنترنت لا تتطلب انتقال أحد.
setting-workplace = بيئة العمل
    .description = مكان آخر يعمل فيه المهنيون معًا، مثل مؤسسة للخدمات الاجتماعية.

## Stages

vocabulary-stages = المراحل
    .one = مرحلة
stage-exposure = التعرّف
    .description = لقاء أول بالمهن الأخرى وبما تقوم به.
stage-immersion = الانغماس
    .description = العمل مع المهن الأخرى في مهام قريبة من الممارسة.
stage-mastery = الإتقان
    .description = الاستعداد لأداء دور كامل في الفريق ومساعدة الآخرين على ذلك.

## Years and levels

vocabulary-levels = السنوات والمستويات
    .one = السنة أو المستوى
level-year-1 = السنة الأولى
level-year-2 = السنة الثانية
level-year-3 = السنة الثالثة
level-year-4 = السنة الرابعة
level-year-5 = السنة الخامسة
level-year-6 = السنة السادسة
level-postgraduate = الدراسات العليا
    .description = بعد الشهادة الجامعية الأولى: ماجستير أو دكتوراه أو تدريب تخصصي.
level-cpd = التطوير المهني المستمر
    .description = لمن يعملون بالفعل في مهنتهم.
level-faculty = تطوير أعضاء هيئة التدريس
    .description = لمن يدرّسون الطلاب أو يشرفون عليهم.

## Requirements

vocabulary-requirements = إلزامي أو اختياري
    .one = صفة الإلزام
requirement-required = إلزامي
    .description = يأخذ هذه الوحدة كل طالب في المهنة في تلك السنة.
requirement-elective = اختياري
    .description = للطالب أن يختار هذه الوحدة أو يتركها.
requirement-required-in-track = إلزامي ضمن مسار دراسي
    .description = يأخذ هذه الوحدة كل من يتبع مسارًا دراسيًا معينًا.

## Evaluation levels

vocabulary-evaluation-levels = مستويات التقويم
    .one = مستوى التقويم
evaluation-1 = رد الفعل
    .description = رأي المتعلمين فيما مروا به.
evaluation-2a = المواقف
    .description = مدى تغير نظرتهم إلى المهن الأخرى.
evaluation-2b = المعارف والمهارات
    .description = ما صاروا يعرفونه أو يقدرون عليه.
evaluation-3 = السلوك
    .description = ما يفعلونه في العمل على نحو مختلف.
evaluation-4a = الممارسة المؤسسية
    .description = ما تغير في طريقة عمل الخدمة.
evaluation-4b = فائدة المرضى
    .description = مدى تحسن حال المرضى أو مستخدمي الخدمات.

## Partners

vocabulary-partners = الشركاء في التعليم
    .one = شريك في التعليم
partner-patient = المريض
    .description = شخص يعلّم من تجربته مع المرض.
partner-service-user = مستخدم الخدمة
    .description = شخص يعلّم من تجربته في استخدام الخدمات الصحية أو الاجتماعية.
partner-family = الأسرة
    .description = أقارب أو مقدمو رعاية يشاركون بما يعرفونه.
partner-community = المجتمع
    .description = أشخاص أو جماعات من المجتمع المحلي يعلّمون ويقترحون مهام حقيقية.
partner-practitioner = ممارس
    .description = شخص يمارس مهنته ويعلّم إلى جانب هيئة التدريس.

## Networks

vocabulary-networks = الشبكات
    .one = شبكة
network-africa = أفريقيا
network-asia-pacific = آسيا والمحيط الهادئ
network-australasia = أسترالاسيا
network-canada = كندا
network-india = الهند
network-japan = اليابان
network-scandinavia = إسكندنافيا
network-south-central-america-caribbean = أمريكا الجنوبية والوسطى والكاريبي
network-united-kingdom = المملكة المتحدة
network-united-states = الولايات المتحدة الأمريكية
network-german-speaking = البلدان الناطقة بالألمانية
network-north-africa-middle-east = شمال أفريقيا والشرق الأوسط
network-interprofessional-research = البحوث بين المهنيين
network-global-health = الصحة العالمية

## Assessment methods

vocabulary-assessment-methods = طرق التقييم
    .one = طريقة التقييم
assessment-peer = تقييم الأقران
    .description = يقيّم كل طالب إسهام زملائه.
assessment-reflection = التأمل
    .description = يكتب الطلاب أو يتحدثون عما تعلموه وكيف تعلموه.
assessment-observation = الملاحظة
    .description = يراقب معلّم أو ممارس الطالب أثناء العمل.
assessment-written = اختبار أو عمل كتابي
assessment-oral = اختبار شفوي
assessment-portfolio = ملف الإنجاز
    .description = مجموعة من أعمال الطالب تُجمع مع مرور الوقت.
assessment-simulation = المحاكاة
    .description = يُقيَّم الطالب في موقف مصمم لهذا الغرض.
assessment-presentation = العرض التقديمي

## Accessibility

vocabulary-access-features = تسهيلات الوصول
    .one = تسهيل للوصول
access-wheelchair = إمكانية الدخول بالكرسي المتحرك
access-captions = نصوص مصاحبة على الشاشة
access-transcript = نص مكتوب للكلام
access-sign-language = لغة الإشارة
access-quiet-room = غرفة هادئة
access-screen-reader = ملائم لقارئات الشاشة
access-large-print = طباعة بخط كبير

## Languages

vocabulary-languages = اللغات
    .one = لغة
language-en = الإنجليزية
language-ar = العربية
language-fa = الفارسية
language-fr = الفرنسية
language-es = الإسبانية
language-pt = البرتغالية
language-de = الألمانية
language-tr = التركية
language-ur = الأردية
language-he = العبرية
language-sv = السويدية
language-nl = الهولندية
language-it = الإيطالية
language-ja = اليابانية
language-zh = الصينية
language-hi = الهندية
language-id = الإندونيسية
language-ms = الملايوية
language-sw = السواحيلية
language-ku = الكردية
language-ps = البشتوية
language-am = الأمهرية

## Themes

vocabulary-themes = المحاور
    .one = محور
theme-ethics = الأخلاقيات
    .description = التصرف بعدل وصدق مع احترام كل من يعنيه الأمر.
theme-roles = الأدوار
    .description = معرفة من يقوم بماذا وأين تلتقي الأدوار.
theme-communication = التواصل
    .description = القول والإصغاء والتدوين بما يفهمه الجميع.
theme-teamwork = العمل الجماعي
    .description = تحويل مجموعة من الأشخاص إلى فريق واحد.
theme-person-centred = التمركز حول المريض والمجتمع
    .description = أن تكون رغبات الناس والمجتمعات دليل العمل.
theme-leadership = القيادة والقرار المشترك
    .description = تناوب القيادة واتخاذ القرار معًا.
theme-disagreement = التعامل مع الخلاف
    .description = مواجهة اختلاف الآراء مبكرًا وحسن الاستفادة منه.
theme-reflection = التأمل
    .description = مراجعة ما مضى لأداء أفضل في المرة القادمة.

## Competencies

vocabulary-competencies = الكفايات
    .one = كفاية

## IPEC 2023

framework-ipec-2023 = كفايات IPEC الأساسية، إصدار { NUMBER(2023, useGrouping: "false") }
    .short = IPEC { NUMBER(2023, useGrouping: "false") }
competency-ipec-2023-VE = القيم والأخلاقيات
competency-ipec-2023-VE1 = لمن نعمل، من الفرد الواحد إلى المجتمع كله
competency-ipec-2023-VE2 = رفع الصوت في وجه الفوارق الصحية غير العادلة
competency-ipec-2023-VE3 = احترام الإنسان حين يعرف الفريق كله قصته
competency-ipec-2023-VE4 = الاختلاف داخل الفريق ومن حوله مصدر قوة
competency-ipec-2023-VE5 = ما تعرفه المهن الأخرى وما يضيفه إلى الرعاية
competency-ipec-2023-VE6 = الصدق بين الزملاء والإنصاف تجاه من يتلقون الرعاية
competency-ipec-2023-VE7 = الثقة واللطف في كل علاقة عمل
competency-ipec-2023-VE8 = سلوك يصمد أمام المساءلة حين يكون العمل مشتركًا
competency-ipec-2023-VE9 = إتقان المرء عمله من أجل الفريق
competency-ipec-2023-VE10 = التعلم من الأخطاء بلا لوم في فريق يسوده الاحترام
competency-ipec-2023-VE11 = عمل يستمتع به الناس ويحافظون فيه على عافيتهم
competency-ipec-2023-RR = الأدوار والمسؤوليات
competency-ipec-2023-RR1 = لا خبرة تُهمَل في الفريق
competency-ipec-2023-RR2 = شركاء من خارج المؤسسة: المدارس والسكن والجيران
competency-ipec-2023-RR3 = مهارات يكمل بعضها بعضًا، في الاحتياجات الاجتماعية أيضًا
competency-ipec-2023-RR4 = أين يبدأ دور كل مهنة وأين ينتهي
competency-ipec-2023-RR5 = التواضع وحب التعرف إلى ثقافات الآخرين
competency-ipec-2023-C = التواصل
competency-ipec-2023-C1 = إيضاح المرء ما يقوم به وما لا يقوم به
competency-ipec-2023-C2 = اللقاءات القصيرة وتسليم المرضى والسجلات المشتركة ووسائل أخرى
competency-ipec-2023-C3 = كلمات بسيطة بدل المصطلحات المهنية
competency-ipec-2023-C4 = صورة واحدة مشتركة للوضع والهدف
competency-ipec-2023-C5 = إصغاء يشجع الزملاء الأقل كلامًا على الحديث
competency-ipec-2023-C6 = حسن تقديم التغذية الراجعة وحسن تقبّلها
competency-ipec-2023-C7 = المكانة والسلطة والخلفية وأثرها في الحوار
competency-ipec-2023-TT = الفرق والعمل الجماعي
competency-ipec-2023-TT1 = كيف تتكون الفرق وماذا تقول عنها البحوث
competency-ipec-2023-TT2 = تنوع الخلفيات والمراتب مورد للفريق
competency-ipec-2023-TT3 = التفكير في الحالة معًا والبت فيها معًا
competency-ipec-2023-TT4 = قيادة تنتقل إلى من هو أقدر عليها
competency-ipec-2023-TT5 = ما العمل حين يختلف الزملاء
competency-ipec-2023-TT6 = مراجعة المرء دوره ودور الفريق
competency-ipec-2023-TT7 = تحمل المسؤولية معًا عما يحدث
competency-ipec-2023-TT8 = مَن يفعل ماذا ومتى كي لا يُغفل شيء
competency-ipec-2023-TT9 = عادات مشتركة تحفظ سلامة الفريق وعافيته
competency-ipec-2023-TT10 = كيف تساعد المؤسسة الفريق أو تعوقه

## IPEC 2016

framework-ipec-2016 = كفايات IPEC الأساسية، تحديث { NUMBER(2016, useGrouping: "false") }
    .short = IPEC { NUMBER(2016, useGrouping: "false") }
competency-ipec-2016-VE = القيم والأخلاقيات في الممارسة بين المهنيين
competency-ipec-2016-RR = الأدوار والمسؤوليات
competency-ipec-2016-CC = التواصل بين المهنيين
competency-ipec-2016-TT = الفرق والعمل الجماعي

## CIHC 2024

framework-cihc-2024 = إطار CIHC للكفايات من أجل تعزيز التعاون، { NUMBER(2024, useGrouping: "false") }
    .short = CIHC { NUMBER(2024, useGrouping: "false") }
competency-cihc-2024-RF = الرعاية والخدمات القائمة على العلاقة
    .description = رعاية أساسها الثقة المتبادلة مع الناس والمقربين منهم.
competency-cihc-2024-TC = تواصل الفريق
    .description = كيف يتحاور أعضاء الفريق فيما بينهم ومع مستخدمي خدماتهم.
competency-cihc-2024-RN = توضيح الأدوار والتفاوض عليها
    .description = بيان من يستطيع القيام بماذا، والاتفاق على من يتولاه.
competency-cihc-2024-TF = أداء الفريق
    .description = ما يجعل الفريق يعمل جيدًا وكيف يعتني به أعضاؤه.
competency-cihc-2024-DP = معالجة الاختلافات والخلافات داخل الفريق
    .description = الاستفادة من اختلاف الآراء قبل أن يتحول إلى ضرر.
competency-cihc-2024-CL = القيادة التعاونية
    .description = القيادة عمل مشترك يتناوب عليه الأعضاء بحسب المهمة.

## CIHC 2010

framework-cihc-2010 = إطار CIHC الوطني للكفايات بين المهنيين، { NUMBER(2010, useGrouping: "false") }
    .short = CIHC { NUMBER(2010, useGrouping: "false") }
competency-cihc-2010-RC = توضيح الأدوار
    .description = مَن يقوم بماذا وكيف تتكامل الأدوار.
competency-cihc-2010-PC = الرعاية المتمركزة حول المريض والعميل والأسرة والمجتمع
    .description = لمن يتلقى الرعاية رأي فيها من البداية إلى النهاية.
competency-cihc-2010-TF = أداء الفريق
    .description = ما يحفظ تماسك الفريق ويتيح له أداء عمله.
competency-cihc-2010-CL = القيادة التعاونية
    .description = قرارات وقيادة يتقاسمها الزملاء.
competency-cihc-2010-IC = التواصل بين المهنيين
    .description = حوار صريح بين المهن في الوقت المناسب.
competency-cihc-2010-CR = حل النزاعات بين المهنيين
    .description = مواجهة الخلافات بين المهن مبكرًا وبهدوء.

## WHO 2010

framework-who-2010 = إطار عمل منظمة الصحة العالمية بشأن التعليم بين المهنيين والممارسة التعاونية، { NUMBER(2010, useGrouping: "false") }
    .short = منظمة الصحة العالمية { NUMBER(2010, useGrouping: "false") }
competency-who-2010-TW = العمل الجماعي
    .description = حسن العمل في الفريق، أيًا كان موقع المرء فيه.
competency-who-2010-RO = الأدوار والمسؤوليات
    .description = ما يقوم به كل عامل صحي وما يُسأل عنه.
competency-who-2010-CO = التواصل
    .description = أن يكون كلام المرء واضحًا لزملائه وأن يصغي إليهم حتى النهاية.
competency-who-2010-LR = التعلم والتأمل النقدي
    .description = التفكير فيما حدث ونقل الدرس إلى العمل.
competency-who-2010-PT = العلاقة مع المريض وإدراك احتياجاته
    .description = بناء العمل حول المريض ومعه.
competency-who-2010-ET = الممارسة الأخلاقية
    .description = الإنصاف تجاه الزملاء ومراجعة المرء أحكامه المسبقة.

## Search

search-synonyms =
    التعليم بين المهنيين: IPE, التعليم المشترك بين المهنيين, التعليم المشترك بين المهن, التعليم البيني التشاركي, التعليم التداخلي, التعليم المهني المتداخل, التعليم المتداخل بين التخصصات, التعليم بين المهن, التعليم المتعدد المهن
    التعلم بين المهنيين: التعلم المشترك, التعلم المتعدد التخصصات
    الممارسة التعاونية: العمل التعاوني, الممارسة المشتركة
    الطب: طبيب, طبيبة, أطباء, الأطباء
    التمريض: ممرض, ممرضة, ممرضون, ممرضات
    الصيدلة: صيدلي, صيادلة, الصيادلة
    طب الأسنان: طبيب أسنان
    القبالة: قابلة, قابلات
    العلاج الطبيعي: معالج طبيعي, العلاج الفيزيائي
    العلاج الوظيفي: معالج وظيفي
    علاج النطق: أخصائي نطق, اختصاصي نطق
    التغذية العلاجية: أخصائي تغذية, اختصاصي تغذية
    الخدمة الاجتماعية: أخصائي اجتماعي, اختصاصي اجتماعي
    المريض: المرضى, مرضى, العميل
    المحاكاة: تمثيل الأدوار
    عبر الإنترنت: أونلاين, عن بعد, افتراضي
