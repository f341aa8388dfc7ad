### Search
search-recent = Terkini
search-forget-all = Kosongkan semua
search-forget = Lupakan “{ $query }”
search-suggestions = Cadangan
search-trending = Sohor kini
search-narrow = Tapis dan susun
search-sort-best = Paling sepadan
search-sort-newest = Terbaharu
search-sort-likes = Paling disukai
search-sort-saves = Paling disimpan
search-sort-comments = Paling dikomen
search-kind = Jenis
search-kind-photo = Foto
search-kind-text = Teks
search-kind-ask = Pertanyaan
search-time = Bila-bila masa
search-days-1 = 24 jam lepas
search-days-7 = 7 hari lepas
search-days-30 = 30 hari lepas
search-days-365 = Setahun lepas
search-language = Bahasa
search-distance = Jarak
search-within = Dalam { $distance }
search-followed = Orang yang saya ikuti
search-unseen = Belum dilihat
search-answered = Sudah dijawab
search-tabs = Hasil
search-tab-notes = Catatan
search-tab-members = Orang
search-tab-topics = Topik
search-tab-places = Tempat
search-found =
    { $count ->
        [0] Tiada catatan
       *[other] { $count } catatan
    }
search-found-more = Lebih daripada { $count } catatan
search-partial = Indeks carian sedang dibina. Mungkin ada lagi sebentar lagi.
search-corrected = Tiada siapa menulis “{ $typed }”. Menunjukkan { $used }.
search-exactly = Cari tepat “{ $typed }”
search-relaxed = Tiada catatan dengan frasa itu sepenuhnya. Ini mengandungi kata-katanya.
search-cut = Carian terlalu panjang. 256 aksara pertama dibaca.
search-place-needed = “Berdekatan saya” perlu tahu bandar anda.
search-place-set = Tetapkan dalam tetapan
search-across =
    { $count ->
        [0] Dicari dalam bahasa ini sahaja
       *[other] Dicari juga dalam { $count } bahasa lain
    }
search-by-memory = susunan ahli
search-by-phrasebook = buku frasa, perkataan tunggal
search-not-carried = Tiada apa di sini menterjemah carian ini ke { $languages }. Nama dan perkataan serupa masih ditemui.
search-view = Paparan
search-view-list = Senarai
search-view-map = Peta
search-map = Peta keputusan
search-map-pins = Keputusan pada peta
search-map-chosen = Dipilih pada peta
search-map-bunch = { $count } catatan di sini
search-map-closer = Zum masuk
search-map-farther = Zum keluar
search-map-here = Cari di kawasan ini
search-map-area = Sekitar peta: { $distance }
search-map-placed = Pada peta: { $placed } daripada { $count }
search-map-none = Tiada keputusan ini yang mempunyai tempat. Semuanya ada dalam senarai.
search-map-show = Tunjukkan pada peta: { $place }
search-map-unavailable = Peta tidak dapat dilukis di sini
search-map-needs = Pelayar ini tidak melukis grafik dengan WebGL. Semua keputusan ada dalam senarai.
search-none-narrow = Tiada yang sepadan dengan tapisan ini.
search-none-text = Cuba kurangkan perkataan, guna perkataan atau bahasa lain. Atau tanya yang tahu.
search-none-title = Tiada hasil untuk “{ $word }”
search-popular = Topik popular
search-none-named = Cuba permulaan nama.
search-widen = Buang tapisan
search-ask = Tanya komuniti
found-words = ada perkataan anda
found-sound = bunyinya sama
found-translation = dalam { $language }, maksud sama
found-about = tentang itu
found-first_hand = pengalaman sendiri
found-engagement = diterima baik
found-nearby = { $distance } dari sini
found-near = berdekatan
found-fresh = baharu
found-followed = anda mengikuti penulisnya
found-translated = Diterjemah dari { $language } · { $engines }
similar-asks = Sudah ditanya
similar-notes = Ini mungkin jawapannya
