# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = ตั้งแต่ { $from }
asks-days-until = ถึง { $until }
asks-budget = ไม่เกิน { $amount }
asks-resolved = ได้คำตอบแล้ว
asks-answers =
    { $count ->
       *[other] { $count } คำตอบ
    }
asks-helped-asker = คำตอบที่ช่วย { $name }
asks-helped =
    { $count ->
       *[other] ช่วยสมาชิก { $count } คน
    }
asks-helped-me = ช่วยฉันได้
asks-author-helped =
    { $count ->
       *[other] เคยช่วยเรื่องนี้ { $count } คน
    }
asks-resolve = ทำเครื่องหมายว่าได้คำตอบแล้ว
asks-reopen = เปิดอีกครั้ง
asks-answer-note = ตอบด้วยโน้ต
asks-invited = คุณได้รับเชิญเพราะคุณอาจรู้เรื่องนี้
asks-not-for-me = ไม่ใช่เรื่องของฉัน
asks-declined = จะไม่ถามคุณเรื่องนี้อีก
asks-answers-ask = ตอบ “{ $title }”
asks-compose-answers = โน้ตของคุณตอบ “{ $title }”
asks-when = เมื่อไร?
asks-from = ตั้งแต่
asks-until = ถึง
asks-budget-label = งบประมาณไม่เกิน
asks-currency = สกุลเงิน
asks-invitations = คุณอาจรู้
asks-standing =
    { $count ->
       *[other] เคยช่วยสมาชิก { $count } คน
    }
asks-settings = เชิญฉันตอบ
asks-settings-text = เมื่อมีคนถามเรื่องที่คุณอาจรู้ ไม่เกินวันละสามครั้ง
happened-ask_invitation = ถามเรื่องที่คุณอาจรู้
happened-ask_answer = ตอบคำถามของคุณด้วยโน้ต
happened-answer_helped = บอกว่าคำตอบของคุณช่วยได้
happened-ask_reminder = มีคำตอบที่ช่วยคุณไหม บอกว่าอันไหนเพื่อให้คนอื่นหาเจอ
found-answer = คำตอบของ { $name }
