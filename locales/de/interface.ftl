# The words of the site itself in German. Readers are addressed as „Sie“.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = Zum Inhalt springen
menu-label = Hauptmenü
menu-home = Startseite
menu-modules = Module
menu-pathways = Lernpfade
menu-providers = Anbieter
menu-networks = Netzwerke
menu-events = Veranstaltungen
footer-label = Über diesen Katalog
crumbs-label = Sie sind hier
languages-label = Sprache
languages-fallback = nicht übersetzt
licence-notice = Text unter der Lizenz { $licence }
feed-link = Newsfeed
feed-own = Newsfeed dieser Module
made-with = Veröffentlicht mit Halqa

## A text in another language than the page

fallback-notice = Dieser Text ist noch nicht übersetzt. Sie lesen ihn auf { $language }.
fallback-link = Die ganze Seite auf { $language } öffnen
stale-notice = Das Original wurde seit dieser Übersetzung geändert.
stale-link = Das Original auf { $language } öffnen
partial-notice = Von diesem Text ist bisher nur ein Teil übersetzt.
partial-link = Den Rest auf { $language } lesen
machine-notice = Dieser Text wurde maschinell übersetzt und noch von niemandem geprüft.
origin-notice = Aus dem Katalog „{ $name }“; dort steht die ganze Beschreibung.
origin-link = Die eigene Seite öffnen
origin-link-in = Die eigene Seite auf { $language } öffnen

## The circle of seats

circle-caption = Gefüllt: Pflicht. Offen: wahlfrei.
circle-text = Pflicht für { $required }; wahlfrei für { $elective }.
circle-text-required = Pflicht für { $required }.
circle-text-elective = Wahlfrei für { $elective }.
circle-text-home = Einige der Professionen in diesem Katalog: { $professions }.

## Counts

count-modules = { $count ->
    [one] { $count } Modul
   *[other] { $count } Module
}
count-professions = { $count ->
    [one] { $count } Profession
   *[other] { $count } Professionen
}
count-pathways = { $count ->
    [one] { $count } Lernpfad
   *[other] { $count } Lernpfade
}
count-providers = { $count } Anbieter
count-networks = { $count ->
    [one] { $count } Netzwerk
   *[other] { $count } Netzwerke
}
count-events = { $count ->
    [one] { $count } Veranstaltung
   *[other] { $count } Veranstaltungen
}
count-languages = { $count ->
    [one] { $count } Sprache
   *[other] { $count } Sprachen
}
position = { $number } von { $total }

## Measures and times

hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
hours-self-study = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
years = { $count ->
    [one] Studienjahr { $years }
   *[other] Studienjahre { $years }
}
seats = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
}

## Home

home-who = Ich studiere …
home-pathways = Lernpfade
home-modules = Neu im Katalog
home-modules-all = Alle Module
home-facets = Module finden nach
home-coming = Nächste Termine
home-calendar = Der ganze Kalender

## Lists

heading-modules = Alle Module
heading-pathways = Lernpfade
heading-providers = Anbieter
heading-networks = Netzwerke
heading-events = Veranstaltungen
intro-modules = Der ganze Katalog, nach Titel geordnet.
intro-pathways = Eine Reihenfolge, in der die Module aufeinander aufbauen.
intro-providers = Die Hochschulen und Einrichtungen, die die Module anbieten.
intro-networks = Die regionalen Netzwerke und Interessengruppen, denen die Anbieter angehören.
intro-events = Tagungen, Tage der offenen Tür und Fristen, die nicht zu einem Modul gehören.
group-regional = Regionale Netzwerke
group-emerging = Entstehende Netzwerke
group-interest-group = Interessengruppen
network-regional = Regionales Netzwerk
network-emerging = Entstehendes Netzwerk
network-interest-group = Interessengruppe
narrow-down = Eingrenzen nach
sheets-label = Seiten dieser Liste
sheet-previous = Zurück
sheet-next = Weiter
sheet-position = Seite { $position }
list-empty = Hier steht noch nichts.

## Terms

