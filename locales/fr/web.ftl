## Partout

close = Fermer
cancel = Annuler
delete = Supprimer
edit = Modifier
save-changes = Enregistrer
done = Terminé
retry = Réessayer
try-again = Réessayer
undo = Annuler
back = Retour
more = Plus
loading = Chargement…
skip-to-content = Aller au contenu
sign-in = Se connecter
go-explore = Explorer
link-copied = Lien copié
update-ready = Une nouvelle version est prête.
update-reload = Recharger

## Navigation

nav-label = Navigation principale
nav-home = Accueil
nav-search = Recherche
nav-compose = Publier
nav-messages = Activité
nav-messages-unread =
    { $count ->
        [one] Activité, { $count } élément non lu
       *[other] Activité, { $count } éléments non lus
    }
nav-me = Profil
nav-settings = Réglages
nav-about = À propos
search-placeholder = Publications, thèmes, membres

## Fils

feed-label = Fils
feed-following = Suivis
feed-explore = Explorer
feed-nearby = À côté
feed-all-topics = Pour toi
feed-topics-label = Thèmes
feed-refresh = Actualiser
feed-pull = Tire vers le bas pour actualiser
feed-release = Relâche pour actualiser
feed-refreshing = Recherche de nouveautés…
feed-end = Tu as tout vu. Repasse plus tard.
feed-list-label = Publications
explore-empty-title = Rien ici pour l’instant
explore-empty-text = À toi d’ouvrir le bal : une photo du jour, une recette, une question.
explore-empty-action = Publier quelque chose
following-signed-out-title = Prends des nouvelles des tiens
following-signed-out-text = Connecte-toi, suis quelques membres et retrouve ici leurs nouvelles publications.
following-empty-title = C’est calme ici
following-empty-text = Les publications des membres que tu suis apparaissent ici. Trouve ton bonheur dans Explorer.
nearby-intro-title = Qu’y a-t-il près de toi ?
nearby-intro-text = Ton navigateur va te demander s’il peut donner ta position. Elle ne sert qu’à cette liste, arrondie à un kilomètre environ, et n’est pas conservée.
nearby-use-position = Utiliser ma position
nearby-use-home = Utiliser ma ville
nearby-denied-title = Ta position n’est pas partagée
nearby-denied-text = Autorise-la dans les réglages de ton navigateur, ou indique ta ville dans ton profil.
nearby-empty-title = Personne n’a encore écrit d’ici
nearby-empty-text = La première publication de ce lieu pourrait être la tienne.
topic-empty-title = Rien encore sur ce thème
topic-empty-text = Publie quelque chose avec #{ $topic } et cela apparaîtra ici.
topic-notes =
    { $count ->
        [one] { COMPACT($count) } publication
       *[other] { COMPACT($count) } publications
    }
topic-write = Écrire à ce sujet
sort-label = Ordre
sort-best = Les meilleures
sort-newest = Les plus récentes

## Cartes

card-picture-of = Image de « { $title } »
card-pictures =
    { $count ->
        [one] { $count } image
       *[other] { $count } images
    }
card-ask = Question
card-resolved = Résolue
card-private = Moi seulement
card-followers = Abonnés
card-like = J’aime, { COMPACT($count) }
card-liked = Tu aimes, { COMPACT($count) }
card-by = par { $name }

## Une publication ouverte

