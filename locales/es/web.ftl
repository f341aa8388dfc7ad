## En todas partes

close = Cerrar
cancel = Cancelar
delete = Eliminar
edit = Editar
save-changes = Guardar cambios
done = Listo
retry = Reintentar
try-again = Volver a intentar
undo = Deshacer
back = Volver
more = Más
loading = Cargando…
skip-to-content = Ir al contenido
sign-in = Entrar
go-explore = Explorar notas
link-copied = Enlace copiado
update-ready = Hay una versión nueva.
update-reload = Recargar

## Navegación

nav-label = Navegación principal
nav-home = Inicio
nav-search = Buscar
nav-compose = Nueva nota
nav-messages = Avisos
nav-messages-unread =
    { $count ->
        [one] Avisos, { $count } sin leer
       *[other] Avisos, { $count } sin leer
    }
nav-me = Perfil
nav-settings = Ajustes
nav-about = Acerca de
search-placeholder = Busca notas, temas, personas

## Secciones

feed-label = Secciones
feed-following = Siguiendo
feed-explore = Explorar
feed-nearby = Cerca
feed-all-topics = Para ti
feed-topics-label = Temas
feed-refresh = Actualizar
feed-pull = Tira hacia abajo para actualizar
feed-release = Suelta para actualizar
feed-refreshing = Buscando notas nuevas…
feed-end = Ya lo has visto todo. Vuelve más tarde.
feed-list-label = Notas
explore-empty-title = Aquí todavía no hay nada
explore-empty-text = Estrénalo tú: una foto de hoy, una receta, una pregunta.
explore-empty-action = Escribir una nota
following-signed-out-title = Mira en qué anda tu gente
following-signed-out-text = Entra, sigue a algunas personas y aquí verás sus notas nuevas.
following-empty-title = Qué calma por aquí
following-empty-text = Aquí aparecen las notas de la gente que sigues. Encuentra a quien te guste en Explorar.
nearby-intro-title = ¿Qué hay cerca de ti?
nearby-intro-text = El navegador te preguntará si puede indicar tu posición. Se usa solo para esta lista, redondeada a un kilómetro más o menos, y no se guarda.
nearby-use-position = Usar mi posición
nearby-use-home = Usar mi localidad
nearby-denied-title = No compartes tu posición
nearby-denied-text = Permítelo en los ajustes del navegador o indica tu localidad en tu perfil.
nearby-empty-title = Nadie ha escrito desde aquí todavía
nearby-empty-text = La primera nota de este lugar podría ser tuya.
topic-empty-title = Aún no hay notas con este tema
topic-empty-text = Escribe una con #{ $topic } y aparecerá aquí.
topic-notes =
    { $count ->
        [one] { COMPACT($count) } nota
       *[other] { COMPACT($count) } notas
    }
topic-write = Escribir sobre esto
sort-label = Orden
sort-best = Mejores
sort-newest = Recientes

## Tarjetas

card-picture-of = Imagen de «{ $title }»
card-pictures =
    { $count ->
        [one] { $count } imagen
       *[other] { $count } imágenes
    }
card-ask = Pregunta
card-resolved = Resuelta
card-private = Solo yo
card-followers = Seguidores
card-like = Me gusta, { COMPACT($count) }
card-liked = Te gusta, { COMPACT($count) }
card-by = de { $name }

## Una nota abierta

