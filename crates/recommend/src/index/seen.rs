//! The notes that a member has lately seen, in a ring.

use super::refs::NoteRef;

#[derive(Debug, Clone, Default)]
pub(crate) struct SeenRing {
    notes: Vec<NoteRef>,
    oldest: usize,
}

impl SeenRing {
    /// False if it was there already. The oldest is forgotten when `limit` are remembered.
    pub fn insert(&mut self, note: NoteRef, limit: usize) -> bool {
        if limit == 0 || self.notes.contains(&note) {
            return false;
        }
        if self.notes.len() < limit {
            // Doubling would leave half of 100,000 rings empty.
            if self.notes.len() == self.notes.capacity() {
                self.notes.reserve_exact((self.notes.len() / 4).max(8).min(limit - self.notes.len()));
            }
            self.notes.push(note);
        } else {
            self.notes[self.oldest] = note;
            self.oldest = (self.oldest + 1) % limit;
        }
        true
    }

    pub fn notes(&self) -> &[NoteRef] {
        &self.notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first_and_nothing_is_counted_twice() {
        let mut seen = SeenRing::default();
        for note in [1, 2, 3, 2] {
            seen.insert(NoteRef(note), 3);
        }
        assert!(!seen.insert(NoteRef(3), 3));
        assert!(seen.insert(NoteRef(4), 3) && seen.insert(NoteRef(5), 3));
        let mut notes = seen.notes().to_vec();
        notes.sort();
        assert_eq!(notes, [NoteRef(3), NoteRef(4), NoteRef(5)]);
    }
}
