# The words of the live preview in Urdu, which only authors see. A state is that of ترجمہ: it is masculine.

## The preview and its notes

preview-label = براہِ راست پیش منظر
preview-stopped = پیش منظر نہیں چل رہا۔
preview-gone = اس پتے پر اب کوئی صفحہ نہیں۔
preview-gone-link = سرورق پر جائیں
# The names of the pages that changed stand after it.
preview-changed = تبدیل شدہ:

## Problems

preview-problems = { $count ->
    [one] { $count } مسئلہ
   *[other] { $count } مسائل
}
# Said when the last problem is mended.
preview-well = کوئی مسئلہ نہیں
# Before the page’s title, in the browser’s tab.
preview-tab = ({ $count })
preview-broken = غلطیاں درست ہونے تک صفحہ پہلے جیسا رہے گا۔
preview-more = اور { $count } مزید
preview-fold = سمیٹیں
preview-error = غلطی
preview-warning = انتباہ
preview-advice = مشورہ

## The bar: where the page stands

preview-file = اس صفحے کی فائل:
preview-words = { $count ->
    [one] { $count } لفظ
   *[other] { $count } الفاظ
}
preview-draft = مسودہ
preview-translations = تراجم
preview-state-original = اصل
preview-state-reviewed = نظرِ ثانی شدہ
preview-state-draft = مسودہ
preview-state-machine = مشینی
preview-state-stale = پرانا
preview-state-missing = ترجمہ نہیں ہوا

## The bar: options

preview-options = اختیارات
preview-drafts = مسودے دکھائیں
preview-untranslated = غیر ترجمہ شدہ متن نمایاں کریں
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = فرضی ترجمہ
preview-pseudo-off = بند