note-label = Publication
note-by = { $title }, par { $name }
note-untitled = Publication de { $name }
note-follow = Suivre
note-following = Suivi
note-follow-requested = Demandé
note-unfollow-named = Ne plus suivre { $name }
note-follow-named = Suivre { $name }
note-edited-at = Modifié : { $time }
note-history-title = Versions précédentes
note-like = J’aime
note-unlike = Je n’aime plus
note-save = Enregistrer
note-saved = Enregistré
note-saved-toast = C’est enregistré.
note-save-collection = Ajouter à une collection
note-share = Partager
note-comment = Commenter
note-menu = Plus sur cette publication
note-menu-edit = Modifier
note-menu-delete = Supprimer
note-menu-hide = Ça ne m’intéresse pas
note-menu-mute = Masquer { $name }
note-menu-block = Bloquer { $name }
note-menu-copy-link = Copier le lien
note-menu-history = Versions précédentes
why-title = Pourquoi cette publication
why-following = Tu suis { $name }.
why-topics = Tu aimes les publications avec #{ $topic }.
why-nearby = Elle a été écrite à environ { $distance } de toi.
why-near = Elle a été écrite près de toi.
why-fresh = Elle est nouvelle, et chaque nouveauté a droit à un premier public.
why-trending = Elle plaît à beaucoup de membres en ce moment.
why-languages = Elle est dans une langue que tu lis : { $language }.
why-also-liked = Ceux qui ont aimé « { $title } » ont aussi aimé celle-ci.
why-liked = Des membres qui ont tes goûts l’ont aimée aussi.
why-answers = Quelqu’un cherche une expérience vécue. Peut-être la tienne.
why-discover = Quelque chose de différent, pour que ton fil ne tourne pas en rond.
note-delete-title = Supprimer cette publication ?
note-delete-text = Elle disparaît partout et tout de suite, avec ses commentaires et ses j’aime. On ne peut pas revenir en arrière.
note-deleted-toast = Publication supprimée.
note-hidden-toast = Tu en verras moins de ce genre.
note-block-title = Bloquer { $name } ?
note-block-text = Vous ne verrez plus vos publications ni vos commentaires respectifs. Tu peux revenir là-dessus dans les réglages.
note-block-action = Bloquer
note-blocked-toast = Tu as bloqué { $name }.
note-muted-toast = Tu ne verras plus les publications de { $name } dans tes fils.
note-visibility-private = Toi seul·e vois cette publication
note-visibility-followers = Seuls les abonnés voient cette publication
note-place = Lieu : { $place }
note-ask-label = Cherche des expériences vécues

## Images d'une publication

carousel-label = Images
carousel-previous = Image précédente
carousel-next = Image suivante
carousel-position = { $position } sur { $count }
carousel-go-to = Image { $position } sur { $count }

## Commentaires

comments-title =
    { $count ->
        [0] Commentaires
        [one] { COMPACT($count) } commentaire
       *[other] { COMPACT($count) } commentaires
    }
comments-empty-title = Pas encore de commentaire
comments-empty-text = Un mot gentil ?
comments-empty-ask = Tu connais, tu l’as vécu ? Raconte.
comments-top = Les meilleurs
comments-newest = Les plus récents
comments-end = C’est tout
comments-more = Plus de commentaires
comments-more-replies =
    { $count ->
        [one] { COMPACT($count) } autre réponse
       *[other] { COMPACT($count) } autres réponses
    }
comment-write = Dis quelque chose…
comment-write-ask = Partage ce que tu sais…
comment-reply-to = Répondre à { $name }
comment-send = Envoyer
comment-reply = Répondre
comment-like = J’aime ce commentaire
comment-unlike = Je n’aime plus ce commentaire
comment-pin = Épingler en haut
comment-unpin = Détacher
comment-pinned = Épinglé
comment-by-author = Auteur·ice
comment-deleted = Ce commentaire a été supprimé.
comment-delete-title = Supprimer ce commentaire ?
comment-delete-text = Les réponses restent.
comment-menu = Plus sur ce commentaire
comment-copy = Copier le texte
comment-copied = Copié.
comment-attach = Ajouter une image
comment-remove-picture = Retirer l’image
comment-picture-of = Image dans un commentaire de { $name }
comment-uploading = Envoi de l’image…
comment-too-long =
    { $count ->
        [one] { $count } caractère de trop
       *[other] { $count } caractères de trop
    }
comment-cancel-reply = Ne pas répondre

## Quand quelque chose ne va pas

problem-unexpected = Quelque chose a raté de notre côté. Réessaie, s’il te plaît.
problem-offline = Pas de connexion. Vérifie-la et réessaie.
problem-not-found = C’est supprimé, ou ce n’est pas pour toi.
problem-signed-out = Connecte-toi d’abord.
problem-forbidden = Tu ne peux pas faire cela ici.
problem-busy = Il y a foule en ce moment. Réessaie dans un instant.
offline-title = Tu es hors ligne
offline-text = Dès que la connexion revient, cette page se charge toute seule.
failed-title = Le chargement a échoué
gone-title = Ce n’est plus là
not-found-title = Rien à cette adresse
not-found-text = Le lien est peut-être ancien, ou il lui manque une lettre.

