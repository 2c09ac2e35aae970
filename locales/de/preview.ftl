# The words of the live preview in German. A state is said of „die Übersetzung“ and does not change with it.

## The preview and its notes

preview-label = Live-Vorschau
preview-stopped = Die Vorschau läuft nicht.
preview-gone = Unter dieser Adresse gibt es keine Seite mehr.
preview-gone-link = Zur Startseite
# The names of the pages that changed stand after it.
preview-changed = Geändert:

## Problems

preview-problems = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}
# Said when the last problem is mended.
preview-well = Keine Probleme
preview-tab = ({ $count })
preview-broken = Die Seite bleibt unverändert, bis die Fehler behoben sind.
preview-more = { $count ->
    [one] und { $count } weiteres
   *[other] und { $count } weitere
}
preview-fold = Einklappen
preview-error = Fehler
preview-warning = Warnung
preview-advice = Hinweis

## The bar: where the page stands

preview-file = Datei dieser Seite:
preview-words = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
}
preview-draft = Entwurf
preview-translations = Übersetzungen
preview-state-original = Original
preview-state-reviewed = geprüft
preview-state-draft = Entwurf
preview-state-machine = maschinell
preview-state-stale = veraltet
preview-state-missing = nicht übersetzt

## The bar: options

preview-options = Optionen
preview-drafts = Entwürfe anzeigen
preview-untranslated = Nicht Übersetztes umranden
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = Pseudo-Übersetzung
preview-pseudo-off = Aus
