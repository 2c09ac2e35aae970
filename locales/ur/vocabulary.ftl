# Labels of the shipped vocabularies in Urdu. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = پیشے
    .one = پیشہ
profession-medicine = طب
    .description = بیماری کی تشخیص اور علاج، اور وقت کے ساتھ لوگوں کی صحت پر نظر رکھنا۔
profession-nursing = نرسنگ
    .description = دن رات لوگوں کی دیکھ بھال کرنا اور تبدیلی کو جلد بھانپ لینا۔
profession-midwifery = مڈوائفری
    .description = پیدائش سے پہلے، دوران اور بعد میں خواتین اور نوزائیدہ بچوں کی دیکھ بھال۔
profession-pharmacy = فارمیسی
    .description = یہ دیکھنا کہ ہر دوا درست اور محفوظ ہو اور سمجھ کر لی جائے۔
profession-dentistry = دندان سازی
    .description = دانتوں، مسوڑھوں اور منہ کی بیماریوں سے بچاؤ اور ان کا علاج۔
profession-dental-hygiene = ڈینٹل ہائجین
    .description = صفائی، بچاؤ اور مشورہ جو منہ کو صحت مند رکھتے ہیں۔
profession-physiotherapy = فزیوتھراپی
    .description = بیماری یا چوٹ کے بعد حرکت اور طاقت بحال کرنا؛ اسے فزیکل تھراپی بھی کہتے ہیں۔
profession-occupational-therapy = آکوپیشنل تھراپی
    .description = لوگوں کو روزمرہ کے وہ کام کرنے میں مدد دینا جو ان کے لیے اہم ہیں۔
profession-speech-language-therapy = اسپیچ اور لینگویج تھراپی
    .description = بولنے، سمجھنے، آواز اور نگلنے میں مدد۔
profession-audiology = آڈیالوجی
    .description = سماعت اور توازن کا معائنہ، اور آلۂ سماعت لگانا۔
profession-nutrition-dietetics = غذائیات
    .description = صحت مند رہنے اور صحت یاب ہونے میں غذا اور پرہیز کا حصہ۔
profession-optometry = آپٹومیٹری
    .description = آنکھوں اور نظر کا معائنہ، اور عینک اور لینس تجویز کرنا۔
profession-podiatry = پوڈیاٹری
    .description = پیروں اور پنڈلیوں کی دیکھ بھال، درد سے زخموں تک۔
profession-medical-imaging = میڈیکل امیجنگ
    .description = ایکسرے، اسکین اور جسم کی دوسری تصاویر؛ اسے ریڈیوگرافی بھی کہتے ہیں۔
profession-medical-laboratory = میڈیکل لیبارٹری سائنس
    .description = خون اور دوسرے نمونوں کی جانچ سے بیماری معلوم کرنا۔
profession-respiratory-therapy = ریسپائریٹری تھراپی
    .description = ان لوگوں کی مدد جنھیں سانس لینے میں دشواری ہو، وینٹی لیٹر پر بھی۔
profession-paramedicine = پیرامیڈیسن
    .description = موقع پر اور ہسپتال کے راستے میں ہنگامی طبی امداد۔
profession-physician-assistant = فزیشن اسسٹنٹ
    .description = ڈاکٹروں کے ساتھ مریضوں کا معائنہ اور علاج؛ بعض ملکوں میں کلینیکل آفیسر۔
profession-public-health = صحتِ عامہ
    .description = پوری آبادی کی صحت کی حفاظت اور بہتری۔
profession-health-management = ہیلتھ سروسز مینجمنٹ
    .description = ہسپتال اور خدمات چلانا: افراد، مالیات، معیار اور تحفظ۔
profession-health-information = ہیلتھ انفارمیشن مینجمنٹ
    .description = صحت کے ریکارڈ درست، رازدارانہ اور کارآمد رکھنا۔
profession-psychology = نفسیات
    .description = ذہن اور رویے کو سمجھنا، اور پریشان حال لوگوں کی مدد کرنا۔
profession-social-work = سوشل ورک
    .description = خاندان، مالی حالات، رہائش، حقوق اور تحفظ میں مدد۔
profession-counselling = کونسلنگ
    .description = مشکل وقت میں لوگوں سے بات چیت کر کے ان کی مدد کرنا۔
