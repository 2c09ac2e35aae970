# Labels of the shipped vocabularies in Spanish. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = Profesiones
    .one = Profesión
profession-medicine = Medicina
    .description = Diagnosticar y tratar la enfermedad y seguir la salud de las personas a lo largo del tiempo.
profession-nursing = Enfermería
    .description = Cuidar a las personas día y noche y notar pronto los cambios.
profession-midwifery = Partería
    .description = Cuidar a las mujeres y a los recién nacidos antes, durante y después del parto; la profesión de matrona, también llamada obstetricia.
profession-pharmacy = Farmacia
    .description = Velar por que cada medicamento sea adecuado y seguro y se entienda bien.
profession-dentistry = Odontología
    .description = Prevenir y tratar las enfermedades de los dientes, las encías y la boca.
profession-dental-hygiene = Higiene dental
    .description = Limpieza, prevención y consejo para mantener la boca sana.
profession-physiotherapy = Fisioterapia
    .description = Recuperar el movimiento y la fuerza tras una enfermedad o una lesión; en algunos países, kinesiología.
profession-occupational-therapy = Terapia ocupacional
    .description = Ayudar a cada persona a hacer las cosas cotidianas que le importan.
profession-speech-language-therapy = Fonoaudiología
    .description = Ayuda para hablar, comprender, usar la voz y tragar; también llamada logopedia.
profession-audiology = Audiología
    .description = Medir la audición y el equilibrio y adaptar audífonos.
profession-nutrition-dietetics = Nutrición y dietética
    .description = La alimentación como parte de mantenerse bien y de recuperarse.
profession-optometry = Optometría
    .description = Examinar los ojos y la vista y prescribir gafas y lentes.
profession-podiatry = Podología
    .description = Cuidar los pies y la parte baja de las piernas, desde el dolor hasta las heridas.
profession-medical-imaging = Diagnóstico por imagen
    .description = Radiografías, escáneres y otras imágenes del cuerpo; también llamado radiología o imagenología.
profession-medical-laboratory = Laboratorio clínico
    .description = Analizar la sangre y otras muestras para averiguar qué ocurre.
profession-respiratory-therapy = Terapia respiratoria
    .description = Ayuda para quienes respiran con dificultad, también con ventilación mecánica.
profession-paramedicine = Atención prehospitalaria
    .description = Atención de urgencia en el lugar y de camino al hospital.
profession-physician-assistant = Asistente de medicina
    .description = Examinar y tratar a pacientes junto al personal médico; en algunos países, «clinical officer».
profession-public-health = Salud pública
    .description = Proteger y mejorar la salud de poblaciones enteras.
profession-health-management = Gestión de servicios de salud
    .description = Dirigir hospitales y servicios: personas, dinero, calidad y seguridad.
profession-health-information = Gestión de la información en salud
    .description = Mantener historias clínicas exactas, confidenciales y útiles.
profession-psychology = Psicología
    .description = Comprender la mente y la conducta y ayudar a quienes sufren.
profession-social-work = Trabajo social
    .description = Apoyo en asuntos de familia, dinero, vivienda, derechos y protección.
profession-counselling = Orientación psicológica
    .description = Ayudar por medio de la palabra en tiempos difíciles; también llamada consejería.
profession-community-health = Salud comunitaria
    .description = Consejos de salud y cuidados sencillos que da la propia gente del barrio.
profession-care-assistance = Cuidados auxiliares
    .description = Ayuda directa para lavarse, comer, moverse y sentirse bien cada día.
profession-prosthetics-orthotics = Prótesis y órtesis
    .description = Fabricar y adaptar prótesis de brazos y piernas, férulas y soportes.
profession-kinesiology = Ciencias del movimiento
    .description = El estudio del movimiento y del ejercicio, cercano a la fisiología del ejercicio.
profession-veterinary-medicine = Medicina veterinaria
    .description = La salud de los animales y las enfermedades que comparten con las personas.
profession-spiritual-care = Acompañamiento espiritual
    .description = Apoyo en cuestiones de sentido, fe y pérdida, sean cuales sean las creencias de la persona; también llamado capellanía.
profession-special-education = Educación especial
    .description = Enseñar a estudiantes con discapacidad o con necesidades especiales.
profession-law = Derecho
    .description = Derechos, deberes y justicia, para pacientes y también para el personal.

## Learning with, from and about each other

vocabulary-learning = Formas de aprender en común
    .one = Forma de aprender en común
learning-with = Con otras profesiones
    .description = Estudiantes de distintas profesiones trabajan en común en la misma tarea.
