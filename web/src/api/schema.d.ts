// Made from crates/server/openapi.json by `npm run api-types`; not to be edited by hand.

export interface paths {
  '/v1/auth/codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a sign-in code
     * @description Six digits by text message, good for ten minutes and five tries.
     */
    post: operations['request_code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read messages that were not sent
     * @description Only in development and demos (`sms` of the community is `outbox`); elsewhere there is nothing here.
     */
    get: operations['read_outbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/passkeys/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to sign in by passkey
     * @description Good for five minutes.
     */
    post: operations['start_sign_in'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/passkeys/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in by passkey */
    post: operations['sign_in_with_passkey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in, or join
     * @description A new member gets a handle and a name to be replaced (`is_complete` is false until both were chosen).
     */
    post: operations['sign_in'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Sign out
     * @description Ends this session at once and removes the cookie.
     */
    delete: operations['sign_out'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/community': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read about this community */
    get: operations['show_community'];
    /** Name the community */
    put: operations['rename_community'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/community/owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Become the owner
     * @description Possible once, with the code that the server prints while nobody owns the community.
     */
    post: operations['claim_community'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exposure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The proof of fair exposure
     * @description The live figures behind `/about/exposure`; as CSV at `/v1/exposure.csv`.
     */
    get: operations['show_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exposure.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The proof of fair exposure as CSV
     * @description `figure,of,value`; UTF-8, RFC 4180. Figures are those of `/v1/exposure`; a class of creators stands in `of` by its
     *     largest number of followers, an hour by its beginning.
     */
    get: operations['export_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feed/explore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What suits you
     * @description For visitors too, in the languages that their browser names. Within one walk through the pages no note comes
     *     twice.
     */
    get: operations['explore'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feed/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest of whom you follow */
    get: operations['following'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feed/nearby': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Around you
     * @description The place is used for this answer and not stored.
     */
    get: operations['nearby'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/handles/{handle}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a handle
     * @description One's own handle and its look-alikes are available.
     */
    get: operations['check_handle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one's own account
     * @description Renews the session's cookie, so that a browser in use stays signed in.
     */
    get: operations['show_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change one's own account
     * @description The old handle is free for others at once.
     */
    patch: operations['change_me'];
    trace?: never;
  };
  '/v1/me/asks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether you are invited to answer */
    get: operations['show_settings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Chooses whether you are invited to answer */
    patch: operations['change_settings'];
    trace?: never;
  };
  '/v1/me/blocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom you have blocked */
    get: operations['list_blocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/collections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a collection
     * @description A member has room for 100.
     */
    post: operations['create_collection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/collections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes a collection
     * @description Its notes stay saved. A collection that is not there (any more) changes nothing.
     */
    delete: operations['delete_collection'];
    options?: never;
    head?: never;
    /** Renames a collection, opens or closes it */
    patch: operations['change_collection'];
    trace?: never;
  };
  '/v1/me/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists your drafts
     * @description The one that was changed last comes first.
     */
    get: operations['list_drafts'];
    put?: never;
    /**
     * Keeps a draft
     * @description A member has room for 50.
     */
    post: operations['create_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces a draft */
    put: operations['replace_draft'];
    post?: never;
    /** Deletes a draft */
    delete: operations['delete_draft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you chose about your feed */
    get: operations['show_preferences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change what you chose about your feed
     * @description Takes effect on the next page. Muting adds to the lists, so that two devices don't undo each other.
     */
    patch: operations['change_preferences'];
    trace?: never;
  };
  '/v1/me/feed/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let your feed begin anew
     * @description It forgets what it learned of your taste: likes, saves and views until now say nothing any more. Your likes, saves
     *     and follows themselves stay, as do mutes and the dial. It can't be undone.
     */
    post: operations['reset_feed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/follow-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks to follow you */
    get: operations['list_follow_requests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/follow-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Accept a request to follow you */
    put: operations['accept_follow_request'];
    post?: never;
    /** Decline a request to follow you */
    delete: operations['decline_follow_request'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Asks that you are invited to answer
     * @description Newest first; without those that you have answered, that you declined, or that are resolved.
     */
    get: operations['list_invitations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Declines an invitation
     * @description You are not asked about this again; nobody is told.
     */
    delete: operations['decline_invitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/likes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the notes that you like
     * @description The latest like first. Only you see this list.
     */
    get: operations['list_liked'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/mutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom you have muted */
    get: operations['list_mutes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your notifications
     * @description Of one tab, newest first. Reading them does not mark them as read.
     */
    get: operations['list_notifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a tab as read
     * @description Everything in it until now.
     */
    post: operations['mark_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/notifications/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many notifications you have not read */
    get: operations['count_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List passkeys */
    get: operations['list_passkeys'];
    put?: never;
    /** Add a passkey */
    post: operations['register_passkey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to add a passkey
     * @description Good for five minutes.
     */
    post: operations['start_registration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys/{passkey}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a passkey
     * @description Sessions that it began go on; end them one by one.
     */
    delete: operations['delete_passkey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/saves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the notes that you saved
     * @description The latest first, whether or not they are in a collection. Only you see this list.
     */
    get: operations['list_saved'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List sessions */
    get: operations['list_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/sessions/{session}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a session
     * @description Effective at once; other servers of this community follow within ten seconds.
     */
    delete: operations['revoke_session'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/translation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How you read other languages */
    get: operations['show_choices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change how you read other languages */
    patch: operations['change_choices'];
    trace?: never;
  };
  '/v1/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find members by the beginning of a name
     * @description Whom the viewer follows comes first, then who has more followers.
     */
    get: operations['find_members'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/block': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Block a member
     * @description Neither sees the other any more; follows and requests between the two end.
     */
    put: operations['block_member'];
    post?: never;
    /** Take a block back */
    delete: operations['unblock_member'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/collections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists a member's collections
     * @description Private ones only for their owner.
     */
    get: operations['list_collections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/collections/{collection}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads a collection */
    get: operations['show_collection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/collections/{collection}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the notes of a collection
     * @description The latest put in first, as far as the viewer may see them.
     */
    get: operations['list_notes_of_collection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/follow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Follow a member
     * @description A private profile is sent a request (`follow` is then `requested`).
     */
    put: operations['follow_member'];
    post?: never;
    /**
     * Follow a member no longer
     * @description Also withdraws a request.
     */
    delete: operations['unfollow_member'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/followers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who follows a member
     * @description Newest first. A private profile shows it to followers only.
     */
    get: operations['list_followers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whom a member follows
     * @description Newest first. A private profile shows it to followers only.
     */
    get: operations['list_following'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/mute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Mute a member
     * @description They are kept out of your feeds and notifications, and are not told.
     */
    put: operations['mute_member'];
    post?: never;
    /** Mute a member no longer */
    delete: operations['unmute_member'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists a member's notes
     * @description Newest first, as far as the viewer may see them: of a private profile nothing but to followers.
     */
    get: operations['list_notes_of_member'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Make a member a moderator, or no longer
     * @description For the owner. Nobody becomes the owner by it, and the owner stays what they are.
     */
    put: operations['change_role'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{id}/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom a member has helped */
    get: operations['show_standing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{member}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A member's profile
     * @description By id, handle or @handle. Who has blocked the viewer is not found.
     */
    get: operations['show_member'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publishes a note
     * @description Pictures are uploaded before. Hashtags in the body become topics, `@handle` links a member, the language is
     *     detected if it is not given.
     */
    post: operations['publish_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads a note
     * @description Signed out too. A note that the viewer may not see answers like one that does not exist.
     */
    get: operations['read_note'];
    put?: never;
    post?: never;
    /**
     * Deletes a note
     * @description By its author; at once and from everywhere. Deleting it again changes nothing.
     */
    delete: operations['delete_note'];
    options?: never;
    head?: never;
    /**
     * Edits a note
     * @description By its author. The earlier state goes to the note's history, which everybody can read who could read that state.
     *     If somebody else's edit came in between, the answer is `conflict`.
     */
    patch: operations['edit_note'];
    trace?: never;
  };
  '/v1/notes/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What answers an ask
     * @description Comments that helped somebody, and all notes that were given as answers. Comments that nobody has marked yet are with
     *     the note's comments.
     */
    get: operations['list_answers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/answers/{answer}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Gives a note as an answer
     * @description A note of your own that everybody who sees the ask may see, and that answers no other ask. At most three a member.
     */
    put: operations['give_answer'];
    post?: never;
    /**
     * Takes a note back as an answer
     * @description The note itself stays.
     */
    delete: operations['withdraw_answer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/answers/{answer}/helped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says that an answer helped
     * @description `answer` is the id of a comment on the first level, or of a note that was given as an answer. Everybody but its
     *     author may; when the asker does, the ask is resolved.
     */
    put: operations['mark_helped'];
    post?: never;
    /**
     * Takes back that an answer helped
     * @description When the asker takes back the last one, the ask is open again.
     */
    delete: operations['unmark_helped'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists comments on a note
     * @description Pinned ones come first, each with the first two replies to it. Comments of members who have blocked the viewer, or
     *     whom the viewer has blocked, are left out.
     */
    get: operations['list_comments'];
    put?: never;
    /** Writes a comment */
    post: operations['write_comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/comments/{comment}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes a comment
     * @description By who wrote it, or by the author of the note. Replies to it stay. Deleting it again changes nothing.
     */
    delete: operations['delete_comment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/comments/{comment}/like': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Likes a comment */
    put: operations['like_comment'];
    post?: never;
    /**
     * Takes a like of a comment back
     * @description Also of one that the viewer may not see any more.
     */
    delete: operations['unlike_comment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/comments/{comment}/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pins a comment
     * @description By the note's author; up to three comments of the first level.
     */
    put: operations['pin_comment'];
    post?: never;
    /** Unpins a comment */
    delete: operations['unpin_comment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/comments/{comment}/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists replies to a comment
     * @description In the order of the conversation.
     */
    get: operations['list_replies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/exposure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who saw a note of yours */
    get: operations['exposure_of_note'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/fewer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Fewer like this
     * @description Your feed shows you fewer notes of this creator and with these topics; the wish fades within a month. The note
     *     itself may still come; hide it to see it no more.
     */
    put: operations['want_fewer'];
    post?: never;
    /** Take back "fewer like this" */
    delete: operations['want_no_fewer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/hide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Hides a note
     * @description Feeds do not show it to this member again. Its own address still does.
     */
    put: operations['hide_note'];
    post?: never;
    /** Shows a hidden note again */
    delete: operations['unhide_note'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/like': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Likes a note */
    put: operations['like_note'];
    post?: never;
    /**
     * Takes a like back
     * @description Also from a note that the viewer may not see any more.
     */
    delete: operations['unlike_note'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/resolved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says that an ask is resolved
     * @description By its author. Saying that an answer helped does the same.
     */
    put: operations['resolve_ask'];
    post?: never;
    /**
     * Opens an ask again
     * @description By its author; what helped stays marked.
     */
    delete: operations['reopen_ask'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/save': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Saves a note
     * @description Without a body it is saved and its collections stay as they are.
     */
    put: operations['save_note'];
    post?: never;
    /**
     * Lets a saved note go
     * @description From all collections of the viewer too, and also when the viewer may not see it any more.
     */
    delete: operations['unsave_note'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shares a note
     * @description Answers with its address. A member counts once for each note; visitors get the address and are not counted, since
     *     nothing tells one from another.
     */
    post: operations['share_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what a note said before
     * @description For everybody who may see the note, except states that were written for fewer people than the viewer is among.
     */
    get: operations['list_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/pictures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uploads a picture
     * @description The body is the file itself: JPEG, PNG, WebP, HEIC, AVIF or GIF, up to 20 MB and 50 megapixels. It is told by its
     *     content, turned upright, freed of everything but its pixels and kept as WebP in up to three sizes.
     */
    post: operations['upload_picture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/pictures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Describes a picture
     * @description For those who can't see it. Notes that were published with the picture keep their own description.
     */
    patch: operations['describe_picture'];
    trace?: never;
  };
  '/v1/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Finds places
     * @description From a built-in list of cities around the world and from the notes that the asker may see; without a beginning, the
     *     largest cities.
     */
    get: operations['find_places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search notes
     * @description In every language, from a query in any: by words, by sound (pinyin, romaji), with one or two letters wrong, and by what
     *     the query means in other languages. At most 200 results.
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/recent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your recent searches
     * @description Nobody else sees them.
     */
    get: operations['list_recent'];
    put?: never;
    post?: never;
    /**
     * Forget searches
     * @description One, or all of yours.
     */
    delete: operations['forget_searches'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/saved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your saved searches */
    get: operations['list_saved_searches'];
    put?: never;
    /**
     * Saves a search
     * @description At most 20. The same search again changes only whether you are told.
     */
    post: operations['save_search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/saved/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says that you have looked at what a saved search found */
    put: operations['see_saved_search'];
    post?: never;
    /** Lets go of a saved search */
    delete: operations['delete_saved_search'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether your searches are remembered */
    get: operations['show_search_settings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Chooses whether your searches are remembered */
    patch: operations['change_search_settings'];
    trace?: never;
  };
  '/v1/search/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was asked like this
     * @description In every language, as far as the query can be carried into them.
     */
    get: operations['find_similar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suggest searches
     * @description Queries that many have asked, topics, members and places that begin like this.
     */
    get: operations['suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search/trending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What many look for
     * @description In the last seven days, by at least twenty members.
     */
    get: operations['list_trending'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/telemetry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report what was on the screen
     * @description Answered before it is written; under load it is dropped.
     */
    post: operations['report_telemetry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Finds topics
     * @description By how they begin; without a beginning, the most popular ones.
     */
    get: operations['find_topics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/topics/{topic}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads a topic
     * @description A topic that nobody has used yet has no notes; what can't be a topic is not found.
     */
    get: operations['show_topic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/topics/{topic}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes with a topic */
    get: operations['notes_of_topic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is translated here
     * @description Pairs of languages and the engines behind them. Known words and phrases are no translation: pairs that have no more
     *     are left out.
     */
    get: operations['show_offer'];
    put?: never;
    /**
     * Translate texts
     * @description Notes, comments and profiles in your language, with links, mentions, topics and emoji in their places. What can't be
     *     translated comes back as it was written, with the reason. Asking changes nothing. Visitors get Chinese in their script;
     *     all other translation is for members, and the answer to a visitor is then no_engine.
     */
    post: operations['translate_texts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what you think of a translation
     * @description The last word about a field and a language counts. Better wording is shown to other members, who can vote for it, and
     *     waits for a moderator; it changes no translation before it is accepted. It may have no link, mention, topic, code or
     *     long number that the original has not.
     */
    post: operations['give_feedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wordings that wait
     * @description For moderators and the owner: what members suggest in one language, beside the original and what readers get today.
     */
    get: operations['list_reviews'];
    put?: never;
    /**
     * Accept or decline a wording
     * @description For moderators and the owner. An accepted wording is what readers get from then on, and so do readers of other texts
     *     with the same sentences; it replaces the one accepted before.
     */
    post: operations['decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How translation is
     * @description Engines with their health and calls, cache hits, failures by reason, and what providers have cost today: of the server
     *     that answers as of now, of others as they last said.
     */
    get: operations['show_status'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations/wordings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Better wordings of a text
     * @description What members suggest for one field in one language. What was declined is shown to its author alone.
     */
    get: operations['list_wordings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/translations/wordings/votes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Vote for a wording
     * @description One vote a member and wording; not for one's own. What was declined takes none.
     */
    post: operations['vote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/waiting-room': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look into the waiting room
     * @description There is a line when more want to join in a minute than the community takes in.
     */
    get: operations['show_waiting_room'];
    put?: never;
    /**
     * Take a place in line
     * @description With the answer to a puzzle. Come back to look before a minute has passed, or the place is given up.
     */
    post: operations['enter_waiting_room'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/waiting-room/{place}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at your place in line */
    get: operations['show_place'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find known words
     * @description Slang and known phrases of texts, explained in the reader's language. No engine is asked.
     */
    post: operations['find_words'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What was translated before anybody asked. */
    AheadFigures: {
      /**
       * Format: int64
       * @description Notes, once for each language.
       */
      translated: number;
      /** @description Readings that are not looked at yet. */
      waiting: number;
    };
    /** @description An answer: a comment, or a note. */
    Answer: {
      comment?: components['schemas']['Comment'] | null;
      helped: components['schemas']['HelpedState'];
      kind: components['schemas']['AnswerKind'];
      note?: components['schemas']['NoteCard'] | null;
    };
    /**
     * @description What answers an ask.
     * @enum {string}
     */
    AnswerKind: 'comment' | 'note';
    /** @description The answers to an ask. */
    Answers: {
      /** @description The asker's choice first, then what helped most members, then notes that nobody has marked yet. At most 100. */
      items: components['schemas']['Answer'][];
    };
    /** @description The days that an ask is about, and what it may cost. Everything is optional. */
    AskDetails: {
      /** @default null */
      budget?: components['schemas']['Budget'] | null;
      /** @default null */
      from?: components['schemas']['Day'] | null;
      /** @default null */
      until?: components['schemas']['Day'] | null;
    };
    /** @description What a member chose about asks. */
    AskSettings: {
      /** @description You may be invited to answer what you may know. */
      invitations: boolean;
      /**
       * Format: int32
       * @description So often in 24 hours at most.
       */
      most_a_day: number;
    };
    /** @description What to change; what is not named stays. */
    AskSettingsChanges: {
      invitations?: boolean | null;
    };
    /** @description Where an ask stands. */
    AskState: {
      /** @description You were invited to answer, and haven't yet. */
      is_invited: boolean;
      /**
       * Format: int32
       * @description Notes that were given as answers; comments are counted with the note.
       */
      note_answers: number;
      resolved_at?: components['schemas']['Timestamp'] | null;
    };
    /** @description Texts, and the language of their reader. */
    AskedTexts: {
      /** @description 1 to 50. */
      items: components['schemas']['TextRef'][];
      /**
       * @description BCP 47; the language of your interface if it is not given.
       * @example es
       */
      to?: string | null;
    };
    /** @description At most this much. */
    Budget: {
      /**
       * Format: int32
       * @description In whole units.
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /**
     * @description How a text card looks.
     * @enum {string}
     */
    CardDesign: 'paper' | 'menu' | 'sticky' | 'chalk' | 'film' | 'ticket';
    /** @description Why a note is in a feed. */
    CardReason: {
      /** @description The topic or place, if that is the reason. */
      detail?: string | null;
      source: components['schemas']['FeedSource'];
      /** @description What its place on the page rests on, the strongest first; empty where nothing is ranked. */
      strengths: components['schemas']['ReasonStrength'][];
    };
    /** @description A query in another language. */
    Carried: {
      by: components['schemas']['CarriedBy'];
      /** @description Names of the engines. */
      engines: string[];
      language: components['schemas']['LanguageTag'];
      /** @description The query in that language. */
      text?: string | null;
    };
    /**
     * @description How a query was carried into a language.
     * @enum {string}
     */
    CarriedBy: 'engine' | 'memory' | 'phrasebook' | 'late' | 'none';
    Claim: {
      /**
       * @description What the server printed when it started.
       * @example 7QZK-03MX-9B2V-HTRA
       */
      claim_code: string;
    };
    CodeRequest: {
      /**
       * @description International, or national with `region`; spaces, brackets and digits of any script are fine.
       * @example +49 151 12345678
       */
      phone: string;
      /** @description Your place in the waiting room, when there is a line (`waiting_room`). */
      place?: string | null;
      region?: components['schemas']['Region'] | null;
    };
    CodeSent: {
      /** @description Hand this back with the code. */
      challenge: string;
      /** @description `outbox`: nothing was sent, the page shows the message itself (development and demos). */
      delivery: components['schemas']['Delivery'];
      expires_at: components['schemas']['Timestamp'];
      /**
       * @description The number as it was understood, E.164.
       * @example +4915112345678
       */
      phone: string;
      /**
       * Format: int64
       * @description Seconds until another code may be asked for.
       */
      resend_after_s: number;
    };
    /** @description A set of saved notes. */
    Collection: {
      /** @description The latest notes that the viewer may see, at most four. */
      covers: components['schemas']['NoteCover'][];
      id: components['schemas']['CollectionId'];
      is_private: boolean;
      name: string;
      /**
       * Format: int32
       * @description Notes that were put in, also those that the viewer may not see.
       */
      note_count: number;
    };
    /** @description What is to change; what is left out stays as it is. */
    CollectionChanges: {
      is_private?: boolean | null;
      name?: string | null;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    CollectionId: string;
    Collections: {
      /** @description The youngest first. */
      items: components['schemas']['Collection'][];
    };
    /** @description A comment or a reply. */
    Comment: {
      author: components['schemas']['MemberBrief'];
      can_delete: boolean;
      can_pin: boolean;
      created_at: components['schemas']['Timestamp'];
      /** @description Of a comment in a list the first two replies; else empty. */
      first_replies: components['schemas']['Comment'][];
      helped?: components['schemas']['HelpedState'] | null;
      id: components['schemas']['CommentId'];
      /** @description Written by the note's author. */
      is_by_author: boolean;
      /** @description A place without words, kept for its replies. */
      is_deleted: boolean;
      is_pinned: boolean;
      language: components['schemas']['LanguageTag'];
      /** @description By the viewer. */
      liked: boolean;
      /** Format: int32 */
      likes: number;
      mentions: components['schemas']['Mention'][];
      note_id: components['schemas']['NoteId'];
      parent_id?: components['schemas']['CommentId'] | null;
      picture?: components['schemas']['Picture'] | null;
      /** @description Where the writer's account is from. */
      region: components['schemas']['Region'];
      /** Format: int32 */
      replies: number;
      reply_to?: components['schemas']['MemberBrief'] | null;
      /** @description Empty once deleted. */
      text: string;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    CommentId: string;
    /** @description What everybody may know of this community. */
    Community: {
      card_designs: components['schemas']['CardDesign'][];
      /** @description Members and notes were made up by the program. */
      is_demo: boolean;
      /** Format: int64 */
      member_count: number;
      /** @example Kumara */
      name: string;
      /** @description Nobody owns this community yet: the server printed a code for `POST /v1/community/owner`. */
      needs_owner: boolean;
      /**
       * Format: int64
       * @description Notes that somebody beside their author may see.
       */
      note_count: number;
      sms: components['schemas']['SmsDelivery'];
      /** @description Languages of messages. */
      ui_languages: components['schemas']['LanguageTag'][];
      /**
       * @description Of the server.
       * @example 0.1.0
       */
      version: string;
    };
    CommunityChanges: {
      /**
       * @description Up to 30 characters.
       * @example Lima eats
       */
      name: string;
    };
    /** @description A word that nobody wrote, and what was looked for in its place. */
    CorrectedWord: {
      typed: string;
      used: string[];
    };
    /**
     * @description ISO 4217.
     * @example EUR
     */
    Currency: string;
    /**
     * Format: date
     * @description RFC 3339 full-date: a day of the calendar, in no time zone.
     * @example 2026-04-03
     */
    Day: string;
    /** @description What a moderator decides. */
    Decision: components['schemas']['TextRef'] & {
      /** @description False declines it, or takes back that it was accepted. */
      accept: boolean;
      /** @description Who suggested it. */
      author: components['schemas']['MemberId'];
      /**
       * @description title, body, card, bio, text, or alt-0 and so on.
       * @example body
       */
      field: string;
      /**
       * @description BCP 47.
       * @example es
       */
      to: string;
    };
    /** @enum {string} */
    Delivery: 'outbox' | 'sms';
    Draft: {
      content: Record<string, never>;
      id: components['schemas']['DraftId'];
      updated_at: components['schemas']['Timestamp'];
    };
    DraftContent: {
      /** @description Whatever the composer needs to go on; at most 64 KiB. */
      content: Record<string, never>;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    DraftId: string;
    Drafts: {
      items: components['schemas']['Draft'][];
    };
    /**
     * @description What kind of engine, which decides what it costs and what its answers are called.
     * @enum {string}
     */
    EngineKind: 'conversion' | 'local' | 'remote' | 'word_help';
    EngineStatus: {
      health: components['schemas']['HealthFigures'];
      kind: components['schemas']['EngineKind'];
      name: string;
      pairs: components['schemas']['Pair'][];
      /** @description What keeps it from translating, and what an operator can do about it. */
      trouble?: string | null;
      version: string;
    };
    /**
     * @description What every note is owed and got, over the notes of the last seven days. Members are distinct; authors, visitors,
     *     blocked pairs, traffic that looks automatic and impressions without a page's ticket are not counted.
     */
    ExposureProof: {
      at: components['schemas']['Timestamp'];
      by_size: components['schemas']['SizeExposure'][];
      /**
       * Format: float
       * @description Predicted engagement that pages give up for the guarantee, since the server started, 0 to 1.
       */
      cost: number;
      /** Format: float */
      fifth_percentile_given: number;
      /**
       * Format: int32
       * @description What it is owed where traffic allows.
       */
      full_goal: number;
      /** Format: float */
      gini_creators: number;
      /**
       * Format: float
       * @description Of exposure for each note, over creators.
       */
      gini_creators_per_note: number;
      /**
       * Format: float
       * @description Gini coefficients of exposure, zeros counted: 0 is the same for all, 1 is everything for one.
       */
      gini_notes: number;
      /**
       * Format: int32
       * @description Members that a public note published now is owed within the window.
       */
      goal: number;
      /**
       * Format: float
       * @description The share of these that got all that they were owed, 0 to 1.
       */
      guarantee_rate: number;
      /** @description The last seven days by the hour, the oldest first. */
      hours: components['schemas']['HourExposure'][];
      /**
       * Format: int32
       * @description Those whose promise was kept or whose window is over.
       */
      judged: number;
      /**
       * Format: float
       * @description Of the judged notes, the least and the fifth percentile of what was given for what was owed, 0 to 1 and more.
       */
      least_given: number;
      /**
       * Format: int32
       * @description The fewest members that a judged note was shown to.
       */
      least_members: number;
      /**
       * Format: float
       * @description The least, over creators, of exposure against what an even share for their notes would be.
       */
      least_of_due: number;
      /** Format: float */
      median_minutes_to_goal?: number | null;
      /**
       * Format: int32
       * @description Public notes of the last seven days.
       */
      notes: number;
      /**
       * Format: float
       * @description The most of all impressions that goes to notes because they are owed them, 0 to 1.
       */
      share: number;
      /** Format: int32 */
      window_hours: number;
    };
    /**
     * @description How far a note has come: its first audience, five times it, fifty times it, everybody whom it suits.
     * @enum {string}
     */
    ExposureTier: 'first' | 'wider' | 'wide' | 'open';
    /** @description What to change; what is not named stays. */
    FeedChanges: {
      mute?: components['schemas']['Muted'] | null;
      order?: components['schemas']['FeedOrder'] | null;
      unmute?: components['schemas']['Muted'] | null;
      /**
       * Format: int32
       * @description -100 (closest to what you like) to 100 (widest); 0 is the default.
       */
      width?: number | null;
    };
    /**
     * @description How Explore is ordered.
     * @enum {string}
     */
    FeedOrder: 'ranked' | 'newest';
    /** @description What a member chose about their feed. */
    FeedPreferences: {
      /** @description Notes of which fewer are wanted. */
      fewer_like: number;
      muted_languages: components['schemas']['LanguageTag'][];
      muted_topics: components['schemas']['Topic'][];
      muted_words: string[];
      order: components['schemas']['FeedOrder'];
      reset_at?: components['schemas']['Timestamp'] | null;
      this_week?: components['schemas']['FeedWidth'] | null;
      /**
       * Format: int32
       * @description -100 (closest to what you like) to 100 (widest).
       */
      width: number;
    };
    /**
     * @description Why a note is in a feed.
     * @enum {string}
     */
    FeedSource:
      | 'following'
      | 'answers'
      | 'co_engagement'
      | 'interest'
      | 'topics'
      | 'nearby'
      | 'trending'
      | 'fresh'
      | 'languages'
      | 'discover'
      | 'search';
    /**
     * @description What a note's place on a page rests on: its topics, likeness to what you liked, nearness, its creator, its language, what is talked about, how it was received, that it is new, that it is owed its first audience, that it asks for what you may know.
     * @enum {string}
     */
    FeedStrength:
      | 'topic'
      | 'liked_similar'
      | 'near'
      | 'creator'
      | 'language'
      | 'popular_now'
      | 'well_received'
      | 'new'
      | 'first_audience'
      | 'wanted';
    /** @description How wide a member's feed was. */
    FeedWidth: {
      /**
       * Format: float
       * @description The same for creators.
       */
      creators: number;
      /**
       * Format: int32
       * @description Notes seen.
       */
      notes: number;
      /**
       * Format: float
       * @description Share of notes outside of what the member likes most, 0 to 1.
       */
      outside_share: number;
      /**
       * Format: float
       * @description As many topics as there would be if each had the same share (the exponential of the entropy).
       */
      topics: number;
    };
    /**
     * @description Whether somebody follows somebody.
     * @enum {string}
     */
    FollowState: 'none' | 'requested' | 'following';
    FoundMembers: {
      items: components['schemas']['MemberBrief'][];
    };
    FoundWords: {
      /** @description In the order asked for; null for what you can't see. */
      items: (components['schemas']['WordsOfText'] | null)[];
    };
    /**
     * @description What the owner can make of a member.
     * @enum {string}
     */
    GivenRole: 'member' | 'moderator';
    HandleAnswer: {
      available: boolean;
      /**
       * @description In the form that it would be kept in; as it was asked for if it is none.
       * @example ana
       */
      handle: string;
      /** @description Why not, in the caller's language. */
      reason?: string | null;
    };
    /** @description What an engine did since the start. */
    HealthFigures: {
      /**
       * Format: int64
       * @description Milliseconds of all calls that succeeded.
       */
      busy_ms: number;
      /** Format: int64 */
      calls: number;
      /** Format: int64 */
      chars: number;
      /** @description How often it failed by what it said. */
      errors: {
        [key: string]: number;
      };
      /** Format: int64 */
      failures: number;
      /**
       * Format: int64
       * @description Seconds until it is tried again; zero when it is well.
       */
      resting_s: number;
      /** Format: int64 */
      segments: number;
    };
    /** @description How an answer was received. */
    HelpedState: {
      /**
       * Format: int32
       * @description Members whom the answerer has helped in the ask's topics, the topic where it is most; 0 for a beginner.
       */
      author_helped: number;
      /** @description The asker is one of them. */
      by_asker: boolean;
      /** @description You are one of them. */
      by_you: boolean;
      /** @description You may say so: it is not your own answer. */
      can_mark: boolean;
      /**
       * Format: int32
       * @description Members who say that it helped.
       */
      members: number;
    };
    /** @description A town. Only the cell of about 250 km² around the point is kept. */
    Home: {
      /** Format: double */
      latitude: number;
      /** Format: double */
      longitude: number;
      /** @example Lima */
      name: string;
    };
    HourExposure: {
      at: components['schemas']['Timestamp'];
      /**
       * Format: int64
       * @description That counted.
       */
      impressions: number;
      /**
       * Format: int64
       * @description Notes that were promised an audience.
       */
      notes: number;
    };
    /** @description An ask that you may know an answer to. */
    Invitation: {
      ask: components['schemas']['NoteCard'];
      at: components['schemas']['Timestamp'];
    };
    /** @description A search as it is kept: the parameters of `GET /v1/search` that say what is looked for. */
    KeptSearch: {
      /** @default false */
      answered?: boolean;
      /** @default null */
      author?: string | null;
      /**
       * Format: int32
       * @default null
       */
      days?: number | null;
      /** @default false */
      followed?: boolean;
      /** @default null */
      kind?: string | null;
      /**
       * Format: double
       * @default null
       */
      km?: number | null;
      /** @default null */
      language?: string | null;
      /** @default null */
      near?: string | null;
      /** @default  */
      q?: string;
      /** @default false */
      seen?: boolean;
      /** @default best */
      sort?: components['schemas']['SearchSort'];
      /** @default false */
      unseen?: boolean;
    };
    KindCount: {
      /** Format: int32 */
      count: number;
      kind: components['schemas']['NoteKind'];
    };
    /** @description A word or phrase of an original text, explained. */
    KnownWord: {
      end: number;
      /** @description title, body, card, bio, text, or alt-0 and so on. */
      field: string;
      kind: components['schemas']['WordKind'];
      /** @description In the reader's language. */
      meaning: string;
      register?: components['schemas']['WordRegister'] | null;
      /** @description In UTF-16 units of the original text of the field, as JavaScript counts. */
      start: number;
      /**
       * @description As it stands there.
       * @example yyds
       */
      term: string;
    };
    LanguageCount: {
      /** Format: int32 */
      count: number;
      language: components['schemas']['LanguageTag'];
    };
    LanguageInReview: {
      language: components['schemas']['LanguageTag'];
      /**
       * Format: int32
       * @description At most 100.
       */
      waiting: number;
    };
    /** @description From one language to another. */
    LanguagePair: {
      /** @example Apertium */
      engine: string;
      from: components['schemas']['LanguageTag'];
      /** @description No text leaves this server. */
      offline: boolean;
      through?: components['schemas']['LanguageTag'] | null;
      to: components['schemas']['LanguageTag'];
    };
    /**
     * @description BCP 47: language, optional script, optional region.
     * @example zh-Hans
     */
    LanguageTag: string;
    /** @description Whether the viewer likes it, and how many do. */
    LikeState: {
      liked: boolean;
      /** Format: int32 */
      likes: number;
    };
    /** @description A point on the earth, WGS 84 degrees. */
    MapPoint: {
      /** Format: double */
      latitude: number;
      /** Format: double */
      longitude: number;
    };
    /** @description From and to, in UTF-16 code units, as JavaScript slices. */
    Mark: {
      /** Format: int32 */
      from: number;
      /** Format: int32 */
      to: number;
    };
    MarkRead: {
      tab: components['schemas']['Tab'];
    };
    /** @description A member as they see themselves. */
    Me: components['schemas']['Member'] & {
      created_at: components['schemas']['Timestamp'];
      has_passkey: boolean;
      /** @description False until handle and name were chosen; others don't see the member before. */
      is_complete: boolean;
      /**
       * @description Enough of the phone number to know it again; null if there is none.
       * @example +49 ••• 78
       */
      phone_hint?: string | null;
      /** @description The language of messages, one of the community's `ui_languages`. */
      ui_language: components['schemas']['LanguageTag'];
      /**
       * Format: int32
       * @description Notifications that were not read yet, counted up to 100 in each tab.
       */
      unread: number;
    };
    /** @description What is left out stays as it is. */
    MeChanges: {
      avatar?: components['schemas']['PictureId'] | null;
      bio?: string | null;
      /**
       * @description With `handle` in the same request, a new member's account is complete.
       * @example Ana Belén
       */
      display_name?: string | null;
      /** @example ana */
      handle?: string | null;
      home?: components['schemas']['Home'] | null;
      is_private?: boolean | null;
      /** @description What the member reads, at most ten, the most liked first. */
      languages?: string[] | null;
      /**
       * @description One of the community's `ui_languages`.
       * @example es
       */
      ui_language?: string | null;
    };
    /** @description A member's profile as the viewer may see it. */
    Member: components['schemas']['MemberBrief'] & {
      bio: string;
      counts: components['schemas']['ShownCounts'];
      /** @description The town, as the member calls it. */
      home?: string | null;
      /** @description Notes, followers and followed members are shown to followers only. */
      is_private: boolean;
      /** @description What the member reads. */
      languages: components['schemas']['LanguageTag'][];
      /**
       * @description member, moderator or owner
       * @example member
       */
      role: string;
      viewer: components['schemas']['ViewerRelation'];
    };
    /** @description A member as shown beside what they wrote. */
    MemberBrief: {
      avatar?: components['schemas']['Picture'] | null;
      /** @example Ana Belén */
      display_name: string;
      /** @example ana */
      handle: string;
      id: components['schemas']['MemberId'];
      region: components['schemas']['Region'];
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    MemberId: string;
    /** @description A member whom a text names. The handle is the one that stands in the text. */
    Mention: {
      /** @example ana */
      handle: string;
      id: components['schemas']['MemberId'];
    };
    Muted: {
      /**
       * @description BCP 47.
       * @default []
       */
      languages?: string[];
      /** @default [] */
      topics?: string[];
      /**
       * @description Words or phrases of at most 40 characters.
       * @default []
       */
      words?: string[];
    };
    NewCollection: {
      is_private: boolean;
      /** @description 1 to 40 characters, unlike your other collections' names. */
      name: string;
    };
    /** @description A comment as its writer sends it. */
    NewComment: {
      picture?: components['schemas']['PictureId'] | null;
      reply_to?: components['schemas']['CommentId'] | null;
      /** @description At most 500 characters; may be empty beside a picture. */
      text?: string;
    };
    /** @description A note as its author sends it. */
    NewNote: {
      answers?: components['schemas']['NoteId'] | null;
      ask?: components['schemas']['AskDetails'] | null;
      /** @description At most 2,000 characters; `#` makes topics, `@` mentions members. */
      body?: string;
      card?: components['schemas']['TextCard'] | null;
      draft_id?: components['schemas']['DraftId'] | null;
      kind: components['schemas']['NoteKind'];
      /** @description BCP 47; detected if it is not given. */
      language?: string | null;
      /** @description Uploaded before by the author: 1 to 18 for a photo note, up to 18 for an ask, none for a text card. */
      pictures?: components['schemas']['NewPicture'][];
      place?: components['schemas']['NotePlace'] | null;
      /** @description At most 40 characters; may be empty. */
      title?: string;
      /** @description Topics beside the hashtags of the body; 20 in all. */
      topics?: string[];
      visibility: components['schemas']['Visibility'];
    };
    NewPasskey: {
      /** @description What `POST /v1/me/passkeys/options` answered. */
      challenge: string;
      /** @description `credential.toJSON()` of what `navigator.credentials.create` gave. */
      credential: Record<string, never>;
      /**
       * @description What to call it, up to 60 characters; else it is called like the browser.
       * @example Ana's phone
       */
      name: string;
    };
    NewPicture: {
      /** @description What the picture shows; the picture's own description if it is not given. */
      alt?: string | null;
      id: components['schemas']['PictureId'];
    };
    /** @description What to save. */
    NewSavedSearch: {
      /** @description Whether you are told of new notes that it finds, at most once a day. */
      notify: boolean;
      search: components['schemas']['KeptSearch'];
    };
    /** @description Nothing has to be said. */
    NoInput: Record<string, never>;
    /** @description A whole note. */
    Note: ({
      answers?: components['schemas']['NoteId'] | null;
      ask?: components['schemas']['AskDetails'] | null;
      body: string;
      card?: components['schemas']['TextCard'] | null;
      edited_at?: components['schemas']['Timestamp'] | null;
      id: components['schemas']['NoteId'];
      kind: components['schemas']['NoteKind'];
      language: components['schemas']['LanguageTag'];
      /** @description Members whom the body names with `@`, as far as they exist. */
      mentions: components['schemas']['Mention'][];
      pictures: components['schemas']['Picture'][];
      place?: components['schemas']['NotePlace'] | null;
      published_at: components['schemas']['Timestamp'];
      /** @description Where the author's account is from. */
      region: components['schemas']['Region'];
      title: string;
      /** @description Hashtags of the body and topics beside it. */
      topics: components['schemas']['Topic'][];
      visibility: components['schemas']['Visibility'];
    } & Record<string, never>) & {
      ask_state?: components['schemas']['AskState'] | null;
      author: components['schemas']['NoteAuthor'];
      counts: components['schemas']['NoteCounts'];
      viewer: components['schemas']['ViewerState'];
    };
    NoteAuthor: components['schemas']['MemberBrief'] & {
      /** @description Whether the viewer follows the author. */
      follow: components['schemas']['FollowState'];
      is_self: boolean;
    };
    /** @description A note in a list. */
    NoteCard: {
      author: components['schemas']['MemberBrief'];
      card?: components['schemas']['TextCard'] | null;
      cover?: components['schemas']['Picture'] | null;
      /** @description The beginning of the body, one line of at most 120 characters. */
      excerpt: string;
      id: components['schemas']['NoteId'];
      /** @description An ask whose author has what they wanted to know. */
      is_resolved: boolean;
      kind: components['schemas']['NoteKind'];
      language: components['schemas']['LanguageTag'];
      /** @description By the viewer. */
      liked: boolean;
      /** Format: int32 */
      likes: number;
      picture_count: number;
      place?: string | null;
      published_at: components['schemas']['Timestamp'];
      reason?: components['schemas']['CardReason'] | null;
      /**
       * @description Proof that a feed put this card on your page. Hand it back with the impression in `POST /v1/telemetry`; without
       *     it the impression counts for nobody. None for visitors, and outside of feeds.
       */
      ticket?: string | null;
      title: string;
      visibility: components['schemas']['Visibility'];
    };
    /** @description What is to change; what is left out stays as it is. */
    NoteChanges: {
      /** @default null */
      ask?: components['schemas']['AskDetails'] | null;
      /**
       * @description Hashtags that are taken out of the body stop being topics.
       * @default null
       */
      body?: string | null;
      /** @default null */
      card?: components['schemas']['TextCard'] | null;
      /**
       * @description Null detects it again.
       * @default null
       */
      language?: string | null;
      /** @default null */
      pictures?: components['schemas']['NewPicture'][] | null;
      /** @default null */
      place?: components['schemas']['NotePlace'] | null;
      /** @default null */
      title?: string | null;
      /**
       * @description Topics beside the hashtags of the body.
       * @default null
       */
      topics?: string[] | null;
      /** @default null */
      visibility?: components['schemas']['Visibility'] | null;
    };
    /** @description What others did with a note. */
    NoteCounts: {
      /** Format: int32 */
      comments: number;
      /** Format: int32 */
      likes: number;
      /** Format: int32 */
      saves: number;
      /** Format: int32 */
      shares: number;
    };
    /** @description What of a note stands on a collection. */
    NoteCover: {
      card?: components['schemas']['TextCard'] | null;
      cover?: components['schemas']['Picture'] | null;
      title: string;
    };
    /** @description A note's exposure. All numbers of members are distinct members, without the author. */
    NoteExposure: {
      /**
       * Format: int32
       * @description Members to whom a feed showed the note.
       */
      by_feed: number;
      /** @description The same by the source that put it forward; a member may be in several. */
      by_source: components['schemas']['SourceExposure'][];
      /**
       * Format: int32
       * @description Members who came by themselves: from a profile, a search, a link.
       */
      elsewhere: number;
      /**
       * Format: double
       * @description Of those to whom a feed showed it, the share that liked, saved, shared or commented; 0 to 1.
       */
      engagement_rate: number;
      /**
       * Format: int32
       * @description What was given of it.
       */
      given: number;
      /** @description It nearly copies an earlier note, and is owed no audience of its own. */
      is_copy: boolean;
      /** @description The note is owed an audience: it is there, and public. */
      is_eligible: boolean;
      kept_at?: components['schemas']['Timestamp'] | null;
      /**
       * Format: int32
       * @description Members that were promised within the window, and until when.
       */
      owed: number;
      owed_until: components['schemas']['Timestamp'];
      /**
       * Format: double
       * @description The same for notes of its topic, kind and language.
       */
      peer_engagement_rate: number;
      tier: components['schemas']['ExposureTier'];
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    NoteId: string;
    /**
     * @description What a note is.
     * @enum {string}
     */
    NoteKind: 'photo' | 'video' | 'text' | 'ask';
    /** @description A named location, WGS 84 degrees. */
    NotePlace: {
      /** Format: double */
      latitude: number;
      /** Format: double */
      longitude: number;
      /** @description At most 60 characters. */
      name: string;
    };
    /** @description An earlier state of a note. */
    NoteVersion: {
      ask?: components['schemas']['AskDetails'] | null;
      body: string;
      card?: components['schemas']['TextCard'] | null;
      id: components['schemas']['VersionId'];
      pictures: components['schemas']['Picture'][];
      place?: components['schemas']['NotePlace'] | null;
      title: string;
      topics: components['schemas']['Topic'][];
      /** @description When this state was written. */
      written_at: components['schemas']['Timestamp'];
    };
    NoteVersions: {
      /** @description The latest first; the state of now is not among them. */
      items: components['schemas']['NoteVersion'][];
    };
    Notification: {
      /** @description Who did it. */
      actor: components['schemas']['MemberBrief'];
      at: components['schemas']['Timestamp'];
      comment?: components['schemas']['NotifiedComment'] | null;
      id: components['schemas']['NotificationId'];
      is_read: boolean;
      kind: components['schemas']['NotificationKind'];
      note?: components['schemas']['NotifiedNote'] | null;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    NotificationId: string;
    /**
     * @description What a notification is about.
     * @enum {string}
     */
    NotificationKind:
      | 'comment'
      | 'reply'
      | 'mention'
      | 'comment_mention'
      | 'like'
      | 'save'
      | 'comment_like'
      | 'follow'
      | 'follow_request'
      | 'wording_accepted'
      | 'ask_invitation'
      | 'ask_answer'
      | 'answer_helped'
      | 'ask_reminder'
      | 'saved_search';
    /** @description The comment that it is about. */
    NotifiedComment: {
      id: components['schemas']['CommentId'];
      text: string;
    };
    /** @description The note that it is about. */
    NotifiedNote: {
      card?: components['schemas']['TextCard'] | null;
      cover?: components['schemas']['Picture'] | null;
      id: components['schemas']['NoteId'];
      title: string;
    };
    OutboxMessages: {
      messages: components['schemas']['OutboxText'][];
      /** @description Says in the caller's language that these messages were not sent and prove nothing. */
      notice: string;
    };
    OutboxText: {
      sent_at: components['schemas']['Timestamp'];
      text: string;
      /** @example +4915112345678 */
      to: string;
    };
    /**
     * @description What became of a text.
     * @enum {string}
     */
    Outcome: 'translated' | 'partly' | 'word_help' | 'original';
    /** @description A page of a list, newest or best first, and the cursor of what follows. */
    Page_Comment: {
      items: {
        author: components['schemas']['MemberBrief'];
        can_delete: boolean;
        can_pin: boolean;
        created_at: components['schemas']['Timestamp'];
        /** @description Of a comment in a list the first two replies; else empty. */
        first_replies: components['schemas']['Comment'][];
        helped?: components['schemas']['HelpedState'] | null;
        id: components['schemas']['CommentId'];
        /** @description Written by the note's author. */
        is_by_author: boolean;
        /** @description A place without words, kept for its replies. */
        is_deleted: boolean;
        is_pinned: boolean;
        language: components['schemas']['LanguageTag'];
        /** @description By the viewer. */
        liked: boolean;
        /** Format: int32 */
        likes: number;
        mentions: components['schemas']['Mention'][];
        note_id: components['schemas']['NoteId'];
        parent_id?: components['schemas']['CommentId'] | null;
        picture?: components['schemas']['Picture'] | null;
        /** @description Where the writer's account is from. */
        region: components['schemas']['Region'];
        /** Format: int32 */
        replies: number;
        reply_to?: components['schemas']['MemberBrief'] | null;
        /** @description Empty once deleted. */
        text: string;
      }[];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    /** @description A page of a list, newest or best first, and the cursor of what follows. */
    Page_Invitation: {
      items: {
        ask: components['schemas']['NoteCard'];
        at: components['schemas']['Timestamp'];
      }[];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    /** @description A page of a list, newest or best first, and the cursor of what follows. */
    Page_MemberBrief: {
      items: {
        avatar?: components['schemas']['Picture'] | null;
        /** @example Ana Belén */
        display_name: string;
        /** @example ana */
        handle: string;
        id: components['schemas']['MemberId'];
        region: components['schemas']['Region'];
      }[];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    /** @description A page of a list, newest or best first, and the cursor of what follows. */
    Page_NoteCard: {
      items: {
        author: components['schemas']['MemberBrief'];
        card?: components['schemas']['TextCard'] | null;
        cover?: components['schemas']['Picture'] | null;
        /** @description The beginning of the body, one line of at most 120 characters. */
        excerpt: string;
        id: components['schemas']['NoteId'];
        /** @description An ask whose author has what they wanted to know. */
        is_resolved: boolean;
        kind: components['schemas']['NoteKind'];
        language: components['schemas']['LanguageTag'];
        /** @description By the viewer. */
        liked: boolean;
        /** Format: int32 */
        likes: number;
        picture_count: number;
        place?: string | null;
        published_at: components['schemas']['Timestamp'];
        reason?: components['schemas']['CardReason'] | null;
        /**
         * @description Proof that a feed put this card on your page. Hand it back with the impression in `POST /v1/telemetry`; without
         *     it the impression counts for nobody. None for visitors, and outside of feeds.
         */
        ticket?: string | null;
        title: string;
        visibility: components['schemas']['Visibility'];
      }[];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    /** @description A page of a list, newest or best first, and the cursor of what follows. */
    Page_Notification: {
      items: {
        /** @description Who did it. */
        actor: components['schemas']['MemberBrief'];
        at: components['schemas']['Timestamp'];
        comment?: components['schemas']['NotifiedComment'] | null;
        id: components['schemas']['NotificationId'];
        is_read: boolean;
        kind: components['schemas']['NotificationKind'];
        note?: components['schemas']['NotifiedNote'] | null;
      }[];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    /** @description From one language to another. */
    Pair: {
      from: components['schemas']['LanguageTag'];
      to: components['schemas']['LanguageTag'];
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    PasskeyId: string;
    PasskeyItem: {
      created_at: components['schemas']['Timestamp'];
      id: components['schemas']['PasskeyId'];
      last_used_at?: components['schemas']['Timestamp'] | null;
      /** @example Ana's phone */
      name: string;
    };
    PasskeyList: {
      /** @description The oldest first. */
      items: components['schemas']['PasskeyItem'][];
    };
    /** @description The beginning of a WebAuthn ceremony. */
    PasskeyOptions: {
      /** @description Hand this back with the credential. */
      challenge: string;
      /** @description For `navigator.credentials`, as `PublicKeyCredential.parse…OptionsFromJSON` reads it. */
      public_key: Record<string, never>;
    };
    PasskeySignIn: {
      /** @description What `POST /v1/auth/passkeys/options` answered. */
      challenge: string;
      /** @description `credential.toJSON()` of what `navigator.credentials.get` gave. */
      credential: Record<string, never>;
      /** @description What to call this device in the list of sessions; else it is read from the User-Agent. */
      device?: string | null;
      /** @description True for a token in the answer instead of a cookie. */
      token?: boolean;
    };
    /** @description A picture, upright and without metadata. */
    Picture: {
      /** @description What the picture shows, for those who can't see it; may be empty. */
      alt: string;
      /**
       * @description The dominant colour.
       * @example #c8553d
       */
      color: string;
      /** Format: int32 */
      height: number;
      id: components['schemas']['PictureId'];
      /** @description WebP, ascending. */
      sizes: components['schemas']['PictureSize'][];
      /** @description What to show until the picture is there: a thumbhash (evanw.github.io/thumbhash) in Base64. */
      thumbhash: string;
      /**
       * Format: int32
       * @description Pixels, as uploaded; the largest of the sizes may be smaller.
       */
      width: number;
    };
    PictureDescription: {
      /** @description At most 500 characters; empty if the picture only decorates. */
      alt: string;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    PictureId: string;
    PictureSize: {
      /** Format: int32 */
      height: number;
      /** @example /media/af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262.webp */
      url: string;
      /** Format: int32 */
      width: number;
    };
    /** @description One piece of a text for a reader. */
    Piece:
      | {
          /** @enum {string} */
          kind: 'text';
          text: string;
          /** @description False for what stayed in the language it was written in. */
          translated: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'kept';
          span: components['schemas']['SpanKind'];
          text: string;
        }
      | {
          /** @enum {string} */
          kind: 'topic';
          label?: string | null;
          text: string;
        };
    PlaceView: {
      /** @description How many are before you. */
      ahead: number;
      /**
       * Format: int64
       * @description About so many seconds are left.
       */
      estimate_s: number;
      /** @description Ask for a code now; the turn lasts ten minutes. */
      is_turn: boolean;
      /**
       * Format: int64
       * @description When to look again.
       */
      look_again_after_s: number;
      /** @description Hand this back when you look again, and as `place` with `POST /v1/auth/codes`. */
      place: string;
    };
    Places: {
      /**
       * @description Cities first, the larger before the smaller, each named in the script that was typed; then places of notes, those
       *     of the most notes first.
       */
      items: components['schemas']['NotePlace'][];
    };
    /** @description A problem document (RFC 9457). */
    Problem: {
      /** @description Stable name of the problem, for programs. */
      code: string;
      /** @description What to do about it, in the language asked for. */
      detail: string;
      /** @description The field of the request that is at fault. */
      field?: string | null;
      /**
       * Format: int64
       * @description Seconds to wait, as in the `Retry-After` header.
       */
      retry_after_s?: number | null;
      /** Format: int32 */
      status: number;
      /** @description What went wrong, in the language asked for. */
      title: string;
      /** @description Address of the page that explains this kind of problem. */
      type: string;
    };
    /**
     * @description Find a nonce, a whole number, so that SHA-256 of the challenge, a colon and the nonce in decimal digits begins with so
     *     many zero bits.
     */
    Puzzle: {
      challenge: string;
      /**
       * Format: int32
       * @description More while many wait.
       * @example 14
       */
      zero_bits: number;
    };
    PuzzleAnswer: {
      challenge: string;
      /** Format: int64 */
      nonce: number;
    };
    /** @enum {string} */
    Reason:
      | 'no_language'
      | 'unknown_language'
      | 'same_language'
      | 'no_engine'
      | 'engine_down'
      | 'timed_out'
      | 'engine_failed'
      | 'busy'
      | 'site_budget_spent'
      | 'member_budget_spent'
      | 'quota_spent'
      | 'too_long'
      | 'too_few_words_known'
      | 'spans'
      | 'length'
      | 'script'
      | 'copy'
      | 'repetition'
      | 'added';
    /** @description A part of what speaks for a note. */
    ReasonStrength: {
      of: components['schemas']['FeedStrength'];
      /**
       * Format: float
       * @description Of all that speaks for the note, 0 to 1.
       */
      share: number;
    };
    RecentSearch: {
      at: components['schemas']['Timestamp'];
      query: string;
    };
    RecentSearches: {
      /** @description The newest first, at most 30. */
      items: components['schemas']['RecentSearch'][];
    };
    /**
     * @description ISO 3166-1 alpha-2.
     * @example PE
     */
    Region: string;
    Reviews: {
      /** @description The oldest first; only texts that you may see. */
      items: components['schemas']['WaitingWording'][];
      language?: components['schemas']['LanguageTag'] | null;
      /** @description Where something waits. */
      languages: components['schemas']['LanguageInReview'][];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
    };
    RoleChange: {
      role: components['schemas']['GivenRole'];
    };
    Sample: {
      /** @description Times that can't be are moved to the nearest that can. */
      at: components['schemas']['Timestamp'];
      /** @description `impression`: half of the card was visible for half a second; `dwell`: the note was open. */
      kind: components['schemas']['TelemetryKind'];
      /** Format: int32 */
      milliseconds: number;
      note: components['schemas']['NoteId'];
      /**
       * Format: int32
       * @description Place in the list, from 0.
       */
      position: number;
      surface: components['schemas']['Surface'];
      /** @description The card's `ticket`. It settles surface and position, whatever stands there. */
      ticket?: string | null;
    };
    SaveRequest: {
      /**
       * @description The viewer's collections that are to hold the note, and no others. Left out: those that hold it now.
       * @default null
       */
      collections?: components['schemas']['CollectionId'][] | null;
    };
    /** @description Whether the viewer saved it and where, and how many did. */
    SaveState: {
      collections: components['schemas']['CollectionId'][];
      saved: boolean;
      /** Format: int32 */
      saves: number;
    };
    /** @description A search that you keep. */
    SavedSearch: {
      /**
       * Format: int32
       * @description New notes since you last looked.
       */
      found: number;
      id: string;
      notify: boolean;
      saved_at: components['schemas']['Timestamp'];
      search: components['schemas']['KeptSearch'];
    };
    SavedSearches: {
      /** @description The newest first, at most 20. */
      items: components['schemas']['SavedSearch'][];
    };
    /** @description How many notes have a word of the query, of those that you may see. */
    SearchCounts: {
      kinds: components['schemas']['KindCount'][];
      languages: components['schemas']['LanguageCount'][];
      /** @description There are more: counting ends at a thousand. */
      more: boolean;
      /** Format: int32 */
      notes: number;
    };
    /** @description A note that was found. */
    SearchHit: {
      answer?: components['schemas']['Answer'] | null;
      at?: components['schemas']['MapPoint'] | null;
      note: components['schemas']['NoteCard'];
      /** @description The strongest first. */
      reasons: components['schemas']['SearchReason'][];
      snippet?: components['schemas']['Snippet'] | null;
      /** @description Words of the title that were looked for. */
      title_marks: components['schemas']['Mark'][];
      translated?: components['schemas']['TranslatedHit'] | null;
    };
    SearchPage: {
      counts?: components['schemas']['SearchCounts'] | null;
      /** @description The index is being built: there may be more. */
      is_partial: boolean;
      items: components['schemas']['SearchHit'][];
      /** @description Hand this back as `cursor` for what follows; null at the end. */
      next?: string | null;
      understood: components['schemas']['UnderstoodQuery'];
    };
    SearchReason: {
      detail?: string | null;
      kind: components['schemas']['SearchReasonKind'];
    };
    /**
     * @description Why a note was found, or stands where it does.
     * @enum {string}
     */
    SearchReasonKind:
      | 'words'
      | 'sound'
      | 'translation'
      | 'about'
      | 'first_hand'
      | 'engagement'
      | 'nearby'
      | 'fresh'
      | 'followed';
    /** @description What a member chose about searching. */
    SearchSettings: {
      /** @description Searches are remembered for you, and counted, without your name, for what many look for. */
      remember: boolean;
    };
    /** @description What to change; what is not named stays. */
    SearchSettingsChanges: {
      /** @description False also forgets those of before. */
      remember?: boolean | null;
    };
    /**
     * @description How results are ordered.
     * @enum {string}
     */
    SearchSort: 'best' | 'newest' | 'likes' | 'saves' | 'comments';
    SearchSuggestion: {
      kind: components['schemas']['SuggestionKind'];
      member?: components['schemas']['MemberBrief'] | null;
      /**
       * Format: int32
       * @description Public notes with the topic.
       */
      notes?: number | null;
      /** @description The query, the topic without `#`, the name of the place or the member. */
      text: string;
    };
    SearchSuggestions: {
      items: components['schemas']['SearchSuggestion'][];
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    SessionId: string;
    SessionItem: {
      created_at: components['schemas']['Timestamp'];
      /** @example Firefox, Linux */
      device: string;
      id: components['schemas']['SessionId'];
      is_current: boolean;
      /** @description To ten minutes. */
      last_seen_at: components['schemas']['Timestamp'];
      /**
       * @description The region of the phone number that signed in, ISO 3166-1; empty after a passkey. No address is kept.
       * @example PE
       */
      place: string;
    };
    SessionList: {
      /** @description The most lately used first. */
      items: components['schemas']['SessionItem'][];
    };
    /** @description A link to a note. */
    Shared: {
      /**
       * Format: int32
       * @description Members who shared the note.
       */
      shares: number;
      /** @example https://community.example/n/186524315648819200 */
      url: string;
    };
    /** @description What a profile counts. */
    ShownCounts: {
      /** Format: int32 */
      followers: number;
      /** Format: int32 */
      following: number;
      /** Format: int32 */
      likes_received: number;
      /**
       * Format: int32
       * @description Without those that only the member sees.
       */
      notes: number;
      /** Format: int32 */
      saves_received: number;
    };
    SignIn: {
      /** @description What `POST /v1/auth/codes` answered. */
      challenge: string;
      /** @example 123456 */
      code: string;
      /** @description What to call this device in the list of sessions; else it is read from the User-Agent. */
      device?: string | null;
      /** @description True for a token in the answer instead of a cookie. */
      token?: boolean;
    };
    SignedInAnswer: {
      /** @description The member joined with this request. */
      is_new: boolean;
      me: components['schemas']['Me'];
      /** @description For `Authorization: Bearer`; null if a cookie was set. */
      token?: string | null;
    };
    SimilarNotes: {
      /** @description Asks for the same. */
      asks: components['schemas']['NoteCard'][];
      /** @description Notes that may answer it. */
      notes: components['schemas']['NoteCard'][];
    };
    /** @description Creators of about the same size. */
    SizeExposure: {
      /** Format: int32 */
      creators: number;
      /** Format: float */
      exposure_share: number;
      /**
       * Format: int32
       * @description More followers than the class before, and up to so many; none for the last.
       */
      followers_up_to?: number | null;
      /**
       * Format: float
       * @description 0 to 1.
       */
      notes_share: number;
    };
    /**
     * @description How codes reach members.
     * @enum {string}
     */
    SmsDelivery: 'outbox' | 'provider';
    /** @description A part of a note. */
    Snippet: {
      language: components['schemas']['LanguageTag'];
      marks: components['schemas']['Mark'][];
      of: components['schemas']['SnippetOf'];
      /** @description One line; `…` where something was left out. */
      text: string;
    };
    /**
     * @description Which part of a note a snippet is of.
     * @enum {string}
     */
    SnippetOf: 'body' | 'card' | 'alt';
    /** @enum {string} */
    Sort: 'top' | 'newest';
    SourceExposure: {
      /** Format: int32 */
      members: number;
      source: components['schemas']['FeedSource'];
    };
    /**
     * @description What a protected span is.
     * @enum {string}
     */
    SpanKind:
      'link' | 'mention' | 'topic' | 'emoji' | 'emote' | 'code' | 'price' | 'number' | 'term' | 'private';
    /** @description What the community has spent of it today. */
    Spent: {
      /** Format: int64 */
      chars: number;
      /** Format: int64 */
      limit: number;
    };
    /** @description What a member's answers are worth to others. */
    Standing: {
      /**
       * Format: int32
       * @description Distinct members helped, in all topics.
       */
      members: number;
      /** @description The topics with most, at most eight. */
      topics: components['schemas']['TopicStanding'][];
    };
    /** @description Since the start of this process, but for the budget, which is of today. */
    Status: {
      budget: components['schemas']['Spent'];
      /**
       * Format: int64
       * @description Segments that were there already, in this process or its store.
       */
      cache_hits: number;
      /**
       * Format: int64
       * @description Segments that an engine was asked for.
       */
      cache_misses: number;
      engines: components['schemas']['EngineStatus'][];
      /** @description Segments that stayed as they were, by reason. */
      failures: {
        [key: string]: number;
      };
      /** @description Jobs that run or wait at this moment. */
      running: number;
    };
    /**
     * @description What a suggestion is.
     * @enum {string}
     */
    SuggestionKind: 'query' | 'topic' | 'member' | 'place';
    /**
     * @description Where notes are listed.
     * @enum {string}
     */
    Surface: 'explore' | 'following' | 'nearby' | 'topic' | 'search' | 'profile' | 'direct';
    /**
     * @description The lists that notifications are read in.
     * @enum {string}
     */
    Tab: 'comments' | 'likes' | 'followers';
    /**
     * @description What was seen.
     * @enum {string}
     */
    TelemetryKind: 'impression' | 'dwell';
    TelemetryReport: {
      /** @description 1 to 100. */
      samples: components['schemas']['Sample'][];
    };
    /** @description Words as a picture: drawn where they are read, so that they can be selected, translated and read aloud. */
    TextCard: {
      design: components['schemas']['CardDesign'];
      /** @description At most 300 characters. */
      text: string;
    };
    /** @enum {string} */
    TextKind: 'note' | 'comment' | 'member';
    /** @description Something that members wrote. */
    TextRef:
      | {
          id: components['schemas']['NoteId'];
          /** @enum {string} */
          kind: 'note';
        }
      | {
          id: components['schemas']['CommentId'];
          /** @enum {string} */
          kind: 'comment';
          /** @description The note that it lies under. */
          note: components['schemas']['NoteId'];
        }
      | {
          id: components['schemas']['MemberId'];
          /** @enum {string} */
          kind: 'member';
        };
    /**
     * Format: date-time
     * @description RFC 3339, UTC, milliseconds.
     * @example 2026-01-13T09:30:00.000Z
     */
    Timestamp: string;
    /**
     * @description A topic without its #.
     * @example camping
     */
    Topic: string;
    /** @description A topic and how many public notes have it. */
    TopicCount: {
      notes: number;
      topic: components['schemas']['Topic'];
    };
    /** @enum {string} */
    TopicSort: 'best' | 'newest';
    /** @description Members helped in a topic. */
    TopicStanding: {
      /**
       * Format: int32
       * @description Distinct members who said that an answer helped.
       */
      members: number;
      topic: components['schemas']['Topic'];
    };
    Topics: {
      /** @description Those with the most notes first. */
      items: components['schemas']['TopicCount'][];
    };
    /** @description A text in another language, as far as it could be translated. */
    Translated: {
      /** @description Members' wording is in it. */
      corrected: boolean;
      /**
       * @description Who translated.
       * @example [
       *       "Apertium"
       *     ]
       */
      engines: string[];
      /** @description The main language of the text; und if it is not known, zxx if it has no words. */
      from: components['schemas']['LanguageTag'];
      /** @example 186524315648819200 */
      id: string;
      kind: components['schemas']['TextKind'];
      /** @description The least good of its parts, but for parts that need no translation. */
      outcome: components['schemas']['Outcome'];
      parts: components['schemas']['TranslatedPart'][];
      reason?: components['schemas']['Reason'] | null;
      to: components['schemas']['LanguageTag'];
      /** @description Known words of the original. */
      words: components['schemas']['KnownWord'][];
    };
    /** @description A title and snippet in the reader's language. */
    TranslatedHit: {
      engines: string[];
      language: components['schemas']['LanguageTag'];
      snippet: string;
      title: string;
    };
    /** @description One field of a text. */
    TranslatedPart: {
      /**
       * @description title, body, card, bio, text, or alt-0 and so on.
       * @example body
       */
      field: string;
      original: string;
      outcome: components['schemas']['Outcome'];
      /** @description One after the other they are the text. */
      pieces: components['schemas']['Piece'][];
      reason?: components['schemas']['Reason'] | null;
    };
    TranslatedTexts: {
      /** @description In the order asked for; null for what you can't see. */
      items: (components['schemas']['Translated'] | null)[];
    };
    /** @description What to change; what is not named stays. */
    TranslationChanges: {
      automatic?: boolean | null;
      /** @description BCP 47, the whole list; at most 50. */
      never?: string[] | null;
      side_by_side?: boolean | null;
    };
    TranslationChoices: {
      /** @description Translate without being asked. */
      automatic: boolean;
      /** @description Languages that are never translated without being asked. */
      never: components['schemas']['LanguageTag'][];
      /** @description What the member reads; set in the profile. */
      reads: components['schemas']['LanguageTag'][];
      /** @description The original beside its translation. */
      side_by_side: boolean;
    };
    TranslationEngine: {
      /** @description False while it has a rest after failures. */
      is_well: boolean;
      kind: components['schemas']['EngineKind'];
      name: string;
    };
    /** @description The engines of one server, since it started. */
    TranslationFigures: components['schemas']['Status'] & {
      ahead: components['schemas']['AheadFigures'];
      at: components['schemas']['Timestamp'];
      /**
       * Format: int32
       * @description The number of its node.
       */
      server: number;
    };
    TranslationOffer: {
      engines: components['schemas']['TranslationEngine'][];
      /** @description Each pair as it is translated first. */
      pairs: components['schemas']['LanguagePair'][];
    };
    /** @description What a member thinks of the translation of one field. */
    TranslationOpinion: components['schemas']['TextRef'] & {
      /** @description The field in better words; at most 4,000 characters. */
      better?: string | null;
      /**
       * @description title, body, card, bio, text, or alt-0 and so on.
       * @example body
       */
      field: string;
      helpful: boolean;
      /**
       * @description BCP 47.
       * @example es
       */
      to: string;
    };
    TranslationStatus: {
      /** @description The one that answers first, then the others. */
      servers: components['schemas']['TranslationFigures'][];
    };
    TrendingSearch: {
      query: string;
    };
    TrendingSearches: {
      /** @description At most 10, by your language and region first. */
      items: components['schemas']['TrendingSearch'][];
    };
    /** @description What the query was taken for. */
    UnderstoodQuery: {
      /** @description The query in other languages. */
      across: components['schemas']['Carried'][];
      corrections: components['schemas']['CorrectedWord'][];
      /** @description More was typed than is read. */
      cut: boolean;
      language: components['schemas']['LanguageTag'];
      /** @description A place in the query that is known. */
      place?: string | null;
      /** @description Around here was asked, and nobody knows where that is. */
      place_needed: boolean;
      /** @description No note has the phrase as it stands; these have its words. */
      relaxed: boolean;
    };
    /** @description Unread notifications of each tab, counted up to 100. */
    Unread: {
      /** Format: int32 */
      comments: number;
      /** Format: int32 */
      followers: number;
      /** Format: int32 */
      likes: number;
    };
    /**
     * @description A 63-bit id as a decimal string.
     * @example 186524315648819200
     */
    VersionId: string;
    /** @description How the viewer stands to a member. */
    ViewerRelation: {
      blocks: boolean;
      follow: components['schemas']['FollowState'];
      follows_you: boolean;
      is_self: boolean;
      mutes: boolean;
    };
    /** @description What the viewer did with this note; nothing, for a visitor. */
    ViewerState: {
      /** @description The viewer's collections that hold it. */
      collections: components['schemas']['CollectionId'][];
      hidden: boolean;
      liked: boolean;
      saved: boolean;
    };
    /**
     * @description Who may see a note.
     * @enum {string}
     */
    Visibility: 'public' | 'followers' | 'private';
    WaitingRoomView: {
      /** @description A code can't be asked for without a place right now. */
      needs_place: boolean;
      puzzle: components['schemas']['Puzzle'];
      /** @description How many wait. */
      waiting: number;
    };
    /** @description A wording that waits. */
    WaitingWording: components['schemas']['TextRef'] & {
      at: components['schemas']['Timestamp'];
      author: components['schemas']['MemberBrief'];
      /** @description title, body, card, bio, text, or alt-0 and so on. */
      field: string;
      from: components['schemas']['LanguageTag'];
      /** @description What readers get today is a member's wording. */
      is_corrected: boolean;
      original: string;
      to: components['schemas']['LanguageTag'];
      /** @description What readers get today; null if nothing could be translated. */
      today?: string | null;
      /** Format: int32 */
      votes: number;
      wording: string;
    };
    /** @enum {string} */
    WordKind: 'slang' | 'phrase';
    /** @enum {string} */
    WordRegister: 'neutral' | 'casual' | 'rude' | 'may_offend';
    /** @description What a member suggests. */
    Wording: {
      at: components['schemas']['Timestamp'];
      author: components['schemas']['MemberBrief'];
      is_mine: boolean;
      /** @description You find it good. */
      is_voted: boolean;
      status: components['schemas']['WordingStatus'];
      text: string;
      /**
       * Format: int32
       * @description Members who find it good.
       */
      votes: number;
    };
    /**
     * @description What became of a wording.
     * @enum {string}
     */
    WordingStatus: 'waiting' | 'accepted' | 'declined';
    /** @description What a member thinks of another's wording. */
    WordingVote: components['schemas']['TextRef'] & {
      /** @description Who suggested it. */
      author: components['schemas']['MemberId'];
      /**
       * @description title, body, card, bio, text, or alt-0 and so on.
       * @example body
       */
      field: string;
      /** @description False takes the vote back. */
      helpful: boolean;
      /**
       * @description BCP 47.
       * @example es
       */
      to: string;
    };
    Wordings: {
      /** @description At most 20, most votes first. */
      items: components['schemas']['Wording'][];
    };
    /** @description The known words of one text. */
    WordsOfText: {
      /** @example 186524315648819200 */
      id: string;
      kind: components['schemas']['TextKind'];
      words: components['schemas']['KnownWord'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  request_code: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeSent'];
        };
      };
      /** @description bad_phone */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_codes, with Retry-After */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description sms_unavailable, waiting_room, with Retry-After */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  read_outbox: {
    parameters: {
      query: {
        /** @description What `POST /v1/auth/codes` answered. */
        challenge: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutboxMessages'];
        };
      };
      /** @description not_found: this community sends its messages */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  start_sign_in: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyOptions'];
        };
      };
      /** @description passkeys_unavailable: this address has no name */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  sign_in_with_passkey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeySignIn'];
      };
    };
    responses: {
      /** @description Sets the cookie unless `token` was asked for */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInAnswer'];
        };
      };
      /** @description passkey_expired: begin again */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_passkey, passkeys_unavailable */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  sign_in: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Sets the cookie unless `token` was asked for */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInAnswer'];
        };
      };
      /** @description code_expired: too old, used before, or never made */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description wrong_code */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  sign_out: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_community: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Community'];
        };
      };
    };
  };
  rename_community: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommunityChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Community'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: only the owner may */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description name_empty, name_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  claim_community: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Claim'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_claim_code */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description owner_exists */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description rate_limited, with Retry-After */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_proof: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExposureProof'];
        };
      };
    };
  };
  export_proof: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
    };
  };
  explore: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
        /** @description The best notes with this topic only. */
        topic?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_topic */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  following: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  nearby: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
        /** @description Where you are, degrees; only together with `lon`. Without both it is your home. */
        lat?: number;
        lon?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description no_home: neither a place nor a home is known; bad_coordinates */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  check_handle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandleAnswer'];
        };
      };
    };
  };
  show_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description handle_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description handle_too_short, handle_too_long, handle_bad_character, handle_mixed_scripts, handle_reserved, name_empty, name_too_long, bio_too_long, bad_language, too_many_languages, bad_place, picture_not_found */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskSettings'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskSettingsChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskSettings'];
        };
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_blocks: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_MemberBrief'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  create_collection: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCollection'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      /** @description collection_name_taken, too_many_collections */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description collection_name */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_collection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  change_collection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description collection_name_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description collection_name */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_drafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Drafts'];
        };
      };
    };
  };
  create_draft: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftContent'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
        };
      };
      /** @description too_many_drafts */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  replace_draft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['DraftId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftContent'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_draft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['DraftId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  show_preferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedPreferences'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_preferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedPreferences'];
        };
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_width, bad_topic, bad_language, text_empty, text_too_long, too_many_muted */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  reset_feed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedPreferences'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_follow_requests: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_MemberBrief'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  accept_follow_request: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Who asks */
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found: there is no such request */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  decline_follow_request: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Who asks */
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_invitations: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_Invitation'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  decline_invitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_liked: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_mutes: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_MemberBrief'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_notifications: {
    parameters: {
      query: {
        tab: 'comments' | 'likes' | 'followers';
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_Notification'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  mark_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkRead'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  count_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unread'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_passkeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyList'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  register_passkey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPasskey'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyItem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_passkeys */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description passkey_expired: begin again */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_passkey, passkeys_unavailable */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  start_registration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyOptions'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_passkeys */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description passkeys_unavailable: this address has no name */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_passkey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        passkey: components['schemas']['PasskeyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Also when it was not there */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_saved: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_sessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  revoke_session: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session: components['schemas']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Also when it had ended before */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_choices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationChoices'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_choices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TranslationChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationChoices'];
        };
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language, too_many_languages */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  find_members: {
    parameters: {
      query: {
        /** @description The beginning of a handle (with or without its @), of a name or of a word in it. */
        prefix: string;
        /** @description How many, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundMembers'];
        };
      };
      /** @description bad_request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  block_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_yourself */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unblock_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_collections: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id or handle */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collections'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_collection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id or handle */
        id: string;
        collection: components['schemas']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_notes_of_collection: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description Id or handle */
        id: string;
        collection: components['schemas']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  follow_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description blocked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_follows */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_yourself */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unfollow_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_followers: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_MemberBrief'];
        };
      };
      /** @description private_profile */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_following: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_MemberBrief'];
        };
      };
      /** @description private_profile */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  mute_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_yourself */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unmute_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewerRelation'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_notes_of_member: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description Id or handle */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_role: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoleChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Member'];
        };
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: only the owner may */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_yourself */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_standing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['MemberId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Standing'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_member: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id, handle or @handle */
        member: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Member'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  publish_note: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewNote'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
        };
      };
      /** @description A field does not fit: title_too_long, body_too_long, note_empty, note_kind, pictures_missing, too_many_pictures, picture_not_found, alt_too_long, card_missing, card_too_long, bad_topic, too_many_topics, too_many_mentions, bad_place, bad_language, bad_days, bad_budget, not_an_ask, not_an_answer, too_many_answers; idempotency_key_reused */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  read_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description forbidden: it is somebody else's */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  edit_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
        };
      };
      /** @description forbidden: it is somebody else's */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description As for a new note */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_answers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answers'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  give_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        answer: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description forbidden: it is somebody else's */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description conflict: it answers another ask */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask, not_an_answer, too_many_answers */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdraw_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        answer: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  mark_helped: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        /** @description Id of a comment or note */
        answer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelpedState'];
        };
      };
      /** @description own_answer: nobody marks their own */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask, too_many_marks */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unmark_helped: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        /** @description Id of a comment or note */
        answer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelpedState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_comments: {
    parameters: {
      query?: {
        sort?: components['schemas']['Sort'];
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many comments, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_Comment'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  write_comment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewComment'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
        };
      };
      /** @description blocked: whom you answer and you have blocked one another */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found: the note, or with the field reply_to the comment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description text_empty, text_too_long, picture_not_found, too_many_mentions */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_comment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  like_comment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LikeState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unlike_comment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LikeState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  pin_comment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
        };
      };
      /** @description forbidden: the note is somebody else's */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found, also for a reply */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description too_many_pinned */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unpin_comment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
        };
      };
      /** @description forbidden: the note is somebody else's */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found, also for a reply */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_replies: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
        comment: components['schemas']['CommentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_Comment'];
        };
      };
      /** @description bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  exposure_of_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteExposure'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: somebody else's note */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  want_fewer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  want_no_fewer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  hide_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unhide_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  like_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LikeState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unlike_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LikeState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  resolve_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskState'];
        };
      };
      /** @description forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  reopen_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskState'];
        };
      };
      /** @description forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_an_ask */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  save_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['SaveRequest'] | null;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaveState'];
        };
      };
      /** @description not_found; with the field collections if one of them is not the viewer's */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  unsave_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaveState'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  share_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Shared'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_versions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['NoteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteVersions'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  upload_picture: {
    parameters: {
      query?: {
        /** @description What the picture shows, for those who can't see it; at most 500 characters. */
        alt?: string;
      };
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': number[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Picture'];
        };
      };
      /** @description picture_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description picture_type, picture_unsupported_here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description picture_unreadable, picture_too_many_pixels, picture_timeout, alt_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description rate_limited */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  describe_picture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['PictureId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PictureDescription'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Picture'];
        };
      };
      /** @description not_found: it is not a picture of yours */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description alt_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  find_places: {
    parameters: {
      query?: {
        /** @description How the name, or a word in it, begins; in English or in a script of the place. */
        prefix?: string;
        /** @description How many places, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Places'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        /** @description What to look for; 256 characters are read. `"words together"`, `#topic`, `@member`, `-without`. */
        q: string;
        /** @description photo, video, text, ask; more than one with commas between. */
        kind?: string;
        /** @description Of the notes, BCP 47; more than one with commas between. */
        language?: string;
        /** @description Published in the last so many days. */
        days?: number;
        /** @description Around here: `me` for around your home, or latitude and longitude with a comma between. */
        near?: string;
        /** @description How far around, kilometres; 50 if not said. */
        km?: number;
        /** @description By members whom you follow. */
        followed?: boolean;
        /** @description By this member, a handle. */
        author?: string;
        /** @description Not those that you have seen lately. */
        unseen?: boolean;
        /** @description Only those that you have seen lately. */
        seen?: boolean;
        /** @description Asks whose authors have what they wanted to know. */
        answered?: boolean;
        /** @description `best` if not said. */
        sort?: components['schemas']['SearchSort'];
        /** @description You meant this search, rather than being in the middle of typing: it is remembered for you. */
        remember?: boolean;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchPage'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language, bad_coordinates */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_recent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecentSearches'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  forget_searches: {
    parameters: {
      query?: {
        /** @description Only this search; all of them if it is not said. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_saved_searches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearches'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  save_search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSavedSearch'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearch'];
        };
      };
      /** @description bad_json, bad_request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description text_empty, too_many_searches, bad_language, bad_coordinates */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  see_saved_search: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  delete_saved_search: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_search_settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchSettings'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  change_search_settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SearchSettingsChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchSettings'];
        };
      };
      /** @description bad_json */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  find_similar: {
    parameters: {
      query: {
        /** @description The title as far as it is written; 256 characters are read. */
        q: string;
        /** @description How many of each, 1 to 10; 5 if not said. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarNotes'];
        };
      };
      /** @description bad_request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  suggest: {
    parameters: {
      query: {
        /** @description What was typed so far; 64 characters are read. */
        q: string;
        /** @description How many, 1 to 20; 10 if not said. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchSuggestions'];
        };
      };
      /** @description bad_request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_trending: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrendingSearches'];
        };
      };
    };
  };
  report_telemetry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TelemetryReport'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description bad_json, bad_request: no samples or too many */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  find_topics: {
    parameters: {
      query?: {
        /** @description How the topic begins, with or without `#`, in any case. */
        prefix?: string;
        /** @description How many topics, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Topics'];
        };
      };
    };
  };
  show_topic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topic: components['schemas']['Topic'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicCount'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  notes_of_topic: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many items, 1 to 50. */
        limit?: number;
        /** @description `best` if not said. */
        sort?: components['schemas']['TopicSort'];
      };
      header?: never;
      path: {
        topic: components['schemas']['Topic'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page_NoteCard'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found: this can't be a topic */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_offer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationOffer'];
        };
      };
    };
  };
  translate_texts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskedTexts'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslatedTexts'];
        };
      };
      /** @description bad_json, bad_request: not 1 to 50 items */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  give_feedback: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TranslationOpinion'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description bad_json, bad_request: no such field */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language, text_empty, text_too_long, wording_adds; idempotency_key_reused */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_reviews: {
    parameters: {
      query?: {
        /** @description BCP 47; where something waits, if it is not given. */
        language?: string;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description How many, 1 to 50. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reviews'];
        };
      };
      /** @description bad_request, bad_cursor */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: only moderators and the owner may */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  decide: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Decision'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description bad_json, bad_request: no such field */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: only moderators and the owner may */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description conflict: the author has just changed it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language, wording_adds; idempotency_key_reused */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationStatus'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: for the owner and moderators */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  list_wordings: {
    parameters: {
      query: {
        kind: components['schemas']['TextKind'];
        id: components['schemas']['NoteId'];
        /** @description The note that a comment lies under. */
        note?: components['schemas']['NoteId'];
        /** @description title, body, card, bio, text, or alt-0 and so on. */
        field: string;
        /** @description BCP 47. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Wordings'];
        };
      };
      /** @description bad_request: no such field */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  vote: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WordingVote'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description bad_json, bad_request: no such field */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description forbidden: your own wording */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language; idempotency_key_reused */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_waiting_room: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingRoomView'];
        };
      };
    };
  };
  enter_waiting_room: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PuzzleAnswer'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceView'];
        };
      };
      /** @description bad_proof */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description busy: the room is full, with Retry-After */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  show_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description As it was given */
        place: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceView'];
        };
      };
      /** @description place_gone */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  find_words: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskedTexts'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundWords'];
        };
      };
      /** @description bad_json, bad_request: not 1 to 50 items */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description unauthenticated */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
      /** @description bad_language */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
}