## Connexion

sign-out = Se déconnecter
or = ou
language-label = Langue
sign-in-title = Bienvenue sur { $community }
sign-in-text = Ton numéro de téléphone suffit, de n’importe quel pays. C’est ta première fois ? Ton compte se crée du même coup.
sign-in-privacy = Ton numéro est chiffré. Personne ici ne le voit, et il ne sert qu’à te connecter.
phone-label = Numéro de téléphone
phone-hint = Tape-le ou colle-le comme tu veux, avec ou sans l’indicatif du pays.
phone-too-short = Il manque des chiffres.
phone-send = M’envoyer un code
country-choose = Choisis un pays
country-choose-named = Pays : { $country }. Changer
country-search = Nom ou indicatif d’un pays
country-none = Aucun pays de ce nom.
waiting-title = Beaucoup de monde veut entrer en ce moment
waiting-text = Tu as une place dans la file. Laisse la page ouverte, la suite vient toute seule.
waiting-ahead =
    { $count ->
        [0] C’est bientôt ton tour.
        [one] Une personne est devant toi.
       *[other] { $count } personnes sont devant toi.
    }
waiting-minutes =
    { $minutes ->
        [one] Environ une minute.
       *[other] Environ { $minutes } minutes.
    }
waiting-working = Prise d’une place dans la file …
waiting-leave = Retour
passkey-sign-in = Se connecter avec une clé d’accès
code-title = Saisis le code
code-text = Il a six chiffres et reste valable dix minutes.
code-label = Envoyé au { $phone }
code-other-number = Utiliser un autre numéro
code-again = Renvoyer le code
code-again-in =
    { $seconds ->
        [one] Renvoyer le code dans { $seconds } seconde
       *[other] Renvoyer le code dans { $seconds } secondes
    }
outbox-title = Ceci est une démo : aucun SMS n’a été envoyé
outbox-text = Dans une vraie communauté, ce message serait sur ton téléphone. Le voici, visible de tout le monde :

## Qui je suis

welcome-title = Quel plaisir de t’avoir sur { $community }
welcome-text = Un nom suffit pour commencer. Tu pourras tout changer plus tard.
welcome-start = Commencer
name-label = Nom
name-hint = Dans n’importe quelle langue et écriture, comme tes proches t’appellent.
handle-label = Identifiant
handle-hint = Le nom unique après le @. Lettres de toute écriture, chiffres, points et tirets bas.
handle-free = Il est libre.
handle-taken = Il est déjà pris.
languages-label = Langues que tu lis
languages-hint = Explorer leur donne la préférence. Le monde entier reste au rendez-vous.
bio-label = À propos de toi
bio-hint = Qu’est-ce que tu aimes, fabriques, cultives, cuisines, collectionnes ?
avatar-change = Changer la photo
home-label = Ville
home-hint = Ta ville ou ton village, pour ce qui est près de toi. Nous ne gardons que la zone, large d’une quinzaine de kilomètres.

## Profils

profile-tabs-label = Le contenu de ce profil
profile-tab-notes = Publications
profile-tab-collections = Collections
profile-tab-likes = J’aime
profile-tab-saves = Enregistré
profile-only-you = Visible pour toi seulement
profile-follows-you = Te suit
profile-owner = Anime cette communauté
profile-moderator = Veille sur cette communauté
profile-edit = Modifier le profil
me-signed-out-title = Ton coin à toi
me-signed-out-text = Connecte-toi pour retrouver tes publications, tes collections et tout ce que tu as enregistré.
profile-followers =
    { $count ->
        [one] abonné
       *[other] abonnés
    }
profile-following = en suivi
profile-likes =
    { $count ->
        [one] j’aime et enregistrement
       *[other] j’aime et enregistrements
    }
