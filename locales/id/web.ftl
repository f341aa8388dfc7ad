### Teks aplikasi web dalam bahasa Indonesia.

## Everywhere

close = Tutup
cancel = Batal
delete = Hapus
edit = Edit
save-changes = Simpan perubahan
done = Selesai
retry = Ulangi
try-again = Coba lagi
undo = Urungkan
back = Kembali
more = Lainnya
loading = Memuat…
skip-to-content = Langsung ke isi
sign-in = Masuk
go-explore = Jelajahi catatan
link-copied = Tautan disalin
update-ready = Versi baru sudah siap.
update-reload = Muat ulang

## Navigation

nav-label = Navigasi utama
nav-home = Beranda
nav-search = Cari
nav-compose = Tulis
nav-messages = Notifikasi
nav-messages-unread =
    { $count ->
       *[other] Notifikasi, { $count } belum dibaca
    }
nav-me = Saya
nav-settings = Setelan
nav-about = Tentang
search-placeholder = Cari catatan, topik, orang

## Feeds

feed-label = Linimasa
feed-following = Mengikuti
feed-explore = Jelajahi
feed-nearby = Sekitar
feed-all-topics = Untukmu
feed-topics-label = Topik
feed-refresh = Segarkan
feed-pull = Tarik untuk menyegarkan
feed-release = Lepas untuk menyegarkan
feed-refreshing = Mencari catatan baru…
feed-end = Semua sudah kamu lihat. Mampir lagi nanti, ya.
feed-list-label = Catatan
explore-empty-title = Belum ada apa-apa di sini
explore-empty-text = Jadilah yang pertama: foto hari ini, resep, atau pertanyaan.
explore-empty-action = Tulis catatan
following-signed-out-title = Lihat kabar orang-orang yang kamu ikuti
following-signed-out-text = Masuk dan ikuti beberapa anggota. Catatan baru mereka akan muncul di sini.
following-empty-title = Masih sepi di sini
following-empty-text = Catatan dari anggota yang kamu ikuti muncul di sini. Temukan yang kamu suka di Jelajahi.
nearby-intro-title = Ada apa di sekitarmu?
nearby-intro-text = Browser akan bertanya apakah lokasimu boleh dibagikan. Lokasi hanya dipakai untuk daftar ini, dibulatkan ke sekitar satu kilometer, dan tidak disimpan.
nearby-use-position = Pakai lokasi saya
nearby-use-home = Pakai tempat tinggal saya
nearby-denied-title = Lokasimu tidak dibagikan
nearby-denied-text = Izinkan di setelan browser, atau isi tempat tinggal di profilmu.
nearby-empty-title = Belum ada yang menulis dari sini
nearby-empty-text = Catatanmu bisa jadi yang pertama dari tempat ini.
topic-empty-title = Belum ada catatan dengan topik ini
topic-empty-text = Tulis satu dengan #{ $topic }, dan catatanmu muncul di sini.
topic-notes =
    { $count ->
       *[other] { COMPACT($count) } catatan
    }
topic-write = Tulis tentang ini
sort-label = Urutan
sort-best = Terbaik
sort-newest = Terbaru

## Cards in a feed

card-picture-of = Gambar dari “{ $title }”
card-pictures =
    { $count ->
       *[other] { $count } gambar
    }
card-ask = Tanya
card-resolved = Terjawab
card-private = Hanya saya
card-followers = Pengikut
card-like = Suka, { COMPACT($count) }
card-liked = Disukai, { COMPACT($count) }
card-by = oleh { $name }

## An open note

