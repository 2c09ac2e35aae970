# The words of the live preview in Hebrew, which only authors see. A state is that of התרגום: it is masculine.

## The preview and its notes

preview-label = תצוגה מקדימה חיה
preview-stopped = התצוגה המקדימה אינה פועלת.
preview-gone = אין עוד דף בכתובת זו.
preview-gone-link = אל דף הבית
# The names of the pages that changed stand after it.
preview-changed = השתנה:

## Problems

preview-problems = { $count ->
    [one] בעיה אחת
    [two] שתי בעיות
   *[other] { $count } בעיות
}
# Said when the last problem is mended.
preview-well = אין בעיות
# Before the page’s title, in the browser’s tab.
preview-tab = ({ $count })
preview-broken = הדף נשאר כפי שהיה עד שהשגיאות יתוקנו.
preview-more = ועוד { $count }
preview-fold = קיפול
preview-error = שגיאה
preview-warning = אזהרה
preview-advice = עצה

## The bar: where the page stands

preview-file = הקובץ של דף זה:
preview-words = { $count ->
    [one] מילה אחת
    [two] שתי מילים
   *[other] { $count } מילים
}
preview-draft = טיוטה
preview-translations = תרגומים
preview-state-original = מקור
preview-state-reviewed = נבדק
preview-state-draft = טיוטה
preview-state-machine = תרגום מכונה
preview-state-stale = לא מעודכן
preview-state-missing = לא תורגם

## The bar: options

preview-options = אפשרויות
preview-drafts = הצגת טיוטות
preview-untranslated = סימון מה שלא תורגם
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = תרגום מדומה
preview-pseudo-off = כבוי