learning-from = De otras profesiones
    .description = Cada estudiante comparte lo que sabe su profesión y acoge lo que saben las demás.
learning-about = Sobre otras profesiones
    .description = Cada estudiante descubre qué hacen las demás profesiones y por qué.

## Learning modes

vocabulary-modes = Modalidades de aprendizaje
    .one = Modalidad de aprendizaje
mode-classroom = Aula o taller
    .description = Grupos mixtos y pequeños se reúnen en una sala y trabajan un caso o una pregunta.
mode-simulation = Simulación
    .description = Un equipo representa una atención con un maniquí, un actor o actriz o un paciente virtual, y después la comenta.
mode-placement = Prácticas clínicas o en el lugar de trabajo
    .description = Estudiantes de varias profesiones atienden a pacientes o a personas usuarias reales, con supervisión.
mode-training-ward = Unidad hospitalaria de formación interprofesional
    .description = Un equipo de estudiantes lleva parte de una unidad bajo la mirada del personal titulado.
mode-community = Proyecto comunitario
    .description = Los equipos aprenden junto a una comunidad o una persona, en el lugar donde vive.
mode-observation = Acompañamiento y observación
    .description = Cada participante observa a otra profesión en su trabajo y después se comenta lo visto.
mode-project = Proyecto o problema en común
    .description = Un equipo mixto resuelve un problema o mejora un servicio.
mode-online-live = En línea, en directo
    .description = Todo el grupo está en línea al mismo tiempo.
mode-online-own-pace = En línea, a su ritmo
    .description = Cada participante trabaja cuando le conviene e intercambia opiniones en un foro.
mode-blended = Semipresencial
    .description = Una parte en línea y otra presencial.
mode-lecture = Clase magistral o charla
    .description = Sobre todo se escucha; por sí sola rara vez es aprendizaje interprofesional.

## Learning methods

vocabulary-methods = Métodos de aprendizaje
    .one = Método de aprendizaje
method-exchange = Intercambio de ideas
    .description = El grupo contrasta sus puntos de vista en una discusión, un caso o un debate.
method-action = Acción
    .description = Una tarea o indagación en común que se propone cambiar algo.
method-practice = Práctica
    .description = Aprender participando en la atención o en servicios reales.
method-simulation = Simulación
    .description = Ensayar el trabajo real donde los errores no dañan a nadie.
method-observation = Observación
    .description = Mirar a pacientes, a otras profesiones o a equipos con una pregunta en mente.
method-e-learning = Aprendizaje en línea
    .description = Aprender con materiales e intercambios en línea.
method-blended = Semipresencial
    .description = Aprendizaje en línea unido a otras formas de aprender.
method-received = Aprendizaje receptivo
    .description = Escuchar, leer o ver lo que otras personas presentan.

## Settings

vocabulary-settings = Entornos
    .one = Entorno
setting-campus = Campus universitario
setting-sim-centre = Centro de simulación
    .description = Salas equipadas como una unidad de hospital, una consulta o una casa, para practicar sin riesgo.
setting-hospital = Hospital
setting-primary-care = Atención primaria
    .description = Un centro de salud o una consulta cerca de donde vive la gente.
setting-community = Comunidad
    .description = Escuelas, asociaciones y otros lugares de la vida local.
setting-home = Domicilio
    .description = La casa de un paciente o de una persona usuaria.
setting-virtual = Entorno virtual
    .description = Una sala o plataforma en línea; nadie tiene que desplazarse.
setting-workplace = Lugar de trabajo
    .description = Otro lugar donde trabajan juntas varias profesiones, como un servicio social.

## Stages

vocabulary-stages = Etapas
    .one = Etapa
stage-exposure = Exposición
    .description = Un primer encuentro con otras profesiones y con lo que hacen.
stage-immersion = Inmersión
    .description = Trabajar con otras profesiones en tareas cercanas a la práctica.
stage-mastery = Dominio
    .description = Tener la capacidad de participar plenamente en un equipo y de ayudar a los demás a hacerlo.

## Years and levels

vocabulary-levels = Años y niveles
    .one = Año o nivel
level-year-1 = Año 1
level-year-2 = Año 2
level-year-3 = Año 3
level-year-4 = Año 4
level-year-5 = Año 5
level-year-6 = Año 6
level-postgraduate = Posgrado
    .description = Después de un primer título: máster o maestría, doctorado o especialización.
level-cpd = Desarrollo profesional continuo
    .description = Para quienes ya ejercen su profesión.
