//! Ids: 63 bits made by the program, so that rows can be written before any database has seen them.

use std::{fmt, str::FromStr};

use parking_lot::Mutex;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Clock, Timestamp};

const NODE_BITS: u32 = 10;
const SEQUENCE_BITS: u32 = 12;
/// 2024-01-01T00:00:00Z, so that 41 bits of milliseconds last until 2093.
const EPOCH_MS: i64 = 1_704_067_200_000;

/// Makes ids that grow with time: 41 bits of milliseconds, 10 of node, 12 of sequence.
pub struct IdGenerator {
    clock: Clock,
    node: i64,
    last: Mutex<(i64, i64)>,
}

impl IdGenerator {
    /// `node` tells apart the programs that write to one database; only its low ten bits count.
    pub fn new(node: u16, clock: Clock) -> Self {
        Self { clock, node: i64::from(node) & ((1 << NODE_BITS) - 1), last: Mutex::new((0, 0)) }
    }

    /// The same, with ids later than all that could have been made until `at`: another program had the number before.
    #[must_use]
    pub fn after(self, at: Timestamp) -> Self {
        *self.last.lock() = (at.as_millis() - EPOCH_MS + 1, 0);
        self
    }

    fn next_raw(&self) -> i64 {
        let mut last = self.last.lock();
        // A clock that jumps back, or 4,096 ids in one millisecond, borrow from the next millisecond.
        let now = (self.clock.now().as_millis() - EPOCH_MS).max(last.0).max(0);
        *last = if now > last.0 {
            (now, 0)
        } else if last.1 + 1 < 1 << SEQUENCE_BITS {
            (last.0, last.1 + 1)
        } else {
            (last.0 + 1, 0)
        };
        (last.0 << (NODE_BITS + SEQUENCE_BITS)) | (self.node << SEQUENCE_BITS) | last.1
    }

    pub fn next<T: From<i64>>(&self) -> T {
        T::from(self.next_raw())
    }
}

impl fmt::Debug for IdGenerator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdGenerator").field("node", &self.node).finish_non_exhaustive()
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// In JSON it is a decimal string, since JavaScript's numbers end at 53 bits.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            pub const fn get(self) -> i64 {
                self.0
            }

            /// When the id was made, to the millisecond.
            pub const fn made_at(self) -> Timestamp {
                Timestamp::from_millis((self.0 >> (NODE_BITS + SEQUENCE_BITS)) + EPOCH_MS)
            }

            /// The smallest id that could have been made at `at`, for reading from a time on.
            pub const fn first_at(at: Timestamp) -> Self {
                let millis = at.as_millis() - EPOCH_MS;
                Self(if millis < 0 { 0 } else { millis << (NODE_BITS + SEQUENCE_BITS) })
            }
        }

        impl From<i64> for $name {
            fn from(raw: i64) -> Self {
                Self(raw)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                parse_decimal(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                parse_decimal(&text).map(Self).map_err(de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// A person's account.
    MemberId,
    /// One post.
    NoteId,
    CommentId,
    /// A picture that a member uploaded.
    PictureId,
    /// A named set of saved notes.
    CollectionId,
    /// A device on which a member is signed in.
    SessionId,
    DraftId,
    NotificationId,
    PasskeyId,
    /// One state of an edited note.
    VersionId,
}

/// The text is not a positive decimal number of at most 63 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct IdError;

fn parse_decimal(text: &str) -> Result<i64, IdError> {
    // `i64::from_str` would take "+1" and "-1" too; one id has one spelling.
    if text.is_empty() || text.len() > 19 || !text.bytes().all(|b| b.is_ascii_digit()) || text.starts_with('0') {
        return Err(IdError);
    }
    text.parse().map_err(|_| IdError)
}

/// BLAKE3 of a blob's bytes: its key in the blob store and its name in the address, as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlobHash([u8; 32]);

impl BlobHash {
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for BlobHash {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.len() != 64 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(IdError);
        }
        let mut out = [0; 32];
        for (i, byte) in out.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * i..2 * i + 2], 16).map_err(|_| IdError)?;
        }
        Ok(Self(out))
    }
}

impl Serialize for BlobHash {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BlobHash {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::ManualClock;

    #[test]
    fn ids_grow_even_when_the_clock_jumps_back_or_a_millisecond_is_full() {
        let manual = ManualClock::at(Timestamp::from_millis(EPOCH_MS + 5_000));
        let ids = IdGenerator::new(7, manual.clock());
        let mut last = ids.next::<NoteId>();
        for i in 0..10_000 {
            if i == 5_000 {
                manual.set(Timestamp::from_millis(EPOCH_MS + 1_000));
            }
            let id = ids.next::<NoteId>();
            assert!(id > last);
            last = id;
        }
        manual.set(Timestamp::from_millis(EPOCH_MS + 60_000));
        manual.advance(Duration::from_millis(1));
        assert_eq!(ids.next::<NoteId>().made_at().as_millis(), EPOCH_MS + 60_001);
    }

    #[test]
    fn an_id_has_one_spelling() {
        assert_eq!("123".parse::<NoteId>().unwrap().get(), 123);
        for bad in ["", "0", "01", "+1", "-1", " 1", "1e3", "9223372036854775808", "99999999999999999999"] {
            assert!(bad.parse::<NoteId>().is_err(), "{bad}");
        }
        assert_eq!(serde_json::to_string(&NoteId::from(9_007_199_254_740_993)).unwrap(), "\"9007199254740993\"");
    }
}
