## Везде

close = Закрыть
cancel = Отмена
delete = Удалить
edit = Изменить
save-changes = Сохранить
done = Готово
retry = Повторить
try-again = Попробовать ещё раз
undo = Вернуть
back = Назад
more = Ещё
loading = Загрузка…
skip-to-content = К содержанию
sign-in = Войти
go-explore = Смотреть заметки
link-copied = Ссылка скопирована
update-ready = Готова новая версия.
update-reload = Обновить

## Навигация

nav-label = Главное меню
nav-home = Главная
nav-search = Поиск
nav-compose = Написать
nav-messages = События
nav-messages-unread =
    { $count ->
        [one] События, { $count } новое
        [few] События, { $count } новых
        [many] События, { $count } новых
       *[other] События, { $count } новых
    }
nav-me = Профиль
nav-settings = Настройки
nav-about = О нас
search-placeholder = Заметки, темы, люди

## Ленты

feed-label = Ленты
feed-following = Подписки
feed-explore = Обзор
feed-nearby = Рядом
feed-all-topics = Для вас
feed-topics-label = Темы
feed-refresh = Обновить
feed-pull = Потяните, чтобы обновить
feed-release = Отпустите, чтобы обновить
feed-refreshing = Ищем новые заметки…
feed-end = Это всё. Загляните позже.
feed-list-label = Заметки
explore-empty-title = Здесь пока пусто
explore-empty-text = Начните первыми: фото за сегодня, рецепт, вопрос.
explore-empty-action = Написать заметку
following-signed-out-title = Узнайте, как дела у ваших
following-signed-out-text = Войдите, подпишитесь на несколько человек, и их новые заметки будут здесь.
following-empty-title = Здесь тихо
following-empty-text = Здесь появляются заметки тех, на кого вы подписаны. Найдите своих в «Обзоре».
nearby-intro-title = Что есть рядом с вами?
nearby-intro-text = Браузер спросит, можно ли сообщить ваше местоположение. Оно нужно только для этого списка, округляется примерно до километра и не сохраняется.
nearby-use-position = Показать рядом со мной
nearby-use-home = Взять мой город
nearby-denied-title = Местоположение скрыто
nearby-denied-text = Разрешите доступ в настройках браузера или укажите свой город в профиле.
nearby-empty-title = Отсюда ещё никто не писал
nearby-empty-text = Первая заметка из этого места может быть вашей.
topic-empty-title = Заметок на эту тему пока нет
topic-empty-text = Напишите заметку с #{ $topic }, и она появится здесь.
topic-notes = Заметок: { COMPACT($count) }
topic-write = Написать об этом
sort-label = Порядок
sort-best = Лучшие
sort-newest = Новые

## Карточки в ленте

card-picture-of = Изображение к «{ $title }»
card-pictures =
    { $count ->
        [one] { $count } изображение
        [few] { $count } изображения
        [many] { $count } изображений
       *[other] { $count } изображения
    }
card-ask = Вопрос
card-resolved = Решено
card-private = Только я
card-followers = Подписчики
card-like = Нравится, { COMPACT($count) }
card-liked = Вам нравится, { COMPACT($count) }
card-by = автор: { $name }

## Открытая заметка