profession-community-health = کمیونٹی ہیلتھ ورک
    .description = محلے کے لوگوں کی طرف سے صحت کے مشورے اور سادہ دیکھ بھال۔
profession-care-assistance = ہیلتھ کیئر معاونت
    .description = نہانے، کھانے، چلنے پھرنے اور روزمرہ آرام میں عملی مدد۔
profession-prosthetics-orthotics = پروستھیٹکس اور آرتھوٹکس
    .description = مصنوعی اعضا، بریس اور سہارے بنانا اور لگانا۔
profession-kinesiology = علمِ حرکت
    .description = حرکت اور ورزش کا علم؛ ورزش کی فعلیات کے قریب۔
profession-veterinary-medicine = ویٹرنری میڈیسن
    .description = جانوروں کی صحت، اور وہ بیماریاں جو ان میں اور انسانوں میں مشترک ہیں۔
profession-spiritual-care = روحانی نگہداشت
    .description = زندگی کے معنی، ایمان اور صدمے کے معاملات میں ساتھ دینا، انسان کا عقیدہ جو بھی ہو۔
profession-special-education = خصوصی تعلیم
    .description = معذوری یا خصوصی ضروریات رکھنے والوں کی تدریس۔
profession-law = قانون
    .description = حقوق، فرائض اور انصاف، مریضوں کے لیے بھی اور عملے کے لیے بھی۔

## Learning with, from and about each other

vocabulary-learning = مل کر سیکھنے کے طریقے
    .one = مل کر سیکھنے کا طریقہ
learning-with = ایک دوسرے کے ساتھ
    .description = مختلف پیشوں کے طلبہ ایک ہی کام مل کر کرتے ہیں۔
learning-from = ایک دوسرے سے
    .description = ہر ایک اپنے پیشے کا علم بانٹتا ہے اور دوسروں کا علم لیتا ہے۔
learning-about = ایک دوسرے کے بارے میں
    .description = طلبہ معلوم کرتے ہیں کہ دوسرے پیشے کیا کرتے ہیں، اور کیوں۔

## Learning modes

vocabulary-modes = سیکھنے کے انداز
    .one = سیکھنے کا انداز
mode-classroom = کمرۂ جماعت یا ورکشاپ
    .description = چھوٹے مخلوط گروپ ایک کمرے میں مل کر کسی کیس یا سوال پر کام کرتے ہیں۔
mode-simulation = سمولیشن
    .description = ٹیم مینیکن، اداکار یا ورچوئل مریض کے ساتھ نگہداشت کی مشق کرتی ہے، پھر اس پر بات کرتی ہے۔
mode-placement = کلینیکل یا عملی تربیت
    .description = کئی پیشوں کے طلبہ نگرانی میں حقیقی مریضوں یا خدمات کے صارفین کی دیکھ بھال کرتے ہیں۔
mode-training-ward = بین پیشہ ورانہ تربیتی وارڈ
    .description = طلبہ کی ٹیم مستند عملے کی نگرانی میں وارڈ کا ایک حصہ چلاتی ہے۔
mode-community = کمیونٹی منصوبہ
    .description = ٹیمیں کسی کمیونٹی یا فرد کے ساتھ، اسی کے رہنے کی جگہ پر سیکھتی ہیں۔
mode-observation = ہمراہی اور مشاہدہ
    .description = سیکھنے والے کسی دوسرے پیشے کے لوگوں کو کام کرتے دیکھتے ہیں اور اس پر گفتگو کرتے ہیں۔
mode-project = مشترکہ منصوبہ یا مسئلہ
    .description = ایک مخلوط ٹیم کوئی مسئلہ حل کرتی ہے یا کسی خدمت کو بہتر بناتی ہے۔
mode-online-live = آن لائن، براہِ راست
    .description = سب ایک ہی وقت میں آن لائن ہوتے ہیں۔
mode-online-own-pace = آن لائن، اپنی رفتار سے
    .description = سیکھنے والے اپنی سہولت کے وقت پر کام کرتے اور فورم میں تبادلۂ خیال کرتے ہیں۔
mode-blended = مخلوط
    .description = کچھ آن لائن، کچھ آمنے سامنے۔
mode-lecture = لیکچر
    .description = زیادہ تر سننا؛ صرف اسی سے بین پیشہ ورانہ سیکھنا کم ہی ہوتا ہے۔

