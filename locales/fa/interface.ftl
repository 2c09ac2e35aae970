# The words of the site itself in Persian. A noun stays singular after a number, so most counts need no choice between forms.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = رفتن به متن اصلی
menu-label = منوی اصلی
menu-home = صفحهٔ نخست
menu-modules = ماژول‌ها
menu-pathways = مسیرها
menu-providers = برگزارکنندگان
menu-networks = شبکه‌ها
menu-events = رویدادها
footer-label = دربارهٔ این فهرست
crumbs-label = شما اینجا هستید
languages-label = زبان
languages-fallback = ترجمه‌نشده
licence-notice = متن با مجوز { $licence }
feed-link = خوراک خبری
feed-own = خوراک خبری این ماژول‌ها
made-with = منتشرشده با «حلقه»

## A text in another language than the page

fallback-notice = این متن هنوز ترجمه نشده است و آن را به زبان { $language } می‌خوانید.
fallback-link = باز کردن همهٔ صفحه به زبان { $language }
stale-notice = متن اصلی پس از این ترجمه تغییر کرده است.
stale-link = باز کردن متن اصلی به { $language }
partial-notice = تاکنون تنها بخشی از این متن ترجمه شده است.
partial-link = خواندن بقیهٔ متن به { $language }
machine-notice = این متن را ماشین ترجمه کرده و هنوز کسی آن را بازبینی نکرده است.
origin-notice = از فهرست «{ $name }»؛ متن کامل آنجاست.
origin-link = باز کردن صفحهٔ اصلی آن
origin-link-in = باز کردن صفحهٔ اصلی آن به { $language }

## The circle of seats

circle-caption = صندلی پر: الزامی. صندلی خالی: اختیاری.
circle-text = الزامی برای { $required }؛ اختیاری برای { $elective }.
circle-text-required = الزامی برای { $required }.
circle-text-elective = اختیاری برای { $elective }.
circle-text-home = از حرفه‌های این فهرست: { $professions }.

## Counts

count-modules = { $count } ماژول
count-professions = { $count } حرفه
count-pathways = { $count } مسیر
count-providers = { $count } برگزارکننده
count-networks = { $count } شبکه
count-events = { $count } رویداد
count-languages = { $count } زبان
position = { $number } از { $total }

## Measures and times

hours = { $hours } ساعت
hours-self-study = { $hours } ساعت
years = { $count ->
    [one] سال { $years }
   *[other] سال‌های { $years }
}
seats = ظرفیت { $count } نفر

## Home

home-who = دانشجوی کدام رشته هستید؟
home-pathways = مسیرها
home-modules = تازه‌های فهرست
home-modules-all = همهٔ ماژول‌ها
home-facets = یافتن ماژول‌ها بر اساس
home-coming = برنامه‌های پیش رو
home-calendar = تقویم کامل

## Lists

heading-modules = همهٔ ماژول‌ها
heading-pathways = مسیرها
heading-providers = برگزارکنندگان
heading-networks = شبکه‌ها
heading-events = رویدادها
intro-modules = همهٔ ماژول‌های فهرست، به ترتیب عنوان.
intro-pathways = ترتیبی که در آن هر ماژول بر ماژول‌های پیشین بنا می‌شود.
intro-providers = دانشکده‌ها و مراکزی که ماژول‌ها را برگزار می‌کنند.
intro-networks = شبکه‌های منطقه‌ای و گروه‌های علاقه‌مندی که برگزارکنندگان عضو آن‌ها هستند.
intro-events = همایش‌ها، روزهای درهای باز و مهلت‌هایی که خود ماژول نیستند.
group-regional = شبکه‌های منطقه‌ای
group-emerging = شبکه‌های نوپا
group-interest-group = گروه‌های علاقه‌مندی
network-regional = شبکهٔ منطقه‌ای
network-emerging = شبکهٔ نوپا
network-interest-group = گروه علاقه‌مندی
narrow-down = محدود کردن بر اساس
sheets-label = صفحه‌های این فهرست
sheet-previous = قبلی
sheet-next = بعدی
sheet-position = صفحهٔ { $position }
list-empty = هنوز چیزی اینجا نیست.

