## 為什麼推薦這篇

why-interest = 和你喜歡的內容很接近。
strength-topic = 你喜歡的主題
strength-liked_similar = 你讚過類似的貼文
strength-near = 在你附近
strength-creator = 你喜歡這位作者
strength-language = 你看得懂的語言
strength-popular_now = 正受歡迎
strength-well_received = 反應不錯
strength-new = 新貼文
strength-first_audience = 該有第一批讀者
strength-wanted = 等人解答

## 卡片和貼文的選單

note-menu-fewer = 少推薦這類
note-menu-mute-topic = 將 #{ $topic } 設為靜音
note-menu-feed = 推薦設定
note-menu-exposure = 誰看過這篇貼文
fewer-toast = 會少給你看這類貼文。
topic-muted-toast = 「探索」不會再出現 #{ $topic } 的貼文。

## 設定：推薦

settings-feed = 推薦
dial-label = 更貼近還是更開闊
dial-closer = 更貼近
dial-wider = 更開闊
dial-value-closer = 更貼近，{ $degree }/100
dial-value-middle = 置中
dial-value-wider = 更開闊，{ $degree }/100
dial-means-closer = 多看你已經喜歡的，少一些陌生的內容。
dial-means-middle = 你喜歡的內容，也留些位置給新鮮事。
dial-means-wider = 多看你還不認識的主題、作者和地方。
dial-open = 調整推薦
dial-more = 所有設定
order-label = 「探索」的排序
order-ranked = 適合你的優先
order-ranked-text = 先看最合適的，也留位置給新貼文。
order-newest = 最新的優先
order-newest-text = 只依時間，不做排序。
week-title = 這週你的推薦有多開闊
week-narrow = 很貼近：幾乎都是你最喜歡的內容。
week-balanced = 很均衡：不少是你最喜歡的，也有一部分在這之外。
week-broad = 很開闊：至少一半在你最喜歡的內容之外。
week-topics = 主題
week-creators = 作者
week-outside = 最喜歡之外的內容
week-seen = 根據你看過的 { COMPACT($count) } 篇貼文。
week-how = 主題和作者依占比計算：一個占了一半，留給其他的就少了。
week-none = 這週看過的貼文還不夠多。先逛逛，再回來看看。
muted-title = 已靜音
muted-text = 設為靜音的內容不會出現在「探索」。透過主題、作者或連結仍然找得到。
muted-topics = 主題
muted-topics-hint = 不用寫 #，一次一個。
muted-words = 字詞
muted-words-hint = 一個字詞或短語，最多 40 個字元，不分大小寫。
muted-languages = 語言
muted-languages-hint = 不看用這些語言寫的貼文。
muted-choose-language = 選擇語言
muted-add = 設為靜音
muted-remove = 解除 { $name } 的靜音
muted-members = 已靜音的成員
fewer-title = 少推薦這類
fewer-count =
    { $count ->
        [0] 你還沒有要求少推薦什麼。
       *[other] 你希望少看類似這 { $count } 篇的貼文。
    }
fewer-text = 每個願望會讓一篇貼文的作者和主題少出現，一個月內逐漸失效。
reset-title = 重新開始
reset-text = 推薦會忘記從你的讚、收藏和瀏覽中學到的東西。讚、收藏和追蹤本身不變，調整和靜音也不變。
reset-at = 上次是 { $date }。
reset-action = 忘記學到的
reset-confirm-title = 讓推薦重新開始？
reset-confirm-text = 它會忘記你的喜好和「少推薦」的願望，無法復原。
reset-toast = 推薦重新開始了。

## 誰看過這篇貼文

