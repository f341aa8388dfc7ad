### Search
search-recent = Terbaru
search-forget-all = Hapus semua
search-forget = Lupakan “{ $query }”
search-suggestions = Saran
search-trending = Sedang tren
search-narrow = Saring dan urutkan
search-sort-best = Paling cocok
search-sort-newest = Terbaru
search-sort-likes = Paling disukai
search-sort-saves = Paling disimpan
search-sort-comments = Paling dikomentari
search-kind = Jenis
search-kind-photo = Foto
search-kind-text = Teks
search-kind-ask = Pertanyaan
search-time = Kapan saja
search-days-1 = 24 jam terakhir
search-days-7 = 7 hari terakhir
search-days-30 = 30 hari terakhir
search-days-365 = Setahun terakhir
search-language = Bahasa
search-distance = Jarak
search-within = Dalam { $distance }
search-followed = Orang yang kuikuti
search-unseen = Belum dilihat
search-answered = Sudah dijawab
search-tabs = Hasil
search-tab-notes = Catatan
search-tab-members = Orang
search-tab-topics = Topik
search-tab-places = Tempat
search-found =
    { $count ->
        [0] Tidak ada catatan
       *[other] { $count } catatan
    }
search-found-more = Lebih dari { $count } catatan
search-partial = Indeks pencarian sedang dibuat. Sebentar lagi mungkin ada lebih banyak.
search-corrected = Tidak ada yang menulis “{ $typed }”. Menampilkan { $used }.
search-exactly = Cari persis “{ $typed }”
search-relaxed = Tidak ada catatan dengan frasa itu persis. Ini memuat kata-katanya.
search-cut = Pencarian terlalu panjang. Yang dibaca 256 karakter pertama.
search-place-needed = “Dekat saya” perlu tahu kotamu.
search-place-set = Atur di pengaturan
search-across =
    { $count ->
        [0] Dicari hanya dalam bahasa ini
       *[other] Dicari juga dalam { $count } bahasa lain
    }
search-by-memory = susunan anggota
search-by-phrasebook = buku frasa, kata lepas
search-not-carried = Di sini tidak ada yang menerjemahkan pencarian ini ke { $languages }. Nama dan kata yang mirip tetap ditemukan.
search-view = Tampilan
search-view-list = Daftar
search-view-map = Peta
search-map = Peta hasil
search-map-pins = Hasil di peta
search-map-chosen = Dipilih di peta
search-map-bunch = { $count } catatan di sini
search-map-closer = Perbesar
search-map-farther = Perkecil
search-map-here = Cari di area ini
search-map-area = Di sekitar peta: { $distance }
search-map-placed = Di peta: { $placed } dari { $count }
search-map-none = Tak satu pun hasil ini punya tempat. Semuanya ada di daftar.
search-map-show = Tampilkan di peta: { $place }
search-map-unavailable = Peta tidak bisa digambar di sini
search-map-needs = Peramban ini tidak menggambar grafik dengan WebGL. Semua hasil ada di daftar.
search-none-narrow = Tidak ada yang cocok dengan saringan ini.
search-none-text = Coba lebih sedikit kata, kata lain, atau bahasa lain. Atau tanya yang tahu.
search-none-title = Tidak ada hasil untuk “{ $word }”
search-popular = Topik populer
search-none-named = Coba awal sebuah nama.
search-widen = Hapus saringan
search-ask = Tanya komunitas
found-words = memuat katamu
found-sound = bunyinya sama
found-translation = dalam { $language }, arti sama
found-about = tentang itu
found-first_hand = pengalaman sendiri
found-engagement = disambut baik
found-nearby = { $distance } dari sini
found-near = dekat
found-fresh = baru
found-followed = kamu mengikuti penulisnya
found-translated = Diterjemahkan dari { $language } · { $engines }
similar-asks = Sudah ditanyakan
similar-notes = Ini mungkin jawabannya
