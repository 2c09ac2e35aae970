# Labels of the shipped vocabularies. A competency’s own-words note is the catalogue’s, not the framework owner’s.

## Professions

vocabulary-professions = Professions
    .one = Profession
profession-medicine = Medicine
    .description = Diagnosing illness, treating it and following people’s health over time.
profession-nursing = Nursing
    .description = Caring for people day and night, and noticing change early.
profession-midwifery = Midwifery
    .description = Caring for women and newborns before, during and after birth.
profession-pharmacy = Pharmacy
    .description = Seeing that each medicine is right, safe and understood.
profession-dentistry = Dentistry
    .description = Preventing and treating disease of the teeth, gums and mouth.
profession-dental-hygiene = Dental hygiene
    .description = Cleaning, prevention and advice that keep the mouth healthy.
profession-physiotherapy = Physiotherapy
    .description = Restoring movement and strength after illness or injury; also called physical therapy.
profession-occupational-therapy = Occupational therapy
    .description = Helping people to do the everyday things that matter to them.
profession-speech-language-therapy = Speech and language therapy
    .description = Help with speaking, understanding, voice and swallowing.
profession-audiology = Audiology
    .description = Testing hearing and balance, and fitting hearing aids.
profession-nutrition-dietetics = Nutrition and dietetics
    .description = Food and diet as a part of staying well and getting better.
profession-optometry = Optometry
    .description = Examining eyes and sight, and prescribing glasses and lenses.
profession-podiatry = Podiatry
    .description = Care of the feet and lower legs, from pain to wounds.
profession-medical-imaging = Medical imaging
    .description = X-rays, scans and other pictures of the body; also called radiography.
profession-medical-laboratory = Medical laboratory science
    .description = Testing blood and other samples to find out what is wrong.
profession-respiratory-therapy = Respiratory therapy
    .description = Help for people who find it hard to breathe, on ventilators too.
profession-paramedicine = Paramedicine
    .description = Emergency care on the spot and on the way to hospital.
profession-physician-assistant = Physician assistant
    .description = Examining and treating patients alongside doctors; in some countries, clinical officer.
profession-public-health = Public health
    .description = Protecting and improving the health of whole populations.
profession-health-management = Health services management
    .description = Running hospitals and services: people, money, quality and safety.
profession-health-information = Health information management
    .description = Keeping health records accurate, private and useful.
profession-psychology = Psychology
    .description = Understanding mind and behaviour, and helping people in distress.
profession-social-work = Social work
    .description = Support with family, money, housing, rights and protection.
profession-counselling = Counselling
    .description = Talking things through with people in difficult times.
profession-community-health = Community health work
    .description = Health advice and simple care given by people of the neighbourhood.
profession-care-assistance = Health care assistance
    .description = Hands-on help with washing, eating, moving and daily comfort.
profession-prosthetics-orthotics = Prosthetics and orthotics
    .description = Making and fitting artificial limbs, braces and supports.
profession-kinesiology = Kinesiology
    .description = The science of movement and exercise; close to exercise physiology.
profession-veterinary-medicine = Veterinary medicine
    .description = The health of animals, and the diseases they share with people.
profession-spiritual-care = Spiritual care
    .description = Support with meaning, faith and loss, whatever a person believes; also called chaplaincy.
profession-special-education = Special education
    .description = Teaching learners who have disabilities or special needs.
profession-law = Law
    .description = Rights, duties and justice, for patients and staff too.

## Learning with, from and about each other

vocabulary-learning = Ways of learning together
    .one = Way of learning together
learning-with = With each other
    .description = Students of different professions work on the same task together.
learning-from = From each other
    .description = Each shares what their profession knows and takes in what the others know.
learning-about = About each other
    .description = Students find out what other professions do, and why.

## Learning modes

vocabulary-modes = Learning modes
    .one = Learning mode
mode-classroom = Classroom or workshop
    .description = Small mixed groups meet in one room and work through a case or question.
mode-simulation = Simulation
    .description = A team acts out care with a manikin, an actor or a virtual patient, then talks it over.
mode-placement = Clinical or workplace placement
    .description = Students of several professions look after real patients or clients, under supervision.
mode-training-ward = Interprofessional training ward
    .description = A student team runs part of a ward while qualified staff watch over it.
mode-community = Community project
    .description = Teams learn beside a community or a person, in the place where they live.
