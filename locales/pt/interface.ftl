# The words of the site itself in Portuguese, Brazil’s first, but so that Portugal understands them too.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.
# The form “one” is that of 0 and 1, the form “many” that of whole millions: “1.000.000 de módulos”.

## The frame of every page

page-title = { $page } · { $site }
skip-link = Ir para o conteúdo
menu-label = Menu principal
menu-home = Início
menu-modules = Módulos
menu-pathways = Percursos
menu-providers = Instituições
menu-networks = Redes
menu-events = Eventos
footer-label = Sobre este catálogo
crumbs-label = Você está aqui
languages-label = Idioma
languages-fallback = não traduzido
licence-notice = Texto sob a licença { $licence }
feed-link = Canal de novidades
feed-own = Canal de novidades destes módulos
made-with = Publicado com Halqa

## A text in another language than the page

fallback-notice = Este texto ainda não foi traduzido. Você está lendo a versão em { $language }.
fallback-link = Abrir a página inteira em { $language }
stale-notice = O original mudou desde que esta tradução foi feita.
stale-link = Abrir o original em { $language }
partial-notice = Até agora só uma parte deste texto foi traduzida.
partial-link = Ler o resto em { $language }
machine-notice = Este texto foi traduzido automaticamente e ninguém o revisou ainda.
origin-notice = Vem do catálogo «{ $name }», onde está a descrição completa.
origin-link = Abrir a página de origem
origin-link-in = Abrir a página de origem em { $language }

## The circle of seats

circle-caption = Preenchido: obrigatório. Vazio: optativo.
circle-text = Obrigatório para { $required }; optativo para { $elective }.
circle-text-required = Obrigatório para { $required }.
circle-text-elective = Optativo para { $elective }.
circle-text-home = Entre as profissões deste catálogo: { $professions }.

## Counts

count-modules = { $count ->
    [one] { $count } módulo
    [many] { $count } de módulos
   *[other] { $count } módulos
}
count-professions = { $count ->
    [one] { $count } profissão
    [many] { $count } de profissões
   *[other] { $count } profissões
}
count-pathways = { $count ->
    [one] { $count } percurso
    [many] { $count } de percursos
   *[other] { $count } percursos
}
count-providers = { $count ->
    [one] { $count } instituição
    [many] { $count } de instituições
   *[other] { $count } instituições
}
count-networks = { $count ->
    [one] { $count } rede
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
    [one] ano { $years }
    [many] anos { $years }
   *[other] anos { $years }
}
seats = { $count ->
    [one] { $count } vaga
    [many] { $count } de vagas
   *[other] { $count } vagas
}

## Home

home-who = Sou estudante de…
home-pathways = Percursos
home-modules = Novidades do catálogo
home-modules-all = Todos os módulos
home-facets = Encontrar módulos por
home-coming = Próximas datas
home-calendar = Todo o calendário

## Lists

heading-modules = Todos os módulos
heading-pathways = Percursos
heading-providers = Instituições
heading-networks = Redes
heading-events = Eventos
intro-modules = Todo o catálogo, ordenado por título.
intro-pathways = Uma ordem em que cada módulo se apoia nos anteriores.
intro-providers = As escolas e os serviços que oferecem os módulos.
intro-networks = As redes regionais e os grupos de interesse a que pertencem as instituições.
intro-events = Congressos, dias de portas abertas e prazos que não são módulos.
group-regional = Redes regionais
group-emerging = Redes emergentes
group-interest-group = Grupos de interesse
network-regional = Rede regional
network-emerging = Rede emergente
network-interest-group = Grupo de interesse
narrow-down = Refinar por
sheets-label = Páginas desta lista
sheet-previous = Anterior
sheet-next = Seguinte
sheet-position = Página { $position }
list-empty = Ainda não há nada aqui.

## Terms

term-empty = Ainda não há nenhum módulo.
term-all = Todos os módulos deste catálogo entram aqui.
term-inner = Em detalhe
term-neighbours = Muitas vezes nos mesmos módulos
term-crosswalk = O mesmo tema em outros referenciais
term-statement = Nas palavras do referencial
term-nav = Antes e depois

## A module

