## 이 글이 보이는 이유

why-interest = 좋아하시는 것과 가까운 글이에요.
strength-topic = 좋아하는 주제
strength-liked_similar = 비슷한 글을 좋아했어요
strength-near = 가까운 곳
strength-creator = 좋아하는 작성자
strength-language = 읽을 수 있는 언어
strength-popular_now = 지금 인기
strength-well_received = 반응이 좋아요
strength-new = 새 글
strength-first_audience = 첫 독자를 기다려요
strength-wanted = 답을 기다려요

## 카드와 글의 메뉴

note-menu-fewer = 이런 글 덜 보기
note-menu-mute-topic = #{ $topic } 숨기기
note-menu-feed = 내 피드
note-menu-exposure = 이 글을 본 사람
fewer-toast = 이런 글은 덜 보여 드릴게요.
topic-muted-toast = 이제 ‘둘러보기’에 #{ $topic } 글이 보이지 않아요.

## 설정: 내 피드

settings-feed = 내 피드
dial-label = 더 가깝게, 더 넓게
dial-closer = 더 가깝게
dial-wider = 더 넓게
dial-value-closer = 더 가깝게, 100 중 { $degree }
dial-value-middle = 가운데
dial-value-wider = 더 넓게, 100 중 { $degree }
dial-means-closer = 이미 좋아하는 글을 더 많이, 낯선 글은 더 적게.
dial-means-middle = 좋아하는 글에 새로운 글도 조금.
dial-means-wider = 아직 모르는 주제, 작성자, 장소를 더 많이.
dial-open = 피드 조절하기
dial-more = 모든 설정
order-label = ‘둘러보기’ 순서
order-ranked = 잘 맞는 순
order-ranked-text = 잘 맞는 글부터, 새 글의 자리도 있어요.
order-newest = 최신순
order-newest-text = 순위 없이 시간만 따라요.
week-title = 이번 주 피드는 얼마나 넓었을까요
week-narrow = 가까웠어요: 거의 모두 가장 좋아하는 것이었어요.
week-balanced = 고르게: 가장 좋아하는 것이 많았고, 그 밖의 글도 꽤 있었어요.
week-broad = 넓었어요: 절반 이상이 가장 좋아하는 것 밖에 있었어요.
week-topics = 주제
week-creators = 작성자
week-outside = 가장 좋아하는 것 밖
week-seen = 본 글 { COMPACT($count) }개를 바탕으로 했어요.
week-how = 주제와 작성자는 차지한 몫만큼 세요. 하나가 절반을 차지하면 나머지 몫이 줄어요.
week-none = 이번 주에 본 글이 아직 적어요. 조금 둘러보고 다시 와 주세요.
muted-title = 숨긴 것
muted-text = 숨긴 것은 ‘둘러보기’에 보이지 않아요. 주제, 프로필, 링크로는 여전히 찾을 수 있어요.
muted-topics = 주제
muted-topics-hint = # 없이 하나씩 적어 주세요.
muted-words = 단어
muted-words-hint = 40자까지의 단어나 구절이에요. 대소문자는 가리지 않아요.
muted-languages = 언어
muted-languages-hint = 이 언어로 쓴 글은 보이지 않아요.
muted-choose-language = 언어 고르기
muted-add = 숨기기
muted-remove = { $name } 다시 보기
muted-members = 숨긴 사람
fewer-title = 이런 글 덜 보기
fewer-count =
    { $count ->
        [0] 덜 보여 달라고 한 글이 없어요.
       *[other] 글 { $count }개와 비슷한 글을 덜 보여 드려요.
    }
fewer-text = 한 번 누를 때마다 그 글의 작성자와 주제가 줄고, 한 달 안에 서서히 풀려요.
reset-title = 처음부터 다시
reset-text = 좋아요, 저장, 본 글에서 배운 것을 피드가 잊어요. 좋아요, 저장, 팔로우와 넓이 조절, 숨긴 것은 그대로예요.
reset-at = 마지막은 { $date }이에요.
reset-action = 배운 것 잊기
reset-confirm-title = 피드를 처음부터 다시 시작할까요?
reset-confirm-text = 취향과 ‘덜 보기’를 모두 잊어요. 되돌릴 수 없어요.
reset-toast = 피드가 처음부터 다시 시작돼요.

## 이 글을 본 사람

