## 共通

close = 閉じる
cancel = キャンセル
delete = 削除
edit = 編集
save-changes = 変更を保存
done = 完了
retry = 再試行
try-again = もう一度試す
undo = 元に戻す
back = 戻る
more = もっと見る
loading = 読み込み中…
skip-to-content = 本文へスキップ
sign-in = ログイン
go-explore = みんなの投稿を見る
link-copied = リンクをコピーしました
update-ready = 新しいバージョンの準備ができました。
update-reload = 再読み込み

## ナビゲーション

nav-label = メインナビゲーション
nav-home = ホーム
nav-search = 検索
nav-compose = 投稿する
nav-messages = お知らせ
nav-messages-unread = お知らせ、未読{ $count }件
nav-me = マイページ
nav-settings = 設定
nav-about = このサイト
search-placeholder = 投稿、トピック、人を検索

## フィード

feed-label = フィード
feed-following = フォロー中
feed-explore = 見つける
feed-nearby = ご近所
feed-all-topics = おすすめ
feed-topics-label = トピック
feed-refresh = 更新
feed-pull = 引っぱって更新
feed-release = 離すと更新します
feed-refreshing = 新しい投稿を探しています…
feed-end = ぜんぶ見ました。またあとでのぞいてみてください。
feed-list-label = 投稿
explore-empty-title = まだ何もありません
explore-empty-text = 最初のひとりになりませんか。今日の写真、レシピ、聞いてみたいこと、なんでもどうぞ。
explore-empty-action = 投稿を書く
following-signed-out-title = 気になる人の近況をチェック
following-signed-out-text = ログインして何人かフォローすると、新しい投稿がここに届きます。
following-empty-title = まだ静かです
following-empty-text = フォローした人の投稿がここに並びます。「見つける」で気になる人を探してみませんか。
nearby-intro-title = 近くには何がある？
nearby-intro-text = 位置情報を使ってよいか、ブラウザが確認します。この一覧のためだけに約1km単位で使い、保存はしません。
nearby-use-position = 現在地を使う
nearby-use-home = ホームエリアを使う
nearby-denied-title = 位置情報が共有されていません
nearby-denied-text = ブラウザの設定で許可するか、プロフィールでホームエリアを登録してください。
nearby-empty-title = このあたりの投稿はまだありません
nearby-empty-text = ここからの最初の投稿を、あなたから。
topic-empty-title = このトピックの投稿はまだありません
topic-empty-text = #{ $topic } をつけて投稿すると、ここに表示されます。
topic-notes = { COMPACT($count) }件の投稿
topic-write = このトピックで書く
sort-label = 並び順
sort-best = 注目
sort-newest = 新着

## カード

card-picture-of = 「{ $title }」の画像
card-pictures = 画像{ $count }枚
card-ask = 質問
card-resolved = 解決済み
card-private = 自分のみ
card-followers = フォロワーのみ
card-like = いいね、{ COMPACT($count) }件
card-liked = いいね済み、{ COMPACT($count) }件
card-by = { $name }さん

## 投稿