module-facts = Em resumo
module-outcomes = O que você saberá fazer
module-competencies = Competências
competency-assessed = avaliada
competency-primary = foco principal
module-sessions = Quando e onde
session-register = Inscrever-se
session-zone = horário de { $zone }
module-contents = Nesta página
module-details = Mais sobre este módulo
module-statements = O que este módulo informa
module-statements-note = As universidades pedem estes dados quando aprovam uma atividade de educação interprofissional. “Não informado” não quer dizer que o critério não seja atendido.
module-statements-more = O que cada critério pede e quem o pede
module-pathways = Parte de um percurso
pathway-previous = Antes
pathway-next = Depois
module-prerequisites = Cursar antes
module-follows = Módulos que se apoiam neste
module-related = Módulos parecidos
module-materials = Materiais
module-references = Referências

## Pathways, providers, networks, events and pages

entry-facts = Em resumo
pathway-steps = Os passos
pathway-step = Passo { $number }
provider-modules = Módulos oferecidos aqui
provider-events = Eventos
network-modules = Módulos desta rede
network-entries = Instituições e eventos

## Labels of facts

# They stand in a narrow column: a word of more than 13 letters is broken there.
fact-required = Obrigatório para
fact-required-in-track = Obrigatório em uma ênfase para
fact-elective = Optativo para
fact-professions = Para estudantes de
fact-hours = Tempo em conjunto
fact-self-study = Estudo individual
fact-stage = Etapa
fact-modes = Modalidade
fact-methods = Métodos de aprendizagem
fact-settings = Cenário
fact-learning = Aprendizagem
fact-partners = Também ensinam
fact-interactive-share = Parte interativa
fact-debrief = Debriefing
fact-languages = Ensinado em
fact-language = Idioma
fact-provider = Oferecido por
fact-network = Rede
fact-group = Grupos
fact-credit = Créditos
fact-assessment = Avaliação da aprendizagem
fact-evaluation = Avaliação do módulo
fact-facilitation = Facilitação
fact-access = Acessibilidade
fact-cost = Custo
fact-status = Situação
fact-keywords = Palavras-chave
fact-published = Data de publicação
fact-reviewed = Última revisão
fact-translation = Tradução
fact-licence = Licença
fact-contact = Contato
fact-email = E-mail
fact-country = País
fact-website = Site
fact-recurrence = Periodicidade
fact-when = Quando
fact-place = Local
fact-modules = Módulos
fact-providers = Instituições
fact-owner = Publicado por
fact-year = Ano
fact-supersedes = Substitui
fact-superseded-by = Substituído por
fact-framework = Referencial
fact-area = Área
fact-themes = Tema
fact-codes = Códigos externos
fact-same-as = Equivalentes externos
fact-broader = Parte de

## Values of facts

status-draft = Rascunho
status-paused = Em pausa
status-retired = Retirado
purpose-formative = formativa
purpose-summative = somativa
recurrence-yearly = Todo ano
recurrence-biennial = A cada dois anos
cost-free = Gratuito
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = Equipes de { $least } a { $most } pessoas
capacity = { $count ->
    [one] Até { $count } pessoa
    [many] Até { $count } de pessoas
   *[other] Até { $count } pessoas
}
min-professions = { $count ->
    [one] Pelo menos { $count } profissão em cada equipe
    [many] Pelo menos { $count } de profissões em cada equipe
   *[other] Pelo menos { $count } profissões em cada equipe
}
facilitation-prepared = Com preparação para esta tarefa
# It stands at “Facilitação”, so the facilitators are “pessoas”.
facilitation-ratio = { $facilitators ->
    [one] { $facilitators } pessoa
    [many] { $facilitators } de pessoas
   *[other] { $facilitators } pessoas
} para { $learners ->
    [one] { $learners } participante
    [many] { $learners } de participantes
   *[other] { $learners } participantes
}

## Prose

alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado
footnotes = Notas
footnote-back = Voltar à nota { $number } no texto
# The name of a table that can be scrolled sideways.
table = Tabela
task-done = Feito
task-open = Pendente

## The page that chooses a language

chooser-label = Idiomas

## An address that does not exist

not-found-title = Esta página não existe
not-found-text = Talvez o módulo tenha mudado de nome ou o endereço esteja incompleto. Todos os módulos podem ser encontrados a partir da página inicial.
not-found-link = Ir para a página inicial
moved-title = Esta página mudou de endereço
moved-text = Agora está noutro endereço.
moved-link = Ir para a página

## The page of a profession

