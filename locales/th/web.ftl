### ถ้อยคำของเว็บแอปภาษาไทย

## Everywhere

close = ปิด
cancel = ยกเลิก
delete = ลบ
edit = แก้ไข
save-changes = บันทึกการเปลี่ยนแปลง
done = เสร็จแล้ว
retry = ลองใหม่
try-again = ลองอีกครั้ง
undo = เลิกทำ
back = กลับ
more = เพิ่มเติม
loading = กำลังโหลด…
skip-to-content = ข้ามไปที่เนื้อหา
sign-in = เข้าสู่ระบบ
go-explore = สำรวจโพสต์
link-copied = คัดลอกลิงก์แล้ว
update-ready = มีเวอร์ชันใหม่พร้อมใช้แล้ว
update-reload = โหลดใหม่

## Navigation

nav-label = เมนูหลัก
nav-home = หน้าแรก
nav-search = ค้นหา
nav-compose = โพสต์ใหม่
nav-messages = แจ้งเตือน
nav-messages-unread =
    { $count ->
       *[other] แจ้งเตือน ยังไม่อ่าน { $count } รายการ
    }
nav-me = ฉัน
nav-settings = ตั้งค่า
nav-about = เกี่ยวกับ
search-placeholder = ค้นหาโพสต์ หัวข้อ ผู้คน

## Feeds

feed-label = ฟีด
feed-following = กำลังติดตาม
feed-explore = สำรวจ
feed-nearby = ใกล้ฉัน
feed-all-topics = สำหรับคุณ
feed-topics-label = หัวข้อ
feed-refresh = รีเฟรช
feed-pull = ดึงลงเพื่อรีเฟรช
feed-release = ปล่อยเพื่อรีเฟรช
feed-refreshing = กำลังหาโพสต์ใหม่…
feed-end = คุณดูครบแล้ว ไว้แวะมาใหม่นะ
feed-list-label = โพสต์
explore-empty-title = ที่นี่ยังไม่มีอะไร
explore-empty-text = มาเป็นคนแรกกัน จะเป็นรูปของวันนี้ สูตรอาหาร หรือคำถามก็ได้
explore-empty-action = เขียนโพสต์
following-signed-out-title = ดูว่าคนที่คุณชอบทำอะไรกันอยู่
following-signed-out-text = เข้าสู่ระบบแล้วติดตามสมาชิกสักสองสามคน โพสต์ใหม่ของพวกเขาจะอยู่ที่นี่
following-empty-title = ที่นี่ยังเงียบอยู่
following-empty-text = โพสต์ของสมาชิกที่คุณติดตามจะแสดงที่นี่ ลองหาคนที่ชอบในสำรวจ
nearby-intro-title = ใกล้คุณมีอะไรบ้าง
nearby-intro-text = เบราว์เซอร์จะถามว่าบอกตำแหน่งของคุณได้ไหม เราใช้กับรายการนี้เท่านั้น ปัดให้หยาบราวหนึ่งกิโลเมตร และไม่เก็บไว้
nearby-use-position = ใช้ตำแหน่งของฉัน
nearby-use-home = ใช้ย่านที่ฉันอยู่
nearby-denied-title = ยังไม่ได้แชร์ตำแหน่งของคุณ
nearby-denied-text = อนุญาตได้ในการตั้งค่าเบราว์เซอร์ หรือใส่ย่านที่อยู่ในโปรไฟล์
nearby-empty-title = ยังไม่มีใครเขียนจากแถวนี้
nearby-empty-text = โพสต์ของคุณอาจเป็นโพสต์แรกของที่นี่
topic-empty-title = หัวข้อนี้ยังไม่มีโพสต์
topic-empty-text = เขียนโพสต์ที่มี #{ $topic } แล้วจะแสดงที่นี่
topic-notes =
    { $count ->
       *[other] { COMPACT($count) } โพสต์
    }
