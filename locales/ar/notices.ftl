sms-code =
    { $minutes ->
        [zero] { $code } رمزك في { $community }، صالح { $minutes } دقيقة. يُرجى عدم مشاركته مع أحد.
        [one] { $code } رمزك في { $community }، صالح دقيقة واحدة. يُرجى عدم مشاركته مع أحد.
        [two] { $code } رمزك في { $community }، صالح دقيقتين. يُرجى عدم مشاركته مع أحد.
        [few] { $code } رمزك في { $community }، صالح { $minutes } دقائق. يُرجى عدم مشاركته مع أحد.
        [many] { $code } رمزك في { $community }، صالح { $minutes } دقيقة. يُرجى عدم مشاركته مع أحد.
       *[other] { $code } رمزك في { $community }، صالح { $minutes } دقيقة. يُرجى عدم مشاركته مع أحد.
    }
sms-outbox = هذا المجتمع لا يرسل رسائل نصية: تظهر الرسائل هنا ولم تُرسل إلى أي هاتف. ولا يُثبت الرقم هنا شيئًا.
new-member-name = وجه جديد
page-by = من { $name }
page-open-app = فتح في التطبيق
page-needs-javascript = يحتاج التطبيق الكامل إلى JavaScript. ويمكن قراءة المنشورات من دونه.
page-explore-title = { $community }: منشورات من الحياة اليومية
page-explore-description = صور وأسئلة وإجابات من تجارب حقيقية، لأناس من كل بلد ولغة.
page-topic-title = { "\u2068" }#{ $topic }{ "\u2069" } في { $community }
page-topic-description = منشورات عن { $topic } ممن زاروا وطبخوا وجرّبوا.
page-member-description = { $name } ({ "\u2066" }@{ $handle }{ "\u2069" }) في { $community }
