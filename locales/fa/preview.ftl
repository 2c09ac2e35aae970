# The words of the live preview in Persian.

## The preview and its notes

preview-label = پیش‌نمایش زنده
preview-stopped = پیش‌نمایش در حال اجرا نیست.
preview-gone = دیگر صفحه‌ای در این نشانی نیست.
preview-gone-link = به صفحهٔ نخست
preview-changed = تغییر کرد:

## Problems

preview-problems = { $count } مشکل
preview-well = بدون مشکل
preview-tab = ({ $count })
preview-broken = تا وقتی خطاها برطرف نشوند، صفحه همان‌گونه که بود می‌ماند.
preview-more = و { $count } مشکل دیگر
preview-fold = جمع کردن
preview-error = خطا
preview-warning = هشدار
preview-advice = توصیه

## The bar: where the page stands

preview-file = پروندهٔ این صفحه:
preview-words = { $count } واژه
preview-draft = پیش‌نویس
preview-translations = ترجمه‌ها
preview-state-original = متن اصلی
preview-state-reviewed = بازبینی‌شده
preview-state-draft = پیش‌نویس
preview-state-machine = ماشینی
preview-state-stale = به‌روز نیست
preview-state-missing = ترجمه‌نشده

## The bar: options

preview-options = گزینه‌ها
preview-drafts = نمایش پیش‌نویس‌ها
preview-untranslated = کادر کشیدن دور ترجمه‌نشده‌ها
preview-pseudo = ترجمهٔ آزمایشی
preview-pseudo-off = خاموش
