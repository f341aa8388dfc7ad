//! Which candidates go on the page, and in what order.

mod diverse;
mod newest;

pub(crate) use diverse::DiverseSelector;
pub(crate) use newest::NewestSelector;
