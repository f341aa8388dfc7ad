# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from }至{ $until }
asks-days-from = { $from }起
asks-days-until = 到{ $until }為止
asks-budget = 最多{ $amount }
asks-resolved = 已解決
asks-answers =
    { $count ->
       *[other] { $count } 個回答
    }
asks-helped-asker = 幫到了{ $name }的回答
asks-helped =
    { $count ->
       *[other] 幫到了 { $count } 人
    }
asks-helped-me = 對我有幫助
asks-author-helped =
    { $count ->
       *[other] 在這個話題幫過 { $count } 人
    }
asks-resolve = 標為已解決
asks-reopen = 重新開啟
asks-answer-note = 用筆記回答
asks-invited = 你可能知道答案，所以邀請了你。
asks-not-for-me = 不適合我
asks-declined = 這則不會再來問你
asks-answers-ask = 回答「{ $title }」
asks-compose-answers = 你的筆記將回答「{ $title }」
asks-when = 什麼時候？
asks-from = 從
asks-until = 到
asks-budget-label = 預算上限
asks-currency = 貨幣
asks-invitations = 你可能知道
asks-standing =
    { $count ->
       *[other] 幫過 { $count } 人
    }
asks-settings = 邀請我回答
asks-settings-text = 有人問到你可能知道的事時邀請你，每天最多三次。
happened-ask_invitation = 問了你可能知道的事
happened-ask_answer = 用筆記回答了你的求助
happened-answer_helped = 覺得你的回答有幫助
happened-ask_reminder = 有回答幫到你嗎？標出來，別人也能找到。
found-answer = { $name }的回答
