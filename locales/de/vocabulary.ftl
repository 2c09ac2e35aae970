# Labels of the shipped vocabularies in German. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = Professionen
    .one = Profession
profession-medicine = Medizin
    .description = Krankheiten erkennen und behandeln und Menschen über lange Zeit begleiten.
profession-nursing = Pflege
    .description = Tag und Nacht für Menschen sorgen und Veränderungen früh bemerken.
profession-midwifery = Hebammenkunde
    .description = Frauen und Neugeborene vor, während und nach der Geburt betreuen.
profession-pharmacy = Pharmazie
    .description = Dafür sorgen, dass jedes Arzneimittel passt, sicher ist und verstanden wird.
profession-dentistry = Zahnmedizin
    .description = Krankheiten von Zähnen, Zahnfleisch und Mund verhüten und behandeln.
profession-dental-hygiene = Dentalhygiene
    .description = Reinigung, Vorbeugung und Beratung, die den Mund gesund halten.
profession-physiotherapy = Physiotherapie
    .description = Beweglichkeit und Kraft nach Krankheit oder Verletzung wiederherstellen.
profession-occupational-therapy = Ergotherapie
    .description = Menschen helfen, im Alltag zu tun, was ihnen wichtig ist.
profession-speech-language-therapy = Logopädie
    .description = Hilfe beim Sprechen und Verstehen, bei Stimme und Schlucken; auch Sprachtherapie genannt.
profession-audiology = Audiologie
    .description = Hören und Gleichgewicht prüfen und Hörgeräte anpassen.
profession-nutrition-dietetics = Ernährung und Diätetik
    .description = Ernährung als Teil des Gesundbleibens und Gesundwerdens.
profession-optometry = Optometrie
    .description = Augen und Sehvermögen untersuchen, Brillen und Kontaktlinsen verordnen.
profession-podiatry = Podologie
    .description = Füße und Unterschenkel versorgen, von Schmerzen bis zu Wunden.
profession-medical-imaging = Medizinische Bildgebung
    .description = Röntgen, Schnittbilder und andere Aufnahmen des Körpers; auch Radiologietechnologie genannt.
profession-medical-laboratory = Biomedizinische Analytik
    .description = Blut und andere Proben untersuchen, um herauszufinden, was nicht stimmt.
profession-respiratory-therapy = Atmungstherapie
    .description = Hilfe für Menschen, denen das Atmen schwerfällt, auch bei Beatmung.
profession-paramedicine = Rettungsdienst
    .description = Notfallversorgung vor Ort und auf dem Weg ins Krankenhaus.
profession-physician-assistant = Arztassistenz
    .description = Menschen in ärztlichen Teams untersuchen und behandeln; auch Physician Assistance, in manchen Ländern Clinical Officer.
profession-public-health = Public Health
    .description = Die Gesundheit ganzer Bevölkerungen schützen und verbessern.
profession-health-management = Management im Gesundheitswesen
    .description = Krankenhäuser und Dienste leiten: Personal, Geld, Qualität und Sicherheit.
profession-health-information = Management von Gesundheitsdaten
    .description = Gesundheitsdaten richtig, vertraulich und nützlich halten.
profession-psychology = Psychologie
    .description = Erleben und Verhalten verstehen und Menschen in seelischer Not helfen.
profession-social-work = Soziale Arbeit
    .description = Unterstützung bei Familie, Geld, Wohnen, Rechten und Schutz.
profession-counselling = Psychosoziale Beratung
    .description = Mit Menschen in schwierigen Zeiten Dinge durchsprechen.
profession-community-health = Gesundheitsarbeit im Gemeinwesen
    .description = Gesundheitsberatung und einfache Versorgung durch Menschen aus der Nachbarschaft.
profession-care-assistance = Pflegeassistenz
    .description = Praktische Hilfe beim Waschen und Essen, bei Bewegung und Wohlbefinden im Alltag.
profession-prosthetics-orthotics = Orthopädietechnik
    .description = Prothesen, Orthesen und Stützen herstellen und anpassen.
profession-kinesiology = Bewegungswissenschaft
    .description = Die Wissenschaft von Bewegung und Training, der Sporttherapie nahe.
