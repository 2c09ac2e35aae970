# The words of the site itself in Arabic. A module is الوحدة: what is said of one is feminine.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = الانتقال إلى المحتوى
menu-label = القائمة الرئيسة
menu-home = الرئيسة
menu-modules = الوحدات
menu-pathways = المسارات
menu-providers = الجهات المقدِّمة
menu-networks = الشبكات
menu-events = الفعاليات
footer-label = عن هذا الفهرس
crumbs-label = أنت هنا
languages-label = اللغة
languages-fallback = غير مترجمة
licence-notice = النص برخصة { $licence }
feed-link = خلاصة الأخبار
feed-own = خلاصة أخبار هذه الوحدات
made-with = نُشر ببرنامج «حلقة»

## A text in another language than the page

fallback-notice = لم يُترجم هذا النص بعد، وهو معروض هنا باللغة { $language }.
fallback-link = فتح الصفحة كاملة باللغة { $language }
stale-notice = تغيّر النص الأصلي بعد إعداد هذه الترجمة.
stale-link = فتح النص الأصلي باللغة { $language }
partial-notice = لم يُترجم من هذا النص إلا جزء حتى الآن.
partial-link = قراءة بقيته باللغة { $language }
machine-notice = تُرجم هذا النص آليًا ولم يراجعه أحد بعد.
origin-notice = من فهرس «{ $name }»، وفيه الوصف كاملًا.
origin-link = فتح صفحته الأصلية
origin-link-in = فتح صفحته الأصلية باللغة { $language }

## The circle of seats

circle-caption = المقعد الممتلئ: إلزامي. المقعد الفارغ: اختياري.
circle-text = إلزامية لطلاب { $required }؛ اختيارية لطلاب { $elective }.
circle-text-required = إلزامية لطلاب { $required }.
circle-text-elective = اختيارية لطلاب { $elective }.
circle-text-home = من المهن في هذا الفهرس: { $professions }.

## Counts

