# Asks: what they say, what answers them, whom that helped, who is invited.

asks-days-range = { $from } – { $until }
asks-days-from = { $from }부터
asks-days-until = { $until }까지
asks-budget = 최대 { $amount }
asks-resolved = 해결됨
asks-answers =
    { $count ->
       *[other] 답변 { $count }개
    }
asks-helped-asker = { $name } 님에게 도움이 된 답변
asks-helped =
    { $count ->
       *[other] { $count }명에게 도움이 됐어요
    }
asks-helped-me = 도움이 됐어요
asks-author-helped =
    { $count ->
       *[other] 이 주제로 { $count }명을 도왔어요
    }
asks-resolve = 해결됨으로 표시
asks-reopen = 다시 열기
asks-answer-note = 노트로 답하기
asks-invited = 알고 있을 것 같아 초대받았어요.
asks-not-for-me = 제 분야가 아니에요
asks-declined = 이 질문은 다시 묻지 않을게요
asks-answers-ask = “{ $title }”에 대한 답변
asks-compose-answers = 내 노트가 “{ $title }”에 답해요
asks-when = 언제?
asks-from = 시작
asks-until = 끝
asks-budget-label = 예산 한도
asks-currency = 통화
asks-invitations = 알고 있을지도 몰라요
asks-standing =
    { $count ->
       *[other] { $count }명을 도왔어요
    }
asks-settings = 답변에 초대받기
asks-settings-text = 내가 알 만한 질문이 있을 때 하루 최대 세 번 알려 드려요.
happened-ask_invitation = 님이 당신이 알 만한 것을 물어봐요
happened-ask_answer = 님이 질문에 노트로 답했어요
happened-answer_helped = 님에게 당신의 답변이 도움이 됐어요
happened-ask_reminder = 도움이 된 답변이 있었나요? 표시해 두면 다른 사람도 찾을 수 있어요.
found-answer = { $name } 님의 답변
