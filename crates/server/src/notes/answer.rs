//! A note as the API shows it to one viewer.

use std::sync::Arc;

use kumara_model::MemberId;
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

use super::{row::NoteRow, viewer::ViewerState};
use crate::{
    app::App,
    asks::AskState,
    http::ApiError,
    members::{self, FollowState, MemberBrief},
};

/// A whole note.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Note {
    /// Shared with the memory of notes, so that reading a note copies none of it.
    #[serde(flatten, serialize_with = "shared")]
    #[schema(inline, value_type = NoteRow)]
    pub content: Arc<NoteRow>,
    pub author: NoteAuthor,
    pub counts: NoteCounts,
    pub viewer: ViewerState,
    /// Of an ask: where it stands.
    pub ask_state: Option<AskState>,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NoteAuthor {
    #[serde(flatten)]
    pub brief: MemberBrief,
    /// Whether the viewer follows the author.
    pub follow: FollowState,
    pub is_self: bool,
}

/// What others did with a note.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct NoteCounts {
    pub likes: u32,
    pub saves: u32,
    pub comments: u32,
    pub shares: u32,
}

fn shared<S: Serializer>(row: &Arc<NoteRow>, serializer: S) -> Result<S::Ok, S::Error> {
    row.serialize(serializer)
}

impl NoteCounts {
    pub fn of(app: &App, row: &NoteRow) -> Self {
        let counts = app.counters.note(row.id);
        Self { likes: counts.likes, saves: counts.saves, comments: counts.comments, shares: counts.shares }
    }
}

impl Note {
    /// Adds to a note what changes by itself. The viewer may see it; that was asked before.
    pub async fn for_viewer(app: &App, viewer: Option<MemberId>, row: Arc<NoteRow>) -> Result<Self, ApiError> {
        let is_self = viewer == Some(row.author);
        let (follow, state) = match viewer {
            None => (FollowState::None, ViewerState::default()),
            Some(member) => {
                let relation = app.relations.between(app, member, row.author).await?;
                (relation.follow, ViewerState::find(app, member, row.id).await?)
            }
        };
        let brief = members::brief(app, row.author).await?;
        Ok(Self {
            author: NoteAuthor { brief, follow, is_self },
            counts: NoteCounts::of(app, &row),
            viewer: state,
            ask_state: AskState::find(app, viewer, &row).await?,
            content: row,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use crate::testing::TestApp;

    /// The fields that the API description promises, through `allOf` and references.
    fn described(document: &Value, schema: &Value) -> BTreeSet<String> {
        if let Some(name) = schema["$ref"].as_str() {
            return described(document, document.pointer(name.trim_start_matches('#')).expect(name));
        }
        let own = schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
        let parts = schema["allOf"].as_array().into_iter().flatten();
        own.chain(parts.flat_map(|part| described(document, part))).collect()
    }

    fn sent(answer: &Value) -> BTreeSet<String> {
        answer.as_object().unwrap().keys().cloned().collect()
    }

    #[tokio::test]
    async fn the_description_of_the_api_names_the_fields_that_are_sent() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let id = ana.publish("Soup", &[]).await;
        let comment = ana.post(&format!("/v1/notes/{id}/comments"), json!({"text": "hello"})).await.expect(201);
        let collection = ana.post("/v1/me/collections", json!({"name": "x", "is_private": true})).await.expect(201);
        let note = ana.get(&format!("/v1/notes/{id}")).await.expect(200);
        let card = ana.get("/v1/members/ana/notes").await.expect(200)["items"][0].clone();
        let document = serde_json::to_value(crate::openapi()).unwrap();
        let schemas = &document["components"]["schemas"];
        for (name, answer) in [
            ("Note", &note),
            ("NoteAuthor", &note["author"]),
            ("NoteCard", &card),
            ("Comment", &comment),
            ("Collection", &collection),
        ] {
            assert_eq!(described(&document, &schemas[name]), sent(answer), "{name}");
        }
    }
}
