# The words of the site itself in Turkish. A noun stays singular after a number, so most counts need no choice between forms.
# A suffix changes with the word before it, so none stands after a variable.
# Numbers, dates and lists arrive in the language’s own digits, calendar and commas.

## The frame of every page

page-title = { $page } · { $site }
skip-link = İçeriğe geç
menu-label = Ana menü
menu-home = Ana sayfa
menu-modules = Modüller
menu-pathways = Öğrenme yolları
menu-providers = Kurumlar
menu-networks = Ağlar
menu-events = Etkinlikler
footer-label = Bu katalog hakkında
crumbs-label = Buradasınız
languages-label = Dil
languages-fallback = çevrilmedi
licence-notice = Metin lisansı: { $licence }
feed-link = Haber akışı
feed-own = Bu modüllerin haber akışı
made-with = Halqa ile yayımlandı

## A text in another language than the page

fallback-notice = Bu metin henüz çevrilmedi. Metnin dili: { $language }.
fallback-link = Sayfanın tamamını şu dilde aç: { $language }
stale-notice = Bu çeviri yapıldıktan sonra özgün metin değişti.
stale-link = Özgün metni şu dilde aç: { $language }
partial-notice = Bu metnin şimdilik yalnızca bir bölümü çevrildi.
partial-link = Gerisini şu dilde oku: { $language }
machine-notice = Bu metni makine çevirdi, henüz kimse gözden geçirmedi.
origin-notice = “{ $name }” kataloğundan; tam açıklama oradadır.
origin-link = Kendi sayfasını aç
origin-link-in = Kendi sayfasını şu dilde aç: { $language }

## The circle of seats

circle-caption = Dolu: zorunlu. Boş: seçmeli.
circle-text = Zorunlu: { $required }. Seçmeli: { $elective }.
circle-text-required = Zorunlu: { $required }.
circle-text-elective = Seçmeli: { $elective }.
circle-text-home = Bu katalogdaki mesleklerden bazıları: { $professions }.

## Counts

count-modules = { $count } modül
count-professions = { $count } meslek
count-pathways = { $count } öğrenme yolu
count-providers = { $count } kurum
count-networks = { $count } ağ
count-events = { $count } etkinlik
count-languages = { $count } dil
position = { $number } / { $total }

## Measures and times

hours = { $hours } saat
hours-self-study = { $hours } saat
years = { $count ->
    [one] { $years }. sınıf
   *[other] { $years }. sınıflar
}
seats = { $count } kişilik yer

## Home

home-who = Hangi bölümün öğrencisisiniz?
home-pathways = Öğrenme yolları
home-modules = Katalogda yeni
home-modules-all = Tüm modüller
home-facets = Modülleri şuna göre bul
home-coming = Yaklaşan tarihler
home-calendar = Takvimin tamamı

## Lists

heading-modules = Tüm modüller
heading-pathways = Öğrenme yolları
heading-providers = Kurumlar
heading-networks = Ağlar
heading-events = Etkinlikler
intro-modules = Katalogdaki her şey, başlığa göre sıralı.
intro-pathways = Modüllerin birbirinin üzerine kurulduğu bir sıra.
intro-providers = Modülleri sunan okullar ve kuruluşlar.
intro-networks = Kurumların üye olduğu bölgesel ağlar ve ilgi grupları.
intro-events = Modül olmayan kongreler, tanıtım günleri ve son başvuru tarihleri.
group-regional = Bölgesel ağlar
group-emerging = Gelişmekte olan ağlar
group-interest-group = İlgi grupları
network-regional = Bölgesel ağ
network-emerging = Gelişmekte olan ağ
network-interest-group = İlgi grubu
narrow-down = Şuna göre daralt
sheets-label = Bu listenin sayfaları
sheet-previous = Önceki
sheet-next = Sonraki
sheet-position = Sayfa { $position }
list-empty = Burada henüz bir şey yok.

## Terms

term-empty = Henüz modül yok.
term-all = Bu kataloğun bütün modülleri buraya girer.
term-inner = Ayrıntılı olarak
term-neighbours = Çoğu zaman birlikte öğrenilenler
term-crosswalk = Aynı tema diğer çerçevelerde
term-statement = Çerçevenin kendi sözleriyle
term-nav = Önceki ve sonraki

