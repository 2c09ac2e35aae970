# The words of the site itself in French.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = Aller au contenu
menu-label = Menu principal
menu-home = Accueil
menu-modules = Modules
menu-pathways = Parcours
menu-providers = Établissements
menu-networks = Réseaux
menu-events = Événements
footer-label = À propos de ce catalogue
crumbs-label = Vous êtes ici
languages-label = Langue
languages-fallback = non traduit
licence-notice = Texte sous licence { $licence }
feed-link = Flux d’actualités
feed-own = Flux d’actualités de ces modules
made-with = Publié avec Halqa

## A text in another language than the page

fallback-notice = Ce texte n’a pas encore été traduit. Vous le lisez en { $language }.
fallback-link = Ouvrir toute la page en { $language }
stale-notice = Le texte original a changé depuis cette traduction.
stale-link = Ouvrir l’original en { $language }
partial-notice = Seule une partie de ce texte est traduite pour l’instant.
partial-link = Lire la suite en { $language }
machine-notice = Ce texte a été traduit automatiquement et personne ne l’a encore relu.
origin-notice = Tiré du catalogue « { $name } », où se trouve la description complète.
origin-link = Ouvrir sa page d’origine
origin-link-in = Ouvrir sa page d’origine en { $language }

## The circle of seats

circle-caption = Siège plein : obligatoire. Siège vide : facultatif.
circle-text = Obligatoire pour : { $required }. Facultatif pour : { $elective }.
circle-text-required = Obligatoire pour : { $required }.
circle-text-elective = Facultatif pour : { $elective }.
circle-text-home = Parmi les professions de ce catalogue : { $professions }.

## Counts

count-modules = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
count-professions = { $count ->
    [one] { $count } profession
   *[other] { $count } professions
}
count-pathways = { $count } parcours
count-providers = { $count ->
    [one] { $count } établissement
   *[other] { $count } établissements
}
count-networks = { $count ->
    [one] { $count } réseau
   *[other] { $count } réseaux
}
count-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
count-languages = { $count ->
    [one] { $count } langue
   *[other] { $count } langues
}
position = { $number } sur { $total }

## Measures and times

hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
hours-self-study = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
years = { $count ->
    [one] année { $years }
   *[other] années { $years }
}
seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}

## Home

home-who = Je suis étudiant ou étudiante en…
home-pathways = Parcours
home-modules = Nouveautés du catalogue
home-modules-all = Tous les modules
home-facets = Trouver un module par
home-coming = Prochaines dates
home-calendar = Tout le calendrier

## Lists

heading-modules = Tous les modules
heading-pathways = Parcours
heading-providers = Établissements
heading-networks = Réseaux
heading-events = Événements
intro-modules = Tout le catalogue, classé par titre.
intro-pathways = Un ordre dans lequel chaque module s’appuie sur les précédents.
intro-providers = Les écoles et les services qui proposent les modules.
intro-networks = Les réseaux régionaux et les groupes d’intérêt auxquels appartiennent les établissements.
intro-events = Des congrès, des journées portes ouvertes et des échéances, en dehors des modules.
group-regional = Réseaux régionaux
group-emerging = Réseaux émergents
group-interest-group = Groupes d’intérêt
network-regional = Réseau régional
network-emerging = Réseau émergent
network-interest-group = Groupe d’intérêt
narrow-down = Affiner par
sheets-label = Pages de cette liste
sheet-previous = Précédent
sheet-next = Suivant
sheet-position = Page { $position }
list-empty = Rien ici pour l’instant.

## Terms

term-empty = Aucun module pour l’instant.
term-all = Tous les modules de ce catalogue en font partie.
term-inner = En détail
term-neighbours = Souvent dans les mêmes modules
term-crosswalk = Le même thème dans d’autres référentiels
term-statement = Dans les termes du référentiel
term-nav = Précédent et suivant

## A module

module-facts = En un coup d’œil
module-outcomes = Ce que vous saurez faire
module-competencies = Compétences
competency-assessed = évaluée
competency-primary = axe principal
module-sessions = Quand et où
session-register = S’inscrire
session-zone = fuseau horaire { $zone }
module-contents = Sur cette page
module-details = En savoir plus sur ce module
module-statements = Ce que ce module indique
module-statements-note = Les universités demandent ces éléments quand elles approuvent une formation interprofessionnelle. « Non indiqué » ne veut pas dire non.
module-statements-more = Ce que demande chacun, et qui le demande
module-pathways = Dans un parcours
pathway-previous = Avant
pathway-next = Ensuite
module-prerequisites = À suivre d’abord
module-follows = Modules qui s’appuient sur celui-ci
module-related = Modules proches
module-materials = Supports
module-references = Références

