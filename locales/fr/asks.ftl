# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = à partir du { $from }
asks-days-until = jusqu’au { $until }
asks-budget = jusqu’à { $amount }
asks-resolved = Résolue
asks-answers =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
asks-helped-asker = C’est ce qui a aidé { $name }
asks-helped =
    { $count ->
        [one] A aidé une personne
       *[other] A aidé { $count } personnes
    }
asks-helped-me = Cela m’a aidé
asks-author-helped =
    { $count ->
        [one] a aidé une personne à ce sujet
       *[other] a aidé { $count } personnes à ce sujet
    }
asks-resolve = Marquer comme résolue
asks-reopen = Rouvrir
asks-answer-note = Répondre par une note
asks-invited = Vous êtes invité parce que vous le savez peut-être.
asks-not-for-me = Pas pour moi
asks-declined = On ne vous le demandera plus
asks-answers-ask = Répond à « { $title } »
asks-compose-answers = Votre note répond à « { $title } »
asks-when = Quand ?
asks-from = Du
asks-until = Au
asks-budget-label = Budget maximum
asks-currency = Devise
asks-invitations = Vous le savez peut-être
asks-standing =
    { $count ->
        [one] A aidé une personne
       *[other] A aidé { $count } personnes
    }
asks-settings = M’inviter à répondre
asks-settings-text = Quand quelqu’un demande ce que vous savez peut-être, trois fois par jour au plus.
happened-ask_invitation = demande ce que vous savez peut-être
happened-ask_answer = a répondu à votre question par une note
happened-answer_helped = a été aidé par votre réponse
happened-ask_reminder = Une réponse vous a-t-elle aidé ? Dites laquelle, d’autres la trouveront.
found-answer = Réponse de { $name }
