//! The words that every other part uses: ids, time, languages, regions, places, topics, text limits, events.
//!
//! Types here carry rules: a value that exists has been checked. Nothing here does I/O, knows a database
//! or speaks HTTP.

mod ask;
mod ces;
mod clock;
mod event;
mod feed_source;
mod handle;
mod id;
mod language;
mod note;
#[cfg(feature = "openapi")]
mod openapi;
mod place;
mod random;
mod region;
mod text;
mod topic;

pub use ask::{AskDetails, AskError, Budget, Currency, Day};
pub use ces::CesWeights;
pub use clock::{Clock, ManualClock, Timestamp};
pub use event::{AnswerKind, Event, Surface, TelemetryKind, TelemetrySample};
pub use feed_source::{FeedSource, FeedStrength};
pub use handle::{Handle, HandleError};
pub use id::{
    BlobHash, CollectionId, CommentId, DraftId, IdGenerator, MemberId, NoteId, NotificationId, PasskeyId, PictureId,
    SessionId, VersionId,
};
pub use language::{LanguageError, LanguageTag, UI_LANGUAGES, UiLanguage};
pub use note::{CardDesign, NoteKind, Visibility};
pub use place::{Cell, HOME_RESOLUTION, NOTE_RESOLUTION, Place, PlaceError};
pub use random::Random;
pub use region::{Region, RegionError};
pub use text::{
    AltText, Body, CardText, CollectionName, CommentText, DisplayName, ProfileText, Span, TextError, Title, beginning,
    mentions_and_topics, normalise,
};
pub use topic::{Topic, TopicError};
