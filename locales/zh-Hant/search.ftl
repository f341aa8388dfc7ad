### Search
search-recent = 最近搜尋
search-forget-all = 全部清除
search-forget = 忘掉「{ $query }」
search-suggestions = 搜尋建議
search-trending = 熱門
search-narrow = 篩選與排序
search-sort-best = 最相關
search-sort-newest = 最新
search-sort-likes = 最多讚
search-sort-saves = 最多收藏
search-sort-comments = 最多留言
search-kind = 類型
search-kind-photo = 照片
search-kind-text = 文字
search-kind-ask = 提問
search-time = 不限時間
search-days-1 = 最近 24 小時
search-days-7 = 最近 7 天
search-days-30 = 最近 30 天
search-days-365 = 最近一年
search-language = 語言
search-distance = 距離
search-within = { $distance }以內
search-followed = 我追蹤的人
search-unseen = 還沒看過
search-answered = 已有答案
search-tabs = 結果
search-tab-notes = 貼文
search-tab-members = 用戶
search-tab-topics = 話題
search-tab-places = 地點
search-found =
    { $count ->
        [0] 沒有貼文
       *[other] { $count } 篇貼文
    }
search-found-more = 超過 { $count } 篇貼文
search-partial = 搜尋索引正在建立，稍後可能有更多結果。
search-corrected = 沒有人寫過「{ $typed }」，改為顯示 { $used }。
search-exactly = 仍然搜尋「{ $typed }」
search-relaxed = 沒有貼文包含完整的詞組，以下貼文包含其中的詞。
search-cut = 搜尋內容太長，只讀取了前 256 個字元。
search-place-needed = 「附近」需要知道你所在的城市。
search-place-set = 前往設定
search-across =
    { $count ->
        [0] 只搜尋了這種語言
       *[other] 還搜尋了 { $count } 種語言
    }
search-by-memory = 成員的譯文
search-by-phrasebook = 短語手冊，單個詞
search-not-carried = 這裡沒有能把這次搜尋譯成{ $languages }的引擎。名稱和相近的詞仍找得到。
search-view = 檢視
search-view-list = 列表
search-view-map = 地圖
search-map = 結果地圖
search-map-pins = 地圖上的結果
search-map-chosen = 在地圖上選取
search-map-bunch = 這裡有 { $count } 篇
search-map-closer = 放大
search-map-farther = 縮小
search-map-here = 搜尋此區域
search-map-area = 地圖周圍：{ $distance }
search-map-placed = 地圖上：{ $count } 篇中的 { $placed } 篇
search-map-none = 這些結果都沒有地點。列表裡全都有。
search-map-show = 在地圖上檢視：{ $place }
search-map-unavailable = 這裡無法顯示地圖
search-map-needs = 此瀏覽器不支援 WebGL 繪圖。所有結果都在列表中。
search-none-narrow = 沒有符合這些篩選條件的內容。
search-none-text = 試試較少或不同的詞、拼音，或換一種語言。也可以問問懂的人。
search-none-title = 找不到「{ $word }」
search-popular = 熱門話題
search-none-named = 試試名稱的開頭。
search-widen = 清除篩選
search-ask = 問問大家
found-words = 包含你的詞
found-sound = 讀音相同
found-translation = { $language }，意思相同
found-about = 與此相關
found-first_hand = 親身經歷
found-engagement = 反應很好
found-nearby = 距離 { $distance }
found-near = 就在附近
found-fresh = 新發布
found-followed = 你追蹤的作者
found-translated = 譯自{ $language } · { $engines }
similar-asks = 已經有人問過
similar-notes = 也許這裡有答案
