## 공통

close = 닫기
cancel = 취소
delete = 삭제
edit = 수정
save-changes = 변경 내용 저장
done = 완료
retry = 다시 시도
try-again = 다시 해보기
undo = 되돌리기
back = 뒤로
more = 더 보기
loading = 불러오는 중…
skip-to-content = 본문으로 건너뛰기
sign-in = 로그인
go-explore = 글 둘러보기
link-copied = 링크를 복사했어요
update-ready = 새 버전이 준비됐어요.
update-reload = 새로고침

## 내비게이션

nav-label = 주 메뉴
nav-home = 홈
nav-search = 검색
nav-compose = 글쓰기
nav-messages = 알림
nav-messages-unread = 알림, 읽지 않음 { $count }개
nav-me = 나
nav-settings = 설정
nav-about = 소개
search-placeholder = 글, 주제, 사람 검색

## 피드

feed-label = 피드
feed-following = 팔로잉
feed-explore = 둘러보기
feed-nearby = 내 근처
feed-all-topics = 추천
feed-topics-label = 주제
feed-refresh = 새로고침
feed-pull = 당겨서 새로고침
feed-release = 놓으면 새로고침
feed-refreshing = 새 글을 찾고 있어요…
feed-end = 다 봤어요. 나중에 또 들러 주세요.
feed-list-label = 글
explore-empty-title = 아직 아무것도 없어요
explore-empty-text = 첫 글을 남겨 보세요. 오늘 찍은 사진, 레시피, 궁금한 것 모두 좋아요.
explore-empty-action = 글쓰기
following-signed-out-title = 좋아하는 사람들의 소식을 만나 보세요
following-signed-out-text = 로그인하고 몇 사람을 팔로우하면 새 글이 여기에 모여요.
following-empty-title = 아직 조용하네요
following-empty-text = 팔로우한 사람의 글이 여기에 나타나요. ‘둘러보기’에서 마음에 드는 사람을 찾아보세요.
nearby-intro-title = 내 주변에는 뭐가 있을까요?
nearby-intro-text = 위치를 알려도 되는지 브라우저가 물어볼 거예요. 위치는 이 목록에만 약 1km 단위로 쓰이고, 저장되지 않아요.
nearby-use-position = 현재 위치 사용
nearby-use-home = 우리 동네 사용
nearby-denied-title = 위치가 공유되지 않았어요
nearby-denied-text = 브라우저 설정에서 허용하거나, 프로필에서 우리 동네를 정해 주세요.
nearby-empty-title = 이 근처에는 아직 글이 없어요
nearby-empty-text = 이곳의 첫 글을 써 보세요.
topic-empty-title = 이 주제의 글이 아직 없어요
topic-empty-text = #{ $topic } 주제로 글을 쓰면 여기에 나타나요.
topic-notes = 글 { COMPACT($count) }개
topic-write = 이 주제로 글쓰기
sort-label = 정렬
sort-best = 인기순
sort-newest = 최신순

## 카드

card-picture-of = ‘{ $title }’ 사진
card-pictures = 사진 { $count }장
card-ask = 질문
card-resolved = 해결됨
card-private = 나만 보기
card-followers = 팔로워만
card-like = 좋아요, { COMPACT($count) }개
card-liked = 좋아요 누름, { COMPACT($count) }개
card-by = { $name } 님

## 글 보기

