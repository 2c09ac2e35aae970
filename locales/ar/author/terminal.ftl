# What the terminal and the preview say round problems.

severity-error = خطأ
severity-warning = تحذير
severity-advice = نصيحة
helped = العلاج: { $help }
help = العلاج
note = ملاحظة
shipped = { $path } (يأتي مع حلقة)

## How many there are

count-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
count-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
count-advice = { $count ->
    [zero] لا نصائح
    [one] نصيحة واحدة
    [two] نصيحتان
    [few] { $count } نصائح
    [many] { $count } نصيحة
   *[other] { $count } نصيحة
}
no-problems = لا مشكلات
and-more = … وغيرها (عددها { $count })؛ أصلح بعض هذه ثم أعد البناء

## How a command ended

nothing-published = { $counts }. لم يُنشر شيء، وما كان منشورًا باقٍ كما كان.
mended-file = أُصلح الملف { $path }
mended-from-to = عدد المشكلات قبل الإصلاح: { $before }، وبعده: { $left }
fix-can-mend = يصلح الأمر `halqa check --fix` ما لا يحتمل إلا معنى واحدًا، وعدد ملفاته { $count }
