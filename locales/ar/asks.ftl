# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = من { $from }
asks-days-until = حتى { $until }
asks-budget = حتى { $amount }
asks-resolved = تم الحل
asks-answers =
    { $count ->
        [zero] لا إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
asks-helped-asker = هذا ما ساعد { $name }
asks-helped =
    { $count ->
        [zero] لم تساعد أحدًا بعد
        [one] ساعدت عضوًا واحدًا
        [two] ساعدت عضوين
        [few] ساعدت { $count } أعضاء
        [many] ساعدت { $count } عضوًا
       *[other] ساعدت { $count } عضو
    }
asks-helped-me = ساعدني هذا
asks-author-helped =
    { $count ->
        [zero] لم يساعد أحدًا في هذا بعد
        [one] ساعد شخصًا واحدًا في هذا
        [two] ساعد شخصين في هذا
        [few] ساعد { $count } أشخاص في هذا
        [many] ساعد { $count } شخصًا في هذا
       *[other] ساعد { $count } شخص في هذا
    }
asks-resolve = تحديد كمحلول
asks-reopen = فتح من جديد
asks-answer-note = الإجابة بملاحظة
asks-invited = دُعيت لأنك قد تعرف الجواب.
asks-not-for-me = ليس لي
asks-declined = لن تُسأل عن هذا مرة أخرى
asks-answers-ask = إجابة عن «{ $title }»
asks-compose-answers = ملاحظتك تجيب عن «{ $title }»
asks-when = متى؟
asks-from = من
asks-until = إلى
asks-budget-label = الميزانية القصوى
asks-currency = العملة
asks-invitations = قد تعرف الجواب
asks-standing =
    { $count ->
        [zero] لم يساعد أحدًا بعد
        [one] ساعد عضوًا واحدًا
        [two] ساعد عضوين
        [few] ساعد { $count } أعضاء
        [many] ساعد { $count } عضوًا
       *[other] ساعد { $count } عضو
    }
asks-settings = ادعُني إلى الإجابة
asks-settings-text = عندما يسأل أحد عما قد تعرفه، ثلاث مرات في اليوم على الأكثر.
happened-ask_invitation = يسأل عما قد تعرفه
happened-ask_answer = أجاب عن سؤالك بملاحظة
happened-answer_helped = يقول إن إجابتك ساعدته
happened-ask_reminder = هل ساعدتك إجابة؟ حدّدها ليجدها الآخرون.
found-answer = إجابة من { $name }