## A module

module-facts = Bir bakışta
module-outcomes = Neler yapabileceksiniz
module-competencies = Yetkinlikler
competency-assessed = değerlendirilir
competency-primary = ana odak
module-sessions = Ne zaman ve nerede
session-register = Kaydol
session-zone = { $zone } saatiyle
module-contents = Bu sayfada
module-details = Bu modül hakkında daha fazlası
module-statements = Bu modülün bildirdikleri
module-statements-note = Üniversiteler, meslekler arası eğitimi onaylarken bunları sorar. “Belirtilmemiş”, “yok” demek değildir.
module-statements-more = Bunların her biri ne soruyor ve kim soruyor
module-pathways = Bir öğrenme yolunun parçası
pathway-previous = Öncesinde
pathway-next = Sonrasında
module-prerequisites = Önce alınması gerekenler
module-follows = Bu modülün üzerine kurulan modüller
module-related = Benzer modüller
module-materials = Materyaller
module-references = Kaynaklar

## Pathways, providers, networks, events and pages

entry-facts = Bir bakışta
pathway-steps = Adımlar
pathway-step = { $number }. adım
provider-modules = Burada sunulan modüller
provider-events = Etkinlikler
network-modules = Bu ağdaki modüller
network-entries = Kurumlar ve etkinlikler

## Labels of facts

# They stand in a narrow column: a word of more than 13 letters is broken there, so the longest says where (a soft hyphen).
fact-required = Kimler için zorunlu
fact-required-in-track = Kimler için bir dalda zorunlu
fact-elective = Kimler için seçmeli
fact-professions = Hangi öğrenciler için
fact-hours = Ortak süre
fact-self-study = Bireysel çalışma
fact-stage = Aşama
fact-modes = Öğrenme biçimi
fact-methods = Öğrenme yöntemleri
fact-settings = Öğrenme ortamı
fact-learning = Birlikte öğrenme
fact-partners = Öğretime katılanlar
fact-interactive-share = Etkileşimli
fact-debrief = Çözümleme
fact-languages = Öğretim dili
fact-language = Dil
fact-provider = Sunan kurum
fact-network = Ağ
fact-group = Gruplar
fact-credit = Kredi
fact-assessment = Ölçme ve değerlendirme
fact-evaluation = Modül değerlendirmesi
fact-facilitation = Kolaylaş{ "\u00AD" }tırıcılar
fact-access = Erişilebilirlik
fact-cost = Ücret
fact-status = Durum
fact-keywords = Anahtar sözcükler
fact-published = Yayım tarihi
fact-reviewed = Son gözden geçirme
fact-translation = Çeviri
fact-licence = Lisans
fact-contact = İletişim
fact-email = E-posta
fact-country = Ülke
fact-website = Web sitesi
fact-recurrence = Sıklık
fact-when = Ne zaman
fact-place = Yer
fact-modules = Modüller
fact-providers = Kurumlar
fact-owner = Yayımlayan
fact-year = Yıl
fact-supersedes = Yerini aldığı
fact-superseded-by = Yerini alan
fact-framework = Çerçeve
fact-area = Alan
fact-themes = Tema
fact-codes = Diğer kodlar
fact-same-as = Başka yerdeki karşılığı
fact-broader = Bağlı olduğu

## Values of facts

status-draft = Taslak
status-paused = Ara verildi
status-retired = Sona erdi
purpose-formative = biçimlendirici
purpose-summative = düzey belirleyici
recurrence-yearly = Her yıl
recurrence-biennial = İki yılda bir
cost-free = Ücretsiz
cost-amount = { $amount } { $currency }
credit = { $value } { $scheme }
team-size = { $least }–{ $most } kişilik ekipler
capacity = { $count } kişilik yer
min-professions = Her ekipte en az { $count } meslek
facilitation-prepared = Bu göreve hazırlanmış
facilitation-ratio = { $learners } öğrenene { $facilitators } kolaylaştırıcı

## Prose

alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat
footnotes = Dipnotlar
footnote-back = Metinde { $number } numaralı dipnotun yerine dön
# The name of a table that can be scrolled sideways.
table = Tablo
task-done = Yapıldı
task-open = Yapılacak