level-faculty = Formación docente
    .description = Para quienes enseñan o supervisan a estudiantes.

## Requirements

vocabulary-requirements = Obligatorio u optativo
    .one = Carácter
requirement-required = Obligatorio
    .description = Lo cursa cada estudiante de la profesión en ese año.
requirement-elective = Optativo
    .description = Cada estudiante decide si lo cursa.
requirement-required-in-track = Obligatorio en una mención
    .description = Lo cursan todas las personas que siguen una mención determinada.

## Evaluation levels

vocabulary-evaluation-levels = Niveles de evaluación del módulo
    .one = Nivel de evaluación del módulo
evaluation-1 = Reacción
    .description = Qué les pareció a las personas participantes.
evaluation-2a = Actitudes
    .description = Si cambió su visión de las demás profesiones.
evaluation-2b = Conocimientos y habilidades
    .description = Qué saben o saben hacer ahora.
evaluation-3 = Conducta
    .description = Qué hacen de otro modo en el trabajo.
evaluation-4a = Práctica de la organización
    .description = Qué cambió en la forma de trabajar del servicio.
evaluation-4b = Beneficio para los pacientes
    .description = Si los pacientes o las personas usuarias están mejor.

## Partners

vocabulary-partners = Colaboraciones docentes
    .one = Colaboración docente
partner-patient = Paciente
    .description = Alguien que enseña a partir de vivir con una enfermedad.
partner-service-user = Persona usuaria de los servicios
    .description = Alguien que enseña a partir de su uso de los servicios de salud o sociales.
partner-family = Familia
    .description = Familiares o personas cuidadoras que comparten lo que saben.
partner-community = Comunidad
    .description = Personas o grupos del lugar que enseñan y proponen tareas reales.
partner-practitioner = Profesional en ejercicio
    .description = Alguien que ejerce una profesión y enseña junto al equipo docente.

## Networks

vocabulary-networks = Redes
    .one = Red
network-africa = África
network-asia-pacific = Asia-Pacífico
network-australasia = Australasia
network-canada = Canadá
network-india = India
network-japan = Japón
network-scandinavia = Escandinavia
network-south-central-america-caribbean = América del Sur, América Central y el Caribe
network-united-kingdom = Reino Unido
network-united-states = Estados Unidos de América
network-german-speaking = Países de habla alemana
network-north-africa-middle-east = Norte de África y Oriente Medio
network-interprofessional-research = Investigación interprofesional
network-global-health = Salud global

## Assessment methods

vocabulary-assessment-methods = Métodos de evaluación del aprendizaje
    .one = Método de evaluación del aprendizaje
assessment-peer = Evaluación entre pares
    .description = Cada estudiante valora la aportación del resto del grupo.
assessment-reflection = Reflexión
    .description = Cada estudiante escribe o habla sobre qué aprendió y cómo.
assessment-observation = Observación
    .description = Alguien del equipo docente o un profesional en ejercicio observa el trabajo de cada estudiante.
assessment-written = Examen o trabajo escrito
assessment-oral = Examen oral
assessment-portfolio = Portafolio
    .description = Una colección de trabajos de cada estudiante, reunida a lo largo del tiempo.
assessment-simulation = Simulación
    .description = Se evalúa a cada estudiante en una situación preparada.
assessment-presentation = Presentación

## Accessibility

vocabulary-access-features = Medidas de accesibilidad
    .one = Medida de accesibilidad
access-wheelchair = Acceso en silla de ruedas
access-captions = Subtítulos
access-transcript = Transcripción
access-sign-language = Lengua de señas
access-quiet-room = Sala tranquila
access-screen-reader = Compatible con lectores de pantalla
access-large-print = Letra grande

## Languages

vocabulary-languages = Idiomas
    .one = Idioma
language-en = inglés
language-ar = árabe
language-fa = persa
language-fr = francés
language-es = español
language-pt = portugués
language-de = alemán
language-tr = turco
language-ur = urdu
language-he = hebreo
language-sv = sueco
language-nl = neerlandés
language-it = italiano
language-ja = japonés
language-zh = chino
language-hi = hindi
language-id = indonesio
language-ms = malayo
language-sw = suajili
language-ku = kurdo
language-ps = pastún
language-am = amárico

## Themes

vocabulary-themes = Temas
    .one = Tema
theme-ethics = Valores y ética
    .description = Actuar con justicia y honestidad, con respeto por todas las personas implicadas.
theme-roles = Roles
    .description = Saber quién hace qué y dónde se encuentran los roles.