topic-write = เขียนเรื่องนี้
sort-label = เรียงตาม
sort-best = ดีที่สุด
sort-newest = ใหม่สุด

## Cards in a feed

card-picture-of = รูปของ “{ $title }”
card-pictures =
    { $count ->
       *[other] { $count } รูป
    }
card-ask = ถาม
card-resolved = ได้คำตอบแล้ว
card-private = เฉพาะฉัน
card-followers = ผู้ติดตาม
card-like = ถูกใจ { COMPACT($count) }
card-liked = ถูกใจแล้ว { COMPACT($count) }
card-by = โดย { $name }

## An open note

note-label = โพสต์
note-by = { $title } โดย { $name }
note-untitled = โพสต์ของ { $name }
note-follow = ติดตาม
note-following = กำลังติดตาม
note-follow-requested = ขอติดตามแล้ว
note-unfollow-named = เลิกติดตาม { $name }
note-follow-named = ติดตาม { $name }
note-edited-at = แก้ไขเมื่อ { $time }
note-history-title = ฉบับก่อนหน้า
note-like = ถูกใจ
note-unlike = เลิกถูกใจ
note-save = บันทึก
note-saved = บันทึกแล้ว
note-saved-toast = บันทึกแล้ว
note-save-collection = เพิ่มลงคอลเลกชัน
note-share = แชร์
note-comment = แสดงความคิดเห็น
note-menu = ตัวเลือกเพิ่มเติมของโพสต์นี้
note-menu-edit = แก้ไข
note-menu-delete = ลบ
note-menu-hide = ไม่สนใจ
note-menu-mute = ซ่อนโพสต์ของ { $name }
note-menu-block = บล็อก { $name }
note-menu-copy-link = คัดลอกลิงก์
note-menu-history = ฉบับก่อนหน้า
why-title = ทำไมจึงเห็นโพสต์นี้
why-following = คุณติดตาม { $name }
why-topics = คุณชอบโพสต์ที่มี #{ $topic }
why-nearby = เขียนห่างจากคุณประมาณ { $distance }
why-near = เขียนใกล้ ๆ คุณ
why-fresh = เป็นโพสต์ใหม่ และทุกโพสต์ใหม่ควรมีผู้อ่านกลุ่มแรก
why-trending = ตอนนี้มีสมาชิกชอบกันมาก
why-languages = เขียนเป็นภาษาที่คุณอ่านได้: { $language }
why-also-liked = คนที่ชอบ “{ $title }” ก็ชอบโพสต์นี้
why-liked = สมาชิกที่ชอบคล้ายคุณก็ชอบโพสต์นี้
why-answers = มีคนกำลังหาประสบการณ์ตรง บางทีอาจเป็นของคุณ
why-discover = ลองอะไรต่างไปบ้าง ฟีดจะได้ไม่วนอยู่กับเรื่องเดิม
note-delete-title = ลบโพสต์นี้ไหม
note-delete-text = โพสต์จะหายไปจากทุกที่ทันที พร้อมความคิดเห็นและการถูกใจ และเรียกคืนไม่ได้
note-deleted-toast = ลบโพสต์แล้ว
note-hidden-toast = เราจะแสดงโพสต์แบบนี้ให้น้อยลง
note-block-title = บล็อก { $name } ไหม
note-block-text = คุณทั้งสองจะไม่เห็นโพสต์และความคิดเห็นของกันอีก เลิกบล็อกได้ในการตั้งค่า
note-block-action = บล็อก
note-blocked-toast = บล็อก { $name } แล้ว
note-muted-toast = โพสต์ของ { $name } จะไม่แสดงในฟีดของคุณ
note-visibility-private = มีแค่คุณที่เห็นโพสต์นี้
note-visibility-followers = มีแค่ผู้ติดตามที่เห็นโพสต์นี้
note-place = สถานที่: { $place }
note-ask-label = อยากฟังประสบการณ์จริง

## Pictures of a note

