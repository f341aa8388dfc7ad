//! A note's row in the ledger of exposure: what it was promised, who saw it and by which source, when the promise
//! was kept. A few hundred bytes to 13 KiB, derived from the log. Not here: whose claim counts (`traffic`).

use kumara_model::Timestamp;

use super::{Audience, ExposureConfig, MemberHash, Promise, Standing, Trial, Whence, Witness, weigh};

/// Numbers above the sources, kept in the same set so that they do not depend on the order of the log either.
const ENGAGED: u8 = 14;
const IN_WINDOW: u8 = 15;

/// See the module's header. Recording twice, or members in another order, gives the same counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRow {
    promise: Promise,
    deadline: Timestamp,
    /// When the last of the promised impressions came.
    kept_at: Option<Timestamp>,
    /// Members to whom the feed showed it.
    audience: Audience,
    /// Members who came by themselves. Apart, so that a crowd from a link can't push the others out of the exact set.
    elsewhere: Audience,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    #[error("the row has {0} bytes, which no row has")]
    Length(usize),
    #[error("the row is of version {0}, which this program does not read")]
    Version(u8),
    #[error("the row's audience can't be read")]
    Audience,
}

impl LedgerRow {
    const VERSION: u8 = 1;
    const HEADER_BYTES: usize = 29;
    /// No row takes more bytes.
    pub const MAX_BYTES: usize = Self::HEADER_BYTES + 4 + 2 * Audience::MAX_BYTES;
    /// Sources have numbers below this.
    pub const SOURCES: u8 = ENGAGED;

    pub fn new(promise: Promise, config: &ExposureConfig) -> Self {
        let deadline = Timestamp::from_micros(promise.from.as_micros().saturating_add(config.window_micros()));
        Self { promise, deadline, kept_at: None, audience: Audience::default(), elsewhere: Audience::default() }
    }

    pub fn promise(&self) -> Promise {
        self.promise
    }

    /// A promise that comes after the row was begun: the note has only now become one for everybody. Members to whom
    /// a feed showed it before are part of what is given.
    pub fn promise_now(&mut self, promise: Promise, config: &ExposureConfig) {
        let Self { deadline, .. } = Self::new(promise, config);
        (self.promise, self.deadline, self.kept_at) = (promise, deadline, None);
    }

    /// An impression that `TrafficRules` let through. True if the member was new to the note.
    pub fn impression(&mut self, member: MemberHash, standing: Standing, whence: Whence, at: Timestamp) -> bool {
        let source = match whence {
            Whence::Feed(source) => source.min(Self::SOURCES - 1),
            Whence::Elsewhere => return self.elsewhere.insert(member, 0, standing),
            Whence::FeedWithoutToken => return false,
        };
        let is_new = self.audience.insert(member, source, standing);
        if at < self.deadline {
            self.audience.insert(member, IN_WINDOW, standing);
            if self.kept_at.is_none() && self.in_window() >= self.promise.owed {
                self.kept_at = Some(at);
            }
        }
        is_new
    }

    /// A member engaged with the note. It counts for the note's trial if the feed had shown it to them, which the
    /// row knows itself of its first 512 members, and the caller of all.
    pub fn engagement(&mut self, member: MemberHash, standing: Standing, was_shown_by_feed: bool) {
        if self.audience.knows(member).unwrap_or(was_shown_by_feed) {
            self.audience.insert(member, ENGAGED, standing);
        }
    }

    /// Distinct members to whom the feed showed it and who engaged; each counts as one.
    pub fn engaged(&self) -> u32 {
        self.audience.count_by_source(ENGAGED)
    }

    /// Distinct members who came by a profile, a search or a link. Some of them the feed may have shown it too.
    pub fn elsewhere(&self) -> u32 {
        self.elsewhere.count()
    }

    /// Distinct members to whom the feed showed it.
    pub fn by_feed(&self) -> u32 {
        self.audience.count()
    }

    /// Of these, how many within the window of the promise: what was given of what is owed.
    pub fn in_window(&self) -> u32 {
        self.audience.count_by_source(IN_WINDOW)
    }

    pub fn by_source(&self, source: u8) -> u32 {
        if source < Self::SOURCES { self.audience.count_by_source(source) } else { 0 }
    }

