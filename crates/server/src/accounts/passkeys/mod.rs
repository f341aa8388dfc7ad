//! Passkeys (WebAuthn): a second way in, without a phone. The checks of the standard are webauthn-rs's; here are the
//! rows and the rules around it.
//!
//! Rules. A passkey is discoverable: it knows its member, so signing in asks for no name. Every ceremony has a state
//! that is kept by the server, lasts five minutes and is used once, whatever came of it. A passkey verifies its user
//! (PIN, face, finger).

mod ceremony;
mod delete;
mod list;
mod register;
mod relying_party;
mod sign_in;
mod start_registration;
mod start_sign_in;
#[cfg(test)]
mod testing;

use kumara_model::{MemberId, PasskeyId, Timestamp};
use kumara_store::{Row, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use webauthn_rs::prelude::Passkey;

use super::queries::FIND_PASSKEYS;
use crate::{app::App, http::ApiError};

/// Passkeys of one member.
const MOST: usize = 20;

/// The beginning of a WebAuthn ceremony.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyOptions {
    /// Hand this back with the credential.
    pub challenge: String,
    /// For `navigator.credentials`, as `PublicKeyCredential.parse…OptionsFromJSON` reads it.
    #[schema(value_type = Object)]
    pub public_key: serde_json::Value,
}

/// Nothing has to be said.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoInput {}

#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyItem {
    pub id: PasskeyId,
    #[schema(example = "Ana's phone")]
    pub name: String,
    pub created_at: Timestamp,
    pub last_used_at: Option<Timestamp>,
}

/// A passkey as the database keeps it.
struct Kept {
    id: PasskeyId,
    name: String,
    passkey: Passkey,
    created_at: Timestamp,
    last_used_at: Option<Timestamp>,
}

impl Kept {
    fn from_row(row: &Row) -> Result<Self, ApiError> {
        let passkey: String = row.get(2)?;
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            passkey: serde_json::from_str(&passkey).map_err(ApiError::internal)?,
            created_at: row.get(3)?,
            last_used_at: row.get(4)?,
        })
    }
}

async fn of_member(app: &App, member: MemberId) -> Result<Vec<Kept>, ApiError> {
    let most = u32::try_from(MOST).unwrap_or(u32::MAX);
    app.db.rows(&FIND_PASSKEYS, params![member, most]).await?.iter().map(Kept::from_row).collect()
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list_passkeys, register::register_passkey))
        .routes(routes!(start_registration::start_registration))
        .routes(routes!(delete::delete_passkey))
        .routes(routes!(start_sign_in::start_sign_in))
        .routes(routes!(sign_in::sign_in_with_passkey))
}