## Pathways, providers, networks, events and pages

entry-facts = En un coup d’œil
# “Étape” is the word for a stage, so a step is called by what stands there.
pathway-steps = Les modules, dans l’ordre
pathway-step = Module { $number }
provider-modules = Modules proposés ici
provider-events = Événements
network-modules = Modules de ce réseau
network-entries = Établissements et événements

## Labels of facts

# They stand in a narrow column: a word of more than 13 letters is broken there.
fact-required = Obligatoire pour
fact-required-in-track = Obligatoire dans l’orientation pour
fact-elective = Facultatif pour
fact-professions = Pour les étudiants et étudiantes en
fact-hours = Temps commun
fact-self-study = Travail personnel
fact-stage = Étape
fact-modes = Mode
fact-methods = Méthodes
fact-settings = Lieu
fact-learning = Apprentissage
fact-partners = Enseignent aussi
fact-interactive-share = Part interactive
fact-debrief = Débriefing
fact-languages = Enseigné en
fact-language = Langue
fact-provider = Proposé par
fact-network = Réseau
fact-group = Groupes
fact-credit = Crédits
fact-assessment = Évaluation des acquis
fact-evaluation = Évaluation du module
fact-facilitation = Facilitation
fact-access = Accessibilité
fact-cost = Coût
fact-status = Statut
fact-keywords = Mots-clés
fact-published = Date de publication
fact-reviewed = Dernière révision
fact-translation = Traduction
fact-licence = Licence
fact-contact = Contact
fact-email = Courriel
fact-country = Pays
fact-website = Site web
fact-recurrence = Périodicité
fact-when = Quand
fact-place = Lieu
fact-modules = Modules
fact-providers = Établissements
fact-owner = Publié par
fact-year = Année
fact-supersedes = Remplace
fact-superseded-by = Remplacé par
fact-framework = Référentiel
fact-area = Domaine
fact-themes = Thème
fact-codes = Codes ailleurs
fact-same-as = Équivalent ailleurs
fact-broader = Fait partie de

## Values of facts

status-draft = Brouillon
status-paused = En pause
status-retired = Retiré
purpose-formative = formative
purpose-summative = sommative
recurrence-yearly = Chaque année
recurrence-biennial = Tous les deux ans
cost-free = Gratuit
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = Équipes de { $least } à { $most } personnes
capacity = { $count ->
    [one] Jusqu’à { $count } personne
   *[other] Jusqu’à { $count } personnes
}
min-professions = { $count ->
    [one] Au moins { $count } profession par équipe
   *[other] Au moins { $count } professions par équipe
}
facilitation-prepared = Avec préparation à ce rôle
facilitation-ratio = { $facilitators ->
    [one] { $facilitators } facilitateur
   *[other] { $facilitators } facilitateurs
} pour { $learners ->
    [one] { $learners } apprenant
   *[other] { $learners } apprenants
}

## Prose

alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention
footnotes = Notes
footnote-back = Retour à la note { $number } dans le texte
table = Tableau
task-done = Fait
task-open = À faire

## The page that chooses a language

chooser-label = Langues

## An address that does not exist

not-found-title = Cette page n’existe pas
not-found-text = Le module a peut-être changé de nom, ou l’adresse est incomplète. Tous les modules sont accessibles depuis la page d’accueil.
not-found-link = Vers la page d’accueil
moved-title = Cette page a été déplacée
moved-text = Elle se trouve maintenant à une autre adresse.
moved-link = Aller à la page

## The page of a profession

profession-eyebrow = Pour les étudiants et étudiantes en
profession-year = { $profession }, { $year }
profession-years = En quelle année êtes-vous ?
profession-year-column = Année d’études
profession-other-years = Votre année d’études
profession-every-year = Toutes les années
profession-more = D’autres modules vous sont ouverts
profession-closed = Pas proposés en ce moment
profession-others = Vous apprenez avec
profession-competencies = Ce que vous travaillez
circle-text-profession = Les étudiants et étudiantes en { $profession } apprennent avec : { $others }.
circle-text-profession-most = Les étudiants et étudiantes en { $profession } rencontrent surtout : { $others }.
amount-none = aucun

