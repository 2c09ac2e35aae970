# The words of the site itself in Spanish, for Spain and Latin America alike. The reader is addressed as “usted”, mostly without the word.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas. The form “many” is that of whole millions: “1.000.000 de módulos”.

## The frame of every page

page-title = { $page } · { $site }
skip-link = Ir al contenido
menu-label = Menú principal
menu-home = Inicio
menu-modules = Módulos
menu-pathways = Itinerarios
menu-providers = Instituciones
menu-networks = Redes
menu-events = Eventos
footer-label = Acerca de este catálogo
crumbs-label = Está aquí
languages-label = Idioma
languages-fallback = sin traducir
licence-notice = Texto bajo licencia { $licence }
feed-link = Canal de novedades
feed-own = Canal de novedades de estos módulos
made-with = Publicado con Halqa

## A text in another language than the page

fallback-notice = Este texto todavía no se ha traducido. Lo está leyendo en { $language }.
fallback-link = Abrir toda la página en { $language }
stale-notice = El original ha cambiado desde que se hizo esta traducción.
stale-link = Abrir el original en { $language }
partial-notice = Hasta ahora solo se ha traducido una parte de este texto.
partial-link = Leer el resto en { $language }
machine-notice = Este texto se tradujo de forma automática y nadie lo ha revisado todavía.
origin-notice = Procede del catálogo «{ $name }», donde está la descripción completa.
origin-link = Abrir su página de origen
origin-link-in = Abrir su página de origen en { $language }

## The circle of seats

circle-caption = Relleno: obligatorio. Vacío: optativo.
circle-text = Obligatorio para { $required }; optativo para { $elective }.
circle-text-required = Obligatorio para { $required }.
circle-text-elective = Optativo para { $elective }.
circle-text-home = Entre las profesiones de este catálogo: { $professions }.

## Counts

count-modules = { $count ->
    [one] { $count } módulo
    [many] { $count } de módulos
   *[other] { $count } módulos
}
count-professions = { $count ->
    [one] { $count } profesión
    [many] { $count } de profesiones
   *[other] { $count } profesiones
}
count-pathways = { $count ->
    [one] { $count } itinerario
    [many] { $count } de itinerarios
   *[other] { $count } itinerarios
}
count-providers = { $count ->
    [one] { $count } institución
    [many] { $count } de instituciones
   *[other] { $count } instituciones
}
count-networks = { $count ->
    [one] { $count } red
    [many] { $count } de redes
   *[other] { $count } redes
}
count-events = { $count ->
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}
count-languages = { $count ->
    [one] { $count } idioma
    [many] { $count } de idiomas
   *[other] { $count } idiomas
}
position = { $number } de { $total }

## Measures and times

hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}
hours-self-study = { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}
years = { $count ->
    [one] año { $years }
    [many] años { $years }
   *[other] años { $years }
}
seats = { $count ->
    [one] { $count } plaza
    [many] { $count } de plazas
   *[other] { $count } plazas
}

## Home

home-who = Soy estudiante de…
home-pathways = Itinerarios
home-modules = Novedades del catálogo
home-modules-all = Todos los módulos
home-facets = Buscar módulos por
home-coming = Próximas fechas
home-calendar = Todo el calendario

## Lists

heading-modules = Todos los módulos
heading-pathways = Itinerarios
heading-providers = Instituciones
heading-networks = Redes
heading-events = Eventos
intro-modules = Todo el catálogo, ordenado por título.
intro-pathways = Un orden en el que cada módulo se apoya en los anteriores.
intro-providers = Las escuelas y los servicios que ofrecen los módulos.
intro-networks = Las redes regionales y los grupos de interés a los que pertenecen las instituciones.
intro-events = Congresos, jornadas de puertas abiertas y plazos que no son módulos.
group-regional = Redes regionales
group-emerging = Redes emergentes
group-interest-group = Grupos de interés
network-regional = Red regional
network-emerging = Red emergente
network-interest-group = Grupo de interés
narrow-down = Acotar por
sheets-label = Páginas de esta lista
sheet-previous = Anterior
sheet-next = Siguiente
sheet-position = Página { $position }
list-empty = Todavía no hay nada aquí.

## Terms

term-empty = Todavía no hay ningún módulo.
term-all = Aquí entran todos los módulos de este catálogo.
term-inner = En detalle
term-neighbours = A menudo en los mismos módulos
term-crosswalk = El mismo tema en otros marcos
term-statement = En palabras del marco
term-nav = Anterior y siguiente

## A module