note-label = Catatan
note-by = { $title } oleh { $name }
note-untitled = Catatan { $name }
note-follow = Ikuti
note-following = Mengikuti
note-follow-requested = Diminta
note-unfollow-named = Berhenti mengikuti { $name }
note-follow-named = Ikuti { $name }
note-edited-at = Diedit { $time }
note-history-title = Versi sebelumnya
note-like = Suka
note-unlike = Batal suka
note-save = Simpan
note-saved = Tersimpan
note-saved-toast = Tersimpan.
note-save-collection = Tambahkan ke koleksi
note-share = Bagikan
note-comment = Komentar
note-menu = Pilihan lain untuk catatan ini
note-menu-edit = Edit
note-menu-delete = Hapus
note-menu-hide = Tidak tertarik
note-menu-mute = Bisukan { $name }
note-menu-block = Blokir { $name }
note-menu-copy-link = Salin tautan
note-menu-history = Versi sebelumnya
why-title = Kenapa catatan ini
why-following = Kamu mengikuti { $name }.
why-topics = Kamu suka catatan dengan #{ $topic }.
why-nearby = Ditulis sekitar { $distance } dari tempatmu.
why-near = Ditulis di dekatmu.
why-fresh = Ini baru, dan setiap catatan baru berhak punya pembaca pertama.
why-trending = Sedang disukai banyak anggota.
why-languages = Ditulis dalam bahasa yang kamu baca: { $language }.
why-also-liked = Anggota yang menyukai “{ $title }” juga menyukai ini.
why-liked = Anggota dengan selera sepertimu juga menyukainya.
why-answers = Ada yang mencari pengalaman langsung. Mungkin pengalamanmu.
why-discover = Sesuatu yang berbeda, supaya linimasamu tidak itu-itu saja.
note-delete-title = Hapus catatan ini?
note-delete-text = Catatan ini langsung hilang di mana pun, bersama komentar dan sukanya. Tindakan ini tidak bisa diurungkan.
note-deleted-toast = Catatan dihapus.
note-hidden-toast = Catatan seperti ini akan lebih jarang kami tampilkan.
note-block-title = Blokir { $name }?
note-block-text = Kalian tidak akan lagi saling melihat catatan dan komentar. Kamu bisa membatalkannya di setelan.
note-block-action = Blokir
note-blocked-toast = { $name } diblokir.
note-muted-toast = Catatan { $name } tidak akan muncul di linimasamu.
note-visibility-private = Hanya kamu yang melihat catatan ini
note-visibility-followers = Hanya pengikut yang melihat catatan ini
note-place = Tempat: { $place }
note-ask-label = Mencari pengalaman langsung

## Pictures of a note

carousel-label = Gambar
carousel-previous = Gambar sebelumnya
carousel-next = Gambar berikutnya
carousel-position = { $position } dari { $count }
carousel-go-to = Gambar { $position } dari { $count }

## Comments

comments-title =
    { $count ->
        [0] Komentar
       *[other] { COMPACT($count) } komentar
    }
comments-empty-title = Belum ada komentar
comments-empty-text = Tulis sesuatu yang ramah.
comments-empty-ask = Pernah ke sana atau mengalaminya? Ceritakan.
comments-top = Teratas
comments-newest = Terbaru
comments-end = Sudah semua
comments-more = Komentar lainnya
comments-more-replies =
    { $count ->
       *[other] { COMPACT($count) } balasan lagi
    }
comment-write = Tulis komentar…
comment-write-ask = Bagikan yang kamu tahu…
comment-reply-to = Balas { $name }
comment-send = Kirim
comment-reply = Balas
comment-like = Sukai komentar ini
comment-unlike = Batal suka komentar ini
comment-pin = Sematkan di atas
comment-unpin = Lepas sematan
comment-pinned = Disematkan
comment-by-author = Penulis
comment-deleted = Komentar ini telah dihapus.
comment-delete-title = Hapus komentar ini?
comment-delete-text = Balasannya tetap ada.
comment-menu = Pilihan lain untuk komentar ini
comment-copy = Salin teks
comment-copied = Disalin.
comment-attach = Tambahkan gambar
comment-remove-picture = Hapus gambar
comment-picture-of = Gambar dalam komentar { $name }
comment-uploading = Mengirim gambar…
comment-too-long =
    { $count ->
       *[other] Kelebihan { $count } karakter
    }
comment-cancel-reply = Batal membalas

## When something is not as it should be

problem-unexpected = Ada yang salah di pihak kami. Silakan coba lagi.
problem-offline = Tidak ada koneksi. Periksa, lalu coba lagi.
problem-not-found = Sudah dihapus, atau bukan untukmu.
problem-signed-out = Silakan masuk dulu.
problem-forbidden = Kamu tidak bisa melakukan itu di sini.
problem-busy = Sedang ramai sekali. Coba lagi sebentar lagi.
offline-title = Kamu sedang offline
offline-text = Begitu ada koneksi, halaman ini terbuka dengan sendirinya.
failed-title = Gagal dimuat
gone-title = Sudah tidak ada di sini
not-found-title = Tidak ada apa-apa di alamat ini
not-found-text = Mungkin tautannya sudah lama, atau ada huruf yang kurang.

