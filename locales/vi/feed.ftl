## Vì sao có bài này

why-interest = Bài này gần với điều bạn thích.
strength-topic = Chủ đề bạn thích
strength-liked_similar = Bạn từng thích bài tương tự
strength-near = Gần bạn
strength-creator = Bạn thích tác giả này
strength-language = Ngôn ngữ bạn đọc được
strength-popular_now = Đang được ưa thích
strength-well_received = Được đón nhận
strength-new = Mới
strength-first_audience = Đáng có người đọc đầu tiên
strength-wanted = Đang cần câu trả lời

## Trong trình đơn của thẻ và bài

note-menu-fewer = Bớt những bài như vậy
note-menu-mute-topic = Ẩn #{ $topic }
note-menu-feed = Bảng tin của bạn
note-menu-exposure = Ai đã xem bài này
fewer-toast = Bạn sẽ thấy ít bài như vậy hơn.
topic-muted-toast = Bài có #{ $topic } sẽ không hiện trong Khám phá nữa.

## Cài đặt: bảng tin của bạn

settings-feed = Bảng tin của bạn
dial-label = Gần hơn hay rộng hơn
dial-closer = Gần hơn
dial-wider = Rộng hơn
dial-value-closer = Gần hơn, { $degree } trên 100
dial-value-middle = Ở giữa
dial-value-wider = Rộng hơn, { $degree } trên 100
dial-means-closer = Thêm những gì bạn vốn thích, bớt những gì xa lạ.
dial-means-middle = Những gì bạn thích, có chỗ cho điều mới.
dial-means-wider = Thêm chủ đề, tác giả và nơi chốn bạn chưa biết.
dial-open = Điều chỉnh bảng tin
dial-more = Tất cả cài đặt
order-label = Thứ tự trong Khám phá
order-ranked = Hợp với bạn
order-ranked-text = Bài hợp nhất trước, có chỗ cho bài mới.
order-newest = Mới nhất trước
order-newest-text = Chỉ theo thời gian, không xếp hạng.
week-title = Tuần này bảng tin của bạn rộng đến đâu
week-narrow = Gần gũi: hầu hết là những gì bạn thích nhất.
week-balanced = Cân bằng: nhiều điều bạn thích nhất, và một phần đáng kể bên ngoài.
week-broad = Rộng: ít nhất một nửa nằm ngoài những gì bạn thích nhất.
week-topics = Chủ đề
week-creators = Tác giả
week-outside = Ngoài những gì bạn thích nhất
week-seen = Từ { COMPACT($count) } bài bạn đã xem.
week-how = Chủ đề và tác giả được tính theo tỷ lệ: nếu một cái chiếm nửa bảng tin, phần cho những cái khác ít đi.
week-none = Tuần này bạn xem chưa đủ nhiều bài. Hãy dạo quanh rồi quay lại.
muted-title = Đã ẩn
muted-text = Những gì bạn ẩn sẽ không hiện trong Khám phá. Bạn vẫn tìm được qua chủ đề, hồ sơ hay liên kết.
muted-topics = Chủ đề
muted-topics-hint = Không cần dấu #, mỗi lần một chủ đề.
muted-words = Từ ngữ
muted-words-hint = Một từ hoặc cụm từ dài tối đa 40 ký tự. Không phân biệt chữ hoa chữ thường.
muted-languages = Ngôn ngữ
muted-languages-hint = Bài viết bằng những ngôn ngữ này sẽ không hiện.
muted-choose-language = Chọn ngôn ngữ
muted-add = Ẩn
muted-remove = Bỏ ẩn { $name }
muted-members = Thành viên đã ẩn
fewer-title = Bớt những bài như vậy
fewer-count =
    { $count ->
        [0] Bạn chưa yêu cầu bớt điều gì.
       *[other] Bạn đã yêu cầu bớt các bài giống { $count } bài đã xem.
    }
fewer-text = Mỗi yêu cầu làm tác giả và chủ đề của một bài xuất hiện ít đi, rồi phai dần trong một tháng.
reset-title = Bắt đầu lại
reset-text = Bảng tin quên những gì đã học từ lượt thích, lưu và xem của bạn. Lượt thích, bài đã lưu và người bạn theo dõi vẫn còn, cả mức điều chỉnh và những gì đã ẩn.
reset-at = Lần gần nhất: { $date }.
reset-action = Quên những gì đã học
reset-confirm-title = Cho bảng tin bắt đầu lại?
reset-confirm-text = Bảng tin sẽ quên sở thích và các yêu cầu bớt của bạn. Không thể hoàn tác.
reset-toast = Bảng tin của bạn bắt đầu lại.

## Ai đã xem bài này

