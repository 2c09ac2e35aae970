# The words of the site itself in Urdu. A module is ماڈیول (several: ماڈیولز, before a postposition ماڈیولوں): what is said of one is masculine.
# A pathway is راستہ, an area of a framework is شعبہ, a track of a course of study is تخصص. Nouns that stay the same after a number have no selector.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = براہِ راست متن پر جائیں
menu-label = مرکزی مینو
menu-home = سرورق
menu-modules = ماڈیولز
menu-pathways = راستے
menu-providers = ادارے
menu-networks = نیٹ ورکس
menu-events = تقریبات
footer-label = اس کیٹلاگ کے بارے میں
crumbs-label = آپ یہاں ہیں
languages-label = زبان
languages-fallback = ترجمہ نہیں ہوا
licence-notice = متن کا لائسنس: { $licence }
feed-link = خبروں کی فیڈ
feed-own = ان ماڈیولز کی خبروں کی فیڈ
made-with = “حلقہ” کے ذریعے شائع شدہ

## A text in another language than the page

fallback-notice = اس متن کا ترجمہ ابھی نہیں ہوا۔ آپ اسے { $language } میں پڑھ رہے ہیں۔
fallback-link = پورا صفحہ { $language } میں کھولیں
stale-notice = اس ترجمے کے بعد اصل متن بدل گیا ہے۔
stale-link = اصل متن { $language } میں کھولیں
partial-notice = اس متن کا اب تک صرف ایک حصہ ترجمہ ہوا ہے۔
partial-link = باقی متن { $language } میں پڑھیں
machine-notice = یہ متن مشینی ترجمہ ہے، اور ابھی کسی نے اس پر نظرِ ثانی نہیں کی۔
origin-notice = یہ ”{ $name }“ کے کیٹلاگ سے ہے؛ پوری تفصیل وہاں ہے۔
origin-link = اس کا اپنا صفحہ کھولیں
origin-link-in = اس کا اپنا صفحہ { $language } میں کھولیں

## The circle of seats

circle-caption = بھری نشست: لازمی۔ خالی نشست: اختیاری۔
circle-text = { $required } کے لیے لازمی؛ { $elective } کے لیے اختیاری۔
circle-text-required = { $required } کے لیے لازمی۔
circle-text-elective = { $elective } کے لیے اختیاری۔
circle-text-home = اس کیٹلاگ کے چند پیشے: { $professions }۔

## Counts

count-modules = { $count } ماڈیول
count-professions = { $count ->
    [one] { $count } پیشہ
   *[other] { $count } پیشے
}
count-pathways = { $count ->
    [one] { $count } راستہ
   *[other] { $count } راستے
}
count-providers = { $count ->
    [one] { $count } ادارہ
   *[other] { $count } ادارے
}
count-networks = { $count } نیٹ ورک
count-events = { $count ->
    [one] { $count } تقریب
   *[other] { $count } تقریبات
}
count-languages = { $count ->
    [one] { $count } زبان
   *[other] { $count } زبانیں
}
position = { $total } میں سے { $number }

## Measures and times

hours = { $hours ->
    [one] { $hours } گھنٹہ
   *[other] { $hours } گھنٹے
}
hours-self-study = { $hours ->
    [one] { $hours } گھنٹہ
   *[other] { $hours } گھنٹے
}
years = سال { $years }
seats = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
}

## Home

home-who = آپ کس پیشے کے طالب علم ہیں؟
home-pathways = راستے
home-modules = کیٹلاگ میں نیا
home-modules-all = تمام ماڈیولز
home-facets = ماڈیولز تلاش کریں بلحاظ
home-coming = آئندہ تاریخیں
home-calendar = پورا کیلنڈر

## Lists

