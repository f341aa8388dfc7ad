## 通用

close = 关闭
cancel = 取消
delete = 删除
edit = 编辑
save-changes = 保存修改
done = 完成
retry = 重试
try-again = 再试一次
undo = 撤销
back = 返回
more = 更多
loading = 加载中…
skip-to-content = 跳到正文
sign-in = 登录
go-explore = 去发现看看
link-copied = 链接已复制
update-ready = 新版本准备好了。
update-reload = 刷新

## 导航

nav-label = 主导航
nav-home = 首页
nav-search = 搜索
nav-compose = 发笔记
nav-messages = 消息
nav-messages-unread = 消息，{ $count } 条未读
nav-me = 我
nav-settings = 设置
nav-about = 关于
search-placeholder = 搜笔记、话题、用户

## 信息流

feed-label = 信息流
feed-following = 关注
feed-explore = 发现
feed-nearby = 附近
feed-all-topics = 推荐
feed-topics-label = 话题
feed-refresh = 刷新
feed-pull = 下拉刷新
feed-release = 松手刷新
feed-refreshing = 正在找新笔记…
feed-end = 都看完啦，过会儿再来逛逛。
feed-list-label = 笔记
explore-empty-title = 这里还空着
explore-empty-text = 来发第一篇吧：今天的一张照片、一道菜谱、一个问题都行。
explore-empty-action = 写笔记
following-signed-out-title = 看看你关心的人在忙什么
following-signed-out-text = 登录后关注几个人，TA们的新笔记就会出现在这里。
following-empty-title = 这里静悄悄的
following-empty-text = 你关注的人发了笔记，就会出现在这里。先去“发现”找找喜欢的人吧。
nearby-intro-title = 你身边有什么？
nearby-intro-text = 浏览器会问你是否允许获取位置。位置只用于这个列表，精确到约一公里，不会保存。
nearby-use-position = 使用我的位置
nearby-use-home = 使用我的常住地
nearby-denied-title = 没能获取你的位置
nearby-denied-text = 请在浏览器设置中允许，或在个人资料里填写常住地。
nearby-empty-title = 这附近还没有人发过笔记
nearby-empty-text = 这里的第一篇，等你来写。
topic-empty-title = 这个话题下还没有笔记
topic-empty-text = 写笔记时带上 #{ $topic }，就会出现在这里。
topic-notes = { COMPACT($count) } 篇笔记
topic-write = 写一篇
sort-label = 排序
sort-best = 精选
sort-newest = 最新

## 笔记卡片

card-picture-of = “{ $title }”的配图
card-pictures = { $count } 张图片
card-ask = 求助
card-resolved = 已解决
card-private = 仅自己可见
card-followers = 仅粉丝可见
card-like = 点赞，{ COMPACT($count) }
card-liked = 已赞，{ COMPACT($count) }
card-by = 来自 { $name }

## 笔记详情

note-label = 笔记
note-by = { $title }，来自 { $name }
note-untitled = { $name } 的笔记
note-follow = 关注
note-following = 已关注
note-follow-requested = 已申请
note-unfollow-named = 取消关注 { $name }
note-follow-named = 关注 { $name }
note-edited-at = 编辑于{ $time }
note-history-title = 历史版本
note-like = 点赞
note-unlike = 取消点赞
note-save = 收藏
note-saved = 已收藏
note-saved-toast = 收藏好了。
note-save-collection = 加入专辑
note-share = 分享
note-comment = 评论
note-menu = 笔记的更多操作
note-menu-edit = 编辑
note-menu-delete = 删除
note-menu-hide = 不感兴趣
note-menu-mute = 不看 { $name } 的笔记
note-menu-block = 拉黑 { $name }
note-menu-copy-link = 复制链接
note-menu-history = 历史版本
why-title = 为什么推荐这篇
why-following = 你关注了{ $name }。
why-topics = 你喜欢 #{ $topic } 的笔记。
why-nearby = 写于离你约 { $distance } 的地方。
why-near = 写于你的附近。
why-fresh = 这是新笔记，每篇新笔记都该有第一批读者。
why-trending = 最近有很多人喜欢。
why-languages = 是用你看得懂的语言写的：{ $language }。
why-also-liked = 喜欢《{ $title }》的人也喜欢这篇。
why-liked = 和你喜好相近的人也喜欢。
why-answers = 有人在找过来人的经验，也许就是你的。
why-discover = 换个口味，免得总看同样的内容。
note-delete-title = 删除这篇笔记？
note-delete-text = 笔记会立刻从所有地方消失，评论和赞也一并删除，无法恢复。
note-deleted-toast = 笔记已删除。
note-hidden-toast = 会少给你推荐这类内容。
note-block-title = 拉黑 { $name }？
note-block-text = 你们将看不到彼此的笔记和评论。之后可以在设置中解除。
note-block-action = 拉黑
note-blocked-toast = 已拉黑 { $name }。
note-muted-toast = 你的信息流里不会再出现 { $name } 的笔记。
note-visibility-private = 这篇笔记仅自己可见
note-visibility-followers = 这篇笔记仅粉丝可见
note-place = 地点：{ $place }
note-ask-label = 想听听过来人的经验

