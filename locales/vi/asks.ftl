# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = từ { $from }
asks-days-until = đến { $until }
asks-budget = tối đa { $amount }
asks-resolved = Đã giải quyết
asks-answers =
    { $count ->
       *[other] { $count } câu trả lời
    }
asks-helped-asker = Điều này đã giúp { $name }
asks-helped =
    { $count ->
       *[other] Đã giúp { $count } thành viên
    }
asks-helped-me = Giúp ích cho tôi
asks-author-helped =
    { $count ->
       *[other] đã giúp { $count } người về việc này
    }
asks-resolve = Đánh dấu đã giải quyết
asks-reopen = Mở lại
asks-answer-note = Trả lời bằng ghi chú
asks-invited = Bạn được mời vì có thể bạn biết điều này.
asks-not-for-me = Không phải cho tôi
asks-declined = Bạn sẽ không bị hỏi lại về việc này
asks-answers-ask = Trả lời “{ $title }”
asks-compose-answers = Ghi chú của bạn trả lời “{ $title }”
asks-when = Khi nào?
asks-from = Từ
asks-until = Đến
asks-budget-label = Ngân sách tối đa
asks-currency = Tiền tệ
asks-invitations = Có thể bạn biết
asks-standing =
    { $count ->
       *[other] Đã giúp { $count } thành viên
    }
asks-settings = Mời tôi trả lời
asks-settings-text = Khi ai đó hỏi điều bạn có thể biết, tối đa ba lần mỗi ngày.
happened-ask_invitation = hỏi điều bạn có thể biết
happened-ask_answer = đã trả lời câu hỏi của bạn bằng một ghi chú
happened-answer_helped = nói câu trả lời của bạn đã giúp ích
happened-ask_reminder = Có câu trả lời nào giúp bạn không? Hãy chỉ ra để người khác tìm thấy.
found-answer = Câu trả lời của { $name }
