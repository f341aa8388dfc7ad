//! What is found out about the viewer before anything else.

mod interest;
mod profile;
mod seen;
mod taste;

pub(crate) use interest::InterestHydrator;
pub(crate) use profile::ProfileHydrator;
pub(crate) use seen::SeenHydrator;
pub(crate) use taste::TasteHydrator;
