## 文章の下

translate-action = 翻訳
translate-loading = 翻訳中…
translate-show = 翻訳を表示
translate-hide = 翻訳を隠す
translate-show-original = 原文を表示
translate-from-by = { $language }から翻訳（{ $engine }）
translate-from = { $language }から翻訳
translate-by = { $engine }による翻訳
translate-done = 翻訳しました
translate-original = 原文
translate-partly = 一部は翻訳できず、原文のままです。
translate-slow = 時間がかかりすぎています。少し待ってからお試しください。
translate-comment = コメント

## 翻訳されなかった理由

translate-why-no-words = 翻訳する言葉がありません。
translate-why-unknown = どの言語か、はっきりしません。
translate-why-same = すでにあなたの言語で書かれています。
translate-why-no-engine = { $language }から{ $to }への翻訳には、まだ対応していません。
translate-why-few-words = 単語ヘルプに使える言葉も、ほとんど見つかりませんでした。
translate-why-later = 翻訳がいま応答していません。少し待ってからお試しください。
translate-why-spent = いま翻訳できる分は使い切りました。時間をおいてお試しください。
translate-why-too-long = 長すぎて翻訳できません。
translate-why-not-good = お見せできる質の翻訳になりませんでした。

## コメントをまとめて

translate-all = コメントをすべて翻訳
translate-all-originals = すべて原文に戻す
translate-all-done =
    { $count ->
        [0] 翻訳できたコメントはありません。
       *[other] コメント{ $count }件を翻訳しました。
    }

## 翻訳への評価

translate-helpful = 良い翻訳
translate-unhelpful = 良くない翻訳
translate-suggest = より良い訳を提案
translate-suggest-send = 送信
translate-suggested = ありがとうございます。確認します。

## メンバーの訳とその確認

translate-by-members = メンバーによる訳
translate-some-by-members = 一部はメンバーによる訳
wordings-others = ほかのメンバーの提案
wordings-vote = { $name }さんの訳に賛成
wordings-votes =
    { $count ->
       *[other] { $count }票
    }
wordings-mine = 自分の提案
wordings-accepted = 採用
wordings-take-back = 取り消す
wordings-taken-back = 取り消しました。読者にはエンジンの訳が表示されます。
wordings-declined = 不採用
moderate-wordings = より良い訳の確認
moderate-languages = 言語
moderate-by = { $name }さんの提案
moderate-open = 開く
moderate-today = 現在の表示
moderate-today-none = 今は翻訳されていません
moderate-suggested = 提案された訳
moderate-accept = 採用する
moderate-decline = 見送る
moderate-keys = キー：Aで採用、Dで見送り、Jで次へ、Kで前へ。
moderate-accepted = 採用しました。もう表示されています。
moderate-declined = 見送りました。
moderate-empty-title = 確認待ちはありません
moderate-empty-text = メンバーが翻訳のより良い訳を提案すると、ここに表示されます。
moderate-more = もっと見る

## 意味のわかることば

words-action = ことば
words-explain = ことばの説明
words-none = 登録されている俗語や決まり文句はありません。
words-meaning-of = 「{ $word }」の意味
words-slang = 俗語
words-phrase = 決まり文句
words-casual = くだけた言い方
words-rude = 失礼な言い方
words-may-offend = 人を傷つけるおそれあり
word-help-title = ことばの手がかり
word-help-text = この文章のうち、意味がわかることばです。翻訳ではありません。

## 設定

settings-translation = 翻訳
translate-automatic = 自動で翻訳
translate-automatic-text = 開いた投稿とそのコメントが、読めない言語で書かれているとき。
translate-both = 二つの言語を同時に表示
translate-both-text = 翻訳の下に原文も残します。
translate-never = 自動で翻訳しない言語
translate-never-text = これらの言語は、頼まれるまで翻訳しません。
translate-reads = 読める言語：{ $languages }
translate-reads-none = 読める言語がまだ設定されていません。
translate-reads-change = プロフィールで変更

## 書いている投稿の下

translate-readers = { $languages }を読む人にも、翻訳で読んでもらえます。
translate-readers-more =
    { $count ->
       *[other] { $languages }など、ほか{ $count }言語の人にも翻訳で読んでもらえます。
    }
