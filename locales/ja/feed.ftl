## この投稿が表示された理由

why-interest = お好みに近い投稿です。
strength-topic = 好きなトピック
strength-liked_similar = 似た投稿を「いいね」
strength-near = あなたの近く
strength-creator = 好きな投稿者
strength-language = 読める言語
strength-popular_now = いま人気
strength-well_received = 評判がいい
strength-new = 新着
strength-first_audience = 最初の読者を待っています
strength-wanted = 答えを求めています

## カードと投稿のメニュー

note-menu-fewer = 似た投稿を減らす
note-menu-mute-topic = #{ $topic } をミュート
note-menu-feed = フィードの設定
note-menu-exposure = この投稿を見た人
fewer-toast = 似た投稿の表示を減らします。
topic-muted-toast = #{ $topic } の投稿は「見つける」に出なくなります。

## 設定：フィード

settings-feed = フィード
dial-label = 近くか、広くか
dial-closer = 近く
dial-wider = 広く
dial-value-closer = 近く、{ $degree }/100
dial-value-middle = 真ん中
dial-value-wider = 広く、{ $degree }/100
dial-means-closer = もう好きなものを多めに、なじみのないものは少なめに。
dial-means-middle = 好きなものを中心に、新しいものも少し。
dial-means-wider = まだ知らないトピックや人、場所を多めに。
dial-open = フィードを調整
dial-more = すべての設定
order-label = 「見つける」の並び順
order-ranked = 合いそうな順
order-ranked-text = 合いそうなものから。新しい投稿にも場所があります。
order-newest = 新着順
order-newest-text = 時間だけで並べます。
week-title = 今週のフィードの広さ
week-narrow = 近め：ほとんどが特に好きなものでした。
week-balanced = ほどよく：特に好きなものが多く、それ以外もかなりありました。
week-broad = 広め：半分以上が特に好きなもの以外でした。
week-topics = トピック
week-creators = 投稿者
week-outside = 特に好きなもの以外
week-seen = 表示された{ COMPACT($count) }件の投稿から。
week-how = トピックと投稿者は割合で数えます。ひとつが半分を占めると、ほかの分は少なくなります。
week-none = 今週はまだ見た投稿が少ないようです。いろいろ見てから、また来てください。
muted-title = ミュート中
muted-text = ミュートしたものは「見つける」に出ません。トピックやプロフィール、リンクからは見られます。
muted-topics = トピック
muted-topics-hint = # はつけずに、ひとつずつ。
muted-words = 言葉
muted-words-hint = 40文字までの言葉やフレーズ。大文字と小文字は区別しません。
muted-languages = 言語
muted-languages-hint = この言語で書かれた投稿は出ません。
muted-choose-language = 言語を選ぶ
muted-add = ミュート
muted-remove = { $name }のミュートを解除
muted-members = ミュート中の人
fewer-title = 似た投稿を減らす
fewer-count =
    { $count ->
        [0] 減らしてほしいと伝えたものはありません。
       *[other] { $count }件の投稿について、似たものを減らしています。
    }
fewer-text = ひとつにつき、その投稿者とトピックが控えめになり、1か月ほどで元に戻ります。
reset-title = はじめからやり直す
reset-text = いいね・保存・閲覧からフィードが学んだことを忘れます。いいね・保存・フォローそのものと、広さの調整、ミュートはそのまま残ります。
reset-at = 前回は{ $date }。
reset-action = 学んだことを忘れる
reset-confirm-title = フィードをはじめからやり直しますか？
reset-confirm-text = 好みと「似た投稿を減らす」の内容を忘れます。元には戻せません。
reset-toast = フィードがはじめから始まります。

## この投稿を見た人