note-label = Заметка
note-by = { $title } — { $name }
note-untitled = Заметка, автор: { $name }
note-follow = Подписаться
note-following = Вы подписаны
note-follow-requested = Запрос отправлен
note-unfollow-named = Отписаться от автора { $name }
note-follow-named = Подписаться на автора { $name }
note-edited-at = Изменено: { $time }
note-history-title = Прежние версии
note-like = Нравится
note-unlike = Больше не нравится
note-save = Сохранить
note-saved = Сохранено
note-saved-toast = Сохранено.
note-save-collection = Добавить в подборку
note-share = Поделиться
note-comment = Комментировать
note-menu = Ещё об этой заметке
note-menu-edit = Изменить
note-menu-delete = Удалить
note-menu-hide = Не интересно
note-menu-mute = Не показывать автора { $name }
note-menu-block = Заблокировать автора { $name }
note-menu-copy-link = Скопировать ссылку
note-menu-history = Прежние версии
why-title = Почему эта заметка
why-following = Вы подписаны на автора: { $name }.
why-topics = Вам нравятся заметки с темой #{ $topic }.
why-nearby = Её написали примерно в { $distance } от вас.
why-near = Её написали недалеко от вас.
why-fresh = Она новая, а каждой новой заметке положены первые читатели.
why-trending = Сейчас она многим нравится.
why-languages = Она на языке, который вы читаете: { $language }.
why-also-liked = Тем, кому понравилась заметка «{ $title }», понравилась и эта.
why-liked = Она понравилась тем, у кого вкусы похожи на ваши.
why-answers = Кто-то ищет личный опыт. Может быть, ваш.
why-discover = Что-то другое, чтобы лента не ходила по кругу.
note-delete-title = Удалить эту заметку?
note-delete-text = Она сразу исчезнет отовсюду вместе с комментариями и лайками. Вернуть её нельзя.
note-deleted-toast = Заметка удалена.
note-hidden-toast = Будем показывать меньше такого.
note-block-title = Заблокировать автора { $name }?
note-block-text = Вы больше не увидите заметки и комментарии друг друга. Это можно отменить в настройках.
note-block-action = Заблокировать
note-blocked-toast = { $name } — в списке заблокированных.
note-muted-toast = Заметок автора { $name } в ваших лентах больше не будет.
note-visibility-private = Эту заметку видите только вы
note-visibility-followers = Эту заметку видят только подписчики
note-place = Место: { $place }
note-ask-label = Нужен чей-то личный опыт

## Изображения заметки

carousel-label = Изображения
carousel-previous = Предыдущее изображение
carousel-next = Следующее изображение
carousel-position = { $position } из { $count }
carousel-go-to = Изображение { $position } из { $count }

## Комментарии

comments-title =
    { $count ->
        [0] Комментарии
       *[other] Комментарии: { COMPACT($count) }
    }
comments-empty-title = Комментариев пока нет
comments-empty-text = Скажите что-нибудь доброе.
comments-empty-ask = Бывали там, знаете это по себе? Расскажите.
comments-top = Лучшие
comments-newest = Новые
comments-end = Это всё
comments-more = Ещё комментарии
comments-more-replies = Ещё ответов: { COMPACT($count) }
comment-write = Скажите что-нибудь…
comment-write-ask = Поделитесь тем, что знаете…
comment-reply-to = Ответ для { $name }
comment-send = Отправить
comment-reply = Ответить
comment-like = Комментарий нравится
comment-unlike = Комментарий больше не нравится
comment-pin = Закрепить наверху
comment-unpin = Открепить
comment-pinned = Закреплено
comment-by-author = Автор
comment-deleted = Этот комментарий удалён.
comment-delete-title = Удалить этот комментарий?
comment-delete-text = Ответы на него останутся.
comment-menu = Ещё об этом комментарии
comment-copy = Скопировать текст
comment-copied = Скопировано.
comment-attach = Добавить изображение
comment-remove-picture = Убрать изображение
comment-picture-of = Изображение в комментарии, автор: { $name }
comment-uploading = Отправляем изображение…
comment-too-long =
    { $count ->
        [one] { $count } лишний знак
        [few] { $count } лишних знака
        [many] { $count } лишних знаков
       *[other] { $count } лишних знака
    }
comment-cancel-reply = Не отвечать

## Когда что-то не так

problem-unexpected = У нас что-то сломалось. Попробуйте ещё раз.
problem-offline = Нет связи. Проверьте её и попробуйте ещё раз.
problem-not-found = Это удалено или предназначено не вам.
problem-signed-out = Сначала войдите.
problem-forbidden = Здесь так нельзя.
problem-busy = Сейчас тут многолюдно. Попробуйте ещё раз чуть позже.
offline-title = Вы не в сети
offline-text = Как только появится связь, страница загрузится сама.
failed-title = Не загрузилось
gone-title = Этого здесь больше нет
not-found-title = По этому адресу ничего нет
not-found-text = Возможно, ссылка старая или в ней не хватает буквы.

