## 通用

close = 關閉
cancel = 取消
delete = 刪除
edit = 編輯
save-changes = 儲存變更
done = 完成
retry = 重試
try-again = 再試一次
undo = 復原
back = 返回
more = 更多
loading = 載入中…
skip-to-content = 跳到主要內容
sign-in = 登入
go-explore = 去探索看看
link-copied = 已複製連結
update-ready = 新版本準備好了。
update-reload = 重新載入

## 導覽

nav-label = 主選單
nav-home = 首頁
nav-search = 搜尋
nav-compose = 發文
nav-messages = 通知
nav-messages-unread = 通知，{ $count } 則未讀
nav-me = 我
nav-settings = 設定
nav-about = 關於
search-placeholder = 搜尋貼文、話題、使用者

## 動態

feed-label = 動態
feed-following = 追蹤中
feed-explore = 探索
feed-nearby = 附近
feed-all-topics = 為你推薦
feed-topics-label = 話題
feed-refresh = 重新整理
feed-pull = 下拉更新
feed-release = 放開即可更新
feed-refreshing = 正在找新貼文…
feed-end = 都看完囉，晚點再來逛逛。
feed-list-label = 貼文
explore-empty-title = 這裡還空空的
explore-empty-text = 來當第一個吧：今天的照片、一道食譜、一個問題都可以。
explore-empty-action = 寫貼文
following-signed-out-title = 看看你在意的人最近在忙什麼
following-signed-out-text = 登入後追蹤幾個人，他們的新貼文就會出現在這裡。
following-empty-title = 這裡好安靜
following-empty-text = 你追蹤的人發文後，就會出現在這裡。先到「探索」找找喜歡的人吧。
nearby-intro-title = 你身邊有什麼？
nearby-intro-text = 瀏覽器會問你是否願意提供位置。位置只用在這份列表，精確到約一公里，不會留存。
nearby-use-position = 使用我的位置
nearby-use-home = 使用我的居住地
nearby-denied-title = 沒有取得你的位置
nearby-denied-text = 請在瀏覽器設定中允許，或在個人檔案填寫居住地。
nearby-empty-title = 這附近還沒有人發文
nearby-empty-text = 這裡的第一篇，等你來寫。
topic-empty-title = 這個話題還沒有貼文
topic-empty-text = 發文時加上 #{ $topic }，就會出現在這裡。
topic-notes = { COMPACT($count) } 篇貼文
topic-write = 寫一篇
sort-label = 排序
sort-best = 精選
sort-newest = 最新

## 貼文卡片

card-picture-of = 「{ $title }」的圖片
card-pictures = { $count } 張圖片
card-ask = 提問
card-resolved = 已解決
card-private = 只限本人
card-followers = 只限粉絲
card-like = 按讚，{ COMPACT($count) }
card-liked = 已按讚，{ COMPACT($count) }
card-by = 來自 { $name }

## 貼文

note-label = 貼文
note-by = { $title }，來自 { $name }
note-untitled = { $name } 的貼文
note-follow = 追蹤
note-following = 追蹤中
note-follow-requested = 已要求
note-unfollow-named = 取消追蹤 { $name }
note-follow-named = 追蹤 { $name }
note-edited-at = 編輯於 { $time }
note-history-title = 先前的版本
note-like = 按讚
note-unlike = 收回讚
note-save = 收藏
note-saved = 已收藏
note-saved-toast = 收藏好了。
note-save-collection = 加入收藏集
note-share = 分享
note-comment = 留言
note-menu = 貼文的更多選項
note-menu-edit = 編輯
note-menu-delete = 刪除
note-menu-hide = 沒興趣
note-menu-mute = 將 { $name } 設為靜音
note-menu-block = 封鎖 { $name }
note-menu-copy-link = 複製連結
note-menu-history = 先前的版本
why-title = 為什麼推薦這篇
why-following = 你追蹤了{ $name }。
why-topics = 你喜歡 #{ $topic } 的貼文。
why-nearby = 寫於離你約 { $distance } 的地方。
why-near = 寫於你的附近。
why-fresh = 這是新貼文，每篇新貼文都該有第一批讀者。
why-trending = 最近有很多人喜歡。
why-languages = 是用你看得懂的語言寫的：{ $language }。
why-also-liked = 喜歡《{ $title }》的人也喜歡這篇。
why-liked = 和你喜好相近的人也喜歡。
why-answers = 有人在找過來人的經驗，也許就是你的。
why-discover = 換個口味，免得總看同樣的內容。
note-delete-title = 要刪除這篇貼文嗎？
note-delete-text = 貼文會立刻從所有地方消失，留言和讚也會一併刪除，無法復原。
note-deleted-toast = 貼文已刪除。
note-hidden-toast = 之後會少推薦這類內容給你。
note-block-title = 要封鎖 { $name } 嗎？
note-block-text = 你們將看不到彼此的貼文和留言。之後可以在設定中解除。
note-block-action = 封鎖
note-blocked-toast = 已封鎖 { $name }。
note-muted-toast = 你的動態不會再出現 { $name } 的貼文。
note-visibility-private = 這篇貼文只有你看得到
note-visibility-followers = 這篇貼文只有粉絲看得到
note-place = 地點：{ $place }
note-ask-label = 想聽聽過來人的經驗

