# What goes wrong, and what to do next. The message says what happened; .detail says what to do.
# Numbers come as { $limit }, { $length }, { $count }, { $seconds } or { $minutes }.

error-bad-request = The server could not understand this request
    .detail = Check the address and the parameters, then try again.
error-bad-json = The data that was sent is not in the expected form
    .detail = { $problem }
error-bad-cursor = This page link is no longer valid
    .detail = Go back to the start of the list.
error-bad-idempotency-key = The idempotency key is not valid
    .detail = Use 1 to 64 letters, digits or signs, without spaces.
error-idempotency-key-reused = This request was sent before with other content
    .detail = Use a new idempotency key for a new request.
error-body-too-large = That is too much at once
    .detail = At most { $limit } bytes can be sent here.
error-unsupported-media-type = This kind of content is not accepted here
    .detail = Send JSON with the header Content-Type: application/json.
error-method-not-allowed = This address does not do that
    .detail = See the API description for what it can do.
error-not-found = There is nothing here
    .detail = It may have been deleted, or you may not be allowed to see it.
error-gone = This is gone
    .detail = It was deleted.
error-conflict = Somebody was faster
    .detail = Reload and try again.

error-unauthenticated = Please sign in
    .detail = You need to be signed in for this.
error-forbidden = This is not yours to change
    .detail = You are signed in, but you may not do this.
error-csrf = This request did not come from this site
    .detail = Reload the page and try again.
error-rate-limited = That was a bit fast
    .detail = Please wait { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    } and try again.

error-busy = The server is busy right now
    .detail = Nothing is lost. Please try again in a moment.
error-storage-full = There is no room for anything new right now
    .detail = Nothing of what was there is lost. Whoever runs this community has to make room; please try again later.
error-waiting-room = Many people want to join right now
    .detail = There is a line. Take a place, and you will be let in by turns.
error-bad-proof = The answer to the puzzle is not right
    .detail = Load the page again and try once more.
error-place-gone = This place in line has been given up
    .detail = Nobody looked after it for a while. Take a new place.
error-timeout = This took too long
    .detail = Nothing is lost. Please try again in a moment.
error-internal = Something went wrong on our side
    .detail = It has been noted. Please try again.

error-bad-phone = This does not look like a phone number
    .detail = Check the country and the digits.
error-too-many-codes = Too many codes were asked for
    .detail = Please wait { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    } and try again.
error-sms-unavailable = We cannot send text messages right now
    .detail = Please try again in a few minutes.
error-wrong-code = This is not the right code
    .detail = You have { $count } { $count ->
        [one] try
       *[other] tries
    } left.
error-code-expired = This code is no longer valid
    .detail = Ask for a new one.
error-too-many-tries = Too many wrong codes
    .detail = Ask for a new code.
error-handle-too-short = This handle is too short
    .detail = Use at least { $limit } characters.
error-handle-too-long = This handle is too long
    .detail = Use at most { $limit } characters.
error-handle-bad-character = A handle has letters, digits, dots and underscores
    .detail = Take the other characters out.
error-handle-mixed-scripts = A handle keeps to one script
    .detail = Letters of different scripts that look alike could be used to pass for someone else.
error-handle-reserved = This handle is kept for the community itself
    .detail = Please choose another one.
error-handle-taken = This handle, or one that looks like it, is taken
    .detail = Please choose another one.
error-name-empty = A name is needed
    .detail = It can be in any script.
error-name-too-long = This name is too long
    .detail = It has { $length } characters; { $limit } fit.
error-bio-too-long = Your introduction is too long
    .detail = It has { $length } characters; { $limit } fit.
error-bad-language = This is not a language that we know
    .detail = Choose one from the list.
error-too-many-languages = Too many languages
    .detail = Choose at most { $limit }.
error-bad-passkey = This passkey could not be checked
    .detail = Try again, or sign in with your phone number.
error-passkey-expired = This took too long
    .detail = Start again.
error-too-many-passkeys = You have as many passkeys as fit
    .detail = Remove one first; { $limit } fit.
error-passkeys-unavailable = Passkeys do not work at this address
    .detail = Open the community by its name: browsers make no passkeys for an address made of numbers.
