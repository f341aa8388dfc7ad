//! What a new ask says beside its words: checked before it is written.

use kumara_model::{AskDetails, AskError, NoteKind};

use crate::http::{ApiError, code};

/// The details of a note of this kind; none that say nothing.
pub fn check_details(kind: NoteKind, details: Option<&AskDetails>) -> Result<Option<AskDetails>, ApiError> {
    let Some(details) = details.filter(|details| !details.is_empty()) else { return Ok(None) };
    if kind != NoteKind::Ask {
        return Err(ApiError::new(&code::NOT_AN_ASK).field("ask"));
    }
    details.check().map_err(|error| {
        let field = if error == AskError::Amount { "ask.budget" } else { "ask.until" };
        ApiError::new(if error == AskError::Amount { &code::BAD_BUDGET } else { &code::BAD_DAYS }).field(field)
    })?;
    Ok(Some(*details))
}
