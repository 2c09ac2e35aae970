# Labels of the shipped vocabularies in Persian. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = حرفه‌ها
    .one = حرفه
profession-medicine = پزشکی
    .description = تشخیص و درمان بیماری و پیگیری سلامت افراد در طول زمان.
profession-nursing = پرستاری
    .description = مراقبت شبانه‌روزی از افراد و توجه زودهنگام به هر تغییر.
profession-midwifery = مامایی
    .description = مراقبت از زنان و نوزادان پیش از زایمان، هنگام زایمان و پس از آن.
profession-pharmacy = داروسازی
    .description = اطمینان از اینکه دارو مناسب و ایمن است و بیمار شیوهٔ مصرف آن را می‌داند.
profession-dentistry = دندان‌پزشکی
    .description = پیشگیری و درمان بیماری‌های دندان، لثه و دهان.
profession-dental-hygiene = بهداشت دهان و دندان
    .description = جرم‌گیری، پیشگیری و راهنمایی برای سالم ماندن دهان.
profession-physiotherapy = فیزیوتراپی
    .description = بازگرداندن حرکت و توان پس از بیماری یا آسیب.
profession-occupational-therapy = کاردرمانی
    .description = کمک به افراد برای انجام کارهای روزمره‌ای که برایشان مهم است.
profession-speech-language-therapy = گفتاردرمانی
    .description = کمک در گفتار، درک زبان، صدا و بلع.
profession-audiology = شنوایی‌شناسی
    .description = سنجش شنوایی و تعادل و تنظیم سمعک.
profession-nutrition-dietetics = تغذیه و رژیم‌درمانی
    .description = نقش غذا و رژیم غذایی در سالم ماندن و بهبود یافتن.
profession-optometry = بینایی‌سنجی
    .description = معاینهٔ چشم و سنجش بینایی و تجویز عینک و لنز.
profession-podiatry = پزشکی پا
    .description = مراقبت از پا و ساق، از درد تا زخم.
profession-medical-imaging = تصویربرداری پزشکی
    .description = عکس‌برداری از بدن با پرتو ایکس و روش‌های دیگر؛ پرتونگاری هم نامیده می‌شود.
profession-medical-laboratory = علوم آزمایشگاهی
    .description = آزمایش خون و نمونه‌های دیگر برای پی بردن به بیماری.
profession-respiratory-therapy = درمان تنفسی
    .description = کمک به کسانی که سخت نفس می‌کشند، از جمله بیماران زیر دستگاه تنفس مصنوعی.
profession-paramedicine = فوریت‌های پزشکی
    .description = مراقبت فوری در محل حادثه و در راه بیمارستان.
profession-physician-assistant = دستیار پزشک
    .description = معاینه و درمان بیماران در کنار پزشکان.
profession-public-health = بهداشت عمومی
    .description = حفظ سلامت همهٔ مردم و بهتر کردن آن.
profession-health-management = مدیریت خدمات بهداشتی و درمانی
    .description = ادارهٔ بیمارستان‌ها و خدمات: کارکنان، پول، کیفیت و ایمنی.
profession-health-information = مدیریت اطلاعات سلامت
    .description = نگهداری پرونده‌های سلامت به شکلی درست، محرمانه و سودمند.
profession-psychology = روان‌شناسی
    .description = شناخت ذهن و رفتار و کمک به کسانی که رنج روانی دارند.
profession-social-work = مددکاری اجتماعی
    .description = پشتیبانی در امور خانواده، معیشت و مسکن و دفاع از حقوق و امنیت افراد.
profession-counselling = مشاوره
    .description = یاری به مردم با گفت‌وگو در روزهای دشوار.
profession-community-health = بهورزی و سلامت جامعه
    .description = راهنمایی و مراقبت‌های سادهٔ سلامت به دست مردمی از همان محل.
