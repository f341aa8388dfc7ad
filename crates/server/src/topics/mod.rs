//! Topics: which there are and how many notes they have, as the feed's index counts them. Not here: the notes of a
//! topic (`feed`).

mod find;
mod show;

use kumara_model::Topic;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// A topic and how many public notes have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TopicCount {
    pub topic: Topic,
    pub notes: usize,
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(find::find_topics)).routes(routes!(show::show_topic))
}
