# The words of the site itself. Labels of vocabularies stand in vocabulary.ftl, the catalogue’s own words in catalogue.ftl.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

# Variables:
#   $page: the page’s title
#   $site: the catalogue’s name
page-title = { $page } · { $site }
skip-link = Skip to the content
menu-label = Main menu
menu-home = Home
menu-modules = Modules
menu-pathways = Pathways
menu-providers = Providers
menu-networks = Networks
menu-events = Events
footer-label = About this catalogue
crumbs-label = You are here
languages-label = Language
languages-fallback = not translated
# Variables:
#   $licence: its name, e.g. CC-BY-4.0
licence-notice = Text under { $licence }
feed-link = News feed
feed-own = News feed of these modules
made-with = Published with Halqa

## A text in another language than the page

# Variables:
#   $language: the name of the text’s language
fallback-notice = This text has not been translated yet. You are reading it in { $language }.
# Variables:
#   $language: the name of the text’s language
fallback-link = Open the whole page in { $language }
stale-notice = The original has changed since this translation was made.
# Variables:
#   $language: the name of the original’s language
stale-link = Open the original in { $language }
partial-notice = Only a part of this text has been translated so far.
# Variables:
#   $language: the name of the original’s language
partial-link = Read the rest in { $language }
machine-notice = This text was translated by a machine, and nobody has reviewed it yet.
# Variables:
#   $name: what the catalogue calls itself that a module comes from
origin-notice = From the catalogue “{ $name }”, where all of it stands.
origin-link = Open its own page
# Variables:
#   $language: the name of that page’s language
origin-link-in = Open its own page in { $language }

## The circle of seats

circle-caption = Filled: required. Open: elective.
# Variables:
#   $required: the professions for which the module is required
#   $elective: the professions for which it is elective
circle-text = Required for { $required }; elective for { $elective }.
# Variables:
#   $required: the professions for which the module is required
circle-text-required = Required for { $required }.
# Variables:
#   $elective: the professions for which the module is elective
circle-text-elective = Elective for { $elective }.
# Variables:
#   $professions: the professions with most modules
circle-text-home = Among the professions in this catalogue: { $professions }.

## Counts

# Variables:
#   $count: how many
count-modules = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
# Variables:
#   $count: how many
count-professions = { $count ->
    [one] { $count } profession
   *[other] { $count } professions
}
# Variables:
#   $count: how many
count-pathways = { $count ->
    [one] { $count } pathway
   *[other] { $count } pathways
}
# Variables:
#   $count: how many
count-providers = { $count ->
    [one] { $count } provider
   *[other] { $count } providers
}
# Variables:
#   $count: how many
count-networks = { $count ->
    [one] { $count } network
   *[other] { $count } networks
}
# Variables:
#   $count: how many
count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
# Variables:
#   $count: how many
count-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
}
# Variables:
#   $number: which one
#   $total: of how many
position = { $number } of { $total }

## Measures and times

# Variables:
#   $hours: hours together
hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# Variables:
#   $hours: hours alone
hours-self-study = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# Variables:
#   $count: how many years
#   $years: the years of study, e.g. “1, 2”
years = { $count ->
    [one] year { $years }
   *[other] years { $years }
}
# Variables:
#   $count: how many seats
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}

## Home

home-who = I am a student of…
home-pathways = Pathways
home-modules = New in the catalogue
home-modules-all = All modules
home-facets = Find modules by
home-coming = Next dates
home-calendar = The whole calendar

## Lists

heading-modules = All modules
heading-pathways = Pathways
heading-providers = Providers
heading-networks = Networks
heading-events = Events
intro-modules = Everything in the catalogue, by title.
intro-pathways = An order in which modules build on each other.
intro-providers = The schools and services that offer the modules.
intro-networks = The regional networks and interest groups to which providers belong.
intro-events = Conferences, open days and deadlines that are not modules.
group-regional = Regional networks
group-emerging = Emerging networks
group-interest-group = Interest groups
network-regional = Regional network
network-emerging = Emerging network
network-interest-group = Interest group
narrow-down = Narrow down by
sheets-label = Sheets of this list
sheet-previous = Previous
sheet-next = Next
# Variables:
#   $position: e.g. “2 of 7”
sheet-position = Sheet { $position }
list-empty = Nothing here yet.