## The page that chooses a language

chooser-label = Diller

## An address that does not exist

not-found-title = Böyle bir sayfa yok
not-found-text = Modülün adı değişmiş ya da adres eksik kalmış olabilir. Tüm modüllere ana sayfadan ulaşılabilir.
not-found-link = Ana sayfaya git
moved-title = Bu sayfa taşındı
moved-text = Artık başka bir adreste.
moved-link = Sayfaya git

## The page of a profession

profession-eyebrow = Bu mesleğin öğrencileri için
profession-year = { $profession }, { $year }
profession-years = Kaçıncı sınıftasınız?
profession-year-column = Sınıf
profession-other-years = Sınıfınız
profession-every-year = Tüm sınıflar
profession-more = Size açık diğer modüller
profession-closed = Şu anda sunulmuyor
profession-others = Birlikte öğreneceğiniz meslekler
profession-competencies = Üzerinde çalışacağınız yetkinlikler
circle-text-profession = { $profession } öğrencileri şu mesleklerle birlikte öğrenir: { $others }.
circle-text-profession-most = { $profession } öğrencileri en çok şu mesleklerle bir araya gelir: { $others }.
amount-none = yok

## Citing a module

module-cite = Bu modülü kaynak göster
copy = Kopyala
copied = Kopyalandı
module-data = Bu modülün verileri (JSON)

## How far the texts are translated

menu-translations = Çeviriler
translations-intro = Bu kataloğun metinlerinin ne kadarının çevrildiği: çevirenler ve gözden geçirenler için.
translations-languages = Dile göre
translations-language = Dil
translations-up-to-date = Güncel
translations-texts = Metne göre
translations-text = Metin
standing-original = özgün metin
standing-reviewed = gözden geçirildi
standing-draft = taslak
standing-machine = makine çevirisi
standing-unstamped = karşılaştırılmadı
standing-stale = özgün metin değişti
standing-begun = başlandı
standing-missing = çevrilmedi

## Coverage

menu-coverage = Kapsam
coverage-intro = Bu kataloğun modüllerinin neleri, kimler için ve ne zaman ele aldığı: eğitim programı kurulları ve akreditasyon kuruluşları için.
coverage-frameworks = Çerçeveye göre
coverage-axes = Tablonun sütunları
coverage-by-profession = Mesleğe göre
coverage-by-year = Sınıf ve düzeye göre
coverage-by-stage = Aşamaya göre
coverage-areas = Modülü olan alanlar
coverage-competencies = Modülü olan yetkinlikler
coverage-gaps = Modülü olmayanlar
coverage-unnamed = Hiçbir modülün yer vermediği çerçeveler
coverage-absent = Modülü olmayan meslekler, sınıflar ve aşamalar
coverage-required = Zorunlu saatler
coverage-required-note = Her mesleğin öğrencilerinin her sınıfta alması gereken ortak saatler. Birden fazla sınıfa yönelik bir modül her birinde ayrı, toplamda ise bir kez sayılır.
coverage-meetings = Kim kiminle bir araya geliyor
coverage-meetings-note = İki mesleğin birlikte öğrendiği modüllerin sayısı; bir mesleğin kendisiyle kesiştiği yerde, o mesleğin tüm modülleri.
coverage-strangers = Hiç bir araya gelmeyenler
coverage-with = Birlikte öğrendikleri
coverage-must = Zorunlu, sınıfa göre
coverage-profession = Meslek
coverage-competency = Yetkinlik
coverage-all = Toplam
coverage-total = Bu çerçeveye yer veren tüm modüller
coverage-not-stated = Belirtilmemiş
coverage-show = Göster
coverage-detail-required = zorunlu
figure-modules = Modüller
figure-hours = Saatler
figure-required = Yalnızca zorunlu
figure-assessed = Yalnızca değerlendirilen
figure-crosswalk = Eşleştirme yoluyla
coverage-rules = Nasıl sayılıyor
coverage-rule-offered = Yalnızca sunulan modüller sayılır: ara verilenler ve sona erenler sayılmaz.
coverage-rule-area = Bir alanda, o alana ya da yetkinliklerinden birine yer veren her modül bir kez sayılır.
coverage-rule-hours = Saatler ortak saatlerdir. Bir modülün saatleri, bir çerçevedeki yetkinlikleri arasında eşit paylaştırılır; bunlardan bazıları ana odaksa yalnızca onların arasında. Böylece bir çerçevede hiçbir saat iki kez sayılmaz.
coverage-rule-totals = Toplamlarda her modül bir kez sayılır. Saatler meslekler arasında toplanmamalıdır: iki meslek aynı odada bir saat öğrendiğinde her öğrenci bir saat almış olur.
coverage-rule-required = Zorunlu: o sütundaki öğrenciler modülü almak zorundadır, hepsi ya da bir dalın öğrencileri. Toplamlarda ve aşamaya göre: en az bir mesleğin öğrencileri.
coverage-rule-assessed = Değerlendirilen: modül o yetkinliği değerlendirir.
coverage-rule-crosswalk = ≈ işareti, bir alanın kendi modülü yoksa ama modüller başka bir çerçevenin aynı temaya yakın bir alanını ele alıyorsa kullanılır. Bu modüller hiçbir toplama girmez. Karşılaştırma bu kataloğa aittir; hiçbir çerçevenin sahibi onu onaylamamıştır.
coverage-data = Veriler
coverage-csv = Hesap tabloları için satırlar (CSV)
coverage-csv-note = Her modülün her yetkinliği ve her meslek için, saatlerdeki payıyla birlikte bir satır.
coverage-json = Programlar için tablolar (JSON)
coverage-json-note = Bu sayfaların tüm tabloları, sayılarıyla ve bütün dillerde aynı olan kimliklerle.