note-label = 投稿
note-by = { $title }、{ $name }さんより
note-untitled = { $name }さんの投稿
note-follow = フォロー
note-following = フォロー中
note-follow-requested = リクエスト済み
note-unfollow-named = { $name }さんのフォローをやめる
note-follow-named = { $name }さんをフォローする
note-edited-at = 編集：{ $time }
note-history-title = 以前のバージョン
note-like = いいね
note-unlike = いいねを取り消す
note-save = 保存
note-saved = 保存済み
note-saved-toast = 保存しました。
note-save-collection = コレクションに追加
note-share = シェア
note-comment = コメント
note-menu = この投稿のメニュー
note-menu-edit = 編集
note-menu-delete = 削除
note-menu-hide = 興味がない
note-menu-mute = { $name }さんをミュート
note-menu-block = { $name }さんをブロック
note-menu-copy-link = リンクをコピー
note-menu-history = 以前のバージョン
why-title = この投稿が表示された理由
why-following = { $name }さんをフォローしています。
why-topics = #{ $topic } の投稿がお好みのようです。
why-nearby = あなたから約{ $distance }の場所で書かれました。
why-near = あなたの近くで書かれました。
why-fresh = 新しい投稿です。どの新着にも最初の読者が届くようにしています。
why-trending = いま多くの人が「いいね」しています。
why-languages = あなたが読める言語で書かれています：{ $language }
why-also-liked = 「{ $title }」を気に入った人が、この投稿も気に入っています。
why-liked = 好みの近い人が気に入っています。
why-answers = 実体験を聞きたい人がいます。あなたの経験かもしれません。
why-discover = いつも同じにならないように、少し違うものを。
note-delete-title = この投稿を削除しますか？
note-delete-text = コメントやいいねも含めて、すぐにどこからも見えなくなります。元には戻せません。
note-deleted-toast = 投稿を削除しました。
note-hidden-toast = 似た投稿の表示を減らします。
note-block-title = { $name }さんをブロックしますか？
note-block-text = お互いの投稿やコメントが見えなくなります。設定からいつでも解除できます。
note-block-action = ブロック
note-blocked-toast = { $name }さんをブロックしました。
note-muted-toast = { $name }さんの投稿はフィードに出なくなります。
note-visibility-private = この投稿は自分だけに見えます
note-visibility-followers = この投稿はフォロワーだけに見えます
note-place = 場所：{ $place }
note-ask-label = 体験談を募集中

## 投稿の画像

carousel-label = 画像
carousel-previous = 前の画像
carousel-next = 次の画像
carousel-position = { $position } / { $count }
carousel-go-to = 画像{ $position }（全{ $count }枚）

## コメント

comments-title =
    { $count ->
        [0] コメント
       *[other] コメント{ COMPACT($count) }件
    }
comments-empty-title = コメントはまだありません
comments-empty-text = やさしいひとことをどうぞ。
comments-empty-ask = 行った、やってみた。その体験を教えてください。
comments-top = 注目順
comments-newest = 新しい順
comments-end = ここまでです
comments-more = コメントをもっと見る
comments-more-replies = 返信をあと{ COMPACT($count) }件見る
comment-write = コメントを書く…
comment-write-ask = 知っていることを教える…
comment-reply-to = { $name }さんに返信
comment-send = 送信
comment-reply = 返信
comment-like = このコメントにいいね
comment-unlike = このコメントのいいねを取り消す
comment-pin = 先頭に固定
comment-unpin = 固定を解除
comment-pinned = 固定
comment-by-author = 投稿者
comment-deleted = このコメントは削除されました。
comment-delete-title = このコメントを削除しますか？
comment-delete-text = ついた返信は残ります。
comment-menu = このコメントのメニュー
comment-copy = テキストをコピー
comment-copied = コピーしました。
comment-attach = 画像を追加
comment-remove-picture = 画像を外す
comment-picture-of = { $name }さんのコメントの画像
comment-uploading = 画像を送信中…
comment-too-long = { $count }文字オーバーしています
comment-cancel-reply = 返信をやめる

## うまくいかないとき

problem-unexpected = こちら側で問題が起きました。もう一度お試しください。
problem-offline = 接続がありません。確認して、もう一度お試しください。
problem-not-found = 削除されたか、公開範囲が限られています。
problem-signed-out = まずログインしてください。
problem-forbidden = ここではその操作はできません。
problem-busy = ただいま混み合っています。少し待ってからお試しください。
offline-title = オフラインです
offline-text = つながり次第、このページは自動で読み込まれます。
failed-title = 読み込めませんでした
gone-title = もうここにはありません
not-found-title = このアドレスには何もありません
not-found-text = リンクが古いか、文字が抜けているのかもしれません。

## ログイン

