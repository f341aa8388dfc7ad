### Teks aplikasi web dalam bahasa Melayu.

## Everywhere

close = Tutup
cancel = Batal
delete = Padam
edit = Sunting
save-changes = Simpan perubahan
done = Selesai
retry = Cuba semula
try-again = Cuba lagi
undo = Buat asal
back = Kembali
more = Lagi
loading = Memuatkan…
skip-to-content = Langkau ke kandungan
sign-in = Log masuk
go-explore = Teroka catatan
link-copied = Pautan disalin
update-ready = Versi baharu sudah sedia.
update-reload = Muat semula

## Navigation

nav-label = Navigasi utama
nav-home = Utama
nav-search = Cari
nav-compose = Tulis
nav-messages = Notifikasi
nav-messages-unread =
    { $count ->
       *[other] Notifikasi, { $count } belum dibaca
    }
nav-me = Saya
nav-settings = Tetapan
nav-about = Perihal
search-placeholder = Cari catatan, topik, orang

## Feeds

feed-label = Suapan
feed-following = Diikuti
feed-explore = Teroka
feed-nearby = Berdekatan
feed-all-topics = Untuk anda
feed-topics-label = Topik
feed-refresh = Segar semula
feed-pull = Tarik untuk menyegar semula
feed-release = Lepaskan untuk menyegar semula
feed-refreshing = Mencari catatan baharu…
feed-end = Semuanya sudah anda lihat. Singgah lagi nanti.
feed-list-label = Catatan
explore-empty-title = Belum ada apa-apa di sini
explore-empty-text = Jadilah yang pertama: foto hari ini, resipi, atau soalan.
explore-empty-action = Tulis catatan
following-signed-out-title = Lihat cerita terkini orang yang anda ikuti
following-signed-out-text = Log masuk dan ikuti beberapa ahli. Catatan baharu mereka akan ada di sini.
following-empty-title = Sunyi sahaja di sini
following-empty-text = Catatan ahli yang anda ikuti muncul di sini. Cari yang anda suka di Teroka.
nearby-intro-title = Apa yang ada berdekatan anda?
nearby-intro-text = Pelayar anda akan bertanya sama ada lokasi anda boleh dikongsi. Lokasi digunakan untuk senarai ini sahaja, dibundarkan kepada kira-kira satu kilometer, dan tidak disimpan.
nearby-use-position = Guna lokasi saya
nearby-use-home = Guna tempat tinggal saya
nearby-denied-title = Lokasi anda tidak dikongsi
nearby-denied-text = Benarkannya dalam tetapan pelayar, atau isikan tempat tinggal dalam profil anda.
nearby-empty-title = Belum ada sesiapa menulis dari sini
nearby-empty-text = Catatan anda boleh jadi yang pertama dari tempat ini.
topic-empty-title = Belum ada catatan dengan topik ini
topic-empty-text = Tulis satu dengan #{ $topic } dan ia akan muncul di sini.
topic-notes =
    { $count ->
       *[other] { COMPACT($count) } catatan
    }
topic-write = Tulis tentangnya
sort-label = Susunan
sort-best = Terbaik
sort-newest = Terbaharu

## Cards in a feed

card-picture-of = Gambar “{ $title }”
card-pictures =
    { $count ->
       *[other] { $count } gambar
    }
card-ask = Tanya
card-resolved = Selesai
card-private = Saya sahaja
card-followers = Pengikut
card-like = Suka, { COMPACT($count) }
card-liked = Disukai, { COMPACT($count) }
card-by = oleh { $name }

## An open note