profession-eyebrow = Estudantes de
profession-year = { $profession }, { $year }
profession-years = Em que ano você está?
profession-year-column = Ano do curso
profession-other-years = Seu ano do curso
profession-every-year = Qualquer ano
profession-more = Outros módulos abertos para você
profession-closed = Não oferecidos no momento
profession-others = Você aprende com
profession-competencies = O que você desenvolve
circle-text-profession = Estudantes de { $profession } aprendem com: { $others }.
circle-text-profession-most = Estudantes de { $profession } se encontram mais com: { $others }.
amount-none = nenhum

## Citing a module

module-cite = Citar este módulo
copy = Copiar
copied = Copiado
module-data = Este módulo como dados (JSON)

## How far the texts are translated

menu-translations = Traduções
translations-intro = Até onde os textos deste catálogo estão traduzidos: para quem os traduz e revisa.
translations-languages = Por idioma
translations-language = Idioma
translations-up-to-date = Em dia
translations-texts = Por texto
translations-text = Texto
# A state is that of “a tradução”: it is feminine, except for the original text.
standing-original = texto original
standing-reviewed = revisada
standing-draft = em rascunho
standing-machine = automática
standing-unstamped = não comparada
standing-stale = o original mudou
standing-begun = iniciada
standing-missing = sem tradução

## Coverage

menu-coverage = Cobertura
coverage-intro = O que os módulos deste catálogo desenvolvem, para quem e quando: para comissões curriculares e órgãos de acreditação.
coverage-frameworks = Por referencial
coverage-axes = Colunas da tabela
coverage-by-profession = Por profissão
coverage-by-year = Por ano e nível
coverage-by-stage = Por etapa
coverage-areas = Áreas com módulos
coverage-competencies = Competências com módulos
coverage-gaps = Sem nenhum módulo
coverage-unnamed = Referenciais que nenhum módulo cita
coverage-absent = Profissões, anos e etapas sem nenhum módulo
coverage-required = Horas obrigatórias
coverage-required-note = Horas em conjunto que estudantes de cada profissão devem cursar em cada ano. Um módulo para vários anos está em cada um deles e uma só vez no total.
coverage-meetings = Quem se encontra com quem
coverage-meetings-note = O número de módulos em que duas profissões aprendem juntas; onde uma profissão se cruza consigo mesma, o de todos os seus módulos.
coverage-strangers = Quem nunca se encontra
coverage-with = Aprende junto com
coverage-must = Obrigatório, por ano
coverage-profession = Profissão
coverage-competency = Competência
coverage-all = Total
coverage-total = Todos os módulos que citam este referencial
coverage-not-stated = Não informado
coverage-show = Mostrar
coverage-detail-required = obrigatório
figure-modules = Módulos
figure-hours = Horas
figure-required = Só obrigatórios
figure-assessed = Só avaliadas
figure-crosswalk = Por comparação
coverage-rules = Como se conta
coverage-rule-offered = Só contam os módulos oferecidos, não os que estão em pausa nem os retirados.
coverage-rule-area = Uma área conta uma só vez cada módulo que a cita ou que cita uma de suas competências.
coverage-rule-hours = As horas são horas em conjunto. As horas de um módulo se dividem por igual entre suas competências de um mesmo referencial; se algumas são seu foco principal, só entre estas. Assim, dentro de um referencial, nenhuma hora conta duas vezes.
coverage-rule-totals = Os totais contam cada módulo uma só vez. Não se devem somar as horas de profissões diferentes: quando duas profissões aprendem durante uma hora na mesma sala, cada estudante teve uma hora.
coverage-rule-required = Obrigatório: estudantes da profissão ou do ano dessa coluna devem cursar o módulo, todos ou os de uma ênfase. Nos totais e por etapa: estudantes de pelo menos uma profissão.
coverage-rule-assessed = Avaliada: o módulo avalia essa competência.
coverage-rule-crosswalk = ≈ aparece onde uma área não tem módulo próprio, mas há módulos que desenvolvem uma área de outro referencial próxima do mesmo tema. Eles não entram em nenhum total. A comparação é deste catálogo; nenhum titular de um referencial a endossou.
coverage-data = Dados
coverage-csv = Linhas para planilhas (CSV)
coverage-csv-note = Uma linha para cada competência de cada módulo e cada profissão, com sua parte das horas.
coverage-json = Tabelas para programas (JSON)
coverage-json-note = Todas as tabelas destas páginas com seus números e com identificadores que são os mesmos em todos os idiomas.

## Quality

menu-quality = Qualidade
quality-intro = O que as universidades pedem de uma atividade de educação interprofissional antes de aprová-la e o que os módulos deste catálogo informam a respeito. Não é uma nota: quanto pesa cada ponto, cada universidade decide.
finding-met = atendido
    .note = O módulo informa o que se pede.
