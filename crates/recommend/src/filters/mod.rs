//! What must not be on the page.

mod hidden;
mod muted;
mod own;
mod relations;
mod visibility;

pub(crate) use hidden::HiddenFilter;
pub(crate) use muted::MutedFilter;
pub(crate) use own::OwnFilter;
pub(crate) use relations::RelationsFilter;
pub(crate) use visibility::VisibilityFilter;