## 貼文圖片

carousel-label = 圖片
carousel-previous = 上一張圖片
carousel-next = 下一張圖片
carousel-position = { $position }/{ $count }
carousel-go-to = 第 { $position } 張，共 { $count } 張

## 留言

comments-title =
    { $count ->
        [0] 留言
       *[other] { COMPACT($count) } 則留言
    }
comments-empty-title = 還沒有留言
comments-empty-text = 說句暖心的話吧。
comments-empty-ask = 去過、試過嗎？來分享一下吧。
comments-top = 熱門
comments-newest = 最新
comments-end = 沒有更多了
comments-more = 更多留言
comments-more-replies = 查看 { COMPACT($count) } 則回覆
comment-write = 說點什麼…
comment-write-ask = 分享你的經驗…
comment-reply-to = 回覆 { $name }
comment-send = 送出
comment-reply = 回覆
comment-like = 對這則留言按讚
comment-unlike = 收回這則留言的讚
comment-pin = 置頂
comment-unpin = 取消置頂
comment-pinned = 已置頂
comment-by-author = 作者
comment-deleted = 這則留言已刪除。
comment-delete-title = 要刪除這則留言嗎？
comment-delete-text = 底下的回覆會保留。
comment-menu = 留言的更多選項
comment-copy = 複製文字
comment-copied = 已複製。
comment-attach = 加上圖片
comment-remove-picture = 移除圖片
comment-picture-of = { $name } 留言中的圖片
comment-uploading = 圖片上傳中…
comment-too-long = 超過 { $count } 個字
comment-cancel-reply = 取消回覆

## 出了狀況

problem-unexpected = 我們這邊出了點狀況，請再試一次。
problem-offline = 連不上網路，請檢查後再試一次。
problem-not-found = 內容已刪除，或沒有開放給你。
problem-signed-out = 請先登入。
problem-forbidden = 你無法在這裡這麼做。
problem-busy = 現在人有點多，請稍後再試。
offline-title = 你已離線
offline-text = 一連上網路，這個頁面就會自動載入。
failed-title = 沒有載入成功
gone-title = 內容已經不在了
not-found-title = 這個網址沒有內容
not-found-text = 連結可能過期了，或少了一個字元。

## 登入

sign-out = 登出
or = 或
language-label = 語言
sign-in-title = 歡迎來到 { $community }
sign-in-text = 只要手機號碼就行，哪個國家的都可以。第一次來嗎？會順便幫你建立帳號。
sign-in-privacy = 你的號碼會加密儲存，這裡沒有人看得到，也只用來登入。
phone-label = 手機號碼
phone-hint = 輸入或貼上都行，有沒有國碼都可以。
phone-too-short = 號碼還少了幾碼。
phone-send = 傳送驗證碼給我
country-choose = 選擇國家或地區
country-choose-named = 國家或地區：{ $country }。變更
country-search = 搜尋名稱或國碼
country-none = 找不到這個國家或地區。
waiting-title = 現在想加入的人很多
waiting-text = 你已經在排隊了。請讓這個頁面開著，它會自動繼續。
waiting-ahead =
    { $count ->
        [0] 下一個就是你。
       *[other] 你前面還有 { $count } 人。
    }
waiting-minutes = 大約 { $minutes } 分鐘。
waiting-working = 正在排隊 …
waiting-leave = 返回
passkey-sign-in = 使用通行密鑰登入
code-title = 輸入驗證碼
code-text = 共六位數字，十分鐘內有效。
code-label = 已傳送到 { $phone }
code-other-number = 換一個號碼
code-again = 重新傳送
code-again-in = { $seconds } 秒後可重新傳送
outbox-title = 這是示範網站，沒有真的寄出簡訊
outbox-text = 在真正的社群裡，這則簡訊會傳到你的手機。在這裡，大家都看得到：

## 我是誰