## Terms

term-empty = هنوز ماژولی نیست.
term-all = همهٔ ماژول‌های این فهرست در اینجا می‌گنجند.
term-inner = با جزئیات
term-neighbours = بیشتر همراه با این‌ها آموخته می‌شود
term-crosswalk = همین محور در چارچوب‌های دیگر
term-statement = به بیان خود چارچوب
term-nav = قبلی و بعدی

## A module

module-facts = در یک نگاه
module-outcomes = آنچه خواهید توانست انجام دهید
module-competencies = شایستگی‌ها
competency-assessed = ارزیابی می‌شود
competency-primary = تأکید اصلی
module-sessions = زمان و مکان
session-register = ثبت‌نام
session-zone = به وقت { $zone }
module-contents = در این صفحه
module-details = بیشتر دربارهٔ این ماژول
module-statements = آنچه این ماژول بیان می‌کند
module-statements-note = دانشگاه‌ها هنگام تأیید آموزش بین‌حرفه‌ای این‌ها را می‌پرسند. «ذکر نشده» به معنای «نه» نیست.
module-statements-more = هر یک چه می‌خواهد و چه کسی آن را می‌خواهد
module-pathways = بخشی از یک مسیر
pathway-previous = پیش از این
pathway-next = پس از این
module-prerequisites = ابتدا بگذرانید
module-follows = ماژول‌هایی که بر این ماژول بنا می‌شوند
module-related = ماژول‌های مشابه
module-materials = مواد آموزشی
module-references = منابع

## Pathways, providers, networks, events and pages

entry-facts = در یک نگاه
pathway-steps = گام‌ها
pathway-step = گام { $number }
provider-modules = ماژول‌هایی که اینجا برگزار می‌شوند
provider-events = رویدادها
network-modules = ماژول‌های این شبکه
network-entries = برگزارکنندگان و رویدادها

## Labels of facts

fact-required = الزامی برای
fact-required-in-track = الزامی در گرایش، برای
fact-elective = اختیاری برای
fact-professions = برای دانشجویان
fact-hours = زمان کار با هم
fact-self-study = مطالعهٔ فردی
fact-stage = مرحله
fact-modes = شیوهٔ برگزاری
fact-methods = روش‌های یادگیری
fact-settings = محیط یادگیری
fact-learning = یادگیری
fact-partners = شریکان آموزش
fact-interactive-share = بخش تعاملی
fact-debrief = بازنگری
fact-languages = زبان تدریس
fact-language = زبان
fact-provider = برگزارکننده
fact-network = شبکه
fact-group = گروه‌ها
fact-credit = امتیاز آموزشی
fact-assessment = ارزیابی یادگیری
fact-evaluation = ارزشیابی ماژول
fact-facilitation = تسهیلگران
fact-access = دسترس‌پذیری
fact-cost = هزینه
fact-status = وضعیت
fact-keywords = کلیدواژه‌ها
fact-published = تاریخ انتشار
fact-reviewed = آخرین بازبینی
fact-translation = ترجمه
fact-licence = مجوز
fact-contact = تماس
fact-email = ایمیل
fact-country = کشور
fact-website = وبگاه
fact-recurrence = برگزاری
fact-when = زمان
fact-place = مکان
fact-modules = ماژول‌ها
fact-providers = برگزارکنندگان
fact-owner = ناشر
fact-year = سال
fact-supersedes = جانشینِ
fact-superseded-by = جانشین آن
fact-framework = چارچوب
fact-area = حوزه
fact-themes = محور
fact-codes = کد در رده‌بندی‌های دیگر
fact-same-as = برابر آن در جاهای دیگر
fact-broader = بخشی از

## Values of facts