## Terms

term-empty = No module yet.
term-all = Every module of this catalogue belongs here.
term-inner = In detail
term-neighbours = Often learnt together with
term-crosswalk = The same theme in other frameworks
term-statement = In the words of the framework
term-nav = Before and after

## A module

module-facts = At a glance
module-outcomes = What you will be able to do
module-competencies = Competencies
competency-assessed = assessed
competency-primary = main emphasis
module-sessions = When and where
session-register = Sign up
# Variables:
#   $zone: e.g. Asia/Qatar
session-zone = time in { $zone }
module-contents = On this page
module-details = More about this module
module-statements = What this module states
module-statements-note = Universities ask for these when they approve interprofessional teaching. Not stated does not mean no.
module-statements-more = What each of these asks, and who asks for it
module-pathways = Part of a pathway
pathway-previous = Before
pathway-next = After
module-prerequisites = Take first
module-follows = Modules that build on this
module-related = More like this
module-materials = Materials
module-references = References

## Pathways, providers, networks, events and pages

entry-facts = At a glance
pathway-steps = The steps
# Variables:
#   $number: its place in the pathway
pathway-step = Step { $number }
provider-modules = Modules offered here
provider-events = Events
network-modules = Modules in this network
network-entries = Providers and events

## Labels of facts

fact-required = Required for
fact-required-in-track = Required in a track for
fact-elective = Elective for
fact-professions = For students of
fact-hours = Time together
fact-self-study = Self-study
fact-stage = Stage
fact-modes = Mode
fact-methods = Learning methods
fact-settings = Setting
fact-learning = Learning
fact-partners = Also teaching
fact-interactive-share = Interactive
fact-debrief = Debrief
fact-languages = Taught in
fact-language = Language
fact-provider = Offered by
fact-network = Network
fact-group = Groups
fact-credit = Credit
fact-assessment = Assessment
fact-evaluation = Evaluation of the module
fact-facilitation = Facilitators
fact-access = Accessibility
fact-cost = Cost
fact-status = Status
fact-keywords = Keywords
fact-published = Published
fact-reviewed = Last reviewed
fact-translation = Translation
fact-licence = Licence
fact-contact = Contact
fact-email = E-mail
fact-country = Country
fact-website = Website
fact-recurrence = Takes place
fact-when = When
fact-place = Place
fact-modules = Modules
fact-providers = Providers
fact-owner = Published by
fact-year = Year
fact-supersedes = Replaces
fact-superseded-by = Replaced by
fact-framework = Framework
fact-area = Area
fact-themes = Theme
fact-codes = Codes elsewhere
fact-same-as = The same elsewhere
fact-broader = Part of

## Values of facts

status-draft = Draft
status-paused = Paused
status-retired = Retired
purpose-formative = formative
purpose-summative = summative
recurrence-yearly = Every year
recurrence-biennial = Every other year
cost-free = Free of charge
# Variables:
#   $amount: how much
#   $currency: e.g. QAR
cost-amount = { $amount } { $currency }
# Variables:
#   $value: how much
#   $scheme: of what, e.g. ECTS
credit = { $value } { $scheme }
# Variables:
#   $least: the smallest team
#   $most: the largest team
team-size = Teams of { $least } to { $most }
# Variables:
#   $count: how many people can take part
capacity = { $count ->
    [one] Room for { $count } person
   *[other] Room for { $count } people
}
# Variables:
#   $count: the fewest professions in a team
min-professions = { $count ->
    [one] At least { $count } profession in each team
   *[other] At least { $count } professions in each team
}
facilitation-prepared = Prepared for the task
# Variables:
#   $facilitators: how many facilitators there are, mostly one
#   $learners: for how many learners
facilitation-ratio = { $facilitators ->
    [one] { $facilitators } facilitator
   *[other] { $facilitators } facilitators
} to { $learners ->
    [one] { $learners } learner
   *[other] { $learners } learners
}