finding-not-met = não atendido
    .note = O módulo informa outra coisa.
finding-not-stated = não informado
    .note = O módulo não diz nada a respeito. Isso não quer dizer que o critério não seja atendido.
finding-not-applicable = não se aplica
    .note = O critério não pede nada de um módulo assim.
quality-words = O que as palavras querem dizer
quality-checks = O que cada critério pede
quality-check = Critério
quality-required = obrigatório neste catálogo
quality-asked = Quem pede:
quality-providers = Por instituição
quality-no-provider = Módulos sem instituição
quality-modules = Por módulo
quality-data = Dados
quality-csv = Linhas para planilhas (CSV)
quality-csv-note = Uma linha para cada módulo e uma coluna para cada critério.
quality-two-professions = Participam duas profissões ou mais
    .name = Duas profissões
    .asks = Estudantes de duas ou mais profissões aprendem nele. Sem isso, não é educação interprofissional.
quality-more-than-about = Faz-se mais do que ouvir falar das outras profissões
    .name = Mais que “sobre”
    .asks = Aprende-se com as outras profissões ou a partir delas. Só ouvir falar de outras profissões é educação multiprofissional.
quality-more-than-with = Faz-se mais do que compartilhar a sala
    .name = Mais que “com”
    .asks = Quem aprende com as outras profissões aprende também a partir delas ou sobre elas. Senão, é ensino compartilhado. Não se aplica a um módulo que não informa “com”.
quality-outcomes-tied = Um resultado de aprendizagem está ligado a uma competência
    .name = Resultados
    .asks = Está escrito o que se saberá fazer depois, e pelo menos um resultado cita a competência de um referencial a que pertence.
quality-interactive-half = Metade do tempo ou mais é interativa
    .name = Interação
    .asks = Durante pelo menos metade do tempo, o grupo troca ideias, experimenta e decide; não apenas escuta.
quality-mixed-facilitators = A facilitação reúne duas profissões ou mais
    .name = Facilitação
    .asks = As pessoas que o conduzem são de pelo menos duas profissões.
quality-debrief = Há um debriefing
    .name = Debriefing
    .asks = No fim, o grupo conversa sobre o que aconteceu entre seus participantes.
quality-three-professions = Participam três profissões ou mais
    .name = Três profissões
    .asks = Estudantes de três ou mais profissões aprendem nele.
quality-similar-years = Os anos do curso são próximos
    .name = Anos próximos
    .asks = Entre os anos do curso de todas as pessoas que participam há no máximo dois de diferença. Não se aplica a quem já se formou; sem anos, nada é informado.
quality-required-assessed = O que é obrigatório é avaliado
    .name = Avaliação
    .asks = Quando alguém deve cursar o módulo, informa-se uma competência avaliada ou um método de avaliação. Não se aplica a um módulo que é só optativo.
quality-observation-debriefed = A observação inclui um debriefing
    .name = Observação
    .asks = Quem só observa discute depois o que foi visto. Aplica-se apenas aos módulos que são só observação.
quality-current-frameworks = As competências são das versões mais recentes
    .name = Versões
    .asks = Cada competência é da versão mais recente de seu referencial: o mesmo código significa outra coisa em uma anterior.
quality-online-timing = Na aprendizagem online, está indicado se é ao vivo
    .name = Online
    .asks = Um módulo que é online, no todo ou em parte, informa se todo o grupo está presente ao mesmo tempo. Não se aplica aos outros.
source-definition = Definição de educação interprofissional
source-toronto = Toronto, formulário de solicitação
source-pipes = Toronto, critérios PIPEs
source-ubc = Colúmbia Britânica, formulário de aprovação
source-michigan = Michigan, requisitos para a designação
source-minnesota = Minnesota, atividades 1Health
source-karolinska = Instituto Karolinska, critérios
source-lcme = LCME, elemento 7.9
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Revisão de programas de graduação

## Search