profession-care-assistance = کمک‌پرستاری
    .description = کمک در شست‌وشو، غذا خوردن، جابه‌جایی و آسایش روزانه.
profession-prosthetics-orthotics = اعضای مصنوعی و وسایل کمکی
    .description = ساخت و تنظیم اندام‌های مصنوعی و بریس‌ها.
profession-kinesiology = حرکت‌شناسی
    .description = دانش حرکت و ورزش؛ نزدیک به فیزیولوژی ورزش.
profession-veterinary-medicine = دام‌پزشکی
    .description = سلامت جانوران و بیماری‌های مشترک آن‌ها با انسان.
profession-spiritual-care = مراقبت معنوی
    .description = همراهی در پرسش‌های معنا، ایمان و سوگ، با هر باوری که فرد دارد.
profession-special-education = آموزش و پرورش استثنایی
    .description = آموزش یادگیرندگان دارای معلولیت یا نیازهای ویژه.
profession-law = حقوق
    .description = حق، تکلیف و عدالت، از جمله برای بیماران و کارکنان.

## Learning with, from and about each other

vocabulary-learning = شیوه‌های یادگیری با هم
    .one = شیوهٔ یادگیری با هم
learning-with = با یکدیگر
    .description = دانشجویان حرفه‌های گوناگون یک کار مشترک را با هم پیش می‌برند.
learning-from = از یکدیگر
    .description = هر کس دانستهٔ حرفهٔ خود را در میان می‌گذارد و از دانستهٔ دیگران می‌آموزد.
learning-about = دربارهٔ یکدیگر
    .description = دانشجویان درمی‌یابند که حرفه‌های دیگر چه می‌کنند و چرا.

## Learning modes

vocabulary-modes = شیوه‌های برگزاری
    .one = شیوهٔ برگزاری
mode-classroom = کلاس یا کارگاه
    .description = گروه‌های کوچک از چند حرفه در یک اتاق گرد می‌آیند و روی یک مورد یا پرسش کار می‌کنند.
mode-simulation = شبیه‌سازی
    .description = تیم موقعیتی از مراقبت را با مانکن، بازیگر یا بیمار مجازی اجرا می‌کند و سپس دربارهٔ آن گفت‌وگو می‌کند.
mode-placement = کارآموزی بالینی یا در محیط کار
    .description = دانشجویان چند حرفه زیر نظر مربی از بیماران یا مددجویان واقعی مراقبت می‌کنند.
mode-training-ward = بخش آموزشی بین‌حرفه‌ای
    .description = تیمی از دانشجویان، زیر نظر کارکنان، قسمتی از یک بخش بیمارستان را اداره می‌کند.
mode-community = پروژه در جامعه
    .description = تیم‌ها در کنار یک جامعهٔ محلی یا یک فرد و در محل زندگی او می‌آموزند.
mode-observation = همراهی و مشاهده
    .description = یادگیرندگان کار حرفه‌ای دیگر را از نزدیک می‌بینند و دربارهٔ آن گفت‌وگو می‌کنند.
mode-project = پروژه یا مسئلهٔ مشترک
    .description = تیمی از چند حرفه مسئله‌ای را حل می‌کند یا خدمتی را بهتر می‌سازد.
mode-online-live = برخط، هم‌زمان
    .description = همه در یک زمان برخط هستند.
mode-online-own-pace = برخط، غیرهم‌زمان
    .description = هر کس در زمان دلخواه کار می‌کند و تبادل نظر در تالار گفت‌وگو انجام می‌شود.
mode-blended = ترکیبی
    .description = بخشی برخط و بخشی حضوری.
mode-lecture = سخنرانی
    .description = بیشتر شنیدن است و به‌تنهایی کمتر یادگیری بین‌حرفه‌ای به شمار می‌آید.

## Learning methods

vocabulary-methods = روش‌های یادگیری
    .one = روش یادگیری
method-exchange = تبادل نظر
    .description = دانشجویان دیدگاه‌های خود را در بحث، بررسی مورد یا مناظره می‌سنجند.