## Prose

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes = Footnotes
# Variables:
#   $number: the footnote’s number
footnote-back = Back to footnote { $number } in the text
# The name of a table that can be scrolled sideways.
table = Table
task-done = Done
task-open = Open

## The page that chooses a language

chooser-label = Languages

## An address that does not exist

not-found-title = This page does not exist
not-found-text = Perhaps the module was renamed or the address was cut off. All modules can be found from the home page.
not-found-link = To the home page
moved-title = This page has moved
moved-text = It stands at another address now.
moved-link = Go to the page

## The page of a profession

profession-eyebrow = Students of
# Variables:
#   $profession: the profession
#   $year: the year of study, e.g. “Year 2”
profession-year = { $profession }, { $year }
profession-years = Which year are you in?
profession-year-column = Year of study
profession-other-years = Your year of study
profession-every-year = Any year
profession-more = More modules are open to you
profession-closed = Not on offer now
profession-others = You learn with
profession-competencies = What you work on
# Variables:
#   $profession: the profession
#   $others: those whom its students meet most
circle-text-profession = Students of { $profession } learn with: { $others }.
# Variables:
#   $profession: the profession
#   $others: those whom its students meet most
circle-text-profession-most = Students of { $profession } meet these most: { $others }.
amount-none = none

## Citing a module

module-cite = Cite this module
copy = Copy
copied = Copied
module-data = This module as data (JSON)

## How far the texts are translated

menu-translations = Translations
translations-intro = How far the texts of this catalogue are translated: for those who translate and review them.
translations-languages = By language
translations-language = Language
translations-up-to-date = Up to date
translations-texts = By text
translations-text = Text
standing-original = original
standing-reviewed = reviewed
standing-draft = draft
standing-machine = by machine
standing-unstamped = not compared
standing-stale = original has changed
standing-begun = begun
standing-missing = not translated

## Coverage

menu-coverage = Coverage
coverage-intro = What the modules of this catalogue work on, for whom and when: for curriculum committees and accreditors.
coverage-frameworks = By framework
coverage-axes = Columns of the table
coverage-by-profession = By profession
coverage-by-year = By year and level
coverage-by-stage = By stage
coverage-areas = Areas with modules
coverage-competencies = Competencies with modules
coverage-gaps = Without a module
coverage-unnamed = Frameworks that no module names
coverage-absent = Professions, years and stages without a module
coverage-required = Required hours
coverage-required-note = Hours together that students of each profession must take, in each year. A module for several years is in each of them, and once in the total.
coverage-meetings = Who meets whom
coverage-meetings-note = The number of modules in which two professions learn together; where a profession meets itself, all of its modules.
coverage-strangers = Who never meets
coverage-with = Learns together with
coverage-must = Required, by year
coverage-profession = Profession
coverage-competency = Competency
coverage-all = All
coverage-total = All modules that name this framework
coverage-not-stated = Not stated
coverage-show = Show
coverage-detail-required = required
figure-modules = Modules
figure-hours = Hours
figure-required = Required only
figure-assessed = Assessed only
figure-crosswalk = By crosswalk
coverage-rules = How this is counted
coverage-rule-offered = Only modules on offer count: none that are paused or retired.
coverage-rule-area = An area counts every module that names it or one of its competencies, once.
coverage-rule-hours = Hours are hours together. A module’s hours are shared out equally among its competencies of one framework; if some of them are its main emphasis, among these alone. So within a framework no hour counts twice.
coverage-rule-totals = Totals count each module once. Hours must not be added up across professions: when two professions learn in one room for an hour, each student has had one hour.
coverage-rule-required = Required: students of that column must take the module, all of them or those of a track. In totals and by stage: those of at least one profession.
coverage-rule-assessed = Assessed: the module assesses that competency.
coverage-rule-crosswalk = ≈ stands where an area has no module of its own, but modules work on an area of another framework that lies close to the same theme. They are in no total. The comparison is this catalogue’s; no owner of a framework has endorsed it.
coverage-data = Data
coverage-csv = Rows for spreadsheets (CSV)
coverage-csv-note = A row for each competency of each module and each profession, with its share of the hours.
coverage-json = Tables for programs (JSON)
coverage-json-note = Every table of these pages with its figures, in ids that are the same in all languages.