status-draft = پیش‌نویس
status-paused = موقتاً متوقف
status-retired = پایان‌یافته
purpose-formative = تکوینی
purpose-summative = پایانی
recurrence-yearly = هر سال
recurrence-biennial = هر دو سال یک بار
cost-free = رایگان
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = تیم‌های { $least } تا { $most } نفره
capacity = ظرفیت: { $count } نفر
min-professions = دست‌کم { $count } حرفه در هر تیم
facilitation-prepared = آماده‌شده برای این کار
facilitation-ratio = نسبت تسهیلگر به یادگیرنده: { $facilitators } به { $learners }

## Prose

alert-note = یادداشت
alert-tip = نکته
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط
footnotes = پانویس‌ها
footnote-back = بازگشت به پانویس { $number } در متن
table = جدول
task-done = انجام‌شده
task-open = انجام‌نشده

## The page that chooses a language

chooser-label = زبان‌ها

## An address that does not exist

not-found-title = این صفحه وجود ندارد
not-found-text = شاید نام ماژول تغییر کرده یا بخشی از نشانی افتاده باشد. از صفحهٔ نخست می‌توان به همهٔ ماژول‌ها رسید.
not-found-link = به صفحهٔ نخست
moved-title = این صفحه جابه‌جا شده است
moved-text = این صفحه اکنون نشانی دیگری دارد.
moved-link = رفتن به صفحه

## The page of a profession

profession-eyebrow = دانشجویان
profession-year = { $profession }، { $year }
profession-years = سال چندم هستید؟
profession-year-column = سال دوره
profession-other-years = سال دورهٔ شما
profession-every-year = همهٔ سال‌ها
profession-more = ماژول‌های دیگری هم برای شما باز است
profession-closed = فعلاً ارائه نمی‌شود
profession-others = با این حرفه‌ها یاد می‌گیرید
profession-competencies = شایستگی‌هایی که روی آن‌ها کار می‌کنید
circle-text-profession = دانشجویان { $profession } با این‌ها می‌آموزند: { $others }.
circle-text-profession-most = دانشجویان { $profession } بیش از همه با این‌ها هم‌گروه می‌شوند: { $others }.
amount-none = هیچ

## Citing a module

module-cite = ارجاع به این ماژول
copy = رونوشت
copied = رونوشت شد
module-data = داده‌های این ماژول (JSON)

## How far the texts are translated

menu-translations = ترجمه‌ها
translations-intro = متن‌های این فهرست تا کجا ترجمه شده‌اند: برای کسانی که ترجمه و بازبینی می‌کنند.
translations-languages = بر اساس زبان
translations-language = زبان
translations-up-to-date = هماهنگ با متن اصلی
translations-texts = بر اساس متن
translations-text = متن
standing-original = متن اصلی
standing-reviewed = بازبینی‌شده
standing-draft = پیش‌نویس
standing-machine = ماشینی
standing-unstamped = سنجیده‌نشده
standing-stale = متن اصلی تغییر کرده
standing-begun = آغازشده
standing-missing = ترجمه‌نشده

## Coverage

