//! Takes away what was kept of texts that are gone, or that read otherwise now, as the log tells it. Unlike other
//! projectors it is not the only one that writes its tables, and they can't be made again from the log: emptied, they
//! fill as members read.

use std::sync::Arc;

use futures::future::BoxFuture;
use kumara_language::SegmentKey;
use kumara_model::Event;
use kumara_store::{Logged, Projector, StoreError, Tx, params};
use kumara_translate::Translator;
use parking_lot::Mutex;

use super::{
    memory::WordingMemory,
    queries::{CLEAR_SEGMENTS, CLEAR_SOURCES, CLEAR_USES, DELETE_FEEDBACK, DELETE_OWNED_FEEDBACK},
    sources::{Sources, take_away},
    wording::{keep_current, take_wordings},
};

pub struct SourcesProjector {
    translator: Translator,
    sources: Arc<Sources>,
    wordings: Arc<WordingMemory>,
    /// What the batch at hand takes away; the process forgets it when the batch is committed.
    gone: Arc<Mutex<Vec<SegmentKey>>>,
}

impl SourcesProjector {
    pub fn new(translator: Translator, sources: Arc<Sources>, wordings: Arc<WordingMemory>) -> Self {
        Self { translator, sources, wordings, gone: Arc::default() }
    }
}

/// A text that is gone, or that is another one now.
struct End {
    owner: i64,
    /// All that the owner has, if there is none.
    source: Option<i64>,
    is_gone: bool,
}

fn end(event: &Event) -> Option<End> {
    match event {
        Event::NoteDeleted { note, .. } => Some(End { owner: note.get(), source: None, is_gone: true }),
        Event::NoteEdited { note, .. } => Some(End { owner: note.get(), source: Some(note.get()), is_gone: false }),
        Event::CommentDeleted { note, comment, .. } => {
            Some(End { owner: note.get(), source: Some(comment.get()), is_gone: true })
        }
        Event::MemberChanged { member } => {
            Some(End { owner: member.get(), source: Some(member.get()), is_gone: false })
        }
        _ => None,
    }
}

impl Projector for SourcesProjector {
    fn name(&self) -> &'static str {
        "translations"
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let forgotten = Arc::clone(&self.gone);
        Box::pin(async move {
            for End { owner, source, is_gone } in batch.iter().filter_map(|logged| end(&logged.event)) {
                let keys = take_away(&tx, owner, source).await?;
                let keys = match source {
                    Some(source) if !is_gone => keep_current(&tx, owner, source, &keys).await?,
                    _ => take_wordings(&tx, owner, source, &keys).await?,
                };
                // Another try may find the same: to forget twice is no harm.
                forgotten.lock().extend(keys);
                match source {
                    Some(source) if is_gone => tx.execute(&DELETE_FEEDBACK, params![owner, source]).await?,
                    None => tx.execute(&DELETE_OWNED_FEEDBACK, params![owner]).await?,
                    Some(_) => 0,
                };
            }
            Ok(())
        })
    }

    fn committed(&self, batch: &[Logged]) {
        for End { owner, source, .. } in batch.iter().filter_map(|logged| end(&logged.event)) {
            self.sources.forget(source.unwrap_or(owner));
        }
        let gone = std::mem::take(&mut *self.gone.lock());
        self.translator.forget(&gone);
        self.wordings.forget(&gone);
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for clear in [&CLEAR_SOURCES, &CLEAR_USES, &CLEAR_SEGMENTS] {
                tx.execute(clear, params![]).await?;
            }
            Ok(())
        })
    }
}
