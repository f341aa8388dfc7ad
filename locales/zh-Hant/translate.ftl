## 文字下方

translate-action = 翻譯
translate-loading = 正在翻譯…
translate-show = 查看譯文
translate-hide = 收起譯文
translate-show-original = 查看原文
translate-from-by = 由 { $engine } 譯自{ $language }
translate-from = 譯自{ $language }
translate-by = 由 { $engine } 翻譯
translate-done = 已翻譯
translate-original = 原文
translate-partly = 有些內容無法翻譯，保留了原文。
translate-slow = 等太久了，請稍後再試。
translate-comment = 留言

## 為什麼沒有翻譯

translate-why-no-words = 這裡沒有可以翻譯的文字。
translate-why-unknown = 看不出這是什麼語言。
translate-why-same = 這本來就是你的語言。
translate-why-no-engine = 這裡還不能從{ $language }譯成{ $to }。
translate-why-few-words = 認識的詞太少，也沒辦法提供詞語幫助。
translate-why-later = 翻譯暫時沒有回應，請稍後再試。
translate-why-spent = 目前的翻譯額度用完了，請晚點再試。
translate-why-too-long = 這段文字太長，無法翻譯。
translate-why-not-good = 譯文不夠好，就不顯示了。

## 一次翻譯全部留言

translate-all = 翻譯全部留言
translate-all-originals = 全部顯示原文
translate-all-done =
    { $count ->
        [0] 沒有留言能翻譯。
       *[other] 已翻譯 { $count } 則留言。
    }

## 對譯文的看法

translate-helpful = 譯得好
translate-unhelpful = 譯得不好
translate-suggest = 提供更好的譯文
translate-suggest-send = 送出
translate-suggested = 謝謝，我們會看看。

## 成員的譯文與審閱

translate-by-members = 成員譯文
translate-some-by-members = 部分為成員譯文
wordings-others = 其他人的譯法
wordings-vote = { $name } 譯得好
wordings-votes =
    { $count ->
       *[other] { $count } 票
    }
wordings-mine = 我的譯法
wordings-accepted = 已採用
wordings-take-back = 撤回
wordings-taken-back = 已撤回，讀者重新看到引擎的譯文。
wordings-declined = 未採用
moderate-wordings = 更好的譯文
moderate-languages = 語言
moderate-by = { $name } 的譯法
moderate-open = 開啟
moderate-today = 現在顯示的
moderate-today-none = 現在沒有譯文
moderate-suggested = 建議的譯文
moderate-accept = 採用
moderate-decline = 不採用
moderate-keys = 按鍵：A 採用，D 不採用，J 下一則，K 上一則。
moderate-accepted = 已採用，讀者現在就看得到。
moderate-declined = 沒有採用。
moderate-empty-title = 沒有待審的譯文
moderate-empty-text = 成員提供更好的譯文後，會出現在這裡。
moderate-more = 顯示更多

## 認識的詞語

words-action = 詞語
words-explain = 解釋詞語
words-none = 沒有我們認識的流行語或慣用語。
words-meaning-of = 「{ $word }」的意思
words-slang = 流行語
words-phrase = 慣用語
words-casual = 隨意
words-rude = 粗魯
words-may-offend = 可能冒犯人
word-help-title = 詞語提示
word-help-text = 這段文字裡我們認識的詞語，並不是譯文。

## 設定

settings-translation = 翻譯
translate-automatic = 自動翻譯
translate-automatic-text = 打開的貼文和留言，如果是你看不懂的語言，就自動翻譯。
translate-both = 雙語對照
translate-both-text = 原文留在譯文下面。
translate-never = 不自動翻譯
translate-never-text = 這些語言的內容，你要求時才翻譯。
translate-reads = 你看得懂：{ $languages }。
translate-reads-none = 你還沒設定看得懂哪些語言。
translate-reads-change = 在個人檔案裡修改

## 正在寫的貼文下方

translate-readers = 讀{ $languages }的成員也看得到譯文。
translate-readers-more =
    { $count ->
       *[other] 讀{ $languages }等的成員也看得到譯文，另有 { $count } 種語言。
    }
