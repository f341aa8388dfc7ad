## Em toda parte

close = Fechar
cancel = Cancelar
delete = Excluir
edit = Editar
save-changes = Salvar alterações
done = Pronto
retry = Tentar de novo
try-again = Tentar de novo
undo = Desfazer
back = Voltar
more = Mais
loading = Carregando…
skip-to-content = Ir para o conteúdo
sign-in = Entrar
go-explore = Explorar publicações
link-copied = Link copiado
update-ready = Há uma versão nova.
update-reload = Recarregar

## Navegação

nav-label = Navegação principal
nav-home = Início
nav-search = Buscar
nav-compose = Publicar
nav-messages = Avisos
nav-messages-unread =
    { $count ->
        [one] Avisos, { $count } não lido
       *[other] Avisos, { $count } não lidos
    }
nav-me = Perfil
nav-settings = Ajustes
nav-about = Sobre
search-placeholder = Busque publicações, temas, pessoas

## Seções

feed-label = Seções
feed-following = Seguindo
feed-explore = Explorar
feed-nearby = Por perto
feed-all-topics = Para você
feed-topics-label = Temas
feed-refresh = Atualizar
feed-pull = Puxe para atualizar
feed-release = Solte para atualizar
feed-refreshing = Buscando novidades…
feed-end = Você já viu tudo. Volte mais tarde.
feed-list-label = Publicações
explore-empty-title = Ainda não há nada aqui
explore-empty-text = Comece você: uma foto de hoje, uma receita, uma pergunta.
explore-empty-action = Publicar algo
following-signed-out-title = Veja o que a sua gente anda fazendo
following-signed-out-text = Entre, siga algumas pessoas, e as publicações novas delas aparecem aqui.
following-empty-title = Tudo calmo por aqui
following-empty-text = As publicações de quem você segue aparecem aqui. Encontre gente do seu gosto em Explorar.
nearby-intro-title = O que há perto de você?
nearby-intro-text = Seu navegador vai perguntar se pode informar sua posição. Ela serve só para esta lista, arredondada para cerca de um quilômetro, e não fica guardada.
nearby-use-position = Usar minha posição
nearby-use-home = Usar minha cidade
nearby-denied-title = Sua posição não está compartilhada
nearby-denied-text = Permita nos ajustes do navegador ou indique sua cidade no perfil.
nearby-empty-title = Ninguém escreveu daqui ainda
nearby-empty-text = A primeira publicação deste lugar pode ser a sua.
topic-empty-title = Ainda não há nada com este tema
topic-empty-text = Publique algo com #{ $topic } e aparecerá aqui.
topic-notes =
    { $count ->
        [one] { COMPACT($count) } publicação
       *[other] { COMPACT($count) } publicações
    }
topic-write = Escrever sobre isto
sort-label = Ordem
sort-best = Melhores
sort-newest = Recentes

## Cartões

card-picture-of = Imagem de “{ $title }”
card-pictures =
    { $count ->
        [one] { $count } imagem
       *[other] { $count } imagens
    }
card-ask = Pergunta
card-resolved = Resolvida
card-private = Só eu
card-followers = Seguidores
card-like = Curtir, { COMPACT($count) }
card-liked = Você curtiu, { COMPACT($count) }
card-by = de { $name }

## Uma publicação aberta