heading-modules = تمام ماڈیولز
heading-pathways = راستے
heading-providers = ادارے
heading-networks = نیٹ ورکس
heading-events = تقریبات
intro-modules = کیٹلاگ کے تمام ماڈیولز، عنوان کے لحاظ سے۔
intro-pathways = وہ ترتیب جس میں ہر ماڈیول پچھلے ماڈیول پر آگے بڑھتا ہے۔
intro-providers = وہ تعلیمی ادارے اور طبی و سماجی مراکز جو ماڈیولز پیش کرتے ہیں۔
intro-networks = وہ علاقائی نیٹ ورکس اور دلچسپی کے گروپ جن سے ادارے وابستہ ہیں۔
intro-events = کانفرنسیں، تعارفی دن اور آخری تاریخیں، جو ماڈیول نہیں ہیں۔
group-regional = علاقائی نیٹ ورکس
group-emerging = ابھرتے ہوئے نیٹ ورکس
group-interest-group = دلچسپی کے گروپ
network-regional = علاقائی نیٹ ورک
network-emerging = ابھرتا ہوا نیٹ ورک
network-interest-group = دلچسپی کا گروپ
narrow-down = فہرست محدود کریں بلحاظ
sheets-label = اس فہرست کے صفحات
sheet-previous = پچھلا
sheet-next = اگلا
sheet-position = صفحہ: { $position }
list-empty = یہاں ابھی کچھ نہیں۔

## Terms

term-empty = ابھی کوئی ماڈیول نہیں۔
term-all = اس کیٹلاگ کا ہر ماڈیول اس میں شامل ہے۔
term-inner = تفصیل
term-neighbours = اکثر ان کے ساتھ سیکھا جاتا ہے
term-crosswalk = دوسرے فریم ورکس میں یہی موضوع
term-statement = فریم ورک کے اپنے الفاظ میں
term-nav = پچھلا اور اگلا

## A module

module-facts = ایک نظر میں
module-outcomes = آپ کیا کر سکیں گے
module-competencies = اہلیتیں
competency-assessed = جانچ ہوتی ہے
competency-primary = بنیادی توجہ
module-sessions = کب اور کہاں
session-register = اندراج کریں
session-zone = { $zone } کے وقت کے مطابق
module-contents = اس صفحے پر
module-details = اس ماڈیول کی مزید تفصیل
module-statements = یہ ماڈیول کیا بتاتا ہے
module-statements-note = جامعات بین پیشہ ورانہ تدریس کی منظوری دیتے وقت یہ پوچھتی ہیں۔ “مذکور نہیں” کا مطلب “نہیں” نہیں ہے۔
module-statements-more = ان میں سے ہر نکتہ کیا پوچھتا ہے، اور کون پوچھتا ہے
module-pathways = راستے کا حصہ
pathway-previous = اس سے پہلے
pathway-next = اس کے بعد
module-prerequisites = پہلے یہ لیں
module-follows = اس پر آگے بڑھنے والے ماڈیولز
module-related = ملتے جلتے ماڈیولز
module-materials = تدریسی مواد
module-references = حوالہ جات

## Pathways, providers, networks, events and pages

entry-facts = ایک نظر میں
pathway-steps = قدم بہ قدم
pathway-step = قدم { $number }
provider-modules = یہاں پیش کیے جانے والے ماڈیولز
provider-events = تقریبات
network-modules = اس نیٹ ورک کے ماڈیولز
network-entries = ادارے اور تقریبات

## Labels of facts