term-empty = Noch kein Modul.
term-all = Alle Module dieses Katalogs gehören hierher.
term-inner = Im Einzelnen
term-neighbours = Oft in denselben Modulen
term-crosswalk = Dasselbe Thema in anderen Kompetenzrahmen
term-statement = Im Wortlaut des Kompetenzrahmens
term-nav = Davor und danach

## A module

module-facts = Auf einen Blick
module-outcomes = Was Sie danach können
module-competencies = Kompetenzen
competency-assessed = geprüft
competency-primary = Schwerpunkt
module-sessions = Wann und wo
session-register = Anmelden
session-zone = Zeitzone { $zone }
module-contents = Auf dieser Seite
module-details = Mehr zu diesem Modul
module-statements = Was dieses Modul angibt
module-statements-note = Hochschulen fragen danach, wenn sie interprofessionelle Lehre genehmigen. „Nicht angegeben“ heißt nicht „nein“.
module-statements-more = Wonach jedes Kriterium fragt und wer danach fragt
module-pathways = Teil eines Lernpfads
pathway-previous = Davor
pathway-next = Danach
module-prerequisites = Zuerst belegen
module-follows = Module, die darauf aufbauen
module-related = Ähnliche Module
module-materials = Materialien
module-references = Literatur

## Pathways, providers, networks, events and pages

entry-facts = Auf einen Blick
pathway-steps = Die Schritte
pathway-step = Schritt { $number }
provider-modules = Module dieses Anbieters
provider-events = Veranstaltungen
network-modules = Module in diesem Netzwerk
network-entries = Anbieter und Veranstaltungen

## Labels of facts

# They stand in a narrow column: a word of more than 12 letters is broken there, so the longest say where (a soft hyphen).
fact-required = Pflicht für
fact-required-in-track = Pflicht in einer Vertiefung für
fact-elective = Wahlfrei für
fact-professions = Für Studierende
fact-hours = Gemeinsame Zeit
fact-self-study = Selbst{ "\u00AD" }studium
fact-stage = Stufe
fact-modes = Lernform
fact-methods = Methoden
fact-settings = Lernort
fact-learning = Lernweise
fact-partners = Es lehren auch
fact-interactive-share = Interaktiv
fact-debrief = Debriefing
fact-languages = Lehrsprache
fact-language = Sprache
fact-provider = Angeboten von
fact-network = Netzwerk
fact-group = Gruppen
fact-credit = Anrechnung
fact-assessment = Prüfung
fact-evaluation = Evaluation des Moduls
fact-facilitation = Lern{ "\u00AD" }begleitung
fact-access = Barriere{ "\u00AD" }freiheit
fact-cost = Kosten
fact-status = Status
fact-keywords = Stichwörter
fact-published = Veröffentlicht
fact-reviewed = Zuletzt geprüft
fact-translation = Übersetzung
fact-licence = Lizenz
fact-contact = Kontakt
fact-email = E-Mail
fact-country = Land
fact-website = Website
fact-recurrence = Turnus
fact-when = Wann
fact-place = Ort
fact-modules = Module
fact-providers = Anbieter
fact-owner = Heraus{ "\u00AD" }gegeben von
fact-year = Jahr
fact-supersedes = Ersetzt
fact-superseded-by = Ersetzt durch
fact-framework = Kompetenz{ "\u00AD" }rahmen
fact-area = Bereich
fact-themes = Thema
fact-codes = Externe Codes
fact-same-as = Externe Ent{ "\u00AD" }sprechung
fact-broader = Teil von

## Values of facts

status-draft = Entwurf
status-paused = Pausiert
status-retired = Eingestellt
purpose-formative = formativ
purpose-summative = summativ
recurrence-yearly = Jedes Jahr
recurrence-biennial = Alle zwei Jahre
cost-free = Kostenlos
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = Teams von { $least } bis { $most } Personen
capacity = { $count ->
    [one] Platz für { $count } Person
   *[other] Platz für { $count } Personen
}
min-professions = { $count ->
    [one] Mindestens { $count } Profession in jedem Team
   *[other] Mindestens { $count } Professionen in jedem Team
}
facilitation-prepared = Auf die Aufgabe vorbereitet
facilitation-ratio = { $facilitators ->
    [one] { $facilitators } Lernbegleitung
   *[other] { $facilitators } Lernbegleitende
} für { $learners ->
    [one] { $learners } lernende Person
   *[other] { $learners } Lernende
}