## Citing a module

module-cite = Citer ce module
copy = Copier
copied = Copié
module-data = Ce module en données (JSON)

## How far the texts are translated

menu-translations = Traductions
translations-intro = L’avancement des traductions de ce catalogue, pour celles et ceux qui traduisent et relisent.
translations-languages = Par langue
translations-language = Langue
translations-up-to-date = À jour
translations-texts = Par texte
translations-text = Texte
standing-original = texte original
standing-reviewed = relue
standing-draft = brouillon
standing-machine = automatique
standing-unstamped = non comparée
standing-stale = l’original a changé
standing-begun = commencée
standing-missing = non traduit

## Coverage

menu-coverage = Couverture
coverage-intro = Ce que travaillent les modules de ce catalogue, pour qui et quand : à l’intention des comités des programmes et des organismes d’accréditation.
coverage-frameworks = Par référentiel
coverage-axes = Colonnes du tableau
coverage-by-profession = Par profession
coverage-by-year = Par année et niveau
coverage-by-stage = Par étape
coverage-areas = Domaines avec modules
coverage-competencies = Compétences avec modules
coverage-gaps = Sans module
coverage-unnamed = Référentiels qu’aucun module ne cite
coverage-absent = Professions, années et étapes sans module
coverage-required = Heures obligatoires
coverage-required-note = Heures de temps commun que les étudiants et étudiantes de chaque profession doivent suivre, chaque année. Un module prévu pour plusieurs années compte dans chacune d’elles, et une fois dans le total.
coverage-meetings = Qui rencontre qui
coverage-meetings-note = Le nombre de modules où deux professions apprennent ensemble ; dans la case d’une profession avec elle-même, le nombre de tous ses modules.
coverage-strangers = Qui ne se rencontre jamais
coverage-with = Apprend avec
coverage-must = Obligatoire, par année
coverage-profession = Profession
coverage-competency = Compétence
coverage-all = Total
coverage-total = Tous les modules qui citent ce référentiel
coverage-not-stated = Non précisé
coverage-show = Afficher
coverage-detail-required = obligatoire
figure-modules = Modules
figure-hours = Heures
figure-required = Obligatoires seulement
figure-assessed = Évaluées seulement
figure-crosswalk = Par correspondance
coverage-rules = Comment on compte
coverage-rule-offered = Seuls comptent les modules proposés : ni ceux en pause, ni ceux qui sont retirés.
coverage-rule-area = Un domaine compte une fois chaque module qui le cite ou qui cite l’une de ses compétences.
coverage-rule-hours = Les heures sont celles du temps commun. Les heures d’un module se partagent à parts égales entre ses compétences d’un même référentiel ; si certaines en sont l’axe principal, entre celles-ci seulement. Ainsi, dans un référentiel, aucune heure ne compte deux fois.
coverage-rule-totals = Les totaux comptent chaque module une fois. Il ne faut pas additionner les heures d’une profession à l’autre : quand deux professions apprennent une heure dans la même salle, chaque personne a eu une heure.
coverage-rule-required = Obligatoire : les étudiants et étudiantes de la colonne doivent suivre le module, en totalité ou dans une orientation. Dans les totaux et par étape : ceux et celles d’au moins une profession.
coverage-rule-assessed = Évaluée : le module évalue cette compétence.
coverage-rule-crosswalk = ≈ indique qu’un domaine n’a pas de module à lui, mais que des modules travaillent un domaine d’un autre référentiel proche du même thème. Ils n’entrent dans aucun total. La comparaison est celle de ce catalogue ; aucun auteur de référentiel ne l’a approuvée.
coverage-data = Données
coverage-csv = Lignes pour tableurs (CSV)
coverage-csv-note = Une ligne pour chaque compétence de chaque module et chaque profession, avec sa part des heures.
coverage-json = Tableaux pour programmes (JSON)
coverage-json-note = Tous les tableaux de ces pages avec leurs chiffres et des identifiants communs à toutes les langues.

## Quality

menu-quality = Qualité
quality-intro = Ce que les universités demandent d’un enseignement interprofessionnel avant de l’approuver, et ce qu’en disent les modules de ce catalogue. Ce n’est pas une note : le poids de chaque point relève de chaque université.
finding-met = rempli
    .note = Le module indique ce qui est demandé.
finding-not-met = non rempli
    .note = Le module indique autre chose.