fact-required = لازمی برائے
fact-required-in-track = تخصص میں لازمی برائے
fact-elective = اختیاری برائے
fact-professions = برائے طلبہ
fact-hours = مشترکہ وقت
fact-self-study = ذاتی مطالعہ
fact-stage = مرحلہ
fact-modes = انداز
fact-methods = سیکھنے کے طریقے
fact-settings = ماحول
fact-learning = سیکھنا
fact-partners = تدریس میں شریک
fact-interactive-share = تعاملی حصہ
fact-debrief = ڈی بریفنگ
fact-languages = ذریعۂ تعلیم
fact-language = زبان
fact-provider = ادارہ
fact-network = نیٹ ورک
fact-group = گروپ
fact-credit = کریڈٹ
fact-assessment = سیکھنے کی جانچ
fact-evaluation = ماڈیول کا جائزہ
fact-facilitation = سہولت کار
fact-access = رسائی کی سہولتیں
fact-cost = فیس
fact-status = حالت
fact-keywords = کلیدی الفاظ
fact-published = تاریخِ اشاعت
fact-reviewed = آخری نظرِ ثانی
fact-translation = ترجمہ
fact-licence = لائسنس
fact-contact = رابطہ
fact-email = ای میل
fact-country = ملک
fact-website = ویب سائٹ
fact-recurrence = انعقاد
fact-when = وقت
fact-place = مقام
fact-modules = ماڈیولز
fact-providers = ادارے
fact-owner = ناشر
fact-year = سال
fact-supersedes = جس کی جگہ آیا
fact-superseded-by = جو اس کی جگہ آیا
fact-framework = فریم ورک
fact-area = شعبہ
fact-themes = موضوع
fact-codes = دوسری جگہوں پر کوڈ
fact-same-as = دوسری جگہوں پر یہی
fact-broader = جس کا حصہ ہے

## Values of facts

status-draft = مسودہ
status-paused = عارضی طور پر بند
status-retired = مستقل بند
purpose-formative = تشکیلی
purpose-summative = حتمی
recurrence-yearly = ہر سال
recurrence-biennial = ہر دوسرے سال
cost-free = مفت
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = { $least } تا { $most } افراد کی ٹیمیں
capacity = { $count ->
    [one] { $count } فرد کی گنجائش
   *[other] { $count } افراد کی گنجائش
}
min-professions = { $count ->
    [one] ہر ٹیم میں کم از کم { $count } پیشہ
   *[other] ہر ٹیم میں کم از کم { $count } پیشے
}
facilitation-prepared = اس کام کے لیے تربیت یافتہ
facilitation-ratio = سہولت کار: { $facilitators }، سیکھنے والے: { $learners }

## Prose

alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = انتباہ
alert-caution = احتیاط
footnotes = حواشی
footnote-back = متن میں حاشیہ { $number } پر واپس جائیں
# The name of a table that can be scrolled sideways.
table = جدول
task-done = مکمل
task-open = باقی

## The page that chooses a language

chooser-label = زبانیں

## An address that does not exist

not-found-title = یہ صفحہ موجود نہیں
not-found-text = شاید ماڈیول کا نام بدل گیا ہو یا پتا ادھورا رہ گیا ہو۔ تمام ماڈیولز سرورق سے مل سکتے ہیں۔
not-found-link = سرورق پر جائیں
moved-title = یہ صفحہ منتقل ہو گیا ہے
moved-text = اب یہ دوسرے پتے پر ہے۔
moved-link = صفحے پر جائیں

## The page of a profession

profession-eyebrow = برائے طلبہ
profession-year = { $profession }، { $year }
profession-years = آپ کس سال میں ہیں؟
profession-year-column = تعلیمی سال
profession-other-years = آپ کا تعلیمی سال
profession-every-year = تمام سال
profession-more = آپ کے لیے مزید ماڈیولز
profession-closed = فی الحال دستیاب نہیں
profession-others = آپ ان کے ساتھ سیکھتے ہیں
profession-competencies = آپ کن اہلیتوں پر کام کرتے ہیں
circle-text-profession = { $profession } کے طلبہ ان کے ساتھ سیکھتے ہیں: { $others }۔
circle-text-profession-most = { $profession } کے طلبہ سب سے زیادہ ان سے ملتے ہیں: { $others }۔
amount-none = کوئی نہیں

## Citing a module

module-cite = اس ماڈیول کا حوالہ دیں
copy = کاپی کریں
copied = کاپی ہو گیا
module-data = اس ماڈیول کا ڈیٹا (JSON)

## How far the texts are translated

