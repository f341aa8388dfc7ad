//! Accounts: joining and signing in by phone number or passkey, sessions, and what a member says of themselves.
//! Not here: how others see a member (`members`).
//!
//! Rules. A phone number proves itself by a one-time code and belongs to one member; who proves an unknown number
//! joins. A number is stored encrypted and found by a keyed hash, and no answer tells whether it is known. Codes,
//! tokens and challenges are stored as keyed hashes. A handle is unique among its look-alikes.

mod change_me;
mod changes;
mod check_handle;
mod codes;
mod device;
mod handle_problem;
mod hourly_limit;
mod list_sessions;
mod me;
mod new_member;
mod passkeys;
mod phone;
mod queries;
mod read_outbox;
mod request_code;
mod revoke_session;
pub mod session;
mod shared_limit;
mod sign_in;
mod sign_out;
mod signed_in;
pub mod sms;
#[cfg(test)]
mod testing;
mod tidy;

use utoipa_axum::{router::OpenApiRouter, routes};

pub use changes::{Changes, change_member, set_avatar};
pub(crate) use hourly_limit::HourlyLimit;
pub use me::{Me, read_me};
pub use new_member::{NewMember, create_member};
pub use phone::{PhoneError, PhoneNumber};
pub use tidy::{keep_tidy, tidy_up};

use crate::{
    app::{App, StartError},
    config::Settings,
};
use sms::Sms;

/// What accounts keep between requests: the SMS provider.
pub struct Accounts {
    sms: Sms,
}

impl Accounts {
    pub fn new(config: &Settings) -> Result<Self, StartError> {
        Ok(Self { sms: Sms::from_config(&config.sms)? })
    }

    /// Whether messages are shown instead of sent.
    pub const fn has_outbox(&self) -> bool {
        self.sms.outbox().is_some()
    }
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(request_code::request_code))
        .routes(routes!(read_outbox::read_outbox))
        .routes(routes!(sign_in::sign_in))
        .routes(routes!(sign_out::sign_out))
        .routes(routes!(me::show_me, change_me::change_me))
        .routes(routes!(check_handle::check_handle))
        .routes(routes!(list_sessions::list_sessions))
        .routes(routes!(revoke_session::revoke_session))
        .merge(passkeys::router())
}