welcome-title = 很高興你來到 { $community }
welcome-text = 有個名字就能開始，其他的之後都能改。
welcome-start = 開始
name-label = 名字
name-hint = 什麼語言、什麼文字都行，朋友怎麼叫你就怎麼寫。
handle-label = 使用者名稱
handle-hint = @ 後面那個獨一無二的名稱。可用任何文字、數字、點和底線。
handle-free = 這個可以用。
handle-taken = 這個已經有人用了。
languages-label = 你看得懂的語言
languages-hint = 「探索」會多推薦這些語言的內容，你還是會遇見全世界。
bio-label = 自我介紹
bio-hint = 你喜歡什麼？做什麼、種什麼、煮什麼、收藏什麼？
avatar-change = 更換大頭貼
home-label = 居住地
home-hint = 你住的城鎮，用來找附近的內容。我們只保留大概的區域，範圍約十五公里。

## 個人檔案

profile-tabs-label = 這個人的內容
profile-tab-notes = 貼文
profile-tab-collections = 收藏集
profile-tab-likes = 說讚的
profile-tab-saves = 收藏
profile-only-you = 只有你看得到
profile-follows-you = 追蹤了你
profile-owner = 社群站長
profile-moderator = 社群管理員
profile-edit = 編輯個人檔案
me-signed-out-title = 你的小天地
me-signed-out-text = 登入後，你的貼文、收藏集和收藏都在這裡。
profile-followers =
    { $count ->
       *[other] 粉絲
    }
profile-following = 追蹤中
profile-likes =
    { $count ->
       *[other] 獲得的讚與收藏
    }
profile-blocked-title = 你已封鎖這個人
profile-blocked-text = 在選單中解除封鎖，就能再看到對方的貼文。
profile-private-title = 這是不公開的個人檔案
profile-private-text = 追蹤 { $name }，對方接受後就能看到貼文。
profile-empty-notes = 還沒有貼文
profile-empty-notes-self = 第一篇可以很簡單：今天的一張照片，一個問題。
profile-empty-collections = 還沒有收藏集
profile-empty-collections-self = 幫收藏分分類：想試的食譜、想去的地方。
profile-empty-likes = 還沒有按讚的貼文
profile-empty-likes-self = 你按讚的貼文都在這裡，只有你看得到。
profile-empty-saves = 還沒有收藏
profile-empty-saves-self = 你收藏的貼文都在這裡，只有你看得到。
people-followers = 粉絲
people-following = 追蹤中
people-none = 還沒有人
member-menu = 這個人的更多選項
member-unmute = 解除 { $name } 的靜音
member-unmuted = 你又能看到 { $name } 的貼文了。
member-make-moderator = 設為管理員
member-unmake-moderator = 取消管理員
member-moderator-made = { $name } 現在是管理員。
member-moderator-unmade = { $name } 不再是管理員。
member-unblock = 解除封鎖 { $name }
member-unblocked = 已解除封鎖 { $name }。

## 收藏集

collection-new = 新增收藏集
collection-edit = 編輯收藏集
collection-name = 名稱
collection-private = 不公開
collection-private-text = 只有你看得到。
collection-delete-title = 要刪除這個收藏集嗎？
collection-delete-text = 裡面的貼文仍會留在你的收藏。
collection-empty = 這裡還空空的
collection-empty-text = 收藏一篇貼文，放進來吧。

## 通知

messages-comments = 留言
messages-likes = 讚與收藏
messages-followers = 粉絲
messages-empty-title = 目前沒有通知
messages-empty-comments = 收到的留言、回覆和提及會出現在這裡。
messages-empty-likes = 貼文收到的讚和收藏會出現在這裡。
messages-empty-followers = 新粉絲會出現在這裡。
messages-signed-out-title = 聽聽大家的回應
messages-signed-out-text = 登入後，看看誰按了讚、收藏了你的貼文、回覆了你。
requests-title = 想追蹤你的人
requests-accept = 接受
requests-decline = 拒絕
happened-comment = 在你的貼文留言
happened-reply = 回覆了你
happened-mention = 在貼文中提到你
happened-comment_mention = 在留言中提到你
happened-like = 說你的貼文讚
happened-save = 收藏了你的貼文
happened-comment_like = 說你的留言讚
happened-follow = 開始追蹤你
happened-follow_request = 想追蹤你
happened-wording_accepted = 採用了你改的譯文
happened-saved_search = 寫了你儲存的搜尋找得到的筆記

## 設定