menu-translations = تراجم
translations-intro = اس کیٹلاگ کے متن کا ترجمہ کہاں تک ہوا ہے: ترجمہ اور نظرِ ثانی کرنے والوں کے لیے۔
translations-languages = بلحاظ زبان
translations-language = زبان
translations-up-to-date = اصل کے مطابق
translations-texts = بلحاظ متن
translations-text = متن
standing-original = اصل
standing-reviewed = نظرِ ثانی شدہ
standing-draft = مسودہ
standing-machine = مشینی
standing-unstamped = موازنہ نہیں ہوا
standing-stale = اصل بدل گیا
standing-begun = شروع ہوا
standing-missing = ترجمہ نہیں ہوا

## Coverage

menu-coverage = نصابی احاطہ
coverage-intro = اس کیٹلاگ کے ماڈیولز کس چیز پر، کن کے لیے اور کب کام کرتے ہیں: نصابی کمیٹیوں اور ایکریڈیٹیشن کے اداروں کے لیے۔
coverage-frameworks = بلحاظ فریم ورک
coverage-axes = جدول کے کالم
coverage-by-profession = بلحاظ پیشہ
coverage-by-year = بلحاظ سال اور سطح
coverage-by-stage = بلحاظ مرحلہ
coverage-areas = شعبے جن کے ماڈیولز ہیں
coverage-competencies = اہلیتیں جن کے ماڈیولز ہیں
coverage-gaps = بغیر ماڈیول
coverage-unnamed = فریم ورکس جن کا کوئی ماڈیول ذکر نہیں کرتا
coverage-absent = پیشے، سال اور مراحل جن کا کوئی ماڈیول نہیں
coverage-required = لازمی گھنٹے
coverage-required-note = مشترکہ وقت کے وہ گھنٹے جو ہر پیشے کے طلبہ پر ہر سال لازم ہیں۔ کئی سالوں کا ماڈیول ان میں سے ہر سال میں گنا جاتا ہے، مگر مجموعے میں صرف ایک بار۔
coverage-meetings = کون کس سے ملتا ہے
coverage-meetings-note = ان ماڈیولوں کی تعداد جن میں دو پیشے ساتھ سیکھتے ہیں؛ جہاں پیشہ خود اپنے سامنے ہو، وہاں اس کے تمام ماڈیولز۔
coverage-strangers = جو کبھی نہیں ملتے
coverage-with = جن کے ساتھ سیکھتے ہیں
coverage-must = لازمی، بلحاظ سال
coverage-profession = پیشہ
coverage-competency = اہلیت
coverage-all = سب
coverage-total = تمام ماڈیولز جو اس فریم ورک کا ذکر کرتے ہیں
coverage-not-stated = مذکور نہیں
coverage-show = دکھائیں
coverage-detail-required = لازمی
figure-modules = ماڈیولز
figure-hours = گھنٹے
figure-required = صرف لازمی
figure-assessed = صرف جانچ والے
figure-crosswalk = مطابقت کے ذریعے
coverage-rules = یہ گنتی کیسے ہوتی ہے
coverage-rule-offered = صرف دستیاب ماڈیولز گنے جاتے ہیں: وہ نہیں جو عارضی طور پر یا مستقل بند ہیں۔
coverage-rule-area = ہر شعبے میں وہ ہر ماڈیول ایک بار گنا جاتا ہے جو اس شعبے یا اس کی کسی اہلیت کا ذکر کرے۔
coverage-rule-hours = گھنٹوں سے مراد مشترکہ وقت کے گھنٹے ہیں۔ ماڈیول کے گھنٹے ایک ہی فریم ورک کی اس کی اہلیتوں میں برابر تقسیم ہوتے ہیں؛ اگر ان میں سے کچھ پر بنیادی توجہ ہو تو صرف انھی میں۔ یوں ایک فریم ورک کے اندر کوئی گھنٹہ دو بار نہیں گنا جاتا۔
coverage-rule-totals = مجموعوں میں ہر ماڈیول ایک بار گنا جاتا ہے۔ مختلف پیشوں کے گھنٹے آپس میں جمع نہ کیے جائیں: جب دو پیشے ایک کمرے میں ایک گھنٹہ سیکھیں تو ہر طالب علم کا ایک ہی گھنٹہ ہوا۔
coverage-rule-required = لازمی: اس کالم کے تمام طلبہ، یا کسی ایک تخصص کے طلبہ، پر یہ ماڈیول لازم ہے۔ مجموعوں میں اور مرحلے کے لحاظ سے: کم از کم ایک پیشے کے طلبہ پر۔
coverage-rule-assessed = جانچ: ماڈیول میں اس اہلیت کی جانچ ہوتی ہے۔
coverage-rule-crosswalk = ≈ وہاں آتا ہے جہاں شعبے کا اپنا کوئی ماڈیول نہ ہو، مگر کچھ ماڈیولز کسی دوسرے فریم ورک کے ایسے شعبے پر کام کرتے ہوں جو اسی موضوع کے قریب ہے۔ یہ کسی مجموعے میں شامل نہیں۔ یہ مطابقت اس کیٹلاگ کی اپنی ہے؛ کسی فریم ورک کے مالک نے اس کی توثیق نہیں کی۔
coverage-data = ڈیٹا
coverage-csv = اسپریڈشیٹ کے لیے قطاریں (CSV)
coverage-csv-note = ہر ماڈیول کی ہر اہلیت اور ہر پیشے کے لیے ایک قطار، گھنٹوں میں اس کے حصے کے ساتھ۔
coverage-json = پروگراموں کے لیے جدولیں (JSON)
coverage-json-note = ان صفحات کی ہر جدول اپنے اعداد کے ساتھ، ایسی شناختوں میں جو تمام زبانوں میں ایک ہیں۔