error-owner-exists = This community has an owner already
    .detail = Ask the owner to change what you need.
error-bad-claim-code = This is not the owner's code
    .detail = The server printed it when it started.

error-picture-too-large = This picture file is too large
    .detail = Pictures may have up to { $limit } MB.
error-picture-too-many-pixels = This picture has too many pixels
    .detail = Pictures may have up to { $limit } megapixels.
error-picture-type = This is not a picture that we can read
    .detail = Use JPEG, PNG, WebP, HEIC, AVIF or GIF.
error-picture-unreadable = This picture is damaged
    .detail = It could not be read to its end. Try to save it again.
error-picture-unsupported-here = This server cannot read this kind of picture
    .detail = Save it as JPEG and try again.
error-picture-timeout = This picture took too long to read
    .detail = Save it in a smaller size and try again.
error-picture-not-found = A picture is missing
    .detail = Upload it again.
error-alt-too-long = This description is too long
    .detail = It has { $length } characters; { $limit } fit.

error-title-too-long = The title is too long
    .detail = It has { $length } characters; { $limit } fit.
error-body-too-long = The text is too long
    .detail = It has { $length } characters; { $limit } fit.
error-note-empty = There is nothing in this note yet
    .detail = Write a few words or add a picture.
error-note-kind = This kind of note cannot be published here yet
    .detail = Publish photos, a text card or a question.
error-pictures-missing = A photo note needs a picture
    .detail = Add at least one, or make it a text card.
error-too-many-pictures = Too many pictures
    .detail = { $limit } fit into a note.
error-card-missing = A text note needs its card
    .detail = Choose a design and write a few words.
error-card-too-long = The words do not fit on the card
    .detail = { $limit } characters fit; the rest can go below it.
error-bad-topic = This is not a topic
    .detail = A topic is one word of letters and digits, up to { $limit } characters.
error-too-many-topics = Too many topics
    .detail = { $limit } fit.
error-too-many-mentions = Too many members are mentioned
    .detail = { $limit } fit.
error-bad-place = This place is not valid
error-bad-days = These days don't fit: the last one comes before the first
error-bad-budget = A budget is a whole amount from 1 to 1,000,000,000
error-not-an-ask = This is not an ask
error-not-an-answer = This note can't be an answer here
error-own-answer = You can't mark your own answer
error-too-many-answers = You have given { $limit } notes to this ask, which is the most
error-too-many-marks = You have marked { $limit } answers to this ask, which is the most
error-too-many-searches = You keep { $limit } searches, which is the most
    .detail = A place has a name and lies on the Earth.
error-text-empty = There is nothing written yet
    .detail = Write a few words or add a picture.
error-text-too-long = This is too long
    .detail = It has { $length } characters; { $limit } fit.
error-wording-adds = This wording adds something
    .detail = Leave links, mentions, topics, code and long numbers as the original has them, and add none.
error-too-many-drafts = You have as many drafts as fit
    .detail = Delete one first; { $limit } fit.
error-too-many-collections = You have as many collections as fit
    .detail = Delete one first; { $limit } fit.
error-collection-name-taken = You have a collection with this name
    .detail = Choose another name.
error-collection-name = A collection needs a name
    .detail = Up to { $limit } characters fit.
error-too-many-pinned = You have pinned as many comments as fit
    .detail = Unpin one first; { $limit } fit.
error-blocked = This is not possible
    .detail = One of you has blocked the other.
error-not-yourself = This is you
    .detail = You cannot do this with your own profile.

error-private-profile = This profile is private
    .detail = Ask to follow this member to see more.
error-too-many-follows = You follow as many members as fit
    .detail = Follow fewer first; { $limit } fit.
error-no-home = We do not know where you are
    .detail = Share your location or set your home town in the settings.
error-bad-coordinates = These coordinates do not lie on the Earth
    .detail = Latitude goes from -90 to 90, longitude from -180 to 180 degrees.
error-bad-width = The dial goes from -100 to 100
    .detail = Choose a value between the two.
error-too-many-muted = You have muted a lot already
    .detail = Take something off the list first; { $limit } fit.
