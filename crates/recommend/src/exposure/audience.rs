//! The distinct members who saw a note, in bounded memory and as bytes: an exact set while it is small, HyperLogLog
//! past that. Adding a member twice, or in another order, gives the same bytes.

use kumara_model::MemberId;

use super::Standing;
use crate::cursor::mix;

/// A member in 32 bits, keyed by the note: two notes' audiences can't be compared by their hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberHash(pub u32);

impl MemberHash {
    /// `key` is the note's number, or any other that stays the same for the set.
    pub fn new(member: MemberId, key: u64) -> Self {
        Self((mix(mix(member.get().cast_unsigned()) ^ key) >> 32) as u32)
    }
}

/// A member of the exact part: who, the set of sources, and their standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    member: MemberHash,
    sources: u16,
    standing: Standing,
}

/// Members by up to 16 sources, with their standing. Exact up to 512 members: two of them are taken for one with a
/// chance of 512² / 2³³, 3 in 100,000. Past it HyperLogLog (Flajolet et al., 2007) with 2,048 registers for all (2.3 %
/// standard error) and 128 for each source (9 %), and beside it an exact sample, the 256 members with the lowest
/// hashes (Cohen and Kaplan's bottom-k, 2007): 6 KiB at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Audience {
    /// Sorted by hash. All members, or the sample.
    exact: Vec<Entry>,
    registers: Option<Registers>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Registers {
    all: Box<[u8]>,
    by_source: Box<[u8]>,
}

impl Audience {
    /// No audience takes more bytes.
    pub const MAX_BYTES: usize = 1 + ALL_REGISTERS + SOURCES * SOURCE_REGISTERS + SAMPLE * ENTRY_BYTES;
    const FEW: usize = 512;

    /// Adds a member who came by the source with this number (0..16). True if the member was not known; past 512
    /// members, if the estimate moved.
    pub fn insert(&mut self, member: MemberHash, source: u8, standing: Standing) -> bool {
        let bit = 1u16 << (source & 15);
        let entry = Entry { member, sources: bit, standing };
        let at = self.exact.binary_search_by_key(&member, |entry| entry.member);
        match at {
            Ok(at) => {
                let known = &mut self.exact[at];
                known.sources |= bit;
                known.standing = known.standing.raised_by(standing);
            }
            Err(at) => self.exact.insert(at, entry),
        }
        if self.registers.is_none() {
            if self.exact.len() <= Self::FEW {
                return at.is_err();
            }
            let mut registers = Registers::default();
            self.exact.iter().for_each(|entry| _ = registers.raise(entry.member, entry.sources));
            self.registers = Some(registers);
            self.exact.truncate(SAMPLE);
            return true;
        }
        self.exact.truncate(SAMPLE);
        self.registers.as_mut().is_some_and(|registers| registers.raise(member, bit))
    }

    fn is_among(&self, member: MemberHash) -> bool {
        self.exact.binary_search_by_key(&member, |entry| entry.member).is_ok()
    }

    /// Whether the member was there; none where the audience is too large to tell.
    pub fn knows(&self, member: MemberHash) -> Option<bool> {
        let is_sampled = self.registers.is_none() || self.exact.last().is_some_and(|last| member <= last.member);
        is_sampled.then(|| self.is_among(member))
    }

    /// Distinct members.
    pub fn count(&self) -> u32 {
        match &self.registers {
            None => self.exact.len() as u32,
            // More members than fit exactly have been there.
            Some(registers) => estimate(&registers.all).max(Self::FEW as u32 + 1),
        }
    }

    /// Distinct members by source; one who came by two counts for both.
    pub fn count_by_source(&self, source: u8) -> u32 {
        let source = usize::from(source & 15);
        match &self.registers {
            None => self.exact.iter().filter(|entry| entry.sources & 1 << source != 0).count() as u32,
            Some(registers) => estimate(registers.of_source(source)),
        }
    }

    /// The members that are known exactly, and whether they came by a source.
    pub fn sample(&self, source: u8) -> impl Iterator<Item = (Standing, bool)> {
        let bit = 1u16 << (source & 15);
        self.exact.iter().map(move |entry| (entry.standing, entry.sources & bit != 0))
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![if self.registers.is_some() { MANY } else { FEW }];
        if let Some(registers) = &self.registers {
            out.extend(&registers.all);
            out.extend(&registers.by_source);
        }
        for entry in &self.exact {
            out.extend(entry.member.0.to_le_bytes());
            out.extend(entry.sources.to_le_bytes());
            out.extend(entry.standing.bits().to_le_bytes());
        }
        out
    }