module-facts = De un vistazo
module-outcomes = Lo que sabrá hacer
module-competencies = Competencias
competency-assessed = evaluada
competency-primary = eje principal
module-sessions = Cuándo y dónde
session-register = Inscribirse
session-zone = hora de { $zone }
module-contents = En esta página
module-details = Más sobre este módulo
module-statements = Lo que indica este módulo
module-statements-note = Las universidades piden estos datos cuando aprueban una actividad de educación interprofesional. «No se indica» no significa que no se cumpla.
module-statements-more = Qué pide cada criterio y quién lo pide
module-pathways = Parte de un itinerario
pathway-previous = Antes
pathway-next = Después
module-prerequisites = Conviene cursar antes
module-follows = Módulos que se apoyan en este
module-related = Módulos parecidos
module-materials = Materiales
module-references = Referencias

## Pathways, providers, networks, events and pages

entry-facts = De un vistazo
pathway-steps = Los pasos
pathway-step = Paso { $number }
provider-modules = Módulos que se ofrecen aquí
provider-events = Eventos
network-modules = Módulos de esta red
network-entries = Instituciones y eventos

## Labels of facts

# They stand in a narrow column: a word of more than 13 letters is broken there.
fact-required = Obligatorio para
fact-required-in-track = Obligatorio en una mención para
fact-elective = Optativo para
fact-professions = Para estudiantes de
fact-hours = Tiempo en común
fact-self-study = Trabajo autónomo
fact-stage = Etapa
fact-modes = Modalidad
fact-methods = Métodos de aprendizaje
fact-settings = Entorno
fact-learning = Aprendizaje
fact-partners = También enseñan
fact-interactive-share = Parte interactiva
fact-debrief = Debriefing
fact-languages = Se imparte en
fact-language = Idioma
fact-provider = Lo ofrece
fact-network = Red
fact-group = Grupos
fact-credit = Créditos
fact-assessment = Evaluación del aprendizaje
fact-evaluation = Evaluación del módulo
fact-facilitation = Facilitación
fact-access = Accesibilidad
fact-cost = Precio
fact-status = Estado
fact-keywords = Palabras clave
fact-published = Fecha de publicación
fact-reviewed = Última revisión
fact-translation = Traducción
fact-licence = Licencia
fact-contact = Contacto
fact-email = Correo electrónico
fact-country = País
fact-website = Sitio web
fact-recurrence = Periodicidad
fact-when = Cuándo
fact-place = Lugar
fact-modules = Módulos
fact-providers = Instituciones
fact-owner = Publicado por
fact-year = Año
fact-supersedes = Sustituye a
fact-superseded-by = Sustituido por
fact-framework = Marco
fact-area = Área
fact-themes = Tema
fact-codes = Códigos externos
fact-same-as = Equivalentes externos
fact-broader = Forma parte de

## Values of facts

status-draft = Borrador
status-paused = En pausa
status-retired = Retirado
purpose-formative = formativa
purpose-summative = sumativa
recurrence-yearly = Cada año
recurrence-biennial = Cada dos años
cost-free = Gratuito
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = Equipos de { $least } a { $most } personas
capacity = { $count ->
    [one] Hasta { $count } persona
    [many] Hasta { $count } de personas
   *[other] Hasta { $count } personas
}
min-professions = { $count ->
    [one] Al menos { $count } profesión en cada equipo
    [many] Al menos { $count } de profesiones en cada equipo
   *[other] Al menos { $count } profesiones en cada equipo
}
facilitation-prepared = Con preparación para esta tarea
# It stands at “Facilitación”, so the facilitators are “personas”.
facilitation-ratio = { $facilitators ->
    [one] { $facilitators } persona
    [many] { $facilitators } de personas
   *[other] { $facilitators } personas
} por cada { $learners ->
    [one] { $learners } participante
    [many] { $learners } de participantes
   *[other] { $learners } participantes
}

## Prose

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
footnotes = Notas
footnote-back = Volver a la nota { $number } en el texto
# The name of a table that can be scrolled sideways.
table = Tabla
task-done = Hecho
task-open = Pendiente

## The page that chooses a language

chooser-label = Idiomas

## An address that does not exist

not-found-title = Esta página no existe
not-found-text = Quizá el módulo cambió de nombre o la dirección está incompleta. A todos los módulos se llega desde la página de inicio.
not-found-link = Ir a la página de inicio
moved-title = Esta página se ha trasladado
moved-text = Ahora está en otra dirección.
moved-link = Ir a la página

## The page of a profession

