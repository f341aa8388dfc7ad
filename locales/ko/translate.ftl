### web.ftl과 같이: 글, 댓글, 멤버. 조사 문제를 피하려고 이름 뒤에 조사를 두지 않아요.

## 글 아래

translate-action = 번역
translate-loading = 번역 중…
translate-show = 번역 보기
translate-hide = 번역 숨기기
translate-show-original = 원문 보기
translate-from-by = { $engine } 번역 · 원문: { $language }
translate-from = 번역 · 원문: { $language }
translate-by = { $engine } 번역
translate-done = 번역했어요
translate-original = 원문
translate-partly = 일부는 번역하지 못해 그대로 두었어요.
translate-slow = 너무 오래 걸리네요. 잠시 후 다시 시도해 주세요.
translate-comment = 댓글

## 번역하지 못한 이유

translate-why-no-words = 번역할 말이 없어요.
translate-why-unknown = 어떤 언어인지 분명하지 않아요.
translate-why-same = 이미 내 언어로 쓰여 있어요.
translate-why-no-engine = 아직 번역할 수 없는 언어예요: { $language } → { $to }
translate-why-few-words = 아는 낱말도 너무 적어 낱말 도움말을 드릴 수 없어요.
translate-why-later = 번역기가 지금 응답하지 않아요. 잠시 후 다시 시도해 주세요.
translate-why-spent = 지금은 더 번역할 수 없어요. 나중에 다시 시도해 주세요.
translate-why-too-long = 번역하기에는 너무 긴 텍스트예요.
translate-why-not-good = 보여 드릴 만큼 번역이 좋지 않았어요.

## 댓글 한꺼번에

translate-all = 댓글 모두 번역
translate-all-originals = 모두 원문으로 보기
translate-all-done =
    { $count ->
        [0] 번역할 수 있는 댓글이 없었어요.
       *[other] 댓글 { $count }개를 번역했어요.
    }

## 번역 평가

translate-helpful = 좋은 번역
translate-unhelpful = 아쉬운 번역
translate-suggest = 더 나은 표현 제안
translate-suggest-send = 보내기
translate-suggested = 고마워요. 살펴볼게요.

## 멤버가 제안한 표현과 검토

translate-by-members = 멤버가 다듬은 번역
translate-some-by-members = 일부는 멤버가 다듬은 번역
wordings-others = 다른 멤버의 제안
wordings-vote = { $name } 님의 표현이 좋아요
wordings-votes =
    { $count ->
       *[other] { $count }표
    }
wordings-mine = 내 제안
wordings-accepted = 채택됨
wordings-take-back = 되돌리기
wordings-taken-back = 되돌렸습니다. 독자는 다시 엔진의 번역을 봅니다.
wordings-declined = 채택되지 않음
moderate-wordings = 더 나은 표현 검토
moderate-languages = 언어
moderate-by = { $name } 님의 제안
moderate-open = 열기
moderate-today = 지금 보이는 번역
moderate-today-none = 지금은 번역되지 않아요
moderate-suggested = 제안된 표현
moderate-accept = 채택
moderate-decline = 거절
moderate-keys = 키: A 채택, D 거절, J 다음, K 이전.
moderate-accepted = 채택했어요. 이제 이렇게 보여요.
moderate-declined = 거절했어요.
moderate-empty-title = 기다리는 제안이 없어요
moderate-empty-text = 멤버가 더 나은 번역 표현을 제안하면 여기에 나타나요.
moderate-more = 더 보기

## 아는 낱말

words-action = 낱말
words-explain = 낱말 풀이
words-none = 우리가 아는 은어나 관용구가 없어요.
words-meaning-of = ‘{ $word }’의 뜻
words-slang = 은어
words-phrase = 관용구
words-casual = 편한 말
words-rude = 거친 말
words-may-offend = 불쾌할 수 있는 말
word-help-title = 낱말 도움
word-help-text = 여기서 뜻을 아는 낱말이에요. 번역은 아니에요.

## 설정

settings-translation = 번역
translate-automatic = 자동 번역
translate-automatic-text = 열어 본 글과 그 댓글이 읽을 수 없는 언어일 때 번역해요.
translate-both = 두 언어 함께 보기
translate-both-text = 번역 아래에 원문이 남아 있어요.
translate-never = 자동으로 번역하지 않기
translate-never-text = 이 언어들은 요청하기 전에는 번역하지 않아요.
translate-reads = 읽을 수 있는 언어: { $languages }
translate-reads-none = 읽을 수 있는 언어를 아직 고르지 않았어요.
translate-reads-change = 프로필에서 바꾸기

## 쓰고 있는 글 아래

translate-readers = 번역으로도 읽을 수 있어요: { $languages }
translate-readers-more =
    { $count ->
       *[other] 번역으로도 읽을 수 있어요: { $languages } 외 { $count }개 언어
    }
