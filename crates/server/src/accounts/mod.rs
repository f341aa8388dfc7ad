//! Accounts: joining and signing in by phone number or passkey, sessions, and what a member says of themselves.
//! Not here: how others see a member (`members`).
//!
//! Rules. A phone number proves itself by a one-time code and belongs to one member; who proves an unknown number
//! joins. A number is stored encrypted and found by a keyed hash, and no answer tells whether it is known. Codes,
//! tokens and challenges are stored as keyed hashes. A handle is unique among its look-alikes.

mod new_member;
mod phone;
mod queries;
pub mod session;

pub use new_member::{NewMember, create_member};
pub use phone::{PhoneError, PhoneNumber};

use crate::{app::StartError, config::Settings};

/// What accounts keep between requests: limits and the SMS provider.
pub struct Accounts {}

impl Accounts {
    pub fn new(_: &Settings) -> Result<Self, StartError> {
        Ok(Self {})
    }
}

pub fn router() -> utoipa_axum::router::OpenApiRouter<crate::app::App> {
    utoipa_axum::router::OpenApiRouter::new()
}