menu-coverage = پوشش
coverage-intro = ماژول‌های این فهرست روی چه کار می‌کنند، برای چه کسانی و در چه زمانی: برای کمیته‌های برنامهٔ درسی و نهادهای اعتباربخشی.
coverage-frameworks = بر اساس چارچوب
coverage-axes = ستون‌های جدول
coverage-by-profession = بر اساس حرفه
coverage-by-year = بر اساس سال و مقطع
coverage-by-stage = بر اساس مرحله
coverage-areas = حوزه‌های دارای ماژول
coverage-competencies = شایستگی‌های دارای ماژول
coverage-gaps = بدون ماژول
coverage-unnamed = چارچوب‌هایی که هیچ ماژولی از آن‌ها نام نمی‌برد
coverage-absent = حرفه‌ها، سال‌ها و مرحله‌های بدون ماژول
coverage-required = ساعت‌های الزامی
coverage-required-note = ساعت‌های کار با هم که دانشجویان هر حرفه در هر سال باید بگذرانند. ماژولی که برای چند سال است در هر یک از آن سال‌ها شمرده می‌شود و در جمع تنها یک بار.
coverage-meetings = کدام حرفه‌ها با هم می‌آموزند
coverage-meetings-note = شمار ماژول‌هایی که دو حرفه در آن‌ها با هم می‌آموزند؛ در خانهٔ هر حرفه با خودش، شمار همهٔ ماژول‌های آن آمده است.
coverage-strangers = حرفه‌هایی که هیچ‌گاه با هم نمی‌آموزند
coverage-with = همراه با
coverage-must = الزامی، بر اساس سال
coverage-profession = حرفه
coverage-competency = شایستگی
coverage-all = همه
coverage-total = همهٔ ماژول‌هایی که از این چارچوب نام می‌برند
coverage-not-stated = ذکر نشده
coverage-show = نمایش
coverage-detail-required = الزامی
figure-modules = ماژول‌ها
figure-hours = ساعت‌ها
figure-required = تنها الزامی‌ها
figure-assessed = تنها ارزیابی‌شده‌ها
figure-crosswalk = با تطبیق چارچوب‌ها
coverage-rules = این‌ها چگونه شمرده می‌شوند
coverage-rule-offered = تنها ماژول‌هایی شمرده می‌شوند که ارائه می‌شوند: نه ماژول‌های موقتاً متوقف و نه پایان‌یافته‌ها.
coverage-rule-area = در هر حوزه، هر ماژولی که از آن حوزه یا از یکی از شایستگی‌هایش نام ببرد یک بار شمرده می‌شود.
coverage-rule-hours = ساعت‌ها ساعت‌های کار با هم‌اند. ساعت‌های هر ماژول میان شایستگی‌هایش از یک چارچوب به‌طور برابر تقسیم می‌شود؛ اگر برخی از آن‌ها تأکید اصلی باشند، تنها میان همان‌ها. پس در یک چارچوب هیچ ساعتی دو بار شمرده نمی‌شود.
coverage-rule-totals = در جمع‌ها هر ماژول یک بار شمرده می‌شود. ساعت‌ها را نباید میان حرفه‌ها جمع زد: وقتی دو حرفه یک ساعت در یک اتاق می‌آموزند، هر دانشجو یک ساعت داشته است.
coverage-rule-required = الزامی: دانشجویان آن ستون باید ماژول را بگذرانند، همه یا دانشجویان یک گرایش. در جمع‌ها و بر اساس مرحله: دانشجویان دست‌کم یک حرفه.
coverage-rule-assessed = ارزیابی‌شده: ماژول آن شایستگی را ارزیابی می‌کند.
coverage-rule-crosswalk = نشانهٔ ≈ آنجا می‌آید که حوزه ماژولی از خود ندارد، اما ماژول‌هایی روی حوزه‌ای از چارچوبی دیگر کار می‌کنند که به همان محور نزدیک است. این‌ها در هیچ جمعی نیستند. این تطبیق کار این فهرست است و هیچ صاحب چارچوبی آن را تأیید نکرده است.
coverage-data = داده‌ها
coverage-csv = ردیف‌ها برای صفحه‌گسترده (CSV)
coverage-csv-note = یک ردیف برای هر شایستگی هر ماژول و هر حرفه، با سهمش از ساعت‌ها.
coverage-json = جدول‌ها برای برنامه‌های رایانه‌ای (JSON)
coverage-json-note = همهٔ جدول‌های این صفحه‌ها با رقم‌هایشان، با شناسه‌هایی که در همهٔ زبان‌ها یکی است.

## Quality

menu-quality = کیفیت
quality-intro = آنچه دانشگاه‌ها پیش از تأیید آموزش بین‌حرفه‌ای می‌پرسند، و آنچه ماژول‌های این فهرست دربارهٔ آن می‌گویند. این نمره نیست: وزن هر مورد را هر دانشگاه خود تعیین می‌کند.
finding-met = برآورده شده
    .note = ماژول آنچه را خواسته شده ذکر می‌کند.