exposure-given = Đã hứa và đã có
exposure-given-of = { $given } trên { $owed }
exposure-until = Hứa đến { $time }
exposure-kept = Đã giữ lời lúc { $time }
exposure-over = Đã hết hạn lúc { $time }
exposure-not-owed = Chỉ bài công khai mới được hứa người đọc.
exposure-copy = Bài này gần như trùng với một bài trước đó. Bản sao không được đảm bảo người đọc riêng, nhưng bảng tin vẫn có thể hiển thị.
exposure-owed-none = Lúc đăng, có quá ít người đang xem để hứa một con số.
tier-first = Bài đang đến với những người đọc đầu tiên. Họ đón nhận ra sao quyết định bài đi xa đến đâu.
tier-wider = Những người đọc đầu tiên đón nhận tốt: bài đến với số người gấp năm.
tier-wide = Bài vẫn được đón nhận tốt: gấp năm mươi lần nhóm đầu tiên.
tier-open = Bài mở cho tất cả những ai hợp với nó.
exposure-ways = Họ đến từ đâu
exposure-members = { COMPACT($count) } thành viên đã thấy trong bảng tin.
exposure-nobody = Chưa có ai. Lượt xem được tính trong khoảng một phút.
way-following = Họ theo dõi bạn
way-answers = Có thể họ biết câu trả lời
way-co_engagement = Họ thích những bài liên quan
way-interest = Gần với điều họ thích
way-topics = Chủ đề họ thích
way-nearby = Họ ở gần
way-trending = Đang được ưa thích
way-fresh = Những người đọc đầu tiên
way-languages = Ngôn ngữ họ đọc được
way-discover = Điều khác lạ với họ
way-elsewhere = Hồ sơ của bạn, tìm kiếm hoặc liên kết
received-title = Bài được đón nhận ra sao
received-early = Còn quá ít người thấy bài trong bảng tin để nói được.
received-above = Tốt hơn các bài tương tự: { $own } đã thích, lưu, chia sẻ hoặc bình luận. Ở các bài tương tự là { $peers }.
received-alike = Ngang các bài tương tự: { $own } đã thích, lưu, chia sẻ hoặc bình luận. Ở các bài tương tự là { $peers }.
received-below = Lặng lẽ hơn các bài tương tự: { $own } đã thích, lưu, chia sẻ hoặc bình luận. Ở các bài tương tự là { $peers }.

## Bằng chứng công khai

proof-title = Hiển thị công bằng
proof-link = Lượt hiển thị được chia thế nào, bằng con số
proof-owed = Mỗi bài công khai được hứa { $count } thành viên trong { $hours }.
proof-owed-none = Hôm nay có quá ít người đang xem để hứa một con số. Khi đủ người, mọi bài công khai đều được hứa như nhau.
proof-empty = Bảy ngày qua không có bài nào được đăng, nên chưa có gì để chứng minh.
proof-unjudged = Bảy ngày qua có { COMPACT($count) } bài được đăng; thời hạn vẫn đang chạy.
proof-kept = Trong bảy ngày qua, { $rate } đã có đủ, trên { COMPACT($count) } bài đã hết hạn.
proof-median = Một nửa số đó có đủ trong { $time }.
proof-at = Tính đến { $time }
proof-waiting = Đang chờ số liệu mới hơn…
promise-title = Lời hứa
promise-rate = Bài nhận đủ tất cả
promise-rate-text = Trong tất cả các bài của bảy ngày qua đã hết hạn.
promise-fifth = Gần ít nhất
promise-fifth-text = Trong một trăm bài, chín mươi lăm bài nhận ít nhất chừng này so với lời hứa (bách phân vị thứ 5).
promise-least = Ít nhất
promise-least-text = Phần mà bài thiệt nhất nhận được so với lời hứa. Số người ít nhất đã xem một bài: { $count }.
promise-none = Chưa có bài nào hết hạn.
promise-full = Lời hứa đầy đủ là { $count } thành viên. Hôm nay ít hơn, vì tối đa { $share } tổng lượt hiển thị dành cho việc giữ lời hứa.
sizes-title = Tác giả nhỏ và lớn
sizes-text = Người theo dõi không mua được gì: mỗi bài viết đều được hứa lượng người xem đầu tiên như nhau, và mỗi tác giả, lớn hay nhỏ, đều đáng có phần hiển thị như nhau.
size-followers = Người theo dõi
size-up-to = Tối đa { $followers } người theo dõi
size-more = Hơn { $followers } người theo dõi
size-creators = { COMPACT($count) } tác giả
size-notes-share = Phần bài viết
size-exposure-share = Phần hiển thị
gini-title = Đồng đều đến đâu
gini-text = Hệ số Gini là 0 khi ai cũng như nhau và 1 khi một người có tất cả. Người không nhận được gì cũng được tính.
gini-notes = Giữa các bài
gini-creators = Giữa các tác giả
gini-per-note = Giữa các tác giả, trên mỗi bài
due-label = Ít nhất so với phần chia đều
due-text = Phần mà tác giả thiệt nhất nhận được, so với phần chia đều cho các bài của họ.
hours-title = Bảy ngày qua
hours-impressions = Lượt hiển thị được tính, theo giờ
hours-notes = Bài mới, theo giờ
hours-most = Cao nhất { $count }
cost-title = Cái giá phải trả
cost-text = Các trang chấp nhận mất { $cost } số lượt thích, lưu và bình luận lẽ ra có nếu không có lời hứa. Tối đa { $share } tổng lượt hiển thị dành cho việc giữ lời hứa.
counted-title = Cách tính
counted-text = Một lượt hiển thị là nửa tấm thẻ trên màn hình trong nửa giây. Lượt đó được tính khi trình duyệt trả lại tấm vé đi kèm trang, và mỗi thành viên chỉ tính một lần cho mỗi bài.
uncounted-title = Những gì không tính
uncounted-own = Tác giả xem bài của mình
uncounted-visitors = Khách chưa đăng nhập
uncounted-twice = Thành viên xem lại một bài
uncounted-blocked = Hai thành viên mà một người đã chặn người kia
uncounted-automatic = Những gì giống máy
uncounted-unproven = Lượt hiển thị không có vé của trang
figures-title = Số liệu
figures-csv = Dạng bảng (CSV)
figures-json = Cho chương trình (JSON)