mode-observation = Shadowing and observation
    .description = Learners watch another profession at work and discuss what they saw.
mode-project = Joint project or problem
    .description = A mixed team solves a problem or improves a service.
mode-online-live = Online, live
    .description = Everyone is online at the same time.
mode-online-own-pace = Online, own pace
    .description = Learners work when it suits them and exchange views in a forum.
mode-blended = Blended
    .description = Part online, part face to face.
mode-lecture = Lecture or talk
    .description = Mostly listening; on its own it is seldom interprofessional learning.

## Learning methods

vocabulary-methods = Learning methods
    .one = Learning method
method-exchange = Exchange
    .description = Students compare their views in a discussion, a case or a debate.
method-action = Action
    .description = A shared task or inquiry that sets out to change something.
method-practice = Practice
    .description = Learning by taking part in real care or real services.
method-simulation = Simulation
    .description = Rehearsing real work where mistakes harm nobody.
method-observation = Observation
    .description = Watching patients, other professions or teams, with a question in mind.
method-e-learning = E-learning
    .description = Learning through online materials and online exchange.
method-blended = Blended
    .description = Online learning joined with other ways of learning.
method-received = Received
    .description = Listening to, reading or watching what others present.

## Settings

vocabulary-settings = Settings
    .one = Setting
setting-campus = University campus
setting-sim-centre = Simulation centre
    .description = Rooms fitted out like a ward, a clinic or a home, for safe practice.
setting-hospital = Hospital
setting-primary-care = Primary care
    .description = A health centre or practice near where people live.
setting-community = Community
    .description = Schools, associations and other places of local life.
setting-home = Home
    .description = The home of a patient or service user.
setting-virtual = Virtual
    .description = An online room or platform; nobody has to travel.
setting-workplace = Workplace
    .description = Another place where professionals work together, such as a social service.

## Stages

vocabulary-stages = Stages
    .one = Stage
stage-exposure = Exposure
    .description = A first meeting with other professions and what they do.
stage-immersion = Immersion
    .description = Working with other professions on tasks close to practice.
stage-mastery = Mastery
    .description = Ready to take a full part in a team, and to help others do so.

## Years and levels

vocabulary-levels = Years and levels
    .one = Year or level
level-year-1 = Year 1
level-year-2 = Year 2
level-year-3 = Year 3
level-year-4 = Year 4
level-year-5 = Year 5
level-year-6 = Year 6
level-postgraduate = Postgraduate
    .description = After a first degree: a master’s, a doctorate or specialist training.
level-cpd = Continuing professional development
    .description = For people already working in their profession.
level-faculty = Faculty development
    .description = For those who teach or supervise students.

## Requirements

vocabulary-requirements = Required or elective
    .one = Requirement
requirement-required = Required
    .description = Every student of the profession in that year takes it.
requirement-elective = Elective
    .description = Students choose whether to take it.
requirement-required-in-track = Required in track
    .description = Students who follow a certain track all take it.

## Evaluation levels

vocabulary-evaluation-levels = Evaluation levels
    .one = Evaluation level
evaluation-1 = Reaction
    .description = What learners thought of it.
evaluation-2a = Attitudes
    .description = Whether their view of other professions changed.
evaluation-2b = Knowledge and skills
    .description = What they now know or can do.
evaluation-3 = Behaviour
    .description = What they do differently at work.
evaluation-4a = Organisational practice
    .description = What changed in the way the service works.
evaluation-4b = Benefit to patients
    .description = Whether patients or service users are better off.

## Partners

vocabulary-partners = Teaching partners
    .one = Teaching partner
partner-patient = Patient
    .description = Someone who teaches from living with an illness.
partner-service-user = Service user
    .description = Someone who teaches from using health or social services.
partner-family = Family
    .description = Relatives or carers who share what they know.
partner-community = Community
    .description = Local people or groups who teach and set real tasks.
partner-practitioner = Practitioner
    .description = Someone at work in a profession who teaches beside the staff.

## Networks

vocabulary-networks = Networks
    .one = Network
network-africa = Africa
network-asia-pacific = Asia Pacific
network-australasia = Australasia
network-canada = Canada
network-india = India
network-japan = Japan
network-scandinavia = Scandinavia
network-south-central-america-caribbean = South and Central America and the Caribbean
network-united-kingdom = United Kingdom
network-united-states = United States of America
network-german-speaking = German-speaking countries
network-north-africa-middle-east = North Africa and Middle East
network-interprofessional-research = Interprofessional research
network-global-health = Global health

