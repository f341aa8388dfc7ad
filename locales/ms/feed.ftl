## Sebab catatan ini dipaparkan

why-interest = Ia hampir dengan kegemaran anda.
strength-topic = Topik yang anda suka
strength-liked_similar = Anda suka yang serupa
strength-near = Berdekatan dengan anda
strength-creator = Anda suka penulisnya
strength-language = Dalam bahasa yang anda baca
strength-popular_now = Popular sekarang
strength-well_received = Disambut baik
strength-new = Baharu
strength-first_audience = Berhak mendapat pembaca pertama
strength-wanted = Menunggu jawapan

## Dalam menu kad dan catatan

note-menu-fewer = Kurangkan yang begini
note-menu-mute-topic = Senyapkan #{ $topic }
note-menu-feed = Suapan anda
note-menu-exposure = Siapa melihat catatan ini
fewer-toast = Catatan seperti ini akan kurang dipaparkan.
topic-muted-toast = Catatan dengan #{ $topic } tidak akan muncul dalam Teroka.

## Tetapan: suapan anda

settings-feed = Suapan anda
dial-label = Lebih dekat atau lebih luas
dial-closer = Lebih dekat
dial-wider = Lebih luas
dial-value-closer = Lebih dekat, { $degree } daripada 100
dial-value-middle = Di tengah
dial-value-wider = Lebih luas, { $degree } daripada 100
dial-means-closer = Lebih banyak yang sudah anda suka, kurang yang asing.
dial-means-middle = Yang anda suka, dengan ruang untuk yang baharu.
dial-means-wider = Lebih banyak topik, penulis dan tempat yang belum anda kenali.
dial-open = Laraskan suapan anda
dial-more = Semua tetapan
order-label = Susunan Teroka
order-ranked = Yang sesuai dengan anda
order-ranked-text = Yang paling sesuai dahulu, dengan ruang untuk catatan baharu.
order-newest = Terbaharu dahulu
order-newest-text = Mengikut masa sahaja, tanpa kedudukan.
week-title = Betapa luasnya suapan anda minggu ini
week-narrow = Dekat: hampir semuanya tentang yang paling anda suka.
week-balanced = Seimbang: banyak yang paling anda suka, dan sebahagian besar di luarnya.
week-broad = Luas: sekurang-kurangnya separuh di luar yang paling anda suka.
week-topics = Topik
week-creators = Penulis
week-outside = Di luar yang paling anda suka
week-seen = Daripada { COMPACT($count) } catatan yang anda lihat.
week-how = Topik dan penulis dikira mengikut bahagiannya: jika satu memenuhi separuh, ruang untuk yang lain berkurang.
week-none = Minggu ini anda belum melihat cukup catatan. Lihatlah sekeliling dan kembali semula.
muted-title = Disenyapkan
muted-text = Yang anda senyapkan tidak muncul dalam Teroka. Anda masih boleh menemuinya melalui topik, profil atau pautan.
muted-topics = Topik
muted-topics-hint = Tanpa #, satu demi satu.
muted-words = Perkataan
muted-words-hint = Perkataan atau frasa paling panjang 40 aksara. Huruf besar dan kecil tidak dibezakan.
muted-languages = Bahasa
muted-languages-hint = Catatan dalam bahasa ini tidak muncul.
muted-choose-language = Pilih bahasa
muted-add = Senyapkan
muted-remove = Berhenti menyenyapkan { $name }
muted-members = Ahli yang disenyapkan
fewer-title = Kurangkan yang begini
fewer-count =
    { $count ->
        [0] Anda belum meminta apa-apa dikurangkan.
       *[other] Anda meminta kurang catatan seperti { $count } yang anda lihat.
    }
fewer-text = Setiap permintaan mengurangkan penulis dan topik satu catatan, lalu pudar dalam sebulan.
reset-title = Mula semula
reset-text = Suapan anda melupakan apa yang dipelajarinya daripada suka, simpanan dan tontonan anda. Suka, simpanan dan ikutan anda kekal, begitu juga pelaras dan yang disenyapkan.
reset-at = Kali terakhir pada { $date }.
reset-action = Lupakan yang dipelajari
reset-confirm-title = Mulakan suapan anda semula?
reset-confirm-text = Ia melupakan cita rasa dan permintaan anda untuk kurang. Tindakan ini tidak boleh dibuat asal.
reset-toast = Suapan anda bermula semula.

## Siapa melihat catatan ini

