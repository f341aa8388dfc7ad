### As in web.ftl: verbal nouns instead of imperatives; topics are fenced off in their own direction.

## لماذا هذا المنشور

why-interest = لأنه قريب مما يعجبك.
strength-topic = موضوع يعجبك
strength-liked_similar = نالت منشورات مشابهة إعجابك
strength-near = قريب منك
strength-creator = كاتب تعجبك منشوراته
strength-language = بلغة تقرأها
strength-popular_now = رائج الآن
strength-well_received = لقي ترحيبًا
strength-new = جديد
strength-first_audience = له حق في جمهور أول
strength-wanted = بانتظار إجابة

## قوائم البطاقات والمنشورات

note-menu-fewer = تقليل مثل هذا
note-menu-mute-topic = كتم { "\u2068" }#{ $topic }{ "\u2069" }
note-menu-feed = خلاصتك
note-menu-exposure = من رأى هذا المنشور
fewer-toast = ستظهر لك منشورات أقل من هذا النوع.
topic-muted-toast = لن تظهر منشورات { "\u2068" }#{ $topic }{ "\u2069" } في «استكشاف».

## الإعدادات: خلاصتك

settings-feed = خلاصتك
dial-label = أقرب أم أوسع
dial-closer = أقرب
dial-wider = أوسع
dial-value-closer = أقرب، { $degree } من 100
dial-value-middle = في الوسط
dial-value-wider = أوسع، { $degree } من 100
dial-means-closer = المزيد مما يعجبك أصلًا، والقليل من غير المألوف.
dial-means-middle = ما يعجبك، مع مكان للجديد.
dial-means-wider = المزيد من مواضيع وأشخاص وأماكن لم تعرفها بعد.
dial-open = ضبط خلاصتك
dial-more = كل الإعدادات
order-label = ترتيب «استكشاف»
order-ranked = ما يناسبك
order-ranked-text = الأنسب أولًا، مع مكان للمنشورات الجديدة.
order-newest = الأحدث أولًا
order-newest-text = بحسب الوقت وحده، بلا ترتيب آخر.
week-title = مدى اتساع خلاصتك هذا الأسبوع
week-narrow = قريبة: كل ما فيها تقريبًا مما يعجبك أكثر.
week-balanced = متوازنة: كثير مما يعجبك أكثر، وقسط جيد من خارجه.
week-broad = واسعة: نصفها على الأقل خارج ما يعجبك أكثر.
week-topics = المواضيع
week-creators = الكتّاب
week-outside = خارج ما يعجبك أكثر
week-seen =
    { $count ->
        [zero] لم يُحسب أي منشور.
        [one] من منشور واحد رأيته.
        [two] من منشورين رأيتهما.
        [few] من { COMPACT($count) } منشورات رأيتها.
        [many] من { COMPACT($count) } منشورًا رأيته.
       *[other] من { COMPACT($count) } منشور رأيته.
    }
week-how = تُحسب المواضيع والكتّاب بحسب حصتهم: فما يملأ نصف خلاصتك يترك لغيره مكانًا أقل.
week-none = ما رأيته هذا الأسبوع أقل من أن يُقاس. بعد بعض التجوّل يظهر المقياس هنا.
muted-title = المكتوم
muted-text = ما تكتمه لا يظهر في «استكشاف»، ويبقى الوصول إليه ممكنًا عبر موضوعه أو كاتبه أو رابطه.
muted-topics = المواضيع
muted-topics-hint = من دون علامة #، موضوعًا بعد موضوع.
muted-words = الكلمات
muted-words-hint = كلمة أو عبارة من 40 حرفًا على الأكثر. لا فرق بين الأحرف الكبيرة والصغيرة.
muted-languages = اللغات
muted-languages-hint = لا تظهر المنشورات المكتوبة بها.
muted-choose-language = اختيار لغة
muted-add = كتم
muted-remove = إلغاء كتم { $name }
muted-members = الأعضاء المكتومون
fewer-title = تقليل مثل هذا
fewer-count =
    { $count ->
        [0] لم تطلب تقليل أي شيء.
        [zero] لم تطلب تقليل أي شيء.
        [one] طلبت تقليل ما يشبه منشورًا واحدًا.
        [two] طلبت تقليل ما يشبه منشورين.
        [few] طلبت تقليل ما يشبه { $count } منشورات.
        [many] طلبت تقليل ما يشبه { $count } منشورًا.
       *[other] طلبت تقليل ما يشبه { $count } منشور.
    }
fewer-text = كل طلب يخفّض حضور كاتب منشور ومواضيعه، ويتلاشى خلال شهر.
reset-title = البدء من جديد
reset-text = تنسى خلاصتك ما تعلّمته من إعجاباتك ومحفوظاتك ومشاهداتك. تبقى الإعجابات والمحفوظات والمتابعات نفسها، وكذلك ضبط الاتساع والمكتوم.
reset-at = آخر مرة: { $date }.
reset-action = نسيان ما تعلّمته
reset-confirm-title = هل تبدأ خلاصتك من جديد؟
reset-confirm-text = ستنسى ذوقك وطلبات التقليل. لا يمكن التراجع عن ذلك.
reset-toast = بدأت خلاصتك من جديد.

