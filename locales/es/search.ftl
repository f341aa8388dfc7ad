### Search
search-recent = Recientes
search-forget-all = Borrar todo
search-forget = Olvidar «{ $query }»
search-suggestions = Sugerencias
search-trending = Tendencia
search-narrow = Filtrar y ordenar
search-sort-best = Más relevantes
search-sort-newest = Más nuevas
search-sort-likes = Más me gusta
search-sort-saves = Más guardadas
search-sort-comments = Más comentadas
search-kind = Tipo
search-kind-photo = Fotos
search-kind-text = Texto
search-kind-ask = Preguntas
search-time = Cualquier fecha
search-days-1 = Últimas 24 horas
search-days-7 = Últimos 7 días
search-days-30 = Últimos 30 días
search-days-365 = Último año
search-language = Idioma
search-distance = Distancia
search-within = A menos de { $distance }
search-followed = De quienes sigo
search-unseen = Sin ver
search-answered = Con respuesta
search-seen = Ya vistas
search-by = De @{ $handle }
search-save = Guardar búsqueda
search-saved = Guardada
search-saved-toast = Guardada. Te avisaremos de notas nuevas, una vez al día como mucho.
search-saved-title = Búsquedas guardadas
search-saved-new = { $count } nuevas
search-saved-remove = Quitar «{ $query }»
search-place-in = En { $place } o cerca
search-remember = Recordar mis búsquedas
search-remember-text = Solo tú las ves. Al desactivarlo se olvidan también las anteriores.
search-tabs = Resultados
search-tab-notes = Notas
search-tab-members = Personas
search-tab-topics = Temas
search-tab-places = Lugares
search-found =
    { $count ->
        [0] Ninguna nota
        [one] { $count } nota
       *[other] { $count } notas
    }
search-found-more = Más de { $count } notas
search-partial = El índice de búsqueda se está creando. Puede haber más en un momento.
search-corrected = Nadie ha escrito «{ $typed }». Se muestra { $used }.
search-exactly = Buscar exactamente «{ $typed }»
search-relaxed = Ninguna nota tiene la frase tal cual. Estas tienen sus palabras.
search-cut = La búsqueda era larga. Se leyeron los primeros 256 caracteres.
search-place-needed = Para «cerca de mí» hace falta saber tu ciudad.
search-place-set = Indícala en los ajustes
search-across =
    { $count ->
        [0] Se buscó solo en este idioma
        [one] Se buscó en { $count } idioma más
       *[other] Se buscó en { $count } idiomas más
    }
search-by-memory = redacción de miembros
search-by-phrasebook = vocabulario, palabras sueltas
search-late = Aún se está traduciendo a { $languages }. Vuelve a buscar en un momento para ver notas en esos idiomas.
search-not-carried = Aquí nada traduce esta búsqueda a { $languages }. Aun así se encuentran nombres y palabras parecidas.
search-view = Vista
search-view-list = Lista
search-view-map = Mapa
search-map = Mapa de los resultados
search-map-pins = Resultados en el mapa
search-map-chosen = Elegido en el mapa
search-map-bunch =
    { $count ->
        [one] { $count } nota aquí
       *[other] { $count } notas aquí
    }
search-map-closer = Acercar
search-map-farther = Alejar
search-map-here = Buscar en esta zona
search-map-area = Alrededor del mapa: { $distance }
search-map-placed = En el mapa: { $placed } de { $count }
search-map-none = Ninguno de estos resultados tiene un lugar. En la lista están todos.
search-map-show = Mostrar en el mapa: { $place }
search-map-unavailable = Aquí no se puede dibujar el mapa
search-map-needs = Este navegador no dibuja gráficos con WebGL. Todos los resultados están en la lista.
search-none-narrow = Nada coincide con estos filtros.
search-none-text = Prueba con menos palabras, con otras o en otro idioma. O pregunta a quienes saben.
search-none-title = Nada para «{ $word }»
search-popular = Temas populares
search-none-named = Prueba con el principio de un nombre.
search-widen = Quitar filtros
search-ask = Preguntar a la comunidad
found-words = tiene tus palabras
found-sound = suena igual
found-translation = en { $language }, mismo significado
found-about = trata de ello
found-first_hand = de primera mano
found-engagement = bien recibida
found-nearby = a { $distance }
found-near = cerca
found-fresh = nueva
found-followed = sigues a quien la escribió
found-translated = Traducido del { $language } · { $engines }
similar-asks = Ya se preguntó
similar-notes = Esto puede responderlo