note-label = Publicação
note-by = { $title }, de { $name }
note-untitled = Publicação de { $name }
note-follow = Seguir
note-following = Seguindo
note-follow-requested = Solicitado
note-unfollow-named = Deixar de seguir { $name }
note-follow-named = Seguir { $name }
note-edited-at = Editada: { $time }
note-history-title = Versões anteriores
note-like = Curtir
note-unlike = Descurtir
note-save = Salvar
note-saved = Salva
note-saved-toast = Publicação salva.
note-save-collection = Adicionar a uma coleção
note-share = Compartilhar
note-comment = Comentar
note-menu = Mais sobre esta publicação
note-menu-edit = Editar
note-menu-delete = Excluir
note-menu-hide = Não me interessa
note-menu-mute = Silenciar { $name }
note-menu-block = Bloquear { $name }
note-menu-copy-link = Copiar link
note-menu-history = Versões anteriores
why-title = Por que esta publicação
why-following = Você segue { $name }.
why-topics = Você gosta de publicações com #{ $topic }.
why-nearby = Foi escrita a cerca de { $distance } de você.
why-near = Foi escrita perto de você.
why-fresh = É nova, e toda publicação nova tem direito a um primeiro público.
why-trending = Muita gente está gostando dela agora.
why-languages = Está em um idioma que você lê: { $language }.
why-also-liked = Quem gostou de “{ $title }” também gostou desta.
why-liked = Quem gosta do que você gosta também gostou.
why-answers = Alguém procura experiência de quem já viveu isso. Talvez a sua.
why-discover = Algo diferente, para você não ver sempre o mesmo.
note-delete-title = Excluir esta publicação?
note-delete-text = Ela some de toda parte na mesma hora, com os comentários e as curtidas. Não dá para desfazer.
note-deleted-toast = Publicação excluída.
note-hidden-toast = Vamos mostrar menos coisas assim.
note-block-title = Bloquear { $name }?
note-block-text = Nenhum lado verá mais as publicações e os comentários do outro. Dá para desfazer isso nos ajustes.
note-block-action = Bloquear
note-blocked-toast = Você bloqueou { $name }.
note-muted-toast = Você não verá mais publicações de { $name } nas suas seções.
note-visibility-private = Só você vê esta publicação
note-visibility-followers = Só seguidores veem esta publicação
note-place = Lugar: { $place }
note-ask-label = Procura experiências de quem já viveu

## Imagens de uma publicação

carousel-label = Imagens
carousel-previous = Imagem anterior
carousel-next = Próxima imagem
carousel-position = { $position } de { $count }
carousel-go-to = Imagem { $position } de { $count }

## Comentários

comments-title =
    { $count ->
        [0] Comentários
        [one] { COMPACT($count) } comentário
       *[other] { COMPACT($count) } comentários
    }
comments-empty-title = Ainda não há comentários
comments-empty-text = Diga algo gentil.
comments-empty-ask = Já esteve lá, já viveu isso? Conte.
comments-top = Destaques
comments-newest = Recentes
comments-end = Isso é tudo
comments-more = Mais comentários
comments-more-replies =
    { $count ->
        [one] Mais { COMPACT($count) } resposta
       *[other] Mais { COMPACT($count) } respostas
    }
comment-write = Diga algo…
comment-write-ask = Conte o que você sabe…
comment-reply-to = Responder a { $name }
comment-send = Enviar
comment-reply = Responder
comment-like = Curtir este comentário
comment-unlike = Descurtir este comentário
comment-pin = Fixar no topo
comment-unpin = Desafixar
comment-pinned = Fixado
comment-by-author = Quem publicou
comment-deleted = Este comentário foi excluído.
comment-delete-title = Excluir este comentário?
comment-delete-text = As respostas continuam.
comment-menu = Mais sobre este comentário
comment-copy = Copiar texto
comment-copied = Copiado.
comment-attach = Adicionar uma imagem
comment-remove-picture = Tirar a imagem
comment-picture-of = Imagem em um comentário de { $name }
comment-uploading = Enviando a imagem…
comment-too-long =
    { $count ->
        [one] { $count } caractere a mais
       *[other] { $count } caracteres a mais
    }
comment-cancel-reply = Não responder

## Quando algo não vai bem

problem-unexpected = Algo deu errado do nosso lado. Tente de novo.
problem-offline = Sem conexão. Confira e tente de novo.
problem-not-found = Foi excluído ou não é para você.
problem-signed-out = Entre na sua conta primeiro.
problem-forbidden = Você não pode fazer isso aqui.
problem-busy = O movimento está grande agora. Tente de novo daqui a pouco.
offline-title = Você está offline
offline-text = Assim que a conexão voltar, esta página se carrega sozinha.
failed-title = Não deu para carregar
gone-title = Não está mais aqui
not-found-title = Não há nada neste endereço
not-found-text = O link pode ser antigo ou faltar uma letra.