## Signing in

sign-out = Keluar
or = atau
language-label = Bahasa
sign-in-title = Selamat datang di { $community }
sign-in-text = Cukup dengan nomor telepon, dari negara mana pun. Baru di sini? Akunmu langsung dibuat sekalian.
sign-in-privacy = Nomormu disimpan terenkripsi. Tak seorang pun di sini melihatnya, dan hanya dipakai untuk masuk.
phone-label = Nomor telepon
phone-hint = Ketik atau tempel sesukamu, dengan atau tanpa kode negara.
phone-too-short = Masih ada angka yang kurang.
phone-send = Kirimi saya kode
country-choose = Pilih negara
country-choose-named = Negara: { $country }. Ganti
country-search = Nama atau kode negara
country-none = Tidak ada negara dengan nama ini.
waiting-title = Sedang banyak orang yang ingin bergabung
waiting-text = Kamu sudah ada di antrean. Biarkan halaman ini terbuka; nanti lanjut sendiri.
waiting-ahead =
    { $count ->
        [0] Giliranmu berikutnya.
       *[other] Ada { $count } orang di depanmu.
    }
waiting-minutes = Sekitar { $minutes } menit.
waiting-working = Mengambil tempat di antrean …
waiting-leave = Kembali
passkey-sign-in = Masuk dengan kunci sandi
code-title = Masukkan kode
code-text = Terdiri dari enam angka dan berlaku sepuluh menit.
code-label = Dikirim ke { $phone }
code-other-number = Pakai nomor lain
code-again = Kirim ulang
code-again-in =
    { $seconds ->
       *[other] Kirim ulang dalam { $seconds } detik
    }
outbox-title = Ini demo: tidak ada SMS yang dikirim
outbox-text = Di komunitas sungguhan, pesan ini masuk ke ponselmu. Di sini, semua orang bisa melihatnya:

## Who I am

welcome-title = Senang kamu ada di { $community }
welcome-text = Untuk mulai, cukup sebuah nama. Semuanya bisa diubah nanti.
welcome-start = Mulai
name-label = Nama
name-hint = Dalam bahasa dan aksara apa pun, seperti teman-teman memanggilmu.
handle-label = Nama pengguna
handle-hint = Nama unik di belakang @. Huruf dari aksara apa pun, angka, titik, dan garis bawah.
handle-free = Nama ini tersedia.
handle-taken = Nama ini sudah dipakai.
languages-label = Bahasa yang kamu baca
languages-hint = Jelajahi akan mengutamakannya. Seluruh dunia tetap bisa kamu temui.
bio-label = Tentang kamu
bio-hint = Apa yang kamu suka, buat, tanam, masak, kumpulkan?
avatar-change = Ganti foto
home-label = Tempat tinggal
home-hint = Kotamu, untuk melihat yang ada di sekitarmu. Kami hanya menyimpan wilayahnya, selebar kira-kira lima belas kilometer.

## Profiles

profile-tabs-label = Isi profil anggota ini
profile-tab-notes = Catatan
profile-tab-collections = Koleksi
profile-tab-likes = Suka
profile-tab-saves = Tersimpan
profile-only-you = Hanya kamu yang melihat ini
profile-follows-you = Mengikutimu
profile-owner = Pengelola komunitas ini
profile-moderator = Moderator komunitas ini
profile-edit = Edit profil
me-signed-out-title = Sudutmu sendiri
me-signed-out-text = Masuk untuk melihat catatan, koleksi, dan semua yang kamu simpan.
profile-followers =
    { $count ->
       *[other] pengikut
    }
profile-following = mengikuti
profile-likes =
    { $count ->
       *[other] suka dan simpanan
    }
