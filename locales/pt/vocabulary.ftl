# Labels of the shipped vocabularies in Portuguese. Titles of frameworks and of their areas are our translations and unofficial, but for WHO’s title, which is its own.

## Professions

vocabulary-professions = Profissões
    .one = Profissão
profession-medicine = Medicina
    .description = Diagnosticar e tratar doenças e acompanhar a saúde das pessoas ao longo do tempo.
profession-nursing = Enfermagem
    .description = Cuidar das pessoas dia e noite e perceber cedo as mudanças.
profession-midwifery = Obstetrícia
    .description = Cuidar de mulheres e recém-nascidos antes, durante e depois do parto: a profissão de obstetriz ou parteira.
profession-pharmacy = Farmácia
    .description = Zelar para que cada medicamento seja adequado, seguro e bem compreendido.
profession-dentistry = Odontologia
    .description = Prevenir e tratar doenças dos dentes, das gengivas e da boca; em Portugal, medicina dentária.
profession-dental-hygiene = Higiene dental
    .description = Limpeza, prevenção e orientação para manter a boca saudável; em Portugal, higiene oral.
profession-physiotherapy = Fisioterapia
    .description = Recuperar o movimento e a força depois de uma doença ou lesão.
profession-occupational-therapy = Terapia ocupacional
    .description = Ajudar as pessoas a fazer as coisas do dia a dia que importam para elas.
profession-speech-language-therapy = Fonoaudiologia
    .description = Ajuda para falar, compreender, usar a voz e engolir; em Portugal, terapia da fala.
profession-audiology = Audiologia
    .description = Avaliar a audição e o equilíbrio e adaptar aparelhos auditivos.
profession-nutrition-dietetics = Nutrição e dietética
    .description = A alimentação como parte de manter a saúde e de se recuperar.
profession-optometry = Optometria
    .description = Examinar os olhos e a visão e prescrever óculos e lentes.
profession-podiatry = Podologia
    .description = Cuidar dos pés e da parte inferior das pernas, da dor às feridas.
profession-medical-imaging = Diagnóstico por imagem
    .description = Radiografias, tomografias e outras imagens do corpo; também chamado radiologia ou imagiologia.
profession-medical-laboratory = Análises clínicas
    .description = Examinar o sangue e outras amostras para descobrir o que está errado.
profession-respiratory-therapy = Terapia respiratória
    .description = Ajuda para quem respira com dificuldade, também com ventilação mecânica.
profession-paramedicine = Atendimento pré-hospitalar
    .description = Atendimento de emergência no local e a caminho do hospital.
profession-physician-assistant = Assistente de medicina
    .description = Examinar e tratar pacientes ao lado da equipe médica; em alguns países, “clinical officer”.
profession-public-health = Saúde pública
    .description = Proteger e melhorar a saúde de populações inteiras.
profession-health-management = Gestão de serviços de saúde
    .description = Dirigir hospitais e serviços: pessoas, dinheiro, qualidade e segurança.
profession-health-information = Gestão da informação em saúde
    .description = Manter os registros de saúde exatos, sigilosos e úteis.
profession-psychology = Psicologia
    .description = Compreender a mente e o comportamento e ajudar pessoas em sofrimento.
profession-social-work = Serviço social
    .description = Apoio em questões de família, dinheiro, moradia, direitos e proteção.
profession-counselling = Aconselhamento
    .description = Ajudar pela conversa quem atravessa tempos difíceis.
profession-community-health = Saúde comunitária
    .description = Orientações de saúde e cuidados simples dados por gente do próprio bairro.
profession-care-assistance = Cuidados auxiliares
    .description = Ajuda direta para tomar banho, comer, mover-se e sentir-se bem no dia a dia.
profession-prosthetics-orthotics = Órteses e próteses
    .description = Fabricar e ajustar braços e pernas artificiais, talas e suportes.
profession-kinesiology = Cinesiologia
    .description = A ciência do movimento e do exercício, próxima da fisiologia do exercício.
profession-veterinary-medicine = Medicina veterinária
    .description = A saúde dos animais e as doenças que eles têm em comum com as pessoas.
profession-spiritual-care = Assistência espiritual
    .description = Apoio em questões de sentido, fé e perda, seja qual for a crença da pessoa; também chamada capelania.
profession-special-education = Educação especial
    .description = Ensinar estudantes com deficiência ou com necessidades especiais.
profession-law = Direito
    .description = Direitos, deveres e justiça, para pacientes e também para as equipes.

## Learning with, from and about each other