## Entrar

sign-out = Sair
or = ou
language-label = Idioma
sign-in-title = Boas-vindas a { $community }
sign-in-text = Basta o seu número de telefone, de qualquer país. Primeira vez aqui? Sua conta é criada assim também.
sign-in-privacy = Seu número fica guardado com criptografia. Ninguém aqui o vê, e ele só serve para entrar.
phone-label = Número de telefone
phone-hint = Digite ou cole como quiser, com ou sem o código do país.
phone-too-short = Faltam algarismos.
phone-send = Receber um código
country-choose = Escolha um país
country-choose-named = País: { $country }. Trocar
country-search = Nome ou código de um país
country-none = Nenhum país com este nome.
waiting-title = Muita gente quer entrar agora
waiting-text = Você tem um lugar na fila. Deixe a página aberta; ela continua sozinha.
waiting-ahead =
    { $count ->
        [0] Você é o próximo da fila.
        [one] Há uma pessoa na sua frente.
       *[other] Há { $count } pessoas na sua frente.
    }
waiting-minutes =
    { $minutes ->
        [one] Cerca de um minuto.
       *[other] Cerca de { $minutes } minutos.
    }
waiting-working = Pegando um lugar na fila …
waiting-leave = Voltar
passkey-sign-in = Entrar com chave de acesso
code-title = Digite o código
code-text = Tem seis algarismos e vale por dez minutos.
code-label = Enviado para { $phone }
code-other-number = Usar outro número
code-again = Enviar de novo
code-again-in =
    { $seconds ->
        [one] Enviar de novo em { $seconds } segundo
       *[other] Enviar de novo em { $seconds } segundos
    }
outbox-title = Isto é uma demonstração: nenhum SMS foi enviado
outbox-text = Em uma comunidade de verdade, esta mensagem estaria no seu telefone. Aqui ela está à vista de todo mundo:

## Quem sou

welcome-title = Que bom ter você em { $community }
welcome-text = Um nome basta para começar. Dá para mudar tudo depois.
welcome-start = Começar
name-label = Nome
name-hint = Em qualquer idioma e alfabeto, como as pessoas chamam você.
handle-label = Nome de usuário
handle-hint = O nome único depois do @. Letras de qualquer alfabeto, algarismos, pontos e sublinhados.
handle-free = Está livre.
handle-taken = Já está em uso.
languages-label = Idiomas que você lê
languages-hint = Explorar dá preferência a eles. O mundo inteiro continua lá.
bio-label = Sobre você
bio-hint = Do que você gosta, o que faz, planta, cozinha, coleciona?
avatar-change = Trocar foto
home-label = Cidade
home-hint = Sua cidade, para o que há por perto. Guardamos só a área, com uns quinze quilômetros de largura.

## Perfis

profile-tabs-label = O que há neste perfil
profile-tab-notes = Publicações
profile-tab-collections = Coleções
profile-tab-likes = Curtidas
profile-tab-saves = Salvos
profile-only-you = Só você vê isto
profile-follows-you = Segue você
profile-owner = Cuida desta comunidade
profile-moderator = Ajuda a cuidar desta comunidade
profile-edit = Editar perfil
me-signed-out-title = Seu próprio cantinho
me-signed-out-text = Entre para ver suas publicações, suas coleções e tudo o que você salvou.
profile-followers =
    { $count ->
        [one] seguidor
       *[other] seguidores
    }
profile-following = seguindo
profile-likes =
    { $count ->
        [one] curtida e salvamento
       *[other] curtidas e salvamentos
    }
