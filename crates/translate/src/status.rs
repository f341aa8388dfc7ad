//! Figures for operators: what there is, how it is, and what failed why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{EngineKind, HealthFigures, Pair, Reason, Spent};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EngineStatus {
    pub name: String,
    pub version: String,
    pub kind: EngineKind,
    pub pairs: Vec<Pair>,
    /// What keeps it from translating, and what an operator can do about it.
    pub trouble: Option<String>,
    pub health: HealthFigures,
}

/// Since the start of this process, but for the budget, which is of today.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Status {
    pub engines: Vec<EngineStatus>,
    /// Segments that were there already, in this process or its store.
    pub cache_hits: u64,
    /// Segments that an engine was asked for.
    pub cache_misses: u64,
    /// Jobs that run or wait at this moment.
    pub running: usize,
    /// Segments that stayed as they were, by reason.
    pub failures: BTreeMap<Reason, u64>,
    pub budget: Spent,
}