profession-veterinary-medicine = Tiermedizin
    .description = Die Gesundheit der Tiere und die Krankheiten, die sie mit Menschen teilen.
profession-spiritual-care = Seelsorge
    .description = Beistand bei Fragen nach Sinn, Glaube und Verlust, was auch immer jemand glaubt; auch Spiritual Care genannt.
profession-special-education = Sonderpädagogik
    .description = Unterricht für Lernende mit Behinderung oder besonderem Förderbedarf.
profession-law = Recht
    .description = Rechte, Pflichten und Gerechtigkeit, für Patientinnen und Patienten wie für das Personal.

## Learning with, from and about each other

vocabulary-learning = Gemeinsame Lernweisen
    .one = Gemeinsame Lernweise
learning-with = Miteinander
    .description = Studierende verschiedener Professionen arbeiten gemeinsam an derselben Aufgabe.
learning-from = Voneinander
    .description = Alle teilen das Wissen ihrer Profession und nehmen das der anderen auf.
learning-about = Übereinander
    .description = Studierende erfahren, was andere Professionen tun und warum.

## Learning modes

vocabulary-modes = Lernformen
    .one = Lernform
mode-classroom = Seminar oder Workshop
    .description = Kleine gemischte Gruppen bearbeiten in einem Raum einen Fall oder eine Frage.
mode-simulation = Simulation
    .description = Ein Team spielt mit Simulationspuppe, Simulationsperson oder virtuellem Fall eine Versorgungssituation durch und bespricht sie danach.
mode-placement = Praxiseinsatz in Klinik oder Betrieb
    .description = Studierende mehrerer Professionen versorgen unter Anleitung echte Patientinnen und Patienten.
mode-training-ward = Interprofessionelle Ausbildungsstation
    .description = Ein Team von Studierenden führt einen Teil einer Station, begleitet von Fachpersonal.
mode-community = Projekt im Gemeinwesen
    .description = Teams lernen an der Seite einer Gemeinschaft oder einer Person, dort, wo sie lebt.
mode-observation = Hospitation und Beobachtung
    .description = Lernende sehen einer anderen Profession bei der Arbeit zu und besprechen das Gesehene.
mode-project = Gemeinsames Projekt oder Problem
    .description = Ein gemischtes Team löst ein Problem oder verbessert ein Angebot.
mode-online-live = Online, live
    .description = Alle sind zur selben Zeit online.
mode-online-own-pace = Online, im eigenen Tempo
    .description = Lernende arbeiten, wann es ihnen passt, und tauschen sich in einem Forum aus.
mode-blended = Blended Learning
    .description = Teils online, teils in Präsenz.
mode-lecture = Vorlesung oder Vortrag
    .description = Vor allem Zuhören; allein ist das selten interprofessionelles Lernen.

## Learning methods

vocabulary-methods = Lernmethoden
    .one = Lernmethode
method-exchange = Austausch
    .description = Studierende vergleichen ihre Sichtweisen in Diskussion, Fallarbeit oder Debatte.
method-action = Handeln
    .description = Eine gemeinsame Aufgabe oder Untersuchung, die etwas verändern soll.
method-practice = Praxis
    .description = Lernen durch Mitarbeit in echter Versorgung oder echten Diensten.
method-simulation = Simulation
    .description = Echte Arbeit dort üben, wo Fehler niemandem schaden.
method-observation = Beobachtung
    .description = Patientinnen und Patienten, anderen Professionen oder Teams mit einer Frage im Kopf zusehen.
method-e-learning = E-Learning
    .description = Lernen mit Online-Materialien und im Online-Austausch.
method-blended = Blended Learning
    .description = Online-Lernen, verbunden mit anderen Weisen zu lernen.
method-received = Rezeptives Lernen
    .description = Hören, lesen oder ansehen, was andere darbieten.

## Settings

vocabulary-settings = Lernorte
    .one = Lernort
setting-campus = Hochschulcampus
setting-sim-centre = Simulationszentrum
    .description = Räume wie eine Station, eine Praxis oder eine Wohnung, um gefahrlos zu üben.
setting-hospital = Krankenhaus
setting-primary-care = Primärversorgung
    .description = Ein Gesundheitszentrum oder eine Praxis in Wohnortnähe.