search-title = Busca
search-intro = Nos títulos, resumos, resultados de aprendizagem e textos de todo o catálogo.
search-field = O que você procura?
search-example = Por exemplo: papéis, enfermagem, RR4
search-button = Buscar
search-without-script = A busca precisa de JavaScript, que está desativado aqui. As listas abaixo dão acesso a tudo sem ele.
search-lists = Ou percorra as listas
search-narrow = Refinar
search-kind = Tipo
search-any = Tudo
search-clear = Remover os filtros
search-more = Mostrar mais
search-none = Nada encontrado
search-advice = Tente outra palavra ou uma mais curta, ou percorra as listas abaixo.
search-advice-filters = Talvez haja mais sem os filtros.
search-partly = Nenhum resultado contém todas estas palavras. Estes contêm algumas delas.
search-failed = Não foi possível carregar o índice. As listas abaixo dão acesso a tudo.
search-in-language = em { $language }
count-results = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
kind-module = Módulo
kind-pathway = Percurso
kind-provider = Instituição
kind-network = Rede
kind-event = Evento
kind-page = Página

## Filters of the list of all modules

filters-title = Filtros
filters-chosen = Filtros escolhidos
filters-remove = Remover { $term }
filters-clear = Remover todos os filtros
filters-show = Mostrar os resultados
filters-find = Buscar em { $facet }
filters-none = Nenhum módulo reúne tudo isto.
filters-failed = Não foi possível carregar os módulos. Verifique a conexão e escolha de novo.
filters-more = Mostrar mais
filters-sort = Ordenar por
filters-sort-title = Título
filters-sort-date = Próxima data
filters-sort-hours = Tempo em conjunto

## The calendar

menu-calendar = Calendário
heading-calendar = Calendário
intro-calendar = Todas as sessões e todos os eventos com data, mês a mês.
count-dates = { $count ->
    [one] { $count } data
    [many] { $count } de datas
   *[other] { $count } datas
}
calendar-months = Meses
calendar-day = { $count ->
    [one] { $date }: { $count } data
    [many] { $date }: { $count } de datas
   *[other] { $date }: { $count } datas
}
calendar-event = Evento
calendar-past = Mostrar os meses anteriores
calendar-next = Ir para a próxima data
calendar-file = Adicionar ao seu calendário
calendar-file-all = Adicionar todas as datas ao seu calendário
entry-sessions = Datas

## The whole catalogue as one document

menu-print = Para imprimir
heading-print = Todo o catálogo em um documento
print-contents = Sumário
print-hint = Feito para o papel: imprima esta página ou salve-a como PDF.
print-now = Imprimir
print-pages = Sobre este catálogo
print-date = Atualizado em { $date }

## The way of a pathway

pathway-together = Quem se encontra
journey-stage = { $count ->
    [one] { $stage }: passo { $steps }
    [many] { $stage }: passos { $steps }
   *[other] { $stage }: passos { $steps }
}

## The glossary

heading-glossary = Glossário
intro-glossary = As palavras que este catálogo usa, cada uma com seu nome nos outros idiomas.
glossary-terms = Palavras deste catálogo
glossary-letters = Letras

## The circle of those who meet

circle-text-meetings = As profissões com mais módulos: { $professions }. As que mais se encontram: { $one } e { $other } ({ $modules }).

evidence-title = Evidências de educação interprofissional: { $profession }
evidence-intro = O que este catálogo declara dos módulos abertos a estes estudantes, para quem avalia e acredita. O que não é declarado não é negado.
evidence-plan = Plano de educação interprofissional
evidence-years = Em cada ano de estudos
evidence-required = Módulos obrigatórios
evidence-assessed = Obrigatórios e avaliados
evidence-elective = Módulos optativos
evidence-all = Todos os módulos
evidence-none = nenhum
evidence-years-without = Nada é obrigatório em: { $years }
evidence-years-unassessed = Nada do que é obrigatório é avaliado em: { $years }
evidence-rule-years = Um módulo conta em cada ano que nomeia; se não nomeia nenhum, em todos.
evidence-rule-assessed = Um módulo é avaliado se diz como, ou se diz que avalia uma competência.
evidence-files = Com este documento
evidence-files-note = Os mesmos dados em tabelas (CSV); build.json, com o resumo criptográfico de cada ficheiro de origem e de cada página publicada; e SHA256SUMS, que mostra que nada mudou desde então.
evidence-snapshot = Resumo criptográfico dos ficheiros de origem (SHA-256):

# Data for other programs (SKOS)
data-framework-note = Os códigos de um referencial, os títulos de suas áreas e notas redigidas por este catálogo. Os enunciados são de seu titular e não fazem parte destes dados.
data-crosswalk-note = A relação das áreas dos referenciais com os temas é critério deste catálogo; nenhum titular de um referencial a endossou.
facet-data = Todos os vocabulários, os referenciais e suas correspondências como dados (SKOS):
