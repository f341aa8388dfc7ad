//! Reads each candidate's note from the index. Notes lie scattered over more memory than any cache holds, so each
//! batch is touched first: the processor then waits for all of its notes at once instead of one after the other.

use std::hint::black_box;

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
            let touched = batch.iter().filter_map(|candidate| page.index.notes.slot(candidate.note));
            black_box(touched.fold(0, |sum, slot| sum ^ slot.touch()));
            for candidate in batch {
                candidate.view = page.index.notes.view(candidate.note);
            }
        }
        Ok(())
    }
}
