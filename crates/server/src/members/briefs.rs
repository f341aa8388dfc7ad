//! Briefs: name, handle, picture and region of many members at once, for everything that says who wrote it.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use kumara_model::{MemberId, Region};
use kumara_store::{Row, params};

use super::{MemberBrief, queries::FIND_BRIEF};
use crate::{app::App, http::ApiError};

/// What is kept in memory of a member.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub brief: MemberBrief,
    /// False until handle and name were chosen: such a member is not there for others.
    pub is_complete: bool,
    pub is_private: bool,
}

impl Known {
    fn from_row(id: MemberId, row: &Row) -> Result<Self, ApiError> {
        let avatar: Option<String> = row.get(2)?;
        let avatar = avatar.map(|json| serde_json::from_str(&json)).transpose().map_err(ApiError::internal)?;
        let brief = MemberBrief { id, handle: row.get(0)?, display_name: row.get(1)?, avatar, region: row.get(3)? };
        Ok(Self { brief, is_complete: row.get(4)?, is_private: row.get(5)? })
    }
}

/// What is known of each member, in one trip for those that memory lacks; who does not exist is left out.
pub(super) async fn known(app: &App, members: &[MemberId]) -> Result<HashMap<MemberId, Arc<Known>>, ApiError> {
    let mut found = HashMap::with_capacity(members.len());
    let mut missing = Vec::new();
    for &member in members {
        match app.members.known(member) {
            Some(known) => _ = found.insert(member, known),
            None => missing.push(member),
        }
    }
    missing.sort_unstable();
    missing.dedup();
    let keys = missing.iter().map(|member| params![*member]).collect();
    for (member, rows) in missing.into_iter().zip(app.db.rows_many(&FIND_BRIEF, keys).await?) {
        if let Some(row) = rows.first() {
            let known = Arc::new(Known::from_row(member, row)?);
            app.members.remember(member, Arc::clone(&known));
            found.insert(member, known);
        }
    }
    Ok(found)
}

/// Members as shown beside what they wrote. Who does not exist is left out.
pub async fn briefs(app: &App, members: &[MemberId]) -> Result<HashMap<MemberId, MemberBrief>, ApiError> {
    Ok(known(app, members).await?.into_iter().map(|(id, known)| (id, known.brief.clone())).collect())
}

/// One member as shown beside what they wrote; `not_found` if there is none.
pub async fn brief(app: &App, member: MemberId) -> Result<MemberBrief, ApiError> {
    briefs(app, &[member]).await?.remove(&member).ok_or(ApiError::not_found())
}

/// Those of many members whose profile is private.
pub async fn private_among(app: &App, members: &[MemberId]) -> Result<HashSet<MemberId>, ApiError> {
    let known = known(app, members).await?;
    Ok(known.into_iter().filter(|(_, known)| known.is_private).map(|(id, _)| id).collect())
}

/// The region that a member's notes and comments are labelled with.
pub async fn region_of(app: &App, member: MemberId) -> Result<Region, ApiError> {
    Ok(brief(app, member).await?.region)
}
