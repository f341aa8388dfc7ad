### Lời của ứng dụng web bằng tiếng Việt.

## Everywhere

close = Đóng
cancel = Hủy
delete = Xóa
edit = Sửa
save-changes = Lưu thay đổi
done = Xong
retry = Thử lại
try-again = Thử lại
undo = Hoàn tác
back = Quay lại
more = Thêm
loading = Đang tải…
skip-to-content = Đến thẳng nội dung
sign-in = Đăng nhập
go-explore = Khám phá bài viết
link-copied = Đã sao chép liên kết
update-ready = Đã có phiên bản mới.
update-reload = Tải lại

## Navigation

nav-label = Điều hướng chính
nav-home = Trang chủ
nav-search = Tìm kiếm
nav-compose = Viết bài
nav-messages = Thông báo
nav-messages-unread =
    { $count ->
       *[other] Thông báo, { $count } chưa đọc
    }
nav-me = Tôi
nav-settings = Cài đặt
nav-about = Giới thiệu
search-placeholder = Tìm bài viết, chủ đề, mọi người

## Feeds

feed-label = Bảng tin
feed-following = Theo dõi
feed-explore = Khám phá
feed-nearby = Gần bạn
feed-all-topics = Dành cho bạn
feed-topics-label = Chủ đề
feed-refresh = Làm mới
feed-pull = Kéo để làm mới
feed-release = Thả tay để làm mới
feed-refreshing = Đang tìm bài mới…
feed-end = Bạn đã xem hết rồi. Lát nữa ghé lại nhé.
feed-list-label = Bài viết
explore-empty-title = Ở đây chưa có gì
explore-empty-text = Hãy là người đầu tiên: một tấm ảnh hôm nay, một công thức, một câu hỏi.
explore-empty-action = Viết bài
following-signed-out-title = Xem những người bạn mến đang làm gì
following-signed-out-text = Đăng nhập, theo dõi vài thành viên, và bài mới của họ sẽ có ở đây.
following-empty-title = Ở đây còn yên ắng
following-empty-text = Bài của những thành viên bạn theo dõi sẽ hiện ở đây. Hãy tìm người hợp ý trong Khám phá.
nearby-intro-title = Gần bạn có gì?
nearby-intro-text = Trình duyệt sẽ hỏi có được cho biết vị trí của bạn không. Vị trí chỉ dùng cho danh sách này, được làm tròn đến khoảng một ki-lô-mét và không được lưu lại.
nearby-use-position = Dùng vị trí của tôi
nearby-use-home = Dùng nơi ở của tôi
nearby-denied-title = Vị trí của bạn chưa được chia sẻ
nearby-denied-text = Hãy cho phép trong cài đặt trình duyệt, hoặc điền nơi ở trong hồ sơ.
nearby-empty-title = Chưa ai viết từ nơi này
nearby-empty-text = Bài của bạn có thể là bài đầu tiên ở đây.
topic-empty-title = Chưa có bài nào về chủ đề này
topic-empty-text = Viết một bài có #{ $topic }, bài sẽ hiện ở đây.
topic-notes =
    { $count ->
       *[other] { COMPACT($count) } bài viết
    }
topic-write = Viết về chủ đề này
sort-label = Sắp xếp
sort-best = Hay nhất
sort-newest = Mới nhất

## Cards in a feed

card-picture-of = Hình của “{ $title }”
card-pictures =
    { $count ->
       *[other] { $count } hình
    }
card-ask = Hỏi
card-resolved = Đã giải quyết
card-private = Chỉ mình tôi
card-followers = Người theo dõi
card-like = Thích, { COMPACT($count) }
card-liked = Đã thích, { COMPACT($count) }
card-by = của { $name }

## An open note

