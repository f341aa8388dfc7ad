### Buttons are verbal nouns and sentences avoid the imperative, so that they speak to women and men alike.
### "\u2066" … "\u2069" keep phone numbers and #topics in their own direction.

## عام

close = إغلاق
cancel = إلغاء
delete = حذف
edit = تعديل
save-changes = حفظ التعديلات
done = تم
retry = إعادة المحاولة
try-again = محاولة أخرى
undo = تراجع
back = رجوع
more = المزيد
loading = جارٍ التحميل…
skip-to-content = الانتقال إلى المحتوى
sign-in = تسجيل الدخول
go-explore = استكشاف المنشورات
link-copied = تم نسخ الرابط
update-ready = إصدار جديد جاهز.
update-reload = إعادة التحميل

## التنقّل

nav-label = التنقّل الرئيسي
nav-home = الرئيسية
nav-search = بحث
nav-compose = منشور جديد
nav-messages = الإشعارات
nav-messages-unread =
    { $count ->
        [zero] الإشعارات، لا جديد
        [one] الإشعارات، إشعار واحد غير مقروء
        [two] الإشعارات، إشعاران غير مقروءين
        [few] الإشعارات، { $count } إشعارات غير مقروءة
        [many] الإشعارات، { $count } إشعارًا غير مقروء
       *[other] الإشعارات، { $count } إشعار غير مقروء
    }
nav-me = حسابي
nav-settings = الإعدادات
nav-about = نبذة
search-placeholder = بحث عن منشورات ومواضيع وأشخاص

## الخلاصات

feed-label = الخلاصات
feed-following = أتابعهم
feed-explore = استكشاف
feed-nearby = بالقرب
feed-all-topics = من أجلك
feed-topics-label = المواضيع
feed-refresh = تحديث
feed-pull = السحب للتحديث
feed-release = الإفلات للتحديث
feed-refreshing = جارٍ البحث عن منشورات جديدة…
feed-end = هذا كل شيء الآن. نراك لاحقًا مع الجديد.
feed-list-label = المنشورات
explore-empty-title = لا شيء هنا بعد
explore-empty-text = لتكن البداية منك: صورة من اليوم، أو وصفة، أو سؤال.
explore-empty-action = كتابة منشور
following-signed-out-title = ما أخبار من يهمّك أمرهم؟
following-signed-out-text = بعد تسجيل الدخول ومتابعة بعض الأعضاء، تظهر منشوراتهم الجديدة هنا.
following-empty-title = هدوء تام هنا
following-empty-text = هنا تظهر منشورات من تهمّك متابعتهم، وفي «استكشاف» من قد يعجبك.
nearby-intro-title = ماذا يوجد بالقرب منك؟
nearby-intro-text = سيسألك المتصفح عن السماح بمعرفة موقعك. يُستخدم الموقع لهذه القائمة فقط، مقرّبًا إلى نحو كيلومتر واحد، ولا يُحتفظ به.
nearby-use-position = استخدام موقعي
nearby-use-home = استخدام منطقتي
nearby-denied-title = لم تتم مشاركة موقعك
nearby-denied-text = يمكن السماح بذلك في إعدادات المتصفح، أو تحديد منطقتك في ملفك الشخصي.
nearby-empty-title = لم يكتب أحد من هنا بعد
nearby-empty-text = قد يكون منشورك أول ما يُكتب من هذا المكان.
topic-empty-title = لا منشورات في هذا الموضوع بعد
topic-empty-text = كل منشور يحمل { "\u2068" }#{ $topic }{ "\u2069" } يظهر هنا.
topic-notes =
    { $count ->
        [zero] لا منشورات بعد
        [one] منشور واحد
        [two] منشوران
        [few] { COMPACT($count) } منشورات
        [many] { COMPACT($count) } منشورًا
       *[other] { COMPACT($count) } منشور
    }
topic-write = الكتابة عنه
sort-label = الترتيب
sort-best = الأفضل
sort-newest = الأحدث

## البطاقات

