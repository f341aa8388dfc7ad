### Les noms de langues viennent sans article : d’où « langue d’origine : anglais ».

## Sous un texte

translate-action = Traduire
translate-loading = Traduction…
translate-show = Voir la traduction
translate-hide = Masquer la traduction
translate-show-original = Voir l’original
translate-from-by = Traduit par { $engine } · langue d’origine : { $language }
translate-from = Traduit · langue d’origine : { $language }
translate-by = Traduit par { $engine }
translate-done = Traduit
translate-original = Original
translate-partly = Une partie n’a pas pu être traduite et reste telle quelle.
translate-slow = Cela prend trop de temps. Réessaie dans un instant.
translate-comment = Commentaire

## Pourquoi un texte est resté tel quel

translate-why-no-words = Il n’y a pas de mots à traduire ici.
translate-why-unknown = On ne sait pas dans quelle langue c’est écrit.
translate-why-same = C’est déjà dans ta langue.
translate-why-no-engine = Rien ici ne traduit encore entre ces langues : { $language } → { $to }.
translate-why-few-words = Trop peu de ses mots sont connus pour vous aider.
translate-why-later = Le traducteur ne répond pas pour l’instant. Réessaie dans un instant.
translate-why-spent = On ne peut plus rien traduire pour le moment. Réessaie plus tard dans la journée.
translate-why-too-long = Ce texte est trop long à traduire.
translate-why-not-good = La traduction n’était pas assez bonne pour être montrée.

## Tous les commentaires à la fois

translate-all = Traduire tous les commentaires
translate-all-originals = Voir tous les originaux
translate-all-done =
    { $count ->
        [0] Aucun commentaire n’a pu être traduit.
        [one] { $count } commentaire traduit.
       *[other] { $count } commentaires traduits.
    }

## Ce qu’on pense d’une traduction

translate-helpful = Bonne traduction
translate-unhelpful = Mauvaise traduction
translate-suggest = Proposer une meilleure version
translate-suggest-send = Envoyer
translate-suggested = Merci. Nous allons regarder.

## Versions des membres et leur relecture

translate-by-members = Formulé par des membres
translate-some-by-members = en partie formulé par des membres
wordings-others = Ce que d’autres proposent
wordings-vote = Bonne version de { $name }
wordings-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
wordings-mine = La tienne
wordings-accepted = Acceptée
wordings-take-back = Retirer
wordings-taken-back = Retirée. Les lecteurs revoient la traduction du moteur.
wordings-declined = Non acceptée
moderate-wordings = Meilleures versions
moderate-languages = Langues
moderate-by = Proposé par { $name }
moderate-open = Ouvrir
moderate-today = Affiché aujourd’hui
moderate-today-none = Pas traduit aujourd’hui
moderate-suggested = Proposition
moderate-accept = Accepter
moderate-decline = Refuser
moderate-keys = Touches : A accepte, D refuse, J avance, K revient.
moderate-accepted = Acceptée. Tout le monde la lit désormais.
moderate-declined = Refusée.
moderate-empty-title = Rien n’attend
moderate-empty-text = Quand des membres proposent de meilleures versions des traductions, elles apparaissent ici.
moderate-more = Afficher plus

## Mots connus

words-action = Mots
words-explain = Expliquer les mots
words-none = Aucun argot ni expression que nous connaissions.
words-meaning-of = Sens de « { $word } »
words-slang = Argot
words-phrase = Expression
words-casual = familier
words-rude = grossier
words-may-offend = peut blesser
word-help-title = Aide aux mots
word-help-text = Des mots de ce texte que nous connaissons. Ce n’est pas une traduction.

## Réglages

settings-translation = Traduction
translate-automatic = Traduire sans demander
translate-automatic-text = Les publications ouvertes et leurs commentaires, quand tu n’en lis pas la langue.
translate-both = Les deux langues à la fois
translate-both-text = L’original reste sous sa traduction.
translate-never = Jamais sans demander
translate-never-text = De ces langues, rien n’est traduit avant que tu le demandes.
translate-reads = Tu lis : { $languages }.
translate-reads-none = Tu n’as pas encore dit quelles langues tu lis.
translate-reads-change = Changer dans ton profil

## Sous une publication en cours d’écriture

translate-readers = Pourra aussi être lu, traduit, en { $languages }.
translate-readers-more =
    { $count ->
        [one] Pourra aussi être lu, traduit, en { $languages } et dans { $count } autre langue.
       *[other] Pourra aussi être lu, traduit, en { $languages } et dans { $count } autres langues.
    }