note-label = Bài viết
note-by = { $title } của { $name }
note-untitled = Bài viết của { $name }
note-follow = Theo dõi
note-following = Đang theo dõi
note-follow-requested = Đã gửi yêu cầu
note-unfollow-named = Bỏ theo dõi { $name }
note-follow-named = Theo dõi { $name }
note-edited-at = Đã sửa { $time }
note-history-title = Các bản trước
note-like = Thích
note-unlike = Bỏ thích
note-save = Lưu
note-saved = Đã lưu
note-saved-toast = Đã lưu.
note-save-collection = Thêm vào bộ sưu tập
note-share = Chia sẻ
note-comment = Bình luận
note-menu = Tùy chọn khác cho bài viết này
note-menu-edit = Sửa
note-menu-delete = Xóa
note-menu-hide = Không quan tâm
note-menu-mute = Ẩn bài của { $name }
note-menu-block = Chặn { $name }
note-menu-copy-link = Sao chép liên kết
note-menu-history = Các bản trước
why-title = Vì sao có bài này
why-following = Bạn theo dõi { $name }.
why-topics = Bạn thích các bài có #{ $topic }.
why-nearby = Được viết cách bạn khoảng { $distance }.
why-near = Được viết ở gần bạn.
why-fresh = Bài này mới, và bài mới nào cũng đáng có những người đọc đầu tiên.
why-trending = Lúc này đang được nhiều thành viên thích.
why-languages = Được viết bằng ngôn ngữ bạn đọc được: { $language }.
why-also-liked = Những người thích “{ $title }” cũng thích bài này.
why-liked = Những thành viên cùng sở thích với bạn cũng thích bài này.
why-answers = Có người đang tìm kinh nghiệm thực tế. Biết đâu là của bạn.
why-discover = Một điều khác lạ, để bảng tin không lặp lại mãi.
note-delete-title = Xóa bài viết này?
note-delete-text = Bài sẽ biến mất khắp nơi ngay lập tức, cùng với bình luận và lượt thích. Không thể hoàn tác.
note-deleted-toast = Đã xóa bài viết.
note-hidden-toast = Chúng tôi sẽ bớt cho bạn xem những bài như vậy.
note-block-title = Chặn { $name }?
note-block-text = Hai bạn sẽ không còn thấy bài viết và bình luận của nhau. Bạn có thể bỏ chặn trong cài đặt.
note-block-action = Chặn
note-blocked-toast = Đã chặn { $name }.
note-muted-toast = Bài của { $name } sẽ không hiện trong bảng tin của bạn nữa.
note-visibility-private = Chỉ bạn xem được bài này
note-visibility-followers = Chỉ người theo dõi xem được bài này
note-place = Địa điểm: { $place }
note-ask-label = Muốn nghe trải nghiệm thật

## Pictures of a note

carousel-label = Hình ảnh
carousel-previous = Hình trước
carousel-next = Hình tiếp theo
carousel-position = { $position } trên { $count }
carousel-go-to = Hình { $position } trên { $count }

## Comments

comments-title =
    { $count ->
        [0] Bình luận
       *[other] { COMPACT($count) } bình luận
    }
comments-empty-title = Chưa có bình luận
comments-empty-text = Nói một lời tử tế nhé.
comments-empty-ask = Bạn từng đến đó hay làm việc đó chưa? Kể đi.
comments-top = Nổi bật
comments-newest = Mới nhất
comments-end = Hết rồi
comments-more = Xem thêm bình luận
comments-more-replies =
    { $count ->
       *[other] Thêm { COMPACT($count) } câu trả lời
    }
comment-write = Nói gì đó…
comment-write-ask = Chia sẻ điều bạn biết…
comment-reply-to = Trả lời { $name }
comment-send = Gửi
comment-reply = Trả lời
comment-like = Thích bình luận này
comment-unlike = Bỏ thích bình luận này
comment-pin = Ghim lên đầu
comment-unpin = Bỏ ghim
comment-pinned = Đã ghim
comment-by-author = Tác giả
comment-deleted = Bình luận này đã bị xóa.
comment-delete-title = Xóa bình luận này?
comment-delete-text = Các câu trả lời vẫn còn.
comment-menu = Tùy chọn khác cho bình luận này
comment-copy = Sao chép chữ
comment-copied = Đã sao chép.
comment-attach = Thêm hình
comment-remove-picture = Bỏ hình
comment-picture-of = Hình trong bình luận của { $name }
comment-uploading = Đang gửi hình…
comment-too-long =
    { $count ->
       *[other] Thừa { $count } ký tự
    }
comment-cancel-reply = Không trả lời nữa

## When something is not as it should be

problem-unexpected = Phía chúng tôi có trục trặc. Bạn thử lại nhé.
problem-offline = Không có kết nối. Hãy kiểm tra rồi thử lại.
problem-not-found = Nội dung đã bị xóa, hoặc không dành cho bạn.
problem-signed-out = Bạn cần đăng nhập trước.
problem-forbidden = Bạn không thể làm vậy ở đây.
problem-busy = Lúc này đang đông quá. Chờ một chút rồi thử lại nhé.
offline-title = Bạn đang ngoại tuyến
offline-text = Khi có kết nối, trang này sẽ tự tải.
failed-title = Không tải được
gone-title = Không còn ở đây nữa
not-found-title = Địa chỉ này không có gì
not-found-text = Có thể liên kết đã cũ, hoặc thiếu một chữ.

## Signing in

