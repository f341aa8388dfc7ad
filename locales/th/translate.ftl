## ใต้ข้อความ

translate-action = แปล
translate-loading = กำลังแปล…
translate-show = ดูคำแปล
translate-hide = ซ่อนคำแปล
translate-show-original = ดูต้นฉบับ
translate-from-by = แปลจากภาษา{ $language }โดย { $engine }
translate-from = แปลจากภาษา{ $language }
translate-by = แปลโดย { $engine }
translate-done = แปลแล้ว
translate-original = ต้นฉบับ
translate-partly = บางส่วนแปลไม่ได้ จึงคงไว้ตามเดิม
translate-slow = ใช้เวลานานเกินไป รอสักครู่แล้วลองอีกครั้ง
translate-comment = ความคิดเห็น

## ทำไมข้อความยังเหมือนเดิม

translate-why-no-words = ไม่มีคำให้แปล
translate-why-unknown = ไม่แน่ใจว่าเป็นภาษาอะไร
translate-why-same = เป็นภาษาของคุณอยู่แล้ว
translate-why-no-engine = ที่นี่ยังแปลจากภาษา{ $language }เป็นภาษา{ $to }ไม่ได้
translate-why-few-words = คำที่รู้จักในข้อความนี้น้อยเกินกว่าจะช่วยอธิบายได้
translate-why-later = ตอนนี้ระบบแปลไม่ตอบ รอสักครู่แล้วลองอีกครั้ง
translate-why-spent = ตอนนี้แปลเพิ่มไม่ได้แล้ว ลองใหม่ภายหลัง
translate-why-too-long = ข้อความนี้ยาวเกินกว่าจะแปล
translate-why-not-good = คำแปลไม่ดีพอที่จะแสดง

## ความคิดเห็นทั้งหมดในครั้งเดียว

translate-all = แปลความคิดเห็นทั้งหมด
translate-all-originals = ดูต้นฉบับทั้งหมด
translate-all-done =
    { $count ->
        [0] ไม่มีความคิดเห็นที่แปลได้
       *[other] แปลแล้ว { $count } ความคิดเห็น
    }

## ความเห็นต่อคำแปล

translate-helpful = แปลดี
translate-unhelpful = แปลไม่ดี
translate-suggest = เสนอคำแปลที่ดีกว่า
translate-suggest-send = ส่ง
translate-suggested = ขอบคุณ เราจะตรวจดู

## คำแปลของสมาชิกและการตรวจ

translate-by-members = คำแปลโดยสมาชิก
translate-some-by-members = บางส่วนเป็นคำแปลโดยสมาชิก
wordings-others = ที่คนอื่นเสนอ
wordings-vote = คำแปลดีของ { $name }
wordings-votes =
    { $count ->
       *[other] { $count } เสียง
    }
wordings-mine = ของคุณ
wordings-accepted = รับแล้ว
wordings-take-back = ถอนคืน
wordings-taken-back = ถอนคืนแล้ว ผู้อ่านจะเห็นคำแปลจากโปรแกรมอีกครั้ง
wordings-declined = ไม่ได้รับ
moderate-wordings = คำแปลที่ดีกว่า
moderate-languages = ภาษา
moderate-by = เสนอโดย { $name }
moderate-open = เปิด
moderate-today = ที่แสดงตอนนี้
moderate-today-none = ตอนนี้ยังไม่มีคำแปล
moderate-suggested = คำแปลที่เสนอ
moderate-accept = รับ
moderate-decline = ไม่รับ
moderate-keys = แป้น: A รับ, D ไม่รับ, J ถัดไป, K ก่อนหน้า
moderate-accepted = รับแล้ว ผู้อ่านเห็นแล้ว
moderate-declined = ไม่รับแล้ว
moderate-empty-title = ไม่มีอะไรรออยู่
moderate-empty-text = เมื่อสมาชิกเสนอคำแปลที่ดีกว่า จะแสดงที่นี่
moderate-more = ดูเพิ่ม

## คำที่รู้จัก

words-action = คำศัพท์
words-explain = อธิบายคำ
words-none = ไม่มีสแลงหรือสำนวนที่เรารู้จัก
words-meaning-of = ความหมายของ “{ $word }”
words-slang = สแลง
words-phrase = สำนวน
words-casual = ไม่เป็นทางการ
words-rude = หยาบคาย
words-may-offend = อาจทำให้ไม่พอใจ
word-help-title = ช่วยเรื่องคำ
word-help-text = คำในข้อความนี้ที่เรารู้จัก ไม่ใช่คำแปล

## การตั้งค่า

settings-translation = การแปล
translate-automatic = แปลอัตโนมัติ
translate-automatic-text = โพสต์ที่เปิดอยู่และความคิดเห็น เมื่อเป็นภาษาที่คุณอ่านไม่ได้
translate-both = แสดงสองภาษาพร้อมกัน
translate-both-text = ต้นฉบับจะอยู่ใต้คำแปล
translate-never = ไม่แปลอัตโนมัติ
translate-never-text = ภาษาเหล่านี้จะแปลเมื่อคุณขอเท่านั้น
translate-reads = คุณอ่านภาษา{ $languages }ได้
translate-reads-none = คุณยังไม่ได้บอกว่าอ่านภาษาใดได้
translate-reads-change = เปลี่ยนในโปรไฟล์

## ใต้โพสต์ที่กำลังเขียน

translate-readers = คนที่อ่านภาษา{ $languages }จะอ่านคำแปลได้ด้วย
translate-readers-more =
    { $count ->
       *[other] คนที่อ่านภาษา{ $languages } และอีก { $count } ภาษาจะอ่านคำแปลได้ด้วย
    }
