//! Where notes come from. Each source offers its most promising notes first and says what it went by.

mod answers;
mod around;
mod co_engagement;
mod discover;
mod followed;
mod following;
mod fresh;
mod interest;
mod languages;
mod nearby;
mod one_topic;
mod suiting_newest;
mod topic_newest;
mod topics;
mod trending;

pub(crate) use answers::AnswersSource;
pub(crate) use around::AroundSource;
pub(crate) use co_engagement::{CoEngagementSource, companions_of};
pub(crate) use discover::DiscoverSource;
pub(crate) use followed::FollowedSource;
pub(crate) use following::FollowingSource;
pub(crate) use fresh::FreshSource;
pub(crate) use interest::InterestSource;
pub(crate) use languages::LanguagesSource;
pub(crate) use nearby::NearbySource;
pub(crate) use one_topic::OneTopicSource;
pub(crate) use suiting_newest::SuitingNewestSource;
pub(crate) use topic_newest::TopicNewestSource;
pub(crate) use topics::TopicsSource;
pub(crate) use trending::TrendingSource;
