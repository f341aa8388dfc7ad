//! `GET /v1/me/translation`: how a member wants to read what is in other languages.

use axum::extract::State;
use kumara_model::{LanguageTag, MemberId};
use kumara_store::{Row, StoreError, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::{FIND_CHOICES, FIND_READER};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
    stored_list::stored_list,
};

#[derive(Debug, Serialize, ToSchema)]
pub struct TranslationChoices {
    /// Translate without being asked.
    pub automatic: bool,
    /// The original beside its translation.
    pub side_by_side: bool,
    /// Languages that are never translated without being asked.
    pub never: Vec<LanguageTag>,
    /// What the member reads; set in the profile.
    pub reads: Vec<LanguageTag>,
}

/// The row of a member's choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choices {
    pub is_automatic: bool,
    pub is_side_by_side: bool,
    pub never: Vec<LanguageTag>,
}

impl Choices {
    pub fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { is_automatic: row.get(0)?, is_side_by_side: row.get(1)?, never: stored_list(&row.get::<String>(2)?) })
    }
}

/// How you read other languages
#[utoipa::path(
    get, path = "/v1/me/translation", tag = "translations",
    responses(
        (status = 200, body = TranslationChoices),
        (status = 401, description = "unauthenticated", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_choices(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<TranslationChoices>, ApiError> {
    Ok(ApiJson(read(&app, signed.member()).await?))
}

pub(super) async fn read(app: &App, member: MemberId) -> Result<TranslationChoices, ApiError> {
    let row = app.db.optional(&FIND_CHOICES, params![member]).await?;
    let choices = row.as_ref().map(Choices::from_row).transpose()?.unwrap_or_default();
    let reader = app.db.optional(&FIND_READER, params![member]).await?.ok_or_else(ApiError::not_found)?;
    Ok(TranslationChoices {
        automatic: choices.is_automatic,
        side_by_side: choices.is_side_by_side,
        never: choices.never,
        reads: stored_list(&reader.get::<String>(1)?),
    })
}