theme-communication = Comunicación
    .description = Decir, escuchar y anotar las cosas de modo que todo el mundo las entienda.
theme-teamwork = Trabajo en equipo
    .description = Hacer de un grupo de personas un equipo.
theme-person-centred = La persona y la comunidad en el centro
    .description = Dejar que los deseos de las personas y las comunidades guíen el trabajo.
theme-leadership = Liderazgo y decisiones compartidas
    .description = Dirigir por turnos y decidir en común.
theme-disagreement = Manejo de los desacuerdos
    .description = Afrontar pronto las visiones distintas y sacarles provecho.
theme-reflection = Reflexión y aprendizaje
    .description = Mirar atrás para hacerlo mejor la próxima vez.

## Competencies

vocabulary-competencies = Competencias
    .one = Competencia

## IPEC 2023

framework-ipec-2023 = Competencias fundamentales de IPEC, versión de 2023
    .short = IPEC 2023
competency-ipec-2023-VE = Valores y ética
competency-ipec-2023-VE1 = Para quién se trabaja, desde una persona hasta una población
competency-ipec-2023-VE2 = Alzar la voz contra las diferencias injustas en salud
competency-ipec-2023-VE3 = Respeto por la persona cuando todo un equipo conoce su historia
competency-ipec-2023-VE4 = La diferencia, en el equipo y a su alrededor, como fortaleza
competency-ipec-2023-VE5 = Lo que saben otras profesiones y lo que aporta a la atención
competency-ipec-2023-VE6 = Trato franco entre colegas, justicia con las personas a quienes sirven
competency-ipec-2023-VE7 = Confianza y amabilidad en toda relación de trabajo
competency-ipec-2023-VE8 = Una conducta intachable cuando el trabajo se comparte
competency-ipec-2023-VE9 = Mantenerse al día en el propio oficio, por el bien del equipo
competency-ipec-2023-VE10 = Aprender de los errores sin buscar culpables, en un equipo cortés
competency-ipec-2023-VE11 = Un trabajo que se disfrute y en el que se conserve la salud
competency-ipec-2023-RR = Roles y responsabilidades
competency-ipec-2023-RR1 = Que no se desaproveche el saber de nadie
competency-ipec-2023-RR2 = Alianzas más allá del propio servicio: escuelas, vivienda, vecindario
competency-ipec-2023-RR3 = Habilidades que se complementan, también ante necesidades sociales
competency-ipec-2023-RR4 = Dónde empieza y dónde termina el rol de cada profesión
competency-ipec-2023-RR5 = Modestia y curiosidad ante las culturas ajenas
competency-ipec-2023-C = Comunicación
competency-ipec-2023-C1 = Decir lo que se hace y lo que no se hace
competency-ipec-2023-C2 = Reuniones breves, traspasos de pacientes, registros compartidos y otras ayudas
competency-ipec-2023-C3 = Palabras sencillas en lugar de jerga profesional
competency-ipec-2023-C4 = Una misma imagen de la situación y de la meta
competency-ipec-2023-C5 = Escuchar de modo que hable también quien suele callar
competency-ipec-2023-C6 = Retroalimentación, bien dada y bien recibida
competency-ipec-2023-C7 = Rango, poder y procedencia, y cómo tiñen la conversación
competency-ipec-2023-TT = Equipos y trabajo en equipo
competency-ipec-2023-TT1 = Cómo se forman los equipos y qué dice de ellos la investigación
competency-ipec-2023-TT2 = La diversidad de procedencias y posiciones como recurso
competency-ipec-2023-TT3 = Pensar un caso y resolverlo en común
competency-ipec-2023-TT4 = Un liderazgo que pasa a quien está en mejor posición
competency-ipec-2023-TT5 = Qué hacer cuando hay desacuerdo entre colegas
competency-ipec-2023-TT6 = Una mirada atrás a la parte propia y a la del equipo
competency-ipec-2023-TT7 = Responder en común de lo que ocurre
competency-ipec-2023-TT8 = Quién hace qué y cuándo, para que nada se pase por alto
competency-ipec-2023-TT9 = Hábitos comunes que mantienen al equipo seguro y sano
competency-ipec-2023-TT10 = Cómo la organización que lo rodea ayuda o frena a un equipo

## IPEC 2016

framework-ipec-2016 = Competencias fundamentales de IPEC, actualización de 2016
    .short = IPEC 2016