sign-out = ログアウト
or = または
language-label = 言語
sign-in-title = { $community }へようこそ
sign-in-text = 必要なのは電話番号だけ。どの国の番号でも大丈夫です。はじめての方は、アカウントも同時にできます。
sign-in-privacy = 番号は暗号化して保管します。ここの誰にも見えず、ログイン以外に使うことはありません。
phone-label = 電話番号
phone-hint = 入力でも貼り付けでも。国番号はあってもなくても大丈夫です。
phone-too-short = 桁数が足りません。
phone-send = コードを受け取る
country-choose = 国・地域を選ぶ
country-choose-named = 国・地域：{ $country }。変更する
country-search = 国・地域の名前か番号
country-none = この名前の国・地域は見つかりません。
waiting-title = 今、参加したい人がたくさんいます
waiting-text = 列に並びました。このページを開いたままにしておくと、自動で進みます。
waiting-ahead =
    { $count ->
        [0] 次があなたの番です。
       *[other] 前に{ $count }人います。
    }
waiting-minutes = 約{ $minutes }分です。
waiting-working = 列に並んでいます …
waiting-leave = 戻る
passkey-sign-in = パスキーでログイン
code-title = コードを入力
code-text = 6桁の数字です。10分間有効です。
code-label = { $phone } に送信しました
code-other-number = 別の番号を使う
code-again = もう一度送る
code-again-in = あと{ $seconds }秒で再送できます
outbox-title = これはデモです。SMSは送信されていません
outbox-text = 実際のコミュニティでは、このメッセージは携帯電話に届きます。ここでは誰でも見られます：

## はじめに

welcome-title = { $community }へようこそ、うれしいです
welcome-text = 名前だけで始められます。あとからなんでも変えられます。
welcome-start = はじめる
name-label = 名前
name-hint = どの言語、どの文字でも。友だちに呼ばれている名前でどうぞ。
handle-label = ユーザー名
handle-hint = @のあとにつく、ひとつだけの名前です。文字（どの言語でも）、数字、ピリオド、アンダースコアが使えます。
handle-free = 使えます。
handle-taken = すでに使われています。
languages-label = 読める言語
languages-hint = 「見つける」にはこの言語の投稿が多めに並びます。世界中の投稿にもちゃんと出会えます。
bio-label = 自己紹介
bio-hint = 好きなもの、作るもの、育てるもの、料理、集めているもの…
avatar-change = 画像を変更
home-label = ホームエリア
home-hint = 近くの投稿を見つけるための、お住まいの町です。保存するのは15kmほどの範囲だけです。

## プロフィール

profile-tabs-label = このメンバーの投稿など
profile-tab-notes = 投稿
profile-tab-collections = コレクション
profile-tab-likes = いいね
profile-tab-saves = 保存済み
profile-only-you = 自分だけに見えます
profile-follows-you = フォローされています
profile-owner = コミュニティの管理人
profile-moderator = コミュニティのモデレーター
profile-edit = プロフィールを編集
me-signed-out-title = あなたの居場所
me-signed-out-text = ログインすると、あなたの投稿、コレクション、保存したものがここに並びます。
profile-followers =
    { $count ->
       *[other] フォロワー
    }
profile-following = フォロー中
profile-likes =
    { $count ->
       *[other] いいねと保存
    }