method-action = اقدام
    .description = کار یا پژوهشی مشترک که می‌خواهد چیزی را دگرگون کند.
method-practice = عمل در محیط واقعی
    .description = یادگیری با مشارکت در مراقبت یا خدمت واقعی.
method-simulation = شبیه‌سازی
    .description = تمرین کار واقعی در جایی که خطا به کسی آسیب نمی‌رساند.
method-observation = مشاهده
    .description = دیدن بیماران، حرفه‌های دیگر یا تیم‌ها با پرسشی در ذهن.
method-e-learning = یادگیری الکترونیکی
    .description = یادگیری با مواد آموزشی و گفت‌وگوی برخط.
method-blended = ترکیبی
    .description = پیوند یادگیری برخط با روش‌های دیگر یادگیری.
method-received = یادگیری دریافتی
    .description = شنیدن، خواندن یا دیدن آنچه دیگران ارائه می‌کنند.

## Settings

vocabulary-settings = محیط‌های یادگیری
    .one = محیط یادگیری
setting-campus = پردیس دانشگاه
setting-sim-centre = مرکز شبیه‌سازی
    .description = اتاق‌هایی مانند بخش، درمانگاه یا خانه برای تمرین ایمن.
setting-hospital = بیمارستان
setting-primary-care = مراقبت‌های اولیه
    .description = مرکز بهداشت یا مطبی نزدیک محل زندگی مردم.
setting-community = جامعه
    .description = مدرسه‌ها، انجمن‌ها و جاهای دیگر زندگی محلی.
setting-home = خانه
    .description = خانهٔ بیمار یا کاربر خدمات.
setting-virtual = محیط مجازی
    .description = اتاق یا سکویی برخط؛ کسی نیاز به رفت‌وآمد ندارد.
setting-workplace = محیط کار
    .description = جای دیگری که حرفه‌مندان در آن با هم کار می‌کنند، مانند یک مرکز خدمات اجتماعی.

## Stages

vocabulary-stages = مرحله‌ها
    .one = مرحله
stage-exposure = آشنایی
    .description = نخستین دیدار با حرفه‌های دیگر و کاری که می‌کنند.
stage-immersion = غوطه‌وری
    .description = کار با حرفه‌های دیگر در تکلیف‌هایی نزدیک به عمل حرفه‌ای.
stage-mastery = تسلط
    .description = آمادگی برای نقش‌آفرینی کامل در تیم و کمک به دیگران در این راه.

## Years and levels

vocabulary-levels = سال‌ها و مقطع‌ها
    .one = سال یا مقطع
level-year-1 = سال اول
level-year-2 = سال دوم
level-year-3 = سال سوم
level-year-4 = سال چهارم
level-year-5 = سال پنجم
level-year-6 = سال ششم
level-postgraduate = تحصیلات تکمیلی
    .description = پس از مدرک نخست دانشگاهی: کارشناسی ارشد، دکتری یا دورهٔ تخصصی.
level-cpd = توسعهٔ حرفه‌ای مداوم
    .description = برای کسانی که هم‌اکنون در حرفهٔ خود کار می‌کنند.
level-faculty = توانمندسازی اعضای هیئت علمی
    .description = برای کسانی که به دانشجویان آموزش می‌دهند یا بر کارشان نظارت دارند.

## Requirements

vocabulary-requirements = الزامی یا اختیاری
    .one = وضعیت الزام
requirement-required = الزامی
    .description = همهٔ دانشجویان آن حرفه در آن سال این ماژول را می‌گذرانند.
requirement-elective = اختیاری
    .description = گذراندن این ماژول به انتخاب دانشجوست.
requirement-required-in-track = الزامی در گرایش
    .description = همهٔ دانشجویان یک گرایش معین این ماژول را می‌گذرانند.

## Evaluation levels

