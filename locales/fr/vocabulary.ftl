# Labels of the shipped vocabularies in French. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = Professions
    .one = Profession
profession-medicine = Médecine
    .description = Diagnostiquer et traiter la maladie, suivre la santé dans la durée.
profession-nursing = Soins infirmiers
    .description = Prendre soin des personnes jour et nuit et repérer tôt les changements.
profession-midwifery = Maïeutique
    .description = Accompagner les femmes et les nouveau-nés avant, pendant et après la naissance : le métier de sage-femme.
profession-pharmacy = Pharmacie
    .description = Veiller à ce que le médicament soit adapté, sûr et bien compris.
profession-dentistry = Médecine dentaire
    .description = Prévenir et traiter les maladies des dents, des gencives et de la bouche.
profession-dental-hygiene = Hygiène dentaire
    .description = Nettoyer, prévenir et conseiller pour garder une bouche saine.
profession-physiotherapy = Physiothérapie
    .description = Rendre mouvement et force après une maladie ou une blessure ; aussi appelée kinésithérapie.
profession-occupational-therapy = Ergothérapie
    .description = Aider chacun à accomplir les activités quotidiennes qui comptent pour lui.
profession-speech-language-therapy = Orthophonie
    .description = Aider à parler, à comprendre, à poser sa voix et à avaler ; aussi appelée logopédie.
profession-audiology = Audiologie
    .description = Mesurer l’audition et l’équilibre, adapter les aides auditives.
profession-nutrition-dietetics = Nutrition et diététique
    .description = L’alimentation au service de la santé et de la guérison.
profession-optometry = Optométrie
    .description = Examiner les yeux et la vue, prescrire lunettes et lentilles.
profession-podiatry = Podologie
    .description = Soigner les pieds et le bas des jambes, de la douleur aux plaies.
profession-medical-imaging = Imagerie médicale
    .description = Radiographies, scanners et autres images du corps.
profession-medical-laboratory = Sciences de laboratoire médical
    .description = Analyser le sang et d’autres prélèvements pour déceler la maladie.
profession-respiratory-therapy = Thérapie respiratoire
    .description = Aider les personnes qui respirent difficilement, y compris sous ventilation ; au Québec, inhalothérapie.
profession-paramedicine = Soins préhospitaliers d’urgence
    .description = Soigner en urgence sur place et pendant le transport vers l’hôpital.
profession-physician-assistant = Adjoint ou adjointe au médecin
    .description = Examiner et traiter des patients aux côtés des médecins ; dans certains pays, « clinical officer ».
profession-public-health = Santé publique
    .description = Protéger et améliorer la santé de populations entières.
profession-health-management = Gestion des services de santé
    .description = Faire fonctionner hôpitaux et services : personnel, budget, qualité et sécurité.
profession-health-information = Gestion de l’information de santé
    .description = Tenir des dossiers de santé exacts, confidentiels et utiles.
profession-psychology = Psychologie
    .description = Comprendre l’esprit et le comportement, aider les personnes en détresse.
profession-social-work = Travail social
    .description = Soutenir les personnes en matière de famille, d’argent, de logement, de droits et de protection.
profession-counselling = Conseil psychologique
    .description = Aider par la parole dans les moments difficiles.
profession-community-health = Santé communautaire
    .description = Conseils de santé et soins simples, donnés par des gens du quartier.
profession-care-assistance = Aide aux soins
    .description = Aider à se laver, à manger, à bouger et à se sentir bien au quotidien.
profession-prosthetics-orthotics = Prothèses et orthèses
    .description = Fabriquer et ajuster des membres artificiels, des attelles et des appareils de soutien.
profession-kinesiology = Kinésiologie
    .description = Science du mouvement et de l’exercice, proche de l’activité physique adaptée.
profession-veterinary-medicine = Médecine vétérinaire
    .description = La santé des animaux et les maladies qu’ils partagent avec nous.
profession-spiritual-care = Accompagnement spirituel
    .description = Soutenir dans les questions de sens, de foi et de deuil, quelle que soit la croyance.
profession-special-education = Enseignement spécialisé
    .description = Enseigner à des élèves en situation de handicap ou à besoins particuliers.
profession-law = Droit
    .description = Droits, devoirs et justice, y compris ceux des patients et du personnel.

## Learning with, from and about each other