profession-eyebrow = Estudiantes de
profession-year = { $profession }, { $year }
profession-years = ¿En qué año está?
profession-year-column = Año de estudios
profession-other-years = Su año de estudios
profession-every-year = Cualquier año
profession-more = Tiene otros módulos a su disposición
profession-closed = No se ofrecen ahora
profession-others = Aprenderá con
profession-competencies = Lo que trabajará
circle-text-profession = Quienes estudian { $profession } aprenden con: { $others }.
circle-text-profession-most = Quienes estudian { $profession } coinciden sobre todo con: { $others }.
amount-none = ninguno

## Citing a module

module-cite = Citar este módulo
copy = Copiar
copied = Copiado
module-data = Este módulo como datos (JSON)

## How far the texts are translated

menu-translations = Traducciones
translations-intro = Hasta dónde están traducidos los textos de este catálogo: para quienes los traducen y los revisan.
translations-languages = Por idioma
translations-language = Idioma
translations-up-to-date = Al día
translations-texts = Por texto
translations-text = Texto
# A state is that of “la traducción”: it is feminine, except for the original text.
standing-original = texto original
standing-reviewed = revisada
standing-draft = en borrador
standing-machine = automática
standing-unstamped = sin comparar
standing-stale = el original ha cambiado
standing-begun = empezada
standing-missing = sin traducir

## Coverage

menu-coverage = Cobertura
coverage-intro = Qué trabajan los módulos de este catálogo, para quién y cuándo: para comités curriculares y organismos de acreditación.
coverage-frameworks = Por marco
coverage-axes = Columnas de la tabla
coverage-by-profession = Por profesión
coverage-by-year = Por año y nivel
coverage-by-stage = Por etapa
coverage-areas = Áreas con módulos
coverage-competencies = Competencias con módulos
coverage-gaps = Sin ningún módulo
coverage-unnamed = Marcos que ningún módulo cita
coverage-absent = Profesiones, años y etapas sin ningún módulo
coverage-required = Horas obligatorias
coverage-required-note = Horas en común que deben cursar, en cada año de estudios, quienes estudian cada profesión. Un módulo para varios años está en cada uno de ellos, y una sola vez en el total.
coverage-meetings = Quién se encuentra con quién
coverage-meetings-note = El número de módulos en los que dos profesiones aprenden juntas; donde una profesión se cruza consigo misma, el de todos sus módulos.
coverage-strangers = Quiénes no se encuentran nunca
coverage-with = Aprende junto con
coverage-must = Obligatorio, por año
coverage-profession = Profesión
coverage-competency = Competencia
coverage-all = Total
coverage-total = Todos los módulos que citan este marco
coverage-not-stated = Sin indicar
coverage-show = Mostrar
coverage-detail-required = obligatorio
figure-modules = Módulos
figure-hours = Horas
figure-required = Solo obligatorios
figure-assessed = Solo evaluadas
figure-crosswalk = Por comparación
coverage-rules = Cómo se cuenta
coverage-rule-offered = Solo cuentan los módulos que se ofrecen: no los que están en pausa ni los retirados.
coverage-rule-area = Un área cuenta una sola vez cada módulo que la cita o que cita alguna de sus competencias.
coverage-rule-hours = Las horas son horas en común. Las horas de un módulo se reparten por igual entre sus competencias de un mismo marco; si algunas son su eje principal, solo entre estas. Así, dentro de un marco ninguna hora cuenta dos veces.
coverage-rule-totals = Los totales cuentan cada módulo una sola vez. Las horas no deben sumarse entre profesiones: cuando dos profesiones aprenden durante una hora en la misma sala, cada estudiante ha tenido una hora.
coverage-rule-required = Obligatorio: deben cursar el módulo todas las personas de la profesión o del año de esa columna, o solo las que siguen una mención. En los totales y por etapa: las de al menos una profesión.
coverage-rule-assessed = Evaluada: el módulo evalúa esa competencia.
coverage-rule-crosswalk = ≈ aparece donde un área no tiene módulos propios, pero hay módulos que trabajan un área de otro marco cercana al mismo tema. No entran en ningún total. La comparación es de este catálogo; ningún titular de un marco la ha avalado.
coverage-data = Datos
coverage-csv = Filas para hojas de cálculo (CSV)
coverage-csv-note = Una fila por cada competencia de cada módulo y cada profesión, con su parte de las horas.
coverage-json = Tablas para programas (JSON)
coverage-json-note = Todas las tablas de estas páginas con sus cifras y con identificadores que son los mismos en todos los idiomas.

## Quality

