## Pourquoi cette publication

why-interest = Elle est proche de ce que tu aimes.
strength-topic = Un sujet que tu aimes
strength-liked_similar = Tu as aimé des publications proches
strength-near = Près de toi
strength-creator = Tu aimes cet auteur
strength-language = Dans une langue que tu lis
strength-popular_now = Plaît en ce moment
strength-well_received = Bien reçue
strength-new = Nouvelle
strength-first_audience = A droit à un premier public
strength-wanted = Une réponse est attendue

## Dans les menus des cartes et des publications

note-menu-fewer = Moins de ce genre
note-menu-mute-topic = Masquer #{ $topic }
note-menu-feed = Ton fil
note-menu-exposure = Qui a vu cette publication
fewer-toast = Tu en verras moins de ce genre.
topic-muted-toast = Les publications avec #{ $topic } restent hors d’Explorer.

## Réglages : ton fil

settings-feed = Ton fil
dial-label = Plus proche ou plus large
dial-closer = Plus proche
dial-wider = Plus large
dial-value-closer = Plus proche, { $degree } sur 100
dial-value-middle = Au milieu
dial-value-wider = Plus large, { $degree } sur 100
dial-means-closer = Plus de ce que tu aimes déjà, moins d’inconnu.
dial-means-middle = Ce que tu aimes, avec de la place pour du nouveau.
dial-means-wider = Plus de sujets, d’auteurs et de lieux que tu ne connais pas encore.
dial-open = Régler ton fil
dial-more = Tous les réglages
order-label = Ordre d’Explorer
order-ranked = Ce qui te va
order-ranked-text = Le plus proche de toi d’abord, avec de la place pour les nouveautés.
order-newest = Les plus récentes d’abord
order-newest-text = Selon l’heure seulement, sans classement.
week-title = L’ouverture de ton fil cette semaine
week-narrow = Tout proche : presque tout portait sur ce que tu préfères.
week-balanced = Équilibré : beaucoup de ce que tu préfères, et une bonne part au-delà.
week-broad = Large : au moins la moitié allait au-delà de ce que tu préfères.
week-topics = Sujets
week-creators = Auteurs
week-outside = Au-delà de tes préférences
week-seen =
    { $count ->
        [one] D’après { COMPACT($count) } publication que tu as vue.
       *[other] D’après { COMPACT($count) } publications que tu as vues.
    }
week-how = Sujets et auteurs comptent selon leur part : si l’un remplit la moitié de ton fil, il reste moins de place aux autres.
week-none = Tu n’as pas encore vu assez de publications cette semaine. Fais un tour et reviens.
muted-title = Masqués
muted-text = Ce que tu masques reste hors d’Explorer. Tu le retrouves par son sujet, son auteur ou un lien.
muted-topics = Sujets
muted-topics-hint = Sans le #, un à la fois.
muted-words = Mots
muted-words-hint = Un mot ou une expression de 40 caractères au plus. Majuscules ou minuscules, peu importe.
muted-languages = Langues
muted-languages-hint = Les publications dans ces langues ne sont pas montrées.
muted-choose-language = Choisir une langue
muted-add = Masquer
muted-remove = Ne plus masquer { $name }
muted-members = Membres masqués
fewer-title = Moins de ce genre
fewer-count =
    { $count ->
        [0] Tu n’as rien demandé de voir moins.
        [one] Tu as demandé moins de publications comme { $count } que tu as vue.
       *[other] Tu as demandé moins de publications comme { $count } que tu as vues.
    }
fewer-text = Chaque souhait met en retrait l’auteur et les sujets d’une publication, et s’efface en un mois.
reset-title = Repartir de zéro
reset-text = Ton fil oublie ce qu’il a appris de tes j’aime, enregistrements et lectures. Les j’aime, enregistrements et abonnements restent, de même que le réglage et ce qui est masqué.
reset-at = Dernière fois : { $date }.
reset-action = Oublier ce qu’il a appris
reset-confirm-title = Faire repartir ton fil de zéro ?
reset-confirm-text = Il oublie tes goûts et tes souhaits d’en voir moins. On ne peut pas revenir en arrière.
reset-toast = Ton fil repart de zéro.

## Qui a vu cette publication

exposure-given = Promis et donné
exposure-given-of = { $given } sur { $owed }
exposure-until = Promis jusqu’au { $time }
exposure-kept = Tenu le { $time }
exposure-over = Le délai a pris fin le { $time }
exposure-not-owed = Seules les publications publiques ont droit à un public.
exposure-copy = Cette publication reprend presque entièrement une publication antérieure. Une copie n’a pas droit à son propre public, mais les fils peuvent la montrer.
exposure-owed-none = À sa parution, trop peu de membres étaient là pour promettre un nombre.
tier-first = Elle est montrée à son premier public. Son accueil décide jusqu’où elle ira.
tier-wider = Son premier public l’a bien accueillie : elle va vers cinq fois plus de membres.
tier-wide = Elle continue de plaire : cinquante fois son premier public.
tier-open = Elle est ouverte à tous ceux à qui elle convient.
exposure-ways = Comment ils y sont arrivés
exposure-members =
    { $count ->
        [one] { COMPACT($count) } membre l’a vue dans un fil.
       *[other] { COMPACT($count) } membres l’ont vue dans un fil.
    }
