//! What can go wrong in a pipeline.

/// Why a stage gave up.
#[derive(Debug, thiserror::Error)]
pub enum StageError {
    #[error("the deadline passed")]
    DeadlinePassed,
    #[error("the stage failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Why there is no page. A source that fails or overruns is no reason: it is dropped and counted.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    #[error("stage {stage} gave up")]
    Stage {
        stage: &'static str,
        #[source]
        error: StageError,
    },
    /// Scores could belong to other candidates than they seem to.
    #[error("scorer {stage} gave {scores} scores for {candidates} candidates")]
    ScoreCount { stage: &'static str, candidates: usize, scores: usize },
    #[error("scorer {stage} gave a score that is not a finite number")]
    ScoreNotFinite { stage: &'static str },
    #[error("selector {stage} chose a candidate that does not exist or was taken")]
    BadChoice { stage: &'static str },
    /// An empty page would say that there is nothing to see.
    #[error("every source was dropped")]
    NoSourceLeft,
}
