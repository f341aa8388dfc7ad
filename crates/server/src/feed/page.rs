//! One page of a feed: from the engine, as cards, filled up again when some of it may no longer be seen.

use std::collections::HashMap;

use kumara_model::{LanguageTag, NoteId};
use kumara_recommend::{CursorState, FeedError, List, PageItem, Query};

use super::{asker::Asker, reason::name_reasons};
use crate::{
    app::App,
    http::{ApiError, Page, PageQuery, code},
    notes::{self, NoteCard},
};

/// How often a page is filled up. Late drops are rare: the index learns of everything within milliseconds.
const ROUNDS: usize = 4;

/// What a feed is asked for.
pub(super) struct Wanted {
    pub list: List,
    /// The list's name for its cursors, with everything that makes it another list.
    pub name: String,
    pub location: Option<kumara_model::Cell>,
    pub cursor: Option<String>,
    pub limit: usize,
}

/// Makes the page. A cursor belongs to one viewer and one list.
pub(super) async fn page(app: &App, asker: &Asker, wanted: Wanted) -> Result<Page<NoteCard>, ApiError> {
    let Wanted { list, name, location, cursor, limit } = wanted;
    let name = format!("{name} {}", asker.viewer.map_or(0, kumara_model::MemberId::get));
    let mut cursor = cursor.map(|sealed| open(app, &name, &sealed)).transpose()?;
    let mut query = Query {
        viewer: asker.viewer,
        languages: asker.languages.clone(),
        location,
        limit,
        ..Query::new(list, app.clock.now(), app.random.below(u64::MAX))
    };
    let mut items = Vec::with_capacity(limit);
    for _ in 0..ROUNDS {
        query.limit = limit - items.len();
        let made = app.feed.engine.page(&query, cursor.as_ref()).map_err(refused)?;
        items.extend(cards_of(app, asker, made.items).await?);
        cursor = made.next;
        if items.len() >= limit || cursor.is_none() {
            break;
        }
    }
    let next = cursor.map(|cursor| app.cursors.seal_bytes(&name, &cursor.to_bytes()));
    Ok(Page { items, next })
}

fn open(app: &App, name: &str, sealed: &str) -> Result<CursorState, ApiError> {
    let bytes = app.cursors.open_bytes(name, sealed)?;
    CursorState::from_bytes(&bytes).map_err(|e| ApiError::new(&code::BAD_CURSOR).field("cursor").because(e))
}

fn refused(error: FeedError) -> ApiError {
    match error {
        FeedError::Cursor(error) => ApiError::new(&code::BAD_CURSOR).field("cursor").because(error),
        FeedError::PlaceNeeded => ApiError::new(&code::NO_HOME),
        FeedError::Pipeline(error) => ApiError::internal(error),
    }
}

async fn cards_of(app: &App, asker: &Asker, items: Vec<PageItem>) -> Result<Vec<NoteCard>, ApiError> {
    let ids: Vec<NoteId> = items.iter().map(|item| item.note).collect();
    let mut cards = notes::cards(app, asker.viewer, &ids).await?;
    let kept: HashMap<NoteId, PageItem> = items.into_iter().map(|item| (item.note, item)).collect();
    let mut reasons = name_reasons(app, asker.viewer, kept).await?;
    for card in &mut cards {
        card.reason = reasons.remove(&card.id);
    }
    Ok(cards)
}

/// The first page of a list as a visitor sees it, for the readable page.
pub async fn first_page(app: &App, list: List, language: LanguageTag) -> Result<Vec<NoteCard>, ApiError> {
    let asker = Asker { viewer: None, languages: vec![language] };
    let wanted = Wanted { list, name: String::new(), location: None, cursor: None, limit: PageQuery::DEFAULT };
    Ok(page(app, &asker, wanted).await?.items)
}
