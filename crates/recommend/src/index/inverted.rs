//! An inverted file of quantised vectors: a list for each cluster, newest last, of which a search reads the nearest.
//! Its lists hold public notes, and for a moment some that are gone or no longer public: readers check.

use parking_lot::RwLock;

use super::{
    refs::NoteRef,
    vectors::{Probe, Quantised, TopNotes, scan},
};
use crate::interest::Clusters;

/// Notes of one list at most: whatever is published, a list stays within a few hundred kilobytes.
const MOST_IN_LIST: usize = 16_384;

#[derive(Debug, Default)]
struct List {
    notes: Vec<NoteRef>,
    /// Beside the notes and not with them, so that a scan reads nothing else.
    vectors: Vec<Quantised>,
}

#[derive(Debug, Default)]
pub(crate) struct InvertedFile {
    lists: Vec<RwLock<List>>,
}

/// How much of the file a search reads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    pub lists: usize,
    /// Notes that are compared at most, of one list at most half of them, the newest.
    pub notes: usize,
}

/// Memory of searches that is used again.
#[derive(Debug, Default)]
pub(crate) struct SearchScratch {
    nearest: Vec<(i32, u32)>,
    pub best: TopNotes,
}

impl InvertedFile {
    pub fn new(lists: usize) -> Self {
        Self { lists: (0..lists).map(|_| RwLock::default()).collect() }
    }

    /// Appends a note; the older quarter of a list that is full is forgotten.
    pub fn push(&self, list: u16, note: NoteRef, vector: &Quantised) {
        let Some(list) = self.lists.get(usize::from(list)) else { return };
        let mut list = list.write();
        if list.notes.len() >= MOST_IN_LIST {
            list.notes.drain(..MOST_IN_LIST / 4);
            list.vectors.drain(..MOST_IN_LIST / 4);
        }
        list.notes.push(note);
        list.vectors.push(*vector);
    }

    pub fn remove(&self, list: u16, note: NoteRef) {
        let Some(list) = self.lists.get(usize::from(list)) else { return };
        let mut list = list.write();
        if let Some(at) = list.notes.iter().rposition(|other| *other == note) {
            list.notes.remove(at);
            list.vectors.remove(at);
        }
    }

    /// The `count` notes that are nearest to the probe among those in reach, in `scratch.best`. Returns how many
    /// were compared.
    pub fn search(
        &self,
        clusters: &Clusters,
        probe: &Probe,
        reach: Reach,
        count: usize,
        scratch: &mut SearchScratch,
    ) -> usize {
        let SearchScratch { nearest, best } = scratch;
        best.begin(count);
        clusters.nearest_to(probe, reach.lists, nearest);
        let mut left = reach.notes;
        for (_, at) in nearest.iter() {
            let Some(list) = self.lists.get(*at as usize) else { continue };
            let list = list.read();
            let first = list.notes.len().saturating_sub(left.min(reach.notes.div_ceil(2)));
            scan(probe, &list.vectors[first..], &list.notes[first..], best);
            left -= list.notes.len() - first;
            if left == 0 {
                break;
            }
        }
        reach.notes - left
    }

    /// As `search`, over everything.
    pub fn search_all(&self, probe: &Probe, count: usize, best: &mut TopNotes) {
        best.begin(count);
        for list in &self.lists {
            let list = list.read();
            scan(probe, &list.vectors, &list.notes, best);
        }
    }

    pub fn len(&self) -> usize {
        self.lists.iter().map(|list| list.read().notes.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        cursor::mix,
        diversity::Vector,
        index::{quantised, vectors::Probe},
    };

    fn vector(seed: u64) -> Quantised {
        let mut state = mix(seed);
        let vector: Vector = std::array::from_fn(|at| {
            state = mix(state);
            (state >> 40) as f32 / (1u64 << 23) as f32 - 1.0 + if at as u64 == seed % 5 { 12.0 } else { 0.0 }
        });
        quantised(&vector).unwrap()
    }

    #[test]
    fn a_search_of_all_lists_finds_what_a_scan_finds_and_what_was_removed_is_gone() {
        let vectors: Vec<Quantised> = (0..4_000).map(vector).collect();
        let clusters = Clusters::of(&vectors, 3, &|| false).unwrap();
        let file = InvertedFile::new(clusters.len());
        for (vector, number) in vectors.iter().zip(1..) {
            file.push(clusters.nearest(vector) as u16, NoteRef(number), vector);
        }
        let (mut scratch, mut exact) = (SearchScratch::default(), TopNotes::default());
        let probe = Probe::of_quantised(&vectors[7]);
        let wide = Reach { lists: usize::MAX, notes: usize::MAX };
        assert_eq!(file.search(&clusters, &probe, wide, 50, &mut scratch), 4_000);
        file.search_all(&probe, 50, &mut exact);
        assert_eq!(scratch.best.finish(), exact.finish());
        assert_eq!(exact.finish()[0].1, NoteRef(8));
        file.remove(clusters.nearest(&vectors[7]) as u16, NoteRef(8));
        file.search_all(&probe, 50, &mut exact);
        assert!(exact.finish().iter().all(|(_, note)| *note != NoteRef(8)) && file.len() == 3_999);
        let near = Reach { lists: 2, notes: 100 };
        assert!(file.search(&clusters, &probe, near, 50, &mut scratch) <= 100);
    }

    #[test]
    fn a_list_forgets_its_oldest() {
        let file = InvertedFile::new(1);
        (1..=MOST_IN_LIST as u32 + 1).for_each(|number| file.push(0, NoteRef(number), &vector(1)));
        file.push(9, NoteRef(1), &vector(1));
        assert_eq!(file.len(), MOST_IN_LIST - MOST_IN_LIST / 4 + 1);
    }
}
