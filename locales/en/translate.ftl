### The words around translations of what members wrote. Notes, tone and functions are as in web.ftl.
### A translation stands in the place of its text; "original" is what the member wrote.

## Under a text

translate-action = Translate
translate-loading = Translating…
translate-show = Show translation
translate-hide = Hide translation
translate-show-original = Show original
# $engine is the name of a program, or of several.
translate-from-by = Translated from { $language } by { $engine }
translate-from = Translated from { $language }
translate-by = Translated by { $engine }
translate-done = Translated
# Read out for the original that stands under its translation.
translate-original = Original
translate-partly = Some of it couldn't be translated and stayed as it was.
translate-slow = This is taking too long. Please try again in a moment.
# A label for the words of somebody's comment.
translate-comment = Comment

## Why a text stayed as it was

translate-why-no-words = There are no words to translate here.
translate-why-unknown = It isn't clear which language this is in.
translate-why-same = This is in your language already.
translate-why-no-engine = Nothing here translates from { $language } into { $to } yet.
# Follows the line above.
translate-why-few-words = Too few of its words are known for word help.
translate-why-later = The translator can't answer just now. Try again in a moment.
translate-why-spent = That's all the translating for now. Try again later today.
translate-why-too-long = This text is too long to translate.
translate-why-not-good = The translation wasn't good enough to show.

## All comments at once

translate-all = Translate all comments
translate-all-originals = Show all originals
# Read out when they are there.
translate-all-done =
    { $count ->
        [0] No comment could be translated.
        [one] { $count } comment translated.
       *[other] { $count } comments translated.
    }

## What readers think of a translation

translate-helpful = Good translation
translate-unhelpful = Poor translation
translate-suggest = Suggest better wording
translate-suggest-send = Send
translate-suggested = Thank you. We'll take a look.

## Members' wordings, and their review by moderators

# In place of the name of a program, where a member's wording is shown.
translate-by-members = Wording by members
# Follows the names of programs.
translate-some-by-members = some wording by members
wordings-others = What others suggest
# A button: the reader finds this wording good.
wordings-vote = Good wording by { $name }
wordings-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
wordings-mine = Yours
wordings-accepted = Accepted
# A moderator's button beside an accepted wording.
wordings-take-back = Take back
wordings-taken-back = Taken back. Readers get the engine's translation again.
wordings-declined = Not accepted
# A page for moderators, and the way to it.
moderate-wordings = Better wordings
moderate-languages = Languages
moderate-by = Suggested by { $name }
# A link to the note.
moderate-open = Open
# A label for what readers get at present.
moderate-today = Shown today
moderate-today-none = Not translated today
moderate-suggested = Suggested
moderate-accept = Accept
moderate-decline = Decline
moderate-keys = Keys: A accepts, D declines, J goes on, K goes back.
moderate-accepted = Accepted. Readers get it now.
moderate-declined = Declined.
moderate-empty-title = Nothing is waiting
moderate-empty-text = When members suggest better wordings of translations, they appear here.
moderate-more = Show more

## Known words: slang and set phrases

# A small button: marks the words in the text that are known.
words-action = Words
# In a menu.
words-explain = Explain words
words-none = No slang or set phrases that we know.
# Read out for the box with the meaning of a word.
words-meaning-of = Meaning of “{ $word }”
words-slang = Slang
words-phrase = Set phrase
words-casual = casual
words-rude = rude
words-may-offend = may offend
# Meanings of some words, where there is no translation.
word-help-title = Word help
word-help-text = Words that we know in this text. This is no translation.

## Settings

settings-translation = Translation
translate-automatic = Translate by itself
translate-automatic-text = Open notes and their comments, when they are in a language you don't read.
translate-both = Both languages at once
translate-both-text = The original stays under its translation.
translate-never = Never by itself
translate-never-text = From these languages nothing is translated until you ask.
# $languages is a list of languages.
translate-reads = You read { $languages }.
translate-reads-none = You haven't said yet which languages you read.
translate-reads-change = Change in your profile

## Under a note that is being written

# $languages is a list of languages.
translate-readers = Members who read { $languages } can read it translated.
# $languages is a list without an "and".
translate-readers-more =
    { $count ->
        [one] Members who read { $languages } or { $count } more language can read it translated.
       *[other] Members who read { $languages } or { $count } more languages can read it translated.
    }
