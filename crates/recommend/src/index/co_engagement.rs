//! Which notes are liked or saved by the same members: "people who liked this also liked".

use super::{refs::NoteRef, sharded::Sharded};

const NEIGHBOURS: usize = 8;

/// For each engaged note its most frequent companions, counted approximately in bounded space (Misra and Gries,
/// 1982): a newcomer to a full list takes one from everybody's count and enters when a count reaches zero.
#[derive(Default)]
pub(crate) struct CoEngagement {
    lists: Sharded<NoteRef, Neighbours>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Neighbours {
    notes: [NoteRef; NEIGHBOURS],
    counts: [u16; NEIGHBOURS],
}

impl Neighbours {
    fn count(&mut self, other: NoteRef) {
        if let Some(at) = self.notes.iter().position(|note| *note == other) {
            self.counts[at] = self.counts[at].saturating_add(1);
        } else if let Some(free) = self.counts.iter().position(|count| *count == 0) {
            self.notes[free] = other;
            self.counts[free] = 1;
        } else {
            self.counts.iter_mut().for_each(|count| *count -= 1);
        }
    }
}

impl CoEngagement {
    /// One member engaged with both.
    pub fn pair(&self, a: NoteRef, b: NoteRef) {
        if a != b {
            self.lists.write(&a).entry(a).or_default().count(b);
            self.lists.write(&b).entry(b).or_default().count(a);
        }
    }

    /// Sets a note's companions, as many as are kept.
    pub fn set(&self, note: NoteRef, companions: impl Iterator<Item = (NoteRef, u16)>) {
        let mut list = Neighbours::default();
        for (at, (other, count)) in companions.take(NEIGHBOURS).enumerate() {
            (list.notes[at], list.counts[at]) = (other, count);
        }
        self.lists.write(&note).insert(note, list);
    }

    pub fn forget(&self, note: NoteRef) {
        self.lists.write(&note).remove(&note);
    }

    /// Appends a note's companions with how often they were liked together with it.
    pub fn companions(&self, note: NoteRef, out: &mut Vec<(NoteRef, u16)>) {
        if let Some(list) = self.lists.read(&note).get(&note) {
            out.extend(list.notes.into_iter().zip(list.counts).filter(|(_, count)| *count > 0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_companions_outlast_a_crowd_of_strangers() {
        let together = CoEngagement::default();
        for _ in 0..40 {
            together.pair(NoteRef(1), NoteRef(2));
        }
        for stranger in 3..60 {
            together.pair(NoteRef(1), NoteRef(stranger));
        }
        together.pair(NoteRef(1), NoteRef(1));
        let mut out = Vec::new();
        together.companions(NoteRef(1), &mut out);
        assert!(out.len() <= NEIGHBOURS);
        let (best, count) = out.iter().max_by_key(|(_, count)| *count).unwrap();
        assert_eq!(*best, NoteRef(2));
        assert!(*count > 20);
        together.forget(NoteRef(1));
        out.clear();
        together.companions(NoteRef(1), &mut out);
        assert!(out.is_empty());
    }
}
