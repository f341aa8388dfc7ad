//! The statements that ask every machine of a cluster, each with the reason why it may. All others name the key of the
//! rows that they read or write; `tests/shard_keys.rs` sees to it that this list is right and no longer than it has to be.

/// Statement and reason. None of them is on the way of a member's request but those of the community's settings.
pub const ACROSS_SHARDS: &[(&str, &str)] = &[
    ("kumara_server::accounts::queries::DELETE_EXPIRED_CEREMONIES", "upkeep: what ran out is removed in small batches"),
    ("kumara_server::accounts::queries::DELETE_EXPIRED_CODES", "upkeep: what ran out is removed in small batches"),
    ("kumara_server::accounts::queries::DELETE_EXPIRED_SESSIONS", "upkeep: what ran out is removed in small batches"),
    ("kumara_server::accounts::queries::DELETE_OLD_SENDS", "upkeep: what ran out is removed in small batches"),
    ("kumara_server::asks::queries::CLEAR_HELPED_MEMBERS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::asks::queries::CLEAR_HELPFUL", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::asks::queries::CLEAR_STANDINGS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::asks::queries::LIST_DUE", "a worker looks every few seconds for asks whose next step is due"),
    ("kumara_server::asks::queries::LIST_NEWCOMERS", "the worker that sends invitations looks for the newest members"),
    (
        "kumara_server::community::queries::DELETE_SETTING",
        "an owner or moderator changes the community's settings, a few times a year: every machine has a copy",
    ),
    (
        "kumara_server::community::queries::INSERT_SETTING",
        "an owner or moderator changes the community's settings, a few times a year: every machine has a copy",
    ),
    (
        "kumara_server::community::queries::PUT_SETTING",
        "an owner or moderator changes the community's settings, a few times a year: every machine has a copy",
    ),
    ("kumara_server::counters::queries::CLEAR_COMMENTS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::counters::queries::CLEAR_MEMBERS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::counters::queries::CLEAR_NOTES", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::counters::queries::NEXT_COMMENTS", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::counters::queries::NEXT_MEMBERS", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::counters::queries::NEXT_NOTES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::exposure::queries::CLEAR_EXPOSURE", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::exposure::queries::CLEAR_FINGERPRINTS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::exposure::queries::CLEAR_MEMBERS", "for `kumara rebuild`: derived state is emptied"),
    (
        "kumara_server::exposure::queries::NEXT_ACTIVE_MEMBERS",
        "at the start: what is kept in memory is read once, in slices",
    ),
    ("kumara_server::exposure::queries::NEXT_FIGURES", "at the start: what is kept in memory is read once, in slices"),
    (
        "kumara_server::exposure::queries::PREVIOUS_FINGERPRINTS",
        "at the start: what is kept in memory is read once, in slices",
    ),
    ("kumara_server::feed::queries::NEXT_BLOCKS", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_FOLLOWS", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_HIDES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_LIKES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_MEMBERS", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_MUTES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_NOTES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::feed::queries::NEXT_SAVES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::http::idempotency::DELETE_OLD_KEYS", "upkeep: what ran out is removed in small batches"),
    ("kumara_server::members::queries::NEXT_NAMES", "at the start: what is kept in memory is read once, in slices"),
    ("kumara_server::notifications::queries::CLEAR", "for `kumara rebuild`: derived state is emptied"),
    (
        "kumara_server::notifications::queries::FORGET_COMMENT",
        "the projector of notifications takes back what was said about a comment that is gone",
    ),
    (
        "kumara_server::notifications::queries::FORGET_NOTE",
        "the projector of notifications takes back what was said about a note that is gone",
    ),
    (
        "kumara_server::pictures::collect::DELETE_FILES",
        "upkeep: a picture that nobody used is removed, and the files that it names",
    ),
    (
        "kumara_server::pictures::collect::LIST_DUE_FILES",
        "upkeep: files that no picture names any more, in small batches",
    ),
    ("kumara_server::pictures::collect::LIST_DUE_PICTURES", "upkeep: pictures that nobody used, in small batches"),
    (
        "kumara_server::pictures::collect::LIST_UNLISTED",
        "upkeep: pictures from before their files were listed, until there are none",
    ),
    (
        "kumara_server::preferences::queries::NEXT_CHOOSERS",
        "at the start: what is kept in memory is read once, in slices",
    ),
    ("kumara_server::search::queries::COUNT_ASKERS", "what many search is counted once a minute, and kept in memory"),
    (
        "kumara_server::search::queries::COUNT_NOTES",
        "while the search index is filled: for the bar that shows how far it is",
    ),
    (
        "kumara_server::search::queries::DELETE_ASKERS_BEFORE",
        "upkeep: searches of days that count no more are removed before what many search is counted",
    ),
    ("kumara_server::search::queries::LIST_DUE_SAVED", "a worker looks for saved searches that are due"),
    ("kumara_server::search::queries::NEXT_NOTE_IDS", "while the search index is filled: all notes, in slices"),
    ("kumara_server::translations::queries::CLEAR_SEGMENTS", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::translations::queries::CLEAR_SOURCES", "for `kumara rebuild`: derived state is emptied"),
    ("kumara_server::translations::queries::CLEAR_USES", "for `kumara rebuild`: derived state is emptied"),
    (
        "kumara_server::translations::queries::DELETE_SPENT",
        "upkeep: what members' translations cost on days that are over",
    ),
    ("kumara_server::translations::queries::LIST_SPENDING", "at the start: what was spent today is read once"),
    (
        "kumara_server::translations::queries::NEXT_SEGMENTS",
        "upkeep: translations that no text has any more are looked for, in slices",
    ),
];
