### Search
search-recent = Gần đây
search-forget-all = Xóa hết
search-forget = Quên “{ $query }”
search-suggestions = Gợi ý
search-trending = Thịnh hành
search-narrow = Lọc và sắp xếp
search-sort-best = Phù hợp nhất
search-sort-newest = Mới nhất
search-sort-likes = Nhiều lượt thích nhất
search-sort-saves = Được lưu nhiều nhất
search-sort-comments = Nhiều bình luận nhất
search-kind = Loại
search-kind-photo = Ảnh
search-kind-text = Văn bản
search-kind-ask = Câu hỏi
search-time = Mọi lúc
search-days-1 = 24 giờ qua
search-days-7 = 7 ngày qua
search-days-30 = 30 ngày qua
search-days-365 = Năm qua
search-language = Ngôn ngữ
search-distance = Khoảng cách
search-within = Trong vòng { $distance }
search-followed = Người tôi theo dõi
search-unseen = Chưa xem
search-answered = Đã có trả lời
search-tabs = Kết quả
search-tab-notes = Bài viết
search-tab-members = Mọi người
search-tab-topics = Chủ đề
search-tab-places = Địa điểm
search-found =
    { $count ->
        [0] Không có bài nào
       *[other] { $count } bài
    }
search-found-more = Hơn { $count } bài
search-partial = Chỉ mục tìm kiếm đang được tạo. Lát nữa có thể có thêm.
search-corrected = Không ai viết “{ $typed }”. Đang hiện { $used }.
search-exactly = Tìm đúng “{ $typed }”
search-relaxed = Không bài nào có đúng cụm từ này. Những bài này có các từ trong đó.
search-cut = Nội dung tìm dài. Chỉ đọc 256 ký tự đầu.
search-place-needed = “Gần tôi” cần biết thành phố của bạn.
search-place-set = Đặt trong cài đặt
search-across =
    { $count ->
        [0] Chỉ tìm bằng ngôn ngữ này
       *[other] Tìm thêm bằng { $count } ngôn ngữ
    }
search-by-memory = cách dịch của thành viên
search-by-phrasebook = sổ tay câu, từng từ
search-not-carried = Ở đây không có gì dịch tìm kiếm này sang { $languages }. Tên và từ giống nhau vẫn tìm được.
search-view = Cách xem
search-view-list = Danh sách
search-view-map = Bản đồ
search-map = Bản đồ kết quả
search-map-pins = Kết quả trên bản đồ
search-map-chosen = Đã chọn trên bản đồ
search-map-bunch = { $count } bài ở đây
search-map-closer = Phóng to
search-map-farther = Thu nhỏ
search-map-here = Tìm trong vùng này
search-map-area = Quanh bản đồ: { $distance }
search-map-placed = Trên bản đồ: { $placed } trên { $count }
search-map-none = Không kết quả nào ở đây có địa điểm. Danh sách có tất cả.
search-map-show = Xem trên bản đồ: { $place }
search-map-unavailable = Không vẽ được bản đồ ở đây
search-map-needs = Trình duyệt này không vẽ đồ họa bằng WebGL. Mọi kết quả đều có trong danh sách.
search-none-narrow = Không có gì khớp với bộ lọc này.
search-none-text = Thử ít từ hơn, từ khác hoặc ngôn ngữ khác. Hoặc hỏi người biết.
search-none-title = Không tìm thấy “{ $word }”
search-popular = Chủ đề được yêu thích
search-none-named = Thử phần đầu của tên.
search-widen = Bỏ bộ lọc
search-ask = Hỏi cộng đồng
found-words = có từ của bạn
found-sound = đọc giống nhau
found-translation = { $language }, cùng nghĩa
found-about = nói về điều này
found-first_hand = trải nghiệm thật
found-engagement = được đón nhận
found-nearby = cách { $distance }
found-near = gần đây
found-fresh = mới
found-followed = bạn theo dõi tác giả
found-translated = Dịch từ { $language } · { $engines }
similar-asks = Đã có người hỏi
similar-notes = Có thể đây là câu trả lời