vocabulary-learning = Formas de aprender em conjunto
    .one = Forma de aprender em conjunto
learning-with = Com outras profissões
    .description = Estudantes de profissões diferentes trabalham em conjunto na mesma tarefa.
learning-from = A partir de outras profissões
    .description = Cada estudante compartilha o que sua profissão sabe e acolhe o que as outras sabem.
learning-about = Sobre outras profissões
    .description = Cada estudante descobre o que as outras profissões fazem e por quê.

## Learning modes

vocabulary-modes = Modalidades de aprendizagem
    .one = Modalidade de aprendizagem
mode-classroom = Sala de aula ou oficina
    .description = Pequenos grupos mistos se reúnem em uma sala e trabalham um caso ou uma pergunta.
mode-simulation = Simulação
    .description = Uma equipe encena um atendimento com um manequim, um ator ou atriz ou um paciente virtual e depois conversa sobre ele.
mode-placement = Estágio clínico ou no local de trabalho
    .description = Estudantes de várias profissões cuidam de pacientes ou de pessoas usuárias reais, com supervisão.
mode-training-ward = Enfermaria de formação interprofissional
    .description = Uma equipe de estudantes conduz parte de uma enfermaria sob o olhar de profissionais.
mode-community = Projeto comunitário
    .description = As equipes aprendem ao lado de uma comunidade ou de uma pessoa, no lugar onde ela vive.
mode-observation = Acompanhamento e observação
    .description = Cada participante observa outra profissão no trabalho, e depois se discute o que foi visto.
mode-project = Projeto ou problema em conjunto
    .description = Uma equipe mista resolve um problema ou melhora um serviço.
mode-online-live = Online, ao vivo
    .description = Todo o grupo está online ao mesmo tempo.
mode-online-own-pace = Online, no próprio ritmo
    .description = Cada participante trabalha quando lhe convém e troca ideias em um fórum.
mode-blended = Híbrido
    .description = Uma parte online, outra presencial.
mode-lecture = Aula expositiva ou palestra
    .description = Sobretudo se escuta; por si só, raramente é aprendizagem interprofissional.

## Learning methods

vocabulary-methods = Métodos de aprendizagem
    .one = Método de aprendizagem
method-exchange = Troca de ideias
    .description = O grupo compara seus pontos de vista em uma discussão, um caso ou um debate.
method-action = Ação
    .description = Uma tarefa ou investigação em conjunto que se propõe a mudar algo.
method-practice = Prática
    .description = Aprender participando do cuidado ou de serviços reais.
method-simulation = Simulação
    .description = Ensaiar o trabalho real onde os erros não prejudicam ninguém.
method-observation = Observação
    .description = Observar pacientes, outras profissões ou equipes com uma pergunta em mente.
method-e-learning = Aprendizagem online
    .description = Aprender com materiais e trocas online.
method-blended = Híbrido
    .description = Aprendizagem online unida a outras formas de aprender.
method-received = Aprendizagem receptiva
    .description = Ouvir, ler ou ver o que outras pessoas apresentam.

## Settings

vocabulary-settings = Cenários
    .one = Cenário
setting-campus = Campus universitário
setting-sim-centre = Centro de simulação
    .description = Salas equipadas como uma enfermaria, um consultório ou uma casa, para praticar com segurança.
setting-hospital = Hospital
setting-primary-care = Atenção primária
    .description = Uma unidade de saúde ou um consultório perto de onde as pessoas vivem.
setting-community = Comunidade
    .description = Escolas, associações e outros lugares da vida local.
setting-home = Domicílio
    .description = A casa de um paciente ou de uma pessoa usuária.
setting-virtual = Ambiente virtual
    .description = Uma sala ou plataforma online; ninguém precisa se deslocar.
setting-workplace = Local de trabalho
    .description = Outro lugar onde várias profissões trabalham em conjunto, como um serviço social.

## Stages

vocabulary-stages = Etapas
    .one = Etapa
stage-exposure = Exposição
    .description = Um primeiro encontro com outras profissões e com o que elas fazem.
stage-immersion = Imersão
    .description = Trabalhar com outras profissões em tarefas próximas da prática.
stage-mastery = Domínio
    .description = Ter condições de participar plenamente de uma equipe e de ajudar as outras pessoas a fazer o mesmo.

## Years and levels

vocabulary-levels = Anos e níveis
    .one = Ano ou nível
level-year-1 = Ano 1
level-year-2 = Ano 2
level-year-3 = Ano 3
level-year-4 = Ano 4
level-year-5 = Ano 5
level-year-6 = Ano 6
level-postgraduate = Pós-graduação
    .description = Depois de um primeiro diploma: mestrado, doutorado ou especialização.