profile-blocked-title = Kamu memblokir anggota ini
profile-blocked-text = Buka blokirnya di menu untuk melihat catatannya lagi.
profile-private-title = Profil ini privat
profile-private-text = Ikuti { $name }. Setelah diterima, kamu bisa melihat catatannya.
profile-empty-notes = Belum ada catatan
profile-empty-notes-self = Yang pertama boleh sederhana: foto hari ini, sebuah pertanyaan.
profile-empty-collections = Belum ada koleksi
profile-empty-collections-self = Kumpulkan yang kamu simpan: resep yang ingin dicoba, tempat yang ingin dikunjungi.
profile-empty-likes = Belum ada yang disukai
profile-empty-likes-self = Catatan yang kamu sukai tersimpan di sini, hanya untukmu.
profile-empty-saves = Belum ada yang disimpan
profile-empty-saves-self = Catatan yang kamu simpan ada di sini, hanya untukmu.
people-followers = Pengikut
people-following = Mengikuti
people-none = Belum ada siapa-siapa
member-menu = Pilihan lain untuk anggota ini
member-unmute = Berhenti membisukan { $name }
member-unmuted = Kamu melihat catatan { $name } lagi.
member-make-moderator = Jadikan moderator
member-unmake-moderator = Berhentikan sebagai moderator
member-moderator-made = { $name } sekarang moderator.
member-moderator-unmade = { $name } bukan moderator lagi.
member-unblock = Buka blokir { $name }
member-unblocked = { $name } tidak lagi diblokir.

## Collections

collection-new = Koleksi baru
collection-edit = Ubah koleksi
collection-name = Nama
collection-private = Privat
collection-private-text = Hanya kamu yang melihatnya.
collection-delete-title = Hapus koleksi ini?
collection-delete-text = Catatan di dalamnya tetap tersimpan.
collection-empty = Belum ada isinya
collection-empty-text = Simpan sebuah catatan, lalu taruh di sini.

## Messages: what others did with my notes

messages-comments = Komentar
messages-likes = Suka dan simpanan
messages-followers = Pengikut
messages-empty-title = Belum ada kabar
messages-empty-comments = Komentar, balasan, dan sebutan muncul di sini.
messages-empty-likes = Suka dan simpanan untuk catatanmu muncul di sini.
messages-empty-followers = Pengikut baru muncul di sini.
messages-signed-out-title = Dengar kabar dari yang lain
messages-signed-out-text = Masuk untuk melihat siapa yang menyukai, menyimpan, dan menjawab.
requests-title = Mereka ingin mengikutimu
requests-accept = Terima
requests-decline = Tolak
happened-comment = mengomentari catatanmu
happened-reply = membalasmu
happened-mention = menyebutmu di sebuah catatan
happened-comment_mention = menyebutmu di sebuah komentar
happened-like = menyukai catatanmu
happened-save = menyimpan catatanmu
happened-comment_like = menyukai komentarmu
happened-follow = sekarang mengikutimu
happened-follow_request = ingin mengikutimu
happened-wording_accepted = kini memakai terjemahanmu
happened-saved_search = menulis yang ditemukan pencarian tersimpanmu

## Settings

settings-profile = Profil
settings-appearance = Bahasa dan tampilan
settings-privacy = Privasi
settings-security = Perangkat dan kunci sandi
settings-community = Komunitas
settings-saved = Tersimpan.
settings-signed-in-as = Masuk dengan { $phone }
theme-label = Tampilan
theme-system = Ikuti sistem
theme-light = Terang
theme-dark = Gelap
privacy-private = Profil privat
privacy-private-text = Hanya pengikut yang kamu terima bisa melihat catatanmu.
privacy-blocks = Diblokir
privacy-mutes = Dibisukan
privacy-nobody = Tidak ada.
devices-title = Masuk di
devices-current = Perangkat ini
devices-unknown = Perangkat tak dikenal
devices-revoke = Keluarkan
passkeys-title = Kunci sandi
passkeys-text = Masuk dengan sidik jari, wajah, atau kunci keamanan, tanpa kode.
passkey-add = Tambahkan kunci sandi
passkey-added = Kunci sandi sudah siap.
passkey-default-name = Kunci sandi
community-name = Nama komunitas
owner-text = Komunitas ini belum punya pemilik. Siapa pun yang menjalankan servernya akan menemukan kode di terminal.
owner-code = Kode pemilik
owner-claim = Jadi pemilik
owner-done = Sekarang ini komunitasmu.
owner-exists = Komunitas ini sudah punya pemilik.

## Writing a note