## Assessment methods

vocabulary-assessment-methods = Assessment methods
    .one = Assessment method
assessment-peer = Peer assessment
    .description = Students judge one another’s contribution.
assessment-reflection = Reflection
    .description = Students write or talk about what they learned and how.
assessment-observation = Observation
    .description = A teacher or practitioner watches the student at work.
assessment-written = Written test or paper
assessment-oral = Oral examination
assessment-portfolio = Portfolio
    .description = A collection of the student’s work, gathered over time.
assessment-simulation = Simulation
    .description = The student is assessed in a staged situation.
assessment-presentation = Presentation

## Accessibility

vocabulary-access-features = Accessibility features
    .one = Accessibility feature
access-wheelchair = Wheelchair access
access-captions = Captions
access-transcript = Transcript
access-sign-language = Sign language
access-quiet-room = Quiet room
access-screen-reader = Works with screen readers
access-large-print = Large print

## Languages

vocabulary-languages = Languages
    .one = Language
language-en = English
language-ar = Arabic
language-fa = Persian
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-de = German
language-tr = Turkish
language-ur = Urdu
language-he = Hebrew
language-sv = Swedish
language-nl = Dutch
language-it = Italian
language-ja = Japanese
language-zh = Chinese
language-hi = Hindi
language-id = Indonesian
language-ms = Malay
language-sw = Swahili
language-ku = Kurdish
language-ps = Pashto
language-am = Amharic

## Themes

vocabulary-themes = Themes
    .one = Theme
theme-ethics = Values and ethics
    .description = Acting fairly and honestly, with respect for all involved.
theme-roles = Roles
    .description = Knowing who does what, and where roles meet.
theme-communication = Communication
    .description = Saying, hearing and recording things so that all understand.
theme-teamwork = Teamwork
    .description = Making one team out of a group of people.
theme-person-centred = Person and community at the centre
    .description = Letting the wishes of people and communities guide the work.
theme-leadership = Shared leadership and decisions
    .description = Leading in turn and deciding together.
theme-disagreement = Handling disagreement
    .description = Facing different views early and making good use of them.
theme-reflection = Reflection and learning
    .description = Looking back in order to do better next time.

## Competencies

vocabulary-competencies = Competencies
    .one = Competency

## IPEC 2023

framework-ipec-2023 = IPEC Core Competencies, 2023 version
    .short = IPEC 2023
competency-ipec-2023-VE = Values and Ethics
competency-ipec-2023-VE1 = Whom the work is for, from one person to a population
competency-ipec-2023-VE2 = Speaking up against unfair gaps in health
competency-ipec-2023-VE3 = Respect for the person when a whole team knows the story
competency-ipec-2023-VE4 = Difference, in the team and around it, as a strength
competency-ipec-2023-VE5 = What other professions know, and what it adds to care
competency-ipec-2023-VE6 = Straight dealing among colleagues, fairness to those they serve
competency-ipec-2023-VE7 = Trust and kindness in every working relationship
competency-ipec-2023-VE8 = Conduct that stands up to scrutiny when work is shared
competency-ipec-2023-VE9 = Staying good at one’s own job, for the team’s sake
competency-ipec-2023-VE10 = Learning from mistakes without blame, in a courteous team
competency-ipec-2023-VE11 = Work that people can enjoy and stay well in
competency-ipec-2023-RR = Roles and Responsibilities
competency-ipec-2023-RR1 = Nobody’s know-how left unused
competency-ipec-2023-RR2 = Partners beyond one’s own service: schools, housing, neighbours
competency-ipec-2023-RR3 = Skills that complete each other, for social needs too
competency-ipec-2023-RR4 = Where each profession’s role begins and ends
competency-ipec-2023-RR5 = Modesty and curiosity about other people’s cultures
competency-ipec-2023-C = Communication
competency-ipec-2023-C1 = Saying what one does and what one does not do
competency-ipec-2023-C2 = Huddles, handovers, shared records and other aids
competency-ipec-2023-C3 = Plain words in place of professional jargon
competency-ipec-2023-C4 = One shared picture of the situation and the goal
competency-ipec-2023-C5 = Listening so that quieter colleagues speak up
competency-ipec-2023-C6 = Feedback, given and taken well
competency-ipec-2023-C7 = Rank, power and background, and how they colour conversation
competency-ipec-2023-TT = Teams and Teamwork
competency-ipec-2023-TT1 = How teams form, and what research says about them
competency-ipec-2023-TT2 = Varied backgrounds and standing as a resource
competency-ipec-2023-TT3 = Thinking a case through and settling it together
competency-ipec-2023-TT4 = Leadership that moves to whoever is best placed
competency-ipec-2023-TT5 = What to do when colleagues disagree
competency-ipec-2023-TT6 = Looking back at one’s own part and the team’s
competency-ipec-2023-TT7 = Answering together for what happens
competency-ipec-2023-TT8 = Who does what and when, so that nothing is missed
competency-ipec-2023-TT9 = Common habits that keep a team safe and well
competency-ipec-2023-TT10 = How the organisation around it helps or hinders a team