## Quality

# Findings and names stand in a narrow table of five columns: the longest words say where they may be broken (a soft hyphen).
menu-quality = Kalite
quality-intro = Üniversitelerin meslekler arası eğitimi onaylamadan önce sordukları ve bu kataloğun modüllerinin bunlar hakkında bildirdikleri. Bu bir puan değildir: her noktanın ağırlığına her üniversite kendisi karar verir.
finding-met = uygun
    .note = Modül, sorulanı bildiriyor.
finding-not-met = uygun değil
    .note = Modül, sorulandan başka bir şey bildiriyor.
finding-not-stated = belirtil{ "\u00AD" }memiş
    .note = Modül bu konuda bir şey bildirmiyor. Bu, “yok” demek değildir.
finding-not-applicable = geçerli değil
    .note = Ölçüt böyle bir modülde bir şey sormaz.
quality-words = Sözcüklerin anlamı
quality-checks = Her ölçüt ne soruyor
quality-check = Ölçüt
quality-required = bu katalogda zorunlu
quality-asked = Soranlar:
quality-providers = Kuruma göre
quality-no-provider = Kurumu belirtilmemiş modüller
quality-modules = Modüle göre
quality-data = Veriler
quality-csv = Hesap tabloları için satırlar (CSV)
quality-csv-note = Her modül için bir satır, her ölçüt için bir sütun.
quality-two-professions = İki ya da daha fazla meslek katılır
    .name = İki meslek
    .asks = Modülde iki ya da daha fazla mesleğin öğrencileri öğrenir. Bu olmadan meslekler arası eğitim olmaz.
quality-more-than-about = Öğrenenler birbiri hakkında bilgi almakla kalmaz
    .name = Yalnızca “hakkında” değil
    .asks = Birlikte ya da birbirinden öğrenirler. Diğer meslekler hakkında yalnızca bilgi almak çok meslekli eğitimdir.
quality-more-than-with = Öğrenenler birlikte oturmakla kalmaz
    .name = Yalnızca “birlikte” değil
    .asks = Birlikte öğrenenler, birbirinden ya da birbiri hakkında da öğrenir. Yoksa bu, ortak derstir. “Birlikte” öğrenmeyi bildirmeyen bir modül için geçerli değildir.
quality-outcomes-tied = Bir öğrenme çıktısı bir yetkinlikle ilişkilendirilmiştir
    .name = Öğrenme çıktıları
    .asks = Öğrenenlerin sonunda neler yapabileceği yazılıdır ve en az bir öğrenme çıktısı, bir çerçevenin hangi yetkinliğine ait olduğunu belirtir.