    /// When the window of the promise ends.
    pub fn deadline(&self) -> Timestamp {
        self.deadline
    }

    pub fn kept_at(&self) -> Option<Timestamp> {
        self.kept_at
    }

    /// Whether the window is over.
    pub fn is_over(&self, now: Timestamp) -> bool {
        now >= self.deadline
    }

    /// What the impressions that the feed chose have brought, against peers with this rate. Members count as far as
    /// they are hard to forge (`evidence`).
    pub fn trial(&self, peer_rate: f64) -> Trial {
        let sample: Vec<Witness> =
            self.audience.sample(ENGAGED).map(|(standing, engaged)| Witness { standing, engaged }).collect();
        Trial::weighed(self.by_feed(), self.engaged(), peer_rate, weigh(&sample, peer_rate as f32))
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![Self::VERSION];
        out.extend(self.promise.owed.to_le_bytes());
        out.extend(self.promise.from.as_micros().to_le_bytes());
        out.extend(self.deadline.as_micros().to_le_bytes());
        out.extend(self.kept_at.map_or(i64::MIN, Timestamp::as_micros).to_le_bytes());
        let audience = self.audience.to_bytes();
        out.extend((audience.len() as u32).to_le_bytes());
        out.extend(audience);
        out.extend(self.elsewhere.to_bytes());
        out
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LedgerError> {
        let length = LedgerError::Length(bytes.len());
        let (&version, rest) = bytes.split_first().ok_or(length)?;
        if version != Self::VERSION {
            return Err(LedgerError::Version(version));
        }
        let (owed, rest) = rest.split_first_chunk().ok_or(length)?;
        let mut times = [0; 3];
        let mut rest = rest;
        for time in &mut times {
            let (head, tail) = rest.split_first_chunk().ok_or(length)?;
            (*time, rest) = (i64::from_le_bytes(*head), tail);
        }
        let [from, deadline, kept_at] = times;
        let (audience, rest) = rest.split_first_chunk().ok_or(length)?;
        let (audience, elsewhere) = rest.split_at_checked(u32::from_le_bytes(*audience) as usize).ok_or(length)?;
        Ok(Self {
            promise: Promise { owed: u32::from_le_bytes(*owed), from: Timestamp::from_micros(from) },
            deadline: Timestamp::from_micros(deadline),
            kept_at: (kept_at != i64::MIN).then(|| Timestamp::from_micros(kept_at)),
            audience: Audience::from_bytes(audience).ok_or(LedgerError::Audience)?,
            elsewhere: Audience::from_bytes(elsewhere).ok_or(LedgerError::Audience)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        time::Duration,
    };

    use proptest::prelude::*;

    use super::*;

    const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);
    /// Everything at its highest, all of one cohort.
    const STANDING: Standing = Standing::from_bits(0xfc00);

    fn row(owed: u32) -> LedgerRow {
        LedgerRow::new(Promise { owed, from: START }, &ExposureConfig::default())
    }

    fn hash(member: i64) -> MemberHash {
        MemberHash::new(member.into(), 5)
    }

    fn hour(hour: u64) -> Timestamp {
        START + Duration::from_secs(3_600 * hour)
    }

    #[test]
    fn a_promise_is_kept_by_the_feed_in_time_and_by_nothing_else() {
        let mut row = row(2);
        assert!(row.impression(hash(1), STANDING, Whence::Elsewhere, hour(1)));
        assert!(!row.impression(hash(2), STANDING, Whence::FeedWithoutToken, hour(1)));
        assert!(row.impression(hash(3), STANDING, Whence::Feed(4), hour(2)));
        assert!(!row.impression(hash(3), STANDING, Whence::Feed(4), hour(3)));
        assert_eq!((row.in_window(), row.kept_at()), (1, None));
        row.impression(hash(4), STANDING, Whence::Feed(5), hour(25));
        assert_eq!((row.in_window(), row.by_feed(), row.elsewhere(), row.is_over(hour(25))), (1, 2, 1, true));
        row.impression(hash(5), STANDING, Whence::Feed(4), hour(23));
        assert_eq!((row.in_window(), row.kept_at()), (2, Some(hour(23))));
        assert_eq!((row.by_source(4), row.by_source(5)), (2, 1));
    }

    #[test]
    fn who_came_by_a_link_proves_nothing() {
        let mut row = row(10);
        for member in 0..50 {
            row.impression(hash(member), STANDING, Whence::Elsewhere, hour(1));
            row.engagement(hash(member), STANDING, false);
        }
        assert_eq!((row.trial(0.1), row.engaged()), (Trial::default(), 0));
        row.impression(hash(7), STANDING, Whence::Feed(0), hour(1));
        row.engagement(hash(7), STANDING, true);
        assert_eq!((row.trial(0.1).engagements, row.engaged()), (1.0, 1));
    }

    #[derive(Debug, Clone)]
    struct Entry {
        member: i64,
        source: u8,
        hour: u64,
        engages: bool,
    }

    fn entries() -> impl Strategy<Value = Vec<Entry>> {
        let entry = (1i64..80, 0u8..5, 0u64..40, any::<bool>());
        prop::collection::vec(
            entry.prop_map(|(member, source, hour, engages)| Entry { member, source, hour, engages }),
            0..200,
        )
    }

    fn told(log: &[Entry]) -> LedgerRow {
        let mut row = row(30);
        for entry in log {
            // The last of the sources stands for a link here.
            let whence = if entry.source == 4 { Whence::Elsewhere } else { Whence::Feed(entry.source) };
            row.impression(hash(entry.member), STANDING, whence, hour(entry.hour));
        }
        log.iter().filter(|entry| entry.engages).for_each(|entry| row.engagement(hash(entry.member), STANDING, true));
        row
    }

    proptest! {
        #[test]
        fn the_ledger_equals_a_recount_of_the_log(log in entries(), turn in any::<prop::sample::Index>()) {
            let row = told(&log);
            let mut by_source: BTreeMap<u8, BTreeSet<i64>> = BTreeMap::new();
            let distinct = |wanted: &dyn Fn(&Entry) -> bool| -> BTreeSet<i64> {
                log.iter().filter(|entry| wanted(entry)).map(|entry| entry.member).collect()
            };
            for entry in &log {
                by_source.entry(entry.source).or_default().insert(entry.member);
            }
            let by_feed = distinct(&|entry| entry.source < 4);
            let engaged = distinct(&|entry| entry.engages);
            prop_assert_eq!(row.elsewhere() as usize, distinct(&|entry| entry.source == 4).len());
            prop_assert_eq!(row.by_feed() as usize, by_feed.len());
            let in_window = distinct(&|entry| entry.source < 4 && entry.hour < 24).len();
            prop_assert_eq!(row.in_window() as usize, in_window);
            prop_assert_eq!(row.kept_at().is_some(), in_window >= 30);
            prop_assert_eq!(row.engaged() as usize, by_feed.intersection(&engaged).count());
            for source in 0..4 {
                prop_assert_eq!(row.by_source(source) as usize, by_source.get(&source).map_or(0, BTreeSet::len));
            }
            prop_assert_eq!(LedgerRow::from_bytes(&row.to_bytes()), Ok(row.clone()));

            let mut replayed = row.clone();
            for entry in &log {
                let whence = if entry.source == 4 { Whence::Elsewhere } else { Whence::Feed(entry.source) };
                prop_assert!(!replayed.impression(hash(entry.member), STANDING, whence, hour(entry.hour)));
            }
            prop_assert_eq!(&replayed, &row);

            let mut turned = log.clone();
            if !log.is_empty() {
                turned.rotate_left(turn.index(log.len()));
                turned.reverse();
            }
            let turned = told(&turned);
            prop_assert_eq!((&turned.audience, &turned.elsewhere), (&row.audience, &row.elsewhere));
        }

        #[test]
        fn garbage_is_an_error_or_reads_back(mut bytes in prop::collection::vec(any::<u8>(), 0..80), version in 0u8..3) {
            if let Some(first) = bytes.first_mut() {
                *first = version;
            }
            if let Ok(row) = LedgerRow::from_bytes(&bytes) {
                prop_assert_eq!(LedgerRow::from_bytes(&row.to_bytes()), Ok(row));
            }
        }
    }
}
