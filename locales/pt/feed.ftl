## Por que esta publicação

why-interest = Ela é parecida com o que você gosta.
strength-topic = Um assunto de que você gosta
strength-liked_similar = Você curtiu parecidas
strength-near = Perto de você
strength-creator = Você gosta de quem escreve
strength-language = Em um idioma que você lê
strength-popular_now = Em alta agora
strength-well_received = Bem recebida
strength-new = Nova
strength-first_audience = Tem direito a um primeiro público
strength-wanted = Procura uma resposta

## Nos menus de cartões e publicações

note-menu-fewer = Menos como esta
note-menu-mute-topic = Silenciar #{ $topic }
note-menu-feed = Sua seleção
note-menu-exposure = Quem viu esta publicação
fewer-toast = Você verá menos publicações assim.
topic-muted-toast = Publicações com #{ $topic } ficam fora do Explorar.

## Configurações: sua seleção

settings-feed = Sua seleção
dial-label = Mais perto ou mais longe
dial-closer = Mais perto
dial-wider = Mais longe
dial-value-closer = Mais perto, { $degree } de 100
dial-value-middle = No meio
dial-value-wider = Mais longe, { $degree } de 100
dial-means-closer = Mais do que você já gosta e menos do que é novidade.
dial-means-middle = O que você gosta, com espaço para algo novo.
dial-means-wider = Mais assuntos, pessoas e lugares que você ainda não conhece.
dial-open = Ajustar sua seleção
dial-more = Todas as configurações
order-label = Ordem do Explorar
order-ranked = O que combina com você
order-ranked-text = O que mais combina primeiro, com espaço para publicações novas.
order-newest = Mais recentes primeiro
order-newest-text = Só pelo tempo, sem classificar.
week-title = Quão ampla foi sua seleção nesta semana
week-narrow = Bem próxima: quase tudo era do que você mais gosta.
week-balanced = Equilibrada: muito do que você mais gosta e uma boa parte além disso.
week-broad = Ampla: pelo menos metade ficou além do que você mais gosta.
week-topics = Assuntos
week-creators = Pessoas
week-outside = Além do que você mais gosta
week-seen =
    { $count ->
        [one] De { COMPACT($count) } publicação que você viu.
       *[other] De { COMPACT($count) } publicações que você viu.
    }
week-how = Assuntos e pessoas contam pela sua parte: se um ocupa metade, sobra menos espaço para os outros.
week-none = Nesta semana você ainda viu poucas publicações. Dê uma volta e volte depois.
muted-title = Silenciados
muted-text = O que você silencia fica fora do Explorar. Você ainda encontra pelo assunto, pelo perfil ou por um link.
muted-topics = Assuntos
muted-topics-hint = Sem #, um de cada vez.
muted-words = Palavras
muted-words-hint = Uma palavra ou frase de até 40 caracteres. Maiúsculas e minúsculas não fazem diferença.
muted-languages = Idiomas
muted-languages-hint = Publicações nestes idiomas ficam de fora.
muted-choose-language = Escolha um idioma
muted-add = Silenciar
muted-remove = Deixar de silenciar { $name }
muted-members = Pessoas silenciadas
fewer-title = Menos como esta
fewer-count =
    { $count ->
        [0] Você não pediu menos de nada.
        [one] Você pediu menos publicações como { $count } que viu.
       *[other] Você pediu menos publicações como { $count } que viu.
    }
fewer-text = Cada pedido reduz a presença de quem escreveu e dos assuntos de uma publicação, e some em um mês.
reset-title = Começar do zero
reset-text = Sua seleção esquece o que aprendeu com suas curtidas, salvos e visualizações. As curtidas, os salvos e quem você segue ficam, e também o ajuste e o que foi silenciado.
reset-at = Última vez em { $date }.
reset-action = Esquecer o que aprendeu
reset-confirm-title = Começar sua seleção do zero?
reset-confirm-text = Ela esquece seu gosto e seus pedidos de ver menos. Não dá para desfazer.
reset-toast = Sua seleção começa do zero.

## Quem viu esta publicação

exposure-given = Prometido e entregue
exposure-given-of = { $given } de { $owed }
exposure-until = Prometido até { $time }
exposure-kept = Cumprido em { $time }
exposure-over = O prazo terminou em { $time }
exposure-not-owed = Só publicações públicas têm um público prometido.
exposure-copy = Esta publicação é quase igual a uma anterior. Cópias não têm direito a um público próprio, mas os feeds ainda podem mostrá-la.
exposure-owed-none = Quando foi publicada, havia pouca gente por aqui para prometer um número.
tier-first = Está sendo mostrada ao primeiro público. A recepção decide até onde ela vai.
tier-wider = O primeiro público recebeu bem: ela vai para cinco vezes mais gente.
tier-wide = Continua agradando: cinquenta vezes o primeiro público.
tier-open = Está aberta a todos com quem combina.
exposure-ways = Como chegaram até ela
exposure-members =
    { $count ->
        [one] { COMPACT($count) } pessoa viu nas suas seções.
       *[other] { COMPACT($count) } pessoas viram nas suas seções.
    }
