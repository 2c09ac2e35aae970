# The words of the live preview in French. A state is that of “la traduction”: it is feminine, except for the original text.

## The preview and its notes

preview-label = Aperçu en direct
preview-stopped = L’aperçu est arrêté.
preview-gone = Il n’y a plus de page à cette adresse.
preview-gone-link = Vers la page d’accueil
preview-changed = Modifié :

## Problems

preview-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
preview-well = Aucun problème
preview-tab = ({ $count })
preview-broken = La page reste telle qu’elle était jusqu’à la correction des erreurs.
preview-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
preview-fold = Replier
preview-error = Erreur
preview-warning = Avertissement
preview-advice = Conseil

## The bar: where the page stands

preview-file = Fichier de cette page :
preview-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
preview-draft = Brouillon
preview-translations = Traductions
preview-state-original = texte original
preview-state-reviewed = relue
preview-state-draft = brouillon
preview-state-machine = automatique
preview-state-stale = à mettre à jour
preview-state-missing = non traduite

## The bar: options

preview-options = Options
preview-drafts = Afficher les brouillons
preview-untranslated = Encadrer ce qui n’est pas traduit
preview-pseudo = Pseudo-traduction
preview-pseudo-off = Désactivée