carousel-label = รูปภาพ
carousel-previous = รูปก่อนหน้า
carousel-next = รูปถัดไป
carousel-position = { $position } จาก { $count }
carousel-go-to = รูปที่ { $position } จาก { $count }

## Comments

comments-title =
    { $count ->
        [0] ความคิดเห็น
       *[other] { COMPACT($count) } ความคิดเห็น
    }
comments-empty-title = ยังไม่มีความคิดเห็น
comments-empty-text = ฝากคำดี ๆ ไว้สักหน่อย
comments-empty-ask = เคยไปหรือเคยทำมาไหม เล่าให้ฟังหน่อย
comments-top = ยอดนิยม
comments-newest = ใหม่สุด
comments-end = หมดแล้ว
comments-more = ดูความคิดเห็นเพิ่ม
comments-more-replies =
    { $count ->
       *[other] ดูอีก { COMPACT($count) } คำตอบ
    }
comment-write = พูดอะไรสักหน่อย…
comment-write-ask = แบ่งปันสิ่งที่คุณรู้…
comment-reply-to = ตอบ { $name }
comment-send = ส่ง
comment-reply = ตอบ
comment-like = ถูกใจความคิดเห็นนี้
comment-unlike = เลิกถูกใจความคิดเห็นนี้
comment-pin = ปักหมุดไว้บนสุด
comment-unpin = เลิกปักหมุด
comment-pinned = ปักหมุดแล้ว
comment-by-author = เจ้าของโพสต์
comment-deleted = ความคิดเห็นนี้ถูกลบแล้ว
comment-delete-title = ลบความคิดเห็นนี้ไหม
comment-delete-text = คำตอบของความคิดเห็นนี้จะยังอยู่
comment-menu = ตัวเลือกเพิ่มเติมของความคิดเห็นนี้
comment-copy = คัดลอกข้อความ
comment-copied = คัดลอกแล้ว
comment-attach = เพิ่มรูป
comment-remove-picture = เอารูปออก
comment-picture-of = รูปในความคิดเห็นของ { $name }
comment-uploading = กำลังส่งรูป…
comment-too-long =
    { $count ->
       *[other] เกินมา { $count } ตัวอักษร
    }
comment-cancel-reply = ไม่ตอบแล้ว

## When something is not as it should be

problem-unexpected = มีบางอย่างผิดพลาดทางฝั่งเรา โปรดลองอีกครั้ง
problem-offline = ไม่มีการเชื่อมต่อ ตรวจสอบแล้วลองอีกครั้ง
problem-not-found = ถูกลบไปแล้ว หรือไม่ได้เปิดให้คุณเห็น
problem-signed-out = โปรดเข้าสู่ระบบก่อน
problem-forbidden = คุณทำสิ่งนี้ที่นี่ไม่ได้
problem-busy = ตอนนี้คนเยอะมาก รอสักครู่แล้วลองอีกครั้ง
offline-title = คุณออฟไลน์อยู่
offline-text = เมื่อเชื่อมต่อได้ หน้านี้จะโหลดเอง
failed-title = โหลดไม่สำเร็จ
gone-title = ไม่อยู่ที่นี่แล้ว
not-found-title = ที่อยู่นี้ไม่มีอะไร
not-found-text = ลิงก์อาจเก่าแล้ว หรือตัวอักษรตกไปสักตัว

## Signing in