## Quality

menu-quality = Quality
quality-intro = What universities ask of interprofessional teaching before they approve it, and what the modules of this catalogue say of it. It is no score: how much each point weighs is for every university to decide.
finding-met = met
    .note = The module states what is asked.
finding-not-met = not met
    .note = The module states something else.
finding-not-stated = not stated
    .note = The module says nothing of it. That does not mean no.
finding-not-applicable = does not apply
    .note = The check asks nothing of such a module.
quality-words = What the words mean
quality-checks = What each check asks
quality-check = Check
quality-required = required in this catalogue
quality-asked = Asked for by:
quality-providers = By provider
quality-no-provider = Modules without a provider
quality-modules = By module
quality-data = Data
quality-csv = Rows for spreadsheets (CSV)
quality-csv-note = A row for each module and a column for each check.
quality-two-professions = Two professions or more take part
    .name = Two professions
    .asks = Students of two or more professions learn in it. Without this it is not interprofessional education.
quality-more-than-about = Learners do more than hear about each other
    .name = More than about
    .asks = They learn with or from each other. Only hearing about other professions is multiprofessional education.
quality-more-than-with = Learners do more than sit together
    .name = More than with
    .asks = Those who learn with each other also learn from or about each other. Else it is shared teaching. It does not apply to a module that does not say “with”.
quality-outcomes-tied = An outcome is tied to a competency
    .name = Outcomes
    .asks = What learners can do afterwards is written down, and one outcome at least names the competency of a framework that it belongs to.
quality-interactive-half = Half of the time or more is interactive
    .name = Interactive
    .asks = Learners exchange, try and decide for half of the time at least; they do not only listen.
quality-mixed-facilitators = Facilitators come from two professions or more
    .name = Facilitators
    .asks = Those who lead it come from two professions at least.
quality-debrief = There is a debrief
    .name = Debrief
    .asks = At the end learners talk over what happened between them.
quality-three-professions = Three professions or more take part
    .name = Three professions
    .asks = Students of three or more professions learn in it.
quality-similar-years = Learners are in similar years of study
    .name = Similar years
    .asks = The years of study of all who take part lie at most two apart. It does not apply to those who have graduated; without years nothing is stated.
quality-required-assessed = What is required is assessed
    .name = Assessment
    .asks = Where somebody must take the module, a competency or a way of assessing it is stated. It does not apply to a module that everybody may choose.
quality-observation-debriefed = Observation has a debrief
    .name = Observation
    .asks = Learners who only watch talk it over afterwards. It applies only to modules that are observation and nothing else.
quality-current-frameworks = Competencies are of the newest versions
    .name = Versions
    .asks = Every competency is of a framework’s newest version: the same code means something else in an older one.
quality-online-timing = Online learning says whether it is live
    .name = Online
    .asks = A module that is online, wholly or partly, says whether all are there at the same time. It does not apply to others.
source-definition = Definition of interprofessional education
source-toronto = Toronto, application form
source-pipes = Toronto, PIPEs criteria
source-ubc = British Columbia, approval form
source-michigan = Michigan, requirements for designation
source-minnesota = Minnesota, 1Health activities
source-karolinska = Karolinska Institutet, criteria
source-lcme = LCME, element 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Review of undergraduate programmes

## Search

search-title = Search
search-intro = In titles, summaries, outcomes and texts of the whole catalogue.
search-field = What are you looking for?
search-example = For example: roles, nursing, RR4
search-button = Search
search-without-script = The search needs JavaScript, which is off here. The lists below lead to everything without it.
search-lists = Or browse the lists
search-narrow = Narrow down
search-kind = Kind
search-any = All
search-clear = Remove the filters
search-more = Show more
search-none = Nothing found
search-advice = Try another word or a shorter one, or browse the lists below.
search-advice-filters = Perhaps without the filters there is more.
search-partly = Nothing has all of these words. This has some of them.
search-failed = The index could not be loaded. The lists below lead to everything.
# Variables:
#   $language: the name of a language
search-in-language = in { $language }
count-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
kind-module = Module
kind-pathway = Pathway
kind-provider = Provider
kind-network = Network
kind-event = Event
kind-page = Page