note-label = 글
note-by = { $title }, { $name } 님
note-untitled = { $name } 님의 글
note-follow = 팔로우
note-following = 팔로잉
note-follow-requested = 요청함
note-unfollow-named = { $name } 님 팔로우 취소
note-follow-named = { $name } 님 팔로우
note-edited-at = { $time } 수정됨
note-history-title = 이전 버전
note-like = 좋아요
note-unlike = 좋아요 취소
note-save = 저장
note-saved = 저장됨
note-saved-toast = 저장했어요.
note-save-collection = 컬렉션에 담기
note-share = 공유
note-comment = 댓글
note-menu = 이 글 메뉴
note-menu-edit = 수정
note-menu-delete = 삭제
note-menu-hide = 관심 없어요
note-menu-mute = { $name } 님 글 숨기기
note-menu-block = { $name } 님 차단
note-menu-copy-link = 링크 복사
note-menu-history = 이전 버전
why-title = 이 글이 보이는 이유
why-following = { $name } 님을 팔로우하고 있어요.
why-topics = #{ $topic } 글을 좋아하시네요.
why-nearby = 약 { $distance } 떨어진 곳에서 쓴 글이에요.
why-near = 가까운 곳에서 쓴 글이에요.
why-fresh = 새 글이에요. 모든 새 글은 첫 독자를 만날 수 있어야 하니까요.
why-trending = 지금 많은 사람이 좋아하고 있어요.
why-languages = 읽을 수 있는 언어로 쓴 글이에요: { $language }
why-also-liked = ‘{ $title }’ 글을 좋아한 사람들이 이 글도 좋아했어요.
why-liked = 취향이 비슷한 사람들이 좋아했어요.
why-answers = 누군가 직접 겪은 이야기를 찾고 있어요. 당신의 이야기일지도 몰라요.
why-discover = 늘 비슷한 글만 보이지 않도록 색다른 글이에요.
note-delete-title = 이 글을 삭제할까요?
note-delete-text = 댓글과 좋아요까지 모든 곳에서 바로 사라져요. 되돌릴 수 없어요.
note-deleted-toast = 글을 삭제했어요.
note-hidden-toast = 이런 글은 덜 보여 드릴게요.
note-block-title = { $name } 님을 차단할까요?
note-block-text = 서로의 글과 댓글을 볼 수 없게 돼요. 설정에서 언제든 풀 수 있어요.
note-block-action = 차단
note-blocked-toast = { $name } 님을 차단했어요.
note-muted-toast = 이제 피드에 { $name } 님의 글이 보이지 않아요.
note-visibility-private = 나만 볼 수 있는 글이에요
note-visibility-followers = 팔로워만 볼 수 있는 글이에요
note-place = 장소: { $place }
note-ask-label = 직접 겪어 본 이야기를 기다려요

## 글의 사진

carousel-label = 사진
carousel-previous = 이전 사진
carousel-next = 다음 사진
carousel-position = { $position } / { $count }
carousel-go-to = 사진 { $count }장 중 { $position }번째

## 댓글

comments-title =
    { $count ->
        [0] 댓글
       *[other] 댓글 { COMPACT($count) }개
    }
comments-empty-title = 아직 댓글이 없어요
comments-empty-text = 따뜻한 한마디를 남겨 보세요.
comments-empty-ask = 가 봤거나 해 본 적 있나요? 이야기를 들려주세요.
comments-top = 인기순
comments-newest = 최신순
comments-end = 여기까지예요
comments-more = 댓글 더 보기
comments-more-replies = 답글 { COMPACT($count) }개 더 보기
comment-write = 댓글을 남겨 보세요…
comment-write-ask = 아는 것을 나눠 주세요…
comment-reply-to = { $name } 님에게 답글
comment-send = 보내기
comment-reply = 답글
comment-like = 이 댓글 좋아요
comment-unlike = 이 댓글 좋아요 취소
comment-pin = 맨 위에 고정
comment-unpin = 고정 해제
comment-pinned = 고정됨
comment-by-author = 작성자
comment-deleted = 삭제된 댓글이에요.
comment-delete-title = 이 댓글을 삭제할까요?
comment-delete-text = 달린 답글은 그대로 남아요.
comment-menu = 이 댓글 메뉴
comment-copy = 텍스트 복사
comment-copied = 복사했어요.
comment-attach = 사진 추가
comment-remove-picture = 사진 빼기
comment-picture-of = { $name } 님 댓글의 사진
comment-uploading = 사진을 보내는 중…
comment-too-long = { $count }자 넘었어요
comment-cancel-reply = 답글 취소

## 문제가 생겼을 때

problem-unexpected = 저희 쪽에 문제가 생겼어요. 다시 시도해 주세요.
problem-offline = 인터넷에 연결되어 있지 않아요. 확인하고 다시 시도해 주세요.
problem-not-found = 삭제됐거나 공개되지 않은 내용이에요.
problem-signed-out = 먼저 로그인해 주세요.
problem-forbidden = 여기서는 할 수 없어요.
problem-busy = 지금 이용자가 많아요. 잠시 후 다시 시도해 주세요.
offline-title = 오프라인이에요
offline-text = 연결되면 이 페이지를 바로 불러올게요.
failed-title = 불러오지 못했어요
gone-title = 이제 여기에 없어요
not-found-title = 이 주소에는 아무것도 없어요
not-found-text = 오래된 링크이거나 글자가 빠졌을 수 있어요.

## 로그인

