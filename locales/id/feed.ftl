## Kenapa catatan ini

why-interest = Ini dekat dengan yang kamu suka.
strength-topic = Topik yang kamu suka
strength-liked_similar = Kamu menyukai yang mirip
strength-near = Di dekatmu
strength-creator = Kamu suka penulisnya
strength-language = Dalam bahasa yang kamu baca
strength-popular_now = Sedang disukai
strength-well_received = Disambut baik
strength-new = Baru
strength-first_audience = Berhak punya pembaca pertama
strength-wanted = Menunggu jawaban

## Di menu kartu dan catatan

note-menu-fewer = Kurangi yang seperti ini
note-menu-mute-topic = Bisukan #{ $topic }
note-menu-feed = Linimasamu
note-menu-exposure = Siapa yang melihat catatan ini
fewer-toast = Catatan seperti ini akan lebih jarang muncul.
topic-muted-toast = Catatan dengan #{ $topic } tidak akan muncul di Jelajahi.

## Pengaturan: linimasamu

settings-feed = Linimasamu
dial-label = Lebih dekat atau lebih luas
dial-closer = Lebih dekat
dial-wider = Lebih luas
dial-value-closer = Lebih dekat, { $degree } dari 100
dial-value-middle = Di tengah
dial-value-wider = Lebih luas, { $degree } dari 100
dial-means-closer = Lebih banyak yang sudah kamu suka, lebih sedikit yang asing.
dial-means-middle = Yang kamu suka, dengan ruang untuk yang baru.
dial-means-wider = Lebih banyak topik, penulis, dan tempat yang belum kamu kenal.
dial-open = Atur linimasamu
dial-more = Semua pengaturan
order-label = Urutan Jelajahi
order-ranked = Yang cocok untukmu
order-ranked-text = Yang paling cocok dulu, dengan ruang untuk catatan baru.
order-newest = Terbaru dulu
order-newest-text = Menurut waktu saja, tanpa pemeringkatan.
week-title = Seberapa luas linimasamu minggu ini
week-narrow = Dekat: hampir semuanya tentang yang paling kamu suka.
week-balanced = Seimbang: banyak yang paling kamu suka, dan cukup banyak di luarnya.
week-broad = Luas: setidaknya separuhnya di luar yang paling kamu suka.
week-topics = Topik
week-creators = Penulis
week-outside = Di luar yang paling kamu suka
week-seen = Dari { COMPACT($count) } catatan yang kamu lihat.
week-how = Topik dan penulis dihitung menurut bagiannya: jika satu memenuhi separuh, ruang bagi yang lain berkurang.
week-none = Minggu ini kamu belum melihat cukup catatan. Lihat-lihat dulu, lalu kembali.
muted-title = Dibisukan
muted-text = Yang kamu bisukan tidak muncul di Jelajahi. Kamu tetap bisa menemukannya lewat topik, profil, atau tautan.
muted-topics = Topik
muted-topics-hint = Tanpa #, satu per satu.
muted-words = Kata
muted-words-hint = Kata atau frasa paling banyak 40 karakter. Huruf besar dan kecil tidak dibedakan.
muted-languages = Bahasa
muted-languages-hint = Catatan dalam bahasa ini tidak muncul.
muted-choose-language = Pilih bahasa
muted-add = Bisukan
muted-remove = Berhenti membisukan { $name }
muted-members = Anggota yang dibisukan
fewer-title = Kurangi yang seperti ini
fewer-count =
    { $count ->
        [0] Kamu belum meminta apa pun dikurangi.
       *[other] Kamu meminta lebih sedikit catatan seperti { $count } yang kamu lihat.
    }
fewer-text = Setiap permintaan mengurangi penulis dan topik satu catatan, lalu memudar dalam sebulan.
reset-title = Mulai dari awal
reset-text = Linimasamu melupakan yang dipelajarinya dari suka, simpanan, dan yang kamu lihat. Suka, simpanan, dan siapa yang kamu ikuti tetap ada, begitu juga pengatur dan yang dibisukan.
reset-at = Terakhir pada { $date }.
reset-action = Lupakan yang dipelajari
reset-confirm-title = Mulai linimasamu dari awal?
reset-confirm-text = Linimasa melupakan seleramu dan permintaan untuk mengurangi. Tindakan ini tidak bisa diurungkan.
reset-toast = Linimasamu mulai dari awal.

## Siapa yang melihat catatan ini

