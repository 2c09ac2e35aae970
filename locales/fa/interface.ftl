# The words of the site itself in Persian. A noun stays singular after a number, so most counts need no choice between forms.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = رفتن به متن اصلی
menu-label = منوی اصلی
menu-home = صفحهٔ نخست
menu-modules = واحدها
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
made-with = منتشرشده با «حلقه»

## A text in another language than the page

fallback-notice = این متن هنوز ترجمه نشده است و آن را به زبان { $language } می‌خوانید.
fallback-link = باز کردن همهٔ صفحه به زبان { $language }

## The circle of seats

circle-caption = صندلی پر: الزامی. صندلی خالی: اختیاری.
circle-text = الزامی برای { $required }؛ اختیاری برای { $elective }.
circle-text-required = الزامی برای { $required }.
circle-text-elective = اختیاری برای { $elective }.
circle-text-home = از حرفه‌های این فهرست: { $professions }.

## Counts

count-modules = { $count } واحد
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

home-who = من دانشجوی…
home-pathways = مسیرها
home-modules = تازه‌های فهرست
home-modules-all = همهٔ واحدها
home-facets = یافتن واحدها بر اساس
home-events = رویدادهای پیش رو

## Lists

heading-modules = همهٔ واحدها
heading-pathways = مسیرها
heading-providers = برگزارکنندگان
heading-networks = شبکه‌ها
heading-events = رویدادها
intro-modules = همهٔ واحدهای فهرست، به ترتیب عنوان.
intro-pathways = ترتیبی که در آن هر واحد بر واحدهای پیشین بنا می‌شود.
intro-providers = دانشکده‌ها و مراکزی که واحدها را برگزار می‌کنند.
intro-networks = شبکه‌های منطقه‌ای و گروه‌های علاقه‌مندی که برگزارکنندگان عضو آن‌ها هستند.
intro-events = همایش‌ها، روزهای درهای باز و مهلت‌هایی که خود واحد نیستند.
group-regional = شبکه‌های منطقه‌ای
group-emerging = شبکه‌های نوپا
group-interest-group = گروه‌های علاقه‌مندی
narrow-down = محدود کردن بر اساس
sheets-label = صفحه‌های این فهرست
sheet-previous = قبلی
sheet-next = بعدی
sheet-position = صفحهٔ { $position }
list-empty = هنوز چیزی اینجا نیست.

## Terms

term-empty = هنوز واحدی نیست.
term-all = همهٔ واحدهای این فهرست در این‌جا می‌گنجد.
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
module-statements = آنچه این واحد بیان می‌کند
statement-met = برآورده شده
statement-unstated = ذکر نشده
module-statements-note = دانشگاه‌ها هنگام تأیید آموزش بین‌حرفه‌ای این‌ها را می‌پرسند. «ذکر نشده» به معنای «نه» نیست.
module-pathways = بخشی از یک مسیر
pathway-previous = پیش از این
pathway-next = پس از این
module-prerequisites = ابتدا بگذرانید
module-follows = در ادامه
module-related = واحدهای مشابه
module-materials = مواد آموزشی
module-references = منابع

## Pathways, providers, networks, events and pages

entry-facts = در یک نگاه
pathway-steps = گام‌ها
pathway-step = گام { $number }
provider-modules = واحدهایی که اینجا برگزار می‌شوند
provider-events = رویدادها
network-modules = واحدهای این شبکه
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
fact-evaluation = ارزشیابی واحد
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
fact-modules = واحدها
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
facilitation-ratio = نسبت تسهیلگر به یادگیرنده { $ratio }

## What a module states

statement-two-professions = دو حرفه یا بیشتر شرکت می‌کنند
    .source = تعریف آموزش بین‌حرفه‌ای؛ فرم‌های بریتیش کلمبیا، میشیگان، مینه‌سوتا، تورنتو و کارولینسکا
statement-with-from-about = دانشجویان با، از و دربارهٔ یکدیگر یاد می‌گیرند
    .source = تعریف آموزش بین‌حرفه‌ای
statement-outcome-competency = یک پیامد یادگیری به شایستگی پیوند دارد
    .source = فرم‌های بریتیش کلمبیا، مینه‌سوتا، تورنتو و کارولینسکا
statement-interactive = نیمی از زمان یا بیشتر تعاملی است
    .source = فرم تورنتو
statement-facilitators = تسهیلگران از دو حرفه یا بیشترند
    .source = فرم‌های مینه‌سوتا، تورنتو و کارولینسکا
statement-debrief = با بازنگری همراه است
    .source = فرم‌های مینه‌سوتا و تورنتو
statement-assessment = یادگیری ارزیابی می‌شود
    .source = فرم‌های میشیگان و کارولینسکا؛ بند { NUMBER(7.9) } از معیارهای LCME

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
not-found-text = شاید نام واحد تغییر کرده یا بخشی از نشانی افتاده باشد. از صفحهٔ نخست می‌توان به همهٔ واحدها رسید.
not-found-link = به صفحهٔ نخست

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
print-date = تا { $date }

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
