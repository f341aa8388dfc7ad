## 为什么推荐这篇

why-interest = 和你喜欢的内容很接近。
strength-topic = 你喜欢的话题
strength-liked_similar = 你赞过类似的笔记
strength-near = 在你附近
strength-creator = 你喜欢这位作者
strength-language = 你看得懂的语言
strength-popular_now = 正受欢迎
strength-well_received = 反响不错
strength-new = 新笔记
strength-first_audience = 该有第一批读者
strength-wanted = 等人解答

## 卡片和笔记的菜单

note-menu-fewer = 少推荐这类
note-menu-mute-topic = 屏蔽 #{ $topic }
note-menu-feed = 推荐设置
note-menu-exposure = 谁看过这篇笔记
fewer-toast = 会少给你看这类笔记。
topic-muted-toast = “发现”里不会再出现 #{ $topic } 的笔记。

## 设置：推荐

settings-feed = 推荐
dial-label = 更贴近还是更开阔
dial-closer = 更贴近
dial-wider = 更开阔
dial-value-closer = 更贴近，{ $degree }/100
dial-value-middle = 居中
dial-value-wider = 更开阔，{ $degree }/100
dial-means-closer = 多看你已经喜欢的，少一些陌生内容。
dial-means-middle = 你喜欢的内容，也留些位置给新鲜事。
dial-means-wider = 多看你还不认识的话题、作者和地方。
dial-open = 调整推荐
dial-more = 全部设置
order-label = “发现”的排序
order-ranked = 适合你的在前
order-ranked-text = 先看最合适的，也给新笔记留位置。
order-newest = 最新的在前
order-newest-text = 只按时间，不做排序。
week-title = 这周你的推荐有多开阔
week-narrow = 很贴近：几乎都是你最喜欢的内容。
week-balanced = 很均衡：不少是你最喜欢的，也有一部分在这之外。
week-broad = 很开阔：至少一半在你最喜欢的内容之外。
week-topics = 话题
week-creators = 作者
week-outside = 最喜欢之外的内容
week-seen = 根据你看过的 { COMPACT($count) } 篇笔记。
week-how = 话题和作者按占比计算：一个占了一半，留给其他的就少了。
week-none = 这周看过的笔记还不够多。先逛逛，再回来看看。
muted-title = 屏蔽
muted-text = 屏蔽的内容不会出现在“发现”里。通过话题、作者或链接仍然可以找到。
muted-topics = 话题
muted-topics-hint = 不用写 #，一次一个。
muted-words = 词语
muted-words-hint = 一个词或短语，最多 40 个字符，不分大小写。
muted-languages = 语言
muted-languages-hint = 不看用这些语言写的笔记。
muted-choose-language = 选择语言
muted-add = 屏蔽
muted-remove = 取消屏蔽 { $name }
muted-members = 不看的人
fewer-title = 少推荐这类
fewer-count =
    { $count ->
        [0] 你还没有要求少推荐什么。
       *[other] 你希望少看类似这 { $count } 篇的笔记。
    }
fewer-text = 每个愿望会让一篇笔记的作者和话题少出现，一个月内逐渐失效。
reset-title = 重新开始
reset-text = 推荐会忘记从你的点赞、收藏和浏览中学到的东西。点赞、收藏和关注本身不变，调节和屏蔽也不变。
reset-at = 上次是 { $date }。
reset-action = 忘记学到的
reset-confirm-title = 让推荐重新开始？
reset-confirm-text = 它会忘记你的喜好和“少推荐”的愿望，无法恢复。
reset-toast = 推荐重新开始了。

## 谁看过这篇笔记

