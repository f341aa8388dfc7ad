# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = ab { $from }
asks-days-until = bis { $until }
asks-budget = bis { $amount }
asks-resolved = Gelöst
asks-answers =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
asks-helped-asker = Das hat { $name } geholfen
asks-helped =
    { $count ->
        [one] Hat einem Mitglied geholfen
       *[other] Hat { $count } Mitgliedern geholfen
    }
asks-helped-me = Hat mir geholfen
asks-author-helped =
    { $count ->
        [one] hat dabei schon einem Menschen geholfen
       *[other] hat dabei schon { $count } Menschen geholfen
    }
asks-resolve = Als gelöst markieren
asks-reopen = Wieder öffnen
asks-answer-note = Mit einer Notiz antworten
asks-invited = Du wurdest eingeladen, weil du es wissen könntest.
asks-not-for-me = Nichts für mich
asks-declined = Danach wirst du nicht wieder gefragt
asks-answers-ask = Antwort auf „{ $title }“
asks-compose-answers = Deine Notiz antwortet auf „{ $title }“
asks-when = Wann?
asks-from = Von
asks-until = Bis
asks-budget-label = Budget, höchstens
asks-currency = Währung
asks-invitations = Das weißt du vielleicht
asks-standing =
    { $count ->
        [one] Hat einem Mitglied geholfen
       *[other] Hat { $count } Mitgliedern geholfen
    }
asks-settings = Mich zum Antworten einladen
asks-settings-text = Wenn jemand fragt, was du wissen könntest, höchstens dreimal am Tag.
happened-ask_invitation = fragt, was du vielleicht weißt
happened-ask_answer = hat deine Frage mit einer Notiz beantwortet
happened-answer_helped = sagt, dass deine Antwort geholfen hat
happened-ask_reminder = Hat dir eine Antwort geholfen? Sag welche, damit andere sie finden.
found-answer = Antwort von { $name }
