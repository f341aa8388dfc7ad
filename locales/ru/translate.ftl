### Названия языков стоят в именительном падеже, поэтому они отделены двоеточием.

## Под текстом

translate-action = Перевести
translate-loading = Переводим…
translate-show = Показать перевод
translate-hide = Скрыть перевод
translate-show-original = Показать оригинал
translate-from-by = Перевод: { $engine } · язык оригинала: { $language }
translate-from = Переведено · язык оригинала: { $language }
translate-by = Перевод: { $engine }
translate-done = Переведено
translate-original = Оригинал
translate-partly = Часть перевести не удалось, она осталась как была.
translate-slow = Это слишком долго. Попробуйте ещё раз чуть позже.
translate-comment = Комментарий

## Почему текст остался как был

translate-why-no-words = Здесь нет слов для перевода.
translate-why-unknown = Непонятно, какой это язык.
translate-why-same = Это уже на вашем языке.
translate-why-no-engine = Такого перевода здесь пока нет: { $language } → { $to }.
translate-why-few-words = Знакомых слов слишком мало, чтобы помочь хотя бы ими.
translate-why-later = Переводчик сейчас не отвечает. Попробуйте ещё раз чуть позже.
translate-why-spent = Пока больше переводить нельзя. Попробуйте ещё раз позже сегодня.
translate-why-too-long = Этот текст слишком длинный для перевода.
translate-why-not-good = Перевод получился недостаточно хорошим, чтобы его показать.

## Все комментарии сразу

translate-all = Перевести все комментарии
translate-all-originals = Показать все оригиналы
translate-all-done =
    { $count ->
        [0] Ни один комментарий перевести не удалось.
       *[other] Переведено комментариев: { $count }.
    }

## Что думают о переводе

translate-helpful = Хороший перевод
translate-unhelpful = Плохой перевод
translate-suggest = Предложить лучше
translate-suggest-send = Отправить
translate-suggested = Спасибо. Мы посмотрим.

## Варианты участников и их проверка

translate-by-members = Перевод участников
translate-some-by-members = местами перевод участников
wordings-others = Что предлагают другие
wordings-vote = Хороший вариант: { $name }
wordings-votes =
    { $count ->
        [one] { $count } голос
        [few] { $count } голоса
        [many] { $count } голосов
       *[other] { $count } голоса
    }
wordings-mine = Ваш вариант
wordings-accepted = Принято
wordings-take-back = Отозвать
wordings-taken-back = Отозвано. Читатели снова видят машинный перевод.
wordings-declined = Не принято
moderate-wordings = Лучшие варианты
moderate-languages = Языки
moderate-by = Предлагает { $name }
moderate-open = Открыть
moderate-today = Что видно сегодня
moderate-today-none = Сегодня не переводится
moderate-suggested = Предложение
moderate-accept = Принять
moderate-decline = Отклонить
moderate-keys = Клавиши: A — принять, D — отклонить, J — дальше, K — назад.
moderate-accepted = Принято. Читатели уже видят этот вариант.
moderate-declined = Отклонено.
moderate-empty-title = Ничего не ждёт
moderate-empty-text = Когда участники предложат лучшие варианты перевода, они появятся здесь.
moderate-more = Показать ещё

## Знакомые слова

words-action = Слова
words-explain = Объяснить слова
words-none = Знакомого нам сленга и устойчивых выражений здесь нет.
words-meaning-of = Что значит «{ $word }»
words-slang = Сленг
words-phrase = Устойчивое выражение
words-casual = разговорное
words-rude = грубое
words-may-offend = может обидеть
word-help-title = Подсказка по словам
word-help-text = Слова из этого текста, которые мы знаем. Это не перевод.

## Настройки

settings-translation = Перевод
translate-automatic = Переводить сразу
translate-automatic-text = Открытые заметки и комментарии к ним, если вы не читаете на их языке.
translate-both = Оба языка сразу
translate-both-text = Оригинал остаётся под переводом.
translate-never = Никогда сразу
translate-never-text = С этих языков ничего не переводится, пока вы не попросите.
translate-reads = Вы читаете на языках: { $languages }.
translate-reads-none = Вы ещё не указали, на каких языках читаете.
translate-reads-change = Изменить в профиле

## Под заметкой, которую пишут

translate-readers = В переводе это можно будет прочитать ещё на языках: { $languages }.
translate-readers-more =
    { $count ->
       *[other] В переводе это можно будет прочитать ещё на языках: { $languages } и других (ещё { $count }).
    }