## Quality

# A check is نکتہ: what is said of one is masculine.
menu-quality = معیار
quality-intro = بین پیشہ ورانہ تدریس کی منظوری سے پہلے جامعات کیا پوچھتی ہیں، اور اس کیٹلاگ کے ماڈیولز اس بارے میں کیا بتاتے ہیں۔ یہ نمبر نہیں ہیں: کس نکتے کا کتنا وزن ہے، یہ ہر جامعہ خود طے کرتی ہے۔
finding-met = پورا ہے
    .note = جو پوچھا گیا ہے، ماڈیول وہی بتاتا ہے۔
finding-not-met = پورا نہیں
    .note = ماڈیول کچھ اور بتاتا ہے۔
finding-not-stated = مذکور نہیں
    .note = ماڈیول اس بارے میں کچھ نہیں بتاتا۔ اس کا مطلب “نہیں” نہیں ہے۔
finding-not-applicable = لاگو نہیں
    .note = ایسے ماڈیول سے یہ نہیں پوچھا جاتا۔
quality-words = ان الفاظ کا مطلب
quality-checks = ہر نکتہ کیا پوچھتا ہے
quality-check = نکتہ
quality-required = اس کیٹلاگ میں لازمی
quality-asked = پوچھنے والے:
quality-providers = بلحاظ ادارہ
quality-no-provider = ماڈیولز جن کا ادارہ مذکور نہیں
quality-modules = بلحاظ ماڈیول
quality-data = ڈیٹا
quality-csv = اسپریڈشیٹ کے لیے قطاریں (CSV)
quality-csv-note = ہر ماڈیول کے لیے ایک قطار اور ہر نکتے کے لیے ایک کالم۔
quality-two-professions = دو یا زیادہ پیشے حصہ لیتے ہیں
    .name = دو پیشے
    .asks = اس میں دو یا زیادہ پیشوں کے طلبہ سیکھتے ہیں۔ اس کے بغیر یہ بین پیشہ ورانہ تعلیم نہیں۔