sign-out = 로그아웃
or = 또는
language-label = 언어
sign-in-title = { $community }에 오신 걸 환영해요
sign-in-text = 어느 나라든 전화번호만 있으면 돼요. 처음이라면 계정도 함께 만들어져요.
sign-in-privacy = 전화번호는 암호화해 보관해요. 여기서 아무도 볼 수 없고, 로그인에만 쓰여요.
phone-label = 전화번호
phone-hint = 편한 대로 입력하거나 붙여 넣으세요. 국가 번호는 있어도 없어도 괜찮아요.
phone-too-short = 숫자가 몇 자리 빠졌어요.
phone-send = 인증번호 받기
country-choose = 국가 선택
country-choose-named = 국가: { $country }. 바꾸기
country-search = 국가 이름이나 번호
country-none = 찾는 국가가 없어요.
waiting-title = 지금 가입하려는 분이 많아요
waiting-text = 줄을 섰어요. 이 페이지를 열어 두면 저절로 진행돼요.
waiting-ahead =
    { $count ->
        [0] 다음 차례예요.
       *[other] 앞에 { $count }명이 있어요.
    }
waiting-minutes = 약 { $minutes }분 남았어요.
waiting-working = 줄을 서는 중 …
waiting-leave = 뒤로
passkey-sign-in = 패스키로 로그인
code-title = 인증번호를 입력해 주세요
code-text = 숫자 여섯 자리이고, 10분 동안 쓸 수 있어요.
code-label = { $phone } 번호로 보냈어요
code-other-number = 다른 번호 쓰기
code-again = 다시 받기
code-again-in = { $seconds }초 뒤에 다시 받을 수 있어요
outbox-title = 데모라서 문자를 보내지 않았어요
outbox-text = 실제 커뮤니티에서는 휴대폰으로 갈 문자예요. 여기서는 누구나 볼 수 있어요:

## 처음 인사

welcome-title = { $community }에서 만나 반가워요
welcome-text = 이름만 있으면 시작할 수 있어요. 나머지는 나중에 바꿔도 돼요.
welcome-start = 시작하기
name-label = 이름
name-hint = 어떤 언어, 어떤 문자든 좋아요. 친구들이 부르는 이름을 써 주세요.
handle-label = 아이디
handle-hint = @ 뒤에 붙는 하나뿐인 이름이에요. 모든 언어의 문자, 숫자, 마침표, 밑줄을 쓸 수 있어요.
handle-free = 쓸 수 있어요.
handle-taken = 이미 쓰고 있는 아이디예요.
languages-label = 읽을 수 있는 언어
languages-hint = ‘둘러보기’에 이 언어의 글이 더 많이 보여요. 그래도 온 세상을 만날 수 있어요.
bio-label = 소개
bio-hint = 좋아하는 것, 만들고 기르고 요리하고 모으는 것을 들려주세요.
avatar-change = 사진 바꾸기
home-label = 우리 동네
home-hint = 근처 소식을 보여 드리기 위한 동네예요. 약 15km 범위의 지역만 저장해요.

## 프로필

profile-tabs-label = 이 멤버의 글과 모음
profile-tab-notes = 글
profile-tab-collections = 컬렉션
profile-tab-likes = 좋아요
profile-tab-saves = 저장
profile-only-you = 나만 볼 수 있어요
profile-follows-you = 나를 팔로우해요
profile-owner = 커뮤니티 운영자
profile-moderator = 커뮤니티 운영진
profile-edit = 프로필 수정
me-signed-out-title = 나만의 공간
me-signed-out-text = 로그인하면 내 글과 컬렉션, 저장한 글을 볼 수 있어요.
profile-followers =
    { $count ->
       *[other] 팔로워
    }
profile-following = 팔로잉
profile-likes =
    { $count ->
       *[other] 받은 좋아요와 저장
    }