finding-not-stated = non indiqué
    .note = Le module n’en dit rien. Cela ne veut pas dire non.
finding-not-applicable = sans objet
    .note = Rien de tel n’est demandé à ce module.
quality-words = Le sens des mots
quality-checks = Ce que demande chaque critère
quality-check = Critère
quality-required = exigé dans ce catalogue
quality-asked = Demandé par :
quality-providers = Par établissement
quality-no-provider = Modules sans établissement
quality-modules = Par module
quality-data = Données
quality-csv = Lignes pour tableurs (CSV)
quality-csv-note = Une ligne par module et une colonne par critère.
quality-two-professions = Deux professions ou plus y participent
    .name = Deux professions
    .asks = Des étudiants et étudiantes de deux professions ou plus y apprennent. Sans cela, ce n’est pas de la formation interprofessionnelle.
quality-more-than-about = On ne fait pas qu’entendre parler des autres
    .name = Plus que « sur »
    .asks = On apprend avec les autres ou des autres. Entendre seulement parler d’autres professions, c’est de la formation multiprofessionnelle.
quality-more-than-with = On ne fait pas que s’asseoir ensemble
    .name = Plus que « avec »
    .asks = Ceux qui apprennent ensemble apprennent aussi les uns des autres ou les uns sur les autres ; sinon, c’est un cours partagé. Sans objet pour un module qui n’indique pas « avec ».
quality-outcomes-tied = Un résultat d’apprentissage est relié à une compétence
    .name = Résultats
    .asks = Ce que l’on saura faire ensuite est écrit, et un résultat au moins cite la compétence d’un référentiel à laquelle il appartient.
quality-interactive-half = La moitié du temps au moins est interactive
    .name = Interaction
    .asks = On échange, on essaie et on décide pendant au moins la moitié du temps ; on ne fait pas qu’écouter.
quality-mixed-facilitators = Deux professions au moins assurent la facilitation
    .name = Facilitation
    .asks = Ceux qui l’animent viennent de deux professions au moins.
quality-debrief = Un débriefing est prévu
    .name = Débriefing
    .asks = À la fin, on reparle de ce qui s’est passé entre les participants.
quality-three-professions = Trois professions ou plus y participent
    .name = Trois professions
    .asks = Des étudiants et étudiantes de trois professions ou plus y apprennent.
quality-similar-years = Les années d’études sont proches
    .name = Années proches
    .asks = Les années d’études de tous les participants ont au plus deux ans d’écart. Sans objet pour les personnes diplômées ; sans années, rien n’est indiqué.
quality-required-assessed = Ce qui est obligatoire est évalué
    .name = Évaluation
    .asks = Quand le module est obligatoire pour quelqu’un, une compétence évaluée ou un mode d’évaluation est indiqué. Sans objet pour un module que tous choisissent librement.
quality-observation-debriefed = L’observation donne lieu à un débriefing
    .name = Observation
    .asks = Ceux qui ne font que regarder en reparlent ensuite. Ne concerne que les modules d’observation seule.
quality-current-frameworks = Les compétences sont des versions les plus récentes
    .name = Versions
    .asks = Chaque compétence est de la version la plus récente de son référentiel : le même code a un autre sens dans une version plus ancienne.
quality-online-timing = L’enseignement en ligne dit s’il est en direct
    .name = En ligne
    .asks = Un module en ligne, en tout ou en partie, dit si tous sont présents en même temps. Sans objet pour les autres.
source-definition = Définition de la formation interprofessionnelle
source-toronto = Toronto, formulaire de demande
source-pipes = Toronto, critères PIPEs
source-ubc = Colombie-Britannique, formulaire d’approbation
source-michigan = Michigan, conditions de reconnaissance
source-minnesota = Minnesota, activités 1Health
source-karolinska = Institut Karolinska, critères
source-lcme = LCME, élément 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Revue de programmes de premier cycle

## Search

