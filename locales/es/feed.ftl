## Por qué ves esta nota

why-interest = Se parece a lo que te gusta.
strength-topic = Un tema que te gusta
strength-liked_similar = Te gustaron notas parecidas
strength-near = Cerca de ti
strength-creator = Te gusta quien la escribe
strength-language = En un idioma que lees
strength-popular_now = Gusta ahora mismo
strength-well_received = Bien recibida
strength-new = Nueva
strength-first_audience = Merece un primer público
strength-wanted = Busca una respuesta

## En los menús de tarjetas y notas

note-menu-fewer = Menos como esta
note-menu-mute-topic = Silenciar #{ $topic }
note-menu-feed = Tu selección
note-menu-exposure = Quién vio esta nota
fewer-toast = Verás menos notas como esta.
topic-muted-toast = Las notas con #{ $topic } ya no saldrán en Explorar.

## Ajustes: tu selección

settings-feed = Tu selección
dial-label = Más cerca o más lejos
dial-closer = Más cerca
dial-wider = Más lejos
dial-value-closer = Más cerca, { $degree } de 100
dial-value-middle = En el medio
dial-value-wider = Más lejos, { $degree } de 100
dial-means-closer = Más de lo que ya te gusta y menos de lo desconocido.
dial-means-middle = Lo que te gusta, con sitio para algo nuevo.
dial-means-wider = Más temas, personas y lugares que aún no conoces.
dial-open = Ajustar tu selección
dial-more = Todos los ajustes
order-label = Orden de Explorar
order-ranked = Lo que va contigo
order-ranked-text = Primero lo más afín, con sitio para notas nuevas.
order-newest = Primero lo más reciente
order-newest-text = Solo por tiempo, sin clasificar.
week-title = Cómo de amplia fue tu selección esta semana
week-narrow = Muy cercana: casi todo era lo que más te gusta.
week-balanced = Equilibrada: mucho de lo que más te gusta y una buena parte de fuera.
week-broad = Amplia: al menos la mitad quedaba fuera de lo que más te gusta.
week-topics = Temas
week-creators = Personas
week-outside = Fuera de lo que más te gusta
week-seen =
    { $count ->
        [one] De { COMPACT($count) } nota que viste.
       *[other] De { COMPACT($count) } notas que viste.
    }
week-how = Los temas y las personas cuentan según su parte: si uno llena la mitad, queda menos sitio para los demás.
week-none = Esta semana aún has visto pocas notas. Date una vuelta y vuelve.
muted-title = Silenciado
muted-text = Lo que silencias no sale en Explorar. Sigues encontrándolo por su tema, su perfil o un enlace.
muted-topics = Temas
muted-topics-hint = Sin #, de uno en uno.
muted-words = Palabras
muted-words-hint = Una palabra o frase de hasta 40 caracteres. Da igual mayúsculas o minúsculas.
muted-languages = Idiomas
muted-languages-hint = Las notas en estos idiomas no salen.
muted-choose-language = Elige un idioma
muted-add = Silenciar
muted-remove = Dejar de silenciar { $name }
muted-members = Personas silenciadas
fewer-title = Menos como esta
fewer-count =
    { $count ->
        [0] No has pedido menos de nada.
        [one] Pediste menos notas como { $count } que viste.
       *[other] Pediste menos notas como { $count } que viste.
    }
fewer-text = Cada petición baja el peso del autor y los temas de una nota, y se desvanece en un mes.
reset-title = Empezar de cero
reset-text = Tu selección olvida lo que aprendió de tus me gusta, guardados y vistas. Los me gusta, los guardados y a quién sigues se quedan, y también el ajuste de amplitud y lo silenciado.
reset-at = Última vez: { $date }.
reset-action = Olvidar lo aprendido
reset-confirm-title = ¿Empezar tu selección de cero?
reset-confirm-text = Olvida tus gustos y lo que pediste ver menos. No se puede deshacer.
reset-toast = Tu selección empieza de cero.

## Quién vio esta nota

exposure-given = Prometido y dado
exposure-given-of = { $given } de { $owed }
exposure-until = Prometido hasta { $time }
exposure-kept = Cumplido el { $time }
exposure-over = El plazo terminó el { $time }
exposure-not-owed = Solo las notas públicas tienen un público prometido.
exposure-copy = Esta nota es casi igual a otra anterior. A las copias no se les debe un público propio, aunque los feeds pueden mostrarla.
exposure-owed-none = Cuando se publicó, había muy poca gente mirando para prometer un número.
tier-first = Se está mostrando a su primer público. Según la reciba, llegará más o menos lejos.
tier-wider = Su primer público la recibió bien: llega a cinco veces más gente.
tier-wide = Sigue gustando: cincuenta veces su primer público.
tier-open = Está abierta a cualquiera a quien le vaya bien.
exposure-ways = Cómo llegaron a ella
exposure-members =
    { $count ->
        [one] La vio { COMPACT($count) } persona en sus secciones.
       *[other] La vieron { COMPACT($count) } personas en sus secciones.
    }
