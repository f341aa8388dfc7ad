//! `GET /v1/community`: what everybody may know of this community.

use axum::extract::State;
use kumara_model::{CardDesign, LanguageTag, UI_LANGUAGES, UiLanguage};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    app::App,
    http::{ApiError, ApiJson},
};

/// What everybody may know of this community.
#[derive(Debug, Serialize, ToSchema)]
pub struct Community {
    #[schema(example = "Kumara")]
    pub name: String,
    /// Members and notes were made up by the program.
    pub is_demo: bool,
    /// Nobody owns this community yet: the server printed a code for `POST /v1/community/owner`.
    pub needs_owner: bool,
    pub sms: SmsDelivery,
    /// Of the server.
    #[schema(example = "0.1.0")]
    pub version: String,
    pub member_count: u64,
    /// Notes that somebody beside their author may see.
    pub note_count: u64,
    pub card_designs: Vec<CardDesign>,
    /// Languages of messages.
    pub ui_languages: Vec<LanguageTag>,
}

/// How codes reach members.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SmsDelivery {
    /// They don't: the sign-in page shows them. For development and demos.
    Outbox,
    /// By text message.
    Provider,
}

/// Read about this community
#[utoipa::path(
    get,
    path = "/v1/community",
    tag = "community",
    security(()),
    responses((status = 200, body = Community))
)]
pub async fn show_community(State(app): State<App>) -> Result<ApiJson<Community>, ApiError> {
    app.community.refresh_if_old(&app).await?;
    Ok(ApiJson(read(&app)))
}

pub(super) fn read(app: &App) -> Community {
    Community {
        name: app.community.name(),
        is_demo: app.community.is_demo,
        needs_owner: app.community.needs_owner(),
        sms: if app.accounts.has_outbox() { SmsDelivery::Outbox } else { SmsDelivery::Provider },
        version: env!("CARGO_PKG_VERSION").to_owned(),
        member_count: u64::try_from(app.members.count()).unwrap_or(u64::MAX),
        note_count: app.counters.listed_notes(),
        card_designs: CardDesign::ALL.to_vec(),
        ui_languages: UI_LANGUAGES.into_iter().map(UiLanguage::tag).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_visitor_reads_what_this_place_is() {
        let app = TestApp::start().await;
        app.member("ana").await;
        app.member("ben").await;
        app.settle().await;
        let community = app.visitor().get("/v1/community").await.expect(200);
        insta::assert_json_snapshot!(community, {".version" => "[version]"});
    }
}
