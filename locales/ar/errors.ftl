error-bad-request = لم يفهم الخادم هذا الطلب
    .detail = يُرجى التحقق من العنوان والمعاملات ثم المحاولة مرة أخرى.
error-bad-json = البيانات المرسلة ليست بالصيغة المتوقعة
    .detail = { $problem }
error-bad-cursor = لم يعد رابط هذه الصفحة صالحًا
    .detail = يُرجى العودة إلى بداية القائمة.
error-bad-idempotency-key = مفتاح منع التكرار غير صالح
    .detail = يتكوّن من 1 إلى 64 حرفًا أو رقمًا أو رمزًا، بلا مسافات.
error-idempotency-key-reused = أُرسل هذا الطلب من قبل بمحتوى آخر
    .detail = يلزم مفتاح منع تكرار جديد لكل طلب جديد.
error-body-too-large = هذا كثير دفعة واحدة
    .detail = الحد الأقصى للإرسال هنا بالبايت: { $limit }.
error-unsupported-media-type = هذا النوع من المحتوى غير مقبول هنا
    .detail = يلزم إرسال JSON مع الترويسة Content-Type: application/json.
error-method-not-allowed = هذا العنوان لا يقوم بذلك
    .detail = يوضح وصف واجهة البرمجة ما يمكنه فعله.
error-not-found = لا شيء هنا
    .detail = ربما تم حذفه، أو أنه غير متاح لك.
error-gone = لم يعد موجودًا
    .detail = تم حذفه.
error-conflict = سبقك أحدهم
    .detail = يُرجى إعادة التحميل ثم المحاولة مرة أخرى.

error-unauthenticated = يُرجى تسجيل الدخول
    .detail = هذا يتطلب تسجيل الدخول.
error-forbidden = لا يمكنك تغيير هذا
    .detail = تم تسجيل دخولك، لكن هذا غير مسموح لك.
error-csrf = لم يأتِ هذا الطلب من هذا الموقع
    .detail = يُرجى إعادة تحميل الصفحة ثم المحاولة مرة أخرى.
error-rate-limited = كان ذلك سريعًا بعض الشيء
    .detail =
        { $seconds ->
            [zero] يُرجى المحاولة مرة أخرى الآن.
            [one] يُرجى المحاولة مرة أخرى بعد ثانية واحدة.
            [two] يُرجى المحاولة مرة أخرى بعد ثانيتين.
            [few] يُرجى المحاولة مرة أخرى بعد { $seconds } ثوانٍ.
            [many] يُرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
           *[other] يُرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
        }

error-busy = الخادم مشغول الآن
    .detail = لم يضع شيء. يُرجى المحاولة بعد لحظات.
error-storage-full = لا مساحة لأي جديد الآن
    .detail = لم يضع شيء مما كان موجودًا. على من يدير هذا المجتمع أن يوفر مساحة؛ حاول لاحقًا.
error-waiting-room = يريد كثيرون الانضمام الآن
    .detail = يوجد صف انتظار. خذ مكانًا وسيأتي دورك.
error-bad-proof = حل المسألة غير صحيح
    .detail = يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
error-place-gone = لم يعد هذا المكان في الصف محجوزًا
    .detail = لم يتفقده أحد منذ مدة. يُرجى أخذ مكان جديد.
error-timeout = استغرق هذا وقتًا أطول من اللازم
    .detail = لم يضع شيء. يُرجى المحاولة بعد لحظات.
error-internal = حدث خطأ من جهتنا
    .detail = تم تسجيله. يُرجى المحاولة مرة أخرى.

error-bad-phone = لا يبدو هذا رقم هاتف
    .detail = يُرجى التحقق من البلد والأرقام.
error-too-many-codes = طُلبت رموز كثيرة
    .detail =
        { $minutes ->
            [zero] يُرجى المحاولة مرة أخرى الآن.
            [one] يُرجى المحاولة مرة أخرى بعد دقيقة واحدة.
            [two] يُرجى المحاولة مرة أخرى بعد دقيقتين.
            [few] يُرجى المحاولة مرة أخرى بعد { $minutes } دقائق.
            [many] يُرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
           *[other] يُرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
        }
error-sms-unavailable = لا يمكننا إرسال الرسائل النصية الآن
    .detail = يُرجى المحاولة بعد بضع دقائق.
error-wrong-code = هذا ليس الرمز الصحيح
    .detail =
        { $count ->
            [zero] لم تبقَ أي محاولة.
            [one] بقيت محاولة واحدة.
            [two] بقيت محاولتان.
            [few] بقيت { $count } محاولات.
            [many] بقيت { $count } محاولة.
           *[other] بقيت { $count } محاولة.
        }