exposure-given = 應得與已得
exposure-given-of = { $given }/{ $owed }
exposure-until = 承諾到 { $time }
exposure-kept = { $time } 已兌現
exposure-over = { $time } 已到期
exposure-not-owed = 只有公開的貼文才有應得的讀者。
exposure-copy = 這篇貼文和先前的一篇幾乎相同。重複的內容不會另外保證讀者，但動態仍可能顯示它。
exposure-owed-none = 發布的時候逛的人太少，沒辦法承諾人數。
tier-first = 正在給第一批讀者看。他們的反應決定它能走多遠。
tier-wider = 第一批讀者反應不錯：給五倍的人看。
tier-wide = 反應一直不錯：給五十倍的人看。
tier-open = 對所有適合的人開放。
exposure-ways = 他們從哪裡看到
exposure-members = { COMPACT($count) } 人在動態裡看到。
exposure-nobody = 還沒有人。瀏覽大約一分鐘內計入。
way-following = 他們追蹤你
way-answers = 他們也許知道答案
way-co_engagement = 他們喜歡相關的貼文
way-interest = 接近他們喜歡的內容
way-topics = 他們喜歡的主題
way-nearby = 他們就在附近
way-trending = 正受歡迎
way-fresh = 第一批讀者
way-languages = 他們看得懂的語言
way-discover = 給他們換換口味
way-elsewhere = 你的個人檔案、搜尋或連結
received-title = 反應如何
received-early = 在推薦裡看到它的人還太少，說不準。
received-above = 優於同類：{ $own } 的人按讚、收藏、分享或留言。類似的貼文是 { $peers }。
received-alike = 與同類相當：{ $own } 的人按讚、收藏、分享或留言。類似的貼文是 { $peers }。
received-below = 比同類安靜：{ $own } 的人按讚、收藏、分享或留言。類似的貼文是 { $peers }。

## 公平曝光的公開證明

proof-title = 公平曝光
proof-link = 用數字看曝光怎麼分配
proof-owed = 每篇公開貼文都應在 { $hours }內被 { $count } 人看到。
proof-owed-none = 今天逛的人太少，沒辦法承諾人數。一旦夠了，每篇公開貼文應得的都一樣。
proof-empty = 過去七天沒有人發布貼文，所以還沒有什麼可以證明。
proof-unjudged = 過去七天發布了 { COMPACT($count) } 篇貼文，期限都還沒到。
proof-kept = 過去七天，期限已到的 { COMPACT($count) } 篇貼文中，{ $rate } 做到了。
proof-median = 其中一半在 { $time }內就做到了。
proof-at = 截至 { $time }
proof-waiting = 正在等待新的數字…
promise-title = 承諾
promise-rate = 全部兌現的貼文
promise-rate-text = 過去七天所有期限已到的貼文。
promise-fifth = 接近最少
promise-fifth-text = 一百篇貼文中，有九十五篇至少得到了應得的這麼多（第 5 百分位）。
promise-least = 最少
promise-least-text = 得到最少的那篇貼文得到了應得的多少。看到一篇貼文的最少人數：{ $count }。
promise-none = 還沒有貼文到期。
promise-full = 完整的承諾是 { $count } 人。今天少一些，因為最多只有 { $share } 的曝光用來兌現承諾。
sizes-title = 小作者和大作者
sizes-text = 粉絲換不來曝光：每篇貼文都應得到同樣多的首批觀眾，每位作者不論大小，都應得到同樣一份曝光。
size-followers = 粉絲
size-up-to = 粉絲不超過 { $followers }
size-more = 粉絲超過 { $followers }
size-creators = { COMPACT($count) } 位作者
size-notes-share = 貼文占比
size-exposure-share = 曝光占比
gini-title = 有多平均
gini-text = 吉尼係數為 0 表示人人一樣多，為 1 表示一個人得到全部。什麼都沒得到的也算在內。
gini-notes = 依貼文
gini-creators = 依作者
gini-per-note = 依作者，每篇貼文
due-label = 與均分相比最少
due-text = 得到最少的作者，與其貼文均分應得的曝光相比。
hours-title = 過去七天
hours-impressions = 每小時計入的曝光
hours-notes = 每小時的新貼文
hours-most = 最多 { $count }
cost-title = 代價是什麼
cost-text = 和沒有承諾時相比，頁面放棄了 { $cost } 的預期按讚、收藏和留言。最多 { $share } 的曝光用來兌現承諾。
counted-title = 怎麼計算
counted-text = 卡片的一半在螢幕上停留半秒，算一次曝光。瀏覽器交回隨頁面而來的憑證時才計入，每個人對一篇貼文只算一次。
uncounted-title = 不計入的
uncounted-own = 作者看自己的貼文
uncounted-visitors = 沒有登入的訪客
uncounted-twice = 同一個人再次看到一篇貼文
uncounted-blocked = 其中一方封鎖了另一方的成員
uncounted-automatic = 看起來是機器的瀏覽
uncounted-unproven = 沒有頁面憑證的曝光
figures-title = 數字
figures-csv = 表格（CSV）
figures-json = 供程式使用（JSON）
