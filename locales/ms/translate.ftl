## Di bawah teks

translate-action = Terjemah
translate-loading = Menterjemah…
translate-show = Lihat terjemahan
translate-hide = Sembunyikan terjemahan
translate-show-original = Lihat teks asal
translate-from-by = Diterjemah daripada bahasa { $language } oleh { $engine }
translate-from = Diterjemah daripada bahasa { $language }
translate-by = Diterjemah oleh { $engine }
translate-done = Sudah diterjemah
translate-original = Teks asal
translate-partly = Sebahagiannya tidak dapat diterjemah dan dikekalkan.
translate-slow = Ini mengambil masa terlalu lama. Cuba lagi sebentar lagi.
translate-comment = Komen

## Sebab teks kekal

translate-why-no-words = Tiada perkataan untuk diterjemah di sini.
translate-why-unknown = Tidak jelas ini bahasa apa.
translate-why-same = Ini sudah dalam bahasa anda.
translate-why-no-engine = Di sini belum ada terjemahan daripada bahasa { $language } kepada bahasa { $to }.
translate-why-few-words = Terlalu sedikit perkataan di dalamnya yang dikenali untuk bantuan perkataan.
translate-why-later = Penterjemah tidak menjawab sekarang. Cuba lagi sebentar lagi.
translate-why-spent = Terjemahan sudah habis buat masa ini. Cuba lagi nanti.
translate-why-too-long = Teks ini terlalu panjang untuk diterjemah.
translate-why-not-good = Terjemahannya tidak cukup baik untuk dipaparkan.

## Semua komen sekali gus

translate-all = Terjemah semua komen
translate-all-originals = Lihat semua teks asal
translate-all-done =
    { $count ->
        [0] Tiada komen yang dapat diterjemah.
       *[other] { $count } komen diterjemah.
    }

## Pendapat tentang terjemahan

translate-helpful = Terjemahan baik
translate-unhelpful = Terjemahan kurang baik
translate-suggest = Cadangkan terjemahan yang lebih baik
translate-suggest-send = Hantar
translate-suggested = Terima kasih. Kami akan melihatnya.

## Terjemahan ahli dan semakannya

translate-by-members = Terjemahan ahli
translate-some-by-members = sebahagiannya terjemahan ahli
wordings-others = Cadangan ahli lain
wordings-vote = Terjemahan baik oleh { $name }
wordings-votes =
    { $count ->
       *[other] { $count } undi
    }
wordings-mine = Cadangan anda
wordings-accepted = Diterima
wordings-take-back = Tarik balik
wordings-taken-back = Ditarik balik. Pembaca kembali melihat terjemahan enjin.
wordings-declined = Tidak diterima
moderate-wordings = Terjemahan yang lebih baik
moderate-languages = Bahasa
moderate-by = Dicadangkan oleh { $name }
moderate-open = Buka
moderate-today = Yang dipaparkan kini
moderate-today-none = Belum diterjemah
moderate-suggested = Cadangan
moderate-accept = Terima
moderate-decline = Tolak
moderate-keys = Kekunci: A menerima, D menolak, J ke hadapan, K ke belakang.
moderate-accepted = Diterima. Pembaca sudah melihatnya.
moderate-declined = Ditolak.
moderate-empty-title = Tiada yang menunggu
moderate-empty-text = Apabila ahli mencadangkan terjemahan yang lebih baik, cadangan itu muncul di sini.
moderate-more = Papar lagi

## Kata yang dikenali

words-action = Kata
words-explain = Terangkan kata
words-none = Tiada slanga atau ungkapan yang kami kenal.
words-meaning-of = Maksud “{ $word }”
words-slang = Slanga
words-phrase = Ungkapan
words-casual = santai
words-rude = kasar
words-may-offend = mungkin menyinggung
word-help-title = Bantuan kata
word-help-text = Kata dalam teks ini yang kami kenal. Ini bukan terjemahan.

## Tetapan

settings-translation = Terjemahan
translate-automatic = Terjemah secara automatik
translate-automatic-text = Catatan yang dibuka dan komennya, apabila anda tidak membaca bahasanya.
translate-both = Dua bahasa serentak
translate-both-text = Teks asal kekal di bawah terjemahannya.
translate-never = Jangan secara automatik
translate-never-text = Daripada bahasa ini tiada yang diterjemah sehingga anda minta.
translate-reads = Anda membaca bahasa { $languages }.
translate-reads-none = Anda belum memilih bahasa yang anda baca.
translate-reads-change = Ubah dalam profil

## Di bawah catatan yang sedang ditulis

translate-readers = Ahli yang membaca bahasa { $languages } boleh membaca terjemahannya.
translate-readers-more =
    { $count ->
       *[other] Ahli yang membaca bahasa { $languages } atau { $count } bahasa lain boleh membaca terjemahannya.
    }
