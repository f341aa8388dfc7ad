//! `@handle` in a text: found, looked up, and tied to the member. A name that nobody has stays plain text.

use kumara_model::{Handle, MemberId, Span, Visibility, mentions_and_topics};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::queries::FIND_MENTIONED;
use crate::{
    app::App,
    http::{ApiError, code},
};

/// Members that one text may mention.
pub const MAX_MENTIONS: usize = 20;

/// A member whom a text names. The handle is the one that stands in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Mention {
    pub id: MemberId,
    #[schema(example = "ana")]
    pub handle: String,
}

/// Whom a text of `writer` mentions, each once. Who has blocked the writer, or is blocked, is not linked.
pub async fn resolve(app: &App, writer: MemberId, text: &str) -> Result<Vec<Mention>, ApiError> {
    let mut handles: Vec<Handle> = Vec::new();
    for span in mentions_and_topics(text) {
        if let Span::Mention { handle, .. } = span
            && !handles.contains(&handle)
        {
            handles.push(handle);
        }
    }
    let keys = handles.iter().map(|handle| params![handle.skeleton()]).collect();
    let mut found = Vec::new();
    for (handle, rows) in handles.iter().zip(app.db.rows_many(&FIND_MENTIONED, keys).await?) {
        // Look-alikes share a row; only the handle itself is meant.
        if let Some(row) = rows.first()
            && row.get::<String>(0)? == handle.as_str()
        {
            found.push(Mention { id: row.get(1)?, handle: handle.to_string() });
        }
    }
    let ids: Vec<MemberId> = found.iter().map(|mention| mention.id).collect();
    let relations = app.relations.of_viewer(app, writer, &ids).await?;
    found.retain(|mention| relations.get(&mention.id).is_none_or(|relation| !relation.is_apart()));
    if found.len() > MAX_MENTIONS {
        return Err(ApiError::new(&code::TOO_MANY_MENTIONS).field("body").with("limit", MAX_MENTIONS));
    }
    Ok(found)
}

/// Those who are told that they were mentioned: not the writer, and only who may see the note.
pub(super) async fn to_be_told(
    app: &App,
    writer: MemberId,
    visibility: Visibility,
    mentions: &[Mention],
) -> Result<Vec<MemberId>, ApiError> {
    let ids: Vec<MemberId> = mentions.iter().map(|mention| mention.id).filter(|id| *id != writer).collect();
    match visibility {
        Visibility::Public => Ok(ids),
        Visibility::Private => Ok(Vec::new()),
        Visibility::Followers => {
            let relations = app.relations.of_viewer(app, writer, &ids).await?;
            Ok(ids.into_iter().filter(|id| relations.get(id).is_some_and(|relation| relation.follows_you)).collect())
        }
    }
}
