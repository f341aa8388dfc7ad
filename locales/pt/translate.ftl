## Embaixo de um texto

translate-action = Traduzir
translate-loading = Traduzindo…
translate-show = Ver tradução
translate-hide = Ocultar tradução
translate-show-original = Ver original
translate-from-by = Traduzido do { $language } por { $engine }
translate-from = Traduzido do { $language }
translate-by = Traduzido por { $engine }
translate-done = Traduzido
translate-original = Original
translate-partly = Uma parte não pôde ser traduzida e ficou como estava.
translate-slow = Está demorando demais. Tente de novo daqui a pouco.
translate-comment = Comentário

## Por que um texto ficou como estava

translate-why-no-words = Não há palavras para traduzir aqui.
translate-why-unknown = Não está claro em que idioma isto está.
translate-why-same = Isto já está no seu idioma.
translate-why-no-engine = Aqui ainda não se traduz do { $language } para o { $to }.
translate-why-few-words = São conhecidas poucas das suas palavras para dar ajuda com elas.
translate-why-later = O tradutor não responde agora. Tente de novo daqui a pouco.
translate-why-spent = Por enquanto não dá para traduzir mais. Tente de novo mais tarde.
translate-why-too-long = Este texto é longo demais para traduzir.
translate-why-not-good = A tradução não ficou boa o bastante para mostrar.

## Todos os comentários de uma vez

translate-all = Traduzir todos os comentários
translate-all-originals = Ver todos os originais
translate-all-done =
    { $count ->
        [0] Nenhum comentário pôde ser traduzido.
        [one] { $count } comentário traduzido.
       *[other] { $count } comentários traduzidos.
    }

## O que se acha de uma tradução

translate-helpful = Boa tradução
translate-unhelpful = Tradução ruim
translate-suggest = Sugerir um texto melhor
translate-suggest-send = Enviar
translate-suggested = Obrigado. Vamos dar uma olhada.

## Textos de membros e sua revisão

translate-by-members = Texto de membros
translate-some-by-members = em parte, texto de membros
wordings-others = O que outros sugerem
wordings-vote = Bom texto de { $name }
wordings-votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
wordings-mine = Seu
wordings-accepted = Aceito
wordings-take-back = Retirar
wordings-taken-back = Retirada. Os leitores voltam a ver a tradução do motor.
wordings-declined = Não aceito
moderate-wordings = Textos melhores
moderate-languages = Idiomas
moderate-by = Sugerido por { $name }
moderate-open = Abrir
moderate-today = O que se lê hoje
moderate-today-none = Hoje não é traduzido
moderate-suggested = Sugestão
moderate-accept = Aceitar
moderate-decline = Recusar
moderate-keys = Teclas: A aceita, D recusa, J avança, K volta.
moderate-accepted = Aceito. Já se lê assim.
moderate-declined = Recusado.
moderate-empty-title = Nada esperando
moderate-empty-text = Quando membros sugerirem textos melhores para as traduções, eles aparecem aqui.
moderate-more = Mostrar mais

## Palavras conhecidas

words-action = Palavras
words-explain = Explicar palavras
words-none = Nenhuma gíria ou expressão que a gente conheça.
words-meaning-of = Significado de “{ $word }”
words-slang = Gíria
words-phrase = Expressão
words-casual = informal
words-rude = grosseiro
words-may-offend = pode ofender
word-help-title = Ajuda com palavras
word-help-text = Palavras deste texto que conhecemos. Isto não é uma tradução.

## Configurações

settings-translation = Tradução
translate-automatic = Traduzir sem perguntar
translate-automatic-text = Publicações abertas e seus comentários, quando estão em um idioma que você não lê.
translate-both = Os dois idiomas juntos
translate-both-text = O original fica embaixo da tradução.
translate-never = Nunca sem perguntar
translate-never-text = Destes idiomas, nada é traduzido até você pedir.
translate-reads = Você lê { $languages }.
translate-reads-none = Você ainda não disse que idiomas lê.
translate-reads-change = Mudar no seu perfil

## Embaixo de uma publicação que está sendo escrita

translate-readers = Quem lê { $languages } poderá ler a tradução.
translate-readers-more =
    { $count ->
        [one] Quem lê { $languages } ou mais { $count } idioma poderá ler a tradução.
       *[other] Quem lê { $languages } ou mais { $count } idiomas poderá ler a tradução.
    }