## Prose

alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
footnotes = Fußnoten
footnote-back = Zurück zu Fußnote { $number } im Text
# The name of a table that can be scrolled sideways.
table = Tabelle
task-done = Erledigt
task-open = Offen

## The page that chooses a language

chooser-label = Sprachen

## An address that does not exist

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht wurde das Modul umbenannt oder die Adresse ist unvollständig. Alle Module sind über die Startseite zu finden.
not-found-link = Zur Startseite
moved-title = Diese Seite ist umgezogen
moved-text = Sie steht jetzt unter einer anderen Adresse.
moved-link = Zur Seite

## The page of a profession

profession-eyebrow = Für Studierende
profession-year = { $profession }, { $year }
profession-years = In welchem Studienjahr sind Sie?
profession-year-column = Studienjahr
profession-other-years = Ihr Studienjahr
profession-every-year = Alle Studienjahre
profession-more = Weitere Module stehen Ihnen offen
profession-closed = Derzeit nicht angeboten
profession-others = Sie lernen mit
profession-competencies = Woran Sie arbeiten
circle-text-profession = Studierende im Fach { $profession } lernen mit: { $others }.
circle-text-profession-most = Studierende im Fach { $profession } begegnen am häufigsten: { $others }.
amount-none = keine

## Citing a module

module-cite = Dieses Modul zitieren
copy = Kopieren
copied = Kopiert
module-data = Dieses Modul als Daten (JSON)

## How far the texts are translated

menu-translations = Übersetzungen
translations-intro = Wie weit die Texte dieses Katalogs übersetzt sind: für alle, die sie übersetzen und prüfen.
translations-languages = Nach Sprache
translations-language = Sprache
translations-up-to-date = Aktuell
translations-texts = Nach Text
translations-text = Text
standing-original = Original
standing-reviewed = geprüft
standing-draft = Entwurf
standing-machine = maschinell
standing-unstamped = nicht abgeglichen
standing-stale = Original geändert
standing-begun = begonnen
standing-missing = nicht übersetzt

## Coverage

menu-coverage = Abdeckung
coverage-intro = Woran die Module dieses Katalogs arbeiten, für wen und wann: für Curriculumskommissionen und Akkreditierungsstellen.
coverage-frameworks = Nach Kompetenzrahmen
coverage-axes = Spalten der Tabelle
coverage-by-profession = Nach Profession
coverage-by-year = Nach Jahr und Niveau
coverage-by-stage = Nach Stufe
coverage-areas = Bereiche mit Modulen
coverage-competencies = Kompetenzen mit Modulen
coverage-gaps = Ohne Modul
coverage-unnamed = Kompetenzrahmen, die kein Modul nennt
coverage-absent = Professionen, Jahre und Stufen ohne Modul
coverage-required = Pflichtstunden
coverage-required-note = Stunden gemeinsamer Zeit, die Studierende jeder Profession in jedem Jahr belegen müssen. Ein Modul für mehrere Jahre zählt in jedem davon und in der Summe einmal.
coverage-meetings = Wer wem begegnet
coverage-meetings-note = Die Zahl der Module, in denen zwei Professionen zusammen lernen; wo eine Profession auf sich selbst trifft, die Zahl aller ihrer Module.
coverage-strangers = Wer sich nie begegnet
coverage-with = Lernt zusammen mit
coverage-must = Pflicht, nach Jahr
coverage-profession = Profession
coverage-competency = Kompetenz
coverage-all = Gesamt
coverage-total = Alle Module, die diesen Kompetenzrahmen nennen
coverage-not-stated = Nicht angegeben
coverage-show = Anzeigen
coverage-detail-required = Pflicht
figure-modules = Module
figure-hours = Stunden
figure-required = Nur Pflicht
figure-assessed = Nur geprüft
figure-crosswalk = Über Entsprechungen
coverage-rules = So wird gezählt
coverage-rule-offered = Es zählen nur Module, die angeboten werden: keine pausierten und keine eingestellten.
coverage-rule-area = Ein Bereich zählt jedes Modul, das ihn oder eine seiner Kompetenzen nennt, einmal.
coverage-rule-hours = Stunden sind Stunden gemeinsamer Zeit. Die Stunden eines Moduls werden gleichmäßig auf seine Kompetenzen in einem Kompetenzrahmen verteilt; sind einige davon Schwerpunkt, nur auf diese. So zählt innerhalb eines Kompetenzrahmens keine Stunde doppelt.
coverage-rule-totals = Summen zählen jedes Modul einmal. Stunden dürfen nicht über Professionen hinweg addiert werden: Wenn zwei Professionen eine Stunde lang in einem Raum lernen, hat jede Person eine Stunde gehabt.
coverage-rule-required = Pflicht: Studierende dieser Spalte müssen das Modul belegen, alle oder die einer Vertiefung. In Summen und nach Stufe: die mindestens einer Profession.
coverage-rule-assessed = Geprüft: Das Modul prüft diese Kompetenz.
coverage-rule-crosswalk = ≈ steht, wo ein Bereich kein eigenes Modul hat, Module aber an einem Bereich eines anderen Kompetenzrahmens arbeiten, der demselben Thema nahesteht. Diese Module sind in keiner Summe enthalten. Der Vergleich stammt von diesem Katalog; keine herausgebende Stelle eines Kompetenzrahmens hat ihn bestätigt.
coverage-data = Daten
coverage-csv = Zeilen für Tabellenprogramme (CSV)
coverage-csv-note = Eine Zeile für jede Kompetenz jedes Moduls und jede Profession, mit ihrem Anteil an den Stunden.
coverage-json = Tabellen für Programme (JSON)
coverage-json-note = Alle Tabellen dieser Seiten mit ihren Zahlen und mit Kennungen, die in allen Sprachen gleich sind.