vocabulary-evaluation-levels = سطح‌های ارزشیابی
    .one = سطح ارزشیابی
evaluation-1 = واکنش
    .description = نظر یادگیرندگان دربارهٔ ماژول.
evaluation-2a = نگرش‌ها
    .description = تغییر نگاه آنان به حرفه‌های دیگر.
evaluation-2b = دانش و مهارت
    .description = آنچه اکنون می‌دانند یا می‌توانند انجام دهند.
evaluation-3 = رفتار
    .description = آنچه در محیط کار به گونه‌ای دیگر انجام می‌دهند.
evaluation-4a = عملکرد سازمان
    .description = آنچه در شیوهٔ کار سازمان تغییر کرده است.
evaluation-4b = سود بیماران
    .description = بهتر شدن حال بیماران یا کاربران خدمات.

## Partners

vocabulary-partners = شریکان آموزش
    .one = شریک آموزش
partner-patient = بیمار
    .description = کسی که از تجربهٔ زندگی با بیماری می‌آموزاند.
partner-service-user = کاربر خدمات
    .description = کسی که از تجربهٔ استفاده از خدمات سلامت یا اجتماعی می‌آموزاند.
partner-family = خانواده
    .description = خویشان یا مراقبانی که دانستهٔ خود را در میان می‌گذارند.
partner-community = جامعه
    .description = مردم یا گروه‌های محلی که آموزش می‌دهند و تکلیف‌های واقعی تعیین می‌کنند.
partner-practitioner = حرفه‌مند
    .description = کسی که در حرفهٔ خود کار می‌کند و در کنار استادان آموزش می‌دهد.

## Networks

vocabulary-networks = شبکه‌ها
    .one = شبکه
network-africa = آفریقا
network-asia-pacific = آسیا و اقیانوس آرام
network-australasia = استرالزی
network-canada = کانادا
network-india = هند
network-japan = ژاپن
network-scandinavia = اسکاندیناوی
network-south-central-america-caribbean = آمریکای جنوبی و مرکزی و کارائیب
network-united-kingdom = بریتانیا
network-united-states = ایالات متحدهٔ آمریکا
network-german-speaking = کشورهای آلمانی‌زبان
network-north-africa-middle-east = شمال آفریقا و خاورمیانه
network-interprofessional-research = پژوهش بین‌حرفه‌ای
network-global-health = سلامت جهانی

## Assessment methods

vocabulary-assessment-methods = روش‌های ارزیابی
    .one = روش ارزیابی
assessment-peer = ارزیابی همتایان
    .description = دانشجویان سهم یکدیگر را ارزیابی می‌کنند.
assessment-reflection = بازاندیشی
    .description = دانشجویان دربارهٔ آنچه آموخته‌اند و چگونگی آن می‌نویسند یا سخن می‌گویند.
assessment-observation = مشاهده
    .description = استاد یا حرفه‌مندی کار دانشجو را از نزدیک می‌بیند.
assessment-written = آزمون یا تکلیف کتبی
assessment-oral = آزمون شفاهی
assessment-portfolio = کارپوشه
    .description = مجموعه‌ای از کارهای دانشجو که در طول زمان گرد آمده است.
assessment-simulation = شبیه‌سازی
    .description = دانشجو در موقعیتی ساختگی ارزیابی می‌شود.
assessment-presentation = ارائه

## Accessibility

vocabulary-access-features = امکانات دسترس‌پذیری
    .one = امکان دسترس‌پذیری
access-wheelchair = دسترسی با صندلی چرخ‌دار
access-captions = زیرنویس
access-transcript = متن پیاده‌شده
access-sign-language = زبان اشاره
access-quiet-room = اتاق آرام
access-screen-reader = سازگار با صفحه‌خوان
access-large-print = چاپ درشت

## Languages

vocabulary-languages = زبان‌ها
    .one = زبان
