# Labels of the shipped vocabularies in Turkish. Titles of frameworks and of their areas are our translations and unofficial.

## Professions

vocabulary-professions = Meslekler
    .one = Meslek
profession-medicine = Tıp
    .description = Hastalığa tanı koymak, tedavi etmek ve insanların sağlığını zaman içinde izlemek.
profession-nursing = Hemşirelik
    .description = İnsanlara gece gündüz bakım vermek ve değişimi erken fark etmek.
profession-midwifery = Ebelik
    .description = Doğum öncesinde, sırasında ve sonrasında kadınlara ve yenidoğanlara bakım vermek.
profession-pharmacy = Eczacılık
    .description = Her ilacın doğru, güvenli ve anlaşılmış olmasını sağlamak.
profession-dentistry = Diş hekimliği
    .description = Diş, diş eti ve ağız hastalıklarını önlemek ve tedavi etmek.
profession-dental-hygiene = Ağız ve diş sağlığı
    .description = Ağzı sağlıklı tutan temizlik, koruma ve danışmanlık.
profession-physiotherapy = Fizyoterapi
    .description = Hastalık ya da yaralanma sonrasında hareketi ve gücü geri kazandırmak; fizyoterapi ve rehabilitasyon da denir.
profession-occupational-therapy = Ergoterapi
    .description = İnsanların kendileri için önemli olan günlük işleri yapmasına yardım etmek.
profession-speech-language-therapy = Dil ve konuşma terapisi
    .description = Konuşma, anlama, ses ve yutma konularında yardım.
profession-audiology = Odyoloji
    .description = İşitmeyi ve dengeyi ölçmek, işitme cihazı uygulamak.
profession-nutrition-dietetics = Beslenme ve diyetetik
    .description = Sağlıklı kalmanın ve iyileşmenin parçası olarak beslenme.
profession-optometry = Optometri
    .description = Gözü ve görmeyi muayene etmek, gözlük ve lens reçete etmek.
profession-podiatry = Podoloji
    .description = Ağrıdan yaraya, ayakların ve bacağın alt bölümünün bakımı.
profession-medical-imaging = Tıbbi görüntüleme
    .description = Röntgen, tomografi ve vücudun diğer görüntüleri; radyografi de denir.
profession-medical-laboratory = Tıbbi laboratuvar
    .description = Sorunun ne olduğunu bulmak için kanı ve diğer örnekleri incelemek.
profession-respiratory-therapy = Solunum terapisi
    .description = Solunum cihazına bağlı olanlar da dahil, nefes almakta zorlanan insanlara yardım.
profession-paramedicine = İlk ve acil yardım
    .description = Olay yerinde ve hastaneye giderken acil bakım; paramedik hizmeti.
profession-physician-assistant = Hekim yardımcılığı
    .description = Hekimlerle birlikte hastaları muayene ve tedavi etmek; bazı ülkelerde adı klinik görevlisidir (clinical officer).
profession-public-health = Halk sağlığı
    .description = Toplumun bütününün sağlığını korumak ve geliştirmek.
profession-health-management = Sağlık yönetimi
    .description = Hastaneleri ve hizmetleri yönetmek: insan, para, kalite ve güvenlik.
profession-health-information = Sağlık bilgi yönetimi
    .description = Sağlık kayıtlarını doğru, gizli ve yararlı tutmak.
profession-psychology = Psikoloji
    .description = Zihni ve davranışı anlamak, zor durumdaki insanlara yardım etmek.
profession-social-work = Sosyal hizmet
    .description = Aile, para, barınma, haklar ve korunma konularında destek.
profession-counselling = Psikolojik danışmanlık
    .description = Zor zamanlarda insanlarla konuşarak birlikte düşünmek.
profession-community-health = Toplum sağlığı
    .description = Mahalleden kişilerin verdiği sağlık danışmanlığı ve basit bakım.
profession-care-assistance = Hasta bakımı
    .description = Yıkanma, yeme, hareket ve günlük rahatlık için birebir yardım.
profession-prosthetics-orthotics = Ortez ve protez
    .description = Protez, ortez ve destekleri yapmak ve uygulamak.
profession-kinesiology = Kinezyoloji
    .description = Hareket ve egzersiz bilimi; egzersiz fizyolojisine yakındır.