error-code-expired = لم يعد هذا الرمز صالحًا
    .detail = يُرجى طلب رمز جديد.
error-too-many-tries = رموز خاطئة كثيرة
    .detail = يُرجى طلب رمز جديد.
error-handle-too-short = هذا المعرّف أقصر من اللازم
    .detail = الحد الأدنى لعدد الأحرف: { $limit }.
error-handle-too-long = هذا المعرّف أطول من اللازم
    .detail = الحد الأقصى لعدد الأحرف: { $limit }.
error-handle-bad-character = يتكوّن المعرّف من حروف وأرقام ونقاط وشرطات سفلية
    .detail = يُرجى إزالة الرموز الأخرى.
error-handle-mixed-scripts = يُكتب المعرّف بحروف لغة واحدة
    .detail = الحروف المتشابهة من كتابات مختلفة قد تُستخدم لانتحال شخصية أخرى.
error-handle-reserved = هذا المعرّف محجوز للمجتمع نفسه
    .detail = يُرجى اختيار معرّف آخر.
error-handle-taken = هذا المعرّف، أو ما يشبهه، مستخدم
    .detail = يُرجى اختيار معرّف آخر.
error-name-empty = الاسم مطلوب
    .detail = يمكن كتابته بحروف أي لغة.
error-name-too-long = هذا الاسم أطول من اللازم
    .detail = عدد أحرفه { $length }، والحد الأقصى { $limit }.
error-bio-too-long = النبذة أطول من اللازم
    .detail = عدد أحرفها { $length }، والحد الأقصى { $limit }.
error-bad-language = هذه لغة لا نعرفها
    .detail = يُرجى اختيار لغة من القائمة.
error-too-many-languages = لغات كثيرة
    .detail = الحد الأقصى لعدد اللغات: { $limit }.
error-bad-passkey = تعذّر التحقق من مفتاح المرور هذا
    .detail = يُرجى المحاولة مرة أخرى، أو تسجيل الدخول برقم هاتفك.
error-passkey-expired = استغرق هذا وقتًا أطول من اللازم
    .detail = يُرجى البدء من جديد.
error-too-many-passkeys = بلغت مفاتيح المرور حدّها الأقصى
    .detail = الحد الأقصى { $limit }. تلزم إزالة أحدها أولًا.
error-passkeys-unavailable = مفاتيح المرور لا تعمل على هذا العنوان
    .detail = يُرجى فتح المجتمع باسم نطاقه: لا تُنشئ المتصفحات مفاتيح مرور لعنوان من أرقام.
error-owner-exists = لهذا المجتمع من يديره
    .detail = يمكن طلب التغيير من إدارة المجتمع.
error-bad-claim-code = هذا ليس رمز الإدارة
    .detail = عرضه الخادم عند تشغيله.

error-picture-too-large = ملف الصورة أكبر من اللازم
    .detail = الحد الأقصى لحجم الصورة بالميغابايت: { $limit }.
error-picture-too-many-pixels = دقة الصورة أعلى من اللازم
    .detail = الحد الأقصى لدقة الصورة بالميغابكسل: { $limit }.
error-picture-type = هذه ليست صورة يمكننا قراءتها
    .detail = الأنواع المقبولة: JPEG وPNG وWebP وHEIC وAVIF وGIF.
error-picture-unreadable = هذه الصورة تالفة
    .detail = تعذّرت قراءتها حتى النهاية. قد يفيد حفظها من جديد.
error-picture-unsupported-here = لا يستطيع هذا الخادم قراءة هذا النوع من الصور
    .detail = يُرجى حفظها بصيغة JPEG ثم المحاولة مرة أخرى.
error-picture-timeout = استغرقت قراءة هذه الصورة وقتًا أطول من اللازم
    .detail = يُرجى حفظها بحجم أصغر ثم المحاولة مرة أخرى.
error-picture-not-found = توجد صورة مفقودة
    .detail = يُرجى رفعها مرة أخرى.
error-alt-too-long = هذا الوصف أطول من اللازم
    .detail = عدد أحرفه { $length }، والحد الأقصى { $limit }.

error-title-too-long = العنوان أطول من اللازم
    .detail = عدد أحرفه { $length }، والحد الأقصى { $limit }.
error-body-too-long = النص أطول من اللازم
    .detail = عدد أحرفه { $length }، والحد الأقصى { $limit }.
error-note-empty = لا شيء في هذا المنشور بعد
    .detail = تكفي بضع كلمات أو صورة.
