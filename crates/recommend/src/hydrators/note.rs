//! Reads each candidate's note from the index, where the sources have just touched it.

use crate::pipeline::{Candidate, Hydrator, PageContext, Stage, StageError};

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
        for candidate in candidates {
            candidate.view = page.index.notes.view(candidate.note);
        }
        Ok(())
    }
}
