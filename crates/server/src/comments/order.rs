//! In which order the first level is read.
//!
//! "Newest" is the order of the ids. "Top" ranks the newest two thousand by their likes and replies, as the counters
//! have them in memory, and goes on with those before them by age: ranking them all would let one note with a hundred
//! thousand comments hold up everybody. The score moves while somebody reads; a comment that overtakes the reader is
//! missed on this reading, one that falls back is seen twice.

use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::{Database, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::queries::LIST_FIRST_LEVEL;
use crate::{app::App, http::ApiError};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    #[default]
    Top,
    Newest,
}

const RANKED: i64 = 2_000;

/// A place in the list, behind which reading goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Position {
    Start,
    /// Score and id, both falling.
    Ranked(u64, i64),
    /// By id, falling.
    Aged(i64),
}

/// Up to `count` comments behind a position, each with its own.
pub(super) async fn behind(
    app: &App,
    viewer: Option<MemberId>,
    note: NoteId,
    sort: Sort,
    position: Position,
    count: usize,
) -> Result<Vec<(Position, CommentId)>, ApiError> {
    let lists = app.lists_for(viewer);
    let aged = |id: CommentId| (Position::Aged(id.get()), id);
    let before = match (sort, position) {
        (_, Position::Aged(id)) => id,
        (Sort::Newest, _) => i64::MAX,
        (Sort::Top, _) => {
            let newest = first_level(&lists, note, i64::MAX, RANKED).await?;
            let oldest_ranked = newest.last().copied();
            let is_all = newest.len() < usize::try_from(RANKED).unwrap_or(usize::MAX);
            let mut found = ranked_behind(app, note, newest, position);
            found.truncate(count);
            if let Some(oldest) = oldest_ranked.filter(|_| found.len() < count && !is_all) {
                let more = i64::try_from(count - found.len()).unwrap_or(i64::MAX);
                found.extend(first_level(&lists, note, oldest.get(), more).await?.into_iter().map(aged));
            }
            return Ok(found);
        }
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(first_level(&lists, note, before, count).await?.into_iter().map(aged).collect())
}

fn ranked_behind(app: &App, note: NoteId, newest: Vec<CommentId>, position: Position) -> Vec<(Position, CommentId)> {
    let mut ranked: Vec<(u64, i64)> = newest
        .into_iter()
        .map(|id| {
            let counts = app.counters.comment(note, id);
            (u64::from(counts.likes) + u64::from(counts.replies), id.get())
        })
        .filter(|key| if let Position::Ranked(score, id) = position { *key < (score, id) } else { true })
        .collect();
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    ranked.into_iter().map(|(score, id)| (Position::Ranked(score, id), id.into())).collect()
}

async fn first_level(lists: &Database, note: NoteId, before: i64, count: i64) -> Result<Vec<CommentId>, ApiError> {
    let rows = lists.rows(&LIST_FIRST_LEVEL, params![note, before, count]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?)
}