sign-out = Đăng xuất
or = hoặc
language-label = Ngôn ngữ
sign-in-title = Chào mừng đến { $community }
sign-in-text = Chỉ cần số điện thoại, từ bất kỳ nước nào. Bạn mới đến? Tài khoản sẽ được tạo luôn.
sign-in-privacy = Số của bạn được mã hóa khi lưu. Không ai ở đây thấy được, và số chỉ dùng để đăng nhập.
phone-label = Số điện thoại
phone-hint = Gõ hoặc dán thế nào cũng được, có hay không có mã quốc gia.
phone-too-short = Còn thiếu vài chữ số.
phone-send = Gửi mã cho tôi
country-choose = Chọn quốc gia
country-choose-named = Quốc gia: { $country }. Đổi
country-search = Tên hoặc mã quốc gia
country-none = Không có quốc gia nào tên như vậy.
waiting-title = Hiện có rất nhiều người muốn tham gia
waiting-text = Bạn đã có chỗ trong hàng chờ. Cứ để trang này mở, nó sẽ tự tiếp tục.
waiting-ahead =
    { $count ->
        [0] Bạn là người tiếp theo.
       *[other] Có { $count } người trước bạn.
    }
waiting-minutes = Khoảng { $minutes } phút.
waiting-working = Đang lấy chỗ trong hàng chờ …
waiting-leave = Quay lại
passkey-sign-in = Đăng nhập bằng khóa truy cập
code-title = Nhập mã
code-text = Mã có sáu chữ số và dùng được trong mười phút.
code-label = Đã gửi đến { $phone }
code-other-number = Dùng số khác
code-again = Gửi lại
code-again-in =
    { $seconds ->
       *[other] Gửi lại sau { $seconds } giây
    }
outbox-title = Đây là bản demo: không có tin nhắn nào được gửi
outbox-text = Ở cộng đồng thật, tin nhắn này sẽ đến điện thoại của bạn. Ở đây ai cũng xem được:

## Who I am

welcome-title = Thật vui có bạn ở { $community }
welcome-text = Chỉ cần một cái tên là bắt đầu được. Mọi thứ đều đổi được sau này.
welcome-start = Bắt đầu
name-label = Tên
name-hint = Bằng ngôn ngữ và chữ viết nào cũng được, như bạn bè vẫn gọi bạn.
handle-label = Tên người dùng
handle-hint = Tên riêng sau dấu @. Gồm chữ cái của mọi loại chữ viết, chữ số, dấu chấm và dấu gạch dưới.
handle-free = Tên này còn trống.
handle-taken = Tên này đã có người dùng.
languages-label = Ngôn ngữ bạn đọc được
languages-hint = Khám phá sẽ ưu tiên các ngôn ngữ này. Bạn vẫn gặp được cả thế giới.
bio-label = Về bạn
bio-hint = Bạn thích gì, làm gì, trồng gì, nấu gì, sưu tầm gì?
avatar-change = Đổi ảnh
home-label = Nơi ở
home-hint = Thành phố của bạn, để xem quanh bạn có gì. Chúng tôi chỉ lưu khu vực, rộng chừng mười lăm ki-lô-mét.

## Profiles

profile-tabs-label = Những gì thành viên này có
profile-tab-notes = Bài viết
profile-tab-collections = Bộ sưu tập
profile-tab-likes = Đã thích
profile-tab-saves = Đã lưu
profile-only-you = Chỉ bạn thấy mục này
profile-follows-you = Theo dõi bạn
profile-owner = Chủ của cộng đồng này
profile-moderator = Người kiểm duyệt của cộng đồng
profile-edit = Sửa hồ sơ
me-signed-out-title = Góc riêng của bạn
me-signed-out-text = Đăng nhập để xem bài viết, bộ sưu tập và mọi thứ bạn đã lưu.
profile-followers =
    { $count ->
       *[other] người theo dõi
    }
profile-following = đang theo dõi
profile-likes =
    { $count ->
       *[other] lượt thích và lưu
    }