sign-out = ออกจากระบบ
or = หรือ
language-label = ภาษา
sign-in-title = ยินดีต้อนรับสู่ { $community }
sign-in-text = ใช้แค่เบอร์โทรศัพท์จากประเทศใดก็ได้ เพิ่งมาครั้งแรก? เราสร้างบัญชีให้ในขั้นตอนนี้เลย
sign-in-privacy = เราเก็บเบอร์ของคุณแบบเข้ารหัส ไม่มีใครที่นี่เห็น และใช้เพื่อเข้าสู่ระบบเท่านั้น
phone-label = เบอร์โทรศัพท์
phone-hint = พิมพ์หรือวางแบบไหนก็ได้ จะมีรหัสประเทศหรือไม่ก็ได้
phone-too-short = ตัวเลขยังไม่ครบ
phone-send = ส่งรหัสให้ฉัน
country-choose = เลือกประเทศ
country-choose-named = ประเทศ: { $country } เปลี่ยน
country-search = ชื่อหรือรหัสประเทศ
country-none = ไม่มีประเทศชื่อนี้
waiting-title = ตอนนี้มีคนอยากเข้าร่วมจำนวนมาก
waiting-text = คุณอยู่ในคิวแล้ว เปิดหน้านี้ไว้ ระบบจะไปต่อเอง
waiting-ahead =
    { $count ->
        [0] คุณเป็นคิวถัดไป
       *[other] มี { $count } คนอยู่ก่อนหน้าคุณ
    }
waiting-minutes = ประมาณ { $minutes } นาที
waiting-working = กำลังรับคิว …
waiting-leave = กลับ
passkey-sign-in = เข้าสู่ระบบด้วยพาสคีย์
code-title = ใส่รหัส
code-text = รหัสมีหกหลักและใช้ได้สิบนาที
code-label = ส่งไปที่ { $phone } แล้ว
code-other-number = ใช้เบอร์อื่น
code-again = ส่งอีกครั้ง
code-again-in =
    { $seconds ->
       *[other] ส่งอีกครั้งได้ในอีก { $seconds } วินาที
    }
outbox-title = นี่คือเดโม จึงไม่ได้ส่ง SMS จริง
outbox-text = ในชุมชนจริง ข้อความนี้จะไปถึงโทรศัพท์ของคุณ ส่วนที่นี่ทุกคนเห็นได้:

## Who I am

welcome-title = ดีใจที่คุณมา { $community }
welcome-text = มีแค่ชื่อก็เริ่มได้ ที่เหลือเปลี่ยนทีหลังได้ทั้งหมด
welcome-start = เริ่มเลย
name-label = ชื่อ
name-hint = ภาษาและตัวอักษรใดก็ได้ อย่างที่เพื่อน ๆ เรียกคุณ
handle-label = ชื่อผู้ใช้
handle-hint = ชื่อไม่ซ้ำใครหลังเครื่องหมาย @ ใช้ตัวอักษรของภาษาใดก็ได้ ตัวเลข จุด และขีดล่าง
handle-free = ชื่อนี้ยังว่าง
handle-taken = ชื่อนี้มีคนใช้แล้ว
languages-label = ภาษาที่คุณอ่านได้
languages-hint = สำรวจจะเน้นภาษาเหล่านี้ แต่คุณยังได้พบทั้งโลก
bio-label = เกี่ยวกับคุณ
bio-hint = คุณชอบ ทำ ปลูก ปรุง หรือสะสมอะไร
avatar-change = เปลี่ยนรูป
home-label = ย่านที่อยู่
home-hint = เมืองของคุณ เพื่อดูสิ่งที่อยู่ใกล้ เราเก็บแค่บริเวณกว้างราวสิบห้ากิโลเมตร

## Profiles

profile-tabs-label = สิ่งที่สมาชิกคนนี้มี
profile-tab-notes = โพสต์
profile-tab-collections = คอลเลกชัน
profile-tab-likes = ถูกใจ
profile-tab-saves = บันทึกไว้
profile-only-you = มีแค่คุณที่เห็น
profile-follows-you = ติดตามคุณ
profile-owner = ผู้ดูแลชุมชนนี้
profile-moderator = ช่วยดูแลชุมชนนี้
profile-edit = แก้ไขโปรไฟล์
me-signed-out-title = มุมของคุณเอง
me-signed-out-text = เข้าสู่ระบบเพื่อดูโพสต์ คอลเลกชัน และทุกอย่างที่คุณบันทึกไว้
profile-followers =
    { $count ->
       *[other] ผู้ติดตาม
    }