profession-veterinary-medicine = Veteriner hekimlik
    .description = Hayvanların sağlığı ve insanlarla paylaştıkları hastalıklar.
profession-spiritual-care = Manevi bakım
    .description = İnancı ne olursa olsun, insana anlam, inanç ve kayıp konularında destek; manevi danışmanlık da denir.
profession-special-education = Özel eğitim
    .description = Engeli ya da özel gereksinimi olan öğrencilere öğretmek.
profession-law = Hukuk
    .description = Haklar, ödevler ve adalet; hastalar için de çalışanlar için de.

## Learning with, from and about each other

vocabulary-learning = Birlikte öğrenme yolları
    .one = Birlikte öğrenme yolu
learning-with = Birlikte
    .description = Farklı mesleklerin öğrencileri aynı iş üzerinde birlikte çalışır.
learning-from = Birbirinden
    .description = Herkes kendi mesleğinin bilgisini paylaşır, diğerlerininkini öğrenir.
learning-about = Birbiri hakkında
    .description = Öğrenciler diğer mesleklerin ne yaptığını ve neden yaptığını öğrenir.

## Learning modes

vocabulary-modes = Öğrenme biçimleri
    .one = Öğrenme biçimi
mode-classroom = Derslik ya da atölye
    .description = Küçük karma gruplar bir odada toplanıp bir olgu ya da soru üzerinde çalışır.
mode-simulation = Simülasyon
    .description = Bir ekip manken, oyuncu ya da sanal hasta ile bakımı canlandırır, sonra üzerine konuşur.
mode-placement = Klinik ya da iş yeri stajı
    .description = Birkaç mesleğin öğrencileri gözetim altında gerçek hastalara ya da danışanlara bakar.
mode-training-ward = Meslekler arası eğitim servisi
    .description = Bir öğrenci ekibi, sorumlu çalışanların gözetiminde servisin bir bölümünü yürütür.
mode-community = Toplum projesi
    .description = Ekipler bir toplulukla ya da bir kişiyle, onun yaşadığı yerde öğrenir.
mode-observation = Eşlik etme ve gözlem
    .description = Öğrenenler başka bir mesleği iş başında izler ve gördüklerini tartışır.
mode-project = Ortak proje ya da sorun
    .description = Karma bir ekip bir sorunu çözer ya da bir hizmeti iyileştirir.
mode-online-live = Çevrim içi, canlı
    .description = Herkes aynı anda çevrim içidir.
mode-online-own-pace = Çevrim içi, kendi hızında
    .description = Öğrenenler kendilerine uyan zamanda çalışır, forumda görüş alışverişi yapar.
mode-blended = Karma
    .description = Bir bölümü çevrim içi, bir bölümü yüz yüze.
mode-lecture = Ders ya da konferans
    .description = Daha çok dinlemeye dayanır; tek başına nadiren meslekler arası öğrenme sayılır.

## Learning methods

vocabulary-methods = Öğrenme yöntemleri
    .one = Öğrenme yöntemi
method-exchange = Görüş alışverişi
    .description = Öğrenciler görüşlerini bir tartışmada, olguda ya da münazarada karşılaştırır.
method-action = Eylem
    .description = Bir şeyi değiştirmeyi amaçlayan ortak bir iş ya da araştırma.
method-practice = Uygulama
    .description = Gerçek bakıma ya da gerçek hizmetlere katılarak öğrenme.
method-simulation = Simülasyon
    .description = Hataların kimseye zarar vermediği yerde gerçek işin provası.
method-observation = Gözlem
    .description = Hastaları, diğer meslekleri ya da ekipleri akılda bir soruyla izlemek.
method-e-learning = E-öğrenme
    .description = Çevrim içi materyallerle ve çevrim içi görüş alışverişiyle öğrenme.
method-blended = Karma
    .description = Diğer öğrenme yollarıyla birleştirilmiş çevrim içi öğrenme.
method-received = Sunuş yoluyla öğrenme
    .description = Başkalarının sunduğunu dinlemek, okumak ya da izlemek.

## Settings

vocabulary-settings = Öğrenme ortamları
    .one = Öğrenme ortamı