profile-blocked-title = Bạn đã chặn thành viên này
profile-blocked-text = Bỏ chặn trong trình đơn để xem lại bài của họ.
profile-private-title = Hồ sơ này ở chế độ riêng tư
profile-private-text = Hãy theo dõi { $name }. Khi được chấp nhận, bạn sẽ xem được bài của họ.
profile-empty-notes = Chưa có bài viết
profile-empty-notes-self = Bài đầu tiên nho nhỏ thôi cũng được: một tấm ảnh hôm nay, một câu hỏi.
profile-empty-collections = Chưa có bộ sưu tập
profile-empty-collections-self = Gom lại những gì bạn lưu: món muốn nấu thử, nơi muốn đến.
profile-empty-likes = Chưa thích bài nào
profile-empty-likes-self = Những bài bạn thích được giữ ở đây, chỉ mình bạn thấy.
profile-empty-saves = Chưa lưu bài nào
profile-empty-saves-self = Những bài bạn lưu được giữ ở đây, chỉ mình bạn thấy.
people-followers = Người theo dõi
people-following = Đang theo dõi
people-none = Chưa có ai
member-menu = Tùy chọn khác cho thành viên này
member-unmute = Bỏ ẩn bài của { $name }
member-unmuted = Bạn lại thấy bài của { $name }.
member-make-moderator = Cho làm người kiểm duyệt
member-unmake-moderator = Thôi làm người kiểm duyệt
member-moderator-made = { $name } nay là người kiểm duyệt.
member-moderator-unmade = { $name } không còn là người kiểm duyệt.
member-unblock = Bỏ chặn { $name }
member-unblocked = Đã bỏ chặn { $name }.

## Collections

collection-new = Bộ sưu tập mới
collection-edit = Sửa bộ sưu tập
collection-name = Tên
collection-private = Riêng tư
collection-private-text = Chỉ bạn thấy.
collection-delete-title = Xóa bộ sưu tập này?
collection-delete-text = Các bài trong đó vẫn được lưu.
collection-empty = Trong này chưa có gì
collection-empty-text = Lưu một bài rồi xếp vào đây.

## Messages: what others did with my notes

messages-comments = Bình luận
messages-likes = Lượt thích và lưu
messages-followers = Người theo dõi
messages-empty-title = Chưa có gì mới
messages-empty-comments = Bình luận, trả lời và lượt nhắc đến bạn hiện ở đây.
messages-empty-likes = Lượt thích và lưu bài của bạn hiện ở đây.
messages-empty-followers = Người theo dõi mới hiện ở đây.
messages-signed-out-title = Nghe tin từ mọi người
messages-signed-out-text = Đăng nhập để xem ai đã thích, lưu và trả lời.
requests-title = Họ muốn theo dõi bạn
requests-accept = Chấp nhận
requests-decline = Từ chối
happened-comment = đã bình luận về bài của bạn
happened-reply = đã trả lời bạn
happened-mention = đã nhắc đến bạn trong một bài viết
happened-comment_mention = đã nhắc đến bạn trong một bình luận
happened-like = đã thích bài của bạn
happened-save = đã lưu bài của bạn
happened-comment_like = đã thích bình luận của bạn
happened-follow = đã bắt đầu theo dõi bạn
happened-follow_request = muốn theo dõi bạn
happened-wording_accepted = giờ dùng cách dịch của bạn
happened-saved_search = đã viết điều mà tìm kiếm đã lưu của bạn tìm thấy

## Settings

settings-profile = Hồ sơ
settings-appearance = Ngôn ngữ và giao diện
settings-privacy = Quyền riêng tư
settings-security = Thiết bị và khóa truy cập
settings-community = Cộng đồng
settings-saved = Đã lưu.
settings-signed-in-as = Đăng nhập bằng { $phone }
theme-label = Giao diện
theme-system = Theo hệ thống
theme-light = Sáng
theme-dark = Tối
privacy-private = Hồ sơ riêng tư
privacy-private-text = Chỉ những người theo dõi được bạn chấp nhận mới xem được bài của bạn.
privacy-blocks = Đã chặn
privacy-mutes = Đã ẩn
privacy-nobody = Không có ai.
devices-title = Đang đăng nhập trên
devices-current = Thiết bị này
devices-unknown = Thiết bị không rõ
devices-revoke = Đăng xuất
passkeys-title = Khóa truy cập
passkeys-text = Đăng nhập bằng vân tay, khuôn mặt hoặc khóa bảo mật, không cần mã.
passkey-add = Thêm khóa truy cập
passkey-added = Khóa truy cập đã sẵn sàng.
passkey-default-name = Khóa truy cập
community-name = Tên cộng đồng
owner-text = Cộng đồng này chưa có chủ. Người khởi động máy chủ sẽ thấy một mã trong cửa sổ dòng lệnh.
owner-code = Mã của chủ
owner-claim = Trở thành chủ
owner-done = Giờ đây là cộng đồng của bạn.
owner-exists = Cộng đồng này đã có chủ.

## Writing a note