## Filters of the list of all modules

filters-title = Filters
filters-chosen = Chosen filters
# Variables:
#   $term: what was chosen, e.g. “Nursing”
filters-remove = Remove { $term }
filters-clear = Remove all filters
filters-show = Show the results
# Variables:
#   $facet: what is filtered by, e.g. “Competencies”
filters-find = Find in { $facet }
filters-none = No module has all of this.
filters-failed = The modules could not be loaded. Check the connection and choose again.
filters-more = Show more
filters-sort = Sort by
filters-sort-title = Title
filters-sort-date = Next date
filters-sort-hours = Time together

## The calendar

menu-calendar = Calendar
heading-calendar = Calendar
intro-calendar = Every session and event with a date, month by month.
# Variables:
#   $count: how many sessions and events
count-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
calendar-months = Months
# Variables:
#   $date: the day, e.g. “Monday, October 5, 2026”
#   $count: how many sessions and events
calendar-day = { $count ->
    [one] { $date }: { $count } date
   *[other] { $date }: { $count } dates
}
calendar-event = Event
calendar-past = Show earlier months
calendar-next = Go to the next date
calendar-file = Add to your calendar
calendar-file-all = Add all dates to your calendar
entry-sessions = Dates

## The whole catalogue as one document

menu-print = To print
heading-print = The whole catalogue as one document
print-contents = Contents
print-hint = Made for paper: print this page, or save it as a PDF.
print-now = Print
print-pages = About this catalogue
# Variables:
#   $date: the day on which something in the catalogue was looked at last
print-date = As of { $date }

## The way of a pathway

pathway-together = Who comes together
# Variables:
#   $stage: its name, e.g. “Exposure”
#   $count: how many steps it has
#   $steps: their numbers, e.g. “1, 2, and 3”
journey-stage = { $count ->
    [one] { $stage }: step { $steps }
   *[other] { $stage }: steps { $steps }
}

## The glossary

heading-glossary = Glossary
intro-glossary = The words that this catalogue uses, each with what it is called in the other languages.
glossary-terms = Words of this catalogue
glossary-letters = Letters

## The circle of those who meet

# Variables:
#   $professions: those in the circle
#   $one: one of the two that meet most
#   $other: the other
#   $modules: in how many modules, e.g. “11 modules”
circle-text-meetings = The professions with most modules: { $professions }. Most often together: { $one } and { $other } ({ $modules }).

## What the catalogue can show of a profession, for accreditors

#   $profession: the profession, e.g. “Nursing”
evidence-title = Evidence of interprofessional education: { $profession }
evidence-intro = What this catalogue states of the modules that are open to these students, for those who review and accredit. What is not stated is not denied.
evidence-plan = Plan of interprofessional education
evidence-years = In each year of study
evidence-required = Required modules
evidence-assessed = Required and assessed
evidence-elective = Elective modules
evidence-all = All modules
evidence-none = none
#   $years: years of study as a list, e.g. “Year 2 and Year 3”
evidence-years-without = Nothing is required in: { $years }
#   $years: years of study as a list, e.g. “Year 2 and Year 3”
evidence-years-unassessed = Nothing that is required is assessed in: { $years }
evidence-rule-years = A module is counted in every year that it names; one that names no year, in each of them.
evidence-rule-assessed = A module is assessed if it states how, or that it assesses a competency.
evidence-files = Beside this document
evidence-files-note = The same facts as tables (CSV); build.json, with the hash of every source and of every published page; and SHA256SUMS, which shows that nothing was changed since.
evidence-snapshot = Hash of the sources (SHA-256):

# Data for other programs (SKOS)
data-framework-note = The codes of a framework, the titles of its areas and notes in this catalogue’s own words. The statements are their owner’s and are not part of these data.
data-crosswalk-note = How the areas of frameworks lie to the themes is this catalogue’s own judgement; no owner of a framework has endorsed it.
facet-data = All vocabularies, frameworks and their crosswalk as data (SKOS):