## Learning methods

vocabulary-methods = سیکھنے کے طریقے
    .one = سیکھنے کا طریقہ
method-exchange = تبادلۂ خیال
    .description = طلبہ گفتگو، کیس یا مباحثے میں اپنے خیالات کا موازنہ کرتے ہیں۔
method-action = اقدام
    .description = مشترکہ کام یا تحقیق جس کا مقصد کچھ بدلنا ہے۔
method-practice = عملی کام
    .description = حقیقی نگہداشت یا خدمات میں حصہ لے کر سیکھنا۔
method-simulation = سمولیشن
    .description = حقیقی کام کی مشق، جہاں غلطی سے کسی کو نقصان نہ ہو۔
method-observation = مشاہدہ
    .description = ذہن میں سوال رکھ کر مریضوں، دوسرے پیشوں یا ٹیموں کو دیکھنا۔
method-e-learning = ای لرننگ
    .description = آن لائن مواد اور آن لائن تبادلۂ خیال سے سیکھنا۔
method-blended = مخلوط
    .description = آن لائن سیکھنا، دوسرے طریقوں کے ساتھ ملا کر۔
method-received = سننا اور دیکھنا
    .description = دوسروں کی پیش کی ہوئی باتیں سننا، پڑھنا یا دیکھنا۔

## Settings

vocabulary-settings = ماحول
    .one = ماحول
setting-campus = جامعہ کا کیمپس
setting-sim-centre = سمولیشن سینٹر
    .description = محفوظ مشق کے لیے وارڈ، کلینک یا گھر کی طرح تیار کیے گئے کمرے۔
setting-hospital = ہسپتال
setting-primary-care = بنیادی مراکزِ صحت
    .description = لوگوں کے گھروں کے قریب مرکزِ صحت یا کلینک۔
setting-community = کمیونٹی
    .description = اسکول، انجمنیں اور مقامی زندگی کی دوسری جگہیں۔
setting-home = گھر
    .description = مریض یا خدمات کے صارف کا گھر۔
setting-virtual = ورچوئل
    .description = آن لائن کمرہ یا پلیٹ فارم؛ کسی کو سفر نہیں کرنا پڑتا۔
setting-workplace = کام کی جگہ
    .description = کوئی اور جگہ جہاں پیشہ ور ساتھ کام کرتے ہیں، جیسے سماجی خدمت کا ادارہ۔

## Stages

vocabulary-stages = مراحل
    .one = مرحلہ
stage-exposure = تعارف
    .description = دوسرے پیشوں اور ان کے کام سے پہلی ملاقات۔
stage-immersion = شمولیت
    .description = دوسرے پیشوں کے ساتھ عملی زندگی کے قریب کام کرنا۔
stage-mastery = مہارت
    .description = ٹیم میں پورا حصہ لینے اور دوسروں کو اس میں مدد دینے کے لیے تیار۔

## Years and levels

vocabulary-levels = سال اور سطحیں
    .one = سال یا سطح
level-year-1 = سال اول
level-year-2 = سال دوم
level-year-3 = سال سوم
level-year-4 = سال چہارم
level-year-5 = سال پنجم
level-year-6 = سال ششم
level-postgraduate = پوسٹ گریجویٹ
    .description = پہلی ڈگری کے بعد: ماسٹرز، ڈاکٹریٹ یا تخصصی تربیت۔
level-cpd = مسلسل پیشہ ورانہ ترقی
    .description = ان کے لیے جو پہلے سے اپنے پیشے میں کام کر رہے ہیں۔
level-faculty = اساتذہ کی پیشہ ورانہ ترقی
    .description = ان کے لیے جو طلبہ کو پڑھاتے یا ان کی نگرانی کرتے ہیں۔

## Requirements

vocabulary-requirements = لازمی یا اختیاری
    .one = لازمی یا اختیاری
requirement-required = لازمی
    .description = اس سال اس پیشے کے تمام طلبہ اسے لیتے ہیں۔
requirement-elective = اختیاری
    .description = طلبہ خود فیصلہ کرتے ہیں کہ اسے لیں یا نہیں۔
requirement-required-in-track = تخصص میں لازمی
    .description = کسی خاص تخصص کے تمام طلبہ اسے لیتے ہیں۔

## Evaluation levels

