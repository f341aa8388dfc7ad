error-bad-request = Сервер не понял этот запрос
    .detail = Проверьте адрес и параметры и попробуйте ещё раз.
error-bad-json = Данные пришли не в том виде
    .detail = { $problem }
error-bad-cursor = Эта ссылка на страницу больше не действует
    .detail = Вернитесь в начало списка.
error-bad-idempotency-key = Ключ идемпотентности не подходит
    .detail = Нужно от 1 до 64 букв, цифр или знаков, без пробелов.
error-idempotency-key-reused = Этот запрос уже приходил с другим содержимым
    .detail = Для нового запроса возьмите новый ключ идемпотентности.
error-body-too-large = Слишком много за один раз
    .detail = Сюда можно отправить не больше { $limit } байт.
error-unsupported-media-type = Такое содержимое здесь не принимается
    .detail = Отправьте JSON с заголовком Content-Type: application/json.
error-method-not-allowed = Этот адрес такого не умеет
    .detail = Что он умеет, сказано в описании API.
error-not-found = Здесь ничего нет
    .detail = Возможно, это удалено или вам это не видно.
error-gone = Этого больше нет
    .detail = Это удалили.
error-conflict = Кто-то успел раньше
    .detail = Обновите страницу и попробуйте ещё раз.

error-unauthenticated = Сначала войдите
    .detail = Для этого нужно войти.
error-forbidden = Вам нельзя это менять
    .detail = Вход выполнен, но на это действие нет разрешения.
error-csrf = Этот запрос пришёл не с этого сайта
    .detail = Обновите страницу и попробуйте ещё раз.
error-rate-limited = Чуть медленнее, пожалуйста
    .detail = Подождите { $seconds } { $seconds ->
        [one] секунду
        [few] секунды
        [many] секунд
       *[other] секунды
    } и попробуйте ещё раз.

error-busy = Сервер сейчас занят
    .detail = Ничего не пропало. Попробуйте ещё раз чуть позже.
error-timeout = Это заняло слишком много времени
    .detail = Ничего не пропало. Попробуйте ещё раз чуть позже.
error-internal = У нас что-то сломалось
    .detail = Мы это записали. Попробуйте ещё раз.

error-bad-phone = Это не похоже на номер телефона
    .detail = Проверьте страну и цифры.
error-too-many-codes = Слишком много запросов кода
    .detail = Подождите { $minutes } { $minutes ->
        [one] минуту
        [few] минуты
        [many] минут
       *[other] минуты
    } и попробуйте ещё раз.
error-sms-unavailable = Сейчас мы не можем отправлять СМС
    .detail = Попробуйте ещё раз через несколько минут.
error-wrong-code = Код не подходит
    .detail = { $count ->
        [one] Осталась
       *[other] Осталось
    } { $count } { $count ->
        [one] попытка
        [few] попытки
        [many] попыток
       *[other] попытки
    }.
error-code-expired = Этот код больше не действует
    .detail = Запросите новый.
error-too-many-tries = Слишком много неверных кодов
    .detail = Запросите новый код.
error-handle-too-short = Этот ник слишком короткий
    .detail = Наименьшая длина в знаках: { $limit }.
error-handle-too-long = Этот ник слишком длинный
    .detail = Наибольшая длина в знаках: { $limit }.
error-handle-bad-character = В нике бывают буквы, цифры, точки и подчёркивания
    .detail = Уберите остальные знаки.
error-handle-mixed-scripts = Ник пишут одним алфавитом
    .detail = Похожими буквами из разных алфавитов можно выдать себя за другого человека.
error-handle-reserved = Этот ник оставлен для самого сообщества
    .detail = Выберите другой.
error-handle-taken = Этот ник или очень похожий уже занят
    .detail = Выберите другой.
error-name-empty = Нужно имя
    .detail = Подойдёт любой алфавит.
error-name-too-long = Имя слишком длинное
    .detail = Знаков сейчас: { $length }, помещается { $limit }.
error-bio-too-long = Рассказ о себе слишком длинный
    .detail = Знаков сейчас: { $length }, помещается { $limit }.
error-bad-language = Такого языка мы не знаем
    .detail = Выберите язык из списка.
error-too-many-languages = Слишком много языков
    .detail = Выберите не больше { $limit }.
error-bad-passkey = Не удалось проверить этот ключ доступа
    .detail = Попробуйте ещё раз или войдите по номеру телефона.
error-passkey-expired = Это заняло слишком много времени
    .detail = Начните сначала.
error-too-many-passkeys = Больше ключей доступа не помещается
    .detail = Сначала удалите один; помещается { $limit }.
error-passkeys-unavailable = По этому адресу ключи доступа не работают
    .detail = Откройте сообщество по имени: для адреса из цифр браузеры не создают ключей доступа.
error-owner-exists = У этого сообщества уже есть владелец
    .detail = Попросите владельца изменить то, что вам нужно.