search-title = Recherche
search-intro = Dans les titres, résumés, résultats d’apprentissage et textes de tout le catalogue.
search-field = Que cherchez-vous ?
search-example = Par exemple : rôles, soins infirmiers, RR4
search-button = Chercher
search-without-script = La recherche a besoin de JavaScript, qui est désactivé ici. Les listes ci-dessous mènent à tout sans lui.
search-lists = Ou parcourir les listes
search-narrow = Affiner
search-kind = Type
search-any = Tout
search-clear = Retirer les filtres
search-more = Afficher plus
search-none = Aucun résultat
search-advice = Essayez un autre mot ou un mot plus court, ou parcourez les listes ci-dessous.
search-advice-filters = Il y en a peut-être davantage sans les filtres.
search-partly = Rien ne contient tous ces mots. Voici ce qui en contient une partie.
search-failed = L’index n’a pas pu être chargé. Les listes ci-dessous mènent à tout.
search-in-language = en { $language }
count-results = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
kind-module = Module
kind-pathway = Parcours
kind-provider = Établissement
kind-network = Réseau
kind-event = Événement
kind-page = Page

## Filters of the list of all modules

filters-title = Filtres
filters-chosen = Filtres choisis
filters-remove = Retirer { $term }
filters-clear = Retirer tous les filtres
filters-show = Afficher les résultats
filters-find = Chercher dans { $facet }
filters-none = Aucun module ne réunit tous ces critères.
filters-failed = Les modules n’ont pas pu être chargés. Vérifiez la connexion et choisissez de nouveau.
filters-more = Afficher plus
filters-sort = Trier par
filters-sort-title = Titre
filters-sort-date = Prochaine date
filters-sort-hours = Temps commun

## The calendar

menu-calendar = Calendrier
heading-calendar = Calendrier
intro-calendar = Toutes les séances et tous les événements datés, mois par mois.
count-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
calendar-months = Mois
calendar-day = { $count ->
    [one] { $date } : { $count } date
   *[other] { $date } : { $count } dates
}
calendar-event = Événement
calendar-past = Afficher les mois passés
calendar-next = Aller à la prochaine date
calendar-file = Ajouter à votre agenda
calendar-file-all = Ajouter toutes les dates à votre agenda
entry-sessions = Dates

## The whole catalogue as one document

menu-print = À imprimer
heading-print = Tout le catalogue en un document
print-contents = Sommaire
print-hint = Cette page est faite pour le papier : imprimez-la ou enregistrez-la en PDF.
print-now = Imprimer
print-pages = À propos de ce catalogue
print-date = État au { $date }

## The way of a pathway

pathway-together = Qui se rencontre
journey-stage = { $count ->
    [one] { $stage } : module { $steps }
   *[other] { $stage } : modules { $steps }
}

## The glossary

heading-glossary = Glossaire
intro-glossary = Les mots de ce catalogue, chacun avec son nom dans les autres langues.
glossary-terms = Les mots de ce catalogue
glossary-letters = Lettres

## The circle of those who meet

circle-text-meetings = Les professions qui ont le plus de modules : { $professions }. Le plus souvent ensemble : { $one } et { $other } ({ $modules }).

evidence-title = Preuves de formation interprofessionnelle : { $profession }
evidence-intro = Ce que ce catalogue indique des modules ouverts à ces étudiants, pour celles et ceux qui évaluent et accréditent. Ce qui n’est pas indiqué n’est pas nié.
evidence-plan = Plan de formation interprofessionnelle
evidence-years = Pour chaque année d’études
evidence-required = Modules obligatoires
evidence-assessed = Obligatoires et évalués
evidence-elective = Modules facultatifs
evidence-all = Tous les modules
evidence-none = aucun
evidence-years-without = Rien n’est obligatoire en : { $years }
evidence-years-unassessed = Rien de ce qui est obligatoire n’est évalué en : { $years }
evidence-rule-years = Un module compte dans chaque année qu’il nomme ; s’il n’en nomme aucune, dans toutes.
evidence-rule-assessed = Un module est évalué s’il indique comment, ou s’il indique qu’il évalue une compétence.
evidence-files = Avec ce document
evidence-files-note = Les mêmes données en tableaux (CSV) ; build.json, avec l’empreinte de chaque fichier source et de chaque page publiée ; et SHA256SUMS, qui montre que rien n’a été modifié depuis.
evidence-snapshot = Empreinte des fichiers sources (SHA-256) :

# Data for other programs (SKOS)
data-framework-note = Les codes d’un référentiel, les titres de ses domaines et des notes rédigées par ce catalogue. Les énoncés appartiennent à leur auteur et ne font pas partie de ces données.
data-crosswalk-note = Le rapport entre les domaines des référentiels et les thèmes est établi par ce catalogue ; aucun auteur de référentiel ne l’a approuvé.
facet-data = Tous les vocabulaires, les référentiels et leurs correspondances sous forme de données (SKOS) :