setting-community = Gemeinwesen
    .description = Schulen, Vereine und andere Einrichtungen vor Ort.
setting-home = Zuhause
    .description = Die Wohnung von Menschen, die Versorgung oder Dienste nutzen.
setting-virtual = Virtueller Raum
    .description = Ein Online-Raum oder eine Plattform; niemand muss anreisen.
setting-workplace = Arbeitsplatz
    .description = Ein anderer Ort, an dem Fachleute zusammenarbeiten, etwa ein Sozialdienst.

## Stages

vocabulary-stages = Stufen
    .one = Stufe
stage-exposure = Kennenlernen
    .description = Eine erste Begegnung mit anderen Professionen und ihrer Arbeit.
stage-immersion = Eintauchen
    .description = Mit anderen Professionen an praxisnahen Aufgaben arbeiten.
stage-mastery = Beherrschen
    .description = Bereit, in einem Team voll mitzuwirken und anderen dabei zu helfen.

## Years and levels

vocabulary-levels = Studienjahre und Niveaus
    .one = Studienjahr oder Niveau
level-year-1 = 1. Studienjahr
level-year-2 = 2. Studienjahr
level-year-3 = 3. Studienjahr
level-year-4 = 4. Studienjahr
level-year-5 = 5. Studienjahr
level-year-6 = 6. Studienjahr
level-postgraduate = Postgradual
    .description = Nach dem ersten Abschluss: Master, Promotion, fachärztliche oder andere Spezialisierung.
level-cpd = Fort- und Weiterbildung
    .description = Für Menschen, die ihren Beruf bereits ausüben.
level-faculty = Qualifizierung von Lehrenden
    .description = Für alle, die Studierende unterrichten oder anleiten.

## Requirements

vocabulary-requirements = Pflicht oder wahlfrei
    .one = Verbindlichkeit
requirement-required = Pflicht
    .description = Alle Studierenden der Profession belegen das Modul in diesem Jahr.
requirement-elective = Wahlfrei
    .description = Studierende entscheiden selbst, ob sie das Modul belegen.
requirement-required-in-track = Pflicht in einer Vertiefung
    .description = Alle Studierenden einer bestimmten Vertiefung belegen das Modul.

## Evaluation levels

vocabulary-evaluation-levels = Evaluationsebenen
    .one = Evaluationsebene
evaluation-1 = Reaktion
    .description = Was die Lernenden davon hielten.
evaluation-2a = Einstellungen
    .description = Ob sich ihr Blick auf andere Professionen verändert hat.
evaluation-2b = Wissen und Fertigkeiten
    .description = Was sie jetzt wissen oder können.
evaluation-3 = Verhalten
    .description = Was sie bei der Arbeit anders machen.
evaluation-4a = Praxis der Organisation
    .description = Was sich in der Arbeitsweise der Einrichtung verändert hat.
evaluation-4b = Nutzen für Patientinnen und Patienten
    .description = Ob es denen besser geht, die behandelt oder betreut werden.

## Partners

vocabulary-partners = Lehrpartner
    .one = Lehrpartner
partner-patient = Patientin oder Patient
    .description = Lehrt aus eigener Erfahrung mit einer Krankheit.
partner-service-user = Nutzerin oder Nutzer
    .description = Lehrt aus eigener Erfahrung mit Gesundheits- oder Sozialdiensten.
partner-family = Familie
    .description = Angehörige und andere Nahestehende, die ihr Wissen teilen.
partner-community = Gemeinwesen
    .description = Menschen oder Gruppen vor Ort, die lehren und echte Aufgaben stellen.
partner-practitioner = Fachkraft aus der Praxis
    .description = Arbeitet im eigenen Beruf und unterrichtet neben den Lehrenden.

## Networks

vocabulary-networks = Netzwerke
    .one = Netzwerk
network-africa = Afrika
network-asia-pacific = Asien-Pazifik
network-australasia = Australasien
network-canada = Kanada
network-india = Indien
network-japan = Japan
network-scandinavia = Skandinavien
network-south-central-america-caribbean = Süd- und Mittelamerika und Karibik
network-united-kingdom = Vereinigtes Königreich
network-united-states = Vereinigte Staaten von Amerika
network-german-speaking = Deutschsprachige Länder
network-north-africa-middle-east = Nordafrika und Naher Osten
network-interprofessional-research = Interprofessionelle Forschung
network-global-health = Globale Gesundheit