note-label = Catatan
note-by = { $title } oleh { $name }
note-untitled = Catatan { $name }
note-follow = Ikuti
note-following = Diikuti
note-follow-requested = Diminta
note-unfollow-named = Berhenti mengikuti { $name }
note-follow-named = Ikuti { $name }
note-edited-at = Disunting { $time }
note-history-title = Versi terdahulu
note-like = Suka
note-unlike = Batal suka
note-save = Simpan
note-saved = Disimpan
note-saved-toast = Sudah disimpan.
note-save-collection = Tambah ke koleksi
note-share = Kongsi
note-comment = Komen
note-menu = Lagi tentang catatan ini
note-menu-edit = Sunting
note-menu-delete = Padam
note-menu-hide = Tidak berminat
note-menu-mute = Senyapkan { $name }
note-menu-block = Sekat { $name }
note-menu-copy-link = Salin pautan
note-menu-history = Versi terdahulu
why-title = Sebab catatan ini dipaparkan
why-following = Anda mengikuti { $name }.
why-topics = Anda suka catatan dengan #{ $topic }.
why-nearby = Ditulis kira-kira { $distance } dari tempat anda.
why-near = Ditulis berdekatan dengan anda.
why-fresh = Ia baharu, dan setiap catatan baharu berhak mendapat pembaca pertama.
why-trending = Ramai ahli menyukainya sekarang.
why-languages = Ditulis dalam bahasa yang anda baca: { $language }.
why-also-liked = Ahli yang suka “{ $title }” turut menyukai catatan ini.
why-liked = Ahli yang sama cita rasa dengan anda turut menyukainya.
why-answers = Seseorang mencari pengalaman sebenar. Mungkin pengalaman anda.
why-discover = Sesuatu yang berbeza, supaya suapan anda tidak itu-itu sahaja.
note-delete-title = Padam catatan ini?
note-delete-text = Catatan ini hilang serta-merta di mana-mana sahaja, bersama komen dan sukanya. Tindakan ini tidak boleh dibuat asal.
note-deleted-toast = Catatan dipadam.
note-hidden-toast = Kami akan kurangkan catatan seperti ini.
note-block-title = Sekat { $name }?
note-block-text = Anda berdua tidak akan nampak catatan dan komen masing-masing lagi. Anda boleh membatalkannya dalam tetapan.
note-block-action = Sekat
note-blocked-toast = { $name } telah disekat.
note-muted-toast = Catatan { $name } tidak akan muncul dalam suapan anda.
note-visibility-private = Hanya anda nampak catatan ini
note-visibility-followers = Hanya pengikut nampak catatan ini
note-place = Tempat: { $place }
note-ask-label = Mencari pengalaman sebenar

## Pictures of a note

carousel-label = Gambar
carousel-previous = Gambar sebelumnya
carousel-next = Gambar seterusnya
carousel-position = { $position } daripada { $count }
carousel-go-to = Gambar { $position } daripada { $count }

## Comments

comments-title =
    { $count ->
        [0] Komen
       *[other] { COMPACT($count) } komen
    }
comments-empty-title = Belum ada komen
comments-empty-text = Katakan sesuatu yang baik.
comments-empty-ask = Pernah ke sana atau melaluinya? Ceritakan.
comments-top = Teratas
comments-newest = Terbaharu
comments-end = Itu sahaja
comments-more = Komen lain
comments-more-replies =
    { $count ->
       *[other] { COMPACT($count) } balasan lagi
    }
comment-write = Tulis komen…
comment-write-ask = Kongsi apa yang anda tahu…
comment-reply-to = Balas kepada { $name }
comment-send = Hantar
comment-reply = Balas
comment-like = Suka komen ini
comment-unlike = Batal suka komen ini
comment-pin = Semat di atas
comment-unpin = Nyahsemat
comment-pinned = Disemat
comment-by-author = Penulis
comment-deleted = Komen ini telah dipadam.
comment-delete-title = Padam komen ini?
comment-delete-text = Balasannya kekal.
comment-menu = Lagi tentang komen ini
comment-copy = Salin teks
comment-copied = Disalin.
comment-attach = Tambah gambar
comment-remove-picture = Buang gambar
comment-picture-of = Gambar dalam komen oleh { $name }
comment-uploading = Menghantar gambar…
comment-too-long =
    { $count ->
       *[other] Terlebih { $count } aksara
    }
comment-cancel-reply = Batal balasan

## When something is not as it should be

problem-unexpected = Ada masalah di pihak kami. Sila cuba lagi.
problem-offline = Tiada sambungan. Semak dan cuba lagi.
problem-not-found = Ia telah dipadam, atau bukan untuk tatapan anda.
problem-signed-out = Sila log masuk dahulu.
problem-forbidden = Anda tidak boleh berbuat demikian di sini.
problem-busy = Sedang sibuk sekarang. Cuba lagi sebentar lagi.
offline-title = Anda di luar talian
offline-text = Sebaik sahaja ada sambungan, halaman ini dimuatkan sendiri.
failed-title = Tidak dapat dimuatkan
gone-title = Tiada lagi di sini
not-found-title = Tiada apa-apa di alamat ini
not-found-text = Mungkin pautannya sudah lama, atau ada huruf yang tertinggal.