## IPEC 2016

framework-ipec-2016 = IPEC Core Competencies, 2016 update
    .short = IPEC 2016
competency-ipec-2016-VE = Values/Ethics for Interprofessional Practice
competency-ipec-2016-RR = Roles/Responsibilities
competency-ipec-2016-CC = Interprofessional Communication
competency-ipec-2016-TT = Teams and Teamwork

## CIHC 2024

framework-cihc-2024 = CIHC Competency Framework for Advancing Collaboration, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = Relationship-Focused Care/Services
    .description = Care built on trust with people and those close to them.
competency-cihc-2024-TC = Team Communication
    .description = How a team talks, within itself and with those it serves.
competency-cihc-2024-RN = Role Clarification and Negotiation
    .description = Making clear who can do what, and agreeing who will.
competency-cihc-2024-TF = Team Functioning
    .description = What makes a team work well, and how members look after it.
competency-cihc-2024-DP = Team Differences/Disagreements Processing
    .description = Putting differing views to use before they turn into harm.
competency-cihc-2024-CL = Collaborative Leadership
    .description = Leading as a shared job that follows the task.

## CIHC 2010

framework-cihc-2010 = CIHC National Interprofessional Competency Framework, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Role Clarification
    .description = Who does what, and how the parts fit together.
competency-cihc-2010-PC = Patient/Client/Family/Community-Centred Care
    .description = Those who receive care have a say in it throughout.
competency-cihc-2010-TF = Team Functioning
    .description = What holds a team together and lets it do its work.
competency-cihc-2010-CL = Collaborative Leadership
    .description = Decisions and the lead shared out among colleagues.
competency-cihc-2010-IC = Interprofessional Communication
    .description = Open and timely talk between professions.
competency-cihc-2010-CR = Interprofessional Conflict Resolution
    .description = Meeting quarrels between professions early and calmly.

## WHO 2010

framework-who-2010 = WHO Framework for Action on Interprofessional Education and Collaborative Practice, 2010
    .short = WHO 2010
competency-who-2010-TW = Teamwork
    .description = Working well in a team, whatever one’s place in it.
competency-who-2010-RO = Roles and responsibilities
    .description = What each kind of health worker does and answers for.
competency-who-2010-CO = Communication
    .description = Making oneself clear to colleagues and hearing them out.
competency-who-2010-LR = Learning and critical reflection
    .description = Thinking over what happened and carrying the lesson to work.
competency-who-2010-PT = Relationship with, and recognising the needs of, the patient
    .description = Building the work around the patient, with the patient.
competency-who-2010-ET = Ethical practice
    .description = Fairness to colleagues, and a check on one’s own prejudices.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    interprofessional education: IPE, IPECP, IPL, interdisciplinary education, multiprofessional education, interprofessional learning
    collaborative practice: IPCP, IPC, interprofessional practice
    medicine: physician, doctor, medical student
    nursing: nurse
    pharmacy: pharmacist
    dentistry: dentist
    midwifery: midwife
    physiotherapy: physiotherapist, physical therapy, physical therapist
    occupational therapy: occupational therapist, OT
    speech language therapy: speech therapist, speech pathology, SLP
    nutrition dietetics: dietitian, nutritionist
    social work: social worker
    psychology: psychologist
    patient: service user, client
    placement: clerkship, internship, rotation
    simulation: role play, mannequin
    stage: level
    online: e-learning, distance learning, virtual
    debrief: debriefing, reflection
    conflict: quarrel, dispute