## Assessment methods

vocabulary-assessment-methods = Prüfungsformen
    .one = Prüfungsform
assessment-peer = Peer-Assessment
    .description = Studierende beurteilen die Beiträge der anderen.
assessment-reflection = Reflexion
    .description = Studierende schreiben oder sprechen darüber, was sie gelernt haben und wie.
assessment-observation = Beobachtung
    .description = Eine Lehrperson oder Fachkraft sieht Studierenden bei der Arbeit zu.
assessment-written = Klausur oder schriftliche Arbeit
assessment-oral = Mündliche Prüfung
assessment-portfolio = Portfolio
    .description = Eine Sammlung eigener Arbeiten, die mit der Zeit gewachsen ist.
assessment-simulation = Simulation
    .description = Studierende werden in einer nachgestellten Situation geprüft.
assessment-presentation = Präsentation

## Accessibility

vocabulary-access-features = Merkmale der Barrierefreiheit
    .one = Merkmal der Barrierefreiheit
access-wheelchair = Rollstuhlgerecht
access-captions = Untertitel
access-transcript = Transkript
access-sign-language = Gebärdensprache
access-quiet-room = Ruheraum
access-screen-reader = Geeignet für Screenreader
access-large-print = Großdruck

## Languages

vocabulary-languages = Sprachen
    .one = Sprache
language-en = Englisch
language-ar = Arabisch
language-fa = Persisch
language-fr = Französisch
language-es = Spanisch
language-pt = Portugiesisch
language-de = Deutsch
language-tr = Türkisch
language-ur = Urdu
language-he = Hebräisch
language-sv = Schwedisch
language-nl = Niederländisch
language-it = Italienisch
language-ja = Japanisch
language-zh = Chinesisch
language-hi = Hindi
language-id = Indonesisch
language-ms = Malaiisch
language-sw = Suaheli
language-ku = Kurdisch
language-ps = Paschtu
language-am = Amharisch

## Themes

vocabulary-themes = Themen
    .one = Thema
theme-ethics = Werte und Ethik
    .description = Fair und ehrlich handeln, mit Achtung vor allen Beteiligten.
theme-roles = Rollen
    .description = Wissen, wer was tut und wo Rollen sich berühren.
theme-communication = Kommunikation
    .description = So sprechen, zuhören und dokumentieren, dass alle verstehen.
theme-teamwork = Teamarbeit
    .description = Aus einer Gruppe von Menschen ein Team machen.
theme-person-centred = Mensch und Gemeinwesen im Mittelpunkt
    .description = Die Arbeit von den Wünschen der Menschen und Gemeinschaften leiten lassen.
theme-leadership = Geteilte Führung und Entscheidungen
    .description = Abwechselnd führen und gemeinsam entscheiden.
theme-disagreement = Umgang mit Meinungsverschiedenheiten
    .description = Sich verschiedenen Ansichten früh stellen und sie gut nutzen.
theme-reflection = Reflexion und Lernen
    .description = Zurückblicken, um es beim nächsten Mal besser zu machen.

## Competencies

vocabulary-competencies = Kompetenzen
    .one = Kompetenz

## IPEC 2023

framework-ipec-2023 = IPEC-Kernkompetenzen, Fassung 2023
    .short = IPEC 2023