## 笔记图片

carousel-label = 图片
carousel-previous = 上一张
carousel-next = 下一张
carousel-position = { $position }/{ $count }
carousel-go-to = 第 { $position } 张，共 { $count } 张

## 评论

comments-title =
    { $count ->
        [0] 评论
       *[other] { COMPACT($count) } 条评论
    }
comments-empty-title = 还没有评论
comments-empty-text = 说句暖心的话吧。
comments-empty-ask = 去过、试过？来说说吧。
comments-top = 最热
comments-newest = 最新
comments-end = 没有更多了
comments-more = 更多评论
comments-more-replies = 展开 { COMPACT($count) } 条回复
comment-write = 说点什么…
comment-write-ask = 分享你的经验…
comment-reply-to = 回复 { $name }
comment-send = 发送
comment-reply = 回复
comment-like = 赞这条评论
comment-unlike = 取消赞这条评论
comment-pin = 置顶
comment-unpin = 取消置顶
comment-pinned = 置顶
comment-by-author = 作者
comment-deleted = 该评论已删除。
comment-delete-title = 删除这条评论？
comment-delete-text = 下面的回复会保留。
comment-menu = 评论的更多操作
comment-copy = 复制文字
comment-copied = 已复制。
comment-attach = 添加图片
comment-remove-picture = 移除图片
comment-picture-of = { $name } 评论中的图片
comment-uploading = 图片上传中…
comment-too-long = 超出 { $count } 个字
comment-cancel-reply = 取消回复

## 出了问题

problem-unexpected = 我们这边出了点问题，请再试一次。
problem-offline = 网络连不上，请检查后再试。
problem-not-found = 内容已被删除，或不对你开放。
problem-signed-out = 请先登录。
problem-forbidden = 你不能进行这个操作。
problem-busy = 现在人有点多，请稍后再试。
offline-title = 网络断开了
offline-text = 一连上网，这个页面就会自动加载。
failed-title = 没加载出来
gone-title = 内容已不在了
not-found-title = 这个地址没有内容
not-found-text = 链接可能已失效，或者少了一个字符。

## 登录

sign-out = 退出登录
or = 或
language-label = 语言
sign-in-title = 欢迎来到 { $community }
sign-in-text = 有手机号就行，哪个国家的都可以。第一次来？会自动为你注册。
sign-in-privacy = 你的手机号会加密保存，这里没有人能看到，也只用于登录。
phone-label = 手机号
phone-hint = 输入或粘贴都行，带不带国家代码都可以。
phone-too-short = 号码还差几位。
phone-send = 获取验证码
country-choose = 选择国家或地区
country-choose-named = 国家或地区：{ $country }。更改
country-search = 搜索名称或区号
country-none = 没有找到这个国家或地区。
waiting-title = 现在想加入的人很多
waiting-text = 你已经在排队了。请让这个页面开着，它会自动继续。
waiting-ahead =
    { $count ->
        [0] 下一个就是你。
       *[other] 你前面还有 { $count } 人。
    }
waiting-minutes = 大约 { $minutes } 分钟。
waiting-working = 正在排队 …
waiting-leave = 返回
passkey-sign-in = 用通行密钥登录
code-title = 输入验证码
code-text = 共六位数字，十分钟内有效。
code-label = 已发送至 { $phone }
code-other-number = 换个手机号
code-again = 重新发送
code-again-in = { $seconds } 秒后可重新发送
outbox-title = 这是演示站，没有真的发出短信
outbox-text = 在真实的社区里，这条短信会发到你的手机上。在这里，所有人都能看到：

## 我是谁