profile-blocked-title = 차단한 멤버예요
profile-blocked-text = 메뉴에서 차단을 풀면 글을 다시 볼 수 있어요.
profile-private-title = 비공개 프로필이에요
profile-private-text = { $name } 님을 팔로우하고 수락을 받으면 글을 볼 수 있어요.
profile-empty-notes = 아직 글이 없어요
profile-empty-notes-self = 첫 글은 소소해도 좋아요. 오늘 찍은 사진이나 궁금한 것부터요.
profile-empty-collections = 아직 컬렉션이 없어요
profile-empty-collections-self = 저장한 글을 모아 보세요. 해 보고 싶은 요리, 가고 싶은 곳처럼요.
profile-empty-likes = 아직 좋아요한 글이 없어요
profile-empty-likes-self = 좋아요한 글이 여기에 모여요. 나만 볼 수 있어요.
profile-empty-saves = 아직 저장한 글이 없어요
profile-empty-saves-self = 저장한 글이 여기에 모여요. 나만 볼 수 있어요.
people-followers = 팔로워
people-following = 팔로잉
people-none = 아직 아무도 없어요
member-menu = 이 멤버 메뉴
member-unmute = { $name } 님 글 다시 보기
member-unmuted = { $name } 님의 글이 다시 보여요.
member-make-moderator = 운영진으로 지정
member-unmake-moderator = 운영진에서 해제
member-moderator-made = { $name } 님이 이제 운영진이에요.
member-moderator-unmade = { $name } 님은 더 이상 운영진이 아니에요.
member-unblock = { $name } 님 차단 해제
member-unblocked = { $name } 님의 차단을 풀었어요.

## 컬렉션

collection-new = 새 컬렉션
collection-edit = 컬렉션 수정
collection-name = 이름
collection-private = 비공개
collection-private-text = 나만 볼 수 있어요.
collection-delete-title = 이 컬렉션을 삭제할까요?
collection-delete-text = 안에 담긴 글은 저장된 채로 남아요.
collection-empty = 아직 비어 있어요
collection-empty-text = 글을 저장하고 여기에 담아 보세요.

## 알림

messages-comments = 댓글
messages-likes = 좋아요와 저장
messages-followers = 팔로워
messages-empty-title = 아직 조용해요
messages-empty-comments = 댓글, 답글, 언급이 여기에 나타나요.
messages-empty-likes = 내 글이 받은 좋아요와 저장이 여기에 나타나요.
messages-empty-followers = 새 팔로워가 여기에 나타나요.
messages-signed-out-title = 사람들의 반응을 받아 보세요
messages-signed-out-text = 로그인하면 누가 좋아하고, 저장하고, 답했는지 볼 수 있어요.
requests-title = 팔로우하고 싶어 해요
requests-accept = 수락
requests-decline = 거절
happened-comment = 님이 내 글에 댓글을 남겼어요
happened-reply = 님이 내 댓글에 답했어요
happened-mention = 님이 글에서 나를 언급했어요
happened-comment_mention = 님이 댓글에서 나를 언급했어요
happened-like = 님이 내 글을 좋아해요
happened-save = 님이 내 글을 저장했어요
happened-comment_like = 님이 내 댓글을 좋아해요
happened-follow = 님이 나를 팔로우해요
happened-follow_request = 님이 나를 팔로우하고 싶어 해요
happened-wording_accepted = 님이 내 번역 문구를 채택했어요
happened-saved_search = 님이 저장한 검색에 맞는 노트를 썼어요

## 설정

settings-profile = 프로필
settings-appearance = 언어와 화면
settings-privacy = 개인정보 보호
settings-security = 기기와 패스키
settings-community = 커뮤니티
settings-saved = 저장했어요.
settings-signed-in-as = { $phone } 번호로 로그인했어요
theme-label = 화면 모드
theme-system = 시스템 설정과 같게
theme-light = 밝게
theme-dark = 어둡게
privacy-private = 비공개 프로필
privacy-private-text = 내가 수락한 팔로워만 글을 볼 수 있어요.
privacy-blocks = 차단한 사람
privacy-mutes = 숨긴 사람
privacy-nobody = 없어요.
devices-title = 로그인한 기기
devices-current = 이 기기
devices-unknown = 알 수 없는 기기
devices-revoke = 로그아웃
passkeys-title = 패스키
passkeys-text = 인증번호 없이 지문, 얼굴, 보안 키로 로그인해요.
passkey-add = 패스키 추가
passkey-added = 패스키를 쓸 수 있어요.
passkey-default-name = 패스키
community-name = 커뮤니티 이름
owner-text = 이 커뮤니티에는 아직 운영자가 없어요. 서버를 켠 사람의 터미널에 코드가 있어요.
owner-code = 운영자 코드
owner-claim = 운영자 되기
owner-done = 이제 이 커뮤니티의 운영자예요.
owner-exists = 이 커뮤니티에는 이미 운영자가 있어요.

## 글쓰기

