# The words of the live preview in Arabic. A state is that of الترجمة: it is feminine.

## The preview and its notes

preview-label = المعاينة الحية
preview-stopped = المعاينة متوقفة.
preview-gone = لم تعد في هذا العنوان صفحة.
preview-gone-link = إلى الصفحة الرئيسة
preview-changed = جرى تعديل:

## Problems

preview-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
preview-well = لا مشكلات
preview-tab = ({ $count })
preview-broken = تبقى الصفحة كما كانت إلى أن تُصلَح الأخطاء.
preview-more = { $count ->
    [zero] ولا مشكلات أخرى
    [one] ومشكلة أخرى
    [two] ومشكلتان أخريان
    [few] و{ $count } مشكلات أخرى
    [many] و{ $count } مشكلة أخرى
   *[other] و{ $count } مشكلة أخرى
}
preview-fold = طيّ
preview-error = خطأ
preview-warning = تنبيه
preview-advice = نصيحة

## The bar: where the page stands

preview-file = ملف هذه الصفحة:
preview-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
preview-draft = مسوّدة
preview-translations = الترجمات
preview-state-original = الأصل
preview-state-reviewed = مُراجَعة
preview-state-draft = مسوّدة
preview-state-machine = آلية
preview-state-stale = غير محدَّثة
preview-state-missing = غير مترجمة

## The bar: options

preview-options = خيارات
preview-drafts = إظهار المسوّدات
preview-untranslated = تأطير ما لم يُترجم
preview-pseudo = ترجمة تجريبية
preview-pseudo-off = بلا