vocabulary-learning = Façons d’apprendre ensemble
    .one = Façon d’apprendre ensemble
learning-with = Les uns avec les autres
    .description = Des étudiants de professions différentes travaillent ensemble à la même tâche.
learning-from = Les uns des autres
    .description = Chacun partage ce que sait sa profession et accueille ce que savent les autres.
learning-about = Les uns sur les autres
    .description = Les étudiants découvrent ce que font les autres professions, et pourquoi.

## Learning modes

vocabulary-modes = Modes d’apprentissage
    .one = Mode d’apprentissage
mode-classroom = Salle de cours ou atelier
    .description = De petits groupes mixtes se réunissent dans une salle autour d’un cas ou d’une question.
mode-simulation = Simulation
    .description = Une équipe joue une situation de soins avec un mannequin, un acteur ou un patient virtuel, puis en discute.
mode-placement = Stage clinique ou sur le lieu de travail
    .description = Des étudiants de plusieurs professions s’occupent de vrais patients ou usagers, sous supervision.
mode-training-ward = Unité de formation interprofessionnelle
    .description = Une équipe d’étudiants gère une partie d’un service hospitalier, sous l’œil du personnel qualifié.
mode-community = Projet dans la communauté
    .description = Les équipes apprennent auprès d’une communauté ou d’une personne, là où elle vit.
mode-observation = Observation et accompagnement
    .description = Les apprenants observent une autre profession au travail et discutent de ce qu’ils ont vu.
mode-project = Projet ou problème commun
    .description = Une équipe mixte résout un problème ou améliore un service.
mode-online-live = En ligne, en direct
    .description = Tout le monde est en ligne au même moment.
mode-online-own-pace = En ligne, à son rythme
    .description = Chacun travaille quand il le souhaite et échange sur un forum.
mode-blended = Hybride
    .description = Une partie en ligne, une partie en présentiel.
mode-lecture = Cours magistral ou exposé
    .description = Surtout de l’écoute ; à lui seul, c’est rarement un apprentissage interprofessionnel.

## Learning methods

vocabulary-methods = Méthodes d’apprentissage
    .one = Méthode d’apprentissage
method-exchange = Échange
    .description = Les étudiants confrontent leurs points de vue dans une discussion, un cas ou un débat.
method-action = Action
    .description = Une tâche ou une enquête commune qui vise à changer quelque chose.
method-practice = Pratique
    .description = Apprendre en prenant part à des soins ou à des services réels.
method-simulation = Simulation
    .description = S’exercer au travail réel là où l’erreur ne nuit à personne.
method-observation = Observation
    .description = Regarder des patients, d’autres professions ou des équipes avec une question en tête.
method-e-learning = Apprentissage en ligne
    .description = Apprendre par des ressources et des échanges en ligne.
method-blended = Hybride
    .description = L’apprentissage en ligne associé à d’autres manières d’apprendre.
method-received = Apprentissage réceptif
    .description = Écouter, lire ou regarder ce que d’autres présentent.

## Settings

vocabulary-settings = Lieux d’apprentissage
    .one = Lieu d’apprentissage
setting-campus = Campus universitaire
setting-sim-centre = Centre de simulation
    .description = Des pièces aménagées comme un service, un cabinet ou un logement, pour s’exercer sans risque.
setting-hospital = Hôpital
setting-primary-care = Soins primaires
    .description = Un centre de santé ou un cabinet proche du lieu de vie.
setting-community = Communauté
    .description = Écoles, associations et autres lieux de la vie locale.
setting-home = Domicile
    .description = Le domicile d’un patient ou d’un usager.
setting-virtual = Environnement virtuel
    .description = Une salle ou une plateforme en ligne ; personne ne se déplace.
setting-workplace = Lieu de travail
    .description = Un autre lieu où des professionnels exercent ensemble, comme un service social.

## Stages

vocabulary-stages = Étapes
    .one = Étape
stage-exposure = Exposition
    .description = Une première rencontre avec les autres professions et ce qu’elles font.
stage-immersion = Immersion
    .description = Travailler avec d’autres professions à des tâches proches de la pratique.
stage-mastery = Maîtrise
    .description = Tenir pleinement sa place dans une équipe et aider les autres à tenir la leur.

## Years and levels

vocabulary-levels = Années et niveaux
    .one = Année ou niveau
