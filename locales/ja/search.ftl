### Search
search-recent = 最近の検索
search-forget-all = すべて消去
search-forget = 「{ $query }」を忘れる
search-suggestions = 検索候補
search-trending = 話題
search-narrow = 絞り込みと並べ替え
search-sort-best = 関連順
search-sort-newest = 新しい順
search-sort-likes = いいね順
search-sort-saves = 保存順
search-sort-comments = コメント順
search-kind = 種類
search-kind-photo = 写真
search-kind-text = テキスト
search-kind-ask = 質問
search-time = 期間指定なし
search-days-1 = 24時間以内
search-days-7 = 7日以内
search-days-30 = 30日以内
search-days-365 = 1年以内
search-language = 言語
search-distance = 距離
search-within = { $distance }以内
search-followed = フォロー中の人
search-unseen = 未読のみ
search-answered = 回答あり
search-tabs = 結果
search-tab-notes = 投稿
search-tab-members = ユーザー
search-tab-topics = トピック
search-tab-places = 場所
search-found =
    { $count ->
        [0] 投稿はありません
       *[other] { $count }件の投稿
    }
search-found-more = { $count }件を超える投稿
search-partial = 検索の準備中です。しばらくすると結果が増えることがあります。
search-corrected = 「{ $typed }」は見つかりません。{ $used }の結果を表示しています。
search-exactly = 「{ $typed }」をそのまま検索
search-relaxed = そのままの語句を含む投稿はありません。語句の一部を含む投稿です。
search-cut = 検索語が長いため、最初の256文字だけを読み取りました。
search-place-needed = 「近く」を探すには、お住まいの町の設定が必要です。
search-place-set = 設定する
search-across =
    { $count ->
        [0] この言語だけで検索しました
       *[other] ほかに{ $count }言語でも検索しました
    }
search-by-memory = メンバーの訳
search-by-phrasebook = フレーズ集の単語
search-not-carried = { $languages }への翻訳はここではできません。名前や似た言葉は見つかります。
search-view = 表示
search-view-list = リスト
search-view-map = 地図
search-map = 結果の地図
search-map-pins = 地図上の結果
search-map-chosen = 地図で選んだもの
search-map-bunch = ここに { $count } 件
search-map-closer = 拡大
search-map-farther = 縮小
search-map-here = このエリアを検索
search-map-area = 地図の周辺：{ $distance }
search-map-placed = 地図上：{ $count } 件中 { $placed } 件
search-map-none = 場所のある結果はありません。すべてリストにあります。
search-map-show = 地図で見る：{ $place }
search-map-unavailable = ここでは地図を表示できません
search-map-needs = このブラウザーは WebGL で描画できません。結果はすべてリストにあります。
search-none-narrow = この条件に合うものはありません。
search-none-text = 言葉を減らす、言い換える、ローマ字や別の言語で試してみてください。知っている人に聞くこともできます。
search-none-title = 「{ $word }」は見つかりませんでした
search-popular = 人気のトピック
search-none-named = 名前の最初の部分で試してください。
search-widen = 条件を外す
search-ask = みんなに聞く
found-words = 言葉が一致
found-sound = 読みが一致
found-translation = { $language }で同じ意味
found-about = 関連
found-first_hand = 実体験
found-engagement = 好評
found-nearby = { $distance }先
found-near = 近く
found-fresh = 新着
found-followed = フォロー中の投稿者
found-translated = { $language }から翻訳 · { $engines }
similar-asks = すでに聞かれています
similar-notes = 答えになるかもしれません