language-en = انگلیسی
language-ar = عربی
language-fa = فارسی
language-fr = فرانسوی
language-es = اسپانیایی
language-pt = پرتغالی
language-de = آلمانی
language-tr = ترکی استانبولی
language-ur = اردو
language-he = عبری
language-sv = سوئدی
language-nl = هلندی
language-it = ایتالیایی
language-ja = ژاپنی
language-zh = چینی
language-hi = هندی
language-id = اندونزیایی
language-ms = مالایی
language-sw = سواحیلی
language-ku = کردی
language-ps = پشتو
language-am = امهری

## Themes

vocabulary-themes = محورها
    .one = محور
theme-ethics = اخلاق و ارزش‌ها
    .description = رفتار منصفانه و صادقانه با احترام به همهٔ دست‌اندرکاران.
theme-roles = نقش‌ها
    .description = دانستن اینکه چه کسی چه می‌کند و نقش‌ها کجا به هم می‌رسند.
theme-communication = ارتباط
    .description = گفتن، شنیدن و نوشتن به گونه‌ای که همه بفهمند.
theme-teamwork = کار تیمی
    .description = ساختن یک تیم از گروهی از افراد.
theme-person-centred = فرد و جامعه در کانون
    .description = خواست افراد و جامعه‌ها راهنمای کار است.
theme-leadership = رهبری و تصمیم مشترک
    .description = رهبری نوبتی و تصمیم‌گیری با هم.
theme-disagreement = رویارویی با اختلاف نظر
    .description = روبه‌رو شدن زودهنگام با دیدگاه‌های متفاوت و بهره بردن از آن‌ها.
theme-reflection = بازاندیشی و یادگیری
    .description = نگاه به گذشته برای بهتر عمل کردن در بار بعد.

## Competencies

vocabulary-competencies = شایستگی‌ها
    .one = شایستگی

## IPEC 2023

framework-ipec-2023 = شایستگی‌های اصلی IPEC، نسخهٔ { NUMBER(2023, useGrouping: "false") }
    .short = IPEC { NUMBER(2023, useGrouping: "false") }