note-label = Nota
note-by = { $title }, de { $name }
note-untitled = Nota de { $name }
note-follow = Seguir
note-following = Siguiendo
note-follow-requested = Solicitado
note-unfollow-named = Dejar de seguir a { $name }
note-follow-named = Seguir a { $name }
note-edited-at = Editada: { $time }
note-history-title = Versiones anteriores
note-like = Me gusta
note-unlike = Ya no me gusta
note-save = Guardar
note-saved = Guardada
note-saved-toast = Guardada.
note-save-collection = Añadir a una colección
note-share = Compartir
note-comment = Comentar
note-menu = Más sobre esta nota
note-menu-edit = Editar
note-menu-delete = Eliminar
note-menu-hide = No me interesa
note-menu-mute = Silenciar a { $name }
note-menu-block = Bloquear a { $name }
note-menu-copy-link = Copiar enlace
note-menu-history = Versiones anteriores
why-title = Por qué ves esta nota
why-following = Sigues a { $name }.
why-topics = Te gustan las notas con #{ $topic }.
why-nearby = Se escribió a unos { $distance } de ti.
why-near = Se escribió cerca de ti.
why-fresh = Es nueva, y toda nota nueva merece un primer público.
why-trending = Está gustando a mucha gente ahora mismo.
why-languages = Está en un idioma que lees: { $language }.
why-also-liked = A quienes les gustó «{ $title }» también les gustó esta.
why-liked = A gente con tus gustos también le gustó.
why-answers = Alguien busca experiencias de primera mano. Quizá la tuya.
why-discover = Algo distinto, para que no veas siempre lo mismo.
note-delete-title = ¿Eliminar esta nota?
note-delete-text = Desaparece de todas partes al instante, con sus comentarios y me gusta. No se puede deshacer.
note-deleted-toast = Nota eliminada.
note-hidden-toast = Te mostraremos menos notas así.
note-block-title = ¿Bloquear a { $name }?
note-block-text = Ya no verán las notas ni los comentarios de la otra parte. Puedes deshacerlo en los ajustes.
note-block-action = Bloquear
note-blocked-toast = Has bloqueado a { $name }.
note-muted-toast = Ya no verás notas de { $name } en tus secciones.
note-visibility-private = Solo tú ves esta nota
note-visibility-followers = Solo tus seguidores ven esta nota
note-place = Lugar: { $place }
note-ask-label = Busca experiencias de primera mano

## Imágenes de una nota

carousel-label = Imágenes
carousel-previous = Imagen anterior
carousel-next = Imagen siguiente
carousel-position = { $position } de { $count }
carousel-go-to = Imagen { $position } de { $count }

## Comentarios

comments-title =
    { $count ->
        [0] Comentarios
        [one] { COMPACT($count) } comentario
       *[other] { COMPACT($count) } comentarios
    }
comments-empty-title = Aún no hay comentarios
comments-empty-text = Di algo bonito.
comments-empty-ask = ¿Has estado allí, lo has vivido? Cuéntalo.
comments-top = Destacados
comments-newest = Recientes
comments-end = Eso es todo
comments-more = Más comentarios
comments-more-replies =
    { $count ->
        [one] { COMPACT($count) } respuesta más
       *[other] { COMPACT($count) } respuestas más
    }
comment-write = Di algo…
comment-write-ask = Cuenta lo que sabes…
comment-reply-to = Responder a { $name }
comment-send = Enviar
comment-reply = Responder
comment-like = Me gusta este comentario
comment-unlike = Ya no me gusta este comentario
comment-pin = Fijar arriba
comment-unpin = Dejar de fijar
comment-pinned = Fijado
comment-by-author = Autor/a
comment-deleted = Este comentario se eliminó.
comment-delete-title = ¿Eliminar este comentario?
comment-delete-text = Las respuestas se quedan.
comment-menu = Más sobre este comentario
comment-copy = Copiar texto
comment-copied = Copiado.
comment-attach = Añadir una imagen
comment-remove-picture = Quitar la imagen
comment-picture-of = Imagen en un comentario de { $name }
comment-uploading = Enviando la imagen…
comment-too-long =
    { $count ->
        [one] Sobra { $count } carácter
       *[other] Sobran { $count } caracteres
    }
comment-cancel-reply = No responder

## Cuando algo no va bien

problem-unexpected = Algo falló de nuestro lado. Vuelve a intentarlo.
problem-offline = No hay conexión. Revísala y vuelve a intentarlo.
problem-not-found = Se eliminó o no es para ti.
problem-signed-out = Primero tienes que entrar.
problem-forbidden = Aquí no puedes hacer eso.
problem-busy = Hay mucho movimiento ahora mismo. Vuelve a intentarlo en un momento.
offline-title = No tienes conexión
offline-text = En cuanto vuelva la conexión, esta página se cargará sola.
failed-title = No se pudo cargar
gone-title = Ya no está aquí
not-found-title = No hay nada en esta dirección
not-found-text = Puede que el enlace sea antiguo o que le falte una letra.

