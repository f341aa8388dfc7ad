//! Choosing a diverse list out of scored items: Sliding Spectrum Decomposition, DPP and MMR as pure functions over
//! unit vectors and relevance, caps by creator and topic for all of them, and the measures that compare them.
//!
//! Not here: what a vector is made from (`note_vector` of the selectors) and which candidates are compared.

mod caps;
mod dpp;
mod gram_schmidt;
mod greedy;
mod measures;
mod mmr;
mod relevance;
mod ssd;
mod vector;

pub use caps::{Caps, Kind};
pub use dpp::DeterminantalProcess;
pub(crate) use greedy::highest;
pub use greedy::select;
pub use measures::{effective_number, intra_list_distance};
pub use mmr::MarginalRelevance;
pub use relevance::RelevanceOnly;
pub use ssd::{SlidingSpectrum, Volume};
pub use vector::{DIMENSIONS, Vector, dot, unit};

/// Judges what each item would add to a list that grows from its top.
pub trait Diversifier {
    /// The marginal value of every item, in the unit of relevance, given what was placed. Those of placed items
    /// mean nothing.
    fn values(&self, out: &mut Vec<f32>);

    /// An item with this vector stands on the list now, below all others: one of the items, or what was shown
    /// before the list began.
    fn place(&mut self, vector: &Vector);
}
