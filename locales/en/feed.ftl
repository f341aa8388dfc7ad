### The words around the feed: why a note is there, the member's hand on it, and how exposure is shared.
### Notes, tone and functions are as in web.ftl. "Exposure" is who gets to see a note; "audience" is those members.

## Why a note is here

why-interest = It is close to what you like.
# What else spoke for the note: short phrases under the reason.
strength-topic = A topic you like
strength-liked_similar = You liked similar notes
strength-near = Near you
strength-creator = You like this author
strength-language = In a language you read
strength-popular_now = Popular just now
strength-well_received = Well received
strength-new = New
strength-first_audience = Owed a first audience
strength-wanted = An answer is wanted

## In the menus of cards and notes

note-menu-fewer = Fewer like this
note-menu-mute-topic = Mute #{ $topic }
# Leads to the settings of the feed.
note-menu-feed = Your feed
# For one's own note; also the title of what opens.
note-menu-exposure = Who saw this note
fewer-toast = You'll see fewer notes like this.
topic-muted-toast = Notes with #{ $topic } stay out of your Explore.

## Settings: your feed

settings-feed = Your feed
# A slider from closer to wider.
dial-label = Closer or wider
dial-closer = Closer
dial-wider = Wider
# $degree is a number from 0 to 100: how far the slider is from the middle.
dial-value-closer = Closer, { $degree } of 100
dial-value-middle = In the middle
dial-value-wider = Wider, { $degree } of 100
dial-means-closer = More of what you like already, and less that is new to you.
dial-means-middle = What you like, with room for something new.
dial-means-wider = More topics, authors and places that you don't know yet.
# A button on Explore that opens the slider.
dial-open = Tune your feed
dial-more = All settings
order-label = Order of Explore
order-ranked = What suits you
order-ranked-text = Best matches first, with room for new notes.
order-newest = Newest first
order-newest-text = By time alone, without ranking.
week-title = How wide your feed was this week
week-narrow = Close to home: almost everything was about what you like most.
week-balanced = Balanced: much of what you like most, and a good part beyond it.
week-broad = Wide: at least half was beyond what you like most.
week-topics = Topics
week-creators = Authors
week-outside = Beyond what you like most
week-seen =
    { $count ->
        [one] From { COMPACT($count) } note that you saw.
       *[other] From { COMPACT($count) } notes that you saw.
    }
week-how = Topics and authors count by their share: one that fills half your feed leaves less room for others.
week-none = You haven't seen enough notes this week to say. Look around and come back.
muted-title = Muted
muted-text = What you mute stays out of Explore. You still find it by its topic, its author or a link.
muted-topics = Topics
muted-topics-hint = Without the #, one at a time.
muted-words = Words
muted-words-hint = A word or phrase of at most 40 characters. Capital letters make no difference.
muted-languages = Languages
muted-languages-hint = Notes written in them stay out.
muted-choose-language = Choose a language
muted-add = Mute
muted-remove = Unmute { $name }
muted-members = Muted members
fewer-title = Fewer like this
fewer-count =
    { $count ->
        [0] You haven't asked for fewer of anything.
        [one] You asked for fewer notes like { $count } that you saw.
       *[other] You asked for fewer notes like { $count } that you saw.
    }
fewer-text = Each wish turns down the author and the topics of one note, and fades within a month.
reset-title = Begin anew
reset-text = Your feed forgets what it learned from your likes, saves and views. The likes, saves and follows themselves stay, and so do the dial and what is muted.
reset-at = Done last on { $date }.
reset-action = Forget what it learned
reset-confirm-title = Let your feed begin anew?
reset-confirm-text = It forgets your taste and your wishes for fewer. This can't be undone.
reset-toast = Your feed begins anew.

## Who saw this note: for its author

exposure-given = Owed and given
# Members that were shown the note, of those that were promised.
exposure-given-of = { $given } of { $owed }
exposure-until = Promised until { $time }
exposure-kept = Kept on { $time }
exposure-over = The time was over on { $time }
exposure-not-owed = Only public notes are owed an audience.
exposure-copy = This note nearly repeats an earlier one. Copies aren't owed an audience of their own; feeds may still show it.
exposure-owed-none = When it was published, too few members were looking around for a number to be promised.
# How far the note has come.
tier-first = It is being shown to its first audience. How they receive it decides how far it goes.
tier-wider = Its first audience received it well: it goes to five times as many.
tier-wide = It goes on being received well: fifty times its first audience.
tier-open = It is open to everybody whom it suits.
exposure-ways = How they came to it
exposure-members =
    { $count ->
        [one] { COMPACT($count) } member saw it in a feed.
       *[other] { COMPACT($count) } members saw it in a feed.
    }