## Entrar

sign-out = Salir
or = o
language-label = Idioma
sign-in-title = Te damos la bienvenida a { $community }
sign-in-text = Solo necesitas tu número de teléfono, de cualquier país. ¿Es tu primera vez? Así creas también tu cuenta.
sign-in-privacy = Tu número se guarda cifrado. Aquí nadie lo ve y solo sirve para entrar.
phone-label = Número de teléfono
phone-hint = Escríbelo o pégalo como quieras, con o sin el prefijo del país.
phone-too-short = Faltan cifras.
phone-send = Enviarme un código
country-choose = Elige un país
country-choose-named = País: { $country }. Cambiar
country-search = Nombre o prefijo de un país
country-none = No hay ningún país con ese nombre.
waiting-title = Ahora mismo quiere entrar mucha gente
waiting-text = Tienes un puesto en la cola. Deja la página abierta: sigue sola.
waiting-ahead =
    { $count ->
        [0] Te toca enseguida.
        [one] Hay una persona delante de ti.
       *[other] Hay { $count } personas delante de ti.
    }
waiting-minutes =
    { $minutes ->
        [one] Un minuto, más o menos.
       *[other] Unos { $minutes } minutos.
    }
waiting-working = Tomando un puesto en la cola …
waiting-leave = Volver
passkey-sign-in = Entrar con una llave de acceso
code-title = Escribe el código
code-text = Tiene seis cifras y vale diez minutos.
code-label = Enviado al { $phone }
code-other-number = Usar otro número
code-again = Enviarlo otra vez
code-again-in =
    { $seconds ->
        [one] Enviarlo otra vez en { $seconds } segundo
       *[other] Enviarlo otra vez en { $seconds } segundos
    }
outbox-title = Esto es una demo: no se envió ningún SMS
outbox-text = En una comunidad de verdad, este mensaje estaría en tu teléfono. Aquí está a la vista de todo el mundo:

## Quién soy

welcome-title = Qué bien tenerte en { $community }
welcome-text = Para empezar basta un nombre. Todo se puede cambiar después.
welcome-start = Empezar
name-label = Nombre
name-hint = En cualquier idioma y alfabeto, como te llaman tus amistades.
handle-label = Nombre de usuario
handle-hint = El nombre único tras la @. Letras de cualquier alfabeto, cifras, puntos y guiones bajos.
handle-free = Está libre.
handle-taken = Ya está en uso.
languages-label = Idiomas que lees
languages-hint = Explorar les da preferencia, pero seguirás encontrando el mundo entero.
bio-label = Sobre ti
bio-hint = ¿Qué te gusta, qué haces, cultivas, cocinas, coleccionas?
avatar-change = Cambiar foto
home-label = Localidad
home-hint = Tu pueblo o ciudad, para lo que hay cerca. Solo guardamos la zona, de unos quince kilómetros de ancho.

## Perfiles

profile-tabs-label = Lo que hay en este perfil
profile-tab-notes = Notas
profile-tab-collections = Colecciones
profile-tab-likes = Me gusta
profile-tab-saves = Guardado
profile-only-you = Solo tú lo ves
profile-follows-you = Te sigue
profile-owner = Lleva esta comunidad
profile-moderator = Cuida esta comunidad
profile-edit = Editar perfil
me-signed-out-title = Tu propio rincón
me-signed-out-text = Entra para ver tus notas, tus colecciones y todo lo que guardaste.
profile-followers =
    { $count ->
        [one] seguidor
       *[other] seguidores
    }
profile-following = siguiendo
profile-likes =
    { $count ->
        [one] me gusta y guardado
       *[other] me gusta y guardados
    }