compose-edit-title = Sửa bài viết
compose-kind-label = Loại bài
compose-kind-photo = Ảnh
compose-kind-text = Thẻ chữ
compose-kind-ask = Câu hỏi
compose-pictures = Hình ảnh
compose-add-pictures = Thêm hình
compose-add-more = Thêm
compose-add-hint = Thả vào đây, dán, hoặc chọn tối đa { $limit } hình.
compose-too-many-pictures = Mỗi bài chứa được { $limit } hình.
compose-cover = Ảnh bìa
compose-move = Hình { $position }. Dùng phím mũi tên để chuyển chỗ.
compose-remove = Bỏ hình này ra
compose-crop = Cắt
compose-crop-frame = Khung. Phím mũi tên để di chuyển, giữ Shift để đổi kích thước.
compose-crop-shape = Tỉ lệ
compose-crop-free = Tự do
compose-crop-turn = Xoay
compose-describe = Mô tả hình này
compose-alt-label = Mô tả
compose-alt-hint = Cho những ai không nhìn được: trong hình có gì?
compose-title = Tiêu đề
compose-title-hint = Bài nói về gì?
compose-question = Câu hỏi của bạn
compose-question-hint = Bạn muốn biết điều gì?
compose-body = Nội dung
compose-body-hint = # mở đầu chủ đề, @ nhắc đến thành viên.
compose-body-photo = Trải nghiệm thế nào? Giá cả, địa chỉ, lỗi đã mắc và mẹo nhỏ giúp người khác nhiều nhất.
compose-body-text = Những gì chưa vừa trên thẻ.
compose-body-ask = Ở đâu, khi nào, cho ai? Kể càng rõ, câu trả lời càng hay.
compose-suggestions = Gợi ý
compose-place = Địa điểm
compose-place-hint = Người ở gần sẽ tìm thấy bài.
place-search = Thành phố hoặc địa điểm
place-remove = Bỏ { $place }
compose-visibility = Ai xem được
visibility-public = Mọi người
visibility-followers = Người theo dõi
visibility-private = Chỉ mình tôi
compose-publish = Đăng
compose-published = Đã đăng.
compose-changed = Đã sửa.
compose-title-too-long = Tiêu đề dài quá.
compose-body-too-long = Nội dung dài quá.
compose-card-too-long = Chữ không vừa trên thẻ.
compose-picture-failed = Có một hình không được nhận. Thử lại hoặc bỏ hình đó ra.
compose-pictures-sending = Hình vẫn đang được gửi…
compose-needs-picture = Thêm một hình, hoặc chuyển thành thẻ chữ.
compose-needs-card = Viết vài chữ lên thẻ.
compose-needs-question = Hãy hỏi điều gì đó.
card-words = Chữ trên thẻ
card-words-hint = Một ý nghĩ, một danh sách, một câu của hôm nay
card-sample = Chữ của bạn ở đây
card-letter = Ăâ
card-design = Kiểu thẻ
card-design-paper = Giấy
card-design-menu = Thực đơn
card-design-sticky = Giấy nhớ
card-design-chalk = Bảng phấn
card-design-film = Tựa phim
card-design-ticket = Vé tàu
draft-saving = Đang lưu bản nháp…
draft-saved = Đã lưu bản nháp
draft-failed = Chưa lưu được bản nháp
draft-untitled = Chưa có tiêu đề
drafts-title = Bản nháp
drafts-open =
    { $count ->
       *[other] { $count } bản nháp
    }

## About this community

about-lead = Chuyện đời thường, của mọi người từ mọi quốc gia và ngôn ngữ, ở cùng một nơi.
about-members =
    { $count ->
       *[other] { COMPACT($count) } thành viên
    }
about-notes =
    { $count ->
       *[other] { COMPACT($count) } bài viết
    }
about-demo = Đây là bản demo. Thành viên, bài viết và hình vẽ đều là hư cấu, để có cái mà xem.
about-pool-title = Chung một dòng
about-pool-text = Không ai bị chia theo quốc gia. Bài của bạn ai cũng có thể tìm thấy, dù họ nói tiếng gì.
about-feed-title = Bảng tin nói rõ lý do
about-feed-text = Mỗi bài trong bảng tin đều kèm lý do vì sao nó ở đó. Bài mới được hiện ra trước khi nổi tiếng.
about-yours-title = Của bạn mãi là của bạn
about-yours-text = Vị trí trong hình được gỡ bỏ trước khi có ai xem. Số điện thoại được mã hóa. Thứ bạn xóa biến mất khắp nơi ngay lập tức.
about-open-title = Rộng mở
about-open-text = Mọi việc ứng dụng này làm đều qua một giao diện có tài liệu mà chương trình nào cũng dùng được.
about-developers = Dành cho lập trình viên