settings-profile = 個人檔案
settings-appearance = 語言與外觀
settings-privacy = 隱私
settings-security = 裝置與通行密鑰
settings-community = 社群
settings-saved = 已儲存。
settings-signed-in-as = 已用 { $phone } 登入
theme-label = 外觀
theme-system = 跟隨系統
theme-light = 淺色
theme-dark = 深色
privacy-private = 不公開個人檔案
privacy-private-text = 只有你接受的粉絲看得到你的貼文。
privacy-blocks = 已封鎖
privacy-mutes = 已靜音
privacy-nobody = 沒有人。
devices-title = 已登入的裝置
devices-current = 這部裝置
devices-unknown = 未知裝置
devices-revoke = 登出
passkeys-title = 通行密鑰
passkeys-text = 用指紋、臉部或安全金鑰登入，不必輸入驗證碼。
passkey-add = 新增通行密鑰
passkey-added = 通行密鑰可以用了。
passkey-default-name = 通行密鑰
community-name = 社群名稱
owner-text = 這個社群還沒有站長。啟動伺服器的人可以在終端機看到一組認領碼。
owner-code = 認領碼
owner-claim = 成為站長
owner-done = 現在起，你就是這個社群的站長。
owner-exists = 這個社群已經有站長了。

## 寫貼文

compose-edit-title = 編輯貼文
compose-kind-label = 貼文類型
compose-kind-photo = 照片
compose-kind-text = 文字卡片
compose-kind-ask = 提問
compose-pictures = 圖片
compose-add-pictures = 加入圖片
compose-add-more = 再加幾張
compose-add-hint = 拖進來、貼上，或選擇圖片，最多 { $limit } 張。
compose-too-many-pictures = 一篇貼文最多放 { $limit } 張圖片。
compose-cover = 封面
compose-move = 圖片 { $position }。用方向鍵移動。
compose-remove = 移除這張圖片
compose-crop = 裁切
compose-crop-frame = 裁切框。用方向鍵移動，按住 Shift 調整大小。
compose-crop-shape = 比例
compose-crop-free = 自由
compose-crop-turn = 旋轉
compose-describe = 描述這張圖片
compose-alt-label = 圖片說明
compose-alt-hint = 寫給看不到圖片的人：畫面裡有什麼？
compose-title = 標題
compose-title-hint = 這篇想說什麼？
compose-question = 你的問題
compose-question-hint = 你想知道什麼？
compose-body = 內文
compose-body-hint = 輸入 # 加上話題，輸入 @ 提及使用者。
compose-body-photo = 體驗如何？價格、地點、踩過的雷和小撇步，最能幫到大家。
compose-body-text = 卡片上寫不下的，寫在這裡。
compose-body-ask = 在哪裡、什麼時候、給誰用？說得越仔細，答案越準。
compose-suggestions = 建議
compose-place = 地點
compose-place-hint = 附近的人看得到這篇。
place-search = 城市或地點
place-remove = 移除 { $place }
compose-visibility = 誰看得到
visibility-public = 所有人
visibility-followers = 粉絲
visibility-private = 只限本人
compose-publish = 發布
compose-published = 已發布。
compose-changed = 改好了。
compose-title-too-long = 標題太長了。
compose-body-too-long = 內文太長了。
compose-card-too-long = 卡片放不下這麼多字。
compose-picture-failed = 有一張圖片沒有上傳成功，請重試或把它移除。
compose-pictures-sending = 圖片還在上傳…
compose-needs-picture = 加一張圖片，或改成文字卡片。
compose-needs-card = 在卡片上寫幾個字吧。
compose-needs-question = 寫下你的問題吧。
card-words = 卡片文字
card-words-hint = 一個想法、一份清單、今天的一句話
card-sample = 在這裡寫下你的話
card-letter = 永
card-design = 樣式
card-design-paper = 信紙
card-design-menu = 菜單
card-design-sticky = 便利貼
card-design-chalk = 黑板
card-design-film = 電影片名
card-design-ticket = 車票
draft-saving = 正在儲存草稿…
draft-saved = 草稿已儲存
draft-failed = 草稿沒有儲存成功
draft-untitled = 沒有標題
drafts-title = 草稿
drafts-open = { $count } 篇草稿

## 關於社群

about-lead = 來自各個國家、說著各種語言的人，在同一個地方記下日常生活。
about-members = { COMPACT($count) } 位成員
about-notes = { COMPACT($count) } 篇貼文
about-demo = 這是示範網站。成員、貼文和插畫都是虛構的，好讓你有東西可看。
about-pool-title = 同在一處
about-pool-text = 不依國家把人分開。不管對方說什麼語言，都看得到你寫的內容。
about-feed-title = 說得出理由的推薦
about-feed-text = 推薦給你的每篇貼文都會說明原因。新貼文不必等到爆紅才被看見。
about-yours-title = 你的，始終是你的
about-yours-text = 圖片在被看到之前，就已移除位置資訊。電話號碼加密儲存。你刪除的內容，會立刻從所有地方消失。
about-open-title = 開放
about-open-text = 這個應用程式能做的每件事，都有公開的介面文件，任何程式都能使用。
about-developers = 給開發者
