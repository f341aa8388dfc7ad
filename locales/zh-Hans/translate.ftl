## 文字下方

translate-action = 翻译
translate-loading = 正在翻译…
translate-show = 查看译文
translate-hide = 收起译文
translate-show-original = 查看原文
translate-from-by = 由 { $engine } 译自{ $language }
translate-from = 译自{ $language }
translate-by = 由 { $engine } 翻译
translate-done = 已翻译
translate-original = 原文
translate-partly = 有些内容没能翻译，保留了原文。
translate-slow = 等得太久了，请稍后再试。
translate-comment = 评论

## 为什么没有翻译

translate-why-no-words = 这里没有可翻译的文字。
translate-why-unknown = 看不出这是什么语言。
translate-why-same = 这本来就是你的语言。
translate-why-no-engine = 这里还不能从{ $language }译成{ $to }。
translate-why-few-words = 认识的词太少，也没法提供词语帮助。
translate-why-later = 翻译暂时没有回应，请稍后再试。
translate-why-spent = 目前的翻译额度用完了，请晚些再试。
translate-why-too-long = 这段文字太长，无法翻译。
translate-why-not-good = 译文不够好，就不展示了。

## 一次翻译全部评论

translate-all = 翻译全部评论
translate-all-originals = 全部显示原文
translate-all-done =
    { $count ->
        [0] 没有评论能翻译。
       *[other] 已翻译 { $count } 条评论。
    }

## 对译文的看法

translate-helpful = 译得好
translate-unhelpful = 译得不好
translate-suggest = 提供更好的译文
translate-suggest-send = 发送
translate-suggested = 谢谢，我们会看看。

## 成员的译文与审阅

translate-by-members = 成员译文
translate-some-by-members = 部分为成员译文
wordings-others = 其他人的译法
wordings-vote = { $name } 译得好
wordings-votes =
    { $count ->
       *[other] { $count } 票
    }
wordings-mine = 我的译法
wordings-accepted = 已采用
wordings-take-back = 撤回
wordings-taken-back = 已撤回，读者重新看到引擎的译文。
wordings-declined = 未采用
moderate-wordings = 更好的译文
moderate-languages = 语言
moderate-by = { $name } 的译法
moderate-open = 打开
moderate-today = 现在显示的
moderate-today-none = 现在没有译文
moderate-suggested = 建议的译文
moderate-accept = 采用
moderate-decline = 不采用
moderate-keys = 按键：A 采用，D 不采用，J 下一条，K 上一条。
moderate-accepted = 已采用，读者现在就能看到。
moderate-declined = 没有采用。
moderate-empty-title = 没有待审的译文
moderate-empty-text = 成员提供更好的译文后，会出现在这里。
moderate-more = 显示更多

## 认识的词语

words-action = 词语
words-explain = 解释词语
words-none = 没有我们认识的流行语或习惯用语。
words-meaning-of = “{ $word }”的意思
words-slang = 流行语
words-phrase = 习惯用语
words-casual = 随意
words-rude = 粗鲁
words-may-offend = 可能冒犯人
word-help-title = 词语提示
word-help-text = 这段文字里我们认识的词语，并不是译文。

## 设置

settings-translation = 翻译
translate-automatic = 自动翻译
translate-automatic-text = 打开的笔记和评论，如果是你不读的语言，就自动翻译。
translate-both = 双语对照
translate-both-text = 原文留在译文下面。
translate-never = 不自动翻译
translate-never-text = 这些语言的内容，你要求时才翻译。
translate-reads = 你能读：{ $languages }。
translate-reads-none = 你还没有设置能读哪些语言。
translate-reads-change = 在个人资料里修改

## 正在写的笔记下方

translate-readers = 读{ $languages }的成员也能看到译文。
translate-readers-more =
    { $count ->
       *[other] 读{ $languages }等的成员也能看到译文，另有 { $count } 种语言。
    }