setting-campus = Üniversite yerleşkesi
setting-sim-centre = Simülasyon merkezi
    .description = Güvenle alıştırma yapmak için servis, klinik ya da ev gibi donatılmış odalar.
setting-hospital = Hastane
setting-primary-care = Birinci basamak
    .description = İnsanların yaşadığı yere yakın bir sağlık merkezi ya da muayenehane.
setting-community = Toplum
    .description = Okullar, dernekler ve yerel yaşamın diğer mekânları.
setting-home = Ev
    .description = Bir hastanın ya da hizmet alanın evi.
setting-virtual = Sanal ortam
    .description = Çevrim içi bir oda ya da platform; kimsenin yola çıkması gerekmez.
setting-workplace = İş yeri
    .description = Meslek mensuplarının birlikte çalıştığı başka bir yer, örneğin bir sosyal hizmet kuruluşu.

## Stages

vocabulary-stages = Aşamalar
    .one = Aşama
stage-exposure = Tanışma
    .description = Diğer mesleklerle ve yaptıkları işle ilk karşılaşma.
stage-immersion = Derinleşme
    .description = Uygulamaya yakın işlerde diğer mesleklerle birlikte çalışmak.
stage-mastery = Ustalaşma
    .description = Bir ekipte tam olarak yer almaya ve başkalarına bunda yardım etmeye hazır olmak.

## Years and levels

vocabulary-levels = Sınıflar ve düzeyler
    .one = Sınıf ya da düzey
level-year-1 = 1. sınıf
level-year-2 = 2. sınıf
level-year-3 = 3. sınıf
level-year-4 = 4. sınıf
level-year-5 = 5. sınıf
level-year-6 = 6. sınıf
level-postgraduate = Lisansüstü
    .description = İlk diplomadan sonra: yüksek lisans, doktora ya da uzmanlık eğitimi.
level-cpd = Sürekli mesleki gelişim
    .description = Mesleğinde hâlen çalışanlar için.
level-faculty = Eğitici gelişimi
    .description = Öğrencilere ders veren ya da danışmanlık yapanlar için.

## Requirements

vocabulary-requirements = Zorunlu ya da seçmeli
    .one = Zorunluluk
requirement-required = Zorunlu
    .description = O sınıfta mesleğin bütün öğrencileri alır.
requirement-elective = Seçmeli
    .description = Alıp almamayı öğrenciler seçer.
requirement-required-in-track = Bir dalda zorunlu
    .description = Belirli bir dalı seçen öğrencilerin tümü alır.

## Evaluation levels

vocabulary-evaluation-levels = Modül değerlendirme düzeyleri
    .one = Modül değerlendirme düzeyi
evaluation-1 = Tepki
    .description = Öğrenenlerin modül hakkında ne düşündüğü.
evaluation-2a = Tutumlar
    .description = Diğer mesleklere bakışlarının değişip değişmediği.
evaluation-2b = Bilgi ve beceriler
    .description = Şimdi ne bildikleri ya da ne yapabildikleri.
evaluation-3 = Davranış
    .description = İşte neyi farklı yaptıkları.
evaluation-4a = Kurumsal uygulama
    .description = Hizmetin işleyişinde neyin değiştiği.
evaluation-4b = Hastalara yararı
    .description = Hastaların ya da hizmet alanların daha iyi durumda olup olmadığı.

## Partners

vocabulary-partners = Öğretim ortakları
    .one = Öğretim ortağı
partner-patient = Hasta
    .description = Bir hastalıkla yaşama deneyimine dayanarak öğreten kişi.
partner-service-user = Hizmet alan
    .description = Sağlık hizmetlerini ya da sosyal hizmetleri kullanma deneyimine dayanarak öğreten kişi.
partner-family = Aile
    .description = Bildiklerini paylaşan yakınlar ya da bakım verenler.
partner-community = Toplum
    .description = Öğreten ve gerçek işler veren yerel kişiler ya da gruplar.
partner-practitioner = Uygulayıcı
    .description = Mesleğinde çalışan ve öğretim elemanlarının yanında öğreten kişi.

## Networks

vocabulary-networks = Ağlar
    .one = Ağ