## Quality

menu-quality = Qualität
quality-intro = Was Hochschulen von interprofessioneller Lehre verlangen, bevor sie sie genehmigen, und was die Module dieses Katalogs dazu angeben. Das ist keine Note: Wie viel jeder Punkt wiegt, entscheidet jede Hochschule selbst.
finding-met = erfüllt
    .note = Das Modul gibt an, was verlangt wird.
finding-not-met = nicht erfüllt
    .note = Das Modul gibt etwas anderes an.
finding-not-stated = nicht angegeben
    .note = Das Modul sagt nichts dazu. Das heißt nicht „nein“.
finding-not-applicable = entfällt
    .note = Das Kriterium verlangt von einem solchen Modul nichts.
quality-words = Was die Wörter bedeuten
quality-checks = Was jedes Kriterium verlangt
quality-check = Kriterium
quality-required = Pflicht in diesem Katalog
quality-asked = Verlangt von:
quality-providers = Nach Anbieter
quality-no-provider = Module ohne Anbieter
quality-modules = Nach Modul
quality-data = Daten
quality-csv = Zeilen für Tabellenprogramme (CSV)
quality-csv-note = Eine Zeile für jedes Modul und eine Spalte für jedes Kriterium.
quality-two-professions = Zwei Professionen oder mehr nehmen teil
    .name = Zwei Professionen
    .asks = Studierende aus zwei oder mehr Professionen lernen darin. Ohne das ist es keine interprofessionelle Ausbildung.
quality-more-than-about = Lernende erfahren nicht nur etwas übereinander
    .name = Mehr als übereinander
    .asks = Sie lernen miteinander oder voneinander. Nur etwas über andere Professionen zu hören, ist multiprofessionelle Ausbildung.
quality-more-than-with = Lernende sitzen nicht nur beisammen
    .name = Mehr als miteinander
    .asks = Wer miteinander lernt, lernt auch voneinander oder übereinander. Sonst ist es nur gemeinsamer Unterricht. Entfällt bei einem Modul, das „miteinander“ nicht angibt.
quality-outcomes-tied = Ein Lernergebnis ist mit einer Kompetenz verknüpft
    .name = Lernergebnisse
    .asks = Es ist festgehalten, was Lernende danach können, und mindestens ein Lernergebnis nennt die Kompetenz eines Kompetenzrahmens, zu der es gehört.
