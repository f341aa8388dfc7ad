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
card-resolved = Resolved
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
# $time is a date, or "3 hr. ago".
note-edited-at = Edited { $time }
note-history-title = Earlier versions
note-like = Like
note-unlike = Unlike
note-save = Save
note-saved = Saved
note-saved-toast = Saved.
note-save-collection = Add to a collection
note-share = Share
note-comment = Comment
note-menu = More about this note
note-menu-edit = Edit
note-menu-delete = Delete
note-menu-hide = Not interested
note-menu-mute = Mute { $name }
note-menu-block = Block { $name }
note-menu-copy-link = Copy link
note-menu-history = Earlier versions
# In the menu of a note: the reason why it is in the feed.
why-title = Why this note
why-following = You follow { $name }.
why-topics = You like notes with #{ $topic }.
# $distance is a length with its unit, such as 12 km.
why-nearby = It was written about { $distance } from you.
why-near = It was written near you.
why-fresh = It is new, and every new note is owed a first audience.
why-trending = Many members like it just now.
why-languages = It is in { $language }, which you read.
why-also-liked = Members who liked “{ $title }” liked this too.
why-liked = Members who like what you like liked this too.
why-answers = Somebody is looking for first-hand experience. Perhaps it is yours.
why-discover = Something different, so that your feed doesn't go round in circles.
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

## Signing in

sign-out = Sign out
or = or
language-label = Language
# $community is the name of the community.
sign-in-title = Welcome to { $community }
sign-in-text = Your phone number is all you need, from any country. New here? This makes your account too.
sign-in-privacy = Your number is stored encrypted. Nobody here sees it, and it is never used for anything but signing in.
phone-label = Phone number
phone-hint = Type or paste it as you like, with or without the country code.
phone-too-short = Some digits are missing.
phone-send = Send me a code
country-choose = Choose a country
# Read out for the button that shows the country's flag.
country-choose-named = Country: { $country }. Change
country-search = Name or code of a country
country-none = No country with this name.
waiting-title = Many people want to join right now
waiting-text = You have a place in line. You can leave this page open; it goes on by itself.
waiting-ahead =
    { $count ->
        [0] You are next.
        [one] One person is ahead of you.
       *[other] { $count } people are ahead of you.
    }
waiting-minutes =
    { $minutes ->
        [one] About one minute.
       *[other] About { $minutes } minutes.
    }
waiting-working = Taking a place in line …
waiting-leave = Back
passkey-sign-in = Sign in with a passkey
code-title = Enter the code
code-text = It has six digits and works for ten minutes.
# $phone is a phone number in international form.
code-label = Sent to { $phone }
code-other-number = Use another number
code-again = Send it again
code-again-in =
    { $seconds ->
        [one] Send it again in { $seconds } second
       *[other] Send it again in { $seconds } seconds
    }
# Shown only where no real text messages are sent.
outbox-title = This is a demo: no text message was sent
outbox-text = In a real community this message would be on your phone. Here it is for everyone to see:

## Who I am

welcome-title = Nice to have you in { $community }
welcome-text = A name is enough to start. You can change everything later.
welcome-start = Start
name-label = Name
name-hint = In any language and script, as your friends call you.
handle-label = Handle
handle-hint = The unique name behind the @. Letters of any script, digits, dots and underscores.
handle-free = This one is free.
handle-taken = This one is taken.
languages-label = Languages you read
languages-hint = Explore leans towards them. You still meet the whole world.
bio-label = About you
bio-hint = What do you like, make, grow, cook, collect?
avatar-change = Change picture
home-label = Home place
home-hint = Your town, for what is near you. We keep only the area, some fifteen kilometres wide.

## Profiles

profile-tabs-label = What this member has
profile-tab-notes = Notes
profile-tab-collections = Collections
profile-tab-likes = Likes
profile-tab-saves = Saved
profile-only-you = Only you see this
profile-follows-you = Follows you
profile-owner = Runs this community
# A mark on the profile of a moderator, like the one above.
profile-moderator = Looks after this community
profile-edit = Edit profile
me-signed-out-title = Your own corner
me-signed-out-text = Sign in for your notes, collections and everything you saved.
profile-followers =
    { $count ->
        [one] follower
       *[other] followers
    }
profile-following = following
# Likes and saves that a member's notes were given.
profile-likes =
    { $count ->
        [one] like and save
       *[other] likes and saves
    }
profile-blocked-title = You have blocked this member
profile-blocked-text = Unblock them in the menu to see their notes again.
profile-private-title = This profile is private
profile-private-text = Follow { $name } to see their notes once they accept.
profile-empty-notes = No notes yet
profile-empty-notes-self = Your first one can be small: a photo from today, a question.
profile-empty-collections = No collections yet
profile-empty-collections-self = Gather what you save: recipes to try, places to go.
profile-empty-likes = Nothing liked yet
profile-empty-likes-self = Notes you like are kept here, for you alone.
profile-empty-saves = Nothing saved yet
profile-empty-saves-self = Notes you save are kept here, for you alone.
people-followers = Followers
people-following = Following
people-none = Nobody yet
member-menu = More about this member
member-unmute = Unmute { $name }
member-unmuted = You see notes by { $name } again.
# In the menu on a profile, for the community's owner.
member-make-moderator = Make moderator
member-unmake-moderator = No longer moderator
member-moderator-made = { $name } is a moderator now.
member-moderator-unmade = { $name } is no longer a moderator.
member-unblock = Unblock { $name }
member-unblocked = { $name } is no longer blocked.

## Collections

collection-new = New collection
collection-edit = Change collection
collection-name = Name
collection-private = Private
collection-private-text = Only you see it.
collection-delete-title = Delete this collection?
collection-delete-text = The notes in it stay saved.
collection-empty = Nothing in here yet
collection-empty-text = Save a note and put it here.

