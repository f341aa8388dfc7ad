//! How the model's types look in the API description. Compiled only for the server.

use std::borrow::Cow;

use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{ObjectBuilder, SchemaFormat, Type},
    },
};

use crate::{
    AnswerKind, BlobHash, CardDesign, Cell, CollectionId, CommentId, Currency, Day, DraftId, FeedSource, FeedStrength,
    Handle, LanguageTag, MemberId, NoteId, NoteKind, NotificationId, PasskeyId, PictureId, Region, SessionId, Surface,
    TelemetryKind, Timestamp, Topic, VersionId, Visibility,
};

fn text(description: &str, example: &str, format: Option<&str>) -> RefOr<Schema> {
    let mut object = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(description))
        .examples([serde_json::Value::from(example)]);
    if let Some(format) = format {
        object = object.format(Some(SchemaFormat::Custom(format.to_owned())));
    }
    object.build().into()
}

macro_rules! string_schemas {
    ($($name:ident: $description:literal, $example:literal, $format:expr;)+) => {$(
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                text($description, $example, $format)
            }
        }
        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    )+};
}

macro_rules! id_schemas {
    ($($name:ident),+) => {
        string_schemas! { $($name: "A 63-bit id as a decimal string.", "186524315648819200", None;)+ }
    };
}

macro_rules! word_schemas {
    ($($name:ident: $description:literal;)+) => {$(
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .description(Some($description))
                    .enum_values(Some($name::ALL.iter().map(|word| word.as_str())))
                    .build()
                    .into()
            }
        }
        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    )+};
}

id_schemas!(
    MemberId,
    NoteId,
    CommentId,
    PictureId,
    CollectionId,
    SessionId,
    DraftId,
    NotificationId,
    PasskeyId,
    VersionId
);

string_schemas! {
    Timestamp: "RFC 3339, UTC, milliseconds.", "2026-01-13T09:30:00.000Z", Some("date-time");
    BlobHash: "BLAKE3 as 64 hexadecimal digits.", "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262", None;
    LanguageTag: "BCP 47: language, optional script, optional region.", "zh-Hans", None;
    Region: "ISO 3166-1 alpha-2.", "PE", None;
    Topic: "A topic without its #.", "camping", None;
    Handle: "A member's unique name, without its @.", "ana", None;
    Day: "RFC 3339 full-date: a day of the calendar, in no time zone.", "2026-04-03", Some("date");
    Currency: "ISO 4217.", "EUR", None;
    Cell: "An H3 cell.", "872a1072fffffff", None;
}

word_schemas! {
    NoteKind: "What a note is.";
    Visibility: "Who may see a note.";
    CardDesign: "How a text card looks.";
    Surface: "Where notes are listed.";
    FeedSource: "Why a note is in a feed.";
    FeedStrength: "What a note's place on a page rests on: its topics, likeness to what you liked, nearness, its creator, its language, what is talked about, how it was received, that it is new, that it is owed its first audience, that it asks for what you may know.";
    TelemetryKind: "What was seen.";
    AnswerKind: "What answers an ask.";
}