## من رأى هذا المنشور

exposure-given = الموعود والممنوح
exposure-given-of = { $given } من { $owed }
exposure-until = الوعد قائم حتى { $time }
exposure-kept = تم الوفاء به في { $time }
exposure-over = انتهت المهلة في { $time }
exposure-not-owed = للمنشورات العامة وحدها حق في جمهور.
exposure-copy = هذا المنشور يكاد يطابق منشورًا سابقًا. لا يُستحق للنسخ جمهور خاص بها، لكن قد تعرضه الخلاصات.
exposure-owed-none = عند نشره كان المتجوّلون أقل من أن يُوعد بعدد.
tier-first = يُعرض الآن على جمهوره الأول، واستقبالهم له يحدّد إلى أين يصل.
tier-wider = أحسن جمهوره الأول استقباله: يصل إلى خمسة أضعافهم.
tier-wide = ما زال يلقى ترحيبًا: خمسون ضعف جمهوره الأول.
tier-open = مفتوح لكل من يناسبه.
exposure-ways = كيف وصلوا إليه
exposure-members =
    { $count ->
        [zero] لم يره أحد.
        [one] رآه عضو واحد في خلاصته.
        [two] رآه عضوان في خلاصتيهما.
        [few] رآه { COMPACT($count) } أعضاء في خلاصاتهم.
        [many] رآه { COMPACT($count) } عضوًا في خلاصاتهم.
       *[other] رآه { COMPACT($count) } عضو في خلاصاتهم.
    }
exposure-nobody = لا أحد بعد. تُحسب المشاهدات خلال نحو دقيقة.
way-following = يتابعونك
way-answers = ربما يعرفون الإجابة
way-co_engagement = أعجبهم ما يشبهه
way-interest = قريب مما يعجبهم
way-topics = موضوع يعجبهم
way-nearby = هم بالقرب
way-trending = رائج الآن
way-fresh = الجمهور الأول
way-languages = لغة يقرأونها
way-discover = شيء مختلف لهم
way-elsewhere = ملفك الشخصي أو بحث أو رابط
received-title = كيف استُقبل
received-early = رآه في الخلاصات عدد أقل من أن يُحكم به.
received-above = أفضل من أمثاله: { $own } أعجبهم أو حفظوه أو شاركوه أو علّقوا عليه. وللمنشورات المشابهة { $peers }.
received-alike = مثل أمثاله: { $own } أعجبهم أو حفظوه أو شاركوه أو علّقوا عليه. وللمنشورات المشابهة { $peers }.
received-below = أهدأ من أمثاله: { $own } أعجبهم أو حفظوه أو شاركوه أو علّقوا عليه. وللمنشورات المشابهة { $peers }.

## البرهان العلني

proof-title = ظهور عادل
proof-link = كيف يُقسم الظهور، بالأرقام
proof-owed =
    { $count ->
        [zero] لم يُوعد أي منشور عام بعدد خلال { $hours }.
        [one] لكل منشور عام حق في عضو واحد خلال { $hours }.
        [two] لكل منشور عام حق في عضوين خلال { $hours }.
        [few] لكل منشور عام حق في { $count } أعضاء خلال { $hours }.
        [many] لكل منشور عام حق في { $count } عضوًا خلال { $hours }.
       *[other] لكل منشور عام حق في { $count } عضو خلال { $hours }.
    }
proof-owed-none = المتجوّلون اليوم أقل من أن يُوعد بعدد. ومتى كثروا، صار لكل منشور عام الحق نفسه.
proof-empty = لم يُنشر شيء في الأيام السبعة الأخيرة، فلا شيء يُبرهن عليه بعد.
proof-unjudged =
    { $count ->
        [zero] لم يُنشر شيء في الأيام السبعة الأخيرة.
        [one] نُشر منشور واحد في الأيام السبعة الأخيرة، ومهلته ما زالت جارية.
        [two] نُشر منشوران في الأيام السبعة الأخيرة، ومهلتهما ما زالت جارية.
        [few] نُشرت { COMPACT($count) } منشورات في الأيام السبعة الأخيرة، ومهلتها ما زالت جارية.
        [many] نُشر { COMPACT($count) } منشورًا في الأيام السبعة الأخيرة، ومهلتها ما زالت جارية.
       *[other] نُشر { COMPACT($count) } منشور في الأيام السبعة الأخيرة، ومهلتها ما زالت جارية.
    }