card-picture-of = صورة من «{ $title }»
card-pictures =
    { $count ->
        [zero] بلا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
card-ask = سؤال
card-resolved = تم الحل
card-private = أنا فقط
card-followers = المتابعون
card-like = إعجاب، { COMPACT($count) }
card-liked = نال إعجابك، { COMPACT($count) }
card-by = من { $name }

## المنشور

note-label = منشور
note-by = { $title }، من { $name }
note-untitled = منشور من { $name }
note-follow = متابعة
note-following = قيد المتابعة
note-follow-requested = تم الطلب
note-unfollow-named = إلغاء متابعة { $name }
note-follow-named = متابعة { $name }
note-edited-at = آخر تعديل: { $time }
note-history-title = الإصدارات السابقة
note-like = إعجاب
note-unlike = إلغاء الإعجاب
note-save = حفظ
note-saved = محفوظ
note-saved-toast = تم الحفظ.
note-save-collection = إضافة إلى مجموعة
note-share = مشاركة
note-comment = تعليق
note-menu = خيارات هذا المنشور
note-menu-edit = تعديل
note-menu-delete = حذف
note-menu-hide = لا يهمّني
note-menu-mute = كتم { $name }
note-menu-block = حظر { $name }
note-menu-copy-link = نسخ الرابط
note-menu-history = الإصدارات السابقة
why-title = لماذا هذا المنشور
why-following = لأنك تتابع { $name }.
why-topics = لأن منشورات #{ $topic } تعجبك.
why-nearby = كُتب على بُعد نحو { $distance } منك.
why-near = كُتب بالقرب منك.
why-fresh = لأنه جديد، ولكل منشور جديد حقّ في جمهور أول.
why-trending = يعجب كثيرًا من الأعضاء الآن.
why-languages = مكتوب بلغة تقرؤها: { $language }.
why-also-liked = من أعجبهم «{ $title }» أعجبهم هذا أيضًا.
why-liked = أعجب أعضاء ذوقهم قريب من ذوقك.
why-answers = هناك من يبحث عن تجربة شخصية، ولعلّها تجربتك.
why-discover = شيء مختلف، كي لا تدور خلاصتك في حلقة واحدة.
note-delete-title = حذف هذا المنشور؟
note-delete-text = سيختفي فورًا من كل مكان، مع تعليقاته وإعجاباته. لا يمكن التراجع عن ذلك.
note-deleted-toast = تم حذف المنشور.
note-hidden-toast = سنقلّل من عرض ما يشبهه.
note-block-title = حظر { $name }؟
note-block-text = لن يرى أيّ منكما منشورات الآخر وتعليقاته بعد الآن. يمكن التراجع عن ذلك في الإعدادات.
note-block-action = حظر
note-blocked-toast = تم حظر { $name }.
note-muted-toast = لن تظهر لك منشورات { $name } في الخلاصات.
note-visibility-private = هذا المنشور ظاهر لك وحدك
note-visibility-followers = هذا المنشور ظاهر للمتابعين فقط
note-place = المكان: { $place }
note-ask-label = سؤال إلى أصحاب التجربة

## صور المنشور

carousel-label = الصور
carousel-previous = الصورة السابقة
carousel-next = الصورة التالية
carousel-position = { $position } من { $count }
carousel-go-to = الصورة { $position } من { $count }

## التعليقات

comments-title =
    { $count ->
        [0] التعليقات
        [zero] التعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { COMPACT($count) } تعليقات
        [many] { COMPACT($count) } تعليقًا
       *[other] { COMPACT($count) } تعليق
    }
comments-empty-title = لا تعليقات بعد
comments-empty-text = كلمة لطيفة منك تكفي.
comments-empty-ask = هل لديك تجربة مع هذا؟ يسعدنا سماعها.
comments-top = الأبرز
comments-newest = الأحدث
comments-end = هذا كل شيء
comments-more = المزيد من التعليقات
comments-more-replies =
    { $count ->
        [zero] لا ردود أخرى
        [one] رد واحد آخر
        [two] ردّان آخران
        [few] { COMPACT($count) } ردود أخرى
        [many] { COMPACT($count) } ردًّا آخر
       *[other] { COMPACT($count) } رد آخر
    }
comment-write = ما رأيك؟
comment-write-ask = ما خبرتك في هذا؟
comment-reply-to = رد على { $name }
comment-send = إرسال
comment-reply = رد
comment-like = الإعجاب بهذا التعليق
comment-unlike = إلغاء الإعجاب بهذا التعليق
comment-pin = تثبيت في الأعلى
comment-unpin = إلغاء التثبيت
comment-pinned = مثبّت
comment-by-author = الناشر
comment-deleted = تم حذف هذا التعليق.
comment-delete-title = حذف هذا التعليق؟
comment-delete-text = تبقى الردود عليه.
comment-menu = خيارات هذا التعليق
comment-copy = نسخ النص
comment-copied = تم النسخ.
comment-attach = إضافة صورة
comment-remove-picture = إزالة الصورة
comment-picture-of = صورة في تعليق من { $name }
comment-uploading = جارٍ إرسال الصورة…
comment-too-long =
    { $count ->
        [zero] النص بالطول المسموح
        [one] النص أطول من المسموح بحرف واحد
        [two] النص أطول من المسموح بحرفين
        [few] النص أطول من المسموح بمقدار { $count } أحرف
        [many] النص أطول من المسموح بمقدار { $count } حرفًا
       *[other] النص أطول من المسموح بمقدار { $count } حرف
    }
comment-cancel-reply = إلغاء الرد

## عند حدوث مشكلة

problem-unexpected = حدث خطأ من جهتنا. يُرجى المحاولة مرة أخرى.
problem-offline = لا يوجد اتصال. يُرجى التحقق منه ثم المحاولة مرة أخرى.
problem-not-found = تم حذفه، أو أنه غير متاح لك.
problem-signed-out = يُرجى تسجيل الدخول أولًا.
problem-forbidden = هذا غير متاح لك هنا.
problem-busy = الإقبال كبير الآن. يُرجى المحاولة بعد لحظات.
offline-title = لا يوجد اتصال بالإنترنت
offline-text = ستُحمَّل هذه الصفحة تلقائيًا فور عودة الاتصال.
failed-title = تعذّر التحميل
gone-title = لم يعد هنا
not-found-title = لا شيء في هذا العنوان
not-found-text = قد يكون الرابط قديمًا، أو ينقصه حرف.

## تسجيل الدخول

sign-out = تسجيل الخروج
or = أو
language-label = اللغة
sign-in-title = مرحبًا بك في { $community }
sign-in-text = يكفي رقم هاتفك، من أي بلد كان. زيارتك الأولى؟ سيُنشأ حسابك بالخطوة نفسها.
sign-in-privacy = رقمك محفوظ ومشفّر. لا يراه أحد هنا، ولا يُستخدم إلا لتسجيل الدخول.
phone-label = رقم الهاتف
phone-hint = كتابةً أو لصقًا، برمز البلد أو بدونه.
phone-too-short = بعض الأرقام ناقصة.
phone-send = إرسال الرمز إليّ
country-choose = اختيار البلد
country-choose-named = البلد: { $country }. تغيير
country-search = اسم البلد أو رمزه
country-none = لا يوجد بلد بهذا الاسم.
waiting-title = يريد كثيرون الانضمام الآن
waiting-text = لديك مكان في صف الانتظار. اترك هذه الصفحة مفتوحة وستتابع وحدها.
waiting-ahead =
    { $count ->
        [0] دورك هو التالي.
        [one] أمامك شخص واحد.
        [two] أمامك شخصان.
        [few] أمامك { $count } أشخاص.
        [many] أمامك { $count } شخصًا.
       *[other] أمامك { $count } شخص.
    }
waiting-minutes =
    { $minutes ->
        [one] حوالي دقيقة واحدة.
        [two] حوالي دقيقتين.
        [few] حوالي { $minutes } دقائق.
        [many] حوالي { $minutes } دقيقة.
       *[other] حوالي { $minutes } دقيقة.
    }
waiting-working = جارٍ أخذ مكان في الصف …
waiting-leave = رجوع
passkey-sign-in = تسجيل الدخول بمفتاح المرور
code-title = إدخال الرمز
code-text = يتكوّن من ستة أرقام، وهو صالح لعشر دقائق.
code-label = تم الإرسال إلى { "\u2066" }{ $phone }{ "\u2069" }
code-other-number = استخدام رقم آخر
code-again = إعادة الإرسال
code-again-in =
    { $seconds ->
        [zero] إعادة الإرسال الآن
        [one] إعادة الإرسال بعد ثانية واحدة
        [two] إعادة الإرسال بعد ثانيتين
        [few] إعادة الإرسال بعد { $seconds } ثوانٍ
        [many] إعادة الإرسال بعد { $seconds } ثانية
       *[other] إعادة الإرسال بعد { $seconds } ثانية
    }
outbox-title = هذا عرض تجريبي: لم تُرسل أي رسالة نصية
outbox-text = في مجتمع حقيقي تصل هذه الرسالة إلى هاتفك. أما هنا فيراها الجميع:

## من أنا

welcome-title = يسعدنا وجودك في { $community }
welcome-text = يكفي اسم للبدء. ويمكن تغيير كل شيء لاحقًا.
welcome-start = لنبدأ
name-label = الاسم
name-hint = بأي لغة وأي كتابة، كما يناديك أصدقاؤك.
handle-label = المعرّف
handle-hint = الاسم الفريد بعد علامة @. يتكوّن من حروف أي لغة وأرقام ونقاط وشرطات سفلية.
handle-free = هذا المعرّف متاح.
handle-taken = هذا المعرّف مستخدم.
languages-label = لغات القراءة
languages-hint = يميل «استكشاف» إليها، ويبقى العالم كله أمامك.
bio-label = نبذة عنك
bio-hint = ما هواياتك؟ الطبخ أم الزراعة أم الصناعة أم جمع الأشياء؟
avatar-change = تغيير الصورة
home-label = منطقتي
home-hint = بلدتك، لعرض ما هو قريب منك. نحتفظ بالمنطقة فقط، في نطاق نحو خمسة عشر كيلومترًا.

## الملفات الشخصية

profile-tabs-label = محتوى هذا الحساب
profile-tab-notes = المنشورات
profile-tab-collections = المجموعات
profile-tab-likes = الإعجابات
profile-tab-saves = المحفوظات
profile-only-you = ظاهر لك وحدك
profile-follows-you = من متابعيك
profile-owner = إدارة المجتمع
profile-moderator = من مشرفي المجتمع
profile-edit = تعديل الملف الشخصي
me-signed-out-title = ركنك الخاص
me-signed-out-text = بعد تسجيل الدخول تظهر هنا منشوراتك ومجموعاتك وكل ما حفظته.
profile-followers =
    { $count ->
        [zero] متابع
        [one] متابع
        [two] متابع
        [few] متابعين
        [many] متابعًا
       *[other] متابع
    }
profile-following = قيد المتابعة
profile-likes =
    { $count ->
        [zero] إعجاب وحفظ
        [one] إعجاب وحفظ
        [two] إعجاب وحفظ
        [few] إعجابات ومرات حفظ
        [many] إعجابًا وحفظًا
       *[other] إعجاب وحفظ
    }
profile-blocked-title = هذا الحساب محظور لديك
profile-blocked-text = يمكن إلغاء الحظر من القائمة لرؤية المنشورات من جديد.
profile-private-title = هذا الملف الشخصي خاص
profile-private-text = تظهر لك منشورات { $name } بعد قبول طلب المتابعة.
profile-empty-notes = لا منشورات بعد
profile-empty-notes-self = يكفي شيء صغير للبداية: صورة من اليوم، أو سؤال.
profile-empty-collections = لا مجموعات بعد
profile-empty-collections-self = مكان لترتيب محفوظاتك: وصفات للتجربة، وأماكن للزيارة.
profile-empty-likes = لا إعجابات بعد
profile-empty-likes-self = هنا تبقى المنشورات التي أعجبتك، لك وحدك.
profile-empty-saves = لا محفوظات بعد
profile-empty-saves-self = هنا تبقى المنشورات التي حفظتها، لك وحدك.
people-followers = المتابعون
people-following = قيد المتابعة
people-none = لا أحد بعد
member-menu = خيارات هذا الحساب
member-unmute = إلغاء كتم { $name }
member-unmuted = عادت منشورات { $name } إلى الظهور لك.
member-make-moderator = منح الإشراف
member-unmake-moderator = سحب الإشراف
member-moderator-made = أصبح { $name } من المشرفين.
member-moderator-unmade = لم يعد { $name } من المشرفين.
member-unblock = إلغاء حظر { $name }
member-unblocked = تم إلغاء حظر { $name }.

## المجموعات

collection-new = مجموعة جديدة
collection-edit = تعديل المجموعة
collection-name = الاسم
collection-private = خاصة
collection-private-text = ظاهرة لك وحدك.
collection-delete-title = حذف هذه المجموعة؟
collection-delete-text = تبقى منشوراتها محفوظة.
collection-empty = لا شيء هنا بعد
collection-empty-text = بعد حفظ أي منشور يمكن وضعه هنا.

## الإشعارات

messages-comments = التعليقات
messages-likes = الإعجاب والحفظ
messages-followers = المتابعون
messages-empty-title = كل شيء هادئ
messages-empty-comments = هنا تظهر التعليقات والردود والإشارات إليك.
messages-empty-likes = هنا يظهر الإعجاب بمنشوراتك وحفظها.
messages-empty-followers = هنا يظهر متابعوك الجدد.
messages-signed-out-title = أصداء مشاركاتك
messages-signed-out-text = بعد تسجيل الدخول يظهر لك من أعجبه منشورك ومن حفظه ومن ردّ عليك.
requests-title = طلبات المتابعة
requests-accept = قبول
requests-decline = رفض
happened-comment = – تعليق على منشورك
happened-reply = – ردّ عليك
happened-mention = – إشارة إليك في منشور
happened-comment_mention = – إشارة إليك في تعليق
happened-like = – إعجاب بمنشورك
happened-save = – حفظ منشورك
happened-comment_like = – إعجاب بتعليقك
happened-follow = – متابعة جديدة لك
happened-follow_request = – طلب متابعة
happened-wording_accepted = – اعتماد صياغتك لترجمة
happened-saved_search = كتب ما يجده بحث محفوظ لديك

## الإعدادات

settings-profile = الملف الشخصي
settings-appearance = اللغة والمظهر
settings-privacy = الخصوصية
settings-security = الأجهزة ومفاتيح المرور
settings-community = المجتمع
settings-saved = تم الحفظ.
settings-signed-in-as = تم تسجيل الدخول بالرقم { "\u2066" }{ $phone }{ "\u2069" }
theme-label = المظهر
theme-system = حسب النظام
theme-light = فاتح
theme-dark = داكن
privacy-private = ملف شخصي خاص
privacy-private-text = لا يرى منشوراتك إلا من قُبلت متابعتهم.
privacy-blocks = المحظورون
privacy-mutes = المكتومون
privacy-nobody = لا أحد.
devices-title = الأجهزة المسجّلة
devices-current = هذا الجهاز
devices-unknown = جهاز غير معروف
devices-revoke = تسجيل الخروج
passkeys-title = مفاتيح المرور
passkeys-text = تسجيل الدخول ببصمتك أو وجهك أو مفتاح أمان، من دون رمز.
passkey-add = إضافة مفتاح مرور
passkey-added = مفتاح المرور جاهز.
passkey-default-name = مفتاح مرور
community-name = اسم المجتمع
owner-text = لا أحد يدير هذا المجتمع بعد. من شغّل الخادم يجد رمزًا في نافذة الأوامر.
owner-code = رمز الإدارة
owner-claim = تولّي الإدارة
owner-done = هذا مجتمعك الآن.
owner-exists = لهذا المجتمع من يديره.

## كتابة منشور

compose-edit-title = تعديل المنشور
compose-kind-label = نوع المنشور
compose-kind-photo = صور
compose-kind-text = بطاقة نصية
compose-kind-ask = سؤال
compose-pictures = الصور
compose-add-pictures = إضافة صور
compose-add-more = المزيد
compose-add-hint = بالإفلات هنا أو اللصق أو الاختيار، حتى { $limit } كحد أقصى.
compose-too-many-pictures = الحد الأقصى للصور في المنشور: { $limit }.
compose-cover = الغلاف
compose-move = الصورة { $position }. تُنقل بمفاتيح الأسهم.
compose-remove = إزالة هذه الصورة
compose-crop = قص
compose-crop-frame = الإطار. يتحرّك بمفاتيح الأسهم، ويتغيّر حجمه معها بمفتاح Shift.
compose-crop-shape = الشكل
compose-crop-free = حر
compose-crop-turn = تدوير
compose-describe = وصف هذه الصورة
compose-alt-label = الوصف
compose-alt-hint = لمن لا يستطيع رؤيتها: ماذا يظهر فيها؟
compose-title = العنوان
compose-title-hint = ما الموضوع؟
compose-question = سؤالك
compose-question-hint = ما الذي تهمّك معرفته؟
compose-body = النص
compose-body-hint = علامة # لإضافة موضوع، و @ للإشارة إلى عضو.
compose-body-photo = كيف كانت التجربة؟ الأسعار والأماكن والأخطاء والنصائح أكثر ما يفيد الآخرين.
compose-body-text = كل ما لم تتّسع له البطاقة.
compose-body-ask = أين ومتى ولمن؟ كلما زادت التفاصيل، كانت الإجابات أفضل.
compose-suggestions = اقتراحات
compose-place = المكان
compose-place-hint = ليصل إليه من هم بالقرب.
place-search = مدينة أو مكان
place-remove = إزالة { $place }
compose-visibility = من يمكنه رؤيته
visibility-public = الجميع
visibility-followers = المتابعون
visibility-private = أنا فقط
compose-publish = نشر
compose-published = تم النشر.
compose-changed = تم التعديل.
compose-title-too-long = العنوان أطول من اللازم.
compose-body-too-long = النص أطول من اللازم.
compose-card-too-long = لا تتّسع البطاقة لكل هذه الكلمات.
compose-picture-failed = لم تُقبل إحدى الصور. يمكن إعادة المحاولة أو إزالتها.
compose-pictures-sending = ما زالت الصور في الطريق…
compose-needs-picture = تلزم إضافة صورة، أو تحويله إلى بطاقة نصية.
compose-needs-card = بضع كلمات تكفي البطاقة.
compose-needs-question = ما سؤالك؟
card-words = كلمات البطاقة
card-words-hint = فكرة، أو قائمة، أو سطر من اليوم
card-sample = كلماتك هنا
card-letter = ض
card-design = التصميم
card-design-paper = ورق
card-design-menu = قائمة طعام
card-design-sticky = ورقة لاصقة
card-design-chalk = سبورة
card-design-film = عنوان فيلم
card-design-ticket = تذكرة
draft-saving = جارٍ حفظ المسودة…
draft-saved = تم حفظ المسودة
draft-failed = لم تُحفظ المسودة
draft-untitled = بلا عنوان
drafts-title = المسودات
drafts-open =
    { $count ->
        [zero] لا مسودات
        [one] مسودة واحدة
        [two] مسودتان
        [few] { $count } مسودات
        [many] { $count } مسودة
       *[other] { $count } مسودة
    }

## عن هذا المجتمع

about-lead = منشورات من الحياة اليومية، لأناس من كل بلد ولغة، في مكان واحد.
about-members =
    { $count ->
        [zero] لا أعضاء بعد
        [one] عضو واحد
        [two] عضوان
        [few] { COMPACT($count) } أعضاء
        [many] { COMPACT($count) } عضوًا
       *[other] { COMPACT($count) } عضو
    }
about-notes =
    { $count ->
        [zero] لا منشورات بعد
        [one] منشور واحد
        [two] منشوران
        [few] { COMPACT($count) } منشورات
        [many] { COMPACT($count) } منشورًا
       *[other] { COMPACT($count) } منشور
    }
about-demo = هذا عرض تجريبي. أعضاؤه ومنشوراته ورسومه من نسج الخيال، ليكون فيه ما يُشاهَد.
about-pool-title = مكان واحد للجميع
about-pool-text = لا فرز حسب البلد. كلماتك يمكن لأي أحد أن يجدها، أيًّا كانت لغته.
about-feed-title = خلاصة تقول لماذا
about-feed-text = كل منشور في خلاصتك يأتي مع سبب ظهوره. والمنشورات الجديدة تُعرض قبل أن تشتهر.
about-yours-title = ما هو لك يبقى لك
about-yours-text = يُزال موقع الصور قبل أن يراها أحد. أرقام الهواتف مشفّرة. وكل محذوف يختفي فورًا من كل مكان.
about-open-title = منفتح
about-open-text = كل ما يفعله هذا التطبيق يمرّ عبر واجهة موثّقة يمكن لأي برنامج استخدامها.
about-developers = للمطوّرين