quality-interactive-half = Sürenin en az yarısı etkileşimlidir
    .name = Etkileşim
    .asks = Öğrenenler sürenin en az yarısında görüş alışverişi yapar, dener ve karar verir; yalnızca dinlemez.
quality-mixed-facilitators = Kolaylaştırıcılar iki ya da daha fazla meslektendir
    .name = Kolaylaş{ "\u00AD" }tırıcılar
    .asks = Modülü yürütenler en az iki meslekten gelir.
quality-debrief = Çözümleme yapılır
    .name = Çözümleme
    .asks = Öğrenenler sonunda aralarında olup biteni konuşur.
quality-three-professions = Üç ya da daha fazla meslek katılır
    .name = Üç meslek
    .asks = Modülde üç ya da daha fazla mesleğin öğrencileri öğrenir.
quality-similar-years = Öğrenenler yakın sınıflardadır
    .name = Yakın sınıflar
    .asks = Katılanların sınıfları arasında en çok iki yıl vardır. Mezunlar için geçerli değildir; sınıf yazılmamışsa bu ölçüt belirtilmemiş sayılır.
quality-required-assessed = Zorunlu olan değerlendirilir
    .name = Değerlen{ "\u00AD" }dirme
    .asks = Modül birileri için zorunluysa değerlendirilen bir yetkinlik ya da bir ölçme ve değerlendirme yöntemi belirtilmiştir. Herkes için seçmeli olan bir modül için geçerli değildir.
quality-observation-debriefed = Gözlemin ardından çözümleme yapılır
    .name = Gözlem
    .asks = Yalnızca izleyen öğrenenler gördüklerini sonra konuşur. Yalnızca gözlemden oluşan modüller için geçerlidir.
quality-current-frameworks = Yetkinlikler en yeni sürümlerdendir
    .name = Sürümler
    .asks = Her yetkinlik, çerçevesinin en yeni sürümündendir: aynı kod eski bir sürümde başka bir anlama gelir.
quality-online-timing = Çevrim içi öğrenmenin canlı olup olmadığı belirtilmiştir
    .name = Çevrim içi
    .asks = Tümü ya da bir bölümü çevrim içi olan bir modül, herkesin aynı anda katılıp katılmadığını bildirir. Diğer modüller için geçerli değildir.
source-definition = Meslekler arası eğitimin tanımı
source-toronto = Toronto, başvuru formu
source-pipes = Toronto, PIPEs ölçütleri
source-ubc = British Columbia, onay formu
source-michigan = Michigan, tanınma koşulları
source-minnesota = Minnesota, 1Health etkinlikleri
source-karolinska = Karolinska Enstitüsü, ölçütler
source-lcme = LCME, 7.9 numaralı ölçüt
source-ipec = IPEC 2023
source-cihc = CIHC 2024
source-review = Lisans programlarına ilişkin derleme

## Search

search-title = Arama
search-intro = Tüm kataloğun başlıklarında, özetlerinde, öğrenme çıktılarında ve metinlerinde.
search-field = Ne arıyorsunuz?
search-example = Örneğin: roller, hemşirelik, RR4
search-button = Ara
search-without-script = Arama için JavaScript gerekir; burada kapalı. Aşağıdaki listelerle onsuz da her şeye ulaşılabilir.
search-lists = Ya da listelere göz atın
search-narrow = Daralt
search-kind = Tür
search-any = Tümü
search-clear = Filtreleri kaldır
search-more = Daha fazla göster
search-none = Hiçbir şey bulunamadı
search-advice = Başka ya da daha kısa bir sözcük deneyin veya aşağıdaki listelere göz atın.
search-advice-filters = Filtreler olmadan daha fazla sonuç çıkabilir.
search-partly = Bu sözcüklerin hepsini içeren bir şey yok. Aşağıdakiler bazılarını içeriyor.
search-failed = Arama dizini yüklenemedi. Aşağıdaki listelerle her şeye ulaşılabilir.
# The name of a language says “in that language” too, e.g. Almanca.
search-in-language = { $language }
count-results = { $count } sonuç
kind-module = Modül
kind-pathway = Öğrenme yolu
kind-provider = Kurum
kind-network = Ağ
kind-event = Etkinlik
kind-page = Sayfa

