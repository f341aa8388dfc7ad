error-bad-request = El servidor no entendió esta petición
    .detail = Revisa la dirección y los parámetros, y vuelve a intentarlo.
error-bad-json = Los datos enviados no tienen la forma esperada
    .detail = { $problem }
error-bad-cursor = Este enlace de página ya no es válido
    .detail = Vuelve al principio de la lista.
error-bad-idempotency-key = La clave de idempotencia no es válida
    .detail = Usa de 1 a 64 letras, cifras o signos, sin espacios.
error-idempotency-key-reused = Esta petición ya se envió antes con otro contenido
    .detail = Usa una clave de idempotencia nueva para cada petición nueva.
error-body-too-large = Es demasiado de una sola vez
    .detail = Aquí se pueden enviar como máximo { $limit } bytes.
error-unsupported-media-type = Aquí no se acepta este tipo de contenido
    .detail = Envía JSON con la cabecera Content-Type: application/json.
error-method-not-allowed = Esta dirección no hace eso
    .detail = Consulta en la descripción de la API lo que puede hacer.
error-not-found = Aquí no hay nada
    .detail = Puede que se haya eliminado o que no tengas permiso para verlo.
error-gone = Esto ya no está
    .detail = Se eliminó.
error-conflict = Alguien se adelantó
    .detail = Recarga la página y vuelve a intentarlo.

error-unauthenticated = Inicia sesión
    .detail = Para esto necesitas iniciar sesión.
error-forbidden = No puedes cambiar esto
    .detail = Tu sesión está iniciada, pero esto no te está permitido.
error-csrf = Esta petición no vino de este sitio
    .detail = Recarga la página y vuelve a intentarlo.
error-rate-limited = Vas un poco rápido
    .detail = Espera { $seconds } { $seconds ->
        [one] segundo
       *[other] segundos
    } y vuelve a intentarlo.

error-busy = El servidor está muy ocupado ahora mismo
    .detail = No se ha perdido nada. Vuelve a intentarlo en un momento.
error-storage-full = Ahora mismo no hay espacio para nada nuevo
    .detail = No se ha perdido nada de lo que había. Quien administra la comunidad debe liberar espacio; inténtalo más tarde.
error-waiting-room = Ahora mismo quiere entrar mucha gente
    .detail = Hay una cola. Toma un puesto y entrarás cuando te toque.
error-bad-proof = La respuesta al problema no es correcta
    .detail = Vuelve a cargar la página e inténtalo otra vez.
error-place-gone = Este puesto en la cola se ha perdido
    .detail = Nadie lo consultó durante un rato. Toma un puesto nuevo.
error-timeout = Ha tardado demasiado
    .detail = No se ha perdido nada. Vuelve a intentarlo en un momento.
error-internal = Algo falló de nuestro lado
    .detail = Ha quedado anotado. Vuelve a intentarlo.

error-bad-phone = Esto no parece un número de teléfono
    .detail = Revisa el país y las cifras.
error-too-many-codes = Se han pedido demasiados códigos
    .detail = Espera { $minutes } { $minutes ->
        [one] minuto
       *[other] minutos
    } y vuelve a intentarlo.
error-sms-unavailable = Ahora mismo no podemos enviar SMS
    .detail = Vuelve a intentarlo en unos minutos.
error-wrong-code = Este código no es correcto
    .detail = Te { $count ->
        [one] queda
       *[other] quedan
    } { $count } { $count ->
        [one] intento
       *[other] intentos
    }.
error-code-expired = Este código ya no es válido
    .detail = Pide uno nuevo.
error-too-many-tries = Demasiados códigos incorrectos
    .detail = Pide un código nuevo.
error-handle-too-short = Este nombre de usuario es muy corto
    .detail = Usa al menos { $limit } caracteres.
error-handle-too-long = Este nombre de usuario es muy largo
    .detail = Usa como máximo { $limit } caracteres.
error-handle-bad-character = Un nombre de usuario lleva letras, cifras, puntos y guiones bajos
    .detail = Quita los demás caracteres.
error-handle-mixed-scripts = Un nombre de usuario usa un solo alfabeto
    .detail = Las letras parecidas de otros alfabetos podrían servir para hacerse pasar por otra persona.
error-handle-reserved = Este nombre de usuario está reservado para la comunidad
    .detail = Elige otro.
error-handle-taken = Este nombre de usuario, u otro muy parecido, ya está en uso
    .detail = Elige otro.
error-name-empty = Falta un nombre
    .detail = Puede estar en cualquier alfabeto.
error-name-too-long = Este nombre es muy largo
    .detail = Tiene { $length } caracteres; caben { $limit }.
error-bio-too-long = Tu presentación es muy larga
    .detail = Tiene { $length } caracteres; caben { $limit }.
error-bad-language = No conocemos este idioma
    .detail = Elige uno de la lista.
error-too-many-languages = Demasiados idiomas
    .detail = Elige como máximo { $limit }.
error-bad-passkey = No se pudo comprobar esta llave de acceso
    .detail = Vuelve a intentarlo o entra con tu número de teléfono.
error-passkey-expired = Ha tardado demasiado
    .detail = Empieza de nuevo.
error-too-many-passkeys = Ya no caben más llaves de acceso
    .detail = Quita una primero; caben { $limit }.
