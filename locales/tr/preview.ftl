# The words of the live preview in Turkish. A noun stays singular after a number.

## The preview and its notes

preview-label = Canlı önizleme
preview-stopped = Önizleme çalışmıyor.
preview-gone = Bu adreste artık bir sayfa yok.
preview-gone-link = Ana sayfaya git
# The names of the pages that changed stand after it.
preview-changed = Değişenler:

## Problems

preview-problems = { $count } sorun
# Said when the last problem is mended.
preview-well = Sorun yok
preview-tab = ({ $count })
preview-broken = Hatalar giderilene kadar sayfa olduğu gibi kalır.
preview-more = ve { $count } tane daha
preview-fold = Daralt
preview-error = Hata
preview-warning = Uyarı
preview-advice = Öneri

## The bar: where the page stands

preview-file = Bu sayfanın dosyası:
preview-words = { $count } sözcük
preview-draft = Taslak
preview-translations = Çeviriler
preview-state-original = özgün metin
preview-state-reviewed = gözden geçirildi
preview-state-draft = taslak
preview-state-machine = makine çevirisi
preview-state-stale = güncel değil
preview-state-missing = çevrilmedi

## The bar: options

preview-options = Seçenekler
preview-drafts = Taslakları göster
preview-untranslated = Çevrilmemiş olanı çerçevele
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = Sözde çeviri
preview-pseudo-off = Kapalı