quality-more-than-about = سیکھنے والے ایک دوسرے کے بارے میں صرف سنتے نہیں
    .name = صرف “بارے میں” نہیں
    .asks = وہ ایک دوسرے کے ساتھ یا ایک دوسرے سے سیکھتے ہیں۔ دوسرے پیشوں کے بارے میں صرف سننا کثیر پیشہ ورانہ تعلیم ہے۔
quality-more-than-with = سیکھنے والے صرف ساتھ بیٹھتے نہیں
    .name = صرف “ساتھ” نہیں
    .asks = جو ایک دوسرے کے ساتھ سیکھتے ہیں، وہ ایک دوسرے سے یا ایک دوسرے کے بارے میں بھی سیکھتے ہیں، ورنہ یہ محض مشترکہ تدریس ہے۔ یہ اس ماڈیول پر لاگو نہیں جس میں “ساتھ” مذکور نہ ہو۔
quality-outcomes-tied = کوئی حاصلِ تعلم کسی اہلیت سے جڑا ہے
    .name = حاصلاتِ تعلم
    .asks = لکھا ہے کہ سیکھنے والے آخر میں کیا کر سکیں گے، اور کم از کم ایک حاصلِ تعلم کسی فریم ورک کی اس اہلیت کا نام بتاتا ہے جس سے وہ جڑا ہے۔
quality-interactive-half = آدھا یا زیادہ وقت تعاملی ہے
    .name = تعاملی حصہ
    .asks = سیکھنے والے کم از کم آدھا وقت تبادلۂ خیال کرتے، آزماتے اور فیصلے کرتے ہیں؛ صرف سنتے نہیں۔
quality-mixed-facilitators = سہولت کار دو یا زیادہ پیشوں سے ہیں
    .name = سہولت کار
    .asks = اسے چلانے والے کم از کم دو پیشوں سے ہیں۔
quality-debrief = ڈی بریفنگ ہوتی ہے
    .name = ڈی بریفنگ
    .asks = آخر میں سیکھنے والے اس پر بات کرتے ہیں کہ ان کے درمیان کیا ہوا۔
quality-three-professions = تین یا زیادہ پیشے حصہ لیتے ہیں
    .name = تین پیشے
    .asks = اس میں تین یا زیادہ پیشوں کے طلبہ سیکھتے ہیں۔
quality-similar-years = سیکھنے والوں کے تعلیمی سال قریب قریب ہیں
    .name = قریبی سال
    .asks = تمام شرکا کے تعلیمی سالوں میں زیادہ سے زیادہ دو سال کا فرق ہے۔ یہ فارغ التحصیل افراد پر لاگو نہیں؛ سال نہ لکھے ہوں تو یہ مذکور نہیں سمجھا جاتا۔
quality-required-assessed = جو لازمی ہے اس کی جانچ ہوتی ہے
    .name = جانچ
    .asks = جہاں ماڈیول کسی پر لازم ہو، وہاں جانچ والی کوئی اہلیت یا جانچ کا کوئی طریقہ مذکور ہے۔ یہ اس ماڈیول پر لاگو نہیں جو سب کے لیے اختیاری ہو۔
quality-observation-debriefed = مشاہدے کے بعد ڈی بریفنگ ہوتی ہے
    .name = مشاہدہ
    .asks = جو سیکھنے والے صرف دیکھتے ہیں، وہ بعد میں اس پر بات کرتے ہیں۔ یہ صرف ان ماڈیولوں پر لاگو ہے جن میں مشاہدے کے سوا کچھ نہ ہو۔
quality-current-frameworks = اہلیتیں تازہ ترین ورژن کی ہیں
    .name = ورژن
    .asks = ہر اہلیت اپنے فریم ورک کے تازہ ترین ورژن کی ہے: پرانے ورژن میں اسی کوڈ کا مطلب کچھ اور ہوتا ہے۔
