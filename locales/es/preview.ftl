# The words of the live preview in Spanish. A state is that of “la traducción”: it is feminine, except for the original text.

## The preview and its notes

preview-label = Vista previa en vivo
preview-stopped = La vista previa está detenida.
preview-gone = Ya no hay ninguna página en esta dirección.
preview-gone-link = Ir a la página de inicio
# The names of the pages that changed stand after it.
preview-changed = Cambios en:

## Problems

preview-problems = { $count ->
    [one] { $count } problema
    [many] { $count } de problemas
   *[other] { $count } problemas
}
# Said when the last problem is mended.
preview-well = Sin problemas
# Before the page’s title, in the browser’s tab.
preview-tab = ({ $count })
preview-broken = La página se queda como estaba hasta que se corrijan los errores.
preview-more = y { $count } más
preview-fold = Plegar
preview-error = Error
preview-warning = Advertencia
preview-advice = Consejo

## The bar: where the page stands

preview-file = Archivo de esta página:
preview-words = { $count ->
    [one] { $count } palabra
    [many] { $count } de palabras
   *[other] { $count } palabras
}
preview-draft = Borrador
preview-translations = Traducciones
preview-state-original = texto original
preview-state-reviewed = revisada
preview-state-draft = en borrador
preview-state-machine = automática
preview-state-stale = desactualizada
preview-state-missing = sin traducir

## The bar: options

preview-options = Opciones
preview-drafts = Mostrar borradores
preview-untranslated = Enmarcar lo que no está traducido
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = Pseudotraducción
preview-pseudo-off = Desactivada
