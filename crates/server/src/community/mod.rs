//! The community itself: its name, whether it has an owner, and what visitors may know of it.
//!
//! Rules. The owner is the first member who shows the claim code that the server prints while there is no owner; the
//! code is kept as a hash and works once. The settings live in the database, which all servers of a community share;
//! each remembers them for a short while.

mod claim;
mod claim_code;
mod queries;
mod rename;
mod role;
mod settings;
mod show;

use kumara_model::{MemberId, Random, Timestamp};
use kumara_store::Database;
use parking_lot::RwLock;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    accounts::HourlyLimit,
    app::{App, StartError},
    config::Settings,
    http::ApiError,
};
use claim_code::ClaimCode;
use settings::CommunitySettings;

pub use role::{require_moderator, require_moderator_in};
pub use settings::check_keys;
pub use show::Community;

/// Claims by one member in an hour. The code has 80 bits; the limit is for the log's sake.
const CLAIMS_PER_HOUR: u32 = 10;

/// The community's settings, read at start and changed by its owner.
pub struct CommunityState {
    pub is_demo: bool,
    /// From the configuration, while the owner has said nothing else.
    first_name: String,
    known: RwLock<Known>,
    claim_code: Option<ClaimCode>,
    claims: HourlyLimit<MemberId>,
}

struct Known {
    settings: CommunitySettings,
    read_at: Timestamp,
}

impl CommunityState {
    pub async fn load(db: &Database, config: &Settings, random: &Random, is_demo: bool) -> Result<Self, StartError> {
        let mut settings = CommunitySettings::read(db).await?;
        let mut claim_code = None;
        if settings.owner.is_none() {
            let code = ClaimCode::new(random);
            if settings::keep_claim_code(db, &code).await? {
                claim_code = Some(code);
            }
            settings = CommunitySettings::read(db).await?;
        }
        Ok(Self {
            is_demo,
            first_name: config.community.name.clone(),
            known: RwLock::new(Known { settings, read_at: db.clock().now() }),
            claim_code,
            claims: HourlyLimit::new(CLAIMS_PER_HOUR),
        })
    }

    pub fn name(&self) -> String {
        self.known.read().settings.name.clone().unwrap_or_else(|| self.first_name.clone())
    }

    /// Nobody has claimed the community yet. A demo needs nobody.
    pub fn needs_owner(&self) -> bool {
        !self.is_demo && self.known.read().settings.owner.is_none()
    }

    /// What the program prints at start, for whoever set the server up: there is one while nobody owns the community.
    pub fn claim_code(&self) -> Option<String> {
        let unclaimed = self.known.read().settings.owner.is_none();
        self.claim_code.as_ref().filter(|_| unclaimed).map(ClaimCode::reveal)
    }

    /// Reads the settings again, after a change or because another server may have changed them.
    async fn refresh(&self, app: &App) -> Result<(), ApiError> {
        let settings = CommunitySettings::read(&app.db).await?;
        *self.known.write() = Known { settings, read_at: app.clock.now() };
        Ok(())
    }

    async fn refresh_if_old(&self, app: &App) -> Result<(), ApiError> {
        let read_at = self.known.read().read_at;
        if app.clock.now().since(read_at) < settings::REMEMBERED { Ok(()) } else { self.refresh(app).await }
    }
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(show::show_community, rename::rename_community))
        .routes(routes!(claim::claim_community))
        .routes(routes!(role::change_role))
}