finding-not-met = برآورده نشده
    .note = ماژول چیز دیگری ذکر می‌کند.
finding-not-stated = ذکر نشده
    .note = ماژول چیزی دربارهٔ آن نمی‌گوید. این به معنای «نه» نیست.
finding-not-applicable = کاربرد ندارد
    .note = از چنین ماژولی این خواسته نمی‌شود.
quality-words = معنای واژه‌ها
quality-checks = هر معیار چه می‌پرسد
quality-check = معیار
quality-required = در این فهرست لازم است
quality-asked = خواسته‌شده از سوی:
quality-providers = بر اساس برگزارکننده
quality-no-provider = ماژول‌های بدون برگزارکننده
quality-modules = بر اساس ماژول
quality-data = داده‌ها
quality-csv = ردیف‌ها برای صفحه‌گسترده (CSV)
quality-csv-note = یک ردیف برای هر ماژول و یک ستون برای هر معیار.
quality-two-professions = دو حرفه یا بیشتر شرکت دارند
    .name = دو حرفه
    .asks = دانشجویان دو حرفه یا بیشتر در آن یاد می‌گیرند. بدون این، آموزش بین‌حرفه‌ای نیست.
quality-more-than-about = یادگیرندگان به شنیدن دربارهٔ یکدیگر بسنده نمی‌کنند
    .name = بیش از «درباره»
    .asks = با یکدیگر یا از یکدیگر یاد می‌گیرند. تنها شنیدن دربارهٔ حرفه‌های دیگر آموزش چندحرفه‌ای است.
quality-more-than-with = یادگیرندگان به کنار هم نشستن بسنده نمی‌کنند
    .name = بیش از «با»
    .asks = کسانی که با یکدیگر یاد می‌گیرند از یکدیگر یا دربارهٔ یکدیگر هم یاد می‌گیرند؛ وگرنه تدریس مشترک است. برای ماژولی که «با» را ذکر نکرده کاربرد ندارد.
quality-outcomes-tied = دست‌کم یک پیامد با یک شایستگی پیوند دارد
    .name = پیامدها
    .asks = آنچه یادگیرندگان در پایان می‌توانند انجام دهند نوشته شده است، و دست‌کم یک پیامد می‌گوید به کدام شایستگی از یک چارچوب مربوط است.
quality-interactive-half = نیمی از زمان یا بیشتر تعاملی است
    .name = تعامل
    .asks = یادگیرندگان دست‌کم نیمی از زمان گفت‌وگو می‌کنند، می‌آزمایند و تصمیم می‌گیرند؛ تنها گوش نمی‌دهند.
quality-mixed-facilitators = تسهیلگران از دو حرفه یا بیشترند
    .name = تسهیلگران
    .asks = کسانی که آن را هدایت می‌کنند دست‌کم از دو حرفه‌اند.
quality-debrief = با بازنگری همراه است
    .name = بازنگری
    .asks = یادگیرندگان در پایان دربارهٔ آنچه میانشان گذشت گفت‌وگو می‌کنند.
quality-three-professions = سه حرفه یا بیشتر شرکت دارند
    .name = سه حرفه
    .asks = دانشجویان سه حرفه یا بیشتر در آن یاد می‌گیرند.
quality-similar-years = سال‌های تحصیل یادگیرندگان به هم نزدیک است
    .name = سال‌های نزدیک
    .asks = سال‌های تحصیل همهٔ شرکت‌کنندگان حداکثر دو سال از هم فاصله دارد. برای دانش‌آموختگان کاربرد ندارد؛ اگر سالی نوشته نشده باشد، «ذکر نشده» به شمار می‌آید.
