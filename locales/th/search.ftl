### Search
search-recent = ค้นหาล่าสุด
search-forget-all = ล้างทั้งหมด
search-forget = ลืม “{ $query }”
search-suggestions = คำแนะนำ
search-trending = กำลังนิยม
search-narrow = กรองและเรียง
search-sort-best = ตรงที่สุด
search-sort-newest = ใหม่ที่สุด
search-sort-likes = ถูกใจมากที่สุด
search-sort-saves = บันทึกมากที่สุด
search-sort-comments = ความเห็นมากที่สุด
search-kind = ประเภท
search-kind-photo = รูปภาพ
search-kind-text = ข้อความ
search-kind-ask = คำถาม
search-time = ทุกช่วงเวลา
search-days-1 = 24 ชั่วโมงที่ผ่านมา
search-days-7 = 7 วันที่ผ่านมา
search-days-30 = 30 วันที่ผ่านมา
search-days-365 = ปีที่ผ่านมา
search-language = ภาษา
search-distance = ระยะทาง
search-within = ภายใน { $distance }
search-followed = คนที่ฉันติดตาม
search-unseen = ยังไม่ได้ดู
search-answered = มีคำตอบแล้ว
search-tabs = ผลลัพธ์
search-tab-notes = โพสต์
search-tab-members = ผู้คน
search-tab-topics = หัวข้อ
search-tab-places = สถานที่
search-found =
    { $count ->
        [0] ไม่มีโพสต์
       *[other] { $count } โพสต์
    }
search-found-more = มากกว่า { $count } โพสต์
search-partial = กำลังสร้างดัชนีค้นหา อาจมีผลลัพธ์เพิ่มในอีกสักครู่
search-corrected = ไม่มีใครเขียน “{ $typed }” กำลังแสดง { $used }
search-exactly = ค้นหา “{ $typed }” ตรงตัว
search-relaxed = ไม่มีโพสต์ที่มีวลีตามที่พิมพ์ โพสต์เหล่านี้มีคำในวลีนั้น
search-cut = คำค้นยาวเกินไป อ่านเฉพาะ 256 ตัวอักษรแรก
search-place-needed = “ใกล้ฉัน” ต้องรู้ว่าคุณอยู่เมืองไหน
search-place-set = ตั้งค่า
search-across =
    { $count ->
        [0] ค้นหาเฉพาะภาษานี้
       *[other] ค้นหาอีก { $count } ภาษา
    }
search-by-memory = สำนวนของสมาชิก
search-by-phrasebook = สมุดวลี คำเดี่ยว
search-not-carried = ที่นี่ไม่มีอะไรแปลคำค้นนี้เป็น{ $languages } แต่ยังพบชื่อและคำที่คล้ายกันได้
search-view = มุมมอง
search-view-list = รายการ
search-view-map = แผนที่
search-map = แผนที่ของผลลัพธ์
search-map-pins = ผลลัพธ์บนแผนที่
search-map-chosen = ที่เลือกบนแผนที่
search-map-bunch = { $count } โพสต์ที่นี่
search-map-closer = ซูมเข้า
search-map-farther = ซูมออก
search-map-here = ค้นหาบริเวณนี้
search-map-area = รอบแผนที่: { $distance }
search-map-placed = บนแผนที่: { $placed } จาก { $count }
search-map-none = ผลลัพธ์เหล่านี้ไม่มีสถานที่ ดูทั้งหมดได้ในรายการ
search-map-show = แสดงบนแผนที่: { $place }
search-map-unavailable = แสดงแผนที่ที่นี่ไม่ได้
search-map-needs = เบราว์เซอร์นี้วาดภาพด้วย WebGL ไม่ได้ ผลลัพธ์ทั้งหมดอยู่ในรายการ
search-none-narrow = ไม่มีอะไรตรงกับตัวกรองเหล่านี้
search-none-text = ลองใช้คำน้อยลง คำอื่น หรือภาษาอื่น หรือถามคนที่รู้
search-none-title = ไม่พบอะไรสำหรับ “{ $word }”
search-popular = หัวข้อยอดนิยม
search-none-named = ลองพิมพ์ส่วนต้นของชื่อ
search-widen = เอาตัวกรองออก
search-ask = ถามชุมชน
found-words = มีคำของคุณ
found-sound = ออกเสียงเหมือนกัน
found-translation = { $language } ความหมายเดียวกัน
found-about = เกี่ยวกับเรื่องนี้
found-first_hand = ประสบการณ์ตรง
found-engagement = ได้รับความนิยม
found-nearby = ห่าง { $distance }
found-near = ใกล้ ๆ
found-fresh = ใหม่
found-followed = คุณติดตามผู้เขียน
found-translated = แปลจาก{ $language } · { $engines }
similar-asks = มีคนถามแล้ว
similar-notes = อาจเป็นคำตอบ