exposure-nobody = Nobody yet. Views are counted within a minute or so.
way-following = They follow you
way-answers = They may know the answer
way-co_engagement = They liked what goes with it
way-interest = Close to what they like
way-topics = A topic they like
way-nearby = They are near
way-trending = Popular just now
way-fresh = First audience
way-languages = A language they read
way-discover = Something different for them
way-elsewhere = Your profile, a search or a link
received-title = How it was received
received-early = Too few members have seen it in a feed to say.
# $own and $peers are percentages.
received-above = Better than its like: { $own } liked, saved, shared or commented. For similar notes it is { $peers }.
received-alike = Like its peers: { $own } liked, saved, shared or commented. For similar notes it is { $peers }.
received-below = More quietly than its like: { $own } liked, saved, shared or commented. For similar notes it is { $peers }.

## The public proof of fair exposure

proof-title = Fair exposure
proof-link = How exposure is shared, in figures
# $hours is a duration such as "24 hours".
proof-owed =
    { $count ->
        [one] Every public note is owed { $count } member within { $hours }.
       *[other] Every public note is owed { $count } members within { $hours }.
    }
proof-owed-none = Too few members are looking around for a number to be promised today. As soon as there are enough, every public note is owed the same.
proof-empty = In the last seven days nothing was published, so there is nothing to prove yet.
proof-unjudged =
    { $count ->
        [one] { COMPACT($count) } note was published in the last seven days; its time is still running.
       *[other] { COMPACT($count) } notes were published in the last seven days; their time is still running.
    }
# $rate is a percentage.
proof-kept =
    { $count ->
        [one] In the last seven days { $rate } got it, of { COMPACT($count) } note whose time is over.
       *[other] In the last seven days { $rate } got it, of { COMPACT($count) } notes whose time is over.
    }
# $time is a duration.
proof-median = Half of them had it within { $time }.
proof-at = As of { $time }
proof-waiting = Waiting for newer figures…
promise-title = The promise
promise-rate = Notes that got all of it
promise-rate-text = Of all notes of the last seven days whose time is over.
promise-fifth = Nearly the least
promise-fifth-text = Of a hundred notes ninety-five got at least this much of what they were owed (the 5th percentile).
promise-least = The least
promise-least-text =
    { $count ->
        [one] What the worst-off note got of what it was owed. The fewest members that saw a note: { $count }.
       *[other] What the worst-off note got of what it was owed. The fewest members that saw a note: { $count }.
    }
promise-none = No note's time is over yet.
promise-full =
    { $count ->
        [one] The full promise is { $count } member. It is less today, since at most { $share } of all impressions go to notes because they are owed them.
       *[other] The full promise is { $count } members. It is less today, since at most { $share } of all impressions go to notes because they are owed them.
    }
sizes-title = Small and large authors
sizes-text = Followers buy nothing: every note is owed the same first audience, and every author, small or large, is due the same share of exposure.
size-followers = Followers
size-up-to = Up to { $followers } followers
size-more = More than { $followers } followers
size-creators =
    { $count ->
        [one] { COMPACT($count) } author
       *[other] { COMPACT($count) } authors
    }
size-notes-share = Share of notes
size-exposure-share = Share of exposure
gini-title = How evenly
gini-text = The Gini coefficient is 0 when all get the same and 1 when one gets everything. Those who got nothing are counted.
gini-notes = Over notes
gini-creators = Over authors
gini-per-note = Over authors, for each note
due-label = The least of an even share
due-text = What the worst-off author got, measured against an even share for their notes.
hours-title = The last seven days
hours-impressions = Impressions that counted, by the hour
hours-notes = New notes, by the hour
hours-most = At most { $count }
cost-title = What it costs
cost-text = Pages give up { $cost } of the likes, saves and comments that they would expect without the promise. At most { $share } of all impressions go to notes because they are owed them.
counted-title = How it is counted
counted-text = An impression is half of a card on the screen for half a second. It counts when the browser hands back the ticket that came with the page, and each member counts once for a note.
uncounted-title = What is not counted
uncounted-own = Authors who look at their own notes
uncounted-visitors = Visitors who are not signed in
uncounted-twice = A member who sees a note again
uncounted-blocked = Members of whom one has blocked the other
uncounted-automatic = What looks like a machine
uncounted-unproven = Impressions without the ticket of a page
figures-title = The figures
figures-csv = As a table (CSV)
figures-json = For programs (JSON)
