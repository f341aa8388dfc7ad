//! Who may see a note. Every answer that shows a note, or anything under it, asks here.

use std::{collections::HashMap, sync::Arc};

use kumara_model::{MemberId, NoteId, Visibility};

use super::{
    row::{self, NoteRow},
    viewer::ViewerState,
};
use crate::{
    app::App,
    http::ApiError,
    members::{self, Relation},
};

/// What a viewer is to a note.
#[derive(Debug, Clone, Copy)]
enum Viewing {
    Author,
    Visitor,
    Member(Relation),
}

/// The rule itself.
fn may_see(viewing: Viewing, visibility: Visibility, is_deleted: bool, is_private_profile: bool) -> bool {
    if is_deleted {
        return false;
    }
    let (is_apart, is_follower) = match viewing {
        Viewing::Author => return true,
        Viewing::Visitor => (false, false),
        Viewing::Member(relation) => (relation.is_apart(), relation.is_following()),
    };
    !is_apart
        && match visibility {
            Visibility::Public => is_follower || !is_private_profile,
            Visibility::Followers => is_follower,
            Visibility::Private => false,
        }
}

/// The note, if the viewer may see it; else `not_found`, whatever the reason.
pub async fn visible_note(app: &App, viewer: Option<MemberId>, id: NoteId) -> Result<Arc<NoteRow>, ApiError> {
    let row = app.notes.get(app, id).await?.ok_or_else(ApiError::not_found)?;
    if is_visible(app, viewer, &row).await? { Ok(row) } else { Err(ApiError::not_found()) }
}

/// Whether the viewer may see this state of a note.
pub(crate) async fn is_visible(app: &App, viewer: Option<MemberId>, row: &NoteRow) -> Result<bool, ApiError> {
    if viewer == Some(row.author) {
        return Ok(may_see(Viewing::Author, row.visibility, row.is_deleted, false));
    }
    if row.is_deleted || row.visibility == Visibility::Private {
        return Ok(false);
    }
    let viewing = match viewer {
        Some(viewer) => Viewing::Member(app.relations.between(app, viewer, row.author).await?),
        None => Viewing::Visitor,
    };
    let is_private = members::private_among(app, &[row.author]).await?.contains(&row.author);
    Ok(may_see(viewing, row.visibility, false, is_private))
}

/// Those of many notes that the viewer may see, in the order asked for; `None` for the others.
pub async fn visible_notes(
    app: &App,
    viewer: Option<MemberId>,
    ids: &[NoteId],
) -> Result<Vec<Option<Arc<NoteRow>>>, ApiError> {
    let mut rows = app.notes.get_many(app, ids).await?;
    let mut authors: Vec<MemberId> = rows.iter().flatten().map(|row| row.author).collect();
    authors.sort_unstable();
    authors.dedup();
    let private = members::private_among(app, &authors).await?;
    let relations = match viewer {
        Some(viewer) => app.relations.of_viewer(app, viewer, &authors).await?,
        None => HashMap::new(),
    };
    for slot in &mut rows {
        let is_visible = slot.as_ref().is_some_and(|row| {
            let viewing = match viewer {
                Some(viewer) if viewer == row.author => Viewing::Author,
                Some(_) => Viewing::Member(relations.get(&row.author).copied().unwrap_or_default()),
                None => Viewing::Visitor,
            };
            may_see(viewing, row.visibility, row.is_deleted, private.contains(&row.author))
        });
        if !is_visible {
            *slot = None;
        }
    }
    Ok(rows)
}

/// Which visibilities of a member's notes the viewer may see; none of them at all for who is blocked.
pub(super) async fn visible_kinds(
    app: &App,
    viewer: Option<MemberId>,
    author: MemberId,
) -> Result<Vec<Visibility>, ApiError> {
    let viewing = match viewer {
        Some(viewer) if viewer == author => Viewing::Author,
        Some(viewer) => Viewing::Member(app.relations.between(app, viewer, author).await?),
        None => Viewing::Visitor,
    };
    let is_private = members::private_among(app, &[author]).await?.contains(&author);
    let visible = |kind: &Visibility| may_see(viewing, *kind, false, is_private);
    Ok(Visibility::ALL.iter().copied().filter(visible).collect())
}

/// Whether the viewer may see what a member's profile shows: everybody, but for who is blocked, and of a private
/// profile followers only.
pub async fn sees_profile(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<bool, ApiError> {
    Ok(visible_kinds(app, viewer, member).await?.contains(&Visibility::Public))
}

/// A note from which a member takes back what they did with it: also when they may no longer see it. What somebody
/// never touched and may not see is not there.
pub(super) async fn touched_note(app: &App, member: MemberId, id: NoteId) -> Result<Arc<NoteRow>, ApiError> {
    let row = app.notes.get(app, id).await?.ok_or_else(ApiError::not_found)?;
    if is_visible(app, Some(member), &row).await? || ViewerState::find(app, member, id).await?.is_touched() {
        return Ok(row);
    }
    Err(ApiError::not_found())
}

/// The viewer's own note as the database has it now, for changing it. A note of somebody else is `forbidden` if it
/// can be seen.
pub(super) async fn own_note(app: &App, member: MemberId, id: NoteId) -> Result<NoteRow, ApiError> {
    let row = row::find(app, id).await?.ok_or_else(ApiError::not_found)?;
    if row.author == member {
        return Ok(row);
    }
    Err(if is_visible(app, Some(member), &row).await? { forbidden() } else { ApiError::not_found() })
}

const fn forbidden() -> ApiError {
    ApiError::new(&crate::http::code::FORBIDDEN)
}

#[cfg(test)]
mod tests {
    use Visibility::{Followers, Private, Public};

    use super::*;
    use crate::members::FollowState;

    #[test]
    fn who_may_see_what() {
        let stranger = Viewing::Member(Relation::default());
        let follower = Viewing::Member(Relation { follow: FollowState::Following, ..Relation::default() });
        let waiting = Viewing::Member(Relation { follow: FollowState::Requested, ..Relation::default() });
        let blocked =
            Viewing::Member(Relation { blocked_by: true, follow: FollowState::Following, ..Relation::default() });
        let blocking = Viewing::Member(Relation { blocks: true, ..Relation::default() });
        //   who              of an open profile: public, followers, private;  of a private one: the same
        let table = [
            (Viewing::Author, [true, true, true], [true, true, true]),
            (follower, [true, true, false], [true, true, false]),
            (stranger, [true, false, false], [false, false, false]),
            (waiting, [true, false, false], [false, false, false]),
            (Viewing::Visitor, [true, false, false], [false, false, false]),
            (blocked, [false; 3], [false; 3]),
            (blocking, [false; 3], [false; 3]),
        ];
        for (who, open, private) in table {
            for (i, visibility) in [Public, Followers, Private].into_iter().enumerate() {
                assert_eq!(may_see(who, visibility, false, false), open[i], "{who:?} {visibility:?}");
                assert_eq!(may_see(who, visibility, false, true), private[i], "{who:?} {visibility:?} private profile");
                assert!(!may_see(who, visibility, true, false), "deleted is deleted for {who:?}");
            }
        }
    }
}