vocabulary-evaluation-levels = جائزے کی سطحیں
    .one = جائزے کی سطح
evaluation-1 = ردِ عمل
    .description = سیکھنے والوں نے اسے کیسا پایا۔
evaluation-2a = رویے
    .description = کیا دوسرے پیشوں کے بارے میں ان کی سوچ بدلی۔
evaluation-2b = علم اور مہارتیں
    .description = اب وہ کیا جانتے یا کر سکتے ہیں۔
evaluation-3 = طرزِ عمل
    .description = وہ کام میں کیا مختلف کرتے ہیں۔
evaluation-4a = ادارے کا طریقۂ کار
    .description = خدمت کے کام کرنے کے طریقے میں کیا بدلا۔
evaluation-4b = مریضوں کا فائدہ
    .description = کیا مریضوں یا خدمات کے صارفین کا حال بہتر ہوا۔

## Partners

vocabulary-partners = تدریس میں شریک
    .one = تدریس میں شریک
partner-patient = مریض
    .description = جو بیماری کے ساتھ جینے کے تجربے سے سکھائے۔
partner-service-user = خدمات کا صارف
    .description = جو صحت یا سماجی خدمات استعمال کرنے کے تجربے سے سکھائے۔
partner-family = خاندان
    .description = رشتہ دار یا تیماردار جو اپنے علم میں دوسروں کو شریک کرتے ہیں۔
partner-community = کمیونٹی
    .description = مقامی لوگ یا گروپ جو سکھاتے ہیں اور حقیقی کام دیتے ہیں۔
partner-practitioner = پیشہ ور
    .description = جو اپنے پیشے میں کام کرتے ہوئے اساتذہ کے ساتھ سکھائے۔

## Networks

vocabulary-networks = نیٹ ورکس
    .one = نیٹ ورک
network-africa = افریقہ
network-asia-pacific = ایشیا و بحرالکاہل
network-australasia = آسٹریلیشیا
network-canada = کینیڈا
network-india = بھارت
network-japan = جاپان
network-scandinavia = اسکینڈینیویا
network-south-central-america-caribbean = جنوبی اور وسطی امریکہ اور کیریبین
network-united-kingdom = برطانیہ
network-united-states = ریاستہائے متحدہ امریکہ
network-german-speaking = جرمن بولنے والے ممالک
network-north-africa-middle-east = شمالی افریقہ اور مشرقِ وسطیٰ
network-interprofessional-research = بین پیشہ ورانہ تحقیق
network-global-health = عالمی صحت

## Assessment methods

vocabulary-assessment-methods = جانچ کے طریقے
    .one = جانچ کا طریقہ
assessment-peer = ساتھیوں کی جانچ
    .description = طلبہ ایک دوسرے کے کام کو پرکھتے ہیں۔
assessment-reflection = غور و فکر
    .description = طلبہ لکھ کر یا بول کر بتاتے ہیں کہ کیا سیکھا اور کیسے۔
assessment-observation = مشاہدہ
    .description = استاد یا پیشہ ور طالب علم کو کام کرتے دیکھتا ہے۔
assessment-written = تحریری امتحان یا اسائنمنٹ
assessment-oral = زبانی امتحان
assessment-portfolio = پورٹ فولیو
    .description = طالب علم کے کام کا مجموعہ، جو وقت کے ساتھ جمع ہوتا ہے۔
assessment-simulation = سمولیشن
    .description = طالب علم کی جانچ ایک مصنوعی صورتِ حال میں ہوتی ہے۔
assessment-presentation = پریزنٹیشن

## Accessibility

vocabulary-access-features = رسائی کی سہولتیں
    .one = رسائی کی سہولت
access-wheelchair = وہیل چیئر کی رسائی
access-captions = کیپشن
access-transcript = تحریری متن
access-sign-language = اشاروں کی زبان
access-quiet-room = پرسکون کمرہ
access-screen-reader = اسکرین ریڈر کے ساتھ کارآمد
access-large-print = بڑے حروف

## Languages

vocabulary-languages = زبانیں
    .one = زبان
