# The words of the live preview in Portuguese. A state is that of “a tradução”: it is feminine, except for the original text.

## The preview and its notes

preview-label = Pré-visualização ao vivo
preview-stopped = A pré-visualização está parada.
preview-gone = Já não há página neste endereço.
preview-gone-link = Ir para a página inicial
# The names of the pages that changed stand after it.
preview-changed = Mudanças em:

## Problems

preview-problems = { $count ->
    [one] { $count } problema
    [many] { $count } de problemas
   *[other] { $count } problemas
}
# Said when the last problem is mended.
preview-well = Nenhum problema
# Before the page’s title, in the browser’s tab.
preview-tab = ({ $count })
preview-broken = A página fica como estava até que os erros sejam corrigidos.
preview-more = e mais { $count }
preview-fold = Recolher
preview-error = Erro
preview-warning = Aviso
preview-advice = Conselho

## The bar: where the page stands

preview-file = Arquivo desta página:
preview-words = { $count ->
    [one] { $count } palavra
    [many] { $count } de palavras
   *[other] { $count } palavras
}
preview-draft = Rascunho
preview-translations = Traduções
preview-state-original = texto original
preview-state-reviewed = revisada
preview-state-draft = em rascunho
preview-state-machine = automática
preview-state-stale = desatualizada
preview-state-missing = sem tradução

## The bar: options

preview-options = Opções
preview-drafts = Mostrar rascunhos
preview-untranslated = Destacar o que não está traduzido
# A made-up language in which one sees what is not translatable, too long or wrong in direction.
preview-pseudo = Pseudotradução
preview-pseudo-off = Desligada
