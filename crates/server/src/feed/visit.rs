//! A visit without a browser: a page of Explore as a member would see it, reported as seen. For demos and tests; what
//! it reports counts as a browser's report does.

use kumara_model::{MemberId, TelemetryKind, TelemetrySample};
use kumara_recommend::List;

use super::{
    asker::Asker,
    page::{Wanted, page},
};
use crate::{app::App, http::ApiError, notes::NoteCard};

/// How long a card is taken to have been in sight.
const LOOKED_MS: u32 = 1_200;

pub async fn visit(app: &App, member: MemberId, limit: usize) -> Result<Vec<NoteCard>, ApiError> {
    let asker = Asker { viewer: Some(member), languages: Vec::new() };
    let wanted = Wanted { list: List::Explore, name: "explore".to_owned(), location: None, cursor: None, limit };
    let cards = page(app, &asker, wanted).await?.items;
    let now = app.clock.now();
    let seen = cards.iter().filter_map(|card| {
        let ticket = app.tickets.open(member, card.id, card.ticket.as_deref()?, now)?;
        Some(TelemetrySample {
            kind: TelemetryKind::Impression,
            note: card.id,
            surface: ticket.surface,
            position: u32::from(ticket.position),
            milliseconds: LOOKED_MS,
            at: now,
            source: Some(ticket.source),
        })
    });
    app.telemetry.report(member, seen.collect());
    Ok(cards)
}
