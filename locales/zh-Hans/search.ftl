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
search-seen = 看过的
search-by = @{ $handle } 的笔记
search-save = 保存搜索
search-saved = 已保存
search-saved-toast = 已保存。有新笔记时会告诉你，每天最多一次。
search-saved-title = 保存的搜索
search-saved-new = { $count } 条新笔记
search-saved-remove = 移除“{ $query }”
search-place-in = 在{ $place }或附近
search-remember = 记住我的搜索
search-remember-text = 只有你能看到。关闭后以前的也会清除。
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
