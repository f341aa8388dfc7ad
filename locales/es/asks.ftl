# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = desde el { $from }
asks-days-until = hasta el { $until }
asks-budget = hasta { $amount }
asks-resolved = Resuelta
asks-answers =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
asks-helped-asker = Esto ayudó a { $name }
asks-helped =
    { $count ->
        [one] Ayudó a una persona
       *[other] Ayudó a { $count } personas
    }
asks-helped-me = Me ayudó
asks-author-helped =
    { $count ->
        [one] ha ayudado a una persona con esto
       *[other] ha ayudado a { $count } personas con esto
    }
asks-resolve = Marcar como resuelta
asks-reopen = Volver a abrir
asks-answer-note = Responder con una nota
asks-invited = Te invitamos porque quizá lo sabes.
asks-not-for-me = No es para mí
asks-declined = No te lo preguntaremos otra vez
asks-answers-ask = Responde a «{ $title }»
asks-compose-answers = Tu nota responde a «{ $title }»
asks-when = ¿Cuándo?
asks-from = Desde
asks-until = Hasta
asks-budget-label = Presupuesto máximo
asks-currency = Moneda
asks-invitations = Quizá lo sabes
asks-standing =
    { $count ->
        [one] Ha ayudado a una persona
       *[other] Ha ayudado a { $count } personas
    }
asks-settings = Invitarme a responder
asks-settings-text = Cuando alguien pregunte algo que quizá sabes, como mucho tres veces al día.
happened-ask_invitation = pregunta algo que quizá sabes
happened-ask_answer = respondió a tu pregunta con una nota
happened-answer_helped = dice que tu respuesta le ayudó
happened-ask_reminder = ¿Te ayudó alguna respuesta? Di cuál, para que otros la encuentren.
found-answer = Respuesta de { $name }