level-cpd = Desenvolvimento profissional contínuo
    .description = Para quem já exerce sua profissão.
level-faculty = Formação docente
    .description = Para quem ensina ou supervisiona estudantes.

## Requirements

vocabulary-requirements = Obrigatório ou optativo
    .one = Caráter
requirement-required = Obrigatório
    .description = Cada estudante da profissão cursa o módulo nesse ano.
requirement-elective = Optativo
    .description = Cada estudante decide se cursa o módulo.
requirement-required-in-track = Obrigatório em uma ênfase
    .description = Todas as pessoas que seguem determinada ênfase cursam o módulo.

## Evaluation levels

vocabulary-evaluation-levels = Níveis de avaliação do módulo
    .one = Nível de avaliação do módulo
evaluation-1 = Reação
    .description = O que as pessoas participantes acharam.
evaluation-2a = Atitudes
    .description = Se mudou sua visão das outras profissões.
evaluation-2b = Conhecimentos e habilidades
    .description = O que agora sabem ou sabem fazer.
evaluation-3 = Comportamento
    .description = O que fazem de outro modo no trabalho.
evaluation-4a = Prática da organização
    .description = O que mudou no modo de trabalhar do serviço.
evaluation-4b = Benefício para os pacientes
    .description = Se pacientes ou pessoas usuárias estão melhor.

## Partners

vocabulary-partners = Parcerias no ensino
    .one = Parceria no ensino
partner-patient = Paciente
    .description = Alguém que ensina a partir da vida com uma doença.
partner-service-user = Pessoa usuária dos serviços
    .description = Alguém que ensina a partir do uso de serviços de saúde ou sociais.
partner-family = Família
    .description = Familiares ou pessoas cuidadoras que compartilham o que sabem.
partner-community = Comunidade
    .description = Pessoas ou grupos do lugar que ensinam e propõem tarefas reais.
partner-practitioner = Profissional em exercício
    .description = Alguém que exerce uma profissão e ensina ao lado da equipe docente.

## Networks

vocabulary-networks = Redes
    .one = Rede
network-africa = África
network-asia-pacific = Ásia-Pacífico
network-australasia = Australásia
network-canada = Canadá
network-india = Índia
network-japan = Japão
network-scandinavia = Escandinávia
network-south-central-america-caribbean = América do Sul, América Central e Caribe
network-united-kingdom = Reino Unido
network-united-states = Estados Unidos da América
network-german-speaking = Países de língua alemã
network-north-africa-middle-east = Norte da África e Oriente Médio
network-interprofessional-research = Pesquisa interprofissional
network-global-health = Saúde global

## Assessment methods

vocabulary-assessment-methods = Métodos de avaliação da aprendizagem
    .one = Método de avaliação da aprendizagem
assessment-peer = Avaliação por pares
    .description = Cada estudante avalia a contribuição do restante do grupo.
assessment-reflection = Reflexão
    .description = Cada estudante escreve ou fala sobre o que aprendeu e como.
assessment-observation = Observação
    .description = Docente ou profissional em exercício observa o trabalho de cada estudante.
assessment-written = Prova ou trabalho escrito
assessment-oral = Exame oral
assessment-portfolio = Portfólio
    .description = Uma coleção de trabalhos de cada estudante, reunida ao longo do tempo.
assessment-simulation = Simulação
    .description = Cada estudante é avaliado em uma situação preparada.
assessment-presentation = Apresentação

## Accessibility

vocabulary-access-features = Recursos de acessibilidade
    .one = Recurso de acessibilidade
access-wheelchair = Acesso para cadeira de rodas
access-captions = Legendas
access-transcript = Transcrição
access-sign-language = Língua de sinais
access-quiet-room = Sala silenciosa
access-screen-reader = Compatível com leitores de tela
access-large-print = Letras grandes

## Languages

vocabulary-languages = Idiomas
    .one = Idioma
language-en = inglês
language-ar = árabe
language-fa = persa
language-fr = francês
language-es = espanhol
language-pt = português
language-de = alemão
language-tr = turco
language-ur = urdu
language-he = hebraico
language-sv = sueco
language-nl = holandês
language-it = italiano
language-ja = japonês
language-zh = chinês
language-hi = híndi
language-id = indonésio
language-ms = malaio
language-sw = suaíli
language-ku = curdo
language-ps = pashto
language-am = amárico

## Themes