competency-ipec-2023-VE = Werte und Ethik
competency-ipec-2023-VE1 = Für wen die Arbeit da ist, vom einzelnen Menschen bis zur Bevölkerung
competency-ipec-2023-VE2 = Gegen ungerechte Unterschiede in der Gesundheit eintreten
competency-ipec-2023-VE3 = Achtung vor dem Menschen, wenn ein ganzes Team seine Geschichte kennt
competency-ipec-2023-VE4 = Verschiedenheit, im Team und um es herum, als Stärke
competency-ipec-2023-VE5 = Was andere Professionen wissen und zur Versorgung beitragen
competency-ipec-2023-VE6 = Aufrichtig im Kollegium, fair zu denen, für die es da ist
competency-ipec-2023-VE7 = Vertrauen und Freundlichkeit in jeder Arbeitsbeziehung
competency-ipec-2023-VE8 = Ein Verhalten, das bei geteilter Arbeit jeder Prüfung standhält
competency-ipec-2023-VE9 = Im eigenen Fach gut bleiben, dem Team zuliebe
competency-ipec-2023-VE10 = Aus Fehlern lernen, ohne Schuldzuweisung, in einem respektvollen Team
competency-ipec-2023-VE11 = Arbeit, die Freude macht und gesund erhält
competency-ipec-2023-RR = Rollen und Verantwortlichkeiten
competency-ipec-2023-RR1 = Niemandes Können bleibt ungenutzt
competency-ipec-2023-RR2 = Partner außerhalb der eigenen Einrichtung: Schule, Wohnen, Nachbarschaft
competency-ipec-2023-RR3 = Fähigkeiten, die einander ergänzen, auch für soziale Bedürfnisse
competency-ipec-2023-RR4 = Wo die Rolle jeder Profession beginnt und endet
competency-ipec-2023-RR5 = Bescheidenheit und Neugier gegenüber anderen Kulturen
competency-ipec-2023-C = Kommunikation
competency-ipec-2023-C1 = Sagen, was man tut und was man nicht tut
competency-ipec-2023-C2 = Kurzbesprechungen, Übergaben, gemeinsame Akten und andere Hilfsmittel
competency-ipec-2023-C3 = Einfache Worte statt Fachjargon
competency-ipec-2023-C4 = Ein gemeinsames Bild von Lage und Ziel
competency-ipec-2023-C5 = So zuhören, dass auch die Stilleren sich äußern
competency-ipec-2023-C6 = Feedback gut geben und gut annehmen
competency-ipec-2023-C7 = Rang, Macht und Hintergrund und wie sie Gespräche färben
competency-ipec-2023-TT = Teams und Teamarbeit
competency-ipec-2023-TT1 = Wie Teams entstehen und was die Forschung über sie sagt
competency-ipec-2023-TT2 = Verschiedene Hintergründe und Stellungen als Ressource
competency-ipec-2023-TT3 = Einen Fall gemeinsam durchdenken und entscheiden
competency-ipec-2023-TT4 = Führung, die an die jeweils am besten geeignete Person übergeht
competency-ipec-2023-TT5 = Was tun, wenn man im Kollegium uneins ist
competency-ipec-2023-TT6 = Auf den eigenen Anteil und den des Teams zurückblicken
competency-ipec-2023-TT7 = Gemeinsam verantworten, was geschieht
competency-ipec-2023-TT8 = Wer was wann tut, damit nichts vergessen wird
competency-ipec-2023-TT9 = Gemeinsame Gewohnheiten, die ein Team sicher und gesund halten
competency-ipec-2023-TT10 = Wie die Organisation ein Team stützt oder hemmt

## IPEC 2016

framework-ipec-2016 = IPEC-Kernkompetenzen, Aktualisierung 2016
    .short = IPEC 2016
competency-ipec-2016-VE = Werte und Ethik der interprofessionellen Praxis
competency-ipec-2016-RR = Rollen und Verantwortlichkeiten
competency-ipec-2016-CC = Interprofessionelle Kommunikation
competency-ipec-2016-TT = Teams und Teamarbeit

## CIHC 2024

framework-cihc-2024 = CIHC-Kompetenzrahmen zur Förderung der Zusammenarbeit, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = Beziehungsorientierte Versorgung und Dienste
    .description = Versorgung, die auf Vertrauen zu den Menschen und ihren Nächsten baut.
competency-cihc-2024-TC = Kommunikation im Team
    .description = Wie ein Team spricht, untereinander und mit denen, für die es da ist.
competency-cihc-2024-RN = Rollen klären und aushandeln
    .description = Klarstellen, wer was tun kann, und vereinbaren, wer es tut.
competency-cihc-2024-TF = Funktionieren des Teams
    .description = Was ein Team gut arbeiten lässt und wie seine Mitglieder dafür sorgen.