language-en = انگریزی
language-ar = عربی
language-fa = فارسی
language-fr = فرانسیسی
language-es = ہسپانوی
language-pt = پرتگالی
language-de = جرمن
language-tr = ترکی
language-ur = اردو
language-he = عبرانی
language-sv = سویڈش
language-nl = ولندیزی
language-it = اطالوی
language-ja = جاپانی
language-zh = چینی
language-hi = ہندی
language-id = انڈونیشیائی
language-ms = ملائی
language-sw = سواحلی
language-ku = کردی
language-ps = پشتو
language-am = امہاری

## Themes

vocabulary-themes = موضوعات
    .one = موضوع
theme-ethics = اقدار اور اخلاقیات
    .description = انصاف اور دیانت سے کام کرنا، سب کے احترام کے ساتھ۔
theme-roles = کردار
    .description = یہ جاننا کہ کون کیا کرتا ہے، اور کردار کہاں ملتے ہیں۔
theme-communication = ابلاغ
    .description = بات کہنا، سننا اور لکھنا، تاکہ سب سمجھ سکیں۔
theme-teamwork = ٹیم ورک
    .description = لوگوں کے ایک گروہ کو ایک ٹیم بنانا۔
theme-person-centred = فرد اور کمیونٹی مرکز میں
    .description = لوگوں اور کمیونٹیوں کی خواہشات کو کام کا رہنما بنانا۔
theme-leadership = مشترکہ قیادت اور فیصلے
    .description = باری باری قیادت کرنا اور مل کر فیصلہ کرنا۔
theme-disagreement = اختلاف سے نمٹنا
    .description = مختلف آرا کا جلد سامنا کرنا اور ان سے فائدہ اٹھانا۔
theme-reflection = غور و فکر اور سیکھنا
    .description = اگلی بار بہتر کرنے کے لیے پیچھے مڑ کر دیکھنا۔

## Competencies

vocabulary-competencies = اہلیتیں
    .one = اہلیت

## IPEC 2023

framework-ipec-2023 = IPEC کی بنیادی اہلیتیں، ورژن 2023
    .short = IPEC 2023
competency-ipec-2023-VE = اقدار اور اخلاقیات
competency-ipec-2023-VE1 = کام کس کے لیے ہے، ایک فرد سے پوری آبادی تک
competency-ipec-2023-VE2 = صحت میں ناانصافی پر مبنی فرق کے خلاف آواز اٹھانا
competency-ipec-2023-VE3 = فرد کا احترام، جب پوری ٹیم اس کی کہانی جانتی ہو
competency-ipec-2023-VE4 = ٹیم میں اور اس کے ارد گرد تنوع، بطور طاقت
competency-ipec-2023-VE5 = دوسرے پیشے کیا جانتے ہیں، اور اس سے نگہداشت میں کیا اضافہ ہوتا ہے
competency-ipec-2023-VE6 = ساتھیوں سے کھرا معاملہ، خدمت لینے والوں سے انصاف
competency-ipec-2023-VE7 = کام کے ہر تعلق میں اعتماد اور مہربانی
competency-ipec-2023-VE8 = ایسا طرزِ عمل جو مشترکہ کام میں بھی پرکھ پر پورا اترے
competency-ipec-2023-VE9 = ٹیم کی خاطر اپنے کام میں ماہر رہنا
competency-ipec-2023-VE10 = باادب ٹیم میں الزام کے بغیر غلطیوں سے سیکھنا
competency-ipec-2023-VE11 = ایسا کام جس میں لوگ خوش اور تندرست رہ سکیں
competency-ipec-2023-RR = کردار اور ذمہ داریاں
competency-ipec-2023-RR1 = کسی کی مہارت ضائع نہ ہو
competency-ipec-2023-RR2 = اپنے ادارے سے باہر کے ساتھی: اسکول، رہائش، ہمسائے
competency-ipec-2023-RR3 = ایک دوسرے کو مکمل کرنے والی مہارتیں، سماجی ضروریات کے لیے بھی
competency-ipec-2023-RR4 = ہر پیشے کا کردار کہاں سے شروع اور کہاں ختم ہوتا ہے
competency-ipec-2023-RR5 = دوسروں کی ثقافتوں کے لیے انکسار اور تجسس
competency-ipec-2023-C = ابلاغ
competency-ipec-2023-C1 = بتانا کہ میرا کام کیا ہے اور کیا نہیں
competency-ipec-2023-C2 = مختصر اجلاس، مریض کی حوالگی، مشترکہ ریکارڈ اور دوسرے ذرائع
competency-ipec-2023-C3 = پیشہ ورانہ اصطلاحات کی جگہ سادہ الفاظ
competency-ipec-2023-C4 = صورتِ حال اور مقصد کی ایک مشترکہ تصویر
competency-ipec-2023-C5 = ایسا سننا کہ خاموش ساتھی بھی بول سکیں
competency-ipec-2023-C6 = رائے اچھی طرح دینا اور اچھی طرح لینا
competency-ipec-2023-C7 = عہدہ، اختیار اور پس منظر، اور گفتگو پر ان کا اثر
competency-ipec-2023-TT = ٹیمیں اور ٹیم ورک
competency-ipec-2023-TT1 = ٹیمیں کیسے بنتی ہیں، اور تحقیق ان کے بارے میں کیا کہتی ہے
competency-ipec-2023-TT2 = مختلف پس منظر اور مرتبے، بطور سرمایہ
competency-ipec-2023-TT3 = کیس پر مل کر سوچنا اور مل کر طے کرنا
competency-ipec-2023-TT4 = قیادت جو موزوں ترین فرد کو منتقل ہوتی رہے
competency-ipec-2023-TT5 = جب ساتھیوں میں اختلاف ہو تو کیا کریں
competency-ipec-2023-TT6 = اپنے اور ٹیم کے کام پر پلٹ کر نظر ڈالنا
competency-ipec-2023-TT7 = جو ہو اس کے لیے مل کر جواب دہ ہونا
competency-ipec-2023-TT8 = کون کیا کرے اور کب، تاکہ کچھ رہ نہ جائے
competency-ipec-2023-TT9 = مشترکہ عادتیں جو ٹیم کو محفوظ اور تندرست رکھیں
competency-ipec-2023-TT10 = ادارہ ٹیم کی کیسے مدد کرتا ہے یا رکاوٹ بنتا ہے

