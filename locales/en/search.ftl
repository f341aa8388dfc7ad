### Search. Notes, tone and functions are as in web.ftl.

## The field, and what completes it

search-recent = Recent
search-forget-all = Clear all
# A button beside a recent search.
search-forget = Forget “{ $query }”
search-suggestions = Suggestions
search-trending = Trending

## Order and filters

search-narrow = Filter and sort
search-sort-best = Best match
search-sort-newest = Newest
search-sort-likes = Most liked
search-sort-saves = Most saved
search-sort-comments = Most commented
search-kind = Kind
search-kind-photo = Photos
search-kind-text = Text
search-kind-ask = Asks
search-time = Any time
search-days-1 = Last 24 hours
search-days-7 = Last 7 days
search-days-30 = Last 30 days
search-days-365 = Last year
search-language = Language
search-distance = Distance
# $distance has its unit.
search-within = Within { $distance }
search-followed = People I follow
search-unseen = Not seen yet
search-answered = Answered
search-seen = Seen before
search-by = By @{ $handle }
search-save = Save search
search-saved = Saved
search-saved-toast = Saved. You’ll hear of new notes, at most once a day.
search-saved-title = Saved searches
search-saved-new = { $count } new
search-saved-remove = Remove “{ $query }”
search-place-in = In or near { $place }
search-remember = Remember my searches
search-remember-text = Only you see them. Off also forgets those of before.

## Results

search-tabs = Results
search-tab-notes = Notes
search-tab-members = People
search-tab-topics = Topics
search-tab-places = Places
# Read out when they are there.
search-found =
    { $count ->
        [0] No notes
        [one] { $count } note
       *[other] { $count } notes
    }
search-found-more = More than { $count } notes
search-partial = The search index is being built. There may be more in a moment.

## What a query was taken for

# $used are words that were looked for in place of $typed.
search-corrected = Nobody wrote “{ $typed }”. Showing { $used }.
search-exactly = Search for “{ $typed }” exactly
search-relaxed = No note has the phrase as you wrote it. These have its words.
search-cut = Your search was long. The first 256 characters were read.
search-place-needed = “Near me” needs to know your town.
search-place-set = Set it in the settings
search-across =
    { $count ->
        [0] Searched in this language only
        [one] Searched in { $count } more language
       *[other] Searched in { $count } more languages
    }
# How a query came into another language, beside it.
search-by-memory = wording by members
search-by-phrasebook = phrasebook, single words
search-late = Still being translated into { $languages }. Search again in a moment for notes in them.
# $languages are names, with commas between.
search-not-carried = Nothing here translates this search into { $languages }. Names and words that are alike are still found.

## The map

search-view = View
search-view-list = List
search-view-map = Map
search-map = Map of the results
search-map-pins = Results on the map
search-map-chosen = Chosen on the map
# A pin for results that lie close together.
search-map-bunch =
    { $count ->
        [one] { $count } note here
       *[other] { $count } notes here
    }
search-map-closer = Closer
search-map-farther = Farther
search-map-here = Search this area
# A filter: within so far of the middle of the map. $distance has its unit.
search-map-area = Around the map: { $distance }
# How many results are on the map, and how many there are in the list.
search-map-placed = On the map: { $placed } of { $count }
search-map-none = None of these results has a place. The list has all of them.
search-map-show = Show on the map: { $place }
search-map-unavailable = The map can’t be drawn here
search-map-needs = This browser draws no graphics with WebGL. All the results are in the list.

## Nothing was found

search-none-narrow = Nothing matches with these filters.
search-none-text = Try fewer or other words, pinyin or romaji, or another language. Or ask those who know.
search-none-title = Nothing for “{ $word }”
search-popular = Popular topics
search-none-named = Try the beginning of a name.
search-widen = Remove filters
search-ask = Ask the community

## Why a note was found: short phrases in a row

found-words = has your words
found-sound = sounds like it
found-translation = in { $language }, same meaning
found-about = about it
found-first_hand = first-hand
found-engagement = well received
found-nearby = { $distance } away
found-near = nearby
found-fresh = new
found-followed = you follow the author
# $engines are names of programs.
found-translated = Translated from { $language } · { $engines }

## While a question is written

similar-asks = Asked already
similar-notes = This may answer it
