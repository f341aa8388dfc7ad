//! Whose impression counts. A browser's report is a claim: it moves nothing beyond what one honest member could.
//! Not here: who was there already (`audience`), which makes a replay count nothing.

use ahash::AHashMap;
use kumara_model::{MemberId, Timestamp};

use super::ExposureConfig;

/// How a member came to see a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whence {
    /// The feed chose it, for the source with this number (0..14); the page's token was handed back.
    Feed(u8),
    /// A list of the feed without the token that comes with its pages: made up, or too old to check.
    FeedWithoutToken,
    /// A profile, a search, a link: the member's own doing, or somebody else's.
    Elsewhere,
}

/// A report that a note was on a member's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// None for a visitor.
    pub member: Option<MemberId>,
    pub author: MemberId,
    /// Either blocks the other.
    pub is_blocked: bool,
    pub whence: Whence,
    /// When the log took it in; the browser's own clock is not asked.
    pub at: Timestamp,
}

/// Why an impression does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Nothing tells one visitor from a thousand.
    Visitor,
    Author,
    Blocked,
    NoToken,
    /// More notes in an hour than people look at.
    TooMany,
    /// Faster than people look.
    TooFast,
    /// More members at once than are followed here.
    Crowded,
}

impl Refusal {
    /// The word in metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Author => "author",
            Self::Blocked => "blocked",
            Self::NoToken => "no_token",
            Self::TooMany => "too_many",
            Self::TooFast => "too_fast",
            Self::Crowded => "crowded",
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Recent {
    hour: i64,
    in_hour: u32,
    minute: i64,
    in_minute: u32,
}

/// Bounds by member, hour and minute. Ask `check`, then let the ledger take the claim, and tell `counted` if it was
/// new: so a log that is read twice uses up nobody's bound.
#[derive(Debug, Clone)]
pub struct TrafficRules {
    per_hour: u32,
    per_minute: u32,
    recent: AHashMap<MemberId, Recent>,
    newest_hour: i64,
}

/// Members followed within an hour; 48 bytes each.
const MOST_MEMBERS: usize = 1_000_000;
const MINUTE_MICROS: i64 = 60_000_000;

impl TrafficRules {
    pub fn new(config: &ExposureConfig) -> Self {
        Self {
            per_hour: config.member_hour_impressions,
            per_minute: 60_000 / config.least_impression_interval_ms.max(1),
            recent: AHashMap::new(),
            newest_hour: 0,
        }
    }

    /// Whether the claim may count.
    pub fn check(&self, claim: &Claim) -> Result<MemberId, Refusal> {
        let member = claim.member.ok_or(Refusal::Visitor)?;
        if member == claim.author {
            return Err(Refusal::Author);
        }
        if claim.is_blocked {
            return Err(Refusal::Blocked);
        }
        if claim.whence == Whence::FeedWithoutToken {
            return Err(Refusal::NoToken);
        }
        let (hour, minute) = times(claim.at);
        let Some(recent) = self.recent.get(&member) else {
            let is_full = self.recent.len() >= MOST_MEMBERS && hour <= self.newest_hour;
            return if is_full { Err(Refusal::Crowded) } else { Ok(member) };
        };
        if recent.hour == hour && recent.in_hour >= self.per_hour {
            return Err(Refusal::TooMany);
        }
        if recent.minute == minute && recent.in_minute >= self.per_minute {
            return Err(Refusal::TooFast);
        }
        Ok(member)
    }

    /// An impression of this member counted.
    pub fn counted(&mut self, member: MemberId, at: Timestamp) {
        let (hour, minute) = times(at);
        if hour > self.newest_hour {
            self.newest_hour = hour;
            self.recent.retain(|_, recent| recent.hour + 1 >= hour);
        }
        if self.recent.len() >= MOST_MEMBERS && !self.recent.contains_key(&member) {
            return;
        }
        let recent = self.recent.entry(member).or_default();
        if recent.hour != hour {
            (recent.hour, recent.in_hour) = (hour, 0);
        }
        if recent.minute != minute {
            (recent.minute, recent.in_minute) = (minute, 0);
        }
        recent.in_hour += 1;
        recent.in_minute += 1;
    }
}

fn times(at: Timestamp) -> (i64, i64) {
    (at.as_micros().div_euclid(ExposureConfig::HOUR_MICROS), at.as_micros().div_euclid(MINUTE_MICROS))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);

    fn claim(member: i64, whence: Whence, at: Timestamp) -> Claim {
        Claim { member: Some(member.into()), author: 1.into(), is_blocked: false, whence, at }
    }

    #[test]
    fn visitors_authors_blocked_members_and_forgers_count_nothing() {
        let rules = TrafficRules::new(&ExposureConfig::default());
        let honest = claim(2, Whence::Feed(0), START);
        assert_eq!(rules.check(&honest), Ok(2.into()));
        assert_eq!(rules.check(&Claim { member: None, ..honest }), Err(Refusal::Visitor));
        assert_eq!(rules.check(&Claim { author: 2.into(), ..honest }), Err(Refusal::Author));
        assert_eq!(rules.check(&Claim { is_blocked: true, ..honest }), Err(Refusal::Blocked));
        assert_eq!(rules.check(&claim(2, Whence::FeedWithoutToken, START)), Err(Refusal::NoToken));
        assert_eq!(rules.check(&claim(2, Whence::Elsewhere, START)), Ok(2.into()));
    }

    #[test]
    fn a_program_counts_as_much_as_the_busiest_reader() {
        let mut rules = TrafficRules::new(&ExposureConfig::default());
        let (mut counted, mut refusals) = (0, Vec::new());
        // Ten a second, for three hours.
        for tenth in 0..108_000 {
            let at = START + Duration::from_millis(100 * tenth);
            match rules.check(&claim(7, Whence::Feed(0), at)) {
                Ok(member) => {
                    rules.counted(member, at);
                    counted += 1;
                }
                Err(refusal) => refusals.push(refusal),
            }
        }
        assert!((1_800..=2_400).contains(&counted), "{counted}: three or four hours by the clock");
        assert!(refusals.contains(&Refusal::TooFast) && refusals.contains(&Refusal::TooMany));
        assert_eq!(rules.check(&claim(8, Whence::Feed(0), START)), Ok(8.into()), "nobody else is held up");
    }
}