## IPEC 2016

framework-ipec-2016 = IPEC کی بنیادی اہلیتیں، تجدید 2016
    .short = IPEC 2016
competency-ipec-2016-VE = بین پیشہ ورانہ عمل کی اقدار اور اخلاقیات
competency-ipec-2016-RR = کردار اور ذمہ داریاں
competency-ipec-2016-CC = بین پیشہ ورانہ ابلاغ
competency-ipec-2016-TT = ٹیمیں اور ٹیم ورک

## CIHC 2024

framework-cihc-2024 = باہمی تعاون کے فروغ کے لیے CIHC کا اہلیتی فریم ورک، 2024
    .short = CIHC 2024
competency-cihc-2024-RF = تعلق پر مبنی نگہداشت اور خدمات
    .description = لوگوں اور ان کے قریبی افراد کے ساتھ اعتماد پر قائم نگہداشت۔
competency-cihc-2024-TC = ٹیم کا ابلاغ
    .description = ٹیم آپس میں اور خدمت لینے والوں سے کیسے بات کرتی ہے۔
competency-cihc-2024-RN = کرداروں کی وضاحت اور ان پر گفت و شنید
    .description = واضح کرنا کہ کون کیا کر سکتا ہے، اور طے کرنا کہ کون کرے گا۔
competency-cihc-2024-TF = ٹیم کی کارکردگی
    .description = ٹیم کس طرح اچھا کام کرتی ہے، اور ارکان اس کا خیال کیسے رکھتے ہیں۔
competency-cihc-2024-DP = ٹیم کے فرق اور اختلافات سے کام لینا
    .description = مختلف آرا سے فائدہ اٹھانا، اس سے پہلے کہ وہ نقصان بنیں۔
competency-cihc-2024-CL = باہمی قیادت
    .description = قیادت ایک مشترکہ کام ہے جو ضرورت کے مطابق ایک سے دوسرے کو منتقل ہوتا ہے۔

## CIHC 2010

framework-cihc-2010 = CIHC کا قومی بین پیشہ ورانہ اہلیتی فریم ورک، 2010
    .short = CIHC 2010
competency-cihc-2010-RC = کرداروں کی وضاحت
    .description = کون کیا کرتا ہے، اور سب کے کام آپس میں کیسے جڑتے ہیں۔
competency-cihc-2010-PC = مریض، صارف، خاندان اور کمیونٹی پر مرکوز نگہداشت
    .description = نگہداشت پانے والوں کی رائے شروع سے آخر تک شامل رہتی ہے۔
