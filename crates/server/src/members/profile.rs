//! Who a name or number in an address means, and what a viewer may see of that member.

use kumara_model::{Handle, LanguageTag, MemberId};
use kumara_store::params;

use super::{
    Member, Relation, ShownCounts, ViewerRelation,
    briefs::known,
    queries::{FIND_HANDLE, FIND_PROFILE},
};
use crate::{app::App, http::ApiError};

/// The member that an address names by id, by handle or by @handle; `not_found` if there is none. Whether the viewer
/// may know of them is another question (`meet`). A handle made of digits alone that equals another member's id is
/// reached with its @, and a look-alike of a handle is nobody.
pub async fn resolve(app: &App, who: &str) -> Result<MemberId, ApiError> {
    if let Ok(id) = who.parse::<MemberId>()
        && known(app, &[id]).await?.contains_key(&id)
    {
        return Ok(id);
    }
    let handle = Handle::parse(who).map_err(|e| ApiError::not_found().because(e))?;
    let row = app.db.optional(&FIND_HANDLE, params![handle.skeleton()]).await?.ok_or(ApiError::not_found())?;
    if row.get::<String>(0)? == handle.as_str() { Ok(row.get(1)?) } else { Err(ApiError::not_found()) }
}

/// The same, if the viewer may know of the member.
pub async fn find_member(app: &App, viewer: Option<MemberId>, who: &str) -> Result<MemberId, ApiError> {
    let member = resolve(app, who).await?;
    meet(app, viewer, member).await?;
    Ok(member)
}

/// How the viewer stands to a member; `not_found` if the member is not there for the viewer: unknown, not yet
/// named, or has blocked them.
pub async fn meet(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<Relation, ApiError> {
    let is_there = known(app, &[member]).await?.get(&member).is_some_and(|m| m.is_complete || viewer == Some(member));
    let relation = match viewer {
        Some(viewer) => app.relations.between(app, viewer, member).await?,
        None => Relation::default(),
    };
    if is_there && !relation.blocked_by { Ok(relation) } else { Err(ApiError::not_found()) }
}

/// Whether the viewer may see a member's notes and lists: an open profile, one's own, or one that one follows.
pub async fn sees_inside(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<bool, ApiError> {
    if viewer == Some(member) {
        return Ok(true);
    }
    let is_private = known(app, &[member]).await?.get(&member).is_none_or(|m| m.is_private);
    match viewer {
        _ if !is_private => Ok(true),
        Some(viewer) => Ok(app.relations.between(app, viewer, member).await?.is_following()),
        None => Ok(false),
    }
}

/// A member's profile. The rules of `meet` are the caller's to ask.
pub async fn profile(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<Member, ApiError> {
    let brief = super::brief(app, member).await?;
    let relation = match viewer {
        Some(viewer) => app.relations.between(app, viewer, member).await?,
        None => Relation::default(),
    };
    let row = app.db.optional(&FIND_PROFILE, params![member]).await?.ok_or(ApiError::not_found())?;
    let languages: String = row.get(1)?;
    let languages: Vec<LanguageTag> = serde_json::from_str(&languages).map_err(ApiError::internal)?;
    let counts = app.counters.member(member);
    Ok(Member {
        brief,
        bio: row.get(0)?,
        languages,
        home: row.get(2)?,
        is_private: row.get(3)?,
        role: row.get(4)?,
        counts: ShownCounts {
            followers: counts.followers,
            following: counts.following,
            notes: counts.notes,
            likes_received: counts.likes_received,
            saves_received: counts.saves_received,
        },
        viewer: ViewerRelation::new(viewer == Some(member), &relation),
    })
}