level-year-1 = 1re année
level-year-2 = 2e année
level-year-3 = 3e année
level-year-4 = 4e année
level-year-5 = 5e année
level-year-6 = 6e année
level-postgraduate = Cycles supérieurs
    .description = Après un premier diplôme : master, doctorat ou spécialisation.
level-cpd = Développement professionnel continu
    .description = Pour les personnes qui exercent déjà leur profession.
level-faculty = Formation des enseignants
    .description = Pour celles et ceux qui enseignent aux étudiants ou qui les encadrent.

## Requirements

vocabulary-requirements = Obligatoire ou facultatif
    .one = Caractère obligatoire
requirement-required = Obligatoire
    .description = Tous les étudiants de la profession suivent ce module cette année-là.
requirement-elective = Facultatif
    .description = Les étudiants choisissent de suivre ce module ou non.
requirement-required-in-track = Obligatoire dans l’orientation
    .description = Tous les étudiants d’une même orientation suivent ce module.

## Evaluation levels

vocabulary-evaluation-levels = Niveaux d’évaluation de la formation
    .one = Niveau d’évaluation de la formation
evaluation-1 = Réaction
    .description = Ce que les apprenants en ont pensé.
evaluation-2a = Attitudes
    .description = L’évolution de leur regard sur les autres professions.
evaluation-2b = Connaissances et savoir-faire
    .description = Ce qu’ils savent ou savent faire désormais.
evaluation-3 = Comportement
    .description = Ce qu’ils font autrement au travail.
evaluation-4a = Pratiques organisationnelles
    .description = Ce qui a changé dans le fonctionnement du service.
evaluation-4b = Bénéfice pour les patients
    .description = Le mieux-être des patients ou des usagers.

## Partners

vocabulary-partners = Partenaires de l’enseignement
    .one = Partenaire de l’enseignement
partner-patient = Patient
    .description = Quelqu’un qui enseigne à partir de son vécu de la maladie.
partner-service-user = Usager des services
    .description = Quelqu’un qui enseigne à partir de son expérience des services de santé ou sociaux.
partner-family = Famille
    .description = Des proches ou des aidants qui partagent ce qu’ils savent.
partner-community = Communauté
    .description = Des habitants ou des groupes locaux qui enseignent et proposent des tâches réelles.
partner-practitioner = Praticien ou praticienne
    .description = Quelqu’un qui exerce sa profession et enseigne aux côtés de l’équipe pédagogique.

## Networks

vocabulary-networks = Réseaux
    .one = Réseau
network-africa = Afrique
network-asia-pacific = Asie-Pacifique
network-australasia = Australasie
network-canada = Canada
network-india = Inde
network-japan = Japon
network-scandinavia = Scandinavie
network-south-central-america-caribbean = Amérique du Sud, Amérique centrale et Caraïbes
network-united-kingdom = Royaume-Uni
network-united-states = États-Unis d’Amérique
network-german-speaking = Pays germanophones
network-north-africa-middle-east = Afrique du Nord et Moyen-Orient
network-interprofessional-research = Recherche interprofessionnelle
network-global-health = Santé mondiale

## Assessment methods

vocabulary-assessment-methods = Modalités d’évaluation
    .one = Modalité d’évaluation
assessment-peer = Évaluation par les pairs
    .description = Les étudiants évaluent la contribution de chacun.
assessment-reflection = Réflexion
    .description = Les étudiants écrivent ou parlent de ce qu’ils ont appris, et comment.
assessment-observation = Observation
    .description = Un enseignant ou un praticien observe l’étudiant au travail.
assessment-written = Épreuve ou travail écrit
assessment-oral = Examen oral
assessment-portfolio = Portfolio
    .description = Un recueil des travaux de l’étudiant, constitué dans la durée.
assessment-simulation = Simulation
    .description = L’étudiant est évalué dans une situation mise en scène.
assessment-presentation = Présentation

## Accessibility

vocabulary-access-features = Aménagements d’accessibilité
    .one = Aménagement d’accessibilité
access-wheelchair = Accès en fauteuil roulant
access-captions = Sous-titres
access-transcript = Transcription
access-sign-language = Langue des signes
access-quiet-room = Salle calme
access-screen-reader = Compatible avec les lecteurs d’écran
access-large-print = Gros caractères

## Languages

vocabulary-languages = Langues
    .one = Langue
