//! Reads each candidate's note from the index, batch by batch.

use crate::pipeline::{Candidate, Hydrator, PageContext, Stage, StageError};

const BATCH: usize = 32;

pub(crate) struct NoteHydrator;

impl Stage for NoteHydrator {
    fn name(&self) -> &'static str {
        "note"
    }

    fn is_required(&self) -> bool {
        true
    }
}

impl Hydrator for NoteHydrator {
    fn hydrate(&self, page: &PageContext, candidates: &mut [Candidate]) -> Result<(), StageError> {
        for batch in candidates.chunks_mut(BATCH) {
            page.index.notes.touch(batch.iter().map(|candidate| candidate.note));
            for candidate in batch {
                candidate.view = page.index.notes.view(candidate.note);
            }
        }
        Ok(())
    }
}