profile-following = กำลังติดตาม
profile-likes =
    { $count ->
       *[other] ถูกใจและบันทึก
    }
profile-blocked-title = คุณบล็อกสมาชิกคนนี้ไว้
profile-blocked-text = เลิกบล็อกในเมนูเพื่อเห็นโพสต์ของเขาอีกครั้ง
profile-private-title = โปรไฟล์นี้เป็นส่วนตัว
profile-private-text = ติดตาม { $name } เมื่อได้รับการตอบรับ คุณจะเห็นโพสต์
profile-empty-notes = ยังไม่มีโพสต์
profile-empty-notes-self = โพสต์แรกเล็ก ๆ ก็ได้ รูปของวันนี้ หรือคำถามสักข้อ
profile-empty-collections = ยังไม่มีคอลเลกชัน
profile-empty-collections-self = รวมสิ่งที่คุณบันทึกไว้ สูตรที่อยากลอง ที่ที่อยากไป
profile-empty-likes = ยังไม่ได้ถูกใจอะไร
profile-empty-likes-self = โพสต์ที่คุณถูกใจจะอยู่ที่นี่ ให้คุณเห็นคนเดียว
profile-empty-saves = ยังไม่ได้บันทึกอะไร
profile-empty-saves-self = โพสต์ที่คุณบันทึกจะอยู่ที่นี่ ให้คุณเห็นคนเดียว
people-followers = ผู้ติดตาม
people-following = กำลังติดตาม
people-none = ยังไม่มีใคร
member-menu = ตัวเลือกเพิ่มเติมของสมาชิกคนนี้
member-unmute = เลิกซ่อนโพสต์ของ { $name }
member-unmuted = คุณเห็นโพสต์ของ { $name } อีกครั้งแล้ว
member-make-moderator = ตั้งเป็นผู้ช่วยดูแล
member-unmake-moderator = ปลดจากผู้ช่วยดูแล
member-moderator-made = { $name } เป็นผู้ช่วยดูแลแล้ว
member-moderator-unmade = { $name } ไม่ได้เป็นผู้ช่วยดูแลแล้ว
member-unblock = เลิกบล็อก { $name }
member-unblocked = เลิกบล็อก { $name } แล้ว

## Collections

collection-new = คอลเลกชันใหม่
collection-edit = แก้ไขคอลเลกชัน
collection-name = ชื่อ
collection-private = ส่วนตัว
collection-private-text = มีแค่คุณที่เห็น
collection-delete-title = ลบคอลเลกชันนี้ไหม
collection-delete-text = โพสต์ข้างในจะยังบันทึกอยู่
collection-empty = ในนี้ยังไม่มีอะไร
collection-empty-text = บันทึกโพสต์แล้วเก็บไว้ที่นี่

## Messages: what others did with my notes

messages-comments = ความคิดเห็น
messages-likes = ถูกใจและบันทึก
messages-followers = ผู้ติดตาม
messages-empty-title = ยังเงียบอยู่
messages-empty-comments = ความคิดเห็น คำตอบ และการพูดถึงคุณจะแสดงที่นี่
messages-empty-likes = การถูกใจและบันทึกโพสต์ของคุณจะแสดงที่นี่
messages-empty-followers = ผู้ติดตามใหม่จะแสดงที่นี่
messages-signed-out-title = ฟังข่าวจากคนอื่น
messages-signed-out-text = เข้าสู่ระบบเพื่อดูว่าใครถูกใจ บันทึก และตอบคุณ
requests-title = พวกเขาอยากติดตามคุณ
requests-accept = ตอบรับ
requests-decline = ปฏิเสธ
happened-comment = แสดงความคิดเห็นในโพสต์ของคุณ
happened-reply = ตอบคุณ
happened-mention = พูดถึงคุณในโพสต์
happened-comment_mention = พูดถึงคุณในความคิดเห็น
happened-like = ถูกใจโพสต์ของคุณ
happened-save = บันทึกโพสต์ของคุณ
happened-comment_like = ถูกใจความคิดเห็นของคุณ
happened-follow = เริ่มติดตามคุณแล้ว
happened-follow_request = อยากติดตามคุณ
happened-wording_accepted = ใช้สำนวนแปลของคุณแล้ว
happened-saved_search = เขียนสิ่งที่การค้นหาที่คุณบันทึกไว้พบ