exposure-nobody = Nadie todavía. Las vistas se cuentan en un minuto más o menos.
way-following = Te siguen
way-answers = Quizá sepan la respuesta
way-co_engagement = Les gustó algo que va con ella
way-interest = Se parece a lo que les gusta
way-topics = Un tema que les gusta
way-nearby = Están cerca
way-trending = Gusta ahora mismo
way-fresh = Primer público
way-languages = Un idioma que leen
way-discover = Algo distinto para ellos
way-elsewhere = Tu perfil, una búsqueda o un enlace
received-title = Cómo se recibió
received-early = Aún la han visto muy pocas personas para decirlo.
received-above = Mejor que otras: el { $own } dio me gusta, guardó, compartió o comentó. En notas parecidas es el { $peers }.
received-alike = Como otras: el { $own } dio me gusta, guardó, compartió o comentó. En notas parecidas es el { $peers }.
received-below = Con más calma que otras: el { $own } dio me gusta, guardó, compartió o comentó. En notas parecidas es el { $peers }.

## La prueba pública

proof-title = Visibilidad justa
proof-link = Cómo se reparte la visibilidad, en cifras
proof-owed =
    { $count ->
        [one] Cada nota pública tiene derecho a { $count } persona en { $hours }.
       *[other] Cada nota pública tiene derecho a { $count } personas en { $hours }.
    }
proof-owed-none = Hoy hay muy poca gente mirando para prometer un número. En cuanto haya suficiente, cada nota pública tendrá derecho a lo mismo.
proof-empty = En los últimos siete días no se publicó nada, así que aún no hay nada que demostrar.
proof-unjudged =
    { $count ->
        [one] En los últimos siete días se publicó { COMPACT($count) } nota; su plazo aún corre.
       *[other] En los últimos siete días se publicaron { COMPACT($count) } notas; su plazo aún corre.
    }
proof-kept =
    { $count ->
        [one] En los últimos siete días lo tuvo el { $rate }, de { COMPACT($count) } nota con el plazo cumplido.
       *[other] En los últimos siete días lo tuvo el { $rate }, de { COMPACT($count) } notas con el plazo cumplido.
    }
proof-median = La mitad lo tuvo en { $time }.
proof-at = A las { $time }
proof-waiting = Esperando cifras nuevas…
promise-title = La promesa
promise-rate = Notas que lo recibieron todo
promise-rate-text = De todas las notas de los últimos siete días con el plazo cumplido.
promise-fifth = Casi lo mínimo
promise-fifth-text = De cada cien notas, noventa y cinco recibieron al menos esta parte de lo prometido (percentil 5).
promise-least = Lo mínimo
promise-least-text =
    { $count ->
        [one] Lo que recibió, de lo prometido, la nota que menos tuvo. La menor cantidad de personas que vio una nota: { $count }.
       *[other] Lo que recibió, de lo prometido, la nota que menos tuvo. La menor cantidad de personas que vio una nota: { $count }.
    }
promise-none = Aún no ha vencido ningún plazo.
promise-full =
    { $count ->
        [one] La promesa completa es { $count } persona. Hoy es menor, porque como mucho el { $share } de todas las impresiones va a notas porque les corresponde.
       *[other] La promesa completa son { $count } personas. Hoy es menor, porque como mucho el { $share } de todas las impresiones va a notas porque les corresponde.
    }
sizes-title = Perfiles pequeños y grandes
sizes-text = Los seguidores no compran nada: a cada nota le corresponde el mismo primer público y a cada perfil, grande o pequeño, la misma parte de visibilidad.
size-followers = Seguidores
size-up-to = Hasta { $followers } seguidores
size-more = Más de { $followers } seguidores
size-creators =
    { $count ->
        [one] { COMPACT($count) } persona
       *[other] { COMPACT($count) } personas
    }
size-notes-share = Parte de las notas
size-exposure-share = Parte de la visibilidad
gini-title = Cómo de parejo
gini-text = El coeficiente de Gini es 0 cuando todos reciben lo mismo y 1 cuando uno lo recibe todo. Quien no recibió nada también cuenta.
gini-notes = Entre notas
gini-creators = Entre personas
gini-per-note = Entre personas, por nota
due-label = Lo mínimo de una parte igual
due-text = Lo que recibió quien menos tuvo, comparado con una parte igual para sus notas.
hours-title = Los últimos siete días
hours-impressions = Impresiones que cuentan, por hora
hours-notes = Notas nuevas, por hora
hours-most = Máximo { $count }
cost-title = Lo que cuesta
cost-text = Las páginas renuncian al { $cost } de los me gusta, guardados y comentarios que esperarían sin la promesa. Como mucho el { $share } de todas las impresiones va a notas porque les corresponde.
counted-title = Cómo se cuenta
counted-text = Una impresión es media tarjeta en pantalla durante medio segundo. Cuenta cuando el navegador devuelve el comprobante que vino con la página, y cada persona cuenta una vez por nota.
uncounted-title = Lo que no se cuenta
uncounted-own = Quien mira sus propias notas
uncounted-visitors = Visitantes sin sesión iniciada
uncounted-twice = Quien vuelve a ver una nota
uncounted-blocked = Personas de las que una bloqueó a la otra
uncounted-automatic = Lo que parece una máquina
uncounted-unproven = Impresiones sin el comprobante de una página
figures-title = Las cifras
figures-csv = Como tabla (CSV)
figures-json = Para programas (JSON)
