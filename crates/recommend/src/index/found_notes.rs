//! What was found for a taste, kept for the pages that follow: until the taste changes, or enough was published that
//! it is worth another look. Bounded: members whose numbers meet in one place take it from one another.

use parking_lot::Mutex;

use super::{
    refs::{MemberRef, NoteRef},
    vectors::Probe,
};

/// About 2 kilobytes each, when used.
const PLACES: usize = 8_192;
/// New notes after which a search may find something else that matters.
const NEW_NOTES: u64 = 64;

#[derive(Debug)]
struct Found {
    member: MemberRef,
    probe: Probe,
    count: usize,
    /// Notes that had been published into the lists.
    published: u64,
    notes: Box<[(i32, NoteRef)]>,
}

#[derive(Debug)]
pub(crate) struct FoundNotes(Box<[Mutex<Option<Found>>]>);

impl Default for FoundNotes {
    fn default() -> Self {
        Self((0..PLACES).map(|_| Mutex::new(None)).collect())
    }
}

impl FoundNotes {
    fn place(&self, member: MemberRef) -> &Mutex<Option<Found>> {
        &self.0[member.0 as usize % PLACES]
    }

    /// Copies what was found before into `out`. False if a search is due; a place that another page is using counts
    /// as empty, so that nobody waits.
    pub fn get(
        &self,
        member: MemberRef,
        probe: &Probe,
        count: usize,
        published: u64,
        out: &mut Vec<(i32, NoteRef)>,
    ) -> bool {
        let Some(place) = self.place(member).try_lock() else { return false };
        let stands = |found: &&Found| {
            found.member == member
                && found.count == count
                && published.wrapping_sub(found.published) < NEW_NOTES
                && found.probe == *probe
        };
        let Some(found) = place.as_ref().filter(stands) else { return false };
        out.clear();
        out.extend_from_slice(&found.notes);
        true
    }

    pub fn put(&self, member: MemberRef, probe: &Probe, count: usize, published: u64, notes: &[(i32, NoteRef)]) {
        if let Some(mut place) = self.place(member).try_lock() {
            *place = Some(Found { member, probe: probe.clone(), count, published, notes: notes.into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_stands_until_the_taste_changes_or_much_is_new() {
        let (kept, mut out) = (FoundNotes::default(), Vec::new());
        let taste = |part: i8| {
            let mut vector = [1i8; 64];
            vector[0] = part;
            Probe::of_quantised(&vector)
        };
        let (ana, notes) = (MemberRef(7), [(5, NoteRef(1)), (4, NoteRef(2))]);
        assert!(!kept.get(ana, &taste(1), 10, 0, &mut out));
        kept.put(ana, &taste(1), 10, 0, &notes);
        assert!(kept.get(ana, &taste(1), 10, NEW_NOTES - 1, &mut out) && out == notes);
        assert!(!kept.get(ana, &taste(2), 10, 0, &mut out) && !kept.get(ana, &taste(1), 11, 0, &mut out));
        assert!(!kept.get(ana, &taste(1), 10, NEW_NOTES, &mut out));
        let other = MemberRef(7 + PLACES as u32);
        assert!(!kept.get(other, &taste(1), 10, 0, &mut out));
        kept.put(other, &taste(1), 10, 0, &notes);
        assert!(!kept.get(ana, &taste(1), 10, 0, &mut out));
    }
}
