### كما في web.ftl: مصادر بدل أفعال الأمر؛ وأسماء اللغات مؤنثة كما يسميها المتصفح.

## تحت النص

translate-action = ترجمة
translate-loading = جارٍ الترجمة…
translate-show = عرض الترجمة
translate-hide = إخفاء الترجمة
translate-show-original = عرض الأصل
translate-from-by = ترجمة عن { $language } بواسطة { $engine }
translate-from = ترجمة عن { $language }
translate-by = ترجمة بواسطة { $engine }
translate-done = تمت الترجمة
translate-original = الأصل
translate-partly = تعذّرت ترجمة جزء منه فبقي كما هو.
translate-slow = طال الانتظار. يُرجى المحاولة بعد لحظات.
translate-comment = تعليق

## لماذا بقي النص كما هو

translate-why-no-words = لا كلمات هنا للترجمة.
translate-why-unknown = ليس واضحًا بأي لغة كُتب هذا.
translate-why-same = هذا مكتوب بلغتك أصلًا.
translate-why-no-engine = لا تتوفر هنا بعد ترجمة من { $language } إلى { $to }.
translate-why-few-words = المعروف من كلمات هذا النص قليل جدًا ولا يكفي للمساعدة.
translate-why-later = الترجمة لا تستجيب الآن. يُرجى المحاولة بعد لحظات.
translate-why-spent = نفد رصيد الترجمة حاليًا. يُرجى المحاولة لاحقًا اليوم.
translate-why-too-long = هذا النص أطول من أن يُترجم.
translate-why-not-good = لم تكن الترجمة جيدة بما يكفي لعرضها.

## كل التعليقات دفعة واحدة

translate-all = ترجمة كل التعليقات
translate-all-originals = عرض كل الأصول
translate-all-done =
    { $count ->
        [0] تعذّرت ترجمة أي تعليق.
        [zero] تعذّرت ترجمة أي تعليق.
        [one] تُرجم تعليق واحد.
        [two] تُرجم تعليقان.
        [few] تُرجمت { $count } تعليقات.
        [many] تُرجم { $count } تعليقًا.
       *[other] تُرجم { $count } تعليق.
    }

## رأي القراء في الترجمة

translate-helpful = ترجمة جيدة
translate-unhelpful = ترجمة ضعيفة
translate-suggest = اقتراح صياغة أفضل
translate-suggest-send = إرسال
translate-suggested = شكرًا. سننظر فيها.

## صياغات الأعضاء ومراجعتها

translate-by-members = صياغة الأعضاء
translate-some-by-members = بعضها من صياغة الأعضاء
wordings-others = ما يقترحه الآخرون
wordings-vote = صياغة جيدة من { $name }
wordings-votes =
    { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتًا
       *[other] { $count } صوت
    }
wordings-mine = صياغتك
wordings-accepted = مقبولة
wordings-take-back = سحب
wordings-taken-back = سُحبت. يرى القرّاء ترجمة المحرّك من جديد.
wordings-declined = غير مقبولة
moderate-wordings = صياغات أفضل
moderate-languages = اللغات
moderate-by = اقتراح من { $name }
moderate-open = فتح
moderate-today = ما يظهر اليوم
moderate-today-none = غير مترجم اليوم
moderate-suggested = الاقتراح
moderate-accept = قبول
moderate-decline = رفض
moderate-keys = المفاتيح: A للقبول، D للرفض، J للتالي، K للسابق.
moderate-accepted = قُبلت الصياغة، ويراها القراء الآن.
moderate-declined = رُفضت.
moderate-empty-title = لا شيء ينتظر
moderate-empty-text = حين يقترح الأعضاء صياغات أفضل للترجمات ستظهر هنا.
moderate-more = عرض المزيد

## كلمات معروفة

words-action = كلمات
words-explain = شرح الكلمات
words-none = لا عامية ولا عبارات شائعة نعرفها هنا.
words-meaning-of = معنى «{ $word }»
words-slang = عامية
words-phrase = عبارة شائعة
words-casual = غير رسمي
words-rude = فظ
words-may-offend = قد يجرح
word-help-title = عون بالكلمات
word-help-text = كلمات نعرفها من هذا النص، وليست ترجمة له.

## الإعدادات

settings-translation = الترجمة
translate-automatic = ترجمة تلقائية
translate-automatic-text = للمنشورات المفتوحة وتعليقاتها حين تكون بلغة لا تقرؤها.
translate-both = اللغتان معًا
translate-both-text = يبقى الأصل تحت ترجمته.
translate-never = بلا ترجمة تلقائية
translate-never-text = لا يُترجم شيء من هذه اللغات إلا عند الطلب.
translate-reads = لغات القراءة: { $languages }.
translate-reads-none = لم تُحدَّد لغات القراءة بعد.
translate-reads-change = التغيير في الملف الشخصي

## تحت منشور قيد الكتابة

translate-readers = يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages }.
translate-readers-more =
    { $count ->
        [zero] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages }.
        [one] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages } ولغة أخرى.
        [two] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages } ولغتين أخريين.
        [few] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages } و{ $count } لغات أخرى.
        [many] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages } و{ $count } لغة أخرى.
       *[other] يمكن أن يقرأ ترجمته أيضًا قرّاء { $languages } و{ $count } لغة أخرى.
    }
