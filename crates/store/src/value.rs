//! Values on their way into a statement. What the database keeps of a type is decided here and read back in
//! [`FromValue`](crate::FromValue).

use kumara_model::{
    BlobHash, Body, CardDesign, Cell, CollectionId, CommentId, CommentText, DisplayName, DraftId, Handle, LanguageTag,
    MemberId, NoteId, NoteKind, NotificationId, PasskeyId, PictureId, ProfileText, Region, SessionId, Timestamp, Title,
    Topic, VersionId, Visibility,
};

/// The five kinds of values that both engines keep.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

/// A list of [`Value`]s from anything that turns into one: `params![note, &title, at]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

impl Value {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Int(_) => "an integer",
            Self::Real(_) => "a real number",
            Self::Text(_) => "text",
            Self::Blob(_) => "bytes",
        }
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! into_value {
    ($($type:ty => |$value:ident| $made:expr;)+) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        }
    )+};
}

into_value! {
    i64 => |v| Self::Int(v);
    i32 => |v| Self::Int(v.into());
    u32 => |v| Self::Int(v.into());
    u16 => |v| Self::Int(v.into());
    u8 => |v| Self::Int(v.into());
    bool => |v| Self::Int(v.into());
    f64 => |v| Self::Real(v);
    &str => |v| Self::Text(v.to_owned());
    String => |v| Self::Text(v);
    &String => |v| Self::Text(v.clone());
    Box<str> => |v| Self::Text(v.into());
    Vec<u8> => |v| Self::Blob(v);
    &[u8] => |v| Self::Blob(v.to_vec());
    Timestamp => |v| Self::Int(v.as_micros());
    Cell => |v| Self::Int(v.raw());
    BlobHash => |v| Self::Blob(v.as_bytes().to_vec());
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Blob(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Value {
    fn from(bytes: &[u8; N]) -> Self {
        Self::Blob(bytes.to_vec())
    }
}

macro_rules! ids_into_value {
    ($($type:ty),+ $(,)?) => { into_value! { $($type => |v| Self::Int(v.get());)+ } };
}

ids_into_value!(
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

macro_rules! texts_into_value {
    ($($type:ty),+ $(,)?) => { into_value! { $(
        $type => |v| Self::Text(v.as_str().to_owned());
        &$type => |v| Self::Text(v.as_str().to_owned());
    )+ } };
}

texts_into_value!(
    LanguageTag,
    Region,
    Handle,
    Topic,
    Title,
    Body,
    CommentText,
    DisplayName,
    ProfileText,
    NoteKind,
    Visibility,
    CardDesign,
);