    /// None for what `to_bytes` never made, now or before standings were kept.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (kind, mut rest) = bytes.split_first()?;
        let mut registers = None;
        if matches!(*kind, MANY | MANY_WITHOUT_STANDING) {
            let (all, tail) = rest.split_at_checked(ALL_REGISTERS)?;
            let (by_source, tail) = tail.split_at_checked(SOURCES * SOURCE_REGISTERS)?;
            if all.iter().chain(by_source).any(|rank| *rank > 32) {
                return None;
            }
            (registers, rest) = (Some(Registers { all: all.into(), by_source: by_source.into() }), tail);
        }
        let number = |bytes: [u8; 4]| MemberHash(u32::from_le_bytes(bytes));
        let exact: Vec<Entry> = match *kind {
            FEW | MANY => {
                let (entries, []) = rest.as_chunks::<ENTRY_BYTES>() else { return None };
                let entry = |[a, b, c, d, e, f, g, h]: [u8; ENTRY_BYTES]| Entry {
                    member: number([a, b, c, d]),
                    sources: u16::from_le_bytes([e, f]),
                    standing: Standing::from_bits(u16::from_le_bytes([g, h])),
                };
                entries.iter().map(|bytes| entry(*bytes)).collect()
            }
            FEW_WITHOUT_STANDING => {
                let (entries, []) = rest.as_chunks::<6>() else { return None };
                let entry = |[a, b, c, d, e, f]: [u8; 6]| {
                    let member = number([a, b, c, d]);
                    Entry { member, sources: u16::from_le_bytes([e, f]), standing: Standing::established(member.0) }
                };
                entries.iter().map(|bytes| entry(*bytes)).collect()
            }
            MANY_WITHOUT_STANDING if rest.is_empty() => Vec::new(),
            _ => return None,
        };
        let most = if registers.is_some() { SAMPLE } else { Self::FEW };
        let is_sound = exact.len() <= most
            && exact.is_sorted_by(|a, b| a.member < b.member)
            && exact.iter().all(|entry| entry.sources != 0);
        is_sound.then_some(Self { exact, registers })
    }
}

/// The first byte of an audience's bytes.
const FEW_WITHOUT_STANDING: u8 = 0;
const MANY_WITHOUT_STANDING: u8 = 1;
const FEW: u8 = 2;
const MANY: u8 = 3;
const ENTRY_BYTES: usize = 8;
const SAMPLE: usize = 256;
const SOURCES: usize = 16;
const ALL_REGISTERS: usize = 2_048;
const SOURCE_REGISTERS: usize = 128;

impl Default for Registers {
    fn default() -> Self {
        Self { all: vec![0; ALL_REGISTERS].into(), by_source: vec![0; SOURCES * SOURCE_REGISTERS].into() }
    }
}

impl Registers {
    fn of_source(&self, source: usize) -> &[u8] {
        &self.by_source[source * SOURCE_REGISTERS..][..SOURCE_REGISTERS]
    }

    /// True if the estimate of all moved.
    fn raise(&mut self, member: MemberHash, sources: u16) -> bool {
        for source in (0..SOURCES).filter(|source| sources & 1 << source != 0) {
            raise(&mut self.by_source[source * SOURCE_REGISTERS..][..SOURCE_REGISTERS], member);
        }
        raise(&mut self.all, member)
    }
}

/// True if the register grew.
fn raise(registers: &mut [u8], member: MemberHash) -> bool {
    // Spread over 64 bits, so that the index and the rank take nothing from each other.
    let wide = mix(u64::from(member.0));
    let register = &mut registers[(wide >> 32) as usize % registers.len()];
    let rank = (wide as u32).leading_zeros() as u8 + 1;
    let grew = rank > *register;
    *register = rank.max(*register).min(32);
    grew
}