vocabulary-themes = Temas
    .one = Tema
theme-ethics = Valores e ética
    .description = Agir com justiça e honestidade, com respeito por todas as pessoas envolvidas.
theme-roles = Papéis
    .description = Saber quem faz o quê e onde os papéis se encontram.
theme-communication = Comunicação
    .description = Dizer, ouvir e registrar as coisas de modo que todo mundo entenda.
theme-teamwork = Trabalho em equipe
    .description = Fazer de um grupo de pessoas uma equipe.
theme-person-centred = A pessoa e a comunidade no centro
    .description = Deixar que os desejos das pessoas e das comunidades guiem o trabalho.
theme-leadership = Liderança e decisões compartilhadas
    .description = Liderar em alternância e decidir em conjunto.
theme-disagreement = Manejo das divergências
    .description = Enfrentar cedo as visões diferentes e tirar proveito delas.
theme-reflection = Reflexão e aprendizagem
    .description = Olhar para trás para fazer melhor da próxima vez.

## Competencies

vocabulary-competencies = Competências
    .one = Competência

## IPEC 2023

framework-ipec-2023 = Competências essenciais do IPEC, versão de 2023
    .short = IPEC 2023
competency-ipec-2023-VE = Valores e ética
competency-ipec-2023-VE1 = Para quem se trabalha, de uma pessoa a uma população
competency-ipec-2023-VE2 = Levantar a voz contra diferenças injustas em saúde
competency-ipec-2023-VE3 = Respeito pela pessoa quando uma equipe inteira conhece sua história
competency-ipec-2023-VE4 = A diferença, na equipe e ao seu redor, como força
competency-ipec-2023-VE5 = O que outras profissões sabem e o que isso acrescenta ao cuidado
competency-ipec-2023-VE6 = Franqueza entre colegas, justiça com as pessoas a quem servem
competency-ipec-2023-VE7 = Confiança e gentileza em toda relação de trabalho
competency-ipec-2023-VE8 = Uma conduta irrepreensível quando o trabalho é compartilhado
competency-ipec-2023-VE9 = Manter-se em dia no próprio ofício, pelo bem da equipe
competency-ipec-2023-VE10 = Aprender com os erros sem buscar culpados, em uma equipe cortês
competency-ipec-2023-VE11 = Um trabalho que dê gosto e preserve a saúde
competency-ipec-2023-RR = Papéis e responsabilidades
competency-ipec-2023-RR1 = Nenhum saber deixado de lado
competency-ipec-2023-RR2 = Parcerias além do próprio serviço: escolas, moradia, vizinhança
competency-ipec-2023-RR3 = Habilidades que se completam, também para necessidades sociais
competency-ipec-2023-RR4 = Onde começa e onde termina o papel de cada profissão
competency-ipec-2023-RR5 = Modéstia e curiosidade diante das culturas alheias
competency-ipec-2023-C = Comunicação
competency-ipec-2023-C1 = Dizer o que se faz e o que não se faz
competency-ipec-2023-C2 = Reuniões rápidas, passagens de plantão, registros compartilhados e outros apoios
competency-ipec-2023-C3 = Palavras simples em vez de jargão profissional
competency-ipec-2023-C4 = Uma mesma imagem da situação e da meta
competency-ipec-2023-C5 = Escutar de modo que também fale quem costuma calar
competency-ipec-2023-C6 = Feedback, bem dado e bem recebido
competency-ipec-2023-C7 = Posição, poder e origem, e como eles tingem a conversa
competency-ipec-2023-TT = Equipes e trabalho em equipe
competency-ipec-2023-TT1 = Como as equipes se formam e o que a pesquisa diz sobre elas
competency-ipec-2023-TT2 = A diversidade de origens e posições como recurso
competency-ipec-2023-TT3 = Pensar um caso e resolvê-lo em conjunto
competency-ipec-2023-TT4 = Uma liderança que passa a quem está em melhor posição
competency-ipec-2023-TT5 = O que fazer quando colegas divergem
competency-ipec-2023-TT6 = Um olhar para trás sobre a própria parte e a da equipe
competency-ipec-2023-TT7 = Responder em conjunto pelo que acontece
competency-ipec-2023-TT8 = Quem faz o quê e quando, para que nada escape
competency-ipec-2023-TT9 = Hábitos comuns que mantêm a equipe segura e saudável
competency-ipec-2023-TT10 = Como a organização ao redor ajuda ou atrapalha uma equipe

## IPEC 2016

framework-ipec-2016 = Competências essenciais do IPEC, atualização de 2016
    .short = IPEC 2016
