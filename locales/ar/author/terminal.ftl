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

## All rules on one page

reference = ما تفحصه حلقة
    .about = كل قاعدة مع وزنها وسبب وجودها وطريقة إصلاح ما تجده. الخطأ يمنع نشر الموقع، والتحذير يمنعه مع الخيار --strict، والنصيحة لا تمنع شيئًا. ويستطيع كل دليل أن يغيّر وزن التحذيرات والنصائح بالمفتاح rules في الملف content/catalogue.yaml. هذه الصفحة هي ما يقوله الأمر halqa explain all.
