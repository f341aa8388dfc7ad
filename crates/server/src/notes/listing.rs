//! Lists of notes by time: what a member wrote, liked, saved or collected.

use std::future::Future;

use kumara_model::{MemberId, NoteId, Timestamp};
use kumara_store::Row;

use super::{NoteCard, card::cards_in_place};
use crate::{
    app::App,
    http::{ApiError, Page, PageQuery, filled_page::fill},
};

/// Where a list stands: the time and id of the last note, both falling.
pub type Position = (i64, i64);

const BEFORE_ALL: Position = (i64::MAX, i64::MAX);

/// One page of a list that `read` reads: rows of time and note after a position, newest first. Notes that the viewer
/// may not see are left out, and the page is filled with those behind them.
pub async fn page_of_cards<F, R>(
    app: &App,
    viewer: Option<MemberId>,
    list: &str,
    query: &PageQuery,
    read: F,
) -> Result<Page<NoteCard>, ApiError>
where
    F: Fn(Position, i64) -> R,
    R: Future<Output = Result<Vec<Row>, ApiError>>,
{
    let start = match &query.cursor {
        Some(cursor) => app.cursors.open(list, cursor)?,
        None => BEFORE_ALL,
    };
    let read = &read;
    let next_ids = |position: Position, count: usize| async move {
        let rows = read(position, i64::try_from(count).unwrap_or(i64::MAX)).await?;
        rows.iter().map(time_and_note).collect::<Result<Vec<_>, ApiError>>()
    };
    let show = |ids: Vec<NoteId>| async move { cards_in_place(app, viewer, &ids).await };
    let filled = fill(query.limit(), start, next_ids, show).await?;
    Ok(filled.sealed(|position| app.cursors.seal(list, position)))
}

fn time_and_note(row: &Row) -> Result<(Position, NoteId), ApiError> {
    let at: Timestamp = row.get(0)?;
    let note: NoteId = row.get(1)?;
    Ok(((at.as_micros(), note.get()), note))
}