profile-blocked-title = Tu as bloqué ce membre
profile-blocked-text = Débloque-le dans le menu pour revoir ses publications.
profile-private-title = Ce profil est privé
profile-private-text = Suis { $name } : tu verras ses publications une fois ta demande acceptée.
profile-empty-notes = Pas encore de publication
profile-empty-notes-self = La première peut être toute petite : une photo du jour, une question.
profile-empty-collections = Pas encore de collection
profile-empty-collections-self = Rassemble ce que tu enregistres : recettes à essayer, endroits à voir.
profile-empty-likes = Pas encore de j’aime
profile-empty-likes-self = Les publications que tu aimes restent ici, rien que pour toi.
profile-empty-saves = Rien d’enregistré pour l’instant
profile-empty-saves-self = Les publications que tu enregistres restent ici, rien que pour toi.
people-followers = Abonnés
people-following = Suivis
people-none = Personne pour l’instant
member-menu = Plus sur ce membre
member-unmute = Ne plus masquer { $name }
member-unmuted = Tu revois les publications de { $name }.
member-make-moderator = Confier la modération
member-unmake-moderator = Retirer la modération
member-moderator-made = { $name } fait maintenant partie de la modération.
member-moderator-unmade = { $name } ne fait plus partie de la modération.
member-unblock = Débloquer { $name }
member-unblocked = Tu as débloqué { $name }.

## Collections

collection-new = Nouvelle collection
collection-edit = Modifier la collection
collection-name = Nom
collection-private = Privée
collection-private-text = Toi seul·e la vois.
collection-delete-title = Supprimer cette collection ?
collection-delete-text = Les publications qu’elle contient restent enregistrées.
collection-empty = Rien ici pour l’instant
collection-empty-text = Enregistre une publication et range-la ici.

## Activité

messages-comments = Commentaires
messages-likes = J’aime et enregistrements
messages-followers = Abonnés
messages-empty-title = Tout est calme
messages-empty-comments = Les commentaires, réponses et mentions apparaissent ici.
messages-empty-likes = Ici, tu vois qui aime et enregistre tes publications.
messages-empty-followers = Les membres qui commencent à te suivre apparaissent ici.
messages-signed-out-title = Reçois des nouvelles des autres
messages-signed-out-text = Connecte-toi pour voir qui a aimé, enregistré, répondu.
requests-title = Ces membres aimeraient te suivre
requests-accept = Accepter
requests-decline = Refuser
happened-comment = a commenté ta publication
happened-reply = t’a répondu
happened-mention = parle de toi dans une publication
happened-comment_mention = parle de toi dans un commentaire
happened-like = aime ta publication
happened-save = a enregistré ta publication
happened-comment_like = aime ton commentaire
happened-follow = te suit désormais
happened-follow_request = aimerait te suivre
happened-wording_accepted = utilise maintenant votre formulation d'une traduction
happened-saved_search = a écrit ce que trouve une recherche gardée

## Réglages

settings-profile = Profil
settings-appearance = Langue et apparence
settings-privacy = Confidentialité
settings-security = Appareils et clés d’accès
settings-community = Communauté
settings-saved = C’est enregistré.
settings-signed-in-as = Session ouverte avec le { $phone }
theme-label = Apparence
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
privacy-private = Profil privé
privacy-private-text = Seuls les abonnés que tu acceptes voient tes publications.
privacy-blocks = Membres bloqués
privacy-mutes = Membres masqués
privacy-nobody = Personne.
devices-title = Sessions ouvertes sur
devices-current = Cet appareil
devices-unknown = Appareil inconnu
devices-revoke = Déconnecter
passkeys-title = Clés d’accès
passkeys-text = Connecte-toi avec ton empreinte, ton visage ou une clé, sans code.
passkey-add = Ajouter une clé d’accès
passkey-added = La clé d’accès est prête.
passkey-default-name = Clé d’accès
community-name = Nom de la communauté
owner-text = Cette communauté n’a pas encore de responsable. Qui a démarré le serveur trouve un code dans son terminal.
owner-code = Code de responsable
owner-claim = Devenir responsable
owner-done = Cette communauté est maintenant la tienne.
owner-exists = Cette communauté a déjà un ou une responsable.

## Publier

