//! What browsers report they showed: written to the log in batches, never a row for each, and dropped under load
//! before anything else is. Not here: what becomes of it (`counters`, `feed`).
//!
//! A report is a claim. Its times are held near the server's own, notes that nobody may see are dropped, and what
//! visitors report is counted and forgotten: it could be a thousand of one script. That a feed showed a note is
//! believed only of who hands back the ticket that came with it.

mod queue;
mod report;
mod ticket;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use queue::TelemetryQueue;
pub use ticket::{Ticket, Tickets};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(report::report_telemetry))
}
