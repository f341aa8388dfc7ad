//! What a member did with a note.

use kumara_model::{CollectionId, MemberId, NoteId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::FIND_VIEWER_STATE;
use crate::{app::App, http::ApiError};

/// What the viewer did with this note; nothing, for a visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct ViewerState {
    pub liked: bool,
    pub saved: bool,
    pub hidden: bool,
    /// The viewer's collections that hold it.
    pub collections: Vec<CollectionId>,
}

impl ViewerState {
    pub async fn find(app: &App, member: MemberId, note: NoteId) -> Result<Self, ApiError> {
        let mut state = Self::default();
        for row in app.db.rows(&FIND_VIEWER_STATE, params![member, note]).await? {
            match row.get::<i64>(0)? {
                1 => state.liked = true,
                2 => state.saved = true,
                3 => state.hidden = true,
                _ => state.collections.push(row.get(1)?),
            }
        }
        state.collections.sort_unstable();
        Ok(state)
    }

    pub fn is_touched(&self) -> bool {
        *self != Self::default()
    }
}