## Signing in

sign-out = Log keluar
or = atau
language-label = Bahasa
sign-in-title = Selamat datang ke { $community }
sign-in-text = Nombor telefon sahaja sudah cukup, dari mana-mana negara. Baru di sini? Akaun anda dibuat sekali gus.
sign-in-privacy = Nombor anda disimpan secara disulitkan. Tiada sesiapa di sini dapat melihatnya, dan ia digunakan untuk log masuk sahaja.
phone-label = Nombor telefon
phone-hint = Taip atau tampal ikut suka anda, dengan atau tanpa kod negara.
phone-too-short = Masih kurang beberapa digit.
phone-send = Hantar kod kepada saya
country-choose = Pilih negara
country-choose-named = Negara: { $country }. Tukar
country-search = Nama atau kod negara
country-none = Tiada negara dengan nama ini.
waiting-title = Ramai orang mahu menyertai sekarang
waiting-text = Anda sudah ada tempat dalam barisan. Biarkan halaman ini terbuka; ia akan bersambung sendiri.
waiting-ahead =
    { $count ->
        [0] Giliran anda seterusnya.
       *[other] Ada { $count } orang di hadapan anda.
    }
waiting-minutes = Kira-kira { $minutes } minit.
waiting-working = Mengambil tempat dalam barisan …
waiting-leave = Kembali
passkey-sign-in = Log masuk dengan kunci laluan
code-title = Masukkan kod
code-text = Kod ini ada enam digit dan sah selama sepuluh minit.
code-label = Dihantar ke { $phone }
code-other-number = Guna nombor lain
code-again = Hantar semula
code-again-in =
    { $seconds ->
       *[other] Hantar semula dalam { $seconds } saat
    }
outbox-title = Ini demo: tiada SMS dihantar
outbox-text = Dalam komuniti sebenar, mesej ini masuk ke telefon anda. Di sini, semua orang boleh melihatnya:

## Who I am

welcome-title = Gembira anda di { $community }
welcome-text = Nama sahaja sudah cukup untuk bermula. Semuanya boleh diubah kemudian.
welcome-start = Mula
name-label = Nama
name-hint = Dalam apa-apa bahasa dan tulisan, seperti kawan-kawan memanggil anda.
handle-label = Nama pengguna
handle-hint = Nama unik selepas @. Huruf dalam apa-apa tulisan, digit, titik dan garis bawah.
handle-free = Nama ini masih kosong.
handle-taken = Nama ini sudah diambil.
languages-label = Bahasa yang anda baca
languages-hint = Teroka akan mengutamakannya. Anda tetap bertemu seluruh dunia.
bio-label = Tentang anda
bio-hint = Apa yang anda suka, buat, tanam, masak, kumpul?
avatar-change = Tukar gambar
home-label = Tempat tinggal
home-hint = Bandar anda, untuk melihat apa yang berdekatan. Kami simpan kawasannya sahaja, kira-kira lima belas kilometer lebarnya.

## Profiles

profile-tabs-label = Apa yang ada pada ahli ini
profile-tab-notes = Catatan
profile-tab-collections = Koleksi
profile-tab-likes = Suka
profile-tab-saves = Disimpan
profile-only-you = Hanya anda nampak ini
profile-follows-you = Mengikuti anda
profile-owner = Pengurus komuniti ini
profile-moderator = Moderator komuniti ini
profile-edit = Sunting profil
me-signed-out-title = Sudut anda sendiri
me-signed-out-text = Log masuk untuk catatan, koleksi dan semua yang anda simpan.
profile-followers =
    { $count ->
       *[other] pengikut
    }
profile-following = diikuti
profile-likes =
    { $count ->
       *[other] suka dan simpanan
    }
