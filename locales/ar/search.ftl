### Search
search-recent = عمليات البحث الأخيرة
search-forget-all = مسح الكل
search-forget = نسيان «{ $query }»
search-suggestions = اقتراحات
search-trending = رائج
search-narrow = التصفية والترتيب
search-sort-best = الأنسب
search-sort-newest = الأحدث
search-sort-likes = الأكثر إعجابًا
search-sort-saves = الأكثر حفظًا
search-sort-comments = الأكثر تعليقًا
search-kind = النوع
search-kind-photo = صور
search-kind-text = نص
search-kind-ask = أسئلة
search-time = أي وقت
search-days-1 = آخر 24 ساعة
search-days-7 = آخر 7 أيام
search-days-30 = آخر 30 يومًا
search-days-365 = آخر سنة
search-language = اللغة
search-distance = المسافة
search-within = ضمن { $distance }
search-followed = ممّن أتابعهم
search-unseen = لم أرها بعد
search-answered = مُجاب عنها
search-seen = شوهدت من قبل
search-by = من @{ $handle }
search-save = حفظ البحث
search-saved = محفوظ
search-saved-toast = حُفظ. سنخبرك بالجديد مرة واحدة في اليوم على الأكثر.
search-saved-title = عمليات البحث المحفوظة
search-saved-new = { $count } جديد
search-saved-remove = إزالة «{ $query }»
search-place-in = في { $place } أو قربها
search-remember = تذكّر عمليات بحثي
search-remember-text = لا يراها غيرك. وعند الإيقاف تُنسى السابقة أيضًا.
search-tabs = النتائج
search-tab-notes = المنشورات
search-tab-members = الأشخاص
search-tab-topics = المواضيع
search-tab-places = الأماكن
search-found =
    { $count ->
        [0] لا منشورات
        [one] منشور واحد
        [two] منشوران
        [few] { $count } منشورات
       *[other] { $count } منشورًا
    }
search-found-more = أكثر من { $count } منشور
search-partial = يُبنى فهرس البحث الآن. قد تظهر نتائج أكثر بعد لحظات.
search-corrected = لم يكتب أحد «{ $typed }». المعروض: { $used }.
search-exactly = البحث عن «{ $typed }» كما هي
search-relaxed = لا منشور يحوي العبارة كما هي. هذه تحوي كلماتها.
search-cut = البحث طويل. قُرئت أول 256 حرفًا.
search-place-needed = يحتاج «بالقرب مني» إلى معرفة مدينتك.
search-place-set = حدّدها في الإعدادات
search-across =
    { $count ->
        [0] جرى البحث بهذه اللغة فقط
        [one] جرى البحث بلغة أخرى أيضًا
        [two] جرى البحث بلغتين أخريين أيضًا
       *[other] جرى البحث بعدد { $count } من اللغات الأخرى أيضًا
    }
search-by-memory = صياغة الأعضاء
search-by-phrasebook = دليل العبارات، كلمات مفردة
search-late = ما زالت الترجمة جارية إلى: { $languages }. أعد البحث بعد لحظات للعثور على منشورات بهذه اللغات.
search-not-carried = لا شيء هنا يترجم هذا البحث إلى: { $languages }. تبقى الأسماء والكلمات المتشابهة قابلة للعثور عليها.
search-view = العرض
search-view-list = قائمة
search-view-map = خريطة
search-map = خريطة النتائج
search-map-pins = النتائج على الخريطة
search-map-chosen = المختار على الخريطة
search-map-bunch =
    { $count ->
        [one] منشور واحد هنا
        [two] منشوران هنا
        [few] { $count } منشورات هنا
        [many] { $count } منشورًا هنا
       *[other] { $count } منشور هنا
    }
search-map-closer = تقريب
search-map-farther = إبعاد
search-map-here = ابحث في هذه المنطقة
search-map-area = حول الخريطة: { $distance }
search-map-placed = على الخريطة: { $placed } من { $count }
search-map-none = لا مكان لأي من هذه النتائج. القائمة تضمها كلها.
search-map-show = إظهار على الخريطة: { $place }
search-map-unavailable = لا يمكن رسم الخريطة هنا
search-map-needs = هذا المتصفح لا يرسم باستخدام WebGL. كل النتائج في القائمة.
search-none-narrow = لا شيء يطابق هذه المرشّحات.
search-none-text = جرّب كلمات أقل أو غيرها أو لغة أخرى. أو اسأل من يعرف.
search-none-title = لا نتائج لـ «{ $word }»
search-popular = مواضيع رائجة
search-none-named = جرّب بداية الاسم.
search-widen = إزالة المرشّحات
search-ask = اسأل المجتمع
found-words = يحوي كلماتك
found-sound = يُلفظ مثلها
found-translation = { $language }، المعنى نفسه
found-about = يتناول ذلك
found-first_hand = تجربة مباشرة
found-engagement = لقي قبولًا
found-nearby = على بُعد { $distance }
found-near = قريب
found-fresh = جديد
found-followed = تتابع كاتبه
found-translated = مترجم من: { $language } · { $engines }
similar-asks = سُئل من قبل
similar-notes = قد يكون هذا هو الجواب