quality-interactive-half = Mindestens die Hälfte der Zeit ist interaktiv
    .name = Interaktiv
    .asks = Mindestens die Hälfte der Zeit tauschen sich Lernende aus, probieren etwas aus und entscheiden; sie hören nicht nur zu.
quality-mixed-facilitators = Die Lernbegleitung kommt aus zwei Professionen oder mehr
    .name = Lernbegleitung
    .asks = Wer das Modul begleitet, kommt aus mindestens zwei Professionen.
quality-debrief = Es gibt ein Debriefing
    .name = Debriefing
    .asks = Am Ende besprechen Lernende, was zwischen ihnen geschehen ist.
quality-three-professions = Drei Professionen oder mehr nehmen teil
    .name = Drei Professionen
    .asks = Studierende aus drei oder mehr Professionen lernen darin.
quality-similar-years = Lernende sind in ähnlichen Studienjahren
    .name = Ähnliche Jahre
    .asks = Die Studienjahre aller Teilnehmenden liegen höchstens zwei Jahre auseinander. Entfällt bei Menschen mit Abschluss; ohne Studienjahre ist nichts angegeben.
quality-required-assessed = Was Pflicht ist, wird geprüft
    .name = Prüfung
    .asks = Wo jemand das Modul belegen muss, ist eine geprüfte Kompetenz oder eine Prüfungsform angegeben. Entfällt bei einem Modul, das für alle wahlfrei ist.
quality-observation-debriefed = Zur Beobachtung gehört ein Debriefing
    .name = Beobachtung
    .asks = Wer nur zusieht, bespricht das Gesehene danach. Gilt nur für Module, die aus nichts als Beobachtung bestehen.
quality-current-frameworks = Kompetenzen stammen aus den neuesten Fassungen
    .name = Fassungen
    .asks = Jede Kompetenz stammt aus der neuesten Fassung ihres Kompetenzrahmens: Derselbe Code bedeutet in einer älteren etwas anderes.
quality-online-timing = Bei Online-Lernen ist angegeben, ob es live ist
    .name = Online
    .asks = Ein Modul, das ganz oder teilweise online ist, gibt an, ob alle zur selben Zeit da sind. Entfällt bei anderen.
source-definition = Definition der interprofessionellen Ausbildung
source-toronto = Toronto, Antragsformular
source-pipes = Toronto, PIPEs-Kriterien
source-ubc = British Columbia, Genehmigungsformular
source-michigan = Michigan, Anforderungen für die Anerkennung
source-minnesota = Minnesota, 1Health-Aktivitäten
source-karolinska = Karolinska-Institut, Kriterien
source-lcme = LCME, Element 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Übersichtsarbeit zu grundständigen Studiengängen

## Search