exposure-given = Dijanjikan dan diberikan
exposure-given-of = { $given } dari { $owed }
exposure-until = Dijanjikan sampai { $time }
exposure-kept = Ditepati pada { $time }
exposure-over = Waktunya habis pada { $time }
exposure-not-owed = Hanya catatan publik yang dijanjikan pembaca.
exposure-copy = Catatan ini hampir sama dengan yang sebelumnya. Salinan tidak dijamin pembaca sendiri, tetapi feed tetap bisa menampilkannya.
exposure-owed-none = Saat diterbitkan, terlalu sedikit anggota yang melihat-lihat untuk menjanjikan angka.
tier-first = Sedang ditampilkan kepada pembaca pertamanya. Sambutan mereka menentukan sejauh mana ia melangkah.
tier-wider = Pembaca pertamanya menyambut baik: ia sampai ke lima kali lebih banyak orang.
tier-wide = Masih disambut baik: lima puluh kali pembaca pertamanya.
tier-open = Terbuka bagi semua yang cocok.
exposure-ways = Bagaimana mereka sampai
exposure-members = { COMPACT($count) } anggota melihatnya di linimasa.
exposure-nobody = Belum ada. Tayangan dihitung dalam sekitar satu menit.
way-following = Mereka mengikutimu
way-answers = Mungkin tahu jawabannya
way-co_engagement = Menyukai yang sejenis
way-interest = Dekat dengan yang mereka suka
way-topics = Topik yang mereka suka
way-nearby = Mereka di dekat sini
way-trending = Sedang disukai
way-fresh = Pembaca pertama
way-languages = Bahasa yang mereka baca
way-discover = Sesuatu yang berbeda bagi mereka
way-elsewhere = Profilmu, pencarian, atau tautan
received-title = Bagaimana sambutannya
received-early = Terlalu sedikit anggota yang melihatnya di linimasa untuk dinilai.
received-above = Lebih baik dari yang sejenis: { $own } menyukai, menyimpan, membagikan, atau mengomentari. Untuk catatan serupa { $peers }.
received-alike = Setara yang sejenis: { $own } menyukai, menyimpan, membagikan, atau mengomentari. Untuk catatan serupa { $peers }.
received-below = Lebih sepi dari yang sejenis: { $own } menyukai, menyimpan, membagikan, atau mengomentari. Untuk catatan serupa { $peers }.

## Bukti terbuka

proof-title = Tayangan yang adil
proof-link = Bagaimana tayangan dibagi, dalam angka
proof-owed = Setiap catatan publik berhak atas { $count } anggota dalam { $hours }.
proof-owed-none = Hari ini terlalu sedikit anggota yang melihat-lihat untuk menjanjikan angka. Begitu cukup, setiap catatan publik berhak atas jumlah yang sama.
proof-empty = Dalam tujuh hari terakhir tidak ada yang terbit, jadi belum ada yang bisa dibuktikan.
proof-unjudged = { COMPACT($count) } catatan terbit dalam tujuh hari terakhir; waktunya masih berjalan.
proof-kept = Dalam tujuh hari terakhir { $rate } mendapatkannya, dari { COMPACT($count) } catatan yang waktunya sudah habis.
proof-median = Separuhnya mendapatkannya dalam { $time }.
proof-at = Per { $time }
proof-waiting = Menunggu angka yang lebih baru…
promise-title = Janjinya
promise-rate = Catatan yang mendapat semuanya
promise-rate-text = Dari semua catatan tujuh hari terakhir yang waktunya sudah habis.
promise-fifth = Hampir paling sedikit
promise-fifth-text = Dari seratus catatan, sembilan puluh lima mendapat sedikitnya sebanyak ini dari haknya (persentil ke-5).
promise-least = Paling sedikit
promise-least-text = Bagian hak yang didapat catatan paling kurang beruntung. Jumlah anggota paling sedikit yang melihat sebuah catatan: { $count }.
promise-none = Belum ada catatan yang waktunya habis.
promise-full = Janji penuhnya { $count } anggota. Hari ini lebih sedikit, karena paling banyak { $share } dari semua tayangan dipakai untuk menepati janji.
sizes-title = Penulis kecil dan besar
sizes-text = Pengikut tidak membeli apa-apa: setiap catatan berhak atas penonton pertama yang sama banyak, dan setiap penulis, kecil atau besar, berhak atas bagian tayangan yang sama.
size-followers = Pengikut
size-up-to = Sampai { $followers } pengikut
size-more = Lebih dari { $followers } pengikut
size-creators = { COMPACT($count) } penulis
size-notes-share = Bagian catatan
size-exposure-share = Bagian tayangan
gini-title = Seberapa merata
gini-text = Koefisien Gini 0 jika semua mendapat sama dan 1 jika satu mendapat semuanya. Yang tidak mendapat apa-apa ikut dihitung.
gini-notes = Antarcatatan
gini-creators = Antarpenulis
gini-per-note = Antarpenulis, per catatan
due-label = Paling sedikit dari bagian merata
due-text = Yang didapat penulis paling kurang beruntung, dibandingkan bagian merata untuk catatannya.
hours-title = Tujuh hari terakhir
hours-impressions = Tayangan yang dihitung, per jam
hours-notes = Catatan baru, per jam
hours-most = Paling banyak { $count }
cost-title = Biayanya
cost-text = Halaman melepas { $cost } dari suka, simpanan, dan komentar yang diharapkan tanpa janji ini. Paling banyak { $share } dari semua tayangan dipakai untuk menepati janji.
counted-title = Cara menghitungnya
counted-text = Satu tayangan adalah separuh kartu di layar selama setengah detik. Ia dihitung ketika peramban mengembalikan tiket yang datang bersama halaman, dan setiap anggota dihitung sekali untuk satu catatan.
uncounted-title = Yang tidak dihitung
uncounted-own = Penulis yang melihat catatannya sendiri
uncounted-visitors = Pengunjung yang tidak masuk
uncounted-twice = Anggota yang melihat catatan lagi
uncounted-blocked = Anggota yang salah satunya memblokir yang lain
uncounted-automatic = Yang tampak seperti mesin
uncounted-unproven = Tayangan tanpa tiket halaman
figures-title = Angkanya
figures-csv = Sebagai tabel (CSV)
figures-json = Untuk program (JSON)