profile-blocked-title = このメンバーをブロック中です
profile-blocked-text = メニューからブロックを解除すると、また投稿を見られます。
profile-private-title = 非公開のプロフィールです
profile-private-text = { $name }さんをフォローして承認されると、投稿を見られます。
profile-empty-notes = 投稿はまだありません
profile-empty-notes-self = 最初は小さなことで大丈夫。今日の写真や、ちょっとした質問をどうぞ。
profile-empty-collections = コレクションはまだありません
profile-empty-collections-self = 保存したものをまとめましょう。作りたいレシピ、行きたい場所など。
profile-empty-likes = いいねした投稿はまだありません
profile-empty-likes-self = いいねした投稿がここに並びます。見えるのは自分だけです。
profile-empty-saves = 保存した投稿はまだありません
profile-empty-saves-self = 保存した投稿がここに並びます。見えるのは自分だけです。
people-followers = フォロワー
people-following = フォロー中
people-none = まだ誰もいません
member-menu = このメンバーのメニュー
member-unmute = { $name }さんのミュートを解除
member-unmuted = { $name }さんの投稿がまた表示されます。
member-make-moderator = モデレーターにする
member-unmake-moderator = モデレーターから外す
member-moderator-made = { $name }さんをモデレーターにしました。
member-moderator-unmade = { $name }さんをモデレーターから外しました。
member-unblock = { $name }さんのブロックを解除
member-unblocked = { $name }さんのブロックを解除しました。

## コレクション

collection-new = 新しいコレクション
collection-edit = コレクションを編集
collection-name = 名前
collection-private = 非公開
collection-private-text = 自分だけに見えます。
collection-delete-title = このコレクションを削除しますか？
collection-delete-text = 中の投稿は保存されたまま残ります。
collection-empty = まだ何も入っていません
collection-empty-text = 投稿を保存して、ここに入れましょう。

## お知らせ

messages-comments = コメント
messages-likes = いいねと保存
messages-followers = フォロワー
messages-empty-title = お知らせはまだありません
messages-empty-comments = コメント、返信、メンションがここに届きます。
messages-empty-likes = 投稿へのいいねと保存がここに届きます。
messages-empty-followers = 新しいフォロワーがここに表示されます。
messages-signed-out-title = みんなの反応を受け取ろう
messages-signed-out-text = ログインすると、いいね、保存、返信がわかります。
requests-title = フォローリクエスト
requests-accept = 承認
requests-decline = 断る
happened-comment = さんがあなたの投稿にコメントしました
happened-reply = さんがあなたに返信しました
happened-mention = さんが投稿であなたをメンションしました
happened-comment_mention = さんがコメントであなたをメンションしました
happened-like = さんがあなたの投稿にいいねしました
happened-save = さんがあなたの投稿を保存しました
happened-comment_like = さんがあなたのコメントにいいねしました
happened-follow = さんにフォローされました
happened-follow_request = さんからフォローリクエストが届きました
happened-wording_accepted = さんがあなたの訳文を採用しました
happened-saved_search = さんが、保存した検索に合うノートを書きました

## 設定

settings-profile = プロフィール
settings-appearance = 言語と外観
settings-privacy = プライバシー
settings-security = デバイスとパスキー
settings-community = コミュニティ
settings-saved = 保存しました。
settings-signed-in-as = { $phone } でログイン中
theme-label = 外観
theme-system = システムに合わせる
theme-light = ライト
theme-dark = ダーク
privacy-private = 非公開プロフィール
privacy-private-text = 承認したフォロワーだけが投稿を見られます。
privacy-blocks = ブロック中
privacy-mutes = ミュート中
privacy-nobody = 誰もいません。
devices-title = ログイン中のデバイス
devices-current = このデバイス
devices-unknown = 不明なデバイス
devices-revoke = ログアウト
passkeys-title = パスキー
passkeys-text = 指紋、顔、セキュリティキーで、コードなしでログインできます。
passkey-add = パスキーを追加
passkey-added = パスキーが使えるようになりました。
passkey-default-name = パスキー
community-name = コミュニティの名前
owner-text = このコミュニティにはまだ管理人がいません。サーバーを起動した人の端末に、コードが表示されています。
owner-code = 管理人コード
owner-claim = 管理人になる
owner-done = このコミュニティの管理人になりました。
owner-exists = このコミュニティにはすでに管理人がいます。

## 投稿を書く