competency-ipec-2023-VE = ارزش‌ها و اخلاق
competency-ipec-2023-VE1 = برای چه کسانی کار می‌کنیم، از یک فرد تا یک جامعه
competency-ipec-2023-VE2 = سخن گفتن در برابر نابرابری‌های ناعادلانهٔ سلامت
competency-ipec-2023-VE3 = احترام به فرد، وقتی همهٔ تیم سرگذشت او را می‌داند
competency-ipec-2023-VE4 = تفاوت، درون تیم و پیرامون آن، همچون نقطهٔ قوت
competency-ipec-2023-VE5 = آنچه حرفه‌های دیگر می‌دانند و به مراقبت می‌افزایند
competency-ipec-2023-VE6 = صداقت میان همکاران و انصاف با کسانی که به آنان خدمت می‌کنند
competency-ipec-2023-VE7 = اعتماد و مهربانی در هر رابطهٔ کاری
competency-ipec-2023-VE8 = رفتاری درست و قابل دفاع در کار مشترک
competency-ipec-2023-VE9 = ماهر ماندن در کار خود، به خاطر تیم
competency-ipec-2023-VE10 = آموختن از خطا بدون سرزنش، در تیمی محترمانه
competency-ipec-2023-VE11 = کاری که بتوان از آن لذت برد و در آن سالم ماند
competency-ipec-2023-RR = نقش‌ها و مسئولیت‌ها
competency-ipec-2023-RR1 = دانش هیچ‌کس بی‌استفاده نمی‌ماند
competency-ipec-2023-RR2 = شریکانی بیرون از سازمان خود: مدرسه، مسکن، همسایگان
competency-ipec-2023-RR3 = مهارت‌هایی که یکدیگر را کامل می‌کنند، برای نیازهای اجتماعی هم
competency-ipec-2023-RR4 = نقش هر حرفه از کجا آغاز می‌شود و کجا پایان می‌یابد
competency-ipec-2023-RR5 = فروتنی و کنجکاوی در برابر فرهنگ دیگران
competency-ipec-2023-C = ارتباط
competency-ipec-2023-C1 = گفتن اینکه چه کاری می‌کنیم و چه کاری نمی‌کنیم
competency-ipec-2023-C2 = نشست‌های کوتاه، تحویل بیمار، پروندهٔ مشترک و ابزارهای دیگر
competency-ipec-2023-C3 = واژه‌های ساده به جای اصطلاح‌های حرفه‌ای
competency-ipec-2023-C4 = تصویری مشترک از وضعیت و هدف
competency-ipec-2023-C5 = گوش دادنی که همکاران کم‌حرف را به سخن می‌آورد
competency-ipec-2023-C6 = بازخورد دادن و بازخورد گرفتن به شیوه‌ای خوب
competency-ipec-2023-C7 = جایگاه، قدرت و پیشینه و اثر آن‌ها بر گفت‌وگو
competency-ipec-2023-TT = تیم‌ها و کار تیمی
competency-ipec-2023-TT1 = تیم‌ها چگونه شکل می‌گیرند و پژوهش دربارهٔ آن‌ها چه می‌گوید
competency-ipec-2023-TT2 = گوناگونی پیشینه و جایگاه همچون یک سرمایه
competency-ipec-2023-TT3 = با هم اندیشیدن به یک مورد و با هم تصمیم گرفتن
competency-ipec-2023-TT4 = رهبری‌ای که هر بار به مناسب‌ترین فرد می‌رسد
competency-ipec-2023-TT5 = چه باید کرد وقتی همکاران هم‌نظر نیستند
competency-ipec-2023-TT6 = نگاه به گذشته: سهم خود و سهم تیم
competency-ipec-2023-TT7 = با هم پاسخ‌گو بودن برای آنچه رخ می‌دهد
competency-ipec-2023-TT8 = کار هر کس و زمان آن، تا چیزی از قلم نیفتد
competency-ipec-2023-TT9 = عادت‌های مشترکی که تیم را ایمن و سرحال نگه می‌دارد
competency-ipec-2023-TT10 = سازمان چگونه به تیم کمک می‌کند یا مانع آن می‌شود

## IPEC 2016

framework-ipec-2016 = شایستگی‌های اصلی IPEC، ویرایش { NUMBER(2016, useGrouping: "false") }
    .short = IPEC { NUMBER(2016, useGrouping: "false") }
competency-ipec-2016-VE = ارزش‌ها و اخلاق در عملکرد بین‌حرفه‌ای
competency-ipec-2016-RR = نقش‌ها و مسئولیت‌ها
competency-ipec-2016-CC = ارتباط بین‌حرفه‌ای
competency-ipec-2016-TT = تیم‌ها و کار تیمی

## CIHC 2024

framework-cihc-2024 = چارچوب شایستگی CIHC برای پیشبرد همکاری، { NUMBER(2024, useGrouping: "false") }
    .short = CIHC { NUMBER(2024, useGrouping: "false") }
competency-cihc-2024-RF = مراقبت و خدمات رابطه‌محور
    .description = مراقبتی بر پایهٔ اعتماد متقابل با افراد و نزدیکانشان.
competency-cihc-2024-TC = ارتباط در تیم
    .description = اینکه تیم چگونه در درون خود و با کسانی که به آنان خدمت می‌کند گفت‌وگو می‌کند.
competency-cihc-2024-RN = روشن‌سازی نقش‌ها و مذاکره دربارهٔ آن‌ها
    .description = روشن کردن اینکه چه کسی از عهدهٔ چه کاری برمی‌آید و توافق بر سر اینکه چه کسی انجامش دهد.
competency-cihc-2024-TF = کارکرد تیم
    .description = آنچه کار تیم را خوب پیش می‌برد و چگونگی مراقبت اعضا از آن.