competency-ipec-2016-VE = Valores e ética para a prática interprofissional
competency-ipec-2016-RR = Papéis e responsabilidades
competency-ipec-2016-CC = Comunicação interprofissional
competency-ipec-2016-TT = Equipes e trabalho em equipe

## CIHC 2024

framework-cihc-2024 = Referencial de competências do CIHC para o avanço da colaboração, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = Cuidado e serviços centrados na relação
    .description = Um cuidado baseado na confiança com as pessoas e com quem lhes é próximo.
competency-cihc-2024-TC = Comunicação da equipe
    .description = Como uma equipe conversa, entre si e com as pessoas a quem serve.
competency-cihc-2024-RN = Clarificação e negociação de papéis
    .description = Esclarecer quem pode fazer o quê e combinar quem fará.
competency-cihc-2024-TF = Funcionamento da equipe
    .description = O que faz uma equipe funcionar bem e como seus integrantes cuidam dela.
competency-cihc-2024-DP = Manejo das diferenças e divergências na equipe
    .description = Aproveitar as visões diferentes antes que causem dano.
competency-cihc-2024-CL = Liderança colaborativa
    .description = Liderar como tarefa compartilhada que acompanha o que há para fazer.

## CIHC 2010

framework-cihc-2010 = Referencial nacional de competências interprofissionais do CIHC, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Clarificação de papéis
    .description = Quem faz o quê e como as partes se encaixam.
competency-cihc-2010-PC = Cuidado centrado no paciente, no cliente, na família e na comunidade
    .description = Quem recebe o cuidado tem voz nele do começo ao fim.
competency-cihc-2010-TF = Funcionamento da equipe
    .description = O que mantém uma equipe unida e permite que ela faça seu trabalho.
competency-cihc-2010-CL = Liderança colaborativa
    .description = Decisões e direção repartidas entre colegas.
competency-cihc-2010-IC = Comunicação interprofissional
    .description = Um diálogo aberto e oportuno entre profissões.
competency-cihc-2010-CR = Resolução de conflitos interprofissionais
    .description = Enfrentar cedo e com calma os atritos entre profissões.

## WHO 2010

framework-who-2010 = Marco para ação em educação interprofissional e prática colaborativa da OMS, 2010
    .short = OMS 2010
competency-who-2010-TW = Trabalho em equipe
    .description = Trabalhar bem em uma equipe, seja qual for o lugar que se ocupa.
competency-who-2010-RO = Papéis e responsabilidades
    .description = O que cada profissional de saúde faz e pelo que responde.
competency-who-2010-CO = Comunicação
    .description = Fazer-se entender por colegas e ouvir até o fim.
competency-who-2010-LR = Aprendizagem e reflexão crítica
    .description = Repensar o que aconteceu e levar a lição para o trabalho.
competency-who-2010-PT = Relação com o paciente e reconhecimento de suas necessidades
    .description = Organizar o trabalho em torno do paciente e com ele.
competency-who-2010-ET = Prática ética
    .description = Justiça com colegas e um exame dos próprios preconceitos.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    educação interprofissional: EIP, IPE, educação interdisciplinar, educação multiprofissional, formação interprofissional, aprendizagem interprofissional
    prática colaborativa: prática interprofissional, colaboração interprofissional
    medicina: médico, médica, doutor, doutora
    enfermagem: enfermeiro, enfermeira
    farmácia: farmacêutico, farmacêutica
    odontologia: dentista, cirurgião-dentista, medicina dentária
    obstetrícia: parteira, obstetriz, enfermagem obstétrica
    fisioterapia: fisioterapeuta
    terapia ocupacional: terapeuta ocupacional
    fonoaudiologia: fonoaudiólogo, fonoaudióloga, terapia da fala, terapeuta da fala
    nutrição dietética: nutricionista, dietista
    diagnóstico por imagem: radiologia, imagiologia, radiografia
    análises clínicas: biomedicina, laboratório
    assistente de medicina: assistente médico
    atendimento pré-hospitalar: paramédico, socorrista, urgência, emergência
    serviço social: assistente social
    psicologia: psicólogo, psicóloga
    paciente: usuário, usuária, utente, cliente
    estágio: internato, rotação, ensino clínico
    simulação: dramatização, manequim
    etapa: nível
    online: e-learning, EAD, a distância, virtual
    debriefing: reflexão, discussão posterior
    divergência: conflito, disputa
    percurso: trilha, itinerário
    optativo: eletivo, opcional
    papéis: funções
    equipe: equipa