network-africa = Afrika
network-asia-pacific = Asya Pasifik
network-australasia = Avustralasya
network-canada = Kanada
network-india = Hindistan
network-japan = Japonya
network-scandinavia = İskandinavya
network-south-central-america-caribbean = Güney ve Orta Amerika ile Karayipler
network-united-kingdom = Birleşik Krallık
network-united-states = Amerika Birleşik Devletleri
network-german-speaking = Almanca konuşulan ülkeler
network-north-africa-middle-east = Kuzey Afrika ve Orta Doğu
network-interprofessional-research = Meslekler arası araştırma
network-global-health = Küresel sağlık

## Assessment methods

vocabulary-assessment-methods = Ölçme ve değerlendirme yöntemleri
    .one = Ölçme ve değerlendirme yöntemi
assessment-peer = Akran değerlendirmesi
    .description = Öğrenciler birbirlerinin katkısını değerlendirir.
assessment-reflection = Yansıtma
    .description = Öğrenciler ne öğrendiklerini ve nasıl öğrendiklerini yazar ya da anlatır.
assessment-observation = Gözlem
    .description = Bir öğretim elemanı ya da uygulayıcı öğrenciyi iş başında izler.
assessment-written = Yazılı sınav ya da ödev
assessment-oral = Sözlü sınav
assessment-portfolio = Portfolyo
    .description = Öğrencinin zaman içinde biriken çalışmaları.
assessment-simulation = Simülasyon
    .description = Öğrenci canlandırılan bir durumda değerlendirilir.
assessment-presentation = Sunum

## Accessibility

vocabulary-access-features = Erişilebilirlik özellikleri
    .one = Erişilebilirlik özelliği
access-wheelchair = Tekerlekli sandalyeye uygun
access-captions = Altyazı
access-transcript = Yazılı döküm
access-sign-language = İşaret dili
access-quiet-room = Sessiz oda
access-screen-reader = Ekran okuyucuyla uyumlu
access-large-print = Büyük punto

## Languages

vocabulary-languages = Diller
    .one = Dil
language-en = İngilizce
language-ar = Arapça
language-fa = Farsça
language-fr = Fransızca
language-es = İspanyolca
language-pt = Portekizce
language-de = Almanca
language-tr = Türkçe
language-ur = Urduca
language-he = İbranice
language-sv = İsveççe
language-nl = Felemenkçe
language-it = İtalyanca
language-ja = Japonca
language-zh = Çince
language-hi = Hintçe
language-id = Endonezce
language-ms = Malayca
language-sw = Svahili
language-ku = Kürtçe
language-ps = Peştuca
language-am = Amharca

## Themes

vocabulary-themes = Temalar
    .one = Tema
theme-ethics = Değerler ve etik
    .description = Herkese saygı duyarak adil ve dürüst davranmak.
theme-roles = Roller
    .description = Kimin ne yaptığını ve rollerin nerede buluştuğunu bilmek.
theme-communication = İletişim
    .description = Herkesin anlayacağı biçimde söylemek, dinlemek ve kaydetmek.
theme-teamwork = Ekip çalışması
    .description = Bir insan grubundan tek bir ekip oluşturmak.
theme-person-centred = Merkezde kişi ve toplum
    .description = İşe kişilerin ve toplulukların isteklerinin yön vermesi.
theme-leadership = Paylaşılan liderlik ve kararlar
    .description = Sırayla önderlik etmek ve birlikte karar vermek.
theme-disagreement = Görüş ayrılıklarını ele alma
    .description = Farklı görüşlerle erken yüzleşmek ve onlardan yararlanmak.
theme-reflection = Yansıtma ve öğrenme
    .description = Bir dahaki sefere daha iyisini yapmak için geriye bakmak.

## Competencies

vocabulary-competencies = Yetkinlikler
    .one = Yetkinlik

## IPEC 2023

framework-ipec-2023 = IPEC Temel Yetkinlikleri, 2023 sürümü
    .short = IPEC 2023