compose-edit-title = Modifier la publication
compose-kind-label = Genre de publication
compose-kind-photo = Photos
compose-kind-text = Carte de texte
compose-kind-ask = Question
compose-pictures = Images
compose-add-pictures = Ajouter des images
compose-add-more = Plus
compose-add-hint = Dépose-les ici, colle-les ou choisis-en jusqu’à { $limit }.
compose-too-many-pictures = Une publication contient { $limit } images au plus.
compose-cover = Couverture
compose-move = Image { $position }. Déplace-la avec les flèches du clavier.
compose-remove = Retirer cette image
compose-crop = Recadrer
compose-crop-frame = Cadre. Les flèches le déplacent ; avec Maj, elles changent sa taille.
compose-crop-shape = Format
compose-crop-free = Libre
compose-crop-turn = Tourner
compose-describe = Décrire cette image
compose-alt-label = Description
compose-alt-hint = Pour les gens qui ne peuvent pas la voir : qu’y voit-on ?
compose-title = Titre
compose-title-hint = De quoi s’agit-il ?
compose-question = Ta question
compose-question-hint = Qu’aimerais-tu savoir ?
compose-body = Texte
compose-body-hint = # commence un thème, @ mentionne un membre.
compose-body-photo = C’était comment ? Prix, lieux, ratés et astuces aident le plus.
compose-body-text = Ce qui ne tenait pas sur la carte.
compose-body-ask = Où, quand, pour qui ? Plus tu en dis, meilleures seront les réponses.
compose-suggestions = Suggestions
compose-place = Lieu
compose-place-hint = Les gens du coin la trouveront.
place-search = Une ville ou un lieu
place-remove = Retirer { $place }
compose-visibility = Qui la voit
visibility-public = Tout le monde
visibility-followers = Abonnés
visibility-private = Moi seulement
compose-publish = Publier
compose-published = C’est publié.
compose-changed = C’est modifié.
compose-title-too-long = Le titre est trop long.
compose-body-too-long = Le texte est trop long.
compose-card-too-long = Les mots ne tiennent pas sur la carte.
compose-picture-failed = Une des images n’a pas été acceptée. Réessaie ou retire-la.
compose-pictures-sending = Les images sont encore en route…
compose-needs-picture = Ajoute une image, ou fais-en une carte de texte.
compose-needs-card = Écris quelques mots sur la carte.
compose-needs-question = Pose une question.
card-words = Les mots de la carte
card-words-hint = Une pensée, une liste, une phrase du jour
card-sample = Tes mots ici
card-letter = Aa
card-design = Modèle
card-design-paper = Papier
card-design-menu = Menu
card-design-sticky = Pense-bête
card-design-chalk = Ardoise
card-design-film = Titre de film
card-design-ticket = Billet
draft-saving = Enregistrement du brouillon…
draft-saved = Brouillon enregistré
draft-failed = Brouillon non enregistré
draft-untitled = Sans titre
drafts-title = Brouillons
drafts-open =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }

## À propos de cette communauté

about-lead = Des instants de la vie quotidienne, par des gens de tous les pays et de toutes les langues, en un seul lieu.
about-members =
    { $count ->
        [one] { COMPACT($count) } membre
       *[other] { COMPACT($count) } membres
    }
about-notes =
    { $count ->
        [one] { COMPACT($count) } publication
       *[other] { COMPACT($count) } publications
    }
about-demo = Ceci est une démo. Membres, publications et dessins sont inventés, pour qu’il y ait quelque chose à voir.
about-pool-title = Un même bassin
about-pool-text = Personne n’est rangé par pays. Ce que tu écris peut être trouvé par tout le monde, quelle que soit la langue parlée.
about-feed-title = Un fil qui dit pourquoi
about-feed-text = Chaque publication de ton fil dit pourquoi elle est là. Les nouvelles se montrent avant d’être populaires.
about-yours-title = Ce qui est à toi reste à toi
about-yours-text = Les images perdent leur position avant que quiconque les voie. Les numéros de téléphone sont chiffrés. Ce que tu supprimes disparaît partout et tout de suite.
about-open-title = Ouverte
about-open-text = Tout ce que fait cette appli passe par une interface documentée que n’importe quel programme peut utiliser.
about-developers = Pour développer