profile-blocked-title = Você bloqueou esta pessoa
profile-blocked-text = Desbloqueie no menu para voltar a ver as publicações.
profile-private-title = Este perfil é privado
profile-private-text = Siga { $name } e veja as publicações quando o seu pedido for aceito.
profile-empty-notes = Ainda não há publicações
profile-empty-notes-self = A primeira pode ser pequena: uma foto de hoje, uma pergunta.
profile-empty-collections = Ainda não há coleções
profile-empty-collections-self = Reúna o que você salva: receitas para testar, lugares para conhecer.
profile-empty-likes = Ainda não há curtidas
profile-empty-likes-self = As publicações que você curte ficam aqui, só para você.
profile-empty-saves = Nada salvo ainda
profile-empty-saves-self = As publicações que você salva ficam aqui, só para você.
people-followers = Seguidores
people-following = Seguindo
people-none = Ninguém ainda
member-menu = Mais sobre esta pessoa
member-unmute = Deixar de silenciar { $name }
member-unmuted = Você voltou a ver as publicações de { $name }.
member-make-moderator = Tornar moderador
member-unmake-moderator = Remover da moderação
member-moderator-made = { $name } agora modera.
member-moderator-unmade = { $name } não modera mais.
member-unblock = Desbloquear { $name }
member-unblocked = Você desbloqueou { $name }.

## Coleções

collection-new = Nova coleção
collection-edit = Mudar coleção
collection-name = Nome
collection-private = Privada
collection-private-text = Só você vê.
collection-delete-title = Excluir esta coleção?
collection-delete-text = As publicações dela continuam salvas.
collection-empty = Ainda não há nada aqui
collection-empty-text = Salve uma publicação e coloque aqui.

## Avisos

messages-comments = Comentários
messages-likes = Curtidas e salvamentos
messages-followers = Seguidores
messages-empty-title = Tudo calmo
messages-empty-comments = Comentários, respostas e menções aparecem aqui.
messages-empty-likes = Aqui você vê quem curte e salva suas publicações.
messages-empty-followers = Quem começa a seguir você aparece aqui.
messages-signed-out-title = Receba notícias das pessoas
messages-signed-out-text = Entre para ver quem curtiu, salvou e respondeu.
requests-title = Querem seguir você
requests-accept = Aceitar
requests-decline = Recusar
happened-comment = comentou sua publicação
happened-reply = respondeu a você
happened-mention = mencionou você em uma publicação
happened-comment_mention = mencionou você em um comentário
happened-like = curtiu sua publicação
happened-save = salvou sua publicação
happened-comment_like = curtiu seu comentário
happened-follow = agora segue você
happened-follow_request = quer seguir você
happened-wording_accepted = usa agora sua versão de uma tradução
happened-saved_search = escreveu o que uma pesquisa guardada encontra

## Ajustes

settings-profile = Perfil
settings-appearance = Idioma e aparência
settings-privacy = Privacidade
settings-security = Aparelhos e chaves de acesso
settings-community = Comunidade
settings-saved = Tudo salvo.
settings-signed-in-as = Você entrou com { $phone }
theme-label = Aparência
theme-system = Como o sistema
theme-light = Clara
theme-dark = Escura
privacy-private = Perfil privado
privacy-private-text = Só os seguidores que você aceita veem suas publicações.
privacy-blocks = Pessoas bloqueadas
privacy-mutes = Pessoas silenciadas
privacy-nobody = Ninguém.
devices-title = Conta aberta em
devices-current = Este aparelho
devices-unknown = Aparelho desconhecido
devices-revoke = Sair
passkeys-title = Chaves de acesso
passkeys-text = Entre com sua digital, seu rosto ou uma chave, sem código.
passkey-add = Adicionar chave de acesso
passkey-added = A chave de acesso está pronta.
passkey-default-name = Chave de acesso
community-name = Nome da comunidade
owner-text = Esta comunidade ainda não tem responsável. Quem iniciou o servidor encontra um código no terminal.
owner-code = Código de responsável
owner-claim = Assumir a comunidade
owner-done = Agora esta comunidade é sua.
owner-exists = Esta comunidade já tem responsável.

## Publicar

