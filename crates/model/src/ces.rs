//! The community engagement score: how much each engagement says about a note.

use serde::{Deserialize, Serialize};

/// Weights of the community engagement score. Like, save, comment, share and follow count for a note,
/// hide and report against it. Dimensionless.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CesWeights {
    pub like: f32,
    pub save: f32,
    pub comment: f32,
    pub share: f32,
    pub follow: f32,
    pub hide: f32,
    pub report: f32,
}

impl Default for CesWeights {
    fn default() -> Self {
        Self { like: 1.0, save: 1.0, comment: 4.0, share: 4.0, follow: 8.0, hide: -4.0, report: -16.0 }
    }
}