welcome-title = 很高兴你来到 { $community }
welcome-text = 有个昵称就能开始，其他的以后都可以改。
welcome-start = 开始
name-label = 昵称
name-hint = 什么语言、什么文字都行，朋友怎么叫你就怎么写。
handle-label = 用户名
handle-hint = @ 后面那个独一无二的名字。可用任何文字、数字、点和下划线。
handle-free = 这个可以用。
handle-taken = 这个已经有人用了。
languages-label = 你能读的语言
languages-hint = “发现”会多推荐这些语言的内容，你仍会遇见全世界。
bio-label = 个人简介
bio-hint = 喜欢什么？做什么、种什么、煮什么、收集什么？
avatar-change = 更换头像
home-label = 常住地
home-hint = 你所在的城镇，用来看附近的内容。我们只保存大致区域，范围约十五公里。

## 个人主页

profile-tabs-label = TA的内容
profile-tab-notes = 笔记
profile-tab-collections = 专辑
profile-tab-likes = 赞过
profile-tab-saves = 收藏
profile-only-you = 仅自己可见
profile-follows-you = 关注了你
profile-owner = 社区主理人
profile-moderator = 社区管理员
profile-edit = 编辑资料
me-signed-out-title = 你的小天地
me-signed-out-text = 登录后，你的笔记、专辑和收藏都在这里。
profile-followers =
    { $count ->
       *[other] 粉丝
    }
profile-following = 关注
profile-likes =
    { $count ->
       *[other] 获赞与收藏
    }
profile-blocked-title = 你已拉黑TA
profile-blocked-text = 在菜单中解除拉黑，就能再次看到TA的笔记。
profile-private-title = 这是私密主页
profile-private-text = 关注 { $name }，对方通过后就能看到TA的笔记。
profile-empty-notes = 还没有笔记
profile-empty-notes-self = 第一篇可以很小：今天的一张照片，一个问题。
profile-empty-collections = 还没有专辑
profile-empty-collections-self = 把收藏归归类：想试的菜谱、想去的地方。
profile-empty-likes = 还没有赞过的笔记
profile-empty-likes-self = 你赞过的笔记都在这里，只有你能看到。
profile-empty-saves = 还没有收藏
profile-empty-saves-self = 你收藏的笔记都在这里，只有你能看到。
people-followers = 粉丝
people-following = 关注
people-none = 还没有人
member-menu = 用户的更多操作
member-unmute = 恢复看 { $name } 的笔记
member-unmuted = 你又能看到 { $name } 的笔记了。
member-make-moderator = 设为管理员
member-unmake-moderator = 取消管理员
member-moderator-made = { $name } 现在是管理员。
member-moderator-unmade = { $name } 不再是管理员。
member-unblock = 解除拉黑 { $name }
member-unblocked = 已解除拉黑 { $name }。

## 专辑

collection-new = 新建专辑
collection-edit = 编辑专辑
collection-name = 名称
collection-private = 私密
collection-private-text = 仅自己可见。
collection-delete-title = 删除这个专辑？
collection-delete-text = 里面的笔记仍在你的收藏中。
collection-empty = 这里还空着
collection-empty-text = 收藏一篇笔记，放进来吧。

## 消息

messages-comments = 评论
messages-likes = 赞和收藏
messages-followers = 新增粉丝
messages-empty-title = 暂时没有消息
messages-empty-comments = 收到的评论、回复和@会出现在这里。
messages-empty-likes = 笔记收到的赞和收藏会出现在这里。
messages-empty-followers = 新粉丝会出现在这里。
messages-signed-out-title = 听听大家的回应
messages-signed-out-text = 登录后，看看谁赞了你、收藏了你的笔记、回复了你。
requests-title = 想关注你的人
requests-accept = 通过
requests-decline = 拒绝
happened-comment = 评论了你的笔记
happened-reply = 回复了你
happened-mention = 在笔记中提到了你
happened-comment_mention = 在评论中提到了你
happened-like = 赞了你的笔记
happened-save = 收藏了你的笔记
happened-comment_like = 赞了你的评论
happened-follow = 关注了你
happened-follow_request = 想关注你
happened-wording_accepted = 采用了你改的译文
happened-saved_search = 写了你保存的搜索能找到的笔记

## 设置