competency-ipec-2016-VE = Valores y ética para la práctica interprofesional
competency-ipec-2016-RR = Roles y responsabilidades
competency-ipec-2016-CC = Comunicación interprofesional
competency-ipec-2016-TT = Equipos y trabajo en equipo

## CIHC 2024

framework-cihc-2024 = Marco de competencias del CIHC para avanzar en la colaboración, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = Atención y servicios centrados en la relación
    .description = Una atención basada en la confianza con las personas y sus allegados.
competency-cihc-2024-TC = Comunicación del equipo
    .description = Cómo habla un equipo, entre sí y con las personas a quienes sirve.
competency-cihc-2024-RN = Clarificación y negociación de roles
    .description = Aclarar quién puede hacer qué y acordar quién lo hará.
competency-cihc-2024-TF = Funcionamiento del equipo
    .description = Qué hace que un equipo funcione bien y cómo lo cuidan sus integrantes.
competency-cihc-2024-DP = Manejo de las diferencias y los desacuerdos en el equipo
    .description = Aprovechar las visiones distintas antes de que causen daño.
competency-cihc-2024-CL = Liderazgo colaborativo
    .description = Dirigir como tarea compartida que se adapta a lo que hay que hacer.

## CIHC 2010

framework-cihc-2010 = Marco nacional de competencias interprofesionales del CIHC, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Clarificación de roles
    .description = Quién hace qué y cómo encajan las partes.
competency-cihc-2010-PC = Atención centrada en el paciente, el cliente, la familia y la comunidad
    .description = Quienes reciben la atención tienen voz en ella de principio a fin.
competency-cihc-2010-TF = Funcionamiento del equipo
    .description = Lo que mantiene unido a un equipo y le permite hacer su trabajo.
competency-cihc-2010-CL = Liderazgo colaborativo
    .description = Decisiones y dirección repartidas entre colegas.
competency-cihc-2010-IC = Comunicación interprofesional
    .description = Un diálogo abierto y oportuno entre profesiones.
competency-cihc-2010-CR = Resolución de conflictos interprofesionales
    .description = Afrontar pronto y con calma los roces entre profesiones.

## WHO 2010

framework-who-2010 = Marco de la OMS para la acción en educación interprofesional y práctica colaborativa, 2010
    .short = OMS 2010
competency-who-2010-TW = Trabajo en equipo
    .description = Trabajar bien en un equipo, sea cual sea el lugar que se ocupe.
competency-who-2010-RO = Roles y responsabilidades
    .description = Qué hace y de qué responde cada profesional de la salud.
competency-who-2010-CO = Comunicación
    .description = Hacerse entender por sus colegas y escucharlos hasta el final.
competency-who-2010-LR = Aprendizaje y reflexión crítica
    .description = Repensar lo ocurrido y llevar la lección al trabajo.
competency-who-2010-PT = Relación con el paciente y reconocimiento de sus necesidades
    .description = Organizar el trabajo en torno al paciente y con él.
competency-who-2010-ET = Práctica ética
    .description = Justicia con los colegas y un examen de los propios prejuicios.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    educación interprofesional: EIP, IPE, educación interdisciplinaria, educación multiprofesional, formación interprofesional, aprendizaje interprofesional
    práctica colaborativa: práctica interprofesional, colaboración interprofesional
    medicina: médico, médica, doctor, doctora
    enfermería: enfermero, enfermera
    farmacia: farmacéutico, farmacéutica, químico farmacéutico
    odontología: odontólogo, odontóloga, dentista, estomatología
    partería: matrona, matronería, partera, obstetricia, obstetra
    fisioterapia: fisioterapeuta, kinesiología, kinesiólogo, kinesióloga, terapia física
    terapia ocupacional: terapeuta ocupacional
    fonoaudiología: logopedia, logopeda, fonoaudiólogo, fonoaudióloga, terapia del lenguaje
    nutrición dietética: nutricionista, dietista
    diagnóstico por imagen: radiología, imagenología, radiografía
    laboratorio clínico: tecnología médica, bioanálisis, análisis clínicos
    asistente de medicina: asistente médico, asociado médico
    atención prehospitalaria: paramédico, urgencias, emergencias
    trabajo social: trabajador social, trabajadora social
    psicología: psicólogo, psicóloga
    paciente: usuario, usuaria, cliente
    prácticas: pasantía, rotación, internado, práctica clínica
    simulación: juego de roles, maniquí
    etapa: nivel
    en línea: e-learning, a distancia, virtual, online
    debriefing: reflexión, discusión posterior
    desacuerdo: conflicto, disputa
    itinerario: ruta, trayectoria
    optativo: electivo