fn estimate(registers: &[u8]) -> u32 {
    let m = registers.len() as f64;
    let harmonic: f64 = registers.iter().map(|rank| (-f64::from(*rank)).exp2()).sum();
    let raw = 0.7213 / (1.0 + 1.079 / m) * m * m / harmonic;
    let empty = registers.iter().filter(|rank| **rank == 0).count();
    let estimate = if raw <= 2.5 * m && empty > 0 { m * (m / empty as f64).ln() } else { raw };
    estimate.round() as u32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn member(number: i64) -> MemberHash {
        MemberHash::new(number.into(), 77)
    }

    fn standing(number: i64) -> Standing {
        Standing::established(number as u32)
    }

    #[test]
    fn many_members_are_estimated_closely_by_all_and_by_source() {
        let mut audience = Audience::default();
        for number in 1..=100_000 {
            audience.insert(member(number), (number % 2) as u8, standing(number));
            if [500, 1_000, 20_000, 100_000].contains(&number) {
                let off = f64::from(audience.count()) / number as f64 - 1.0;
                assert!(off.abs() < 0.07, "{off} at {number}");
                let off = f64::from(audience.count_by_source(1)) / (number / 2) as f64 - 1.0;
                assert!(off.abs() < 0.3, "{off} at {number}");
            }
            assert!(number % 10_000 != 0 || audience.to_bytes().len() <= Audience::MAX_BYTES);
        }
    }

    #[test]
    fn a_large_audience_keeps_a_fair_sample_of_its_members() {
        let mut audience = Audience::default();
        (1..=20_000)
            .for_each(|number| _ = audience.insert(member(number), u8::from(number % 4 == 0), standing(number)));
        let sample: Vec<_> = audience.sample(1).collect();
        assert_eq!(sample.len(), 256);
        let quarter = sample.iter().filter(|(_, is_of_it)| *is_of_it).count();
        assert!((40..90).contains(&quarter), "{quarter}");
        let told = (1..=20_000).filter_map(|number| audience.knows(member(number))).collect::<Vec<_>>();
        assert_eq!((told.len(), told.iter().all(|is_known| *is_known)), (256, true));
        let strangers = (20_001..=60_000).filter_map(|number| audience.knows(member(number)));
        assert!(strangers.filter(|is_known| *is_known).count() == 0);
    }

    #[test]
    fn what_was_kept_before_standings_reads_as_established_members() {
        let old =
            [&[0u8][..], &7u32.to_le_bytes(), &1u16.to_le_bytes(), &9u32.to_le_bytes(), &3u16.to_le_bytes()].concat();
        let audience = Audience::from_bytes(&old).unwrap();
        assert_eq!((audience.count(), audience.count_by_source(1)), (2, 1));
        assert!(audience.sample(0).all(|(standing, _)| standing.weight() == 1.0));
        let many = [&[1u8][..], &[1; 4_096]].concat();
        assert_eq!(Audience::from_bytes(&many).unwrap().sample(0).count(), 0);
    }

    proptest! {
        #[test]
        fn order_and_repetition_change_nothing(
            mut visits in prop::collection::vec((1i64..1_500, 0u8..4), 0..1_500),
            turn in any::<prop::sample::Index>(),
        ) {
            let fill = |visits: &[(i64, u8)]| {
                let mut audience = Audience::default();
                for (number, source) in visits {
                    audience.insert(member(*number), *source, standing(*number));
                }
                audience
            };
            let once = fill(&visits);
            let distinct: BTreeSet<i64> = visits.iter().map(|(number, _)| *number).collect();
            if distinct.len() <= 512 {
                prop_assert_eq!(once.count() as usize, distinct.len());
            }
            prop_assert_eq!(Audience::from_bytes(&once.to_bytes()), Some(once.clone()));
            let again: Vec<_> = visits.iter().chain(&visits).copied().collect();
            prop_assert_eq!(fill(&again).to_bytes(), once.to_bytes());
            if !visits.is_empty() {
                let turn = turn.index(visits.len());
                visits.rotate_left(turn);
                visits.reverse();
            }
            prop_assert_eq!(fill(&visits).to_bytes(), once.to_bytes());
        }

        #[test]
        fn garbage_is_refused_or_reads_back(mut bytes in prop::collection::vec(any::<u8>(), 0..60), kind in 0u8..5) {
            if let Some(first) = bytes.first_mut() {
                *first = kind;
            }
            if let Some(audience) = Audience::from_bytes(&bytes)
                && kind == FEW
            {
                prop_assert_eq!(audience.to_bytes(), bytes);
            }
        }
    }
}
