//! Lists of notes by a key (topic, author, language, region, cell), ordered by time.

use std::{collections::VecDeque, hash::Hash};

use super::{notes::NoteTable, refs::NoteRef, sharded::Sharded};

/// A list for each key, oldest first, 4 bytes a note. Optionally keeps only the newest of each.
pub(crate) struct Postings<K> {
    lists: Sharded<K, VecDeque<NoteRef>>,
    limit: usize,
}

impl<K: Hash + Eq + Copy> Postings<K> {
    pub fn unbounded() -> Self {
        Self::newest_of_each(usize::MAX)
    }

    pub fn newest_of_each(limit: usize) -> Self {
        Self { lists: Sharded::default(), limit }
    }

    // ---- the one writer

    pub fn insert(&self, key: K, note: NoteRef, notes: &NoteTable) {
        let mut shard = self.lists.write(&key);
        let list = shard.entry(key).or_default();
        let moment = notes.moment(note);
        // Nearly always the newest.
        if list.back().is_none_or(|last| notes.moment(*last) < moment) {
            list.push_back(note);
        } else if let Err(at) = list.binary_search_by(|other| notes.moment(*other).cmp(&moment)) {
            list.insert(at, note);
        }
        if list.len() > self.limit {
            list.pop_front();
        }
    }

    pub fn remove(&self, key: K, note: NoteRef, notes: &NoteTable) {
        let mut shard = self.lists.write(&key);
        let Some(list) = shard.get_mut(&key) else { return };
        let moment = notes.moment(note);
        let found = list.binary_search_by(|other| notes.moment(*other).cmp(&moment));
        if let Ok(at) = found {
            list.remove(at);
        }
        if list.is_empty() {
            shard.remove(&key);
        }
    }

    /// Removes from the old end while `is_over` says so.
    pub fn prune(&self, key: K, mut is_over: impl FnMut(NoteRef) -> bool) {
        let mut shard = self.lists.write(&key);
        if let Some(list) = shard.get_mut(&key) {
            while list.front().is_some_and(|oldest| is_over(*oldest)) {
                list.pop_front();
            }
        }
    }

    // ---- readers

    pub fn count(&self, key: K) -> usize {
        self.lists.read(&key).get(&key).map_or(0, VecDeque::len)
    }

    /// Appends up to `count` notes, newest first.
    pub fn newest(&self, key: K, count: usize, out: &mut Vec<NoteRef>) {
        if let Some(list) = self.lists.read(&key).get(&key) {
            out.extend(list.iter().rev().take(count));
        }
    }

    /// Appends up to `count` notes that are older than `before`, newest first.
    pub fn newest_before(
        &self,
        key: K,
        before: Option<(i64, i64)>,
        count: usize,
        notes: &NoteTable,
        out: &mut Vec<NoteRef>,
    ) {
        let Some(before) = before else { return self.newest(key, count, out) };
        if let Some(list) = self.lists.read(&key).get(&key) {
            let end = list.partition_point(|note| notes.moment(*note) < before);
            out.extend(list.range(..end).rev().take(count));
        }
    }

    /// Appends up to `count` notes, evenly strewn over the list from a place given by `seed`: over many seeds each
    /// note of the list comes up equally often.
    pub fn strewn(&self, key: K, count: usize, seed: u64, out: &mut Vec<NoteRef>) {
        if let Some(list) = self.lists.read(&key).get(&key)
            && !list.is_empty()
        {
            let count = count.min(list.len());
            let start = (seed % list.len() as u64) as usize;
            out.extend((0..count).filter_map(|i| list.get((start + i * list.len() / count) % list.len())));
        }
    }

    #[cfg(test)]
    pub fn for_each(&self, visit: impl FnMut(&K, &VecDeque<NoteRef>)) {
        self.lists.for_each(visit);
    }
}

#[cfg(test)]
mod tests {
    use kumara_model::{NoteKind, Timestamp, Visibility};

    use super::*;
    use crate::index::{
        codes::{LanguageCode, RegionCode},
        note_slot::NoteText,
        refs::MemberRef,
    };

    fn table(times: &[i64]) -> (NoteTable, Vec<NoteRef>) {
        let notes = NoteTable::new(100);
        let text = NoteText {
            kind: NoteKind::Text,
            visibility: Visibility::Public,
            language: LanguageCode::ANY,
            region: RegionCode::NONE,
            topics: Vec::new(),
            cell: None,
        };
        let refs = times
            .iter()
            .zip(1..)
            .map(|(time, id)| notes.add(i64::into(id), MemberRef(1), Timestamp::from_micros(*time), &text).unwrap())
            .collect();
        (notes, refs)
    }

    #[test]
    fn notes_are_ordered_by_time_whatever_the_order_they_came_in() {
        let (notes, refs) = table(&[30, 10, 20, 40]);
        let list = Postings::newest_of_each(3);
        refs.iter().for_each(|note| list.insert('a', *note, &notes));
        refs.iter().for_each(|note| list.insert('a', *note, &notes));
        let mut out = Vec::new();
        list.newest('a', 9, &mut out);
        assert_eq!(out, [refs[3], refs[0], refs[2]], "the oldest left, none is there twice");

        out.clear();
        list.newest_before('a', Some((40, 4)), 1, &notes, &mut out);
        assert_eq!(out, [refs[0]]);
        list.remove('a', refs[0], &notes);
        list.prune('a', |note| note == refs[2]);
        out.clear();
        list.newest('a', 9, &mut out);
        assert_eq!(out, [refs[3]]);
    }

    #[test]
    fn over_all_seeds_each_note_comes_up_equally_often() {
        let (notes, refs) = table(&[1, 2, 3, 4, 5, 6, 7]);
        let list = Postings::unbounded();
        refs.iter().for_each(|note| list.insert('a', *note, &notes));
        let mut out = Vec::new();
        (0..7).for_each(|seed| list.strewn('a', 3, seed, &mut out));
        for note in refs {
            assert_eq!(out.iter().filter(|other| **other == note).count(), 3);
        }
    }
}