quality-required-assessed = آنچه الزامی است ارزیابی می‌شود
    .name = ارزیابی
    .asks = هرجا گذراندن ماژول برای کسی الزامی است، شایستگی ارزیابی‌شده یا شیوهٔ ارزیابی ذکر شده است. برای ماژولی که همه آن را به اختیار می‌گیرند کاربرد ندارد.
quality-observation-debriefed = مشاهده با بازنگری همراه است
    .name = مشاهده
    .asks = کسانی که تنها تماشا می‌کنند پس از آن دربارهٔ آن گفت‌وگو می‌کنند. تنها برای ماژول‌هایی کاربرد دارد که سراسر مشاهده‌اند.
quality-current-frameworks = شایستگی‌ها از تازه‌ترین نسخه‌اند
    .name = نسخه‌ها
    .asks = هر شایستگی از تازه‌ترین نسخهٔ چارچوب خود است: همان کد در نسخهٔ پیشین معنای دیگری دارد.
quality-online-timing = آموزش برخط می‌گوید هم‌زمان است یا نه
    .name = برخط
    .asks = ماژولی که سراسر یا بخشی از آن برخط است می‌گوید آیا همه هم‌زمان حاضرند. برای دیگر ماژول‌ها کاربرد ندارد.
source-definition = تعریف آموزش بین‌حرفه‌ای
source-toronto = تورنتو، فرم درخواست
source-pipes = تورنتو، معیارهای PIPEs
source-ubc = بریتیش کلمبیا، فرم تأیید
source-michigan = میشیگان، شرایط اعطای عنوان
source-minnesota = مینه‌سوتا، فعالیت‌های 1Health
source-karolinska = مؤسسهٔ کارولینسکا، معیارها
source-lcme = LCME، بند { NUMBER(7.9) }
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = مرور برنامه‌های دورهٔ کارشناسی

## Search

search-title = جست‌وجو
search-intro = در عنوان‌ها، خلاصه‌ها، پیامدها و متن‌های همهٔ فهرست.
search-field = به دنبال چه هستید؟
search-example = مثال: نقش‌ها، پرستاری، RR4
search-button = جست‌وجو
search-without-script = جست‌وجو به JavaScript نیاز دارد که اینجا خاموش است. بدون آن هم با فهرست‌های زیر می‌توان به همه‌چیز رسید.
search-lists = یا فهرست‌ها را مرور کنید
search-narrow = محدود کردن نتیجه‌ها
search-kind = نوع
search-any = همه
search-clear = برداشتن پالایه‌ها
search-more = نمایش بیشتر
search-none = چیزی پیدا نشد
search-advice = واژه‌ای دیگر یا کوتاه‌تر را بیازمایید، یا فهرست‌های زیر را مرور کنید.
search-advice-filters = شاید بدون پالایه‌ها نتیجه‌های بیشتری باشد.
search-partly = هیچ‌کدام همهٔ این واژه‌ها را ندارد. این‌ها برخی از آن‌ها را دارند.
search-failed = نمایهٔ جست‌وجو بارگذاری نشد. با فهرست‌های زیر می‌توان به همه‌چیز رسید.
search-in-language = به زبان { $language }
count-results = { $count } نتیجه
kind-module = ماژول
kind-pathway = مسیر
kind-provider = برگزارکننده
kind-network = شبکه
kind-event = رویداد
kind-page = صفحه

## Filters of the list of all modules

filters-title = پالایه‌ها
filters-chosen = پالایه‌های برگزیده
filters-remove = برداشتن { $term }
filters-clear = برداشتن همهٔ پالایه‌ها
filters-show = نمایش نتیجه‌ها
filters-find = جست‌وجو در { $facet }
filters-none = هیچ ماژولی همهٔ این ویژگی‌ها را با هم ندارد.
filters-failed = ماژول‌ها بارگذاری نشدند. اتصال را بررسی کنید و دوباره برگزینید.
filters-more = نمایش بیشتر
filters-sort = مرتب‌سازی بر اساس
filters-sort-title = عنوان
filters-sort-date = نزدیک‌ترین برنامه
filters-sort-hours = زمان کار با هم