settings-profile = 个人资料
settings-appearance = 语言与外观
settings-privacy = 隐私
settings-security = 设备与通行密钥
settings-community = 社区
settings-saved = 已保存。
settings-signed-in-as = 已用 { $phone } 登录
theme-label = 外观
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
privacy-private = 私密主页
privacy-private-text = 只有你通过的粉丝能看到你的笔记。
privacy-blocks = 已拉黑
privacy-mutes = 不看的人
privacy-nobody = 没有。
devices-title = 已登录的设备
devices-current = 本机
devices-unknown = 未知设备
devices-revoke = 退出登录
passkeys-title = 通行密钥
passkeys-text = 用指纹、面容或安全密钥登录，不用验证码。
passkey-add = 添加通行密钥
passkey-added = 通行密钥已可使用。
passkey-default-name = 通行密钥
community-name = 社区名称
owner-text = 这个社区还没有主理人。启动服务器的人可以在终端里看到一个认领码。
owner-code = 认领码
owner-claim = 成为主理人
owner-done = 现在，这个社区由你主理。
owner-exists = 这个社区已经有主理人了。

## 写笔记

compose-edit-title = 编辑笔记
compose-kind-label = 笔记类型
compose-kind-photo = 图片
compose-kind-text = 文字卡片
compose-kind-ask = 求助
compose-pictures = 图片
compose-add-pictures = 添加图片
compose-add-more = 继续添加
compose-add-hint = 拖进来、粘贴，或选择图片，最多 { $limit } 张。
compose-too-many-pictures = 一篇笔记最多放 { $limit } 张图片。
compose-cover = 封面
compose-move = 图片 { $position }。用方向键移动。
compose-remove = 移除这张图片
compose-crop = 裁剪
compose-crop-frame = 裁剪框。用方向键移动，按住 Shift 调整大小。
compose-crop-shape = 比例
compose-crop-free = 自由
compose-crop-turn = 旋转
compose-describe = 描述这张图片
compose-alt-label = 图片描述
compose-alt-hint = 写给看不见图片的人：画面里有什么？
compose-title = 标题
compose-title-hint = 这篇想说什么？
compose-question = 你的问题
compose-question-hint = 你想知道什么？
compose-body = 正文
compose-body-hint = 输入 # 添加话题，输入 @ 提及用户。
compose-body-photo = 体验怎么样？价格、地点、踩过的坑和小窍门，最能帮到大家。
compose-body-text = 卡片上写不下的，写在这里。
compose-body-ask = 在哪里、什么时候、给谁用？说得越细，回答越准。
compose-suggestions = 建议
compose-place = 地点
compose-place-hint = 附近的人能看到它。
place-search = 城市或地点
place-remove = 移除 { $place }
compose-visibility = 谁可以看
visibility-public = 所有人
visibility-followers = 粉丝
visibility-private = 仅自己
compose-publish = 发布
compose-published = 发布成功。
compose-changed = 修改好了。
compose-title-too-long = 标题太长了。
compose-body-too-long = 正文太长了。
compose-card-too-long = 卡片上放不下这么多字。
compose-picture-failed = 有一张图片没传成功，请重试或把它移除。
compose-pictures-sending = 图片还在上传…
compose-needs-picture = 添加一张图片，或改成文字卡片。
compose-needs-card = 在卡片上写几个字吧。
compose-needs-question = 写下你的问题吧。
card-words = 卡片文字
card-words-hint = 一个想法、一份清单、今天的一句话
card-sample = 在这里写下你的话
card-letter = 永
card-design = 样式
card-design-paper = 信纸
card-design-menu = 菜单
card-design-sticky = 便利贴
card-design-chalk = 黑板
card-design-film = 电影片名
card-design-ticket = 车票
draft-saving = 正在保存草稿…
draft-saved = 草稿已保存
draft-failed = 草稿没保存上
draft-untitled = 无标题
drafts-title = 草稿箱
drafts-open = { $count } 篇草稿

## 关于社区

about-lead = 来自不同国家、说不同语言的人，在同一个地方记录日常生活。
about-members = { COMPACT($count) } 位成员
about-notes = { COMPACT($count) } 篇笔记
about-demo = 这是演示站。成员、笔记和插画都是虚构的，好让你有东西可看。
about-pool-title = 同在一处
about-pool-text = 不按国家把人分开。无论对方说什么语言，都能看到你写的内容。
about-feed-title = 推荐有理由
about-feed-text = 每篇推荐给你的笔记都会说明为什么。新笔记不必等到火了才被看见。
about-yours-title = 你的，始终是你的
about-yours-text = 图片在被人看到之前，就已去掉位置信息。手机号加密保存。你删除的内容，会立刻从所有地方消失。
about-open-title = 开放
about-open-text = 这个应用能做的一切，都有公开的接口文档，任何程序都能调用。
about-developers = 开发者
