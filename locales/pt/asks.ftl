# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = a partir de { $from }
asks-days-until = até { $until }
asks-budget = até { $amount }
asks-resolved = Resolvida
asks-answers =
    { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }
asks-helped-asker = Foi isto que ajudou { $name }
asks-helped =
    { $count ->
        [one] Ajudou uma pessoa
       *[other] Ajudou { $count } pessoas
    }
asks-helped-me = Ajudou-me
asks-author-helped =
    { $count ->
        [one] já ajudou uma pessoa nisto
       *[other] já ajudou { $count } pessoas nisto
    }
asks-resolve = Marcar como resolvida
asks-reopen = Reabrir
asks-answer-note = Responder com uma nota
asks-invited = Foi convidado porque talvez saiba.
asks-not-for-me = Não é para mim
asks-declined = Não lhe perguntaremos isto outra vez
asks-answers-ask = Responde a “{ $title }”
asks-compose-answers = A sua nota responde a “{ $title }”
asks-when = Quando?
asks-from = De
asks-until = Até
asks-budget-label = Orçamento máximo
asks-currency = Moeda
asks-invitations = Talvez saiba
asks-standing =
    { $count ->
        [one] Já ajudou uma pessoa
       *[other] Já ajudou { $count } pessoas
    }
asks-settings = Convidar-me a responder
asks-settings-text = Quando alguém perguntar o que talvez saiba, três vezes por dia no máximo.
happened-ask_invitation = pergunta o que talvez saiba
happened-ask_answer = respondeu à sua pergunta com uma nota
happened-answer_helped = diz que a sua resposta ajudou
happened-ask_reminder = Alguma resposta ajudou? Diga qual, para que outros a encontrem.
found-answer = Resposta de { $name }
