# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = mulai { $from }
asks-days-until = sampai { $until }
asks-budget = maksimal { $amount }
asks-resolved = Terjawab
asks-answers =
    { $count ->
       *[other] { $count } jawaban
    }
asks-helped-asker = Ini yang membantu { $name }
asks-helped =
    { $count ->
       *[other] Membantu { $count } anggota
    }
asks-helped-me = Ini membantuku
asks-author-helped =
    { $count ->
       *[other] sudah membantu { $count } orang soal ini
    }
asks-resolve = Tandai terjawab
asks-reopen = Buka lagi
asks-answer-note = Jawab dengan catatan
asks-invited = Kamu diundang karena mungkin tahu hal ini.
asks-not-for-me = Bukan untukku
asks-declined = Kamu tidak akan ditanya soal ini lagi
asks-answers-ask = Menjawab “{ $title }”
asks-compose-answers = Catatanmu menjawab “{ $title }”
asks-when = Kapan?
asks-from = Dari
asks-until = Sampai
asks-budget-label = Anggaran, paling banyak
asks-currency = Mata uang
asks-invitations = Mungkin kamu tahu
asks-standing =
    { $count ->
       *[other] Sudah membantu { $count } anggota
    }
asks-settings = Undang aku menjawab
asks-settings-text = Saat ada yang bertanya hal yang mungkin kamu tahu, paling banyak tiga kali sehari.
happened-ask_invitation = bertanya hal yang mungkin kamu tahu
happened-ask_answer = menjawab pertanyaanmu dengan catatan
happened-answer_helped = terbantu oleh jawabanmu
happened-ask_reminder = Ada jawaban yang membantumu? Tandai yang mana, agar orang lain menemukannya.
found-answer = Jawaban dari { $name }