exposure-given = 約束した人数と届いた人数
exposure-given-of = { $given }/{ $owed }
exposure-until = { $time }までの約束
exposure-kept = { $time }に達成
exposure-over = { $time }に期限が来ました
exposure-not-owed = 読者を約束するのは公開の投稿だけです。
exposure-copy = この投稿は以前の投稿とほぼ同じです。複製には最初の読者は約束されませんが、フィードに表示されることはあります。
exposure-owed-none = 公開したとき、見ている人が少なく、人数を約束できませんでした。
tier-first = 最初の読者に表示しています。その反応で、どこまで広がるかが決まります。
tier-wider = 最初の読者に好評でした。5倍の人に届けます。
tier-wide = 好評が続いています。最初の50倍の人に届けます。
tier-open = 合いそうな人みんなに開かれています。
exposure-ways = どこから見たか
exposure-members = { COMPACT($count) }人がフィードで見ました。
exposure-nobody = まだいません。表示は1分ほどで数えられます。
way-following = あなたをフォロー
way-answers = 答えを知っているかも
way-co_engagement = 関連する投稿が好き
way-interest = 好みに近い
way-topics = 好きなトピック
way-nearby = 近くにいる
way-trending = いま人気
way-fresh = 最初の読者
way-languages = 読める言語
way-discover = いつもと違うもの
way-elsewhere = プロフィール、検索、リンク
received-title = 反応
received-early = フィードで見た人がまだ少なく、なんとも言えません。
received-above = 似た投稿より好評：{ $own }の人がいいね・保存・シェア・コメントをしました。似た投稿では{ $peers }です。
received-alike = 似た投稿と同じくらい：{ $own }の人がいいね・保存・シェア・コメントをしました。似た投稿では{ $peers }です。
received-below = 似た投稿より静か：{ $own }の人がいいね・保存・シェア・コメントをしました。似た投稿では{ $peers }です。

## 公平な表示の証明

proof-title = 公平な表示
proof-link = 表示の分け方を数字で見る
proof-owed = 公開の投稿はどれも、{ $hours }以内に{ $count }人に届く約束です。
proof-owed-none = 今日は見ている人が少なく、人数を約束できません。増えればすぐに、どの公開の投稿にも同じ人数を約束します。
proof-empty = この7日間は投稿がなかったため、まだ証明できるものがありません。
proof-unjudged = この7日間に{ COMPACT($count) }件の投稿がありました。まだ期限の前です。
proof-kept = この7日間に期限が来た{ COMPACT($count) }件のうち、{ $rate }が約束どおりに届きました。
proof-median = その半分は{ $time }以内に届きました。
proof-at = { $time }現在
proof-waiting = 新しい数字を待っています…
promise-title = 約束
promise-rate = すべて届いた投稿
promise-rate-text = この7日間に期限が来たすべての投稿のうち。
promise-fifth = 下から5番目あたり
promise-fifth-text = 100件のうち95件が、約束の少なくともこれだけを受け取りました（5パーセンタイル）。
promise-least = いちばん少ない投稿
promise-least-text = いちばん届かなかった投稿が、約束のうち受け取った割合。投稿を見た人数の最少：{ $count }。
promise-none = まだ期限の来た投稿はありません。
promise-full = 本来の約束は{ $count }人です。約束のために使うのは表示全体の{ $share }までなので、今日は少なくなっています。
sizes-title = フォロワーの少ない人も多い人も
sizes-text = フォロワー数で表示は増えません。どの投稿にも同じ数の最初の読者が、どの投稿者にも規模を問わず同じ割合の表示が約束されています。
size-followers = フォロワー
size-up-to = フォロワー{ $followers }人まで
size-more = フォロワー{ $followers }人超
size-creators = 投稿者{ COMPACT($count) }人
size-notes-share = 投稿の割合
size-exposure-share = 表示の割合
gini-title = どれくらい均等か
gini-text = ジニ係数は、全員が同じなら0、ひとりがすべてなら1です。何も届かなかった人も含みます。
gini-notes = 投稿ごと
gini-creators = 投稿者ごと
gini-per-note = 投稿者ごと、1件あたり
due-label = 均等な分け前に対する最少
due-text = いちばん少なかった投稿者が受け取った分を、投稿数に応じた均等な分け前と比べたもの。
hours-title = この7日間
hours-impressions = 数えられた表示（1時間ごと）
hours-notes = 新しい投稿（1時間ごと）
hours-most = 最多 { $count }
cost-title = かかる費用
cost-text = 約束がなければ見込めたいいね・保存・コメントのうち、{ $cost }を手放しています。約束のために使うのは表示全体の{ $share }までです。
counted-title = 数え方
counted-text = カードの半分が画面に0.5秒出ると1回の表示です。ページについてきた引換票をブラウザーが返すと数えられ、ひとつの投稿につき1人1回です。
uncounted-title = 数えないもの
uncounted-own = 自分の投稿を見る投稿者
uncounted-visitors = ログインしていない人
uncounted-twice = 同じ投稿をもう一度見た人
uncounted-blocked = 一方がブロックしている相手
uncounted-automatic = 機械のような閲覧
uncounted-unproven = ページの引換票がない表示
figures-title = 数字
figures-csv = 表として（CSV）
figures-json = プログラム用（JSON）