competency-cihc-2010-TF = ٹیم کی کارکردگی
    .description = کیا چیز ٹیم کو جوڑے رکھتی اور کام کرنے دیتی ہے۔
competency-cihc-2010-CL = باہمی قیادت
    .description = فیصلے اور قیادت ساتھیوں میں بٹے ہوئے۔
competency-cihc-2010-IC = بین پیشہ ورانہ ابلاغ
    .description = پیشوں کے درمیان کھلی اور بروقت بات چیت۔
competency-cihc-2010-CR = بین پیشہ ورانہ تنازعات کا حل
    .description = پیشوں کے درمیان جھگڑوں کا جلد اور سکون سے سامنا کرنا۔

## WHO 2010

framework-who-2010 = بین پیشہ ورانہ تعلیم اور باہمی تعاون پر مبنی عمل کے لیے عالمی ادارۂ صحت کا فریم ورک برائے عمل، 2010
    .short = عالمی ادارۂ صحت 2010
competency-who-2010-TW = ٹیم ورک
    .description = ٹیم میں اچھا کام کرنا، اس میں اپنی جگہ جو بھی ہو۔
competency-who-2010-RO = کردار اور ذمہ داریاں
    .description = صحت کا ہر کارکن کیا کرتا ہے اور کس بات کا جواب دہ ہے۔
competency-who-2010-CO = ابلاغ
    .description = ساتھیوں کو اپنی بات سمجھانا اور ان کی پوری بات سننا۔
competency-who-2010-LR = سیکھنا اور تنقیدی غور و فکر
    .description = جو ہوا اس پر سوچنا اور اس کا سبق کام میں لے جانا۔
competency-who-2010-PT = مریض سے تعلق اور اس کی ضروریات کو پہچاننا
    .description = مریض کے ساتھ مل کر، اسی کے گرد کام ترتیب دینا۔
competency-who-2010-ET = اخلاقی عمل
    .description = ساتھیوں سے انصاف، اور اپنے تعصبات پر نظر۔

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    بین پیشہ ورانہ تعلیم: IPE, بین الپیشہ ورانہ تعلیم, بین الشعبہ جاتی تعلیم, کثیر پیشہ ورانہ تعلیم, انٹر پروفیشنل ایجوکیشن, بین المضامین تعلیم
    باہمی تعاون: مشترکہ عمل, اشتراکِ عمل, تعاون
    ماڈیول: کورس, موڈیول, نصابی اکائی
    طب: میڈیسن, ڈاکٹر, طبیب, میڈیکل, ایم بی بی ایس
    نرسنگ: نرس, نرسیں, تیمارداری
    فارمیسی: فارماسسٹ, دوا سازی, ادویہ سازی
    دندان سازی: ڈینٹسٹری, ڈینٹل, ڈینٹسٹ, دندان ساز, بی ڈی ایس
    مڈوائفری: مڈوائف, دائی, قابلہ
    فزیوتھراپی: فزیوتھراپسٹ, فزیو تھراپی, فزیکل تھراپی, ڈی پی ٹی
    آکوپیشنل تھراپی: آکوپیشنل تھراپسٹ, پیشہ ورانہ تھراپی
    اسپیچ تھراپی: اسپیچ تھراپسٹ, اسپیچ پیتھالوجی, سپیچ تھراپی
    غذائیات: ماہرِ غذائیت, ڈائٹیشن, نیوٹریشن, غذائیت
    سوشل ورک: سوشل ورکر, سماجی کام, سماجی بہبود, سماجی کارکن
    نفسیات: ماہرِ نفسیات, سائیکالوجی
    مریض: صارف, کلائنٹ, بیمار
    عملی تربیت: ہاؤس جاب, انٹرن شپ, کلرک شپ, روٹیشن, پلیسمنٹ
    سمولیشن: سیمولیشن, رول پلے, تمثیل, مینیکن
    اہلیت: قابلیت, استعداد, مہارت
    آن لائن: ورچوئل, فاصلاتی تعلیم
    ڈی بریفنگ: ڈی بریف, غور و فکر
    ابلاغ: مواصلات, کمیونیکیشن, رابطہ
    ٹیم ورک: گروہی کام, مل کر کام
    اختلاف: تنازع, جھگڑا