## Вход

sign-out = Выйти
or = или
language-label = Язык
sign-in-title = Добро пожаловать в { $community }
sign-in-text = Нужен только номер телефона из любой страны. Вы здесь впервые? Так появится и ваш профиль.
sign-in-privacy = Номер хранится в зашифрованном виде. Его никто не видит, и нужен он только для входа.
phone-label = Номер телефона
phone-hint = Введите или вставьте его как удобно, с кодом страны или без.
phone-too-short = Не хватает цифр.
phone-send = Прислать код
country-choose = Выберите страну
country-choose-named = Страна: { $country }. Изменить
country-search = Название или код страны
country-none = Страны с таким названием нет.
waiting-title = Сейчас присоединиться хотят многие
waiting-text = Вы заняли место в очереди. Оставьте страницу открытой, дальше всё пойдёт само.
waiting-ahead =
    { $count ->
        [0] Вы следующие.
        [one] Перед вами { $count } человек.
        [few] Перед вами { $count } человека.
        [many] Перед вами { $count } человек.
       *[other] Перед вами { $count } человека.
    }
waiting-minutes =
    { $minutes ->
        [one] Примерно { $minutes } минута.
        [few] Примерно { $minutes } минуты.
        [many] Примерно { $minutes } минут.
       *[other] Примерно { $minutes } минуты.
    }
waiting-working = Занимаем место в очереди …
waiting-leave = Назад
passkey-sign-in = Войти с ключом доступа
code-title = Введите код
code-text = В нём шесть цифр, и он действует десять минут.
code-label = Отправлен на { $phone }
code-other-number = Другой номер
code-again = Отправить ещё раз
code-again-in =
    { $seconds ->
        [one] Отправить ещё раз через { $seconds } секунду
        [few] Отправить ещё раз через { $seconds } секунды
        [many] Отправить ещё раз через { $seconds } секунд
       *[other] Отправить ещё раз через { $seconds } секунды
    }
outbox-title = Это демоверсия: СМС никуда не ушло
outbox-text = В настоящем сообществе это сообщение пришло бы на ваш телефон. Здесь оно видно всем:

## Кто я

welcome-title = Хорошо, что вы в { $community }
welcome-text = Для начала хватит имени. Всё можно изменить потом.
welcome-start = Начать
name-label = Имя
name-hint = На любом языке и любым алфавитом — так, как вас зовут друзья.
handle-label = Ник
handle-hint = Единственное в своём роде имя после @. Буквы любого алфавита, цифры, точки и подчёркивания.
handle-free = Свободен.
handle-taken = Уже занят.
languages-label = Языки, на которых вы читаете
languages-hint = В «Обзоре» их будет больше. Но и весь остальной мир никуда не денется.
bio-label = О себе
bio-hint = Что вы любите, мастерите, выращиваете, готовите, собираете?
avatar-change = Сменить фото
home-label = Родной город
home-hint = Город или посёлок, чтобы показать то, что рядом. Мы храним только округу, километров пятнадцать в ширину.

## Профили

profile-tabs-label = Что есть в профиле
profile-tab-notes = Заметки
profile-tab-collections = Подборки
profile-tab-likes = Нравится
profile-tab-saves = Сохранено
profile-only-you = Это видите только вы
profile-follows-you = Читает вас
profile-owner = Ведёт это сообщество
profile-moderator = Помогает вести это сообщество
profile-edit = Изменить профиль
me-signed-out-title = Ваш уголок
me-signed-out-text = Войдите, чтобы увидеть свои заметки, подборки и всё, что вы сохранили.
profile-followers =
    { $count ->
        [one] подписчик
        [few] подписчика
        [many] подписчиков
       *[other] подписчика
    }
profile-following = в подписках
profile-likes =
    { $count ->
        [one] лайк и сохранение
        [few] лайка и сохранения
        [many] лайков и сохранений
       *[other] лайка и сохранения
    }
