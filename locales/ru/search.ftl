### Search
search-recent = Недавние
search-forget-all = Очистить всё
search-forget = Забыть «{ $query }»
search-suggestions = Подсказки
search-trending = Популярное
search-narrow = Фильтры и порядок
search-sort-best = По соответствию
search-sort-newest = Сначала новые
search-sort-likes = По лайкам
search-sort-saves = По сохранениям
search-sort-comments = По комментариям
search-kind = Тип
search-kind-photo = Фото
search-kind-text = Текст
search-kind-ask = Вопросы
search-time = За всё время
search-days-1 = За 24 часа
search-days-7 = За 7 дней
search-days-30 = За 30 дней
search-days-365 = За год
search-language = Язык
search-distance = Расстояние
search-within = До { $distance }
search-followed = От тех, на кого я подписан(а)
search-unseen = Ещё не виденные
search-answered = С ответом
search-seen = Уже виденные
search-by = От @{ $handle }
search-save = Сохранить поиск
search-saved = Сохранён
search-saved-toast = Сохранено. О новых заметках сообщим не чаще раза в день.
search-saved-title = Сохранённые поиски
search-saved-new = новых: { $count }
search-saved-remove = Убрать «{ $query }»
search-place-in = { $place } и рядом
search-remember = Помнить мои поиски
search-remember-text = Их видите только вы. При выключении забываются и прежние.
search-tabs = Результаты
search-tab-notes = Заметки
search-tab-members = Люди
search-tab-topics = Темы
search-tab-places = Места
search-found =
    { $count ->
        [0] Заметок нет
        [one] { $count } заметка
        [few] { $count } заметки
       *[other] { $count } заметок
    }
search-found-more = Больше { $count } заметок
search-partial = Поисковый индекс строится. Чуть позже результатов может стать больше.
search-corrected = «{ $typed }» никто не писал. Показано: { $used }.
search-exactly = Искать точно «{ $typed }»
search-relaxed = Заметок с такой фразой нет. В этих есть её слова.
search-cut = Запрос длинный. Прочитаны первые 256 символов.
search-place-needed = Для «рядом со мной» нужно знать ваш город.
search-place-set = Указать в настройках
search-across =
    { $count ->
        [0] Поиск только на этом языке
        [one] Поиск ещё на { $count } языке
       *[other] Поиск ещё на { $count } языках
    }
search-by-memory = вариант участников
search-by-phrasebook = разговорник, отдельные слова
search-late = Перевод ещё идёт: { $languages }. Повторите поиск чуть позже, чтобы найти заметки на этих языках.
search-not-carried = Этот запрос здесь не переводится на: { $languages }. Имена и похожие слова всё равно находятся.
search-view = Вид
search-view-list = Список
search-view-map = Карта
search-map = Карта результатов
search-map-pins = Результаты на карте
search-map-chosen = Выбрано на карте
search-map-bunch =
    { $count ->
        [one] { $count } заметка здесь
        [few] { $count } заметки здесь
       *[other] { $count } заметок здесь
    }
search-map-closer = Ближе
search-map-farther = Дальше
search-map-here = Искать здесь
search-map-area = Вокруг карты: { $distance }
search-map-placed = На карте: { $placed } из { $count }
search-map-none = Ни у одного из этих результатов нет места. В списке есть все.
search-map-show = Показать на карте: { $place }
search-map-unavailable = Здесь карту нарисовать нельзя
search-map-needs = Этот браузер не рисует графику с WebGL. Все результаты есть в списке.
search-none-narrow = С этими фильтрами ничего не найдено.
search-none-text = Попробуйте меньше слов, другие слова или другой язык. Или спросите тех, кто знает.
search-none-title = По запросу «{ $word }» ничего нет
search-popular = Популярные темы
search-none-named = Попробуйте начало имени.
search-widen = Убрать фильтры
search-ask = Спросить сообщество
found-words = есть ваши слова
found-sound = звучит так же
found-translation = { $language }, тот же смысл
found-about = об этом
found-first_hand = из первых рук
found-engagement = хорошо приняли
found-nearby = в { $distance }
found-near = рядом
found-fresh = новое
found-followed = вы подписаны на автора
found-translated = Перевод, { $language } · { $engines }
similar-asks = Уже спрашивали
similar-notes = Возможно, это ответ
