//! Members: profiles, who follows, blocks and mutes whom, and finding somebody by the beginning of a name.
//! Not here: signing up, settings and sessions (`accounts`).
//!
//! Rules. Who has blocked a viewer is not there for the viewer. A private profile is followed by request. A block
//! ends what the two had with each other, in both directions. Every relation stands on both sides' shards.

mod block;
mod briefs;
pub(crate) mod changed;
mod directory;
mod find;
mod follow;
mod follow_requests;
mod followers;
mod listing;
mod mute;
mod profile;
mod queries;
mod relations;
mod show;

use kumara_model::{LanguageTag, MemberId, Region};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{app::App, pictures::Picture};

pub use block::{block, unblock};
pub use briefs::{brief, briefs, private_among, region_of};
pub use directory::MemberDirectory;
pub use follow::{follow, unfollow};
pub use follow_requests::{accept, decline};
pub use mute::{mute, unmute};
pub use profile::{find_member, meet, profile, resolve, sees_inside};
pub use relations::{FollowState, Relation, Relations};

/// A member as shown beside what they wrote.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MemberBrief {
    pub id: MemberId,
    #[schema(example = "ana")]
    pub handle: String,
    #[schema(example = "Ana Belén")]
    pub display_name: String,
    pub avatar: Option<Picture>,
    pub region: Region,
}

/// A member's profile as the viewer may see it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Member {
    #[serde(flatten)]
    pub brief: MemberBrief,
    pub bio: String,
    /// What the member reads.
    pub languages: Vec<LanguageTag>,
    /// The town, as the member calls it.
    pub home: Option<String>,
    /// Notes, followers and followed members are shown to followers only.
    pub is_private: bool,
    /// member, moderator or owner
    #[schema(example = "member")]
    pub role: String,
    pub counts: ShownCounts,
    pub viewer: ViewerRelation,
}

/// What a profile counts.
#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
pub struct ShownCounts {
    pub followers: u32,
    pub following: u32,
    /// Without those that only the member sees.
    pub notes: u32,
    pub likes_received: u32,
    pub saves_received: u32,
}

/// How the viewer stands to a member.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct ViewerRelation {
    pub is_self: bool,
    pub follow: FollowState,
    pub follows_you: bool,
    pub blocks: bool,
    pub mutes: bool,
}

impl ViewerRelation {
    pub const fn new(is_self: bool, relation: &Relation) -> Self {
        let Relation { follow, follows_you, blocks, mutes, .. } = *relation;
        Self { is_self, follow, follows_you, blocks, mutes }
    }
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(find::find_members))
        .routes(routes!(show::show_member))
        .routes(routes!(follow::follow_member, follow::unfollow_member))
        .routes(routes!(block::block_member, block::unblock_member))
        .routes(routes!(mute::mute_member, mute::unmute_member))
        .routes(routes!(followers::list_followers))
        .routes(routes!(followers::list_following))
        .routes(routes!(follow_requests::list_follow_requests))
        .routes(routes!(follow_requests::accept_follow_request, follow_requests::decline_follow_request))
        .routes(routes!(block::list_blocks))
        .routes(routes!(mute::list_mutes))
}