profile-blocked-title = Этот профиль у вас заблокирован
profile-blocked-text = Разблокируйте его в меню, чтобы снова видеть заметки.
profile-private-title = Это закрытый профиль
profile-private-text = Подпишитесь, и когда { $name } примет запрос, вы увидите заметки.
profile-empty-notes = Заметок пока нет
profile-empty-notes-self = Первая может быть маленькой: фото за сегодня, вопрос.
profile-empty-collections = Подборок пока нет
profile-empty-collections-self = Собирайте сохранённое: рецепты на пробу, места для поездок.
profile-empty-likes = Отметок «Нравится» пока нет
profile-empty-likes-self = Заметки, которые вам нравятся, хранятся здесь, только для вас.
profile-empty-saves = Пока ничего не сохранено
profile-empty-saves-self = Сохранённые заметки лежат здесь, только для вас.
people-followers = Подписчики
people-following = Подписки
people-none = Пока никого
member-menu = Ещё об этом участнике
member-unmute = Снова показывать участника { $name }
member-unmuted = Заметки участника { $name } снова видны.
member-make-moderator = Сделать модератором
member-unmake-moderator = Снять с модераторов
member-moderator-made = { $name } — теперь модератор.
member-moderator-unmade = { $name } — больше не модератор.
member-unblock = Разблокировать участника { $name }
member-unblocked = { $name } — больше не в списке заблокированных.

## Подборки

collection-new = Новая подборка
collection-edit = Изменить подборку
collection-name = Название
collection-private = Закрытая
collection-private-text = Её видите только вы.
collection-delete-title = Удалить эту подборку?
collection-delete-text = Заметки из неё останутся сохранёнными.
collection-empty = Здесь пока пусто
collection-empty-text = Сохраните заметку и положите её сюда.

## События

messages-comments = Комментарии
messages-likes = Лайки и сохранения
messages-followers = Подписчики
messages-empty-title = Пока тихо
messages-empty-comments = Здесь появятся комментарии, ответы и упоминания.
messages-empty-likes = Здесь видно, кому нравятся ваши заметки и кто их сохраняет.
messages-empty-followers = Здесь появятся новые подписчики.
messages-signed-out-title = Услышьте других
messages-signed-out-text = Войдите, чтобы увидеть лайки, сохранения и ответы.
requests-title = Хотят на вас подписаться
requests-accept = Принять
requests-decline = Отклонить
happened-comment = комментирует вашу заметку
happened-reply = отвечает вам
happened-mention = упоминает вас в заметке
happened-comment_mention = упоминает вас в комментарии
happened-like = ставит лайк вашей заметке
happened-save = сохраняет вашу заметку
happened-comment_like = ставит лайк вашему комментарию
happened-follow = теперь читает вас
happened-follow_request = хочет на вас подписаться
happened-wording_accepted = теперь использует ваш вариант перевода
happened-saved_search = пишет то, что находит ваш сохранённый поиск

## Настройки

settings-profile = Профиль
settings-appearance = Язык и оформление
settings-privacy = Приватность
settings-security = Устройства и ключи доступа
settings-community = Сообщество
settings-saved = Сохранено.
settings-signed-in-as = Вход по номеру { $phone }
theme-label = Оформление
theme-system = Как в системе
theme-light = Светлое
theme-dark = Тёмное
privacy-private = Закрытый профиль
privacy-private-text = Ваши заметки видят только те, чью подписку вы приняли.
privacy-blocks = Заблокированные
privacy-mutes = Скрытые из лент
privacy-nobody = Никого.
devices-title = Где выполнен вход
devices-current = Это устройство
devices-unknown = Неизвестное устройство
devices-revoke = Выйти
passkeys-title = Ключи доступа
passkeys-text = Входите по отпечатку пальца, лицу или с ключом, без кода.
passkey-add = Добавить ключ доступа
passkey-added = Ключ доступа готов.
passkey-default-name = Ключ доступа
community-name = Название сообщества
owner-text = У этого сообщества пока нет владельца. Код есть в терминале, где запущен сервер.
owner-code = Код владельца
owner-claim = Стать владельцем
owner-done = Теперь это ваше сообщество.
owner-exists = У этого сообщества уже есть владелец.

## Новая заметка

