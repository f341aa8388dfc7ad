### Search
search-recent = Recentes
search-forget-all = Limpar tudo
search-forget = Esquecer “{ $query }”
search-suggestions = Sugestões
search-trending = Em alta
search-narrow = Filtrar e ordenar
search-sort-best = Mais relevantes
search-sort-newest = Mais recentes
search-sort-likes = Mais curtidas
search-sort-saves = Mais salvas
search-sort-comments = Mais comentadas
search-kind = Tipo
search-kind-photo = Fotos
search-kind-text = Texto
search-kind-ask = Perguntas
search-time = Qualquer data
search-days-1 = Últimas 24 horas
search-days-7 = Últimos 7 dias
search-days-30 = Últimos 30 dias
search-days-365 = Último ano
search-language = Idioma
search-distance = Distância
search-within = Até { $distance }
search-followed = Pessoas que sigo
search-unseen = Ainda não vistas
search-answered = Com resposta
search-seen = Já vistas
search-by = De @{ $handle }
search-save = Guardar pesquisa
search-saved = Guardada
search-saved-toast = Guardada. Saberá de notas novas, uma vez por dia no máximo.
search-saved-title = Pesquisas guardadas
search-saved-new = { $count } novas
search-saved-remove = Remover “{ $query }”
search-place-in = Em { $place } ou perto
search-remember = Lembrar as minhas pesquisas
search-remember-text = Só você as vê. Ao desligar, as anteriores também são esquecidas.
search-tabs = Resultados
search-tab-notes = Publicações
search-tab-members = Pessoas
search-tab-topics = Tópicos
search-tab-places = Lugares
search-found =
    { $count ->
        [0] Nenhuma publicação
        [one] { $count } publicação
       *[other] { $count } publicações
    }
search-found-more = Mais de { $count } publicações
search-partial = O índice de busca está sendo criado. Pode haver mais daqui a pouco.
search-corrected = Ninguém escreveu “{ $typed }”. Mostrando { $used }.
search-exactly = Buscar exatamente “{ $typed }”
search-relaxed = Nenhuma publicação tem a frase tal como está. Estas têm as palavras dela.
search-cut = A busca era longa. Foram lidos os primeiros 256 caracteres.
search-place-needed = “Perto de mim” precisa saber a sua cidade.
search-place-set = Definir nas configurações
search-across =
    { $count ->
        [0] Busca só neste idioma
        [one] Busca em mais { $count } idioma
       *[other] Busca em mais { $count } idiomas
    }
search-by-memory = versão de membros
search-by-phrasebook = vocabulário, palavras soltas
search-late = Ainda está sendo traduzida para { $languages }. Busque de novo daqui a pouco para ver publicações nessas línguas.
search-not-carried = Nada aqui traduz esta busca para { $languages }. Nomes e palavras parecidas ainda são encontrados.
search-view = Visualização
search-view-list = Lista
search-view-map = Mapa
search-map = Mapa dos resultados
search-map-pins = Resultados no mapa
search-map-chosen = Escolhido no mapa
search-map-bunch =
    { $count ->
        [one] { $count } publicação aqui
       *[other] { $count } publicações aqui
    }
search-map-closer = Aproximar
search-map-farther = Afastar
search-map-here = Buscar nesta área
search-map-area = Em torno do mapa: { $distance }
search-map-placed = No mapa: { $placed } de { $count }
search-map-none = Nenhum destes resultados tem um lugar. Todos estão na lista.
search-map-show = Mostrar no mapa: { $place }
search-map-unavailable = Não é possível desenhar o mapa aqui
search-map-needs = Este navegador não desenha gráficos com WebGL. Todos os resultados estão na lista.
search-none-narrow = Nada corresponde a estes filtros.
search-none-text = Tente menos palavras, outras ou outro idioma. Ou pergunte a quem sabe.
search-none-title = Nada para “{ $word }”
search-popular = Temas populares
search-none-named = Tente o começo de um nome.
search-widen = Remover filtros
search-ask = Perguntar à comunidade
found-words = tem suas palavras
found-sound = soa igual
found-translation = em { $language }, mesmo sentido
found-about = é sobre isso
found-first_hand = em primeira mão
found-engagement = bem recebida
found-nearby = a { $distance }
found-near = por perto
found-fresh = nova
found-followed = você segue quem escreveu
found-translated = Traduzido de { $language } · { $engines }
similar-asks = Já perguntaram
similar-notes = Isto pode responder