profile-blocked-title = Anda telah menyekat ahli ini
profile-blocked-text = Nyahsekat dalam menu untuk melihat catatannya semula.
profile-private-title = Profil ini peribadi
profile-private-text = Ikuti { $name }. Selepas diterima, anda boleh melihat catatannya.
profile-empty-notes = Belum ada catatan
profile-empty-notes-self = Yang pertama boleh ringkas sahaja: foto hari ini, satu soalan.
profile-empty-collections = Belum ada koleksi
profile-empty-collections-self = Kumpulkan apa yang anda simpan: resipi untuk dicuba, tempat untuk dikunjungi.
profile-empty-likes = Belum ada yang disukai
profile-empty-likes-self = Catatan yang anda suka ada di sini, untuk anda sahaja.
profile-empty-saves = Belum ada yang disimpan
profile-empty-saves-self = Catatan yang anda simpan ada di sini, untuk anda sahaja.
people-followers = Pengikut
people-following = Diikuti
people-none = Belum ada sesiapa
member-menu = Lagi tentang ahli ini
member-unmute = Nyahsenyap { $name }
member-unmuted = Anda melihat catatan { $name } semula.
member-make-moderator = Jadikan moderator
member-unmake-moderator = Lucutkan moderator
member-moderator-made = { $name } kini moderator.
member-moderator-unmade = { $name } bukan moderator lagi.
member-unblock = Nyahsekat { $name }
member-unblocked = { $name } tidak lagi disekat.

## Collections

collection-new = Koleksi baharu
collection-edit = Ubah koleksi
collection-name = Nama
collection-private = Peribadi
collection-private-text = Hanya anda nampak koleksi ini.
collection-delete-title = Padam koleksi ini?
collection-delete-text = Catatan di dalamnya kekal disimpan.
collection-empty = Belum ada apa-apa di dalam ini
collection-empty-text = Simpan satu catatan dan letakkan di sini.

## Messages: what others did with my notes

messages-comments = Komen
messages-likes = Suka dan simpanan
messages-followers = Pengikut
messages-empty-title = Semuanya tenang
messages-empty-comments = Komen, balasan dan sebutan muncul di sini.
messages-empty-likes = Suka dan simpanan untuk catatan anda muncul di sini.
messages-empty-followers = Pengikut baharu muncul di sini.
messages-signed-out-title = Dengar daripada orang lain
messages-signed-out-text = Log masuk untuk melihat siapa yang suka, simpan dan jawab.
requests-title = Mereka ingin mengikuti anda
requests-accept = Terima
requests-decline = Tolak
happened-comment = mengomen catatan anda
happened-reply = membalas anda
happened-mention = menyebut anda dalam catatan
happened-comment_mention = menyebut anda dalam komen
happened-like = suka catatan anda
happened-save = menyimpan catatan anda
happened-comment_like = suka komen anda
happened-follow = kini mengikuti anda
happened-follow_request = ingin mengikuti anda
happened-wording_accepted = kini menggunakan susunan terjemahan anda
happened-saved_search = menulis apa yang ditemui carian simpanan anda

## Settings

settings-profile = Profil
settings-appearance = Bahasa dan rupa
settings-privacy = Privasi
settings-security = Peranti dan kunci laluan
settings-community = Komuniti
settings-saved = Sudah disimpan.
settings-signed-in-as = Log masuk dengan { $phone }
theme-label = Rupa
theme-system = Ikut sistem
theme-light = Cerah
theme-dark = Gelap
privacy-private = Profil peribadi
privacy-private-text = Hanya pengikut yang anda terima boleh melihat catatan anda.
privacy-blocks = Disekat
privacy-mutes = Disenyapkan
privacy-nobody = Tiada sesiapa.
devices-title = Log masuk pada
devices-current = Peranti ini
devices-unknown = Peranti tidak dikenali
devices-revoke = Log keluar
passkeys-title = Kunci laluan
passkeys-text = Log masuk dengan cap jari, wajah atau kunci keselamatan, tanpa kod.
passkey-add = Tambah kunci laluan
passkey-added = Kunci laluan sudah sedia.
passkey-default-name = Kunci laluan
community-name = Nama komuniti
owner-text = Komuniti ini belum ada pemilik. Sesiapa yang memulakan pelayan akan menemui kod dalam terminalnya.
owner-code = Kod pemilik
owner-claim = Jadi pemilik
owner-done = Ini komuniti anda sekarang.
owner-exists = Komuniti ini sudah ada pemilik.

## Writing a note