exposure-nobody = Ninguém ainda. As visualizações são contadas em cerca de um minuto.
way-following = Seguem você
way-answers = Talvez saibam a resposta
way-co_engagement = Gostaram do que combina com ela
way-interest = Parecida com o que gostam
way-topics = Um assunto de que gostam
way-nearby = Estão por perto
way-trending = Em alta agora
way-fresh = Primeiro público
way-languages = Um idioma que leem
way-discover = Algo diferente para elas
way-elsewhere = Seu perfil, uma busca ou um link
received-title = Como foi recebida
received-early = Ainda pouca gente a viu para dizer.
received-above = Melhor que as parecidas: { $own } curtiram, salvaram, compartilharam ou comentaram. Em publicações parecidas são { $peers }.
received-alike = Como as parecidas: { $own } curtiram, salvaram, compartilharam ou comentaram. Em publicações parecidas são { $peers }.
received-below = Mais discreta que as parecidas: { $own } curtiram, salvaram, compartilharam ou comentaram. Em publicações parecidas são { $peers }.

## A prova pública

proof-title = Visibilidade justa
proof-link = Como a visibilidade é dividida, em números
proof-owed =
    { $count ->
        [one] Toda publicação pública tem direito a { $count } pessoa em { $hours }.
       *[other] Toda publicação pública tem direito a { $count } pessoas em { $hours }.
    }
proof-owed-none = Hoje há pouca gente por aqui para prometer um número. Assim que houver o bastante, toda publicação pública terá direito ao mesmo.
proof-empty = Nos últimos sete dias nada foi publicado, então ainda não há o que provar.
proof-unjudged =
    { $count ->
        [one] { COMPACT($count) } publicação saiu nos últimos sete dias; o prazo dela ainda corre.
       *[other] { COMPACT($count) } publicações saíram nos últimos sete dias; o prazo delas ainda corre.
    }
proof-kept =
    { $count ->
        [one] Nos últimos sete dias { $rate } receberam tudo, de { COMPACT($count) } publicação com o prazo encerrado.
       *[other] Nos últimos sete dias { $rate } receberam tudo, de { COMPACT($count) } publicações com o prazo encerrado.
    }
proof-median = Metade recebeu em { $time }.
proof-at = Às { $time }
proof-waiting = Esperando números mais novos…
promise-title = A promessa
promise-rate = Publicações que receberam tudo
promise-rate-text = De todas as publicações dos últimos sete dias com o prazo encerrado.
promise-fifth = Quase o mínimo
promise-fifth-text = De cem publicações, noventa e cinco receberam ao menos esta parte do prometido (5º percentil).
promise-least = O mínimo
promise-least-text =
    { $count ->
        [one] O que a menos favorecida recebeu do prometido. O menor número de pessoas que viu uma publicação: { $count }.
       *[other] O que a menos favorecida recebeu do prometido. O menor número de pessoas que viu uma publicação: { $count }.
    }
promise-none = Nenhum prazo terminou ainda.
promise-full =
    { $count ->
        [one] A promessa completa é de { $count } pessoa. Hoje é menor, porque no máximo { $share } de todas as impressões vão para publicações por terem direito a elas.
       *[other] A promessa completa é de { $count } pessoas. Hoje é menor, porque no máximo { $share } de todas as impressões vão para publicações por terem direito a elas.
    }
sizes-title = Perfis pequenos e grandes
sizes-text = Seguidores não compram nada: cada publicação tem direito ao mesmo primeiro público, e cada perfil, grande ou pequeno, à mesma parte da visibilidade.
size-followers = Seguidores
size-up-to = Até { $followers } seguidores
size-more = Mais de { $followers } seguidores
size-creators =
    { $count ->
        [one] { COMPACT($count) } pessoa
       *[other] { COMPACT($count) } pessoas
    }
size-notes-share = Parte das publicações
size-exposure-share = Parte da visibilidade
gini-title = Quão igual é
gini-text = O coeficiente de Gini é 0 quando todos recebem o mesmo e 1 quando um recebe tudo. Quem não recebeu nada também conta.
gini-notes = Entre publicações
gini-creators = Entre pessoas
gini-per-note = Entre pessoas, por publicação
due-label = O mínimo de uma parte igual
due-text = O que a pessoa menos favorecida recebeu, comparado a uma parte igual para suas publicações.
hours-title = Os últimos sete dias
hours-impressions = Impressões que contaram, por hora
hours-notes = Publicações novas, por hora
hours-most = No máximo { $count }
cost-title = O que custa
cost-text = As páginas abrem mão de { $cost } das curtidas, salvos e comentários que teriam sem a promessa. No máximo { $share } de todas as impressões vão para publicações por terem direito a elas.
counted-title = Como se conta
counted-text = Uma impressão é meio cartão na tela por meio segundo. Ela conta quando o navegador devolve o comprovante que veio com a página, e cada pessoa conta uma vez por publicação.
uncounted-title = O que não se conta
uncounted-own = Quem olha as próprias publicações
uncounted-visitors = Visitantes sem login
uncounted-twice = Quem vê uma publicação de novo
uncounted-blocked = Pessoas das quais uma bloqueou a outra
uncounted-automatic = O que parece uma máquina
uncounted-unproven = Impressões sem o comprovante de uma página
figures-title = Os números
figures-csv = Como tabela (CSV)
figures-json = Para programas (JSON)