menu-quality = Calidad
quality-intro = Lo que las universidades piden a una actividad de educación interprofesional antes de aprobarla y lo que los módulos de este catálogo indican al respecto. No es una puntuación: cuánto pesa cada punto lo decide cada universidad.
finding-met = se cumple
    .note = El módulo indica lo que se pide.
finding-not-met = no se cumple
    .note = El módulo indica otra cosa.
finding-not-stated = no se indica
    .note = El módulo no dice nada al respecto. Eso no significa que no se cumpla.
finding-not-applicable = no se aplica
    .note = El criterio no pide nada a un módulo así.
quality-words = Qué significan las palabras
quality-checks = Qué pide cada criterio
quality-check = Criterio
quality-required = obligatorio en este catálogo
quality-asked = Lo piden:
quality-providers = Por institución
quality-no-provider = Módulos sin institución
quality-modules = Por módulo
quality-data = Datos
quality-csv = Filas para hojas de cálculo (CSV)
quality-csv-note = Una fila por cada módulo y una columna por cada criterio.
quality-two-professions = Participan dos profesiones o más
    .name = Dos profesiones
    .asks = Aprenden en él estudiantes de dos o más profesiones. Sin esto no es educación interprofesional.
quality-more-than-about = No solo se oye hablar de las demás profesiones
    .name = Más que «sobre»
    .asks = Se aprende con las demás profesiones o de ellas. Si solo se oye hablar de ellas, es educación multiprofesional.
quality-more-than-with = No solo se comparte la sala
    .name = Más que «con»
    .asks = Quienes aprenden con otras profesiones aprenden también de ellas o sobre ellas. Si no, es enseñanza compartida. No se aplica a un módulo que no indica «con».
quality-outcomes-tied = Un resultado de aprendizaje está vinculado a una competencia
    .name = Resultados
    .asks = Está escrito lo que se sabrá hacer después, y al menos un resultado cita la competencia de un marco a la que corresponde.
quality-interactive-half = La mitad del tiempo o más es interactiva
    .name = Interacción
    .asks = Durante al menos la mitad del tiempo, el grupo intercambia ideas, prueba y decide; no solo escucha.
quality-mixed-facilitators = La facilitación reúne a dos profesiones o más
    .name = Facilitación
    .asks = Las personas que lo dirigen son de dos profesiones como mínimo.
quality-debrief = Hay un debriefing
    .name = Debriefing
    .asks = Al final, el grupo habla de lo que ha ocurrido entre sus participantes.
quality-three-professions = Participan tres profesiones o más
    .name = Tres profesiones
    .asks = Aprenden en él estudiantes de tres o más profesiones.
quality-similar-years = Los años de estudios son cercanos
    .name = Años cercanos
    .asks = Entre los años de estudios de todas las personas que participan hay dos de diferencia como máximo. No se aplica a quienes ya tienen un título; sin años no se indica nada.
quality-required-assessed = Lo obligatorio se evalúa
    .name = Evaluación
    .asks = Cuando alguien tiene que cursar el módulo, se indica una competencia evaluada o un método de evaluación. No se aplica a un módulo que solo es optativo.
quality-observation-debriefed = La observación incluye un debriefing
    .name = Observación
    .asks = Quienes solo observan comentan después lo visto. Se aplica solo a los módulos que son observación y nada más.
quality-current-frameworks = Las competencias son de las versiones más recientes
    .name = Versiones
    .asks = Cada competencia es de la versión más reciente de su marco: el mismo código significa otra cosa en una anterior.
quality-online-timing = En el aprendizaje en línea se indica si es en directo
    .name = En línea
    .asks = Un módulo que se imparte en línea, del todo o en parte, indica si todo el grupo se conecta al mismo tiempo. No se aplica a los demás.
source-definition = Definición de la educación interprofesional
source-toronto = Toronto, formulario de solicitud
source-pipes = Toronto, criterios PIPEs
source-ubc = Columbia Británica, formulario de aprobación
source-michigan = Míchigan, requisitos para la designación
source-minnesota = Minnesota, actividades 1Health
source-karolinska = Instituto Karolinska, criterios
source-lcme = LCME, elemento 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Revisión de programas de grado y pregrado

## Search