compose-edit-title = Sunting catatan
compose-kind-label = Jenis catatan
compose-kind-photo = Foto
compose-kind-text = Kad teks
compose-kind-ask = Soalan
compose-pictures = Gambar
compose-add-pictures = Tambah gambar
compose-add-more = Tambah
compose-add-hint = Seret ke sini, tampal, atau pilih sehingga { $limit }.
compose-too-many-pictures = Satu catatan memuatkan { $limit } gambar.
compose-cover = Muka depan
compose-move = Gambar { $position }. Alihkan dengan kekunci anak panah.
compose-remove = Keluarkan gambar ini
compose-crop = Pangkas
compose-crop-frame = Bingkai. Kekunci anak panah mengalihkannya, dengan Shift mengubah saiznya.
compose-crop-shape = Bentuk
compose-crop-free = Bebas
compose-crop-turn = Pusing
compose-describe = Terangkan gambar ini
compose-alt-label = Keterangan
compose-alt-hint = Untuk mereka yang tidak dapat melihatnya: apa yang ada dalam gambar?
compose-title = Tajuk
compose-title-hint = Tentang apa?
compose-question = Soalan anda
compose-question-hint = Apa yang anda ingin tahu?
compose-body = Teks
compose-body-hint = # memulakan topik, @ menyebut ahli.
compose-body-photo = Macam mana rasanya? Harga, tempat, kesilapan dan petua paling membantu orang lain.
compose-body-text = Apa-apa yang tidak muat pada kad.
compose-body-ask = Di mana, bila, untuk siapa? Lebih banyak anda cerita, lebih baik jawapannya.
compose-suggestions = Cadangan
compose-place = Tempat
compose-place-hint = Orang berdekatan akan menemuinya.
place-search = Bandar atau tempat
place-remove = Keluarkan { $place }
compose-visibility = Siapa boleh melihatnya
visibility-public = Semua orang
visibility-followers = Pengikut
visibility-private = Saya sahaja
compose-publish = Terbitkan
compose-published = Diterbitkan.
compose-changed = Diubah.
compose-title-too-long = Tajuk terlalu panjang.
compose-body-too-long = Teks terlalu panjang.
compose-card-too-long = Tulisan tidak muat pada kad.
compose-picture-failed = Satu daripada gambar tidak diterima. Cuba lagi atau keluarkan.
compose-pictures-sending = Gambar masih dihantar…
compose-needs-picture = Tambah gambar, atau jadikan kad teks.
compose-needs-card = Tulis beberapa patah kata pada kad.
compose-needs-question = Tanyalah sesuatu.
card-words = Tulisan pada kad
card-words-hint = Satu fikiran, senarai, sebaris ayat dari hari ini
card-sample = Tulisan anda di sini
card-letter = Aa
card-design = Reka bentuk
card-design-paper = Kertas
card-design-menu = Menu
card-design-sticky = Nota lekat
card-design-chalk = Papan hitam
card-design-film = Tajuk filem
card-design-ticket = Tiket
draft-saving = Menyimpan draf…
draft-saved = Draf disimpan
draft-failed = Draf tidak disimpan
draft-untitled = Tanpa tajuk
drafts-title = Draf
drafts-open =
    { $count ->
       *[other] { $count } draf
    }

## About this community

about-lead = Catatan kehidupan seharian, oleh orang dari setiap negara dan bahasa, di satu tempat.
about-members =
    { $count ->
       *[other] { COMPACT($count) } ahli
    }
about-notes =
    { $count ->
       *[other] { COMPACT($count) } catatan
    }
about-demo = Ini demo. Ahli, catatan dan lukisannya rekaan semata-mata, supaya ada sesuatu untuk dilihat.
about-pool-title = Satu kolam bersama
about-pool-text = Tiada sesiapa diasingkan mengikut negara. Tulisan anda boleh ditemui sesiapa sahaja, walau apa pun bahasanya.
about-feed-title = Suapan yang memberitahu sebabnya
about-feed-text = Setiap catatan dalam suapan anda disertai sebab ia berada di situ. Catatan baharu dipaparkan sebelum ia popular.
about-yours-title = Milik anda kekal milik anda
about-yours-text = Lokasi pada gambar dibuang sebelum sesiapa melihatnya. Nombor telefon disulitkan. Apa yang anda padam hilang serta-merta di mana-mana sahaja.
about-open-title = Terbuka
about-open-text = Semua yang dilakukan aplikasi ini melalui antara muka yang didokumenkan dan boleh digunakan oleh mana-mana program.
about-developers = Untuk pembangun