profile-blocked-title = Has bloqueado a esta persona
profile-blocked-text = Desbloquéala en el menú para volver a ver sus notas.
profile-private-title = Este perfil es privado
profile-private-text = Sigue a { $name } y verás sus notas cuando te acepte.
profile-empty-notes = Aún no hay notas
profile-empty-notes-self = La primera puede ser pequeña: una foto de hoy, una pregunta.
profile-empty-collections = Aún no hay colecciones
profile-empty-collections-self = Reúne lo que guardas: recetas por probar, sitios por conocer.
profile-empty-likes = Aún no hay ningún me gusta
profile-empty-likes-self = Aquí quedan las notas que te gustan, solo para ti.
profile-empty-saves = Aún no hay nada guardado
profile-empty-saves-self = Aquí quedan las notas que guardas, solo para ti.
people-followers = Seguidores
people-following = Siguiendo
people-none = Nadie todavía
member-menu = Más sobre esta persona
member-unmute = Dejar de silenciar a { $name }
member-unmuted = Vuelves a ver las notas de { $name }.
member-make-moderator = Dar moderación
member-unmake-moderator = Quitar moderación
member-moderator-made = { $name } ahora modera.
member-moderator-unmade = { $name } ya no modera.
member-unblock = Desbloquear a { $name }
member-unblocked = Has desbloqueado a { $name }.

## Colecciones

collection-new = Nueva colección
collection-edit = Cambiar colección
collection-name = Nombre
collection-private = Privada
collection-private-text = Solo tú la ves.
collection-delete-title = ¿Eliminar esta colección?
collection-delete-text = Las notas que contiene siguen guardadas.
collection-empty = Aquí todavía no hay nada
collection-empty-text = Guarda una nota y ponla aquí.

## Avisos

messages-comments = Comentarios
messages-likes = Me gusta y guardados
messages-followers = Seguidores
messages-empty-title = Todo en calma
messages-empty-comments = Aquí aparecen los comentarios, las respuestas y las menciones.
messages-empty-likes = Aquí ves a quién le gustan tus notas y quién las guarda.
messages-empty-followers = Aquí aparece la gente que empieza a seguirte.
messages-signed-out-title = Entérate de lo que te cuentan
messages-signed-out-text = Entra para ver quién te dio un me gusta, te guardó o te respondió.
requests-title = Quieren seguirte
requests-accept = Aceptar
requests-decline = Rechazar
happened-comment = comentó tu nota
happened-reply = te respondió
happened-mention = te mencionó en una nota
happened-comment_mention = te mencionó en un comentario
happened-like = dio me gusta a tu nota
happened-save = guardó tu nota
happened-comment_like = dio me gusta a tu comentario
happened-follow = ahora te sigue
happened-follow_request = quiere seguirte
happened-wording_accepted = usa ahora tu redacción de una traducción
happened-saved_search = escribió algo que encuentra una búsqueda guardada

## Ajustes

settings-profile = Perfil
settings-appearance = Idioma y apariencia
settings-privacy = Privacidad
settings-security = Dispositivos y llaves de acceso
settings-community = Comunidad
settings-saved = Guardado.
settings-signed-in-as = Sesión iniciada con { $phone }
theme-label = Apariencia
theme-system = Como el sistema
theme-light = Clara
theme-dark = Oscura
privacy-private = Perfil privado
privacy-private-text = Solo ven tus notas los seguidores que aceptas.
privacy-blocks = Personas bloqueadas
privacy-mutes = Personas silenciadas
privacy-nobody = Nadie.
devices-title = Sesión iniciada en
devices-current = Este dispositivo
devices-unknown = Dispositivo desconocido
devices-revoke = Cerrar sesión
passkeys-title = Llaves de acceso
passkeys-text = Entra con tu huella, tu cara o una llave, sin código.
passkey-add = Añadir una llave de acceso
passkey-added = La llave de acceso está lista.
passkey-default-name = Llave de acceso
community-name = Nombre de la comunidad
owner-text = Esta comunidad aún no tiene responsable. Quien arrancó el servidor encontrará un código en su terminal.
owner-code = Código de responsable
owner-claim = Hacerme responsable
owner-done = Ahora esta comunidad es tuya.
owner-exists = Esta comunidad ya tiene responsable.

## Escribir una nota