compose-edit-title = Editar publicação
compose-kind-label = Tipo de publicação
compose-kind-photo = Fotos
compose-kind-text = Cartão de texto
compose-kind-ask = Pergunta
compose-pictures = Imagens
compose-add-pictures = Adicionar imagens
compose-add-more = Mais
compose-add-hint = Solte aqui, cole ou escolha até { $limit }.
compose-too-many-pictures = Cabem { $limit } imagens em uma publicação.
compose-cover = Capa
compose-move = Imagem { $position }. Use as setas do teclado para movê-la.
compose-remove = Tirar esta imagem
compose-crop = Recortar
compose-crop-frame = Moldura. As setas a movem; com Shift, mudam o tamanho.
compose-crop-shape = Formato
compose-crop-free = Livre
compose-crop-turn = Girar
compose-describe = Descrever esta imagem
compose-alt-label = Descrição
compose-alt-hint = Para quem não pode ver: o que aparece nela?
compose-title = Título
compose-title-hint = Sobre o que é?
compose-question = Sua pergunta
compose-question-hint = O que você gostaria de saber?
compose-body = Texto
compose-body-hint = # começa um tema, @ menciona alguém.
compose-body-photo = Como foi? Preços, lugares, erros e dicas são o que mais ajuda.
compose-body-text = O que não coube no cartão.
compose-body-ask = Onde, quando, para quem? Quanto mais você contar, melhores as respostas.
compose-suggestions = Sugestões
compose-place = Lugar
compose-place-hint = Quem estiver por perto vai encontrar.
place-search = Uma cidade ou um lugar
place-remove = Tirar { $place }
compose-visibility = Quem vê
visibility-public = Todo mundo
visibility-followers = Seguidores
visibility-private = Só eu
compose-publish = Publicar
compose-published = Publicado.
compose-changed = Alterado.
compose-title-too-long = O título é longo demais.
compose-body-too-long = O texto é longo demais.
compose-card-too-long = As palavras não cabem no cartão.
compose-picture-failed = Uma das imagens não foi aceita. Tente de novo ou tire essa imagem.
compose-pictures-sending = As imagens ainda estão a caminho…
compose-needs-picture = Adicione uma imagem ou transforme em cartão de texto.
compose-needs-card = Escreva algumas palavras no cartão.
compose-needs-question = Pergunte algo.
card-words = Palavras no cartão
card-words-hint = Um pensamento, uma lista, uma frase de hoje
card-sample = Suas palavras aqui
card-letter = Aa
card-design = Modelo
card-design-paper = Papel
card-design-menu = Cardápio
card-design-sticky = Bilhete
card-design-chalk = Lousa
card-design-film = Título de filme
card-design-ticket = Passagem
draft-saving = Salvando rascunho…
draft-saved = Rascunho salvo
draft-failed = Rascunho não salvo
draft-untitled = Sem título
drafts-title = Rascunhos
drafts-open =
    { $count ->
        [one] { $count } rascunho
       *[other] { $count } rascunhos
    }

## Sobre esta comunidade

about-lead = Momentos do dia a dia, por gente de todos os países e idiomas, em um só lugar.
about-members =
    { $count ->
        [one] { COMPACT($count) } membro
       *[other] { COMPACT($count) } membros
    }
about-notes =
    { $count ->
        [one] { COMPACT($count) } publicação
       *[other] { COMPACT($count) } publicações
    }
about-demo = Isto é uma demonstração. Os membros, as publicações e os desenhos são inventados, para que haja algo para ver.
about-pool-title = Um só mar
about-pool-text = Ninguém é separado por país. O que você escreve pode ser encontrado por qualquer pessoa, fale ela o que falar.
about-feed-title = Publicações que dizem por quê
about-feed-text = Cada publicação que mostramos vem com o motivo de estar ali. As novas aparecem antes de serem populares.
about-yours-title = O que é seu continua seu
about-yours-text = As imagens perdem a localização antes que alguém as veja. Os números de telefone são criptografados. O que você exclui some de toda parte na mesma hora.
about-open-title = Aberta
about-open-text = Tudo o que este app faz passa por uma interface documentada que qualquer programa pode usar.
about-developers = Para desenvolver