exposure-given = 약속한 독자와 만난 독자
exposure-given-of = { $owed }명 중 { $given }명
exposure-until = { $time }까지 약속
exposure-kept = { $time }에 지켜졌어요
exposure-over = { $time }에 기한이 끝났어요
exposure-not-owed = 독자를 약속하는 것은 전체 공개 글뿐이에요.
exposure-copy = 이 글은 이전 글과 거의 같아요. 복사본에는 첫 독자가 보장되지 않지만 피드에 보일 수는 있어요.
exposure-owed-none = 올릴 때 둘러보는 사람이 적어서 인원을 약속하지 못했어요.
tier-first = 첫 독자를 만나고 있어요. 반응에 따라 얼마나 멀리 갈지 정해져요.
tier-wider = 첫 독자의 반응이 좋았어요. 다섯 배의 사람에게 가요.
tier-wide = 반응이 계속 좋아요. 첫 독자의 쉰 배에게 가요.
tier-open = 어울리는 모두에게 열려 있어요.
exposure-ways = 어떻게 만났나요
exposure-members = { COMPACT($count) }명이 피드에서 봤어요.
exposure-nobody = 아직 없어요. 1분 안팎이면 집계돼요.
way-following = 나를 팔로우해요
way-answers = 답을 알지도 몰라요
way-co_engagement = 어울리는 글을 좋아했어요
way-interest = 좋아하는 것과 가까워요
way-topics = 좋아하는 주제
way-nearby = 가까이 있어요
way-trending = 지금 인기
way-fresh = 첫 독자
way-languages = 읽을 수 있는 언어
way-discover = 색다른 글
way-elsewhere = 프로필, 검색, 링크
received-title = 반응
received-early = 피드에서 본 사람이 아직 적어 말하기 일러요.
received-above = 비슷한 글보다 좋아요: { $own }가 좋아요, 저장, 공유, 댓글을 남겼어요. 비슷한 글은 { $peers }예요.
received-alike = 비슷한 글만큼이에요: { $own }가 좋아요, 저장, 공유, 댓글을 남겼어요. 비슷한 글은 { $peers }예요.
received-below = 비슷한 글보다 조용해요: { $own }가 좋아요, 저장, 공유, 댓글을 남겼어요. 비슷한 글은 { $peers }예요.

## 공정한 노출의 증명

proof-title = 공정한 노출
proof-link = 노출이 나뉘는 방식, 숫자로 보기
proof-owed = 전체 공개 글은 모두 { $hours } 안에 { $count }명을 만날 수 있어야 해요.
proof-owed-none = 오늘은 둘러보는 사람이 적어 인원을 약속할 수 없어요. 충분해지면 모든 전체 공개 글에 똑같이 약속해요.
proof-empty = 지난 7일 동안 올라온 글이 없어 아직 증명할 것이 없어요.
proof-unjudged = 지난 7일 동안 글 { COMPACT($count) }개가 올라왔고, 아직 기한이 남아 있어요.
proof-kept = 지난 7일 동안 기한이 끝난 글 { COMPACT($count) }개 가운데 { $rate }가 약속만큼 받았어요.
proof-median = 그 절반은 { $time } 안에 받았어요.
proof-at = { $time } 기준
proof-waiting = 새 숫자를 기다리는 중…
promise-title = 약속
promise-rate = 모두 받은 글
promise-rate-text = 지난 7일 동안 기한이 끝난 모든 글 가운데.
promise-fifth = 거의 가장 적게
promise-fifth-text = 글 백 개 중 아흔다섯 개가 약속의 이만큼 이상을 받았어요(5번째 백분위수).
promise-least = 가장 적게
promise-least-text = 가장 적게 받은 글이 약속 가운데 받은 몫이에요. 글을 본 가장 적은 인원: { $count }.
promise-none = 아직 기한이 끝난 글이 없어요.
promise-full = 온전한 약속은 { $count }명이에요. 약속을 위해 쓰는 노출은 전체의 { $share }까지라서 오늘은 더 적어요.
sizes-title = 작은 작성자와 큰 작성자
sizes-text = 팔로워로 노출을 살 수 없어요. 모든 글은 같은 수의 첫 독자를, 모든 글쓴이는 규모와 상관없이 같은 몫의 노출을 받아야 해요.
size-followers = 팔로워
size-up-to = 팔로워 { $followers }명까지
size-more = 팔로워 { $followers }명 초과
size-creators = 작성자 { COMPACT($count) }명
size-notes-share = 글의 몫
size-exposure-share = 노출의 몫
gini-title = 얼마나 고른가요
gini-text = 지니 계수는 모두 같으면 0, 하나가 다 가지면 1이에요. 아무것도 받지 못한 경우도 세요.
gini-notes = 글 사이
gini-creators = 작성자 사이
gini-per-note = 작성자 사이, 글 하나당
due-label = 고른 몫 대비 최소
due-text = 가장 적게 받은 작성자가 받은 것을, 글 수에 따른 고른 몫과 견준 값이에요.
hours-title = 지난 7일
hours-impressions = 집계된 노출, 시간별
hours-notes = 새 글, 시간별
hours-most = 최대 { $count }
cost-title = 얼마나 드나요
cost-text = 약속이 없을 때 기대되는 좋아요, 저장, 댓글의 { $cost }를 내어 줘요. 약속을 위해 쓰는 노출은 전체의 { $share }까지예요.
counted-title = 어떻게 세나요
counted-text = 카드의 절반이 0.5초 동안 화면에 있으면 노출이에요. 페이지와 함께 온 표를 브라우저가 돌려줄 때 세고, 글 하나에 한 사람은 한 번만 세요.
uncounted-title = 세지 않는 것
uncounted-own = 자기 글을 보는 작성자
uncounted-visitors = 로그인하지 않은 방문자
uncounted-twice = 같은 글을 다시 보는 사람
uncounted-blocked = 한쪽이 차단한 사이
uncounted-automatic = 기계처럼 보이는 것
uncounted-unproven = 페이지의 표가 없는 노출
figures-title = 숫자
figures-csv = 표로 보기(CSV)
figures-json = 프로그램용(JSON)