compose-edit-title = Изменить заметку
compose-kind-label = Вид заметки
compose-kind-photo = Фото
compose-kind-text = Карточка
compose-kind-ask = Вопрос
compose-pictures = Изображения
compose-add-pictures = Добавить изображения
compose-add-more = Ещё
compose-add-hint = Перетащите их сюда, вставьте или выберите, до { $limit } штук.
compose-too-many-pictures = Изображений в заметку помещается: { $limit }.
compose-cover = Обложка
compose-move = Изображение { $position }. Перемещайте его стрелками.
compose-remove = Убрать это изображение
compose-crop = Обрезать
compose-crop-frame = Рамка. Стрелки двигают её, вместе с Shift меняют размер.
compose-crop-shape = Форма
compose-crop-free = Свободно
compose-crop-turn = Повернуть
compose-describe = Описать изображение
compose-alt-label = Описание
compose-alt-hint = Для тех, кто его не видит: что на нём?
compose-title = Заголовок
compose-title-hint = О чём это?
compose-question = Ваш вопрос
compose-question-hint = Что бы вы хотели узнать?
compose-body = Текст
compose-body-hint = # начинает тему, @ упоминает человека.
compose-body-photo = Как это было? Больше всего помогают цены, места, ошибки и советы.
compose-body-text = Всё, что не поместилось на карточку.
compose-body-ask = Где, когда, для кого? Чем подробнее вопрос, тем лучше ответы.
compose-suggestions = Подсказки
compose-place = Место
compose-place-hint = Заметку найдут те, кто рядом.
place-search = Город или место
place-remove = Убрать { $place }
compose-visibility = Кто её видит
visibility-public = Все
visibility-followers = Подписчики
visibility-private = Только я
compose-publish = Опубликовать
compose-published = Опубликовано.
compose-changed = Изменено.
compose-title-too-long = Заголовок слишком длинный.
compose-body-too-long = Текст слишком длинный.
compose-card-too-long = Слова не помещаются на карточку.
compose-picture-failed = Одно из изображений не принято. Попробуйте ещё раз или уберите его.
compose-pictures-sending = Изображения ещё в пути…
compose-needs-picture = Добавьте изображение или сделайте текстовую карточку.
compose-needs-card = Напишите на карточке пару слов.
compose-needs-question = Спросите о чём-нибудь.
card-words = Слова на карточке
card-words-hint = Мысль, список, фраза дня
card-sample = Здесь ваши слова
card-letter = Аа
card-design = Оформление
card-design-paper = Бумага
card-design-menu = Меню
card-design-sticky = Стикер
card-design-chalk = Доска с мелом
card-design-film = Титр фильма
card-design-ticket = Билет
draft-saving = Сохраняем черновик…
draft-saved = Черновик сохранён
draft-failed = Черновик не сохранён
draft-untitled = Без заголовка
drafts-title = Черновики
drafts-open =
    { $count ->
        [one] { $count } черновик
        [few] { $count } черновика
        [many] { $count } черновиков
       *[other] { $count } черновика
    }

## Об этом сообществе

about-lead = Заметки о повседневной жизни от людей из всех стран и на всех языках — в одном месте.
about-members = Участников: { COMPACT($count) }
about-notes = Заметок: { COMPACT($count) }
about-demo = Это демоверсия. Участники, заметки и рисунки выдуманы, чтобы было на что посмотреть.
about-pool-title = Общее море
about-pool-text = Никого не делят по странам. То, что вы пишете, может найти каждый, на каком бы языке он ни говорил.
about-feed-title = Лента объясняет почему
about-feed-text = У каждой заметки в вашей ленте указано, почему она здесь. Новые показывают раньше, чем они станут популярными.
about-yours-title = Ваше остаётся вашим
about-yours-text = С изображений снимается место съёмки, прежде чем их кто-то увидит. Номера телефонов зашифрованы. Удалённое исчезает отовсюду сразу.
about-open-title = Открытость
about-open-text = Всё, что делает это приложение, идёт через описанный интерфейс, доступный любой программе.
about-developers = Для разработчиков