## The calendar

menu-calendar = تقویم
heading-calendar = تقویم
intro-calendar = همهٔ جلسه‌ها و رویدادهایی که تاریخ دارند، ماه به ماه.
count-dates = { $count } برنامه
calendar-months = ماه‌ها
calendar-day = { $date }: { $count } برنامه
calendar-event = رویداد
calendar-past = نمایش ماه‌های گذشته
calendar-next = رفتن به نزدیک‌ترین برنامه
calendar-file = افزودن به تقویم شما
calendar-file-all = افزودن همهٔ برنامه‌ها به تقویم شما
entry-sessions = برنامه‌ها

## The whole catalogue as one document

menu-print = نسخهٔ چاپی
heading-print = همهٔ فهرست در یک سند
print-contents = فهرست مطالب
print-hint = این صفحه برای کاغذ آماده شده است: آن را چاپ کنید یا به‌صورت PDF ذخیره کنید.
print-now = چاپ
print-pages = دربارهٔ این فهرست
print-date = به تاریخ { $date }

## The way of a pathway

pathway-together = چه کسانی گرد هم می‌آیند
journey-stage = { $count ->
    [one] { $stage }: گام { $steps }
   *[other] { $stage }: گام‌های { $steps }
}

## The glossary

heading-glossary = واژه‌نامه
intro-glossary = واژه‌هایی که این فهرست به کار می‌برد، هر یک با برابر آن در زبان‌های دیگر.
glossary-terms = واژه‌های این فهرست
glossary-letters = حروف

## The circle of those who meet

circle-text-meetings = حرفه‌هایی که بیشترین شمار ماژول را دارند: { $professions }. بیش از همه با هم: { $one } و { $other } ({ $modules }).

evidence-title = شواهد آموزش بین‌حرفه‌ای: { $profession }
evidence-intro = آنچه این فهرست درباره ماژول‌های باز برای این دانشجویان می‌گوید، برای کسانی که برنامه‌ها را بازبینی و اعتبارسنجی می‌کنند. آنچه گفته نشده انکار نشده است.
evidence-plan = برنامه آموزش بین‌حرفه‌ای
evidence-years = در هر سال تحصیلی
evidence-required = ماژول‌های الزامی
evidence-assessed = الزامی و ارزیابی‌شده
evidence-elective = ماژول‌های اختیاری
evidence-all = همه ماژول‌ها
evidence-none = هیچ
evidence-years-without = هیچ ماژول الزامی در این سال‌ها نیست: { $years }
evidence-years-unassessed = هیچ ماژول الزامی در این سال‌ها ارزیابی نمی‌شود: { $years }
evidence-rule-years = هر ماژول در همه سال‌هایی که نام می‌برد شمرده می‌شود، و اگر سالی نام نبرد در همه سال‌ها.
evidence-rule-assessed = ماژولی ارزیابی‌شده است که شیوه ارزیابی را بگوید یا بگوید شایستگی‌ای را ارزیابی می‌کند.
evidence-files = همراه این سند
evidence-files-note = همان داده‌ها در جدول‌ها (CSV)؛ build.json با اثر انگشت هر فایل منبع و هر صفحه منتشرشده؛ و SHA256SUMS که نشان می‌دهد پس از آن چیزی تغییر نکرده است.
evidence-snapshot = اثر انگشت فایل‌های منبع (SHA-256):

# Data for other programs (SKOS)
data-framework-note = کدهای چارچوب، عنوان حوزه‌های آن و یادداشت‌هایی به بیان خود این فهرست. متن شایستگی‌ها از آنِ صاحب آن است و بخشی از این داده‌ها نیست.
data-crosswalk-note = نسبت حوزه‌های چارچوب‌ها با محورها داوری خود این فهرست است و هیچ صاحب چارچوبی آن را تأیید نکرده است.
facet-data = همهٔ واژگان‌ها، چارچوب‌ها و پیوندهای میانشان به شکل داده (SKOS):