language-en = anglais
language-ar = arabe
language-fa = persan
language-fr = français
language-es = espagnol
language-pt = portugais
language-de = allemand
language-tr = turc
language-ur = ourdou
language-he = hébreu
language-sv = suédois
language-nl = néerlandais
language-it = italien
language-ja = japonais
language-zh = chinois
language-hi = hindi
language-id = indonésien
language-ms = malais
language-sw = swahili
language-ku = kurde
language-ps = pachto
language-am = amharique

## Themes

vocabulary-themes = Thèmes
    .one = Thème
theme-ethics = Valeurs et éthique
    .description = Agir avec justice et honnêteté, dans le respect de toutes les personnes concernées.
theme-roles = Rôles
    .description = Savoir qui fait quoi et où les rôles se rejoignent.
theme-communication = Communication
    .description = Dire, entendre et noter les choses de façon que tous comprennent.
theme-teamwork = Travail d’équipe
    .description = Faire d’un groupe de personnes une équipe.
theme-person-centred = La personne et la communauté au centre
    .description = Laisser les souhaits des personnes et des communautés guider le travail.
theme-leadership = Leadership et décisions partagés
    .description = Diriger à tour de rôle et décider ensemble.
theme-disagreement = Gestion des désaccords
    .description = Aborder tôt les divergences et en tirer parti.
theme-reflection = Réflexion et apprentissage
    .description = Revenir sur ce qui s’est passé pour mieux faire la fois suivante.

## Competencies

vocabulary-competencies = Compétences
    .one = Compétence

## IPEC 2023

framework-ipec-2023 = Compétences fondamentales de l’IPEC, version 2023
    .short = IPEC 2023
competency-ipec-2023-VE = Valeurs et éthique
competency-ipec-2023-VE1 = Pour qui l’on travaille, d’une personne à une population
competency-ipec-2023-VE2 = Prendre la parole contre les écarts de santé injustes
competency-ipec-2023-VE3 = Le respect de la personne quand toute une équipe connaît son histoire
competency-ipec-2023-VE4 = La différence, dans l’équipe et autour d’elle, comme force
competency-ipec-2023-VE5 = Le savoir des autres professions et ce qu’y gagnent les soins
competency-ipec-2023-VE6 = La franchise entre collègues, l’équité envers ceux qu’ils servent
competency-ipec-2023-VE7 = Confiance et bienveillance dans chaque relation de travail
competency-ipec-2023-VE8 = Une conduite irréprochable quand le travail est partagé
competency-ipec-2023-VE9 = Rester bon dans son propre métier, pour l’équipe
competency-ipec-2023-VE10 = Apprendre des erreurs sans chercher de coupable, dans une équipe courtoise
competency-ipec-2023-VE11 = Un travail où l’on se plaît et qui préserve la santé
competency-ipec-2023-RR = Rôles et responsabilités
competency-ipec-2023-RR1 = Aucun savoir-faire laissé de côté
competency-ipec-2023-RR2 = Des partenaires hors de son service : école, logement, voisinage
competency-ipec-2023-RR3 = Des savoir-faire qui se complètent, pour les besoins sociaux aussi
competency-ipec-2023-RR4 = Où commence et où s’arrête le rôle de chaque profession
competency-ipec-2023-RR5 = Modestie et curiosité envers la culture des autres
competency-ipec-2023-C = Communication
competency-ipec-2023-C1 = Dire ce que l’on fait et ce que l’on ne fait pas
competency-ipec-2023-C2 = Points rapides, transmissions, dossiers partagés et autres outils
competency-ipec-2023-C3 = Des mots simples plutôt que le jargon professionnel
competency-ipec-2023-C4 = Une même image de la situation et du but
competency-ipec-2023-C5 = Une écoute qui donne la parole aux plus discrets
competency-ipec-2023-C6 = Une rétroaction bien donnée et bien reçue
competency-ipec-2023-C7 = Rang, pouvoir et parcours, et leur effet sur les échanges
competency-ipec-2023-TT = Équipes et travail d’équipe
competency-ipec-2023-TT1 = Comment naissent les équipes et ce qu’en dit la recherche
competency-ipec-2023-TT2 = La variété des parcours et des statuts comme ressource
competency-ipec-2023-TT3 = Réfléchir à un cas et le trancher ensemble
competency-ipec-2023-TT4 = Un leadership qui passe à la personne la mieux placée
competency-ipec-2023-TT5 = Que faire quand des collègues ne sont pas d’accord
competency-ipec-2023-TT6 = Un regard en arrière sur sa part et sur celle de l’équipe
competency-ipec-2023-TT7 = Répondre ensemble de ce qui arrive
competency-ipec-2023-TT8 = Qui fait quoi et quand, pour que rien ne soit oublié
competency-ipec-2023-TT9 = Des habitudes communes qui protègent l’équipe et sa santé
competency-ipec-2023-TT10 = Comment l’organisation qui l’entoure aide ou freine une équipe

