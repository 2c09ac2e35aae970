# The words of the live preview, which only authors see. “Fold” and “bar” are said of its own parts at the lower edge of the window.

## The preview and its notes

preview-label = Live preview
preview-stopped = The preview is not running.
preview-gone = There is no longer a page at this address.
preview-gone-link = To the home page
# The names of the pages that changed stand after it.
preview-changed = Changed:

## Problems

# Variables:
#   $count: how many errors, warnings and pieces of advice together
preview-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
# Said when the last problem is mended.
preview-well = No problems
# Before the page’s title, in the browser’s tab.
# Variables:
#   $count: how many errors
preview-tab = ({ $count })
preview-broken = The page stays as it was until the errors are mended.
# Variables:
#   $count: how many problems are not listed
preview-more = and { $count } more
preview-fold = Fold
preview-error = Error
preview-warning = Warning
preview-advice = Advice

## The bar: where the page stands

preview-file = File of this page:
# Variables:
#   $count: how many words the text of the page has
preview-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
preview-draft = Draft
preview-translations = Translations
preview-state-original = original
preview-state-reviewed = reviewed
preview-state-draft = draft
preview-state-machine = by machine
preview-state-stale = out of date
preview-state-missing = not translated

## The bar: options

preview-options = Options
preview-drafts = Show drafts
preview-untranslated = Outline what is not translated
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = Pseudo-translation
preview-pseudo-off = Off