error-passkeys-unavailable = En esta dirección no funcionan las llaves de acceso
    .detail = Abre la comunidad por su nombre: los navegadores no crean llaves para direcciones hechas de números.
error-owner-exists = Esta comunidad ya tiene responsable
    .detail = Pídele que cambie lo que necesitas.
error-bad-claim-code = Este no es el código de responsable
    .detail = El servidor lo mostró al arrancar.

error-picture-too-large = Este archivo de imagen es demasiado grande
    .detail = Las imágenes pueden pesar hasta { $limit } MB.
error-picture-too-many-pixels = Esta imagen tiene demasiados píxeles
    .detail = Las imágenes pueden tener hasta { $limit } megapíxeles.
error-picture-type = No podemos leer esta imagen
    .detail = Usa JPEG, PNG, WebP, HEIC, AVIF o GIF.
error-picture-unreadable = Esta imagen está dañada
    .detail = No se pudo leer hasta el final. Prueba a guardarla otra vez.
error-picture-unsupported-here = Este servidor no puede leer este tipo de imagen
    .detail = Guárdala como JPEG y vuelve a intentarlo.
error-picture-timeout = Leer esta imagen ha tardado demasiado
    .detail = Guárdala en un tamaño menor y vuelve a intentarlo.
error-picture-not-found = Falta una imagen
    .detail = Súbela otra vez.
error-alt-too-long = Esta descripción es muy larga
    .detail = Tiene { $length } caracteres; caben { $limit }.

error-title-too-long = El título es muy largo
    .detail = Tiene { $length } caracteres; caben { $limit }.
error-body-too-long = El texto es muy largo
    .detail = Tiene { $length } caracteres; caben { $limit }.
error-note-empty = Esta nota todavía está vacía
    .detail = Escribe unas palabras o añade una imagen.
error-note-kind = Este tipo de nota aún no se puede publicar aquí
    .detail = Publica fotos, una tarjeta de texto o una pregunta.
error-pictures-missing = Una nota de fotos necesita una imagen
    .detail = Añade al menos una o conviértela en tarjeta de texto.
error-too-many-pictures = Demasiadas imágenes
    .detail = En una nota caben { $limit }.
error-card-missing = Una nota de texto necesita su tarjeta
    .detail = Elige un diseño y escribe unas palabras.
error-card-too-long = Las palabras no caben en la tarjeta
    .detail = Caben { $limit } caracteres; el resto puede ir debajo.
error-bad-topic = Esto no es un tema
    .detail = Un tema es una sola palabra de letras y cifras, de hasta { $limit } caracteres.
error-too-many-topics = Demasiados temas
    .detail = Caben { $limit }.
error-too-many-mentions = Mencionas a demasiadas personas
    .detail = Caben { $limit }.
error-bad-place = Este lugar no es válido
error-bad-days = Estas fechas no encajan: la última es anterior a la primera
error-bad-budget = El presupuesto es una cantidad entera de 1 a 1.000.000.000
error-not-an-ask = Esto no es una pregunta
error-not-an-answer = Esta nota no puede ser una respuesta aquí
error-own-answer = No puedes marcar tu propia respuesta
error-too-many-answers = Ya has dado { $limit } notas a esta pregunta, que es el máximo
error-too-many-marks = Ya has marcado { $limit } respuestas a esta pregunta, que es el máximo
error-too-many-searches = Ya guardas { $limit } búsquedas, que es el máximo
    .detail = Un lugar tiene nombre y está en la Tierra.
error-text-empty = Todavía no hay nada escrito
    .detail = Escribe unas palabras o añade una imagen.
error-text-too-long = Es demasiado largo
    .detail = Tiene { $length } caracteres; caben { $limit }.
error-wording-adds = Esta versión añade algo
    .detail = Deja los enlaces, las menciones, los temas, el código y los números largos como están en el original, sin añadir ninguno.
error-too-many-drafts = Ya no caben más borradores
    .detail = Elimina uno primero; caben { $limit }.
error-too-many-collections = Ya no caben más colecciones
    .detail = Elimina una primero; caben { $limit }.
error-collection-name-taken = Ya tienes una colección con este nombre
    .detail = Elige otro nombre.
error-collection-name = Una colección necesita un nombre
    .detail = Caben hasta { $limit } caracteres.
error-too-many-pinned = Ya no caben más comentarios fijados
    .detail = Deja de fijar uno primero; caben { $limit }.
error-blocked = Esto no es posible
    .detail = Una de las dos partes ha bloqueado a la otra.
error-not-yourself = Este es tu propio perfil
    .detail = Contigo no se puede hacer.

error-private-profile = Este perfil es privado
    .detail = Pide seguir a esta persona para ver más.
error-too-many-follows = Ya no puedes seguir a más personas
    .detail = Deja de seguir a alguien primero; caben { $limit }.
error-no-home = No sabemos dónde estás
    .detail = Comparte tu ubicación o indica tu localidad en los ajustes.
error-bad-coordinates = Estas coordenadas no están en la Tierra
    .detail = La latitud va de -90 a 90 grados y la longitud, de -180 a 180.
error-bad-width = El control va de -100 a 100
    .detail = Elige un valor intermedio.
error-too-many-muted = Ya has silenciado mucho
    .detail = Quita antes algo de la lista; caben { $limit }.
