## Di bawah teks

translate-action = Terjemahkan
translate-loading = Menerjemahkan…
translate-show = Lihat terjemahan
translate-hide = Sembunyikan terjemahan
translate-show-original = Lihat aslinya
translate-from-by = Diterjemahkan dari bahasa { $language } oleh { $engine }
translate-from = Diterjemahkan dari bahasa { $language }
translate-by = Diterjemahkan oleh { $engine }
translate-done = Sudah diterjemahkan
translate-original = Teks asli
translate-partly = Sebagian tidak bisa diterjemahkan dan dibiarkan seperti aslinya.
translate-slow = Ini terlalu lama. Coba lagi sebentar lagi.
translate-comment = Komentar

## Kenapa teks tetap seperti aslinya

translate-why-no-words = Tidak ada kata untuk diterjemahkan.
translate-why-unknown = Tidak jelas ini bahasa apa.
translate-why-same = Ini sudah dalam bahasamu.
translate-why-no-engine = Di sini belum ada terjemahan dari bahasa { $language } ke bahasa { $to }.
translate-why-few-words = Terlalu sedikit kata di dalamnya yang dikenal untuk bantuan kata.
translate-why-later = Penerjemah sedang tidak menjawab. Coba lagi sebentar lagi.
translate-why-spent = Untuk sekarang jatah terjemahan habis. Coba lagi nanti.
translate-why-too-long = Teks ini terlalu panjang untuk diterjemahkan.
translate-why-not-good = Terjemahannya belum cukup baik untuk ditampilkan.

## Semua komentar sekaligus

translate-all = Terjemahkan semua komentar
translate-all-originals = Lihat semua teks asli
translate-all-done =
    { $count ->
        [0] Tidak ada komentar yang bisa diterjemahkan.
       *[other] { $count } komentar diterjemahkan.
    }

## Pendapat tentang terjemahan

translate-helpful = Terjemahan bagus
translate-unhelpful = Terjemahan kurang bagus
translate-suggest = Usulkan terjemahan yang lebih baik
translate-suggest-send = Kirim
translate-suggested = Terima kasih. Akan kami lihat.

## Terjemahan anggota dan peninjauannya

translate-by-members = Terjemahan anggota
translate-some-by-members = sebagian terjemahan anggota
wordings-others = Usulan anggota lain
wordings-vote = Terjemahan bagus dari { $name }
wordings-votes =
    { $count ->
       *[other] { $count } suara
    }
wordings-mine = Usulanmu
wordings-accepted = Diterima
wordings-take-back = Tarik kembali
wordings-taken-back = Ditarik kembali. Pembaca kembali melihat terjemahan mesin.
wordings-declined = Tidak diterima
moderate-wordings = Terjemahan yang lebih baik
moderate-languages = Bahasa
moderate-by = Diusulkan oleh { $name }
moderate-open = Buka
moderate-today = Yang tampil sekarang
moderate-today-none = Belum diterjemahkan
moderate-suggested = Usulan
moderate-accept = Terima
moderate-decline = Tolak
moderate-keys = Tombol: A menerima, D menolak, J maju, K mundur.
moderate-accepted = Diterima. Pembaca sudah melihatnya.
moderate-declined = Ditolak.
moderate-empty-title = Tidak ada yang menunggu
moderate-empty-text = Saat anggota mengusulkan terjemahan yang lebih baik, usulannya muncul di sini.
moderate-more = Tampilkan lagi

## Kata yang dikenal

words-action = Kata
words-explain = Jelaskan kata
words-none = Tidak ada bahasa gaul atau ungkapan yang kami kenal.
words-meaning-of = Arti “{ $word }”
words-slang = Bahasa gaul
words-phrase = Ungkapan
words-casual = santai
words-rude = kasar
words-may-offend = bisa menyinggung
word-help-title = Bantuan kata
word-help-text = Kata dalam teks ini yang kami kenal. Ini bukan terjemahan.

## Setelan

settings-translation = Terjemahan
translate-automatic = Terjemahkan otomatis
translate-automatic-text = Catatan yang dibuka dan komentarnya, kalau bahasanya tidak kamu baca.
translate-both = Dua bahasa sekaligus
translate-both-text = Teks asli tetap ada di bawah terjemahannya.
translate-never = Jangan otomatis
translate-never-text = Dari bahasa ini tidak ada yang diterjemahkan sebelum kamu minta.
translate-reads = Kamu membaca bahasa { $languages }.
translate-reads-none = Kamu belum memilih bahasa yang kamu baca.
translate-reads-change = Ubah di profil

## Di bawah catatan yang sedang ditulis

translate-readers = Anggota yang membaca bahasa { $languages } bisa membaca terjemahannya.
translate-readers-more =
    { $count ->
       *[other] Anggota yang membaca bahasa { $languages } atau { $count } bahasa lain bisa membaca terjemahannya.
    }
