//! One caller's work on its way through the writer thread: run, kept or undone, then answered.

use std::future::Future;

use tokio::sync::oneshot;

use super::transaction::Transaction;
use crate::{StoreError, Tx, drive::drive};

/// How the batch ended that a request was in.
#[derive(Clone, Copy)]
pub(super) enum Fate<'a> {
    Committed,
    Lost(&'a StoreError),
}

pub(super) trait Request: Send {
    /// Whether the caller has gone away before the work was begun.
    fn is_abandoned(&self) -> bool;
    /// Does the work and keeps its result; says whether what was written is to stay.
    fn run(&mut self, tx: Tx, transaction: &Transaction) -> bool;
    fn fail(&mut self, error: StoreError);
    fn answer(self: Box<Self>, fate: Fate<'_>);
}

pub(super) struct Write<T, E, F> {
    work: F,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Write<T, E, F> {
    pub const fn new(work: F, answer: oneshot::Sender<Result<T, E>>) -> Self {
        Self { work, result: None, answer }
    }
}

impl<T, E, F, Fut> Request for Write<T, E, F>
where
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, E>>,
    T: Send,
    E: From<StoreError> + Send,
{
    fn is_abandoned(&self) -> bool {
        self.answer.is_closed()
    }

    fn run(&mut self, tx: Tx, transaction: &Transaction) -> bool {
        let result = drive(&self.work, tx);
        // Work that ignores the error of a statement does not get its other statements committed.
        let ended = transaction.end();
        let result = result.and_then(|value| ended.map(|()| value).map_err(E::from));
        let kept = result.is_ok();
        self.result = Some(result);
        kept
    }

    fn fail(&mut self, error: StoreError) {
        self.result = Some(Err(error.into()));
    }

    fn answer(self: Box<Self>, fate: Fate<'_>) {
        let answer = match (fate, self.result) {
            (Fate::Committed, Some(result)) => result,
            (Fate::Committed, None) => Err(StoreError::Closed.into()),
            (Fate::Lost(error), _) => Err(error.for_another().into()),
        };
        // Nobody waits any more if the caller has left meanwhile; what is committed stays.
        let _ = self.answer.send(answer);
    }
}
