# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = с { $from }
asks-days-until = до { $until }
asks-budget = до { $amount }
asks-resolved = Решено
asks-answers =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
asks-helped-asker = Вот что помогло: выбор { $name }
asks-helped =
    { $count ->
        [one] Помогло { $count } участнику
        [few] Помогло { $count } участникам
        [many] Помогло { $count } участникам
       *[other] Помогло { $count } участникам
    }
asks-helped-me = Мне помогло
asks-author-helped =
    { $count ->
        [one] уже помог(ла) { $count } человеку в этом
        [few] уже помог(ла) { $count } людям в этом
        [many] уже помог(ла) { $count } людям в этом
       *[other] уже помог(ла) { $count } людям в этом
    }
asks-resolve = Отметить решённым
asks-reopen = Открыть снова
asks-answer-note = Ответить заметкой
asks-invited = Вас пригласили: возможно, вы это знаете.
asks-not-for-me = Не для меня
asks-declined = Об этом вас больше не спросят
asks-answers-ask = Ответ на «{ $title }»
asks-compose-answers = Ваша заметка отвечает на «{ $title }»
asks-when = Когда?
asks-from = С
asks-until = До
asks-budget-label = Бюджет, не больше
asks-currency = Валюта
asks-invitations = Возможно, вы знаете
asks-standing =
    { $count ->
        [one] Помог(ла) { $count } участнику
        [few] Помог(ла) { $count } участникам
        [many] Помог(ла) { $count } участникам
       *[other] Помог(ла) { $count } участникам
    }
asks-settings = Приглашать меня отвечать
asks-settings-text = Когда кто-то спрашивает то, что вы можете знать, не чаще трёх раз в день.
happened-ask_invitation = спрашивает то, что вы можете знать
happened-ask_answer = отвечает на ваш вопрос заметкой
happened-answer_helped = говорит, что ваш ответ помог
happened-ask_reminder = Помог ли вам какой-нибудь ответ? Отметьте его, чтобы нашли и другие.
found-answer = Ответ: { $name }