competency-cihc-2024-DP = پرداختن به تفاوت‌ها و اختلاف نظرهای تیم
    .description = بهره گرفتن از دیدگاه‌های متفاوت پیش از آنکه زیان‌بار شوند.
competency-cihc-2024-CL = رهبری مشارکتی
    .description = رهبری همچون کاری مشترک که به فراخور کار دست‌به‌دست می‌شود.

## CIHC 2010

framework-cihc-2010 = چارچوب ملی شایستگی‌های بین‌حرفه‌ای CIHC، { NUMBER(2010, useGrouping: "false") }
    .short = CIHC { NUMBER(2010, useGrouping: "false") }
competency-cihc-2010-RC = روشن‌سازی نقش‌ها
    .description = چه کسی چه می‌کند و نقش‌ها چگونه با هم جور می‌شوند.
competency-cihc-2010-PC = مراقبت با محوریت بیمار، مراجع، خانواده و جامعه
    .description = گیرندگان مراقبت از آغاز تا پایان در آن حق نظر دارند.
competency-cihc-2010-TF = کارکرد تیم
    .description = آنچه تیم را به هم پیوند می‌دهد و به آن توان کار می‌بخشد.
competency-cihc-2010-CL = رهبری مشارکتی
    .description = تصمیم و رهبری میان همکاران تقسیم می‌شود.
competency-cihc-2010-IC = ارتباط بین‌حرفه‌ای
    .description = گفت‌وگوی باز و به‌هنگام میان حرفه‌ها.
competency-cihc-2010-CR = حل تعارض‌های بین‌حرفه‌ای
    .description = روبه‌رو شدن زودهنگام و آرام با کشمکش میان حرفه‌ها.

## WHO 2010

framework-who-2010 = چارچوب اقدام سازمان جهانی بهداشت برای آموزش بین‌حرفه‌ای و عملکرد مشارکتی، { NUMBER(2010, useGrouping: "false") }
    .short = سازمان جهانی بهداشت { NUMBER(2010, useGrouping: "false") }
competency-who-2010-TW = کار تیمی
    .description = خوب کار کردن در تیم، در هر جایگاهی که باشیم.
competency-who-2010-RO = نقش‌ها و مسئولیت‌ها
    .description = آنچه هر یک از کارکنان سلامت انجام می‌دهد و در برابرش پاسخ‌گوست.
competency-who-2010-CO = ارتباط
    .description = روشن سخن گفتن با همکاران و گوش سپردن به آنان.
competency-who-2010-LR = یادگیری و بازاندیشی نقادانه
    .description = اندیشیدن به آنچه رخ داده و بردن درس آن به محیط کار.
competency-who-2010-PT = رابطه با بیمار و شناخت نیازهای او
    .description = سامان دادن کار بر گرد بیمار و همراه با او.
competency-who-2010-ET = عملکرد اخلاقی
    .description = انصاف با همکاران و سنجیدن پیش‌داوری‌های خود.

## Search

search-synonyms =
    ماژول: واحد, واحد درسی, واحد آموزشی
    آموزش بین‌حرفه‌ای: IPE, آموزش میان‌حرفه‌ای, آموزش چندحرفه‌ای, یادگیری بین‌حرفه‌ای
    بین‌حرفه‌ای: میان‌حرفه‌ای, بین‌رشته‌ای
    پزشکی: پزشک, دکتر
    پرستاری: پرستار
    داروسازی: داروساز
    دندان‌پزشکی: دندان‌پزشک, دندانپزشک, دندانپزشکی
    مامایی: ماما
    فیزیوتراپی: فیزیوتراپیست
    مددکاری اجتماعی: مددکار
    روان‌شناسی: روان‌شناس, روانشناس
    بیمار: مددجو
    برخط: آنلاین, مجازی, از راه دور
    شبیه‌سازی: سیمولیشن