## Settings

settings-profile = โปรไฟล์
settings-appearance = ภาษาและรูปลักษณ์
settings-privacy = ความเป็นส่วนตัว
settings-security = อุปกรณ์และพาสคีย์
settings-community = ชุมชน
settings-saved = บันทึกแล้ว
settings-signed-in-as = เข้าสู่ระบบด้วย { $phone }
theme-label = รูปลักษณ์
theme-system = ตามระบบ
theme-light = สว่าง
theme-dark = มืด
privacy-private = โปรไฟล์ส่วนตัว
privacy-private-text = เฉพาะผู้ติดตามที่คุณตอบรับเท่านั้นที่เห็นโพสต์ของคุณ
privacy-blocks = บล็อกไว้
privacy-mutes = ซ่อนไว้
privacy-nobody = ไม่มีใคร
devices-title = เข้าสู่ระบบอยู่บน
devices-current = อุปกรณ์นี้
devices-unknown = อุปกรณ์ที่ไม่รู้จัก
devices-revoke = ออกจากระบบ
passkeys-title = พาสคีย์
passkeys-text = เข้าสู่ระบบด้วยลายนิ้วมือ ใบหน้า หรือกุญแจความปลอดภัย ไม่ต้องใช้รหัส
passkey-add = เพิ่มพาสคีย์
passkey-added = พาสคีย์พร้อมใช้แล้ว
passkey-default-name = พาสคีย์
community-name = ชื่อชุมชน
owner-text = ชุมชนนี้ยังไม่มีเจ้าของ ผู้ที่เปิดเซิร์ฟเวอร์จะเห็นรหัสในเทอร์มินัล
owner-code = รหัสเจ้าของ
owner-claim = เป็นเจ้าของ
owner-done = ตอนนี้ชุมชนนี้เป็นของคุณแล้ว
owner-exists = ชุมชนนี้มีเจ้าของแล้ว

## Writing a note