error-bad-claim-code = Это не код владельца
    .detail = Сервер напечатал его при запуске.

error-picture-too-large = Этот файл слишком большой
    .detail = Изображение может занимать до { $limit } МБ.
error-picture-too-many-pixels = В этом изображении слишком много пикселей
    .detail = Помещается до { $limit } Мп.
error-picture-type = Такое изображение мы не умеем читать
    .detail = Подойдут JPEG, PNG, WebP, HEIC, AVIF и GIF.
error-picture-unreadable = Изображение повреждено
    .detail = Его не удалось прочитать до конца. Попробуйте сохранить его заново.
error-picture-unsupported-here = Этот сервер не читает такие изображения
    .detail = Сохраните его как JPEG и попробуйте ещё раз.
error-picture-timeout = Изображение читалось слишком долго
    .detail = Сохраните его в меньшем размере и попробуйте ещё раз.
error-picture-not-found = Не хватает изображения
    .detail = Загрузите его ещё раз.
error-alt-too-long = Описание слишком длинное
    .detail = Знаков сейчас: { $length }, помещается { $limit }.

error-title-too-long = Заголовок слишком длинный
    .detail = Знаков сейчас: { $length }, помещается { $limit }.
error-body-too-long = Текст слишком длинный
    .detail = Знаков сейчас: { $length }, помещается { $limit }.
error-note-empty = В этой заметке пока ничего нет
    .detail = Напишите пару слов или добавьте изображение.
error-note-kind = Такую заметку здесь пока нельзя опубликовать
    .detail = Опубликуйте фото, текстовую карточку или вопрос.
error-pictures-missing = Для фотозаметки нужно изображение
    .detail = Добавьте хотя бы одно или сделайте текстовую карточку.
error-too-many-pictures = Слишком много изображений
    .detail = В заметку помещается { $limit }.
error-card-missing = Для текстовой заметки нужна карточка
    .detail = Выберите оформление и напишите пару слов.
error-card-too-long = Слова не помещаются на карточку
    .detail = Знаков помещается: { $limit }. Остальное можно написать ниже.
error-bad-topic = Это не тема
    .detail = Тема — одно слово из букв и цифр. Наибольшая длина в знаках: { $limit }.
error-too-many-topics = Слишком много тем
    .detail = Помещается { $limit }.
error-too-many-mentions = Слишком много упоминаний
    .detail = Помещается { $limit }.
error-bad-place = Такое место не подходит
error-bad-days = Даты не сходятся: последний день раньше первого
error-bad-budget = Бюджет — целое число от 1 до 1 000 000 000
error-not-an-ask = Это не вопрос
error-not-an-answer = Эта заметка не может быть здесь ответом
error-own-answer = Свой ответ отметить нельзя
error-too-many-answers = К одному вопросу можно дать не больше заметок, чем { $limit }
error-too-many-marks = К одному вопросу можно отметить не больше ответов, чем { $limit }
error-too-many-searches = Больше сохранённых поисков, чем { $limit }, не бывает
    .detail = У места есть имя, и оно находится на Земле.
error-text-empty = Здесь пока ничего не написано
    .detail = Напишите пару слов или добавьте изображение.
error-text-too-long = Слишком длинно
    .detail = Знаков сейчас: { $length }, помещается { $limit }.
error-wording-adds = В этом варианте есть лишнее
    .detail = Оставьте ссылки, упоминания, темы, код и длинные числа такими, как в оригинале, и не добавляйте новых.
error-too-many-drafts = Больше черновиков не помещается
    .detail = Сначала удалите один; помещается { $limit }.
error-too-many-collections = Больше подборок не помещается
    .detail = Сначала удалите одну; помещается { $limit }.
error-collection-name-taken = Подборка с таким названием у вас уже есть
    .detail = Выберите другое название.
error-collection-name = Подборке нужно название
    .detail = Знаков помещается: { $limit }.
error-too-many-pinned = Больше комментариев закрепить нельзя
    .detail = Сначала открепите один; помещается { $limit }.
error-blocked = Это невозможно
    .detail = Между вами стоит блокировка.
error-not-yourself = Это вы
    .detail = Со своим профилем так не получится.

error-private-profile = Это закрытый профиль
    .detail = Попросите о подписке, чтобы увидеть больше.
error-too-many-follows = Больше подписок не помещается
    .detail = Сначала отпишитесь от кого-нибудь; помещается { $limit }.
error-no-home = Мы не знаем, где вы
    .detail = Поделитесь местоположением или укажите свой город в настройках.
error-bad-coordinates = Таких координат на Земле нет
    .detail = Широта бывает от -90 до 90 градусов, долгота — от -180 до 180.
error-bad-width = Регулятор идёт от -100 до 100
    .detail = Выберите значение между ними.
error-too-many-muted = Скрыто уже очень много
    .detail = Сначала уберите что-нибудь из списка: помещается { $limit }.