competency-ipec-2023-VE = Değerler ve Etik
competency-ipec-2023-VE1 = Tek bir kişiden tüm topluma, işin kimin için olduğu
competency-ipec-2023-VE2 = Sağlıktaki haksız farklara karşı ses çıkarmak
competency-ipec-2023-VE3 = Öyküsü bütün ekipçe bilinen kişiye saygı
competency-ipec-2023-VE4 = Ekipte ve çevresinde bir güç olarak farklılık
competency-ipec-2023-VE5 = Diğer mesleklerin bildikleri ve bunların bakıma katkısı
competency-ipec-2023-VE6 = Meslektaşlar arasında açıklık, hizmet verilenlere adalet
competency-ipec-2023-VE7 = Her iş ilişkisinde güven ve nezaket
competency-ipec-2023-VE8 = İş paylaşıldığında da hesabı verilebilen davranış
competency-ipec-2023-VE9 = Ekip için kendi işinde iyi kalmak
competency-ipec-2023-VE10 = Saygılı bir ekipte, suçlamadan hatalardan öğrenmek
competency-ipec-2023-VE11 = İnsanların severek yaptığı ve içinde sağlıklı kaldığı bir iş
competency-ipec-2023-RR = Roller ve Sorumluluklar
competency-ipec-2023-RR1 = Kimsenin bilgisinin boşa gitmemesi
competency-ipec-2023-RR2 = Kendi kurumunun ötesindeki ortaklar: okul, konut, komşular
competency-ipec-2023-RR3 = Toplumsal gereksinimler için de birbirini tamamlayan beceriler
competency-ipec-2023-RR4 = Her mesleğin rolünün başladığı ve bittiği yer
competency-ipec-2023-RR5 = Başkalarının kültürü karşısında alçak gönüllülük ve merak
competency-ipec-2023-C = İletişim
competency-ipec-2023-C1 = Ne yaptığını ve ne yapmadığını söylemek
competency-ipec-2023-C2 = Kısa toplantılar, devir teslimler, ortak kayıtlar ve diğer araçlar
competency-ipec-2023-C3 = Meslek jargonu yerine yalın sözler
competency-ipec-2023-C4 = Durum ve hedef için ortak bir tablo
competency-ipec-2023-C5 = Sessiz kalanların da konuşacağı biçimde dinlemek
competency-ipec-2023-C6 = İyi verilen ve iyi alınan geri bildirim
competency-ipec-2023-C7 = Konum, güç, geçmiş ve bunların konuşmaya etkisi
competency-ipec-2023-TT = Ekipler ve Ekip Çalışması
competency-ipec-2023-TT1 = Ekipler nasıl oluşur, araştırmalar onlar hakkında ne der
competency-ipec-2023-TT2 = Bir kaynak olarak farklı geçmişler ve konumlar
competency-ipec-2023-TT3 = Bir olguyu birlikte düşünüp birlikte karara bağlamak
competency-ipec-2023-TT4 = En uygun kişiye geçen liderlik
competency-ipec-2023-TT5 = Meslektaşlar anlaşamadığında ne yapılır
competency-ipec-2023-TT6 = Kendi payına ve ekibin payına dönüp bakmak
competency-ipec-2023-TT7 = Olanlardan birlikte sorumlu olmak
competency-ipec-2023-TT8 = Hiçbir şey atlanmasın diye kim neyi ne zaman yapar
competency-ipec-2023-TT9 = Ekibi güvende ve sağlıklı tutan ortak alışkanlıklar
competency-ipec-2023-TT10 = Çevresindeki kurum ekibe nasıl yardım eder ya da engel olur

## IPEC 2016

framework-ipec-2016 = IPEC Temel Yetkinlikleri, 2016 güncellemesi
    .short = IPEC 2016
competency-ipec-2016-VE = Meslekler Arası Uygulama için Değerler ve Etik
competency-ipec-2016-RR = Roller ve Sorumluluklar
competency-ipec-2016-CC = Meslekler Arası İletişim
competency-ipec-2016-TT = Ekipler ve Ekip Çalışması

## CIHC 2024

framework-cihc-2024 = CIHC İş Birliğini Geliştirme Yetkinlik Çerçevesi, 2024
    .short = CIHC 2024
competency-cihc-2024-RF = İlişki Odaklı Bakım ve Hizmetler
    .description = Kişilerle ve yakınlarıyla güvene dayanan bakım.
competency-cihc-2024-TC = Ekip İletişimi
    .description = Bir ekibin kendi içinde ve hizmet verdikleriyle nasıl konuştuğu.
competency-cihc-2024-RN = Rollerin Netleştirilmesi ve Müzakeresi
    .description = Kimin ne yapabileceğini netleştirmek ve kimin yapacağında anlaşmak.