error-note-kind = لا يمكن نشر هذا النوع من المنشورات هنا بعد
    .detail = يمكن نشر صور أو بطاقة نصية أو سؤال.
error-pictures-missing = منشور الصور يحتاج إلى صورة
    .detail = تلزم إضافة صورة واحدة على الأقل، أو تحويله إلى بطاقة نصية.
error-too-many-pictures = صور كثيرة
    .detail = الحد الأقصى للصور في المنشور: { $limit }.
error-card-missing = المنشور النصي يحتاج إلى بطاقته
    .detail = يكفي اختيار تصميم وكتابة بضع كلمات.
error-card-too-long = لا تتّسع البطاقة لكل هذه الكلمات
    .detail = الحد الأقصى لعدد الأحرف: { $limit }. ويمكن كتابة الباقي تحتها.
error-bad-topic = هذا ليس موضوعًا
    .detail = الموضوع كلمة واحدة من حروف وأرقام، والحد الأقصى لعدد أحرفها { $limit }.
error-too-many-topics = مواضيع كثيرة
    .detail = الحد الأقصى لعدد المواضيع: { $limit }.
error-too-many-mentions = عدد الأعضاء المشار إليهم كبير
    .detail = الحد الأقصى للإشارات: { $limit }.
error-bad-place = هذا المكان غير صالح
error-bad-days = هذه الأيام غير متوافقة: اليوم الأخير قبل الأول
error-bad-budget = الميزانية عدد صحيح من 1 إلى 1,000,000,000
error-not-an-ask = هذا ليس سؤالًا
error-not-an-answer = لا يمكن أن تكون هذه الملاحظة إجابة هنا
error-own-answer = لا يمكنك تمييز إجابتك
error-too-many-answers = بلغت الحد الأقصى من الملاحظات لهذا السؤال وهو { $limit }
error-too-many-marks = بلغت الحد الأقصى من الإجابات المميزة لهذا السؤال وهو { $limit }
error-too-many-searches = بلغت الحد الأقصى من عمليات البحث المحفوظة وهو { $limit }
    .detail = للمكان اسم وموقع على الأرض.
error-text-empty = لا شيء مكتوب بعد
    .detail = تكفي بضع كلمات أو صورة.
error-text-too-long = هذا أطول من اللازم
    .detail = عدد الأحرف { $length }، والحد الأقصى { $limit }.
error-wording-adds = تضيف هذه الصياغة شيئًا ليس في الأصل
    .detail = اترك الروابط والإشارات والمواضيع والشيفرة والأرقام الطويلة كما هي، ولا تُضِف شيئًا منها.
error-too-many-drafts = بلغت مسوداتك حدّها الأقصى
    .detail = الحد الأقصى { $limit }. يلزم حذف إحداها أولًا.
error-too-many-collections = بلغت مجموعاتك حدّها الأقصى
    .detail = الحد الأقصى { $limit }. يلزم حذف إحداها أولًا.
error-collection-name-taken = لديك مجموعة بهذا الاسم
    .detail = يُرجى اختيار اسم آخر.
error-collection-name = المجموعة تحتاج إلى اسم
    .detail = الحد الأقصى لعدد الأحرف: { $limit }.
error-too-many-pinned = بلغت التعليقات المثبّتة حدّها الأقصى
    .detail = الحد الأقصى { $limit }. يلزم إلغاء تثبيت أحدها أولًا.
error-blocked = هذا غير ممكن
    .detail = يوجد حظر بينكما.
error-not-yourself = هذا حسابك
    .detail = لا يمكن فعل ذلك بملفك الشخصي.

error-private-profile = هذا الملف الشخصي خاص
    .detail = يمكن إرسال طلب متابعة لرؤية المزيد.
error-too-many-follows = بلغت متابعاتك حدّها الأقصى
    .detail = الحد الأقصى { $limit }. يلزم إلغاء متابعة بعض الحسابات أولًا.
error-no-home = لا نعرف أين موقعك
    .detail = يمكن مشاركة موقعك أو تحديد منطقتك في الإعدادات.
error-bad-coordinates = هذه الإحداثيات ليست على الأرض
    .detail = خط العرض من { "\u2066" }-90{ "\u2069" } إلى 90 درجة، وخط الطول من { "\u2066" }-180{ "\u2069" } إلى 180 درجة.
error-bad-width = المؤشر يمتد من -100 إلى 100
    .detail = اختر قيمة بينهما.
error-too-many-muted = لقد كتمت الكثير بالفعل
    .detail = أزل شيئًا من القائمة أولًا؛ تتسع لـ { $limit }.
