//! Rows that a statement gave back, and how their values turn into types again.

use kumara_model::{
    BlobHash, Body, CardDesign, Cell, CollectionId, CommentId, CommentText, DisplayName, DraftId, Handle, LanguageTag,
    MemberId, NoteId, NoteKind, NotificationId, PasskeyId, PictureId, ProfileText, Region, SessionId, Timestamp, Title,
    Topic, VersionId, Visibility,
};

use crate::{StoreError, Value};

/// One row of an answer.
#[derive(Debug, Clone)]
pub struct Row {
    statement: &'static str,
    values: Vec<Value>,
}

impl Row {
    pub(crate) const fn new(statement: &'static str, values: Vec<Value>) -> Self {
        Self { statement, values }
    }

    /// The value in a column, counted from 0. [`StoreError::WrongValue`] if it is of another kind or breaks the
    /// rules of its type.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T, StoreError> {
        let wrong = |found| StoreError::WrongValue { statement: self.statement, column, expected: T::EXPECTED, found };
        let value = self.values.get(column).ok_or_else(|| wrong("missing"))?;
        T::from_value(value).ok_or_else(|| wrong(value.kind()))
    }

    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// Columns in the row.
    pub fn width(&self) -> usize {
        self.values.len()
    }
}

/// What can be read from a column. `Option<T>` reads NULL as `None`.
pub trait FromValue: Sized {
    /// What the column should hold, in words.
    const EXPECTED: &'static str;

    fn from_value(value: &Value) -> Option<Self>;
}

impl<T: FromValue> FromValue for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_value(value: &Value) -> Option<Self> {
        if *value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

fn int(value: &Value) -> Option<i64> {
    if let Value::Int(v) = value { Some(*v) } else { None }
}

fn text(value: &Value) -> Option<&str> {
    if let Value::Text(v) = value { Some(v) } else { None }
}

fn bytes(value: &Value) -> Option<&[u8]> {
    if let Value::Blob(v) = value { Some(v) } else { None }
}

macro_rules! from_value {
    ($($type:ty, $expected:literal => |$value:ident| $read:expr;)+) => {$(
        impl FromValue for $type {
            const EXPECTED: &'static str = $expected;

            fn from_value($value: &Value) -> Option<Self> {
                $read
            }
        }
    )+};
}

from_value! {
    Value, "anything" => |v| Some(v.clone());
    i64, "an integer" => |v| int(v);
    i32, "a 32-bit integer" => |v| int(v)?.try_into().ok();
    u32, "a 32-bit natural number" => |v| int(v)?.try_into().ok();
    u64, "a natural number" => |v| int(v)?.try_into().ok();
    usize, "a natural number" => |v| int(v)?.try_into().ok();
    bool, "0 or 1" => |v| match int(v)? { 0 => Some(false), 1 => Some(true), _ => None };
    f64, "a real number" => |v| if let Value::Real(v) = v { Some(*v) } else { None };
    String, "text" => |v| text(v).map(str::to_owned);
    Box<str>, "text" => |v| text(v).map(Into::into);
    Vec<u8>, "bytes" => |v| bytes(v).map(<[u8]>::to_vec);
    Timestamp, "a time in microseconds" => |v| int(v).map(Self::from_micros);
    Cell, "an H3 cell" => |v| int(v).and_then(Self::from_raw);
    BlobHash, "32 bytes" => |v| bytes(v)?.try_into().ok().map(Self::from_bytes);
    LanguageTag, "a language tag" => |v| text(v)?.parse().ok();
    Region, "a region" => |v| text(v)?.parse().ok();
    Handle, "a handle" => |v| Self::parse(text(v)?).ok();
    Topic, "a topic" => |v| Self::parse(text(v)?).ok();
    Title, "a title" => |v| Self::parse(text(v)?).ok();
    Body, "a body" => |v| Self::parse(text(v)?).ok();
    CommentText, "a comment" => |v| Self::parse(text(v)?).ok();
    DisplayName, "a display name" => |v| Self::parse(text(v)?).ok();
    ProfileText, "a profile text" => |v| Self::parse(text(v)?).ok();
    NoteKind, "a kind of note" => |v| Self::from_word(text(v)?);
    Visibility, "a visibility" => |v| Self::from_word(text(v)?);
    CardDesign, "a card design" => |v| Self::from_word(text(v)?);
}

impl<const N: usize> FromValue for [u8; N] {
    const EXPECTED: &'static str = "bytes of a fixed length";

    fn from_value(value: &Value) -> Option<Self> {
        bytes(value)?.try_into().ok()
    }
}

macro_rules! ids_from_value {
    ($($type:ty),+ $(,)?) => { from_value! { $($type, "an id" => |v| int(v).map(Self::from);)+ } };
}

ids_from_value!(
    MemberId,
    NoteId,
    CommentId,
    PictureId,
    CollectionId,
    SessionId,
    DraftId,
    NotificationId,
    PasskeyId,
    VersionId,
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params;

    #[test]
    fn a_value_reads_back_as_the_type_that_it_was_or_says_what_is_wrong() {
        let handle = Handle::parse("ana").unwrap();
        let hash = BlobHash::from_bytes([7; 32]);
        let values = params![NoteId::from(5), &handle, hash, true, None::<i64>, Visibility::Followers, 1.5];
        let row = Row::new("SHOW_ALL", values);
        assert_eq!(row.get::<NoteId>(0).unwrap(), NoteId::from(5));
        assert_eq!(row.get::<Handle>(1).unwrap(), handle);
        assert_eq!(row.get::<BlobHash>(2).unwrap(), hash);
        assert!(row.get::<bool>(3).unwrap());
        assert_eq!(row.get::<Option<String>>(4).unwrap(), None);
        assert_eq!(row.get::<Option<Visibility>>(5).unwrap(), Some(Visibility::Followers));
        let wrong = row.get::<Region>(6).unwrap_err().to_string();
        assert_eq!(wrong, "column 6 of `SHOW_ALL` is a real number, not a region");
        assert!(row.get::<i64>(7).unwrap_err().to_string().contains("missing"));
        assert!(row.get::<bool>(0).is_err(), "5 is no flag");
    }
}
