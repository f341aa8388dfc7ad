## Debajo de un texto

translate-action = Traducir
translate-loading = Traduciendo…
translate-show = Ver traducción
translate-hide = Ocultar traducción
translate-show-original = Ver original
translate-from-by = Traducido del { $language } por { $engine }
translate-from = Traducido del { $language }
translate-by = Traducido por { $engine }
translate-done = Traducido
translate-original = Original
translate-partly = Una parte no se pudo traducir y quedó como estaba.
translate-slow = Está tardando demasiado. Vuelve a intentarlo en un momento.
translate-comment = Comentario

## Por qué un texto quedó como estaba

translate-why-no-words = Aquí no hay palabras que traducir.
translate-why-unknown = No está claro en qué idioma está.
translate-why-same = Ya está en tu idioma.
translate-why-no-engine = Aquí aún no se traduce del { $language } al { $to }.
translate-why-few-words = Se conocen muy pocas de sus palabras para dar ayuda con ellas.
translate-why-later = El traductor no responde ahora mismo. Vuelve a intentarlo en un momento.
translate-why-spent = Por ahora no se puede traducir más. Vuelve a intentarlo más tarde.
translate-why-too-long = Este texto es demasiado largo para traducirlo.
translate-why-not-good = La traducción no era lo bastante buena para mostrarla.

## Todos los comentarios a la vez

translate-all = Traducir todos los comentarios
translate-all-originals = Ver todos los originales
translate-all-done =
    { $count ->
        [0] No se pudo traducir ningún comentario.
        [one] { $count } comentario traducido.
       *[other] { $count } comentarios traducidos.
    }

## Qué opina quien lee

translate-helpful = Buena traducción
translate-unhelpful = Mala traducción
translate-suggest = Proponer una mejor versión
translate-suggest-send = Enviar
translate-suggested = Gracias. Lo miraremos.

## Versiones de los miembros y su revisión

translate-by-members = Versión de miembros
translate-some-by-members = en parte, versión de miembros
wordings-others = Lo que proponen otros
wordings-vote = Buena versión de { $name }
wordings-votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
wordings-mine = Tuya
wordings-accepted = Aceptada
wordings-take-back = Retirar
wordings-taken-back = Retirada. Los lectores vuelven a ver la traducción del motor.
wordings-declined = No aceptada
moderate-wordings = Mejores versiones
moderate-languages = Idiomas
moderate-by = Propuesta de { $name }
moderate-open = Abrir
moderate-today = Lo que se lee hoy
moderate-today-none = Hoy no se traduce
moderate-suggested = Propuesta
moderate-accept = Aceptar
moderate-decline = Rechazar
moderate-keys = Teclas: A acepta, D rechaza, J avanza, K retrocede.
moderate-accepted = Aceptada. Ya se lee así.
moderate-declined = Rechazada.
moderate-empty-title = No hay nada pendiente
moderate-empty-text = Cuando los miembros propongan mejores versiones de las traducciones, aparecerán aquí.
moderate-more = Ver más

## Palabras conocidas

words-action = Palabras
words-explain = Explicar palabras
words-none = No hay jerga ni frases hechas que conozcamos.
words-meaning-of = Significado de «{ $word }»
words-slang = Jerga
words-phrase = Frase hecha
words-casual = coloquial
words-rude = grosero
words-may-offend = puede ofender
word-help-title = Ayuda con palabras
word-help-text = Palabras de este texto que conocemos. No es una traducción.

## Ajustes

settings-translation = Traducción
translate-automatic = Traducir sin preguntar
translate-automatic-text = Las notas abiertas y sus comentarios, si están en un idioma que no lees.
translate-both = Los dos idiomas a la vez
translate-both-text = El original se queda debajo de la traducción.
translate-never = Nunca sin preguntar
translate-never-text = De estos idiomas no se traduce nada hasta que lo pidas.
translate-reads = Lees { $languages }.
translate-reads-none = Aún no has dicho qué idiomas lees.
translate-reads-change = Cambiarlo en tu perfil

## Debajo de una nota que se está escribiendo

translate-readers = Quienes leen { $languages } podrán leerla traducida.
translate-readers-more =
    { $count ->
        [one] Quienes leen { $languages } o { $count } idioma más podrán leerla traducida.
       *[other] Quienes leen { $languages } o { $count } idiomas más podrán leerla traducida.
    }