search-title = Suche
search-intro = In Titeln, Zusammenfassungen, Lernergebnissen und Texten des ganzen Katalogs.
search-field = Was suchen Sie?
search-example = Zum Beispiel: Rollen, Pflege, RR4
search-button = Suchen
search-without-script = Die Suche braucht JavaScript, das hier ausgeschaltet ist. Über die Listen unten ist auch ohne JavaScript alles zu finden.
search-lists = Oder die Listen durchsehen
search-narrow = Eingrenzen
search-kind = Art
search-any = Alle
search-clear = Filter entfernen
search-more = Mehr anzeigen
search-none = Nichts gefunden
search-advice = Versuchen Sie ein anderes oder kürzeres Wort oder sehen Sie die Listen unten durch.
search-advice-filters = Ohne die Filter gibt es vielleicht mehr.
search-partly = Kein Ergebnis enthält alle diese Wörter. Die folgenden enthalten einige davon.
search-failed = Der Suchindex konnte nicht geladen werden. Über die Listen unten ist alles zu finden.
search-in-language = auf { $language }
count-results = { $count ->
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
kind-module = Modul
kind-pathway = Lernpfad
kind-provider = Anbieter
kind-network = Netzwerk
kind-event = Veranstaltung
kind-page = Seite

## Filters of the list of all modules

filters-title = Filter
filters-chosen = Gewählte Filter
filters-remove = { $term } entfernen
filters-clear = Alle Filter entfernen
filters-show = Ergebnisse anzeigen
filters-find = In „{ $facet }“ suchen
filters-none = Kein Modul erfüllt alle diese Bedingungen.
filters-failed = Die Module konnten nicht geladen werden. Prüfen Sie die Verbindung und wählen Sie erneut.
filters-more = Mehr anzeigen
filters-sort = Sortieren nach
filters-sort-title = Titel
filters-sort-date = Nächster Termin
filters-sort-hours = Gemeinsame Zeit

## The calendar

menu-calendar = Kalender
heading-calendar = Kalender
intro-calendar = Alle Termine von Modulen und Veranstaltungen, Monat für Monat.
count-dates = { $count ->
    [one] { $count } Termin
   *[other] { $count } Termine
}
calendar-months = Monate
calendar-day = { $count ->
    [one] { $date }: { $count } Termin
   *[other] { $date }: { $count } Termine
}
calendar-event = Veranstaltung
calendar-past = Frühere Monate anzeigen
calendar-next = Zum nächsten Termin
calendar-file = In Ihren Kalender übernehmen
calendar-file-all = Alle Termine in Ihren Kalender übernehmen
entry-sessions = Termine

## The whole catalogue as one document

menu-print = Zum Drucken
heading-print = Der ganze Katalog in einem Dokument
print-contents = Inhalt
print-hint = Für Papier gemacht: Drucken Sie diese Seite oder speichern Sie sie als PDF.
print-now = Drucken
print-pages = Über diesen Katalog
print-date = Stand: { $date }

## The way of a pathway

pathway-together = Wer zusammenkommt
journey-stage = { $count ->
    [one] { $stage }: Schritt { $steps }
   *[other] { $stage }: Schritte { $steps }
}

## The glossary

heading-glossary = Glossar
intro-glossary = Die Wörter dieses Katalogs, jedes mit seiner Bezeichnung in den anderen Sprachen.
glossary-terms = Wörter dieses Katalogs
glossary-letters = Buchstaben

## The circle of those who meet

circle-text-meetings = Die Professionen mit den meisten Modulen: { $professions }. Am häufigsten zusammen: { $one } und { $other } ({ $modules }).

evidence-title = Nachweise interprofessioneller Ausbildung: { $profession }
evidence-intro = Was dieser Katalog über die Module angibt, die diesen Studierenden offenstehen, für alle, die prüfen und akkreditieren. Was nicht angegeben ist, ist nicht verneint.
evidence-plan = Plan der interprofessionellen Ausbildung
evidence-years = In jedem Studienjahr
evidence-required = Pflichtmodule
evidence-assessed = Pflicht und geprüft
evidence-elective = Wahlmodule
evidence-all = Alle Module
evidence-none = keine
evidence-years-without = Nichts ist Pflicht in: { $years }
evidence-years-unassessed = Nichts von dem, was Pflicht ist, wird geprüft in: { $years }
evidence-rule-years = Ein Modul zählt in jedem Jahr, das es nennt; nennt es keines, in allen.
evidence-rule-assessed = Ein Modul wird geprüft, wenn es angibt, wie, oder dass es eine Kompetenz prüft.
evidence-files = Bei diesem Dokument
evidence-files-note = Dieselben Angaben als Tabellen (CSV); build.json mit der Prüfsumme jeder Quelldatei und jeder veröffentlichten Seite; und SHA256SUMS, woran man sieht, dass seither nichts geändert wurde.
evidence-snapshot = Prüfsumme der Quelldateien (SHA-256):

# Data for other programs (SKOS)
data-framework-note = Die Codes eines Kompetenzrahmens, die Titel seiner Bereiche und Anmerkungen in eigenen Worten dieses Katalogs. Der Wortlaut der Kompetenzen gehört der herausgebenden Stelle und ist nicht Teil dieser Daten.
data-crosswalk-note = Wie sich die Bereiche der Kompetenzrahmen zu den Themen verhalten, beurteilt dieser Katalog; keine herausgebende Stelle eines Kompetenzrahmens hat das bestätigt.
facet-data = Alle Vokabulare, Kompetenzrahmen und ihre Entsprechungen als Daten (SKOS):
