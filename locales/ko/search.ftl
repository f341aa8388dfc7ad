### Search
search-recent = 최근 검색
search-forget-all = 모두 지우기
search-forget = “{ $query }” 지우기
search-suggestions = 추천 검색어
search-trending = 인기
search-narrow = 필터와 정렬
search-sort-best = 관련순
search-sort-newest = 최신순
search-sort-likes = 좋아요순
search-sort-saves = 저장순
search-sort-comments = 댓글순
search-kind = 종류
search-kind-photo = 사진
search-kind-text = 글
search-kind-ask = 질문
search-time = 전체 기간
search-days-1 = 지난 24시간
search-days-7 = 지난 7일
search-days-30 = 지난 30일
search-days-365 = 지난 1년
search-language = 언어
search-distance = 거리
search-within = { $distance } 이내
search-followed = 팔로우하는 사람
search-unseen = 안 본 글
search-answered = 답변 있음
search-tabs = 결과
search-tab-notes = 글
search-tab-members = 사람
search-tab-topics = 주제
search-tab-places = 장소
search-found =
    { $count ->
        [0] 글 없음
       *[other] 글 { $count }개
    }
search-found-more = 글 { $count }개 이상
search-partial = 검색 색인을 만드는 중입니다. 잠시 후 결과가 더 나올 수 있습니다.
search-corrected = “{ $typed }”이(가) 들어간 글이 없어 { $used } 결과를 보여 드립니다.
search-exactly = “{ $typed }” 그대로 검색
search-relaxed = 입력한 문구 그대로인 글이 없습니다. 그 단어들이 들어간 글입니다.
search-cut = 검색어가 길어 처음 256자만 읽었습니다.
search-place-needed = “내 주변”을 찾으려면 사는 곳을 알아야 합니다.
search-place-set = 설정하기
search-across =
    { $count ->
        [0] 이 언어로만 검색함
       *[other] 다른 언어 { $count }개로도 검색함
    }
search-by-memory = 회원의 번역
search-by-phrasebook = 회화집 단어
search-not-carried = 여기서는 이 검색을 { $languages }로 번역할 수 없습니다. 이름과 비슷한 단어는 찾을 수 있습니다.
search-view = 보기
search-view-list = 목록
search-view-map = 지도
search-map = 결과 지도
search-map-pins = 지도 위의 결과
search-map-chosen = 지도에서 고른 것
search-map-bunch = 여기에 { $count }개
search-map-closer = 확대
search-map-farther = 축소
search-map-here = 이 지역에서 검색
search-map-area = 지도 주변: { $distance }
search-map-placed = 지도에 { $count }개 중 { $placed }개
search-map-none = 장소가 있는 결과가 없습니다. 목록에는 모두 있습니다.
search-map-show = 지도에서 보기: { $place }
search-map-unavailable = 여기서는 지도를 그릴 수 없습니다
search-map-needs = 이 브라우저는 WebGL 그래픽을 그리지 않습니다. 모든 결과는 목록에 있습니다.
search-none-narrow = 이 필터에 맞는 결과가 없습니다.
search-none-text = 단어를 줄이거나 바꾸고, 로마자나 다른 언어로 찾아보세요. 아는 사람에게 물어볼 수도 있습니다.
search-none-title = ‘{ $word }’ 검색 결과가 없어요
search-popular = 인기 주제
search-none-named = 이름의 앞부분으로 찾아보세요.
search-widen = 필터 해제
search-ask = 모두에게 물어보기
found-words = 단어 일치
found-sound = 발음 일치
found-translation = { $language }, 같은 뜻
found-about = 관련 글
found-first_hand = 직접 경험
found-engagement = 반응 좋음
found-nearby = { $distance } 거리
found-near = 가까운 곳
found-fresh = 새 글
found-followed = 팔로우하는 작성자
found-translated = { $language }에서 번역 · { $engines }
similar-asks = 이미 올라온 질문
similar-notes = 답이 될 수 있는 글
