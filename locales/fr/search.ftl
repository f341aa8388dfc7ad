### Search
search-recent = Récentes
search-forget-all = Tout effacer
search-forget = Oublier « { $query } »
search-suggestions = Suggestions
search-trending = Tendance
search-narrow = Filtrer et trier
search-sort-best = Plus pertinentes
search-sort-newest = Plus récentes
search-sort-likes = Plus aimées
search-sort-saves = Plus enregistrées
search-sort-comments = Plus commentées
search-kind = Type
search-kind-photo = Photos
search-kind-text = Texte
search-kind-ask = Questions
search-time = Toutes les dates
search-days-1 = Dernières 24 heures
search-days-7 = 7 derniers jours
search-days-30 = 30 derniers jours
search-days-365 = Dernière année
search-language = Langue
search-distance = Distance
search-within = À moins de { $distance }
search-followed = Personnes que je suis
search-unseen = Pas encore vues
search-answered = Avec réponse
search-seen = Déjà vues
search-by = De @{ $handle }
search-save = Garder la recherche
search-saved = Gardée
search-saved-toast = Gardée. Vous saurez ce qui est nouveau, une fois par jour au plus.
search-saved-title = Recherches gardées
search-saved-new = { $count } nouvelles
search-saved-remove = Retirer « { $query } »
search-place-in = À { $place } ou à côté
search-remember = Retenir mes recherches
search-remember-text = Vous seul les voyez. Désactiver oublie aussi les précédentes.
search-tabs = Résultats
search-tab-notes = Publications
search-tab-members = Personnes
search-tab-topics = Sujets
search-tab-places = Lieux
search-found =
    { $count ->
        [0] Aucune publication
        [one] { $count } publication
       *[other] { $count } publications
    }
search-found-more = Plus de { $count } publications
search-partial = L'index de recherche est en construction. Il y en aura peut-être plus dans un instant.
search-corrected = Personne n'a écrit « { $typed } ». Voici { $used }.
search-exactly = Chercher exactement « { $typed } »
search-relaxed = Aucune publication n'a la phrase telle quelle. Celles-ci en ont les mots.
search-cut = La recherche était longue. Les 256 premiers caractères ont été lus.
search-place-needed = « Près de moi » demande de connaître votre ville.
search-place-set = L'indiquer dans les réglages
search-across =
    { $count ->
        [0] Recherche dans cette langue seulement
        [one] Recherche dans { $count } langue de plus
       *[other] Recherche dans { $count } langues de plus
    }
search-by-memory = formulation de membres
search-by-phrasebook = guide de conversation, mots isolés
search-late = Traduction en cours vers { $languages }. Relancez la recherche dans un instant pour trouver des publications dans ces langues.
search-not-carried = Rien ici ne traduit cette recherche en { $languages }. Les noms et les mots proches sont trouvés quand même.
search-view = Affichage
search-view-list = Liste
search-view-map = Carte
search-map = Carte des résultats
search-map-pins = Résultats sur la carte
search-map-chosen = Choisi sur la carte
search-map-bunch =
    { $count ->
        [one] { $count } publication ici
       *[other] { $count } publications ici
    }
search-map-closer = Rapprocher
search-map-farther = Éloigner
search-map-here = Chercher dans cette zone
search-map-area = Autour de la carte : { $distance }
search-map-placed = Sur la carte : { $placed } sur { $count }
search-map-none = Aucun de ces résultats n’a de lieu. Ils sont tous dans la liste.
search-map-show = Montrer sur la carte : { $place }
search-map-unavailable = La carte ne peut pas être dessinée ici
search-map-needs = Ce navigateur ne dessine pas avec WebGL. Tous les résultats sont dans la liste.
search-none-narrow = Rien ne correspond à ces filtres.
search-none-text = Essayez moins de mots, d'autres mots ou une autre langue. Ou demandez à ceux qui savent.
search-none-title = Rien pour « { $word } »
search-popular = Thèmes populaires
search-none-named = Essayez le début d'un nom.
search-widen = Enlever les filtres
search-ask = Demander à la communauté
found-words = contient vos mots
found-sound = se prononce pareil
found-translation = en { $language }, même sens
found-about = en parle
found-first_hand = vécu
found-engagement = bien accueillie
found-nearby = à { $distance }
found-near = tout près
found-fresh = nouvelle
found-followed = vous suivez l'auteur
found-translated = Traduit : { $language } · { $engines }
similar-asks = Déjà demandé
similar-notes = Ceci y répond peut-être
