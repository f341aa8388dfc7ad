# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from }至{ $until }
asks-days-from = { $from }起
asks-days-until = 到{ $until }为止
asks-budget = 最多{ $amount }
asks-resolved = 已解决
asks-answers =
    { $count ->
       *[other] { $count } 个回答
    }
asks-helped-asker = 帮到了{ $name }的回答
asks-helped =
    { $count ->
       *[other] 帮到了 { $count } 人
    }
asks-helped-me = 对我有帮助
asks-author-helped =
    { $count ->
       *[other] 在这个话题帮过 { $count } 人
    }
asks-resolve = 标为已解决
asks-reopen = 重新打开
asks-answer-note = 用笔记回答
asks-invited = 你可能知道答案，所以邀请了你。
asks-not-for-me = 不适合我
asks-declined = 这条不会再来问你
asks-answers-ask = 回答“{ $title }”
asks-compose-answers = 你的笔记将回答“{ $title }”
asks-when = 什么时候？
asks-from = 从
asks-until = 到
asks-budget-label = 预算上限
asks-currency = 货币
asks-invitations = 你可能知道
asks-standing =
    { $count ->
       *[other] 帮过 { $count } 人
    }
asks-settings = 邀请我回答
asks-settings-text = 有人问到你可能知道的事时邀请你，每天最多三次。
happened-ask_invitation = 问了你可能知道的事
happened-ask_answer = 用笔记回答了你的求助
happened-answer_helped = 觉得你的回答有帮助
happened-ask_reminder = 有回答帮到你吗？标出来，别人也能找到。
found-answer = { $name }的回答
