### Search
search-recent = 最近搜索
search-forget-all = 全部清除
search-forget = 忘掉“{ $query }”
search-suggestions = 搜索建议
search-trending = 热门
search-narrow = 筛选与排序
search-sort-best = 最相关
search-sort-newest = 最新
search-sort-likes = 点赞最多
search-sort-saves = 收藏最多
search-sort-comments = 评论最多
search-kind = 类型
search-kind-photo = 图片
search-kind-text = 文字
search-kind-ask = 提问
search-time = 不限时间
search-days-1 = 最近 24 小时
search-days-7 = 最近 7 天
search-days-30 = 最近 30 天
search-days-365 = 最近一年
search-language = 语言
search-distance = 距离
search-within = { $distance }以内
search-followed = 我关注的人
search-unseen = 没看过的
search-answered = 已有答案
search-tabs = 结果
search-tab-notes = 笔记
search-tab-members = 用户
search-tab-topics = 话题
search-tab-places = 地点
search-found =
    { $count ->
        [0] 没有笔记
       *[other] { $count } 篇笔记
    }
search-found-more = 超过 { $count } 篇笔记
search-partial = 搜索索引正在建立，稍后可能有更多结果。
search-corrected = 没有人写过“{ $typed }”，已为你显示 { $used }。
search-exactly = 仍然搜索“{ $typed }”
search-relaxed = 没有笔记包含完整的短语，以下笔记包含其中的词。
search-cut = 搜索内容太长，只读取了前 256 个字符。
search-place-needed = “附近”需要知道你所在的城市。
search-place-set = 去设置
search-across =
    { $count ->
        [0] 只搜索了这种语言
       *[other] 还搜索了 { $count } 种语言
    }
search-by-memory = 成员的译文
search-by-phrasebook = 短语手册，单个词
search-not-carried = 这里没有能把这次搜索译成{ $languages }的引擎。名称和相近的词仍能找到。
search-view = 视图
search-view-list = 列表
search-view-map = 地图
search-map = 结果地图
search-map-pins = 地图上的结果
search-map-chosen = 在地图上选中
search-map-bunch = 这里有 { $count } 篇
search-map-closer = 放大
search-map-farther = 缩小
search-map-here = 搜索此区域
search-map-area = 地图周围：{ $distance }
search-map-placed = 地图上：{ $count } 篇中的 { $placed } 篇
search-map-none = 这些结果都没有地点。列表里全都有。
search-map-show = 在地图上查看：{ $place }
search-map-unavailable = 这里无法显示地图
search-map-needs = 此浏览器不支持 WebGL 绘图。所有结果都在列表中。
search-none-narrow = 没有符合这些筛选条件的内容。
search-none-text = 试试更少或不同的词、拼音，或换一种语言。也可以问问懂的人。
search-none-title = 没有找到“{ $word }”
search-popular = 热门话题
search-none-named = 试试名称的开头。
search-widen = 清除筛选
search-ask = 问问大家
found-words = 包含你的词
found-sound = 读音相同
found-translation = { $language }，意思相同
found-about = 与此相关
found-first_hand = 亲身经历
found-engagement = 反响很好
found-nearby = 距离 { $distance }
found-near = 就在附近
found-fresh = 新发布
found-followed = 你关注的作者
found-translated = 译自{ $language } · { $engines }
similar-asks = 已经有人问过
similar-notes = 也许这里有答案