## IPEC 2016

framework-ipec-2016 = Compétences fondamentales de l’IPEC, mise à jour 2016
    .short = IPEC 2016
competency-ipec-2016-VE = Valeurs et éthique de la pratique interprofessionnelle
competency-ipec-2016-RR = Rôles et responsabilités
competency-ipec-2016-CC = Communication interprofessionnelle
competency-ipec-2016-TT = Équipes et travail d’équipe

## CIHC 2024

framework-cihc-2024 = Référentiel de compétences du CIHC pour faire progresser la collaboration, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = Soins et services axés sur la relation
    .description = Des soins fondés sur la confiance avec les personnes et leurs proches.
competency-cihc-2024-TC = Communication au sein de l’équipe
    .description = Comment une équipe se parle et parle avec les personnes qu’elle sert.
competency-cihc-2024-RN = Clarification et négociation des rôles
    .description = Préciser qui peut faire quoi et convenir de qui le fera.
competency-cihc-2024-TF = Fonctionnement de l’équipe
    .description = Ce qui fait bien marcher une équipe, et comment ses membres y veillent.
competency-cihc-2024-DP = Traitement des différences et des désaccords dans l’équipe
    .description = Tirer parti des avis divergents avant qu’ils ne fassent du tort.
competency-cihc-2024-CL = Leadership collaboratif
    .description = Diriger à plusieurs, la conduite changeant de mains selon la tâche.

## CIHC 2010

framework-cihc-2010 = Référentiel national de compétences interprofessionnelles du CIHC, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Clarification des rôles
    .description = Qui fait quoi, et comment les rôles s’emboîtent.
competency-cihc-2010-PC = Soins centrés sur le patient, le client, la famille et la communauté
    .description = Ceux qui reçoivent les soins ont leur mot à dire du début à la fin.
competency-cihc-2010-TF = Fonctionnement de l’équipe
    .description = Ce qui soude une équipe et lui permet de faire son travail.
competency-cihc-2010-CL = Leadership collaboratif
    .description = Des décisions et une direction partagées entre collègues.
competency-cihc-2010-IC = Communication interprofessionnelle
    .description = Un dialogue ouvert et en temps utile entre les professions.
competency-cihc-2010-CR = Résolution des conflits interprofessionnels
    .description = Aborder tôt et calmement les conflits entre professions.

## WHO 2010

framework-who-2010 = Cadre d’action de l’OMS pour la formation interprofessionnelle et la pratique en collaboration, 2010
    .short = OMS 2010
competency-who-2010-TW = Travail d’équipe
    .description = Bien travailler en équipe, quelle que soit sa place.
competency-who-2010-RO = Rôles et responsabilités
    .description = Ce que fait chaque professionnel de santé et ce dont il répond.
competency-who-2010-CO = Communication
    .description = Se faire comprendre de ses collègues et les écouter jusqu’au bout.
competency-who-2010-LR = Apprentissage et réflexion critique
    .description = Repenser à ce qui s’est passé et en tirer la leçon pour le travail.
competency-who-2010-PT = Relation avec le patient et reconnaissance de ses besoins
    .description = Construire le travail autour du patient et avec lui.
competency-who-2010-ET = Pratique éthique
    .description = L’équité envers les collègues et un regard sur ses propres préjugés.

## Search

search-synonyms =
    interprofessionnel: éducation interprofessionnelle, EIP, IPE, interdisciplinaire, pluriprofessionnel
    médecine: médecin, docteur
    soins infirmiers: infirmier, infirmière
    pharmacie: pharmacien, pharmacienne
    physiothérapie: kinésithérapie, kinésithérapeute, physiothérapeute
    travail social: travailleur social, assistante sociale
    patient: usager, client
    stage: placement
    en ligne: à distance, virtuel