compose-edit-title = 投稿を編集
compose-kind-label = 投稿の種類
compose-kind-photo = 写真
compose-kind-text = 文字カード
compose-kind-ask = 質問
compose-pictures = 画像
compose-add-pictures = 画像を追加
compose-add-more = さらに追加
compose-add-hint = ドロップ、貼り付け、または選択。{ $limit }枚まで。
compose-too-many-pictures = 1つの投稿に入るのは{ $limit }枚までです。
compose-cover = カバー
compose-move = 画像{ $position }。矢印キーで並べ替えます。
compose-remove = この画像を外す
compose-crop = 切り抜き
compose-crop-frame = 枠。矢印キーで移動、Shiftを押しながらで大きさを変えます。
compose-crop-shape = 比率
compose-crop-free = 自由
compose-crop-turn = 回転
compose-describe = この画像の説明を書く
compose-alt-label = 画像の説明
compose-alt-hint = 画像が見えない人のために。何が写っていますか？
compose-title = タイトル
compose-title-hint = どんな話ですか？
compose-question = 質問
compose-question-hint = 何を知りたいですか？
compose-body = 本文
compose-body-hint = # でトピック、@ でメンションできます。
compose-body-photo = どうでしたか？値段、場所、失敗談やコツがいちばん役に立ちます。
compose-body-text = カードに入りきらなかったことをどうぞ。
compose-body-ask = どこで、いつ、誰のために？くわしく書くほど、いい答えが集まります。
compose-suggestions = 候補
compose-place = 場所
compose-place-hint = 近くの人が見つけやすくなります。
place-search = 市区町村や場所
place-remove = { $place }を外す
compose-visibility = 公開範囲
visibility-public = 全員
visibility-followers = フォロワー
visibility-private = 自分のみ
compose-publish = 投稿する
compose-published = 投稿しました。
compose-changed = 変更しました。
compose-title-too-long = タイトルが長すぎます。
compose-body-too-long = 本文が長すぎます。
compose-card-too-long = 文字がカードに入りきりません。
compose-picture-failed = アップロードできなかった画像があります。もう一度試すか、外してください。
compose-pictures-sending = 画像を送信しています…
compose-needs-picture = 画像を追加するか、文字カードにしてください。
compose-needs-card = カードにひとこと書いてください。
compose-needs-question = 質問を書いてください。
card-words = カードの文字
card-words-hint = 思ったこと、リスト、今日のひとこと
card-sample = ここにあなたの言葉を
card-letter = あ
card-design = デザイン
card-design-paper = 便せん
card-design-menu = お品書き
card-design-sticky = ふせん
card-design-chalk = 黒板
card-design-film = 映画タイトル
card-design-ticket = きっぷ
draft-saving = 下書きを保存中…
draft-saved = 下書きを保存しました
draft-failed = 下書きを保存できませんでした
draft-untitled = 無題
drafts-title = 下書き
drafts-open = 下書き{ $count }件

## このコミュニティについて

about-lead = いろいろな国の、いろいろな言葉を話す人たちの毎日が、ひとつの場所に。
about-members = メンバー{ COMPACT($count) }人
about-notes = 投稿{ COMPACT($count) }件
about-demo = これはデモです。ご覧いただけるように用意した、架空のメンバー、投稿、イラストです。
about-pool-title = みんな同じ場所に
about-pool-text = 国で分けることはありません。あなたの投稿は、どんな言葉を話す人にも届きます。
about-feed-title = 理由のわかるフィード
about-feed-text = フィードの投稿には、表示された理由がついています。新しい投稿は、人気が出る前から表示されます。
about-yours-title = あなたのものは、あなたのもの
about-yours-text = 画像の位置情報は、誰かが見る前に取り除かれます。電話番号は暗号化されます。削除したものは、すぐにどこからも消えます。
about-open-title = オープン
about-open-text = このアプリでできることはすべて、文書化されたAPIを通じて、どのプログラムからでも利用できます。
about-developers = 開発者の方へ
