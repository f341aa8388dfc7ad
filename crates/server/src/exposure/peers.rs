//! What notes of a kind bring when a feed shows them: engaged members for each member shown to, by group. A note is
//! judged against these.

use std::collections::HashMap;

use kumara_model::{LanguageTag, NoteKind, Topic};
use kumara_recommend::exposure::PeerRates;

/// Before anything is known: one in fifty members who are shown a note like, save, share or comment on it.
const PRIOR_RATE: f64 = 0.02;
/// What a wider group says about a narrower one, in impressions.
const STRENGTH: f64 = 200.0;

/// From the widest to the narrowest.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Group {
    All,
    KindAndLanguage(NoteKind, LanguageTag),
    TopicKindAndLanguage(Topic, NoteKind, LanguageTag),
}

/// Sums by group.
#[derive(Debug, Default)]
pub(super) struct Peers(HashMap<Group, (i64, i64)>);

/// Which peers a note has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness<'a> {
    pub kind: NoteKind,
    pub language: LanguageTag,
    pub topic: Option<&'a Topic>,
}

impl Likeness<'_> {
    fn groups(self) -> impl Iterator<Item = Group> {
        let narrow = self.topic.map(|topic| Group::TopicKindAndLanguage(topic.clone(), self.kind, self.language));
        [Group::All, Group::KindAndLanguage(self.kind, self.language)].into_iter().chain(narrow)
    }
}

impl Peers {
    /// Adds to the sums, or takes away.
    pub fn add(&mut self, likeness: Likeness, engaged: i64, shown: i64) {
        for group in likeness.groups() {
            let sums = self.0.entry(group.clone()).or_default();
            *sums = (sums.0 + engaged, sums.1 + shown);
            if sums.1 <= 0 {
                self.0.remove(&group);
            }
        }
    }

    /// Engaged members for each member shown to, 0 to 1.
    pub fn rate(&self, likeness: Likeness) -> f64 {
        let rates: Vec<PeerRates> = likeness
            .groups()
            .map(|group| {
                let (engaged, shown) = self.0.get(&group).copied().unwrap_or_default();
                PeerRates::new(engaged.max(0).cast_unsigned(), shown.max(0).cast_unsigned())
            })
            .collect();
        PeerRates::shrunk(&rates, PRIOR_RATE, STRENGTH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_with_much_to_say_speaks_for_itself_and_a_small_one_for_its_like() {
        let (tea, ink) = (Topic::parse("tea").unwrap(), Topic::parse("ink").unwrap());
        let of = |topic| Likeness { kind: NoteKind::Photo, language: LanguageTag::UNKNOWN, topic };
        let mut peers = Peers::default();
        assert!((peers.rate(of(None)) - PRIOR_RATE).abs() < 1e-9);
        peers.add(of(Some(&tea)), 1_000, 10_000);
        peers.add(of(Some(&ink)), 0, 3);
        assert!((peers.rate(of(Some(&tea))) - 0.1).abs() < 0.005);
        assert!((peers.rate(of(Some(&ink))) - 0.1).abs() < 0.02);
        peers.add(of(Some(&tea)), -1_000, -10_000);
        peers.add(of(Some(&ink)), 0, -3);
        assert!(peers.0.is_empty());
    }
}
