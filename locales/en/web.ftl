### The words of the web app. Kumara is a community for everyday life: members publish "notes" (photos, words
### or a question), others like, save and comment them. Tone: short, kind, exact. Errors say what to do next.
### COMPACT($n) writes a short localised number (12K, 1.2万); $count is the plain number, for the plural.

## Everywhere

close = Close
cancel = Cancel
delete = Delete
edit = Edit
save-changes = Save changes
done = Done
retry = Retry
try-again = Try again
undo = Undo
back = Back
more = More
show-more = Show more
show-less = Show less
loading = Loading…
skip-to-content = Skip to content
sign-in = Sign in
# On a button that leads to the feed of everybody's notes.
go-explore = Explore notes
link-copied = Link copied
# A new version of the app has been downloaded in the background.
update-ready = A new version is ready.
update-reload = Reload

## Navigation. The labels on the narrow rail have room for some ten letters.

nav-label = Main navigation
nav-home = Home
nav-search = Search
nav-compose = New note
nav-messages = Messages
nav-messages-unread =
    { $count ->
        [one] Messages, { $count } unread
       *[other] Messages, { $count } unread
    }
nav-me = Me
nav-settings = Settings
# The page that says what this community is.
nav-about = About
search-placeholder = Search notes, topics, people

## Feeds

feed-label = Feeds
feed-following = Following
feed-explore = Explore
feed-nearby = Nearby
# The first of a row of topics over the feed: no topic, everything.
feed-all-topics = For you
feed-topics-label = Topics
feed-refresh = Refresh
# While the list is being pulled down with a finger.
feed-pull = Pull to refresh
feed-release = Let go to refresh
feed-refreshing = Looking for new notes…
feed-end = You have seen it all. Look in again later.
feed-list-label = Notes
# Read out when more notes were added to the end of the list.
feed-loaded-more =
    { $count ->
        [one] { $count } more note
       *[other] { $count } more notes
    }
explore-empty-title = Nothing here yet
explore-empty-text = Be the first: a photo from today, a recipe, a question.
explore-empty-action = Write a note
following-signed-out-title = See what your people are up to
following-signed-out-text = Sign in, follow a few members, and their new notes are here.
following-empty-title = Quiet in here
following-empty-text = Notes of members you follow appear here. Find some you like in Explore.
nearby-intro-title = What is near you?
nearby-intro-text = Your browser will ask whether it may tell your position. It is used for this list only, rounded to about a kilometre, and not kept.
nearby-use-position = Use my position
nearby-use-home = Use my home place
nearby-denied-title = Your position is not shared
nearby-denied-text = Allow it in your browser's settings, or set a home place in your profile.
nearby-empty-title = Nobody has written from here yet
nearby-empty-text = Yours could be the first note from this place.
topic-empty-title = No notes with this topic yet
topic-empty-text = Write one with #{ $topic } and it appears here.
topic-notes =
    { $count ->
        [one] { COMPACT($count) } note
       *[other] { COMPACT($count) } notes
    }
topic-write = Write about it
sort-label = Order
sort-best = Best
sort-newest = Newest

## Cards in a feed

# Read out for a picture with no description of its own.
card-picture-of = Picture of “{ $title }”
card-pictures =
    { $count ->
        [one] { $count } picture
       *[other] { $count } pictures
    }
# A small mark on a question to the community.
card-ask = Ask
card-private = Only me
card-followers = Followers
card-like = Like, { COMPACT($count) }
card-liked = Liked, { COMPACT($count) }
# Read out for the card's author.
card-by = by { $name }

## An open note

note-label = Note
note-by = { $title } by { $name }
# Title of the page when a note has no title.
note-untitled = Note by { $name }
note-follow = Follow
note-following = Following
note-follow-requested = Requested
note-unfollow-named = Unfollow { $name }
note-follow-named = Follow { $name }
note-edited = Edited
# $time is a date, or "3 hr. ago".
note-edited-at = Edited { $time }
note-history-title = Earlier versions
note-history-now = Now
note-like = Like
note-unlike = Unlike
note-save = Save
note-saved = Saved
note-saved-toast = Saved.
note-save-collection = Add to a collection
note-unsaved-toast = No longer saved.
note-share = Share
note-comment = Comment
note-likes =
    { $count ->
        [one] { COMPACT($count) } like
       *[other] { COMPACT($count) } likes
    }
note-menu = More about this note
note-menu-edit = Edit
note-menu-delete = Delete
note-menu-hide = Not interested
note-menu-mute = Mute { $name }
note-menu-block = Block { $name }
note-menu-copy-link = Copy link
note-menu-history = Earlier versions
note-delete-title = Delete this note?
note-delete-text = It disappears everywhere at once, with its comments and likes. This can't be undone.
note-deleted-toast = Note deleted.
note-hidden-toast = We'll show you less like this.
note-block-title = Block { $name }?
note-block-text = You won't see each other's notes and comments any more. You can undo this in settings.
note-block-action = Block
note-blocked-toast = { $name } is blocked.
note-muted-toast = You won't see notes by { $name } in your feeds.
note-visibility-private = Only you see this note
note-visibility-followers = Only followers see this note
# In a place name beside a pin, for screen readers.
note-place = Place: { $place }
# "from Peru": the region the author writes from, as the server sees it.
note-region = from { $region }
note-ask-label = Looking for first-hand experience

## Pictures of a note

carousel-label = Pictures
carousel-previous = Previous picture
carousel-next = Next picture
carousel-position = { $position } of { $count }
carousel-go-to = Picture { $position } of { $count }

## Comments

comments-title =
    { $count ->
        [0] Comments
        [one] { COMPACT($count) } comment
       *[other] { COMPACT($count) } comments
    }
comments-empty-title = No comments yet
comments-empty-text = Say something kind.
comments-empty-ask = Have you been there, done that? Tell it.
comments-top = Top
comments-newest = Newest
comments-end = That's all
comments-more = More comments
comments-more-replies =
    { $count ->
        [one] { COMPACT($count) } more reply
       *[other] { COMPACT($count) } more replies
    }
comment-write = Say something…
comment-write-ask = Share what you know…
comment-reply-to = Reply to { $name }
comment-sign-in = Sign in to comment
comment-send = Send
comment-reply = Reply
comment-like = Like this comment
comment-unlike = Unlike this comment
comment-pin = Pin to the top
comment-unpin = Unpin
comment-pinned = Pinned
comment-by-author = Author
comment-deleted = This comment was deleted.
comment-delete-title = Delete this comment?
comment-delete-text = Replies to it stay.
comment-menu = More about this comment
comment-copy = Copy text
comment-copied = Copied.
comment-attach = Add a picture
comment-remove-picture = Remove the picture
comment-picture-of = Picture in a comment by { $name }
comment-uploading = Sending the picture…
comment-too-long =
    { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }
comment-cancel-reply = Don't reply

## When something is not as it should be

problem-unexpected = Something went wrong on our side. Please try again.
problem-offline = No connection. Check it and try again.
problem-not-found = It was deleted, or is not meant for you.
problem-signed-out = Please sign in first.
problem-forbidden = You can't do that here.
problem-busy = A lot is going on just now. Try again in a moment.
offline-title = You are offline
offline-text = As soon as there is a connection, this page loads by itself.
failed-title = That didn't load
gone-title = Not here any more
not-found-title = Nothing at this address
not-found-text = The link may be old, or a letter may be missing.