compose-edit-title = 글 수정
compose-kind-label = 글 종류
compose-kind-photo = 사진
compose-kind-text = 글 카드
compose-kind-ask = 질문
compose-pictures = 사진
compose-add-pictures = 사진 추가
compose-add-more = 더 추가
compose-add-hint = 끌어다 놓거나, 붙여 넣거나, { $limit }장까지 고르세요.
compose-too-many-pictures = 글 하나에 사진은 { $limit }장까지 들어가요.
compose-cover = 표지
compose-move = 사진 { $position }. 화살표 키로 옮겨요.
compose-remove = 이 사진 빼기
compose-crop = 자르기
compose-crop-frame = 자르기 틀. 화살표 키로 옮기고, Shift를 누른 채로 크기를 바꿔요.
compose-crop-shape = 비율
compose-crop-free = 자유
compose-crop-turn = 회전
compose-describe = 이 사진 설명하기
compose-alt-label = 사진 설명
compose-alt-hint = 사진을 볼 수 없는 사람을 위해, 무엇이 보이는지 적어 주세요.
compose-title = 제목
compose-title-hint = 어떤 이야기인가요?
compose-question = 질문
compose-question-hint = 무엇이 궁금한가요?
compose-body = 내용
compose-body-hint = #으로 주제를, @으로 멤버를 넣어요.
compose-body-photo = 어땠나요? 가격, 장소, 실수담과 팁이 가장 도움이 돼요.
compose-body-text = 카드에 다 담지 못한 이야기를 적어 주세요.
compose-body-ask = 어디서, 언제, 누구를 위한 건가요? 자세할수록 좋은 답이 와요.
compose-suggestions = 추천
compose-place = 장소
compose-place-hint = 근처 사람들이 찾을 수 있어요.
place-search = 도시나 장소
place-remove = { $place } 빼기
compose-visibility = 공개 범위
visibility-public = 모두
visibility-followers = 팔로워
visibility-private = 나만
compose-publish = 올리기
compose-published = 글을 올렸어요.
compose-changed = 수정했어요.
compose-title-too-long = 제목이 너무 길어요.
compose-body-too-long = 내용이 너무 길어요.
compose-card-too-long = 글자가 카드에 다 들어가지 않아요.
compose-picture-failed = 올리지 못한 사진이 있어요. 다시 시도하거나 빼 주세요.
compose-pictures-sending = 사진을 아직 올리는 중이에요…
compose-needs-picture = 사진을 추가하거나 글 카드로 바꿔 보세요.
compose-needs-card = 카드에 몇 마디 적어 주세요.
compose-needs-question = 궁금한 것을 적어 주세요.
card-words = 카드에 쓸 글
card-words-hint = 떠오른 생각, 목록, 오늘의 한 줄
card-sample = 여기에 적어 보세요
card-letter = 가
card-design = 디자인
card-design-paper = 편지지
card-design-menu = 메뉴판
card-design-sticky = 메모지
card-design-chalk = 칠판
card-design-film = 영화 제목
card-design-ticket = 기차표
draft-saving = 임시 저장 중…
draft-saved = 임시 저장했어요
draft-failed = 임시 저장하지 못했어요
draft-untitled = 제목 없음
drafts-title = 임시 저장한 글
drafts-open = 임시 저장한 글 { $count }개

## 커뮤니티 소개

about-lead = 세계 여러 나라, 여러 언어를 쓰는 사람들의 일상을 한곳에서 나눠요.
about-members = 멤버 { COMPACT($count) }명
about-notes = 글 { COMPACT($count) }개
about-demo = 데모 커뮤니티예요. 둘러볼 수 있도록 멤버와 글, 그림을 지어냈어요.
about-pool-title = 모두 한곳에
about-pool-text = 나라별로 나누지 않아요. 어떤 언어를 쓰는 사람이든 당신의 글을 만날 수 있어요.
about-feed-title = 이유를 알려 주는 피드
about-feed-text = 피드의 모든 글에는 왜 보이는지 이유가 함께 있어요. 새 글은 인기를 얻기 전에도 보여 드려요.
about-yours-title = 내 것은 끝까지 내 것
about-yours-text = 사진의 위치 정보는 누가 보기 전에 지워요. 전화번호는 암호화해요. 삭제한 것은 모든 곳에서 바로 사라져요.
about-open-title = 열린 구조
about-open-text = 이 앱이 하는 모든 일은 문서로 공개된 API를 거치고, 어떤 프로그램이든 쓸 수 있어요.
about-developers = 개발자에게