count-modules = { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
count-professions = { $count ->
    [zero] لا مهن
    [one] مهنة واحدة
    [two] مهنتان
    [few] { $count } مهن
    [many] { $count } مهنة
   *[other] { $count } مهنة
}
count-pathways = { $count ->
    [zero] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { $count } مسارات
    [many] { $count } مسارًا
   *[other] { $count } مسار
}
count-providers = { $count ->
    [zero] لا جهات مقدِّمة
    [one] جهة مقدِّمة واحدة
    [two] جهتان مقدِّمتان
    [few] { $count } جهات مقدِّمة
    [many] { $count } جهة مقدِّمة
   *[other] { $count } جهة مقدِّمة
}
count-networks = { $count ->
    [zero] لا شبكات
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
}
count-events = { $count ->
    [zero] لا فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $count } فعاليات
    [many] { $count } فعالية
   *[other] { $count } فعالية
}
count-languages = { $count ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
position = { $number } من { $total }

## Measures and times

hours = { $hours ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
hours-self-study = { $hours ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
years = { $count ->
    [zero] السنوات { $years }
    [one] السنة { $years }
    [two] السنتان { $years }
    [few] السنوات { $years }
    [many] السنوات { $years }
   *[other] السنوات { $years }
}
seats = { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}

## Home

home-who = أنا طالب أو طالبة في…
home-pathways = المسارات
home-modules = جديد الفهرس
home-modules-all = كل الوحدات
home-facets = تصفّح الوحدات بحسب
home-coming = المواعيد القادمة
home-calendar = كل المواعيد

## Lists

heading-modules = كل الوحدات
heading-pathways = المسارات
heading-providers = الجهات المقدِّمة
heading-networks = الشبكات
heading-events = الفعاليات
intro-modules = كل ما في الفهرس، مرتبًا بحسب العنوان.
intro-pathways = ترتيب تُبنى فيه كل وحدة على ما قبلها.
intro-providers = الكليات والمؤسسات التي تقدم الوحدات.
intro-networks = الشبكات الإقليمية ومجموعات الاهتمام التي تنتمي إليها الجهات المقدِّمة.
intro-events = مؤتمرات وأيام مفتوحة ومواعيد نهائية، وليست من الوحدات.
group-regional = شبكات إقليمية
group-emerging = شبكات ناشئة
group-interest-group = مجموعات اهتمام
network-regional = شبكة إقليمية
network-emerging = شبكة ناشئة
network-interest-group = مجموعة اهتمام
narrow-down = تضييق القائمة بحسب
sheets-label = صفحات هذه القائمة
sheet-previous = السابق
sheet-next = التالي
sheet-position = الصفحة { $position }
list-empty = لا شيء هنا بعد.

## Terms

term-empty = لا توجد وحدات بعد.
term-all = كل وحدات هذا الفهرس تندرج هنا.
term-inner = بالتفصيل
term-neighbours = كثيرًا ما تجتمع في وحدة واحدة
term-crosswalk = المحور نفسه في أطر أخرى
term-statement = بنص الإطار نفسه
term-nav = السابق والتالي

## A module

module-facts = لمحة سريعة
module-outcomes = ما ستقدر عليه
module-competencies = الكفايات
competency-assessed = مُقيَّمة
competency-primary = تركيز رئيس
module-sessions = متى وأين
session-register = التسجيل
session-zone = بتوقيت { $zone }
module-contents = في هذه الصفحة
module-details = المزيد عن هذه الوحدة
module-statements = ما تذكره هذه الوحدة
module-statements-note = تسأل الجامعات عن هذه الأمور حين تُقرّ تعليمًا بين المهنيين. ولا تعني عبارة «غير مذكور» كلمة «لا».
module-statements-more = ما يسأل عنه كلٌّ منها، ومن يسأل عنه
module-pathways = ضمن مسار
pathway-previous = قبلها
pathway-next = بعدها
module-prerequisites = وحدات تُؤخذ أولًا
module-follows = وحدات تُبنى على هذه الوحدة
module-related = وحدات مشابهة
module-materials = المواد التعليمية
module-references = المراجع

## Pathways, providers, networks, events and pages

entry-facts = لمحة سريعة
pathway-steps = الخطوات
pathway-step = الخطوة { $number }
provider-modules = الوحدات التي تقدمها هذه الجهة
provider-events = الفعاليات
network-modules = وحدات هذه الشبكة
network-entries = الجهات المقدِّمة والفعاليات

## Labels of facts

fact-required = إلزامية لطلاب
fact-required-in-track = إلزامية ضمن مسار دراسي لطلاب
fact-elective = اختيارية لطلاب
fact-professions = لطلاب
fact-hours = الوقت المشترك
fact-self-study = الدراسة الذاتية
fact-stage = المرحلة
fact-modes = نمط التعلم
fact-methods = أساليب التعلم
fact-settings = مكان التعلم
fact-learning = التعلم
fact-partners = الشركاء في التعليم
fact-interactive-share = الجزء التفاعلي
fact-debrief = استخلاص العبر
fact-languages = لغة التدريس
fact-language = اللغة
fact-provider = الجهة المقدِّمة
fact-network = الشبكة
fact-group = المجموعات
fact-credit = النقاط المعتمدة
fact-assessment = تقييم التعلم
fact-evaluation = تقويم الوحدة
fact-facilitation = التيسير
fact-access = تسهيلات الوصول
fact-cost = التكلفة
fact-status = الحالة
fact-keywords = الكلمات المفتاحية
fact-published = تاريخ النشر
fact-reviewed = آخر مراجعة
fact-translation = الترجمة
fact-licence = الرخصة
fact-contact = جهة الاتصال
fact-email = البريد الإلكتروني
fact-country = البلد
fact-website = الموقع الإلكتروني
fact-recurrence = تكرار الانعقاد
fact-when = الموعد
fact-place = المكان
fact-modules = الوحدات
fact-providers = الجهات المقدِّمة
fact-owner = الناشر
fact-year = السنة
fact-supersedes = يحل محل
fact-superseded-by = حل محله
fact-framework = الإطار
fact-area = المجال
fact-themes = المحور
fact-codes = الرموز في تصنيفات أخرى
fact-same-as = ما يقابله في مواقع أخرى
fact-broader = جزء من

## Values of facts

status-draft = مسوّدة
status-paused = توقف مؤقت
status-retired = توقف نهائي
purpose-formative = تكويني
purpose-summative = ختامي
recurrence-yearly = كل سنة
recurrence-biennial = كل سنتين
cost-free = مجانًا
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = أعضاء الفريق: من { $least } إلى { $most }
capacity = { $count ->
    [zero] لا أماكن
    [one] شخص واحد على الأكثر
    [two] شخصان على الأكثر
    [few] { $count } أشخاص على الأكثر
    [many] { $count } شخصًا على الأكثر
   *[other] { $count } شخص على الأكثر
}
min-professions = { $count ->
    [zero] لا حد أدنى لعدد المهن في كل فريق
    [one] مهنة واحدة على الأقل في كل فريق
    [two] مهنتان على الأقل في كل فريق
    [few] { $count } مهن على الأقل في كل فريق
    [many] { $count } مهنة على الأقل في كل فريق
   *[other] { $count } مهنة على الأقل في كل فريق
}
facilitation-prepared = مع إعداد لهذه المهمة
facilitation-ratio = نسبة الميسّرين إلى المتعلمين: { $facilitators } إلى { $learners }

## Prose

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تنبيه
alert-caution = تحذير
footnotes = الحواشي
footnote-back = العودة إلى الحاشية { $number } في النص
table = جدول
task-done = منجز
task-open = لم يُنجز بعد

## The page that chooses a language

chooser-label = اللغات

## An address that does not exist

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما تغيّر اسم الوحدة أو نُسخ العنوان ناقصًا. يمكن الوصول إلى كل الوحدات من الصفحة الرئيسة.
not-found-link = إلى الصفحة الرئيسة
moved-title = انتقلت هذه الصفحة
moved-text = صار لها عنوان آخر.
moved-link = إلى الصفحة

## The page of a profession

profession-eyebrow = طلاب
profession-year = { $profession }، { $year }
profession-years = في أي سنة تدرس؟
profession-year-column = سنة الدراسة
profession-other-years = سنة دراستك
profession-every-year = كل السنوات
profession-more = وحدات أخرى متاحة لك
profession-closed = غير متاحة حاليًا
profession-others = تتعلم مع
profession-competencies = ما تعمل عليه من كفايات
circle-text-profession = يتعلّم طلاب { $profession } مع: { $others }.
circle-text-profession-most = أكثر من يلتقي بهم طلاب { $profession }: { $others }.
amount-none = لا شيء

## Citing a module

module-cite = الاستشهاد بهذه الوحدة
copy = نسخ
copied = نُسخ
module-data = بيانات هذه الوحدة (JSON)

## How far the texts are translated

menu-translations = الترجمات
translations-intro = مدى تقدّم ترجمة نصوص هذا الفهرس، لمن يترجمها ويراجعها.
translations-languages = بحسب اللغة
translations-language = اللغة
translations-up-to-date = مواكبة للأصل
translations-texts = بحسب النص
translations-text = النص
standing-original = الأصل
standing-reviewed = مُراجَعة
standing-draft = مسوّدة
standing-machine = آلية
standing-unstamped = لم تُقارَن بالأصل
standing-stale = تغيّر الأصل
standing-begun = بدأت
standing-missing = غير مترجم

## Coverage

menu-coverage = التغطية
coverage-intro = ما تعمل عليه وحدات هذا الفهرس، ولمن، ومتى: للجان المناهج وجهات الاعتماد.
coverage-frameworks = بحسب الإطار
coverage-axes = أعمدة الجدول
coverage-by-profession = بحسب المهنة
coverage-by-year = بحسب السنة والمستوى
coverage-by-stage = بحسب المرحلة
coverage-areas = مجالات لها وحدات
coverage-competencies = كفايات لها وحدات
coverage-gaps = بلا وحدات
coverage-unnamed = أطر لا تذكرها أي وحدة
coverage-absent = مهن وسنوات ومراحل بلا وحدات
coverage-required = الساعات الإلزامية
coverage-required-note = ساعات الوقت المشترك التي على طلاب كل مهنة أن يحضروها، في كل سنة. الوحدة المخصصة لعدة سنوات تُحسب في كل منها، ومرة واحدة في المجموع.
coverage-meetings = من يلتقي بمن
coverage-meetings-note = عدد الوحدات التي تتعلم فيها مهنتان معًا، وفي خانة المهنة مع نفسها عددُ وحداتها كلها.
coverage-strangers = من لا يلتقون أبدًا
coverage-with = تتعلم مع
coverage-must = الإلزامي، بحسب السنة
coverage-profession = المهنة
coverage-competency = الكفاية
coverage-all = الكل
coverage-total = كل الوحدات التي تذكر هذا الإطار
coverage-not-stated = بلا تحديد
coverage-show = عرض
coverage-detail-required = إلزامية
figure-modules = الوحدات
figure-hours = الساعات
figure-required = الإلزامية فقط
figure-assessed = المُقيَّمة فقط
figure-crosswalk = بالمقابلة بين الأطر
coverage-rules = كيف يُحسب هذا
coverage-rule-offered = لا تُحسب إلا الوحدات المتاحة: لا ما توقف مؤقتًا ولا ما توقف نهائيًا.
coverage-rule-area = تُحسب في المجال مرةً واحدة كل وحدة تذكره أو تذكر إحدى كفاياته.
coverage-rule-hours = الساعات هي ساعات الوقت المشترك. تُوزَّع ساعات الوحدة بالتساوي على كفاياتها من إطار واحد؛ فإن كان بعضها تركيزها الرئيس، فعلى هذه وحدها. وهكذا لا تُحسب ساعة مرتين داخل الإطار الواحد.
coverage-rule-totals = تُحسب كل وحدة في المجاميع مرة واحدة. ولا يجوز جمع الساعات بين المهن: حين تتعلم مهنتان ساعةً في غرفة واحدة، يكون نصيب كل طالب ساعة واحدة.
coverage-rule-required = إلزامية: على طلاب ذلك العمود أن يأخذوا الوحدة، كلهم أو طلاب مسار دراسي منهم. وفي المجاميع وبحسب المرحلة: طلاب مهنة واحدة على الأقل.
coverage-rule-assessed = مُقيَّمة: تُقيِّم الوحدة تلك الكفاية.
coverage-rule-crosswalk = توضع العلامة ≈ حيث لا وحدة للمجال نفسه، لكن وحدات تعمل على مجال قريب من المحور نفسه في إطار آخر. ولا تدخل هذه في أي مجموع. هذه المقابلة من عمل هذا الفهرس، ولم يقرّها أي من أصحاب الأطر.
coverage-data = البيانات
coverage-csv = صفوف لجداول البيانات (CSV)
coverage-csv-note = صف لكل كفاية من كل وحدة ولكل مهنة، مع نصيبها من الساعات.
coverage-json = جداول للبرامج (JSON)
coverage-json-note = كل جداول هذه الصفحات بأرقامها، بمعرّفات واحدة في كل اللغات.

## Quality

menu-quality = الجودة
quality-intro = ما تسأل عنه الجامعات قبل أن تُقرّ تعليمًا بين المهنيين، وما تذكره وحدات هذا الفهرس منه. وليس ذلك درجة: فوزن كل نقطة تقرّره كل جامعة بنفسها.
finding-met = متحقق
    .note = تذكر الوحدة ما يُسأل عنه.
finding-not-met = غير متحقق
    .note = تذكر الوحدة غير ذلك.
finding-not-stated = غير مذكور
    .note = لا تذكر الوحدة شيئًا عنه. ولا يعني ذلك «لا».
finding-not-applicable = لا ينطبق
    .note = لا يُسأل عن ذلك في وحدة كهذه.
quality-words = معنى الكلمات
quality-checks = ما يسأل عنه كل معيار
quality-check = المعيار
quality-required = لازم في هذا الفهرس
quality-asked = يسأل عنه:
quality-providers = بحسب الجهة
quality-no-provider = وحدات لا تذكر جهة
quality-modules = بحسب الوحدة
quality-data = البيانات
quality-csv = صفوف لجداول البيانات (CSV)
quality-csv-note = صف لكل وحدة وعمود لكل معيار.
quality-two-professions = تشارك مهنتان أو أكثر
    .name = مهنتان
    .asks = يتعلّم فيها طلاب مهنتين أو أكثر. وبغير ذلك لا تكون تعليمًا بين المهنيين.
quality-more-than-about = لا يكتفي المتعلمون بالسماع عن بعضهم
    .name = أكثر من «عن»
    .asks = يتعلّمون مع بعضهم أو من بعضهم. أما السماع عن المهن الأخرى وحده فتعليم متعدد المهن.
quality-more-than-with = لا يكتفي المتعلمون بالجلوس معًا
    .name = أكثر من «مع»
    .asks = من يتعلّمون مع بعضهم يتعلّمون أيضًا من بعضهم أو عن بعضهم، وإلا فهو تدريس مشترك. ولا ينطبق ذلك على وحدة لا تذكر «مع».
quality-outcomes-tied = يرتبط أحد المخرجات بكفاية
    .name = المخرجات
    .asks = ما يستطيعه المتعلمون بعدها مكتوب، ويسمّي أحد المخرجات على الأقل الكفاية التي ينتمي إليها في إطار من الأطر.
quality-interactive-half = نصف الوقت أو أكثر تفاعلي
    .name = التفاعل
    .asks = يتبادل المتعلمون ويجرّبون ويقرّرون في نصف الوقت على الأقل، ولا يكتفون بالاستماع.
quality-mixed-facilitators = الميسّرون من مهنتين أو أكثر
    .name = الميسّرون
    .asks = من يقودون الوحدة من مهنتين على الأقل.
quality-debrief = فيها استخلاص للعبر
    .name = استخلاص العبر
    .asks = يتحدث المتعلمون في الختام عمّا جرى بينهم.
quality-three-professions = تشارك ثلاث مهن أو أكثر
    .name = ثلاث مهن
    .asks = يتعلّم فيها طلاب ثلاث مهن أو أكثر.
quality-similar-years = سنوات دراسة المتعلمين متقاربة
    .name = سنوات متقاربة
    .asks = لا تزيد المسافة بين سنوات دراسة المشاركين على سنتين. ولا ينطبق ذلك على الخرّيجين، وإن لم تُذكر السنوات فالأمر غير مذكور.
quality-required-assessed = ما هو إلزامي يُقيَّم
    .name = التقييم
    .asks = حين تكون الوحدة إلزامية لأحد، تُذكر كفاية تُقيَّم أو طريقة للتقييم. ولا ينطبق ذلك على وحدة يختارها الجميع.
quality-observation-debriefed = يتبع الملاحظةَ استخلاصٌ للعبر
    .name = الملاحظة
    .asks = من يكتفون بالمشاهدة يتحدثون عنها بعد ذلك. ولا ينطبق إلا على وحدات كلّها ملاحظة.
quality-current-frameworks = الكفايات من أحدث الإصدارات
    .name = الإصدارات
    .asks = كل كفاية من أحدث إصدار لإطارها، فالرمز نفسه يعني شيئًا آخر في إصدار أقدم.
quality-online-timing = التعلم عبر الإنترنت يذكر هل هو متزامن
    .name = عبر الإنترنت
    .asks = الوحدة التي تكون عبر الإنترنت، كلها أو بعضها، تذكر هل يحضر الجميع في الوقت نفسه. ولا ينطبق ذلك على غيرها.
source-definition = تعريف التعليم بين المهنيين
source-toronto = تورونتو، استمارة الطلب
source-pipes = تورونتو، معايير PIPEs
source-ubc = بريتيش كولومبيا، استمارة الإقرار
source-michigan = ميشيغان، شروط الإقرار
source-minnesota = مينيسوتا، أنشطة 1Health
source-karolinska = معهد كارولينسكا، المعايير
source-lcme = LCME، العنصر { NUMBER(7.9) }
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = مراجعة لبرامج ما قبل التخرج

## Search

search-title = البحث
search-intro = في عناوين الفهرس كله وملخصاته ومخرجات التعلم فيه ونصوصه.
search-field = عمّ تبحث؟
search-example = مثال: الأدوار، التمريض، RR4
search-button = ابحث
search-without-script = يحتاج البحث إلى JavaScript، وهو معطل هنا. القوائم أدناه تقود إلى كل شيء من دونه.
search-lists = أو تصفح القوائم
search-narrow = تضييق النتائج
search-kind = النوع
search-any = الكل
search-clear = إزالة عوامل التصفية
search-more = عرض المزيد
search-none = لا نتائج
search-advice = جرّب كلمة أخرى أو أقصر، أو تصفح القوائم أدناه.
search-advice-filters = ربما توجد نتائج أكثر من دون عوامل التصفية.
search-partly = لا شيء يضم هذه الكلمات كلها، وما يلي يضم بعضها.
search-failed = تعذر تحميل فهرس البحث. القوائم أدناه تقود إلى كل شيء.
search-in-language = باللغة { $language }
count-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
kind-module = وحدة
kind-pathway = مسار
kind-provider = جهة مقدِّمة
kind-network = شبكة
kind-event = فعالية
kind-page = صفحة

## Filters of the list of all modules

filters-title = عوامل التصفية
filters-chosen = عوامل التصفية المختارة
filters-remove = إزالة { $term }
filters-clear = إزالة كل عوامل التصفية
filters-show = عرض النتائج
filters-find = بحث في { $facet }
filters-none = لا توجد وحدة تجمع كل ما اخترته.
filters-failed = تعذّر تحميل الوحدات. تحقّق من الاتصال ثم أعد الاختيار.
filters-more = عرض المزيد
filters-sort = الترتيب بحسب
filters-sort-title = العنوان
filters-sort-date = أقرب موعد
filters-sort-hours = الوقت المشترك

## The calendar

menu-calendar = المواعيد
heading-calendar = المواعيد
intro-calendar = كل الجلسات والفعاليات المحددة الموعد، شهرًا بعد شهر.
count-dates = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
calendar-months = الأشهر
calendar-day = { $count ->
    [zero] { $date }: لا مواعيد
    [one] { $date }: موعد واحد
    [two] { $date }: موعدان
    [few] { $date }: { $count } مواعيد
    [many] { $date }: { $count } موعدًا
   *[other] { $date }: { $count } موعد
}
calendar-event = فعالية
calendar-past = إظهار الأشهر السابقة
calendar-next = إلى أقرب موعد
calendar-file = أضِف إلى تقويمك
calendar-file-all = أضِف كل المواعيد إلى تقويمك
entry-sessions = المواعيد

## The whole catalogue as one document

menu-print = للطباعة
heading-print = الفهرس كله في وثيقة واحدة
print-contents = المحتويات
print-hint = أُعدّت هذه الصفحة للورق: اطبعها أو احفظها بصيغة PDF.
print-now = طباعة
print-pages = عن هذا الفهرس
print-date = بتاريخ { $date }

## The way of a pathway

pathway-together = من يلتقون في هذا المسار
journey-stage = { $count ->
    [zero] { $stage }: لا خطوات
    [one] { $stage }: الخطوة { $steps }
    [two] { $stage }: الخطوتان { $steps }
    [few] { $stage }: الخطوات { $steps }
    [many] { $stage }: الخطوات { $steps }
   *[other] { $stage }: الخطوات { $steps }
}

## The glossary

heading-glossary = معجم المصطلحات
intro-glossary = المصطلحات المستعملة في هذا الفهرس، ومع كل منها مقابله في اللغات الأخرى.
glossary-terms = مصطلحات هذا الفهرس
glossary-letters = الحروف

## The circle of those who meet

circle-text-meetings = المهن ذات العدد الأكبر من الوحدات: { $professions }. أكثرها اجتماعًا: { $one } و{ $other } ({ $modules }).

evidence-title = أدلة التعليم بين المهنيين: { $profession }
evidence-intro = ما يذكره هذا الفهرس عن الوحدات المتاحة لهؤلاء الطلبة، لمن يراجع البرامج ويعتمدها. وما لم يُذكر لا يُعدّ منفيًا.
evidence-plan = خطة التعليم بين المهنيين
evidence-years = في كل سنة دراسية
evidence-required = الوحدات الإلزامية
evidence-assessed = إلزامية ومقيَّمة
evidence-elective = الوحدات الاختيارية
evidence-all = كل الوحدات
evidence-none = لا شيء
evidence-years-without = لا شيء إلزامي في: { $years }
evidence-years-unassessed = لا شيء إلزامي مقيَّم في: { $years }
evidence-rule-years = تُحسب الوحدة في كل سنة تذكرها، وإن لم تذكر سنة حُسبت في كل السنوات.
evidence-rule-assessed = تُعدّ الوحدة مقيَّمة إذا ذكرت طريقة تقييمها أو ذكرت أنها تقيّم كفاية.
evidence-files = مع هذه الوثيقة
evidence-files-note = الحقائق نفسها في جداول (CSV)، وملف build.json وفيه بصمة كل ملف مصدر وكل صفحة منشورة، وملف SHA256SUMS الذي يُظهر أن شيئًا لم يتغير بعد ذلك.
evidence-snapshot = بصمة الملفات المصدر (SHA-256):

# Data for other programs (SKOS)
data-framework-note = رموز الإطار وعناوين مجالاته وملاحظات بكلمات هذا الفهرس نفسه. أما نصوص الكفايات فهي ملك أصحابها وليست من هذه البيانات.
data-crosswalk-note = علاقة مجالات الأطر بالمحاور من تقدير هذا الفهرس وحده، ولم يقرّها أي من أصحاب الأطر.
facet-data = كل المفردات والأطر والعلاقات بينها بصيغة بيانات (SKOS):