exposure-nobody = Personne encore. Les vues sont comptées en une minute environ.
way-following = Ils te suivent
way-answers = Ils connaissent peut-être la réponse
way-co_engagement = Ils ont aimé ce qui va avec
way-interest = Proche de ce qu’ils aiment
way-topics = Un sujet qu’ils aiment
way-nearby = Ils sont tout près
way-trending = Plaît en ce moment
way-fresh = Premier public
way-languages = Une langue qu’ils lisent
way-discover = Quelque chose de différent pour eux
way-elsewhere = Ton profil, une recherche ou un lien
received-title = L’accueil
received-early = Trop peu de membres l’ont vue dans un fil pour le dire.
received-above = Mieux que ses semblables : { $own } ont aimé, enregistré, partagé ou commenté. Pour des publications proches, c’est { $peers }.
received-alike = Comme ses semblables : { $own } ont aimé, enregistré, partagé ou commenté. Pour des publications proches, c’est { $peers }.
received-below = Plus discrète que ses semblables : { $own } ont aimé, enregistré, partagé ou commenté. Pour des publications proches, c’est { $peers }.

## La preuve publique

proof-title = Visibilité équitable
proof-link = Le partage de la visibilité, en chiffres
proof-owed =
    { $count ->
        [one] Chaque publication publique a droit à { $count } membre en { $hours }.
       *[other] Chaque publication publique a droit à { $count } membres en { $hours }.
    }
proof-owed-none = Trop peu de membres sont là aujourd’hui pour promettre un nombre. Dès qu’ils seront assez, chaque publication publique aura droit à la même chose.
proof-empty = Rien n’a été publié ces sept derniers jours : il n’y a encore rien à prouver.
proof-unjudged =
    { $count ->
        [one] { COMPACT($count) } publication est parue ces sept derniers jours ; son délai court encore.
       *[other] { COMPACT($count) } publications sont parues ces sept derniers jours ; leur délai court encore.
    }
proof-kept =
    { $count ->
        [one] Ces sept derniers jours, { $rate } l’ont eu, sur { COMPACT($count) } publication dont le délai est passé.
       *[other] Ces sept derniers jours, { $rate } l’ont eu, sur { COMPACT($count) } publications dont le délai est passé.
    }
proof-median = La moitié l’ont eu en { $time }.
proof-at = État à { $time }
proof-waiting = En attente de chiffres plus récents…
promise-title = La promesse
promise-rate = Publications qui ont tout eu
promise-rate-text = Sur toutes les publications des sept derniers jours dont le délai est passé.
promise-fifth = Presque le moins
promise-fifth-text = Sur cent publications, quatre-vingt-quinze ont eu au moins cette part de leur dû (5e centile).
promise-least = Le moins
promise-least-text =
    { $count ->
        [one] Ce que la moins bien servie a eu de son dû. Le plus petit nombre de membres qui ont vu une publication : { $count }.
       *[other] Ce que la moins bien servie a eu de son dû. Le plus petit nombre de membres qui ont vu une publication : { $count }.
    }
promise-none = Aucun délai n’est encore passé.
promise-full =
    { $count ->
        [one] La promesse entière est de { $count } membre. Elle est moindre aujourd’hui, car { $share } au plus de tous les affichages vont à des publications parce qu’ils leur sont dus.
       *[other] La promesse entière est de { $count } membres. Elle est moindre aujourd’hui, car { $share } au plus de tous les affichages vont à des publications parce qu’ils leur sont dus.
    }
sizes-title = Petits et grands auteurs
sizes-text = Les abonnés n’achètent rien : chaque publication a droit au même premier public et chaque auteur, petit ou grand, à la même part de visibilité.
size-followers = Abonnés
size-up-to = Jusqu’à { $followers } abonnés
size-more = Plus de { $followers } abonnés
size-creators =
    { $count ->
        [one] { COMPACT($count) } auteur
       *[other] { COMPACT($count) } auteurs
    }
size-notes-share = Part des publications
size-exposure-share = Part de la visibilité
gini-title = À quel point c’est égal
gini-text = Le coefficient de Gini vaut 0 quand tous ont autant et 1 quand un seul a tout. Ceux qui n’ont rien eu comptent aussi.
gini-notes = Entre publications
gini-creators = Entre auteurs
gini-per-note = Entre auteurs, par publication
due-label = Le moins d’une part égale
due-text = Ce que l’auteur le moins bien servi a eu, comparé à une part égale pour ses publications.
hours-title = Les sept derniers jours
hours-impressions = Affichages comptés, par heure
hours-notes = Nouvelles publications, par heure
hours-most = Au plus { $count }
cost-title = Ce que cela coûte
cost-text = Les pages renoncent à { $cost } des j’aime, enregistrements et commentaires qu’elles attendraient sans la promesse. { $share } au plus de tous les affichages vont à des publications parce qu’ils leur sont dus.
counted-title = Comment on compte
counted-text = Un affichage, c’est la moitié d’une carte à l’écran pendant une demi-seconde. Il compte quand le navigateur rend le ticket venu avec la page, et chaque membre compte une fois par publication.
uncounted-title = Ce qui n’est pas compté
uncounted-own = Les auteurs devant leurs propres publications
uncounted-visitors = Les visiteurs non connectés
uncounted-twice = Un membre qui revoit une publication
uncounted-blocked = Les membres dont l’un a bloqué l’autre
uncounted-automatic = Ce qui ressemble à une machine
uncounted-unproven = Les affichages sans le ticket d’une page
figures-title = Les chiffres
figures-csv = En tableau (CSV)
figures-json = Pour les programmes (JSON)