compose-edit-title = Edit catatan
compose-kind-label = Jenis catatan
compose-kind-photo = Foto
compose-kind-text = Kartu teks
compose-kind-ask = Pertanyaan
compose-pictures = Gambar
compose-add-pictures = Tambahkan gambar
compose-add-more = Tambah
compose-add-hint = Seret ke sini, tempel, atau pilih hingga { $limit }.
compose-too-many-pictures = Satu catatan memuat { $limit } gambar.
compose-cover = Sampul
compose-move = Gambar { $position }. Pindahkan dengan tombol panah.
compose-remove = Keluarkan gambar ini
compose-crop = Pangkas
compose-crop-frame = Bingkai. Tombol panah menggesernya, bersama Shift mengubah ukurannya.
compose-crop-shape = Bentuk
compose-crop-free = Bebas
compose-crop-turn = Putar
compose-describe = Deskripsikan gambar ini
compose-alt-label = Deskripsi
compose-alt-hint = Untuk yang tidak bisa melihatnya: apa yang tampak di gambar?
compose-title = Judul
compose-title-hint = Tentang apa?
compose-question = Pertanyaanmu
compose-question-hint = Apa yang ingin kamu tahu?
compose-body = Teks
compose-body-hint = # memulai topik, @ menyebut anggota.
compose-body-photo = Bagaimana rasanya? Harga, tempat, kesalahan, dan tips paling membantu yang lain.
compose-body-text = Apa pun yang tidak muat di kartu.
compose-body-ask = Di mana, kapan, untuk siapa? Makin lengkap ceritamu, makin baik jawabannya.
compose-suggestions = Saran
compose-place = Tempat
compose-place-hint = Orang di sekitar akan menemukannya.
place-search = Kota atau tempat
place-remove = Keluarkan { $place }
compose-visibility = Siapa yang melihat
visibility-public = Semua orang
visibility-followers = Pengikut
visibility-private = Hanya saya
compose-publish = Terbitkan
compose-published = Diterbitkan.
compose-changed = Diubah.
compose-title-too-long = Judulnya terlalu panjang.
compose-body-too-long = Teksnya terlalu panjang.
compose-card-too-long = Tulisannya tidak muat di kartu.
compose-picture-failed = Salah satu gambar tidak diterima. Coba lagi atau keluarkan.
compose-pictures-sending = Gambar masih dikirim…
compose-needs-picture = Tambahkan gambar, atau jadikan kartu teks.
compose-needs-card = Tulis beberapa kata di kartu.
compose-needs-question = Tanyakan sesuatu.
card-words = Tulisan di kartu
card-words-hint = Sebuah pikiran, daftar, kalimat dari hari ini
card-sample = Tulisanmu di sini
card-letter = Aa
card-design = Desain
card-design-paper = Kertas
card-design-menu = Menu
card-design-sticky = Kertas tempel
card-design-chalk = Papan kapur
card-design-film = Judul film
card-design-ticket = Tiket
draft-saving = Menyimpan draf…
draft-saved = Draf tersimpan
draft-failed = Draf tidak tersimpan
draft-untitled = Tanpa judul
drafts-title = Draf
drafts-open =
    { $count ->
       *[other] { $count } draf
    }

## About this community

about-lead = Catatan dari keseharian, oleh orang dari segala negara dan bahasa, di satu tempat.
about-members =
    { $count ->
       *[other] { COMPACT($count) } anggota
    }
about-notes =
    { $count ->
       *[other] { COMPACT($count) } catatan
    }
about-demo = Ini demo. Anggota, catatan, dan gambarnya rekaan, supaya ada yang bisa dilihat.
about-pool-title = Satu kolam bersama
about-pool-text = Tak seorang pun dipilah menurut negara. Tulisanmu bisa ditemukan siapa saja, apa pun bahasanya.
about-feed-title = Linimasa yang menyebut alasannya
about-feed-text = Setiap catatan di linimasamu disertai alasan kenapa ia ada di sana. Catatan baru ditampilkan sebelum jadi populer.
about-yours-title = Milikmu tetap milikmu
about-yours-text = Lokasi di gambar dihapus sebelum ada yang melihatnya. Nomor telepon dienkripsi. Yang kamu hapus langsung hilang di mana pun.
about-open-title = Terbuka
about-open-text = Semua yang dilakukan aplikasi ini lewat antarmuka terdokumentasi yang bisa dipakai program apa pun.
about-developers = Untuk pengembang
