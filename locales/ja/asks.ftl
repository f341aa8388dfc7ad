# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from }〜{ $until }
asks-days-from = { $from }から
asks-days-until = { $until }まで
asks-budget = { $amount }まで
asks-resolved = 解決済み
asks-answers =
    { $count ->
       *[other] 回答 { $count }件
    }
asks-helped-asker = { $name }さんの役に立った回答
asks-helped =
    { $count ->
       *[other] { $count }人の役に立ちました
    }
asks-helped-me = 役に立った
asks-author-helped =
    { $count ->
       *[other] この話題で{ $count }人の役に立ちました
    }
asks-resolve = 解決済みにする
asks-reopen = 再び受け付ける
asks-answer-note = ノートで回答
asks-invited = ご存じかもしれないので招待されました。
asks-not-for-me = わからない
asks-declined = この質問については今後お尋ねしません
asks-answers-ask = 「{ $title }」への回答
asks-compose-answers = あなたのノートは「{ $title }」への回答になります
asks-when = いつ？
asks-from = 開始
asks-until = 終了
asks-budget-label = 予算の上限
asks-currency = 通貨
asks-invitations = ご存じかもしれません
asks-standing =
    { $count ->
       *[other] { $count }人の役に立ちました
    }
asks-settings = 回答に招待してもらう
asks-settings-text = ご存じかもしれない質問があるとき、1日3回までお知らせします。
happened-ask_invitation = さんが、あなたが知っていそうなことを質問しています
happened-ask_answer = さんが質問にノートで回答しました
happened-answer_helped = さんの役に、あなたの回答が立ちました
happened-ask_reminder = 役に立った回答はありましたか？印を付けるとほかの人も見つけられます。
found-answer = { $name }さんの回答