competency-cihc-2024-TF = Ekip İşleyişi
    .description = Bir ekibi iyi çalıştıran şeyler ve üyelerin buna nasıl özen gösterdiği.
competency-cihc-2024-DP = Ekipteki Farklılıkların ve Görüş Ayrılıklarının Ele Alınması
    .description = Farklı görüşlerden zarara dönüşmeden yararlanmak.
competency-cihc-2024-CL = İş Birlikçi Liderlik
    .description = İşin gereğine göre el değiştiren, paylaşılan bir görev olarak liderlik.

## CIHC 2010

framework-cihc-2010 = CIHC Ulusal Meslekler Arası Yetkinlik Çerçevesi, 2010
    .short = CIHC 2010
competency-cihc-2010-RC = Rollerin Netleştirilmesi
    .description = Kimin ne yaptığı ve parçaların nasıl bir araya geldiği.
competency-cihc-2010-PC = Hasta, Danışan, Aile ve Toplum Merkezli Bakım
    .description = Bakım alanların baştan sona söz sahibi olması.
competency-cihc-2010-TF = Ekip İşleyişi
    .description = Bir ekibi bir arada tutan ve işini yapmasını sağlayan şeyler.
competency-cihc-2010-CL = İş Birlikçi Liderlik
    .description = Meslektaşlar arasında paylaşılan kararlar ve önderlik.
competency-cihc-2010-IC = Meslekler Arası İletişim
    .description = Meslekler arasında açık ve zamanında konuşma.
competency-cihc-2010-CR = Meslekler Arası Çatışma Çözümü
    .description = Meslekler arasındaki çatışmaları erken ve sakince ele almak.

## WHO 2010

framework-who-2010 = DSÖ Meslekler Arası Eğitim ve İş Birliğine Dayalı Uygulama Eylem Çerçevesi, 2010
    .short = DSÖ 2010
competency-who-2010-TW = Ekip çalışması
    .description = Yeri ne olursa olsun ekipte iyi çalışmak.
competency-who-2010-RO = Roller ve sorumluluklar
    .description = Her sağlık çalışanının ne yaptığı ve nelerden sorumlu olduğu.
competency-who-2010-CO = İletişim
    .description = Meslektaşlarına kendini anlatmak ve onları sonuna kadar dinlemek.
competency-who-2010-LR = Öğrenme ve eleştirel yansıtma
    .description = Olanlar üzerine düşünmek ve çıkan dersi işe taşımak.
competency-who-2010-PT = Hastayla ilişki ve gereksinimlerini tanıma
    .description = İşi hastanın çevresinde, hastayla birlikte kurmak.
competency-who-2010-ET = Etik uygulama
    .description = Meslektaşlara adil davranmak ve kendi ön yargılarını sorgulamak.

## Search

# What readers may type for what the catalogue says, a line for each: what the catalogue says, a colon, what they may type, with commas between.
search-synonyms =
    meslekler arası eğitim: IPE, MAE, mesleklerarası eğitim, mesleklerarası öğrenme, disiplinler arası eğitim, interdisipliner
    iş birliği: işbirliği, IPC, meslekler arası iş birliği, ortak çalışma
    tıp: hekim, doktor, tıp öğrencisi
    hemşirelik: hemşire
    eczacılık: eczacı
    diş hekimliği: diş hekimi, dişçi
    ebelik: ebe
    fizyoterapi: fizyoterapist, fizik tedavi, rehabilitasyon
    ergoterapi: ergoterapist, iş uğraşı terapisi
    dil konuşma terapisi: konuşma terapisti, logopedi
    beslenme diyetetik: diyetisyen
    sosyal hizmet: sosyal hizmet uzmanı, sosyal çalışmacı
    ilk acil yardım: paramedik, ambulans
    psikoloji: psikolog
    hasta: danışan, hizmet alan
    staj: klinik uygulama, rotasyon, intörnlük
    simülasyon: rol oynama, canlandırma, maket
    aşama: düzey
    yetkinlik: yeterlik, yeterlilik
    çevrim içi: online, uzaktan eğitim, e-öğrenme, sanal
    çözümleme: debriefing, yansıtma
    çatışma: anlaşmazlık, tartışma