compose-edit-title = Editar nota
compose-kind-label = Tipo de nota
compose-kind-photo = Fotos
compose-kind-text = Tarjeta de texto
compose-kind-ask = Pregunta
compose-pictures = Imágenes
compose-add-pictures = Añadir imágenes
compose-add-more = Más
compose-add-hint = Suéltalas aquí, pégalas o elige hasta { $limit }.
compose-too-many-pictures = En una nota caben { $limit } imágenes.
compose-cover = Portada
compose-move = Imagen { $position }. Muévela con las flechas del teclado.
compose-remove = Quitar esta imagen
compose-crop = Recortar
compose-crop-frame = Marco. Las flechas lo mueven; con Mayús cambian su tamaño.
compose-crop-shape = Forma
compose-crop-free = Libre
compose-crop-turn = Girar
compose-describe = Describir esta imagen
compose-alt-label = Descripción
compose-alt-hint = Para quien no puede verla: ¿qué se ve?
compose-title = Título
compose-title-hint = ¿De qué trata?
compose-question = Tu pregunta
compose-question-hint = ¿Qué te gustaría saber?
compose-body = Texto
compose-body-hint = # abre un tema, @ menciona a alguien.
compose-body-photo = ¿Cómo fue? Lo que más ayuda son precios, lugares, errores y consejos.
compose-body-text = Lo que no cupo en la tarjeta.
compose-body-ask = ¿Dónde, cuándo, para quién? Cuanto más cuentes, mejores respuestas.
compose-suggestions = Sugerencias
compose-place = Lugar
compose-place-hint = Así la encontrará la gente de cerca.
place-search = Una ciudad o un lugar
place-remove = Quitar { $place }
compose-visibility = Quién la ve
visibility-public = Todo el mundo
visibility-followers = Seguidores
visibility-private = Solo yo
compose-publish = Publicar
compose-published = Publicada.
compose-changed = Cambios guardados.
compose-title-too-long = El título es muy largo.
compose-body-too-long = El texto es muy largo.
compose-card-too-long = Las palabras no caben en la tarjeta.
compose-picture-failed = Una de las imágenes no se aceptó. Prueba otra vez o quítala.
compose-pictures-sending = Las imágenes aún están en camino…
compose-needs-picture = Añade una imagen o conviértela en tarjeta de texto.
compose-needs-card = Escribe unas palabras en la tarjeta.
compose-needs-question = Pregunta algo.
card-words = Palabras de la tarjeta
card-words-hint = Una idea, una lista, una frase de hoy
card-sample = Aquí tus palabras
card-letter = Aa
card-design = Diseño
card-design-paper = Papel
card-design-menu = Menú
card-design-sticky = Nota adhesiva
card-design-chalk = Pizarra
card-design-film = Título de cine
card-design-ticket = Billete
draft-saving = Guardando borrador…
draft-saved = Borrador guardado
draft-failed = Borrador sin guardar
draft-untitled = Sin título
drafts-title = Borradores
drafts-open =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }

## Sobre esta comunidad

about-lead = Notas de la vida diaria, de gente de todos los países e idiomas, en un solo lugar.
about-members =
    { $count ->
        [one] { COMPACT($count) } miembro
       *[other] { COMPACT($count) } miembros
    }
about-notes =
    { $count ->
        [one] { COMPACT($count) } nota
       *[other] { COMPACT($count) } notas
    }
about-demo = Esto es una demo. Sus miembros, notas y dibujos son inventados, para que haya algo que ver.
about-pool-title = Un solo mar
about-pool-text = Nadie se clasifica por país. Lo que escribes lo puede encontrar cualquiera, hable lo que hable.
about-feed-title = Notas que dicen por qué
about-feed-text = Cada nota que te mostramos viene con el motivo por el que está ahí. Las nuevas se muestran antes de ser populares.
about-yours-title = Lo tuyo sigue siendo tuyo
about-yours-text = Las imágenes pierden su ubicación antes de que alguien las vea. Los números de teléfono están cifrados. Lo que eliminas desaparece de todas partes al instante.
about-open-title = Abierta
about-open-text = Todo lo que hace esta app pasa por una interfaz documentada que cualquier programa puede usar.
about-developers = Para desarrollar
