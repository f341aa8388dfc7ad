# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = from { $from }
asks-days-until = until { $until }
asks-budget = up to { $amount }
asks-resolved = Resolved
asks-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
asks-helped-asker = This is what helped { $name }
asks-helped =
    { $count ->
        [one] Helped one member
       *[other] Helped { $count } members
    }
asks-helped-me = This helped me
asks-author-helped =
    { $count ->
        [one] has helped one person with this
       *[other] has helped { $count } people with this
    }
asks-resolve = Mark as resolved
asks-reopen = Open again
asks-answer-note = Answer with a note
asks-invited = You were invited because you may know this.
asks-not-for-me = Not for me
asks-declined = You won’t be asked about this again
asks-answers-ask = Answers “{ $title }”
asks-compose-answers = Your note answers “{ $title }”
asks-when = When?
asks-from = From
asks-until = Until
asks-budget-label = Budget, at most
asks-currency = Currency
asks-invitations = You may know
asks-standing =
    { $count ->
        [one] Has helped one member
       *[other] Has helped { $count } members
    }
asks-settings = Invite me to answer
asks-settings-text = When somebody asks what you may know, at most three times a day.
happened-ask_invitation = asks what you may know
happened-ask_answer = answered your ask with a note
happened-answer_helped = was helped by your answer
happened-ask_reminder = Did an answer help you? Say which one, so that others find it.
found-answer = Answer by { $name }
