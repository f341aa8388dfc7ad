## Dưới một đoạn chữ

translate-action = Dịch
translate-loading = Đang dịch…
translate-show = Xem bản dịch
translate-hide = Ẩn bản dịch
translate-show-original = Xem bản gốc
translate-from-by = { $engine } dịch từ { $language }
translate-from = Dịch từ { $language }
translate-by = { $engine } dịch
translate-done = Đã dịch
translate-original = Bản gốc
translate-partly = Có phần không dịch được nên giữ nguyên.
translate-slow = Chờ lâu quá rồi. Đợi một chút rồi thử lại nhé.
translate-comment = Bình luận

## Vì sao giữ nguyên

translate-why-no-words = Ở đây không có chữ nào để dịch.
translate-why-unknown = Không rõ đây là ngôn ngữ nào.
translate-why-same = Đoạn này đã là ngôn ngữ của bạn.
translate-why-no-engine = Ở đây chưa dịch được từ { $language } sang { $to }.
translate-why-few-words = Cũng biết quá ít từ trong đó để trợ giúp từ ngữ.
translate-why-later = Bộ dịch chưa trả lời được. Chờ một chút rồi thử lại nhé.
translate-why-spent = Tạm thời không dịch thêm được. Lát nữa thử lại nhé.
translate-why-too-long = Đoạn này quá dài để dịch.
translate-why-not-good = Bản dịch chưa đủ tốt để hiện ra.

## Tất cả bình luận một lần

translate-all = Dịch tất cả bình luận
translate-all-originals = Xem tất cả bản gốc
translate-all-done =
    { $count ->
        [0] Không dịch được bình luận nào.
       *[other] Đã dịch { $count } bình luận.
    }

## Ý kiến về bản dịch

translate-helpful = Dịch hay
translate-unhelpful = Dịch chưa hay
translate-suggest = Đề xuất cách dịch hay hơn
translate-suggest-send = Gửi
translate-suggested = Cảm ơn bạn. Chúng tôi sẽ xem.

## Bản dịch của thành viên và việc duyệt

translate-by-members = Bản dịch của thành viên
translate-some-by-members = một phần do thành viên dịch
wordings-others = Đề xuất của người khác
wordings-vote = Bản dịch hay của { $name }
wordings-votes =
    { $count ->
       *[other] { $count } phiếu
    }
wordings-mine = Của bạn
wordings-accepted = Đã duyệt
wordings-take-back = Rút lại
wordings-taken-back = Đã rút lại. Người đọc lại thấy bản dịch của máy.
wordings-declined = Không được duyệt
moderate-wordings = Bản dịch hay hơn
moderate-languages = Ngôn ngữ
moderate-by = { $name } đề xuất
moderate-open = Mở
moderate-today = Đang hiển thị
moderate-today-none = Hiện chưa được dịch
moderate-suggested = Đề xuất
moderate-accept = Duyệt
moderate-decline = Từ chối
moderate-keys = Phím: A duyệt, D từ chối, J tới, K lùi.
moderate-accepted = Đã duyệt. Người đọc thấy ngay.
moderate-declined = Đã từ chối.
moderate-empty-title = Không có gì đang chờ
moderate-empty-text = Khi thành viên đề xuất bản dịch hay hơn, chúng sẽ hiện ở đây.
moderate-more = Xem thêm

## Từ ngữ đã biết

words-action = Từ ngữ
words-explain = Giải thích từ ngữ
words-none = Không có tiếng lóng hay cụm từ quen thuộc nào mà chúng tôi biết.
words-meaning-of = Nghĩa của “{ $word }”
words-slang = Tiếng lóng
words-phrase = Cụm từ quen thuộc
words-casual = thân mật
words-rude = thô lỗ
words-may-offend = có thể xúc phạm
word-help-title = Gợi ý từ ngữ
word-help-text = Những từ trong đoạn này mà chúng tôi biết. Đây không phải bản dịch.

## Cài đặt

settings-translation = Dịch thuật
translate-automatic = Tự động dịch
translate-automatic-text = Bài viết đang mở và bình luận, khi bạn không đọc được ngôn ngữ đó.
translate-both = Hiện cả hai ngôn ngữ
translate-both-text = Bản gốc nằm dưới bản dịch.
translate-never = Không tự động dịch
translate-never-text = Những ngôn ngữ này chỉ được dịch khi bạn yêu cầu.
translate-reads = Bạn đọc được { $languages }.
translate-reads-none = Bạn chưa cho biết mình đọc được ngôn ngữ nào.
translate-reads-change = Đổi trong hồ sơ

## Dưới bài đang viết

translate-readers = Ai đọc { $languages } cũng có thể xem bản dịch.
translate-readers-more =
    { $count ->
       *[other] Ai đọc { $languages } hoặc { $count } ngôn ngữ khác cũng có thể xem bản dịch.
    }