compose-edit-title = แก้ไขโพสต์
compose-kind-label = ประเภทโพสต์
compose-kind-photo = รูปถ่าย
compose-kind-text = การ์ดข้อความ
compose-kind-ask = คำถาม
compose-pictures = รูปภาพ
compose-add-pictures = เพิ่มรูป
compose-add-more = เพิ่มอีก
compose-add-hint = ลากมาวาง แปะ หรือเลือกได้สูงสุด { $limit } รูป
compose-too-many-pictures = หนึ่งโพสต์ใส่ได้ { $limit } รูป
compose-cover = ปก
compose-move = รูปที่ { $position } ย้ายได้ด้วยปุ่มลูกศร
compose-remove = เอารูปนี้ออก
compose-crop = ครอบตัด
compose-crop-frame = กรอบ ปุ่มลูกศรใช้ย้าย กดพร้อม Shift เพื่อปรับขนาด
compose-crop-shape = สัดส่วน
compose-crop-free = อิสระ
compose-crop-turn = หมุน
compose-describe = บรรยายรูปนี้
compose-alt-label = คำบรรยาย
compose-alt-hint = สำหรับคนที่มองไม่เห็น: ในรูปมีอะไรบ้าง
compose-title = ชื่อเรื่อง
compose-title-hint = เกี่ยวกับอะไร
compose-question = คำถามของคุณ
compose-question-hint = คุณอยากรู้อะไร
compose-body = เนื้อหา
compose-body-hint = # ใช้เริ่มหัวข้อ @ ใช้พูดถึงสมาชิก
compose-body-photo = เป็นยังไงบ้าง ราคา สถานที่ ข้อผิดพลาด และเคล็ดลับ ช่วยคนอื่นได้มากที่สุด
compose-body-text = อะไรก็ตามที่ใส่บนการ์ดไม่พอ
compose-body-ask = ที่ไหน เมื่อไร เพื่อใคร ยิ่งเล่าละเอียด ยิ่งได้คำตอบที่ดี
compose-suggestions = คำแนะนำ
compose-place = สถานที่
compose-place-hint = คนที่อยู่ใกล้จะได้เจอ
place-search = เมืองหรือสถานที่
place-remove = เอา { $place } ออก
compose-visibility = ใครเห็นบ้าง
visibility-public = ทุกคน
visibility-followers = ผู้ติดตาม
visibility-private = เฉพาะฉัน
compose-publish = โพสต์
compose-published = โพสต์แล้ว
compose-changed = แก้ไขแล้ว
compose-title-too-long = ชื่อเรื่องยาวเกินไป
compose-body-too-long = เนื้อหายาวเกินไป
compose-card-too-long = ข้อความยาวเกินการ์ด
compose-picture-failed = มีรูปหนึ่งส่งไม่ผ่าน ลองอีกครั้งหรือเอาออก
compose-pictures-sending = กำลังส่งรูปอยู่…
compose-needs-picture = เพิ่มรูป หรือเปลี่ยนเป็นการ์ดข้อความ
compose-needs-card = เขียนอะไรสักนิดบนการ์ด
compose-needs-question = ถามอะไรสักข้อ
card-words = ข้อความบนการ์ด
card-words-hint = ความคิด รายการ หรือประโยคหนึ่งของวันนี้
card-sample = ข้อความของคุณ
card-letter = กข
card-design = ดีไซน์
card-design-paper = กระดาษ
card-design-menu = เมนูอาหาร
card-design-sticky = กระดาษโน้ต
card-design-chalk = กระดานดำ
card-design-film = ชื่อหนัง
card-design-ticket = ตั๋ว
draft-saving = กำลังบันทึกร่าง…
draft-saved = บันทึกร่างแล้ว
draft-failed = บันทึกร่างไม่สำเร็จ
draft-untitled = ไม่มีชื่อเรื่อง
drafts-title = ฉบับร่าง
drafts-open =
    { $count ->
       *[other] { $count } ฉบับร่าง
    }

## About this community

about-lead = เรื่องราวชีวิตประจำวัน จากผู้คนทุกประเทศทุกภาษา ในที่เดียว
about-members =
    { $count ->
       *[other] สมาชิก { COMPACT($count) } คน
    }
about-notes =
    { $count ->
       *[other] { COMPACT($count) } โพสต์
    }
about-demo = นี่คือเดโม สมาชิก โพสต์ และภาพวาดล้วนแต่งขึ้น เพื่อให้มีอะไรให้ดู
about-pool-title = ทุกคนอยู่ด้วยกัน
about-pool-text = ไม่มีใครถูกแบ่งตามประเทศ สิ่งที่คุณเขียนใครก็หาเจอได้ ไม่ว่าจะพูดภาษาอะไร
about-feed-title = ฟีดที่บอกเหตุผล
about-feed-text = ทุกโพสต์ในฟีดบอกเหตุผลว่าทำไมจึงอยู่ตรงนั้น โพสต์ใหม่ได้แสดงตั้งแต่ยังไม่ดัง
about-yours-title = ของคุณก็ยังเป็นของคุณ
about-yours-text = ตำแหน่งในรูปถูกลบก่อนที่ใครจะเห็น เบอร์โทรศัพท์ถูกเข้ารหัส สิ่งที่คุณลบจะหายไปจากทุกที่ทันที
about-open-title = เปิดกว้าง
about-open-text = ทุกอย่างที่แอปนี้ทำ ผ่านอินเทอร์เฟซที่มีเอกสารกำกับ ซึ่งโปรแกรมใดก็ใช้ได้
about-developers = สำหรับนักพัฒนา