## Messages: what others did with my notes

messages-comments = Comments
messages-likes = Likes and saves
messages-followers = Followers
messages-empty-title = All quiet
messages-empty-comments = Comments, replies and mentions appear here.
messages-empty-likes = Likes and saves of your notes appear here.
messages-empty-followers = New followers appear here.
messages-signed-out-title = Hear from others
messages-signed-out-text = Sign in to see who liked, saved and answered.
requests-title = They would like to follow you
requests-accept = Accept
requests-decline = Decline
# After a member's name: "Ana commented on your note".
happened-comment = commented on your note
happened-reply = replied to you
happened-mention = mentioned you in a note
happened-comment_mention = mentioned you in a comment
happened-like = likes your note
happened-save = saved your note
happened-comment_like = likes your comment
happened-follow = follows you now
happened-follow_request = would like to follow you
happened-wording_accepted = uses your wording of a translation now
happened-saved_search = wrote what a saved search of yours finds

## Settings

settings-profile = Profile
settings-appearance = Language and appearance
settings-privacy = Privacy
settings-security = Devices and passkeys
settings-community = Community
settings-saved = Saved.
# $phone is a phone number of which most digits are hidden.
settings-signed-in-as = Signed in with { $phone }
theme-label = Appearance
theme-system = Like the system
theme-light = Light
theme-dark = Dark
privacy-private = Private profile
privacy-private-text = Only followers whom you accept see your notes.
privacy-blocks = Blocked
privacy-mutes = Muted
privacy-nobody = Nobody.
devices-title = Signed in on
devices-current = This device
devices-unknown = Unknown device
devices-revoke = Sign out
passkeys-title = Passkeys
passkeys-text = Sign in with your fingerprint, your face or a key, without a code.
passkey-add = Add a passkey
passkey-added = The passkey is ready.
passkey-default-name = Passkey
community-name = Name of the community
owner-text = This community has no owner yet. Whoever started the server finds a code in its terminal.
owner-code = Owner's code
owner-claim = Become the owner
owner-done = This is your community now.
owner-exists = This community has an owner already.

## Writing a note

compose-edit-title = Edit note
compose-kind-label = Kind of note
compose-kind-photo = Photos
compose-kind-text = Text card
compose-kind-ask = Question
compose-pictures = Pictures
compose-add-pictures = Add pictures
compose-add-more = More
compose-add-hint = Drop them here, paste them, or choose up to { $limit }.
compose-too-many-pictures = { $limit } pictures fit into a note.
compose-cover = Cover
compose-move = Picture { $position }. Move it with the arrow keys.
compose-remove = Take this picture out
compose-crop = Crop
compose-crop-frame = Frame. Arrow keys move it, with Shift they resize it.
compose-crop-shape = Shape
compose-crop-free = Free
compose-crop-turn = Turn
compose-describe = Describe this picture
compose-alt-label = Description
compose-alt-hint = For people who can't see it: what is there to see?
compose-title = Title
compose-title-hint = What is it about?
compose-question = Your question
compose-question-hint = What would you like to know?
compose-body = Text
compose-body-hint = # starts a topic, @ mentions a member.
compose-body-photo = What was it like? Prices, places, mistakes and tips help others most.
compose-body-text = Anything that didn't fit on the card.
compose-body-ask = Where, when, for whom? The more you tell, the better the answers.
compose-suggestions = Suggestions
compose-place = Place
compose-place-hint = Others nearby will find it.
place-search = A city or a place
place-remove = Take { $place } out
compose-visibility = Who sees it
visibility-public = Everyone
visibility-followers = Followers
visibility-private = Only me
compose-publish = Publish
compose-published = Published.
compose-changed = Changed.
compose-title-too-long = The title is too long.
compose-body-too-long = The text is too long.
compose-card-too-long = The words don't fit on the card.
compose-picture-failed = One of the pictures was not accepted. Try it again or take it out.
compose-pictures-sending = The pictures are still on their way…
compose-needs-picture = Add a picture, or make it a text card.
compose-needs-card = Write a few words on the card.
compose-needs-question = Ask something.
card-words = Words on the card
card-words-hint = A thought, a list, a line from today
# Shown on the preview of a card while nothing is written yet.
card-sample = Your words here
# One or two letters, shown on small samples of each design.
card-letter = Aa
card-design = Design
card-design-paper = Paper
card-design-menu = Menu
card-design-sticky = Sticky note
card-design-chalk = Chalkboard
card-design-film = Film title
card-design-ticket = Ticket
draft-saving = Saving draft…
draft-saved = Draft saved
draft-failed = Draft not saved
draft-untitled = Without a title
drafts-title = Drafts
drafts-open =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }

## About this community

about-lead = Notes from everyday life, by people of every country and language, in one place.
about-members =
    { $count ->
        [one] { COMPACT($count) } member
       *[other] { COMPACT($count) } members
    }
about-notes =
    { $count ->
        [one] { COMPACT($count) } note
       *[other] { COMPACT($count) } notes
    }
about-demo = This is a demo. Its members, notes and drawings are made up, so that there is something to look at.
about-pool-title = One pool
about-pool-text = Nobody is sorted by country. What you write can be found by anyone, whatever they speak.
about-feed-title = A feed that says why
about-feed-text = Every note in your feed comes with the reason it is there. New notes are shown before they are popular.
about-yours-title = What is yours stays yours
about-yours-text = Pictures lose their location before anyone sees them. Phone numbers are encrypted. What you delete is gone everywhere at once.
about-open-title = Open
about-open-text = Everything this app does goes through a documented interface that any program can use.
about-developers = For developers