quality-online-timing = آن لائن ماڈیول بتاتا ہے کہ وہ براہِ راست ہے یا نہیں
    .name = آن لائن
    .asks = جو ماڈیول پورا یا کچھ آن لائن ہو، وہ بتاتا ہے کہ سب ایک ہی وقت میں موجود ہوتے ہیں یا نہیں۔ یہ دوسرے ماڈیولوں پر لاگو نہیں۔
source-definition = بین پیشہ ورانہ تعلیم کی تعریف
source-toronto = ٹورنٹو، درخواست فارم
source-pipes = ٹورنٹو، PIPEs کے پیمانے
source-ubc = برٹش کولمبیا، منظوری کا فارم
source-michigan = مشی گن، درجہ دینے کی شرائط
source-minnesota = منیسوٹا، 1Health کی سرگرمیاں
source-karolinska = کیرولنسکا انسٹی ٹیوٹ، پیمانے
source-lcme = LCME، شق 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = انڈر گریجویٹ پروگراموں کا تحقیقی جائزہ

## Search

search-title = تلاش
search-intro = پورے کیٹلاگ کے عنوانات، خلاصوں، حاصلاتِ تعلم اور متن میں۔
search-field = آپ کیا تلاش کر رہے ہیں؟
search-example = مثلاً: کردار، نرسنگ، RR4
search-button = تلاش کریں
search-without-script = تلاش کے لیے JavaScript ضروری ہے، جو یہاں بند ہے۔ نیچے دی گئی فہرستیں اس کے بغیر بھی ہر چیز تک لے جاتی ہیں۔
search-lists = یا فہرستیں دیکھیں
search-narrow = نتائج محدود کریں
search-kind = قسم
search-any = سب
search-clear = فلٹر ہٹائیں
search-more = مزید دکھائیں
search-none = کچھ نہیں ملا
search-advice = کوئی اور یا چھوٹا لفظ آزمائیں، یا نیچے دی گئی فہرستیں دیکھیں۔
search-advice-filters = شاید فلٹر ہٹانے سے مزید نتائج ملیں۔
search-partly = کسی میں یہ تمام الفاظ نہیں ہیں۔ ان میں کچھ الفاظ ہیں۔
search-failed = تلاش کا اشاریہ لوڈ نہیں ہو سکا۔ نیچے دی گئی فہرستیں ہر چیز تک لے جاتی ہیں۔
search-in-language = { $language } میں
count-results = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
}
kind-module = ماڈیول
kind-pathway = راستہ
kind-provider = ادارہ
kind-network = نیٹ ورک
kind-event = تقریب
kind-page = صفحہ

## Filters of the list of all modules

filters-title = فلٹر
filters-chosen = منتخب فلٹر
filters-remove = { $term } ہٹائیں
filters-clear = تمام فلٹر ہٹائیں
filters-show = نتائج دکھائیں
filters-find = { $facet } میں تلاش کریں
filters-none = کسی ماڈیول میں یہ سب کچھ نہیں ہے۔
filters-failed = ماڈیولز لوڈ نہیں ہو سکے۔ کنکشن دیکھ کر دوبارہ انتخاب کریں۔
filters-more = مزید دکھائیں
filters-sort = ترتیب بلحاظ
filters-sort-title = عنوان
filters-sort-date = اگلی تاریخ
filters-sort-hours = مشترکہ وقت

## The calendar

menu-calendar = کیلنڈر
heading-calendar = کیلنڈر
intro-calendar = تاریخ والے تمام سیشن اور تقریبات، ماہ بہ ماہ۔
count-dates = { $count ->
    [one] { $count } تاریخ
   *[other] { $count } تاریخیں
}
calendar-months = مہینے
calendar-day = { $count ->
    [one] { $date }: { $count } سیشن یا تقریب
   *[other] { $date }: { $count } سیشن یا تقریبات
}
calendar-event = تقریب
calendar-past = پچھلے مہینے دکھائیں
calendar-next = اگلی تاریخ پر جائیں
calendar-file = اپنے کیلنڈر میں شامل کریں
calendar-file-all = تمام تاریخیں اپنے کیلنڈر میں شامل کریں
entry-sessions = تاریخیں

