//! The event log: facts in the order of their commits, written by `Tx::emit` in the transaction that made them
//! true. The engines keep it in tables of their own shape; the position in it is the same type for both.

use kumara_model::{Event, Timestamp};

use crate::{Row, StoreError};

/// A position in the log. Everything that is committed after it was seen sorts after it.
///
/// On SQLite `epoch` is 0 and `seq` numbers the events. On PostgreSQL a sequence is not commit order, so `epoch`
/// is the number of the transaction and `seq` orders the events inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Offset {
    pub epoch: i64,
    pub seq: i64,
}

impl Offset {
    /// Before the first event.
    pub const ZERO: Self = Self { epoch: 0, seq: 0 };
}

/// An event with its place in the log and the time at which it was written there.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    pub offset: Offset,
    pub at: Timestamp,
    pub event: Event,
}

impl Logged {
    /// From the columns epoch, seq, at, event.
    pub(crate) fn from_row(row: &Row) -> Result<Self, StoreError> {
        let offset = Offset { epoch: row.get(0)?, seq: row.get(1)? };
        let json: String = row.get(3)?;
        let event = serde_json::from_str(&json)
            .map_err(|e| StoreError::corrupt(format!("event {}.{} can't be read: {e}", offset.epoch, offset.seq)))?;
        Ok(Self { offset, at: row.get(2)?, event })
    }
}

/// The text that is kept. What would not read back is refused here: in the log it would stop every follower.
pub(crate) fn to_json(event: &Event) -> Result<String, StoreError> {
    let refused = |e| StoreError::corrupt(format!("an event can't be written: {e}"));
    let json = serde_json::to_string(event).map_err(refused)?;
    serde_json::from_str::<Event>(&json).map_err(refused)?;
    Ok(json)
}

#[cfg(test)]
mod tests {
    use kumara_model::{MemberId, NoteId};

    use super::*;

    #[test]
    fn an_event_that_would_not_read_back_is_not_written() {
        let liked = |note: i64| Event::NoteLiked {
            note: NoteId::from(note),
            author: MemberId::from(1),
            member: MemberId::from(2),
        };
        assert!(to_json(&liked(7)).is_ok());
        assert!(matches!(to_json(&liked(0)), Err(StoreError::Corrupt { .. })), "no id is 0");
    }
}