## Filters of the list of all modules

filters-title = Filtreler
filters-chosen = Seçilen filtreler
filters-remove = Kaldır: { $term }
filters-clear = Tüm filtreleri kaldır
filters-show = Sonuçları göster
filters-find = { $facet } içinde ara
filters-none = Bunların hepsine uyan bir modül yok.
filters-failed = Modüller yüklenemedi. Bağlantınızı denetleyip yeniden seçin.
filters-more = Daha fazla göster
filters-sort = Sıralama ölçütü
filters-sort-title = Başlık
filters-sort-date = En yakın tarih
filters-sort-hours = Ortak süre

## The calendar

menu-calendar = Takvim
heading-calendar = Takvim
intro-calendar = Tarihi belli bütün oturumlar ve etkinlikler, ay ay.
count-dates = { $count } tarih
calendar-months = Aylar
calendar-day = { $date }: { $count } tarih
calendar-event = Etkinlik
calendar-past = Önceki ayları göster
calendar-next = En yakın tarihe git
calendar-file = Takvime ekle
calendar-file-all = Tüm tarihleri takvime ekle
entry-sessions = Tarihler

## The whole catalogue as one document

menu-print = Yazdırmak için
heading-print = Kataloğun tamamı tek belgede
print-contents = İçindekiler
print-hint = Kâğıt için hazırlandı: bu sayfayı yazdırın ya da PDF olarak kaydedin.
print-now = Yazdır
print-pages = Bu katalog hakkında
print-date = { $date } itibarıyla

## The way of a pathway

pathway-together = Kimler bir araya geliyor
journey-stage = { $count ->
    [one] { $stage }: { $steps }. adım
   *[other] { $stage }: { $steps }. adımlar
}

## The glossary

heading-glossary = Sözlük
intro-glossary = Bu katalogda kullanılan sözcükler, diğer dillerdeki karşılıklarıyla.
glossary-terms = Bu kataloğun sözcükleri
glossary-letters = Harfler

## The circle of those who meet

circle-text-meetings = En çok modülü olan meslekler: { $professions }. En sık birlikte: { $one } ile { $other } ({ $modules }).

evidence-title = Meslekler arası eğitimin kanıtları: { $profession }
evidence-intro = Bu katalogun bu öğrencilere açık modüller hakkında belirttikleri; programları inceleyen ve akredite edenler için. Belirtilmemiş olan yok sayılmaz.
evidence-plan = Meslekler arası eğitim planı
evidence-years = Her öğrenim yılında
evidence-required = Zorunlu modüller
evidence-assessed = Zorunlu ve değerlendirilen
evidence-elective = Seçmeli modüller
evidence-all = Tüm modüller
evidence-none = yok
evidence-years-without = Şu yıllarda zorunlu bir şey yok: { $years }
evidence-years-unassessed = Şu yıllarda zorunlu olanların hiçbiri değerlendirilmiyor: { $years }
evidence-rule-years = Bir modül, adını verdiği her yılda sayılır; hiç yıl belirtmiyorsa hepsinde.
evidence-rule-assessed = Bir modül, nasıl değerlendirildiğini ya da bir yeterliği değerlendirdiğini belirtiyorsa değerlendirilir.
evidence-files = Bu belgenin yanında
evidence-files-note = Aynı bilgiler tablo olarak (CSV); her kaynak dosyanın ve yayımlanan her sayfanın özetini içeren build.json; ve o günden beri hiçbir şeyin değişmediğini gösteren SHA256SUMS.
evidence-snapshot = Kaynak dosyaların özeti (SHA-256):

# Data for other programs (SKOS)
data-framework-note = Bir çerçevenin kodları, alanlarının başlıkları ve bu kataloğun kendi sözleriyle notlar. Yetkinlik ifadeleri sahibine aittir ve bu verilerde yer almaz.
data-crosswalk-note = Çerçevelerin alanlarının temalarla ilişkisi bu kataloğun kendi değerlendirmesidir; hiçbir çerçevenin sahibi onu onaylamamıştır.
facet-data = Tüm söz varlıkları, çerçeveler ve aralarındaki ilişkiler veri olarak (SKOS):