## The whole catalogue as one document

menu-print = برائے طباعت
heading-print = پورا کیٹلاگ ایک دستاویز میں
print-contents = فہرستِ مضامین
print-hint = یہ صفحہ کاغذ کے لیے ہے: اسے پرنٹ کریں یا PDF کے طور پر محفوظ کریں۔
print-now = پرنٹ کریں
print-pages = اس کیٹلاگ کے بارے میں
print-date = بتاریخ { $date }

## The way of a pathway

pathway-together = کون کون مل کر سیکھتا ہے
journey-stage = { $stage }: قدم { $steps }

## The glossary

heading-glossary = فرہنگ
intro-glossary = اس کیٹلاگ میں استعمال ہونے والے الفاظ، اور ہر ایک کے ساتھ دوسری زبانوں میں اس کا نام۔
glossary-terms = اس کیٹلاگ کے الفاظ
glossary-letters = حروف

## The circle of those who meet

circle-text-meetings = سب سے زیادہ ماڈیولز والے پیشے: { $professions }۔ سب سے زیادہ ساتھ: { $one } اور { $other } ({ $modules })۔

evidence-title = بین پیشہ ورانہ تعلیم کے شواہد: { $profession }
evidence-intro = یہ فہرست ان طلبہ کے لیے کھلے ماڈیولز کے بارے میں جو کچھ بتاتی ہے، ان لوگوں کے لیے جو پروگراموں کا جائزہ لیتے اور منظوری دیتے ہیں۔ جو بیان نہیں ہوا اس کی نفی نہیں ہوئی۔
evidence-plan = بین پیشہ ورانہ تعلیم کا منصوبہ
evidence-years = ہر تعلیمی سال میں
evidence-required = لازمی ماڈیولز
evidence-assessed = لازمی اور جانچے گئے
evidence-elective = اختیاری ماڈیولز
evidence-all = تمام ماڈیولز
evidence-none = کوئی نہیں
evidence-years-without = ان سالوں میں کچھ لازمی نہیں: { $years }
evidence-years-unassessed = ان سالوں میں لازمی ماڈیولز میں سے کسی کی جانچ نہیں ہوتی: { $years }
evidence-rule-years = ماڈیول ہر اس سال میں گنا جاتا ہے جس کا وہ نام لیتا ہے، اور اگر کسی سال کا نام نہ لے تو سب میں۔
evidence-rule-assessed = ماڈیول تب جانچا گیا مانا جاتا ہے جب وہ جانچ کا طریقہ بتائے یا یہ کہ وہ کسی اہلیت کو جانچتا ہے۔
evidence-files = اس دستاویز کے ساتھ
evidence-files-note = یہی حقائق جدولوں میں (CSV)؛ build.json جس میں ہر ماخذ فائل اور ہر شائع شدہ صفحے کا ہیش ہے؛ اور SHA256SUMS جو دکھاتا ہے کہ اس کے بعد کچھ نہیں بدلا۔
evidence-snapshot = ماخذ فائلوں کا ہیش (SHA-256):

# Data for other programs (SKOS)
data-framework-note = فریم ورک کے کوڈ، اس کے شعبوں کے عنوان اور اس کیٹلاگ کے اپنے الفاظ میں نوٹ۔ اصل عبارتیں ان کے مالک کی ہیں اور اس ڈیٹا میں شامل نہیں۔
data-crosswalk-note = فریم ورکس کے شعبوں کا موضوعات سے تعلق اس کیٹلاگ کی اپنی رائے ہے؛ کسی فریم ورک کے مالک نے اس کی توثیق نہیں کی۔
facet-data = تمام لغات، فریم ورکس اور ان کے باہمی تعلقات بطور ڈیٹا (SKOS):
