//! Trending boards: the hottest notes of everybody, a language, a region, a topic.

use super::{
    codes::{LanguageCode, RegionCode},
    refs::{NoteRef, TopicRef},
    sharded::Sharded,
};
use crate::decay::Heat;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Board {
    Everybody,
    Language(LanguageCode),
    Region(RegionCode),
    Topic(TopicRef),
}

/// Bounded lists, hottest first. Heat decays for all alike, so order changes only with events.
pub(crate) struct Boards {
    boards: Sharded<Board, Vec<(Heat, NoteRef)>>,
    board_notes: usize,
    topic_board_notes: usize,
}

impl Boards {
    pub fn new(board_notes: usize, topic_board_notes: usize) -> Self {
        Self { boards: Sharded::default(), board_notes, topic_board_notes }
    }

    /// Gives a note its place by its new heat.
    pub fn place(&self, board: Board, note: NoteRef, heat: Heat) {
        let limit = if matches!(board, Board::Topic(_)) { self.topic_board_notes } else { self.board_notes };
        let mut shard = self.boards.write(&board);
        let list = shard.entry(board).or_default();
        if let Some(at) = list.iter().position(|(_, other)| *other == note) {
            list.remove(at);
        } else if list.len() >= limit && list.last().is_some_and(|(least, _)| *least >= heat) {
            return;
        }
        if !heat.is_cold() {
            // A newcomer stands behind those of equal heat.
            let at = list.partition_point(|(other, _)| other.total_cmp(&heat).is_ge());
            list.insert(at, (heat, note));
            list.truncate(limit);
        }
        if list.is_empty() {
            shard.remove(&board);
        }
    }

    pub fn remove(&self, board: Board, note: NoteRef) {
        let mut shard = self.boards.write(&board);
        if let Some(list) = shard.get_mut(&board) {
            list.retain(|(_, other)| *other != note);
            if list.is_empty() {
                shard.remove(&board);
            }
        }
    }

    /// Appends up to `count` notes, hottest first.
    pub fn hottest(&self, board: Board, count: usize, out: &mut Vec<NoteRef>) {
        if let Some(list) = self.boards.read(&board).get(&board) {
            out.extend(list.iter().take(count).map(|(_, note)| *note));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use kumara_model::Timestamp;

    use super::*;
    use crate::decay::HalfLife;

    #[test]
    fn a_board_keeps_the_hottest_and_a_note_stands_on_it_once() {
        let (boards, day) = (Boards::new(2, 1), HalfLife::new(Duration::from_secs(86_400)));
        let now = Timestamp::from_millis(1_750_000_000_000);
        let heat = |weight| Heat::COLD.plus(weight, now, day);
        for (note, weight) in [(1, 1.0), (2, 2.0), (3, 3.0), (1, 0.5), (3, 4.0)] {
            boards.place(Board::Everybody, NoteRef(note), heat(weight));
        }
        let mut out = Vec::new();
        boards.hottest(Board::Everybody, 9, &mut out);
        assert_eq!(out, [NoteRef(3), NoteRef(2)]);
        boards.place(Board::Everybody, NoteRef(3), heat(1.0));
        boards.remove(Board::Everybody, NoteRef(9));
        out.clear();
        boards.hottest(Board::Everybody, 9, &mut out);
        assert_eq!(out, [NoteRef(2), NoteRef(3)], "a note that cooled moves down");
        boards.place(Board::Everybody, NoteRef(2), Heat::COLD);
        out.clear();
        boards.hottest(Board::Everybody, 1, &mut out);
        assert_eq!(out, [NoteRef(3)]);
    }
}