exposure-given = 应得与已得
exposure-given-of = { $given }/{ $owed }
exposure-until = 承诺到 { $time }
exposure-kept = { $time } 已兑现
exposure-over = { $time } 已到期
exposure-not-owed = 只有公开的笔记才有应得的读者。
exposure-copy = 这篇笔记与之前的一篇几乎相同。重复内容不享有自己的首批读者，但信息流仍可能展示它。
exposure-owed-none = 发布的时候逛的人太少，没法承诺人数。
tier-first = 正在展示给第一批读者。他们的反应决定它能走多远。
tier-wider = 第一批读者反应不错：展示给五倍的人。
tier-wide = 反响一直不错：展示给五十倍的人。
tier-open = 对所有适合的人开放。
exposure-ways = 他们从哪里看到
exposure-members = { COMPACT($count) } 人在信息流里看到。
exposure-nobody = 还没有人。浏览大约一分钟内计入。
way-following = 他们关注你
way-answers = 他们也许知道答案
way-co_engagement = 他们喜欢相关的笔记
way-interest = 接近他们喜欢的内容
way-topics = 他们喜欢的话题
way-nearby = 他们就在附近
way-trending = 正受欢迎
way-fresh = 第一批读者
way-languages = 他们看得懂的语言
way-discover = 给他们换换口味
way-elsewhere = 你的主页、搜索或链接
received-title = 反响如何
received-early = 在推荐里看到它的人还太少，说不准。
received-above = 好于同类：{ $own } 的人点赞、收藏、分享或评论。类似的笔记是 { $peers }。
received-alike = 与同类相当：{ $own } 的人点赞、收藏、分享或评论。类似的笔记是 { $peers }。
received-below = 比同类安静：{ $own } 的人点赞、收藏、分享或评论。类似的笔记是 { $peers }。

## 公平曝光的公开证明

proof-title = 公平曝光
proof-link = 用数字看曝光怎么分配
proof-owed = 每篇公开笔记都应在 { $hours }内被 { $count } 人看到。
proof-owed-none = 今天逛的人太少，没法承诺人数。一旦够了，每篇公开笔记应得的都一样。
proof-empty = 过去七天没有发布笔记，所以还没有什么可以证明。
proof-unjudged = 过去七天发布了 { COMPACT($count) } 篇笔记，期限都还没到。
proof-kept = 过去七天，期限已到的 { COMPACT($count) } 篇笔记中，{ $rate } 做到了。
proof-median = 其中一半在 { $time }内就做到了。
proof-at = 截至 { $time }
proof-waiting = 正在等待新的数字…
promise-title = 承诺
promise-rate = 全部兑现的笔记
promise-rate-text = 过去七天所有期限已到的笔记。
promise-fifth = 接近最少
promise-fifth-text = 一百篇笔记中，有九十五篇至少得到了应得的这么多（第 5 百分位）。
promise-least = 最少
promise-least-text = 得到最少的那篇笔记得到了应得的多少。看到一篇笔记的最少人数：{ $count }。
promise-none = 还没有笔记到期。
promise-full = 完整的承诺是 { $count } 人。今天少一些，因为最多只有 { $share } 的曝光用来兑现承诺。
sizes-title = 小作者和大作者
sizes-text = 粉丝换不来曝光：每篇笔记都应得到同样多的首批观众，每位作者不论大小，都应得到同样一份曝光。
size-followers = 粉丝
size-up-to = 粉丝不超过 { $followers }
size-more = 粉丝超过 { $followers }
size-creators = { COMPACT($count) } 位作者
size-notes-share = 笔记占比
size-exposure-share = 曝光占比
gini-title = 有多平均
gini-text = 基尼系数为 0 表示人人一样多，为 1 表示一个人得到全部。什么都没得到的也算在内。
gini-notes = 按笔记
gini-creators = 按作者
gini-per-note = 按作者，每篇笔记
due-label = 与均分相比最少
due-text = 得到最少的作者，与其笔记均分应得的曝光相比。
hours-title = 过去七天
hours-impressions = 每小时计入的曝光
hours-notes = 每小时的新笔记
hours-most = 最多 { $count }
cost-title = 代价是什么
cost-text = 和没有承诺时相比，页面放弃了 { $cost } 的预期点赞、收藏和评论。最多 { $share } 的曝光用来兑现承诺。
counted-title = 怎么计算
counted-text = 卡片的一半在屏幕上停留半秒，算一次曝光。浏览器交回随页面而来的凭证时才计入，每个人对一篇笔记只算一次。
uncounted-title = 不计入的
uncounted-own = 作者看自己的笔记
uncounted-visitors = 没有登录的访客
uncounted-twice = 同一个人再次看到一篇笔记
uncounted-blocked = 其中一方拉黑了另一方的人
uncounted-automatic = 看起来是机器的浏览
uncounted-unproven = 没有页面凭证的曝光
figures-title = 数字
figures-csv = 表格（CSV）
figures-json = 供程序使用（JSON）
