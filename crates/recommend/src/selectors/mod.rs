//! Which candidates go on the page, and in what order.

mod newest;
mod note_vector;
mod shortlist;
mod ssd;

pub(crate) use newest::NewestSelector;
pub(crate) use note_vector::hashed;
pub(crate) use ssd::SsdSelector;
