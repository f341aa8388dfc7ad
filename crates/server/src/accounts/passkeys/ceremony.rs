//! The state of a ceremony between its two requests: kept under the hash of a reference that the page holds, taken
//! out once.

use std::time::Duration;

use kumara_model::{MemberId, Timestamp};
use kumara_store::params;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    accounts::{
        codes::Challenge,
        queries::{DELETE_CEREMONY, FIND_CEREMONY, INSERT_CEREMONY},
    },
    app::App,
    http::{ApiError, code},
};

/// How long a person may take to find their finger.
const LIFETIME: Duration = Duration::from_secs(300);

/// Keeps a state and hands back its reference. A registration belongs to a member; a sign-in to nobody yet.
pub async fn keep<S: Serialize>(app: &App, member: Option<MemberId>, state: &S) -> Result<String, ApiError> {
    let reference = Challenge::new(&app.random);
    let state = serde_json::to_string(state).map_err(ApiError::internal)?;
    let row = params![reference.hash(app), member, state, app.clock.now() + LIFETIME];
    app.db
        .write(move |tx| {
            let row = row.clone();
            async move { tx.execute(&INSERT_CEREMONY, row).await }
        })
        .await?;
    Ok(reference.reveal())
}

/// Takes a state out. `passkey_expired` if there is none, it is old, or it is another member's.
pub async fn take<S: DeserializeOwned>(app: &App, member: Option<MemberId>, reference: &str) -> Result<S, ApiError> {
    let gone = || ApiError::new(&code::PASSKEY_EXPIRED);
    let hash = Challenge::parse(reference).ok_or_else(gone)?.hash(app);
    let now = app.clock.now();
    let taken: Option<String> = app
        .db
        .write(move |tx| {
            let hash = hash.clone();
            async move {
                let Some(row) = tx.optional(&FIND_CEREMONY, params![hash.clone()]).await? else { return Ok(None) };
                let is_fit = row.get::<Option<MemberId>>(0)? == member && now < row.get::<Timestamp>(2)?;
                let is_first = tx.execute(&DELETE_CEREMONY, params![hash]).await? == 1;
                Ok::<_, ApiError>(if is_fit && is_first { Some(row.get(1)?) } else { None })
            }
        })
        .await?;
    serde_json::from_str(&taken.ok_or_else(gone)?).map_err(ApiError::internal)
}