search-title = Búsqueda
search-intro = En los títulos, resúmenes, resultados de aprendizaje y textos de todo el catálogo.
search-field = ¿Qué busca?
search-example = Por ejemplo: roles, enfermería, RR4
search-button = Buscar
search-without-script = La búsqueda necesita JavaScript, que aquí está desactivado. Las listas de abajo dan acceso a todo sin él.
search-lists = O explore las listas
search-narrow = Acotar
search-kind = Tipo
search-any = Todo
search-clear = Quitar los filtros
search-more = Mostrar más
search-none = No se encontró nada
search-advice = Pruebe con otra palabra o con una más corta, o explore las listas de abajo.
search-advice-filters = Quizá haya más sin los filtros.
search-partly = Ningún resultado contiene todas estas palabras. Estos contienen algunas de ellas.
search-failed = No se pudo cargar el índice. Las listas de abajo dan acceso a todo.
search-in-language = en { $language }
count-results = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
kind-module = Módulo
kind-pathway = Itinerario
kind-provider = Institución
kind-network = Red
kind-event = Evento
kind-page = Página

## Filters of the list of all modules

filters-title = Filtros
filters-chosen = Filtros elegidos
filters-remove = Quitar { $term }
filters-clear = Quitar todos los filtros
filters-show = Mostrar los resultados
filters-find = Buscar en { $facet }
filters-none = Ningún módulo reúne todo esto.
filters-failed = No se pudieron cargar los módulos. Compruebe la conexión y elija de nuevo.
filters-more = Mostrar más
filters-sort = Ordenar por
filters-sort-title = Título
filters-sort-date = Próxima fecha
filters-sort-hours = Tiempo en común

## The calendar

menu-calendar = Calendario
heading-calendar = Calendario
intro-calendar = Todas las sesiones y los eventos con fecha, mes a mes.
count-dates = { $count ->
    [one] { $count } fecha
    [many] { $count } de fechas
   *[other] { $count } fechas
}
calendar-months = Meses
calendar-day = { $count ->
    [one] { $date }: { $count } fecha
    [many] { $date }: { $count } de fechas
   *[other] { $date }: { $count } fechas
}
calendar-event = Evento
calendar-past = Mostrar los meses anteriores
calendar-next = Ir a la próxima fecha
calendar-file = Añadir a su calendario
calendar-file-all = Añadir todas las fechas a su calendario
entry-sessions = Fechas

## The whole catalogue as one document

menu-print = Para imprimir
heading-print = Todo el catálogo en un documento
print-contents = Índice
print-hint = Pensado para el papel: imprima esta página o guárdela como PDF.
print-now = Imprimir
print-pages = Acerca de este catálogo
print-date = Actualizado al { $date }

## The way of a pathway

pathway-together = Quiénes se encuentran
journey-stage = { $count ->
    [one] { $stage }: paso { $steps }
    [many] { $stage }: pasos { $steps }
   *[other] { $stage }: pasos { $steps }
}

## The glossary

heading-glossary = Glosario
intro-glossary = Las palabras que usa este catálogo, cada una con su nombre en los demás idiomas.
glossary-terms = Palabras de este catálogo
glossary-letters = Letras

## The circle of those who meet

# “con”, not “y”: no word after it can ask for “e”.
circle-text-meetings = Las profesiones con más módulos: { $professions }. Las que más a menudo coinciden: { $one } con { $other } ({ $modules }).

evidence-title = Evidencias de educación interprofesional: { $profession }
evidence-intro = Lo que este catálogo declara de los módulos abiertos a estos estudiantes, para quienes evalúan y acreditan. Lo que no se declara no se niega.
evidence-plan = Plan de educación interprofesional
evidence-years = En cada año de estudios
evidence-required = Módulos obligatorios
evidence-assessed = Obligatorios y evaluados
evidence-elective = Módulos optativos
evidence-all = Todos los módulos
evidence-none = ninguno
evidence-years-without = No hay nada obligatorio en: { $years }
evidence-years-unassessed = No se evalúa nada de lo obligatorio en: { $years }
evidence-rule-years = Un módulo cuenta en cada año que nombra; si no nombra ninguno, en todos.
evidence-rule-assessed = Un módulo se evalúa si dice cómo, o si dice que evalúa una competencia.
evidence-files = Junto a este documento
evidence-files-note = Los mismos datos en tablas (CSV); build.json, con la huella de cada archivo fuente y de cada página publicada; y SHA256SUMS, que muestra que nada ha cambiado desde entonces.
evidence-snapshot = Huella de los archivos fuente (SHA-256):

# Data for other programs (SKOS)
data-framework-note = Los códigos de un marco, los títulos de sus áreas y notas redactadas por este catálogo. Los enunciados son de su titular y no forman parte de estos datos.
data-crosswalk-note = La relación de las áreas de los marcos con los temas es criterio de este catálogo; ningún titular de un marco la ha avalado.
facet-data = Todos los vocabularios, los marcos y sus correspondencias como datos (SKOS):
