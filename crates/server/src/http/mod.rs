//! What every endpoint shares: errors, who asks, JSON, cursors, idempotency, limits. No rule of a feature.

pub mod authentication;
pub mod client_address;
pub mod code;
pub mod cursor;
pub mod error;
pub mod extract;
pub mod filled_page;
pub mod idempotency;
pub mod layers;
pub mod page;
pub mod rate_limit;

pub use authentication::{SignedIn, Viewer};
pub use client_address::ClientAddress;
pub use cursor::Cursors;
pub use error::{ApiError, Problem};
pub use extract::{ApiJson, ApiPath, ApiQuery};
pub use idempotency::IdempotencyKey;
pub use page::{Page, PageQuery};