proof-kept =
    { $count ->
        [zero] في الأيام السبعة الأخيرة ناله { $rate }، ولم تنتهِ مهلة أي منشور.
        [one] في الأيام السبعة الأخيرة ناله { $rate }، من منشور واحد انتهت مهلته.
        [two] في الأيام السبعة الأخيرة ناله { $rate }، من منشورين انتهت مهلتهما.
        [few] في الأيام السبعة الأخيرة ناله { $rate }، من { COMPACT($count) } منشورات انتهت مهلتها.
        [many] في الأيام السبعة الأخيرة ناله { $rate }، من { COMPACT($count) } منشورًا انتهت مهلتها.
       *[other] في الأيام السبعة الأخيرة ناله { $rate }، من { COMPACT($count) } منشور انتهت مهلتها.
    }
proof-median = نصفها ناله خلال { $time }.
proof-at = حتى { $time }
proof-waiting = بانتظار أرقام أحدث…
promise-title = الوعد
promise-rate = منشورات نالت كل حقها
promise-rate-text = من كل منشورات الأيام السبعة الأخيرة التي انتهت مهلتها.
promise-fifth = ما يقارب الأقل
promise-fifth-text = من كل مئة منشور نال خمسة وتسعون هذا القدر على الأقل من حقها (المئين الخامس).
promise-least = الأقل
promise-least-text =
    { $count ->
        [zero] ما ناله أقل المنشورات حظًا من حقه. ولم يره أحد.
        [one] ما ناله أقل المنشورات حظًا من حقه. أقل عدد من الأعضاء رأى منشورًا: { $count }.
        [two] ما ناله أقل المنشورات حظًا من حقه. أقل عدد من الأعضاء رأى منشورًا: { $count }.
        [few] ما ناله أقل المنشورات حظًا من حقه. أقل عدد من الأعضاء رأى منشورًا: { $count }.
        [many] ما ناله أقل المنشورات حظًا من حقه. أقل عدد من الأعضاء رأى منشورًا: { $count }.
       *[other] ما ناله أقل المنشورات حظًا من حقه. أقل عدد من الأعضاء رأى منشورًا: { $count }.
    }
promise-none = لم تنتهِ مهلة أي منشور بعد.
promise-full =
    { $count ->
        [zero] لا وعد اليوم، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
        [one] الوعد الكامل عضو واحد. وهو اليوم أقل، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
        [two] الوعد الكامل عضوان. وهو اليوم أقل، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
        [few] الوعد الكامل { $count } أعضاء. وهو اليوم أقل، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
        [many] الوعد الكامل { $count } عضوًا. وهو اليوم أقل، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
       *[other] الوعد الكامل { $count } عضو. وهو اليوم أقل، إذ لا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
    }
sizes-title = كتّاب صغار وكبار
sizes-text = المتابعون لا يشترون شيئًا: لكل منشور حقٌّ في الجمهور الأول نفسه، ولكل كاتب، صغيرًا كان أم كبيرًا، حقٌّ في الحصة نفسها من الظهور.
size-followers = المتابعون
size-up-to = المتابعون: حتى { $followers }
size-more = المتابعون: أكثر من { $followers }
size-creators =
    { $count ->
        [zero] لا كتّاب
        [one] كاتب واحد
        [two] كاتبان
        [few] { COMPACT($count) } كتّاب
        [many] { COMPACT($count) } كاتبًا
       *[other] { COMPACT($count) } كاتب
    }
size-notes-share = حصة المنشورات
size-exposure-share = حصة الظهور
gini-title = مدى التساوي
gini-text = معامل جيني صفر حين ينال الجميع القدر نفسه، و1 حين ينال واحد كل شيء. ويُحسب من لم ينل شيئًا.
gini-notes = بين المنشورات
gini-creators = بين الكتّاب
gini-per-note = بين الكتّاب، لكل منشور
due-label = الأقل من حصة متساوية
due-text = ما ناله أقل الكتّاب حظًا مقارنةً بحصة متساوية لمنشوراته.
hours-title = الأيام السبعة الأخيرة
hours-impressions = مرات الظهور المحسوبة، بالساعة
hours-notes = المنشورات الجديدة، بالساعة
hours-most = الأعلى { $count }
cost-title = كم يكلّف
cost-text = تتخلى الصفحات عن { $cost } من الإعجابات والمحفوظات والتعليقات المتوقعة لولا الوعد. ولا يذهب إلى المنشورات لأنه حقها أكثر من { $share } من كل مرات الظهور.
counted-title = كيف يُحسب
counted-text = مرة الظهور نصف بطاقة على الشاشة لنصف ثانية. وتُحسب حين يعيد المتصفح التذكرة التي جاءت مع الصفحة، ويُحسب كل عضو مرة واحدة لكل منشور.
uncounted-title = ما لا يُحسب
uncounted-own = كاتب ينظر إلى منشوراته
uncounted-visitors = زوّار لم يسجّلوا الدخول
uncounted-twice = عضو يرى المنشور مرة أخرى
uncounted-blocked = عضوان حظر أحدهما الآخر
uncounted-automatic = ما يبدو آليًا
uncounted-unproven = مرات ظهور بلا تذكرة صفحة
figures-title = الأرقام
figures-csv = كجدول (CSV)
figures-json = للبرامج (JSON)
