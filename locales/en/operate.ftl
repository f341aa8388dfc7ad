### Pages for whoever looks after the community. Notes, tone and functions are as in web.ftl.

## How translation is

operate-title = Translation engines
operate-as-of = As of { $time }
operate-server = Server { $number }
operate-engines = Engines
operate-conversion = change of script
operate-local = on this machine
operate-remote = provider
operate-word-help = word help
operate-well = works
# The engine failed several times in a row.
operate-resting = rests, next try in { $seconds } s
# The engine is a program of its own, and isn't there.
operate-away = does not answer
operate-calls = Calls
operate-failed = Failed
operate-sentences = Sentences
operate-per-call = Time a call
operate-ms = { $ms } ms
operate-cache = Sentences that were there already
operate-budget = Providers today
# $used and $limit are numbers.
operate-budget-text = { $used } of { $limit } characters
operate-running = At work or waiting
operate-ahead = Notes translated ahead of readers
operate-kept = Shown as written
operate-kept-none = Nothing was shown as it was written.
# A table: which language reaches which.
operate-matrix = Who can read whom
operate-matrix-text = Rows are the languages of texts, columns those of readers.
operate-offline = offline
operate-english = offline, by way of English
operate-provider = by the provider
operate-words = word help only
operate-none = none
operate-add = How to add more
operate-add-apertium = More pairs offline, on the server's machine:
operate-add-model = A neural model of yours, offline, on the server's machine:
operate-add-provider = All other pairs, by a provider of yours:
operate-why-no-words = No words in it
operate-why-unknown = Language not clear
operate-why-same = In the reader's language already
operate-why-no-engine = No engine for the pair
operate-why-few-words = Too few words known for word help
operate-why-later = The engine didn't answer
operate-why-spent = Budget spent
operate-why-too-long = Too long
operate-why-not-good = Failed the checks