exposure-given = Dijanjikan dan diberi
exposure-given-of = { $given } daripada { $owed }
exposure-until = Dijanjikan hingga { $time }
exposure-kept = Ditunaikan pada { $time }
exposure-over = Tempohnya tamat pada { $time }
exposure-not-owed = Hanya catatan awam dijanjikan pembaca.
exposure-copy = Catatan ini hampir sama dengan yang terdahulu. Salinan tidak dijamin pembaca sendiri, tetapi suapan masih boleh memaparkannya.
exposure-owed-none = Ketika diterbitkan, terlalu sedikit ahli yang melihat-lihat untuk menjanjikan bilangan.
tier-first = Ia sedang dipaparkan kepada pembaca pertamanya. Sambutan mereka menentukan sejauh mana ia pergi.
tier-wider = Pembaca pertamanya menyambut baik: ia sampai kepada lima kali ganda orang.
tier-wide = Ia terus disambut baik: lima puluh kali ganda pembaca pertamanya.
tier-open = Ia terbuka kepada semua yang sesuai.
exposure-ways = Bagaimana mereka menemuinya
exposure-members = { COMPACT($count) } ahli melihatnya dalam suapan.
exposure-nobody = Belum ada. Tontonan dikira dalam kira-kira seminit.
way-following = Mereka mengikuti anda
way-answers = Mungkin tahu jawapannya
way-co_engagement = Menyukai yang berkaitan
way-interest = Hampir dengan kegemaran mereka
way-topics = Topik yang mereka suka
way-nearby = Mereka berdekatan
way-trending = Popular sekarang
way-fresh = Pembaca pertama
way-languages = Bahasa yang mereka baca
way-discover = Sesuatu yang berbeza bagi mereka
way-elsewhere = Profil anda, carian atau pautan
received-title = Bagaimana sambutannya
received-early = Terlalu sedikit ahli melihatnya dalam suapan untuk dinilai.
received-above = Lebih baik daripada yang serupa: { $own } menyukai, menyimpan, berkongsi atau mengulas. Bagi catatan serupa { $peers }.
received-alike = Setara dengan yang serupa: { $own } menyukai, menyimpan, berkongsi atau mengulas. Bagi catatan serupa { $peers }.
received-below = Lebih senyap daripada yang serupa: { $own } menyukai, menyimpan, berkongsi atau mengulas. Bagi catatan serupa { $peers }.

## Bukti terbuka

proof-title = Paparan yang adil
proof-link = Bagaimana paparan dibahagikan, dalam angka
proof-owed = Setiap catatan awam berhak mendapat { $count } ahli dalam { $hours }.
proof-owed-none = Hari ini terlalu sedikit ahli yang melihat-lihat untuk menjanjikan bilangan. Sebaik sahaja cukup, setiap catatan awam berhak mendapat jumlah yang sama.
proof-empty = Dalam tujuh hari lepas tiada yang diterbitkan, jadi belum ada apa-apa untuk dibuktikan.
proof-unjudged = { COMPACT($count) } catatan diterbitkan dalam tujuh hari lepas; tempohnya masih berjalan.
proof-kept = Dalam tujuh hari lepas { $rate } mendapatnya, daripada { COMPACT($count) } catatan yang tempohnya sudah tamat.
proof-median = Separuh daripadanya mendapatnya dalam { $time }.
proof-at = Setakat { $time }
proof-waiting = Menunggu angka yang lebih baharu…
promise-title = Janjinya
promise-rate = Catatan yang mendapat semuanya
promise-rate-text = Daripada semua catatan tujuh hari lepas yang tempohnya sudah tamat.
promise-fifth = Hampir paling sedikit
promise-fifth-text = Daripada seratus catatan, sembilan puluh lima mendapat sekurang-kurangnya sebanyak ini daripada haknya (persentil ke-5).
promise-least = Paling sedikit
promise-least-text = Bahagian hak yang didapati catatan paling kurang bernasib baik. Bilangan ahli paling sedikit yang melihat sesuatu catatan: { $count }.
promise-none = Belum ada tempoh yang tamat.
promise-full = Janji penuhnya { $count } ahli. Hari ini kurang, kerana paling banyak { $share } daripada semua paparan digunakan untuk menunaikan janji.
sizes-title = Penulis kecil dan besar
sizes-text = Pengikut tidak membeli apa-apa: setiap catatan berhak mendapat penonton pertama yang sama banyak, dan setiap penulis, kecil atau besar, berhak mendapat bahagian paparan yang sama.
size-followers = Pengikut
size-up-to = Hingga { $followers } pengikut
size-more = Lebih daripada { $followers } pengikut
size-creators = { COMPACT($count) } penulis
size-notes-share = Bahagian catatan
size-exposure-share = Bahagian paparan
gini-title = Betapa sama ratanya
gini-text = Pekali Gini ialah 0 apabila semua mendapat sama dan 1 apabila satu mendapat semuanya. Yang tidak mendapat apa-apa turut dikira.
gini-notes = Antara catatan
gini-creators = Antara penulis
gini-per-note = Antara penulis, bagi setiap catatan
due-label = Paling sedikit daripada bahagian sama rata
due-text = Apa yang didapati penulis paling kurang bernasib baik, berbanding bahagian sama rata bagi catatannya.
hours-title = Tujuh hari lepas
hours-impressions = Paparan yang dikira, setiap jam
hours-notes = Catatan baharu, setiap jam
hours-most = Paling banyak { $count }
cost-title = Kosnya
cost-text = Halaman melepaskan { $cost } daripada suka, simpanan dan komen yang dijangka tanpa janji ini. Paling banyak { $share } daripada semua paparan digunakan untuk menunaikan janji.
counted-title = Cara ia dikira
counted-text = Satu paparan ialah separuh kad pada skrin selama setengah saat. Ia dikira apabila pelayar memulangkan tiket yang datang bersama halaman, dan setiap ahli dikira sekali bagi satu catatan.
uncounted-title = Yang tidak dikira
uncounted-own = Penulis yang melihat catatan sendiri
uncounted-visitors = Pelawat yang tidak log masuk
uncounted-twice = Ahli yang melihat catatan sekali lagi
uncounted-blocked = Ahli yang seorang menyekat yang lain
uncounted-automatic = Yang kelihatan seperti mesin
uncounted-unproven = Paparan tanpa tiket halaman
figures-title = Angkanya
figures-csv = Sebagai jadual (CSV)
figures-json = Untuk atur cara (JSON)
