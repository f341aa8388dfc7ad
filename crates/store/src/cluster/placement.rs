//! Where each table lies on a cluster. A new table gets its line here; a test says so when it is missing.

/// Tables of a group that have the same value in their distribution column lie on the same machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Member,
    Note,
    /// Handles, which nobody else shares a key with.
    Skeleton,
    Phone,
    Challenge,
    File,
    Segment,
    Query,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placement {
    Distributed {
        by: &'static str,
        group: Group,
    },
    /// A whole copy on every machine: small, read everywhere, hardly ever written.
    Reference,
    /// On the coordinator alone.
    Local,
}

const fn by(by: &'static str, group: Group) -> Placement {
    Placement::Distributed { by, group }
}
const MEMBER: Placement = by("member_id", Group::Member);
const NOTE: Placement = by("note_id", Group::Note);
/// A note, or the member whose profile it is.
const OWNER: Placement = by("owner_id", Group::Note);

/// The first table of a group is the one that the others are kept together with.
pub(crate) const PLACEMENTS: &[(&str, Placement)] = &[
    ("members", MEMBER),
    ("sessions", MEMBER),
    ("passkeys", MEMBER),
    ("idempotency_keys", MEMBER),
    ("follows", MEMBER),
    ("followers", MEMBER),
    ("blocks", MEMBER),
    ("blocked_by", MEMBER),
    ("mutes", MEMBER),
    ("pictures", MEMBER),
    ("picture_uses", MEMBER),
    ("unused_pictures", MEMBER),
    ("member_notes", MEMBER),
    ("imports", MEMBER),
    ("drafts", MEMBER),
    ("member_likes", MEMBER),
    ("saves", MEMBER),
    ("collections", MEMBER),
    ("collection_notes", MEMBER),
    ("hides", MEMBER),
    ("member_counters", MEMBER),
    ("notifications", MEMBER),
    ("notification_reads", MEMBER),
    ("feed_preferences", MEMBER),
    ("feed_fewer", MEMBER),
    ("exposure_members", MEMBER),
    ("translation_preferences", MEMBER),
    ("translation_spending", MEMBER),
    ("member_searches", MEMBER),
    ("saved_searches", MEMBER),
    ("unremembered_searchers", MEMBER),
    ("helped_members", MEMBER),
    ("standings", MEMBER),
    ("invitations", MEMBER),
    ("uninvited", MEMBER),
    ("notes", NOTE),
    ("note_versions", NOTE),
    ("likes", NOTE),
    ("note_saves", NOTE),
    ("shares", NOTE),
    ("comments", NOTE),
    ("comment_likes", NOTE),
    ("note_counters", NOTE),
    ("comment_counters", NOTE),
    ("note_exposure", NOTE),
    ("exposure_fingerprints", NOTE),
    ("asks", NOTE),
    ("note_answers", NOTE),
    ("helped_marks", NOTE),
    ("helpful_answers", NOTE),
    ("translation_sources", OWNER),
    ("translation_feedback", OWNER),
    ("translation_votes", OWNER),
    // What has to be unique, or be found, without knowing whose it is.
    ("handles", by("skeleton", Group::Skeleton)),
    ("phones", by("phone_hash", Group::Phone)),
    ("login_code_sends", by("phone_hash", Group::Phone)),
    ("login_codes", by("challenge_hash", Group::Challenge)),
    ("passkey_challenges", by("challenge_hash", Group::Challenge)),
    ("picture_files", by("hash", Group::File)),
    ("unused_files", by("hash", Group::File)),
    ("translation_segments", by("segment_key", Group::Segment)),
    ("translation_uses", by("segment_key", Group::Segment)),
    ("translation_memory", by("segment_key", Group::Segment)),
    ("search_askers", by("query_key", Group::Query)),
    ("community_settings", Placement::Reference),
    // The log's order is that of the coordinator's transactions, and a reader of it asks which of them still run: of
    // other machines' transactions the coordinator knows nothing.
    ("event_log", Placement::Local),
    ("event_log_base", Placement::Local),
    ("projector_offsets", Placement::Local),
    // A row an hour, a row a server, and wordings that wait for a moderator: few rows that are read in order.
    ("exposure_hours", Placement::Local),
    ("translation_servers", Placement::Local),
    ("translation_reviews", Placement::Local),
    // What processes agree by: a handful of rows, and no more than people ask for codes.
    ("leases", Placement::Local),
    ("dead_letters", Placement::Local),
    ("paused_queues", Placement::Local),
    ("limited_uses", Placement::Local),
    ("schema_migrations", Placement::Local),
    ("takeover", Placement::Local),
];

pub(crate) fn placement(table: &str) -> Option<Placement> {
    PLACEMENTS.iter().find(|(name, _)| *name == table).map(|(_, placement)| *placement)
}

/// The table that a group's others are kept together with.
pub(crate) fn anchor(group: Group) -> Option<&'static str> {
    let is_of = |placement: &Placement| matches!(placement, Placement::Distributed { group: of, .. } if *of == group);
    PLACEMENTS.iter().find(|(_, placement)| is_of(placement)).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_table_stands_there_once_and_each_group_begins_with_its_own() {
        let names: HashSet<_> = PLACEMENTS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), PLACEMENTS.len());
        assert_eq!((anchor(Group::Member), anchor(Group::Note)), (Some("members"), Some("notes")));
        assert_eq!(placement("no_table"), None);
    }
}