competency-cihc-2024-DP = Umgang mit Unterschieden und Meinungsverschiedenheiten im Team
    .description = Verschiedene Ansichten nutzen, bevor sie Schaden anrichten.
competency-cihc-2024-CL = Kollaborative Führung
    .description = Führen als geteilte Arbeit, die der Aufgabe folgt.

## CIHC 2010

framework-cihc-2010 = Nationaler interprofessioneller Kompetenzrahmen des CIHC, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Rollenklärung
    .description = Wer was tut und wie die Teile zusammenpassen.
competency-cihc-2010-PC = Patienten-, klienten-, familien- und gemeinwesenzentrierte Versorgung
    .description = Wer versorgt wird, redet von Anfang bis Ende mit.
competency-cihc-2010-TF = Funktionieren des Teams
    .description = Was ein Team zusammenhält und es arbeiten lässt.
competency-cihc-2010-CL = Kollaborative Führung
    .description = Entscheidungen und Führung, im Kollegium geteilt.
competency-cihc-2010-IC = Interprofessionelle Kommunikation
    .description = Offene und rechtzeitige Gespräche zwischen Professionen.
competency-cihc-2010-CR = Lösung interprofessioneller Konflikte
    .description = Streit zwischen Professionen früh und ruhig angehen.

## WHO 2010

framework-who-2010 = WHO-Handlungsrahmen für interprofessionelle Ausbildung und Zusammenarbeit in der Praxis, 2010
    .short = WHO 2010
competency-who-2010-TW = Teamarbeit
    .description = Gut im Team arbeiten, an welchem Platz auch immer.
competency-who-2010-RO = Rollen und Verantwortlichkeiten
    .description = Was jeder Gesundheitsberuf tut und wofür er einsteht.
competency-who-2010-CO = Kommunikation
    .description = Sich im Kollegium verständlich machen und andere ausreden lassen.
competency-who-2010-LR = Lernen und kritische Reflexion
    .description = Das Geschehene durchdenken und die Lehre daraus in die Arbeit mitnehmen.
competency-who-2010-PT = Beziehung zu Patientinnen und Patienten und Erkennen ihrer Bedürfnisse
    .description = Die Arbeit um die behandelten Menschen herum aufbauen, gemeinsam mit ihnen.
competency-who-2010-ET = Ethische Praxis
    .description = Fairness im Kollegium und ein prüfender Blick auf die eigenen Vorurteile.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    interprofessionelle Ausbildung: IPE, interprofessionelle Lehre, interprofessionelle Bildung, interprofessionelles Lernen, interdisziplinär, multiprofessionell
    interprofessionelle Zusammenarbeit: IPZ, IPC, Kooperation, interprofessionelle Praxis
    Ausbildungsstation: IPSTA, Lernstation
    Medizin: Arzt, Ärztin, Humanmedizin, Medizinstudium
    Pflege: Krankenpflege, Pflegekraft, Pflegefachperson, Pflegewissenschaft
    Pharmazie: Apotheker, Apothekerin, Apotheke
    Zahnmedizin: Zahnarzt, Zahnärztin
    Hebammenkunde: Hebamme, Hebammenwissenschaft, Geburtshilfe
    Physiotherapie: Physiotherapeut, Physiotherapeutin, Krankengymnastik
    Ergotherapie: Ergotherapeut, Ergotherapeutin
    Logopädie: Logopäde, Logopädin, Sprachtherapie
    Ernährung Diätetik: Ernährungsberater, Ernährungsberaterin, Diätassistent, Diätologie, Ernährungsberatung
    Soziale Arbeit: Sozialarbeit, Sozialarbeiter, Sozialarbeiterin, Sozialpädagogik
    Rettungsdienst: Notfallsanitäter, Notfallsanitäterin, Rettungssanitäter
    Psychologie: Psychologe, Psychologin
    Patient: Klient, Klientin, Nutzer
    Praxiseinsatz: Praktikum, Famulatur, Rotation
    Simulation: Rollenspiel, Simulationspuppe
    Stufe: Niveau
    online: E-Learning, Fernlehre, virtuell
    Debriefing: Nachbesprechung, Reflexion
    Konflikt: Streit, Auseinandersetzung
