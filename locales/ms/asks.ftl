# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = dari { $from }
asks-days-until = hingga { $until }
asks-budget = hingga { $amount }
asks-resolved = Selesai
asks-answers =
    { $count ->
       *[other] { $count } jawapan
    }
asks-helped-asker = Inilah yang membantu { $name }
asks-helped =
    { $count ->
       *[other] Membantu { $count } ahli
    }
asks-helped-me = Ini membantu saya
asks-author-helped =
    { $count ->
       *[other] telah membantu { $count } orang tentang ini
    }
asks-resolve = Tanda sebagai selesai
asks-reopen = Buka semula
asks-answer-note = Jawab dengan nota
asks-invited = Anda dijemput kerana mungkin tahu hal ini.
asks-not-for-me = Bukan untuk saya
asks-declined = Anda tidak akan ditanya tentang ini lagi
asks-answers-ask = Menjawab “{ $title }”
asks-compose-answers = Nota anda menjawab “{ $title }”
asks-when = Bila?
asks-from = Dari
asks-until = Hingga
asks-budget-label = Bajet, paling banyak
asks-currency = Mata wang
asks-invitations = Anda mungkin tahu
asks-standing =
    { $count ->
       *[other] Telah membantu { $count } ahli
    }
asks-settings = Jemput saya menjawab
asks-settings-text = Apabila seseorang bertanya hal yang mungkin anda tahu, paling banyak tiga kali sehari.
happened-ask_invitation = bertanya hal yang mungkin anda tahu
happened-ask_answer = menjawab soalan anda dengan nota
happened-answer_helped = terbantu oleh jawapan anda
happened-ask_reminder = Ada jawapan yang membantu anda? Tandakan yang mana supaya orang lain menemuinya.
found-answer = Jawapan daripada { $name }
