//! Single flight: whoever asks first for a segment has it translated, all others wait for the same answer.

use std::{collections::HashMap, sync::Arc};

use futures::{FutureExt, future::Shared};
use kumara_language::SegmentKey;
use parking_lot::Mutex;
use tokio::sync::oneshot;

use crate::{Reason, Stored};

pub(crate) type Landed = Result<Arc<Stored>, Reason>;
/// Resolves when the segment is there; an error if whoever had it gave up.
pub(crate) type Landing = Shared<oneshot::Receiver<Landed>>;

#[derive(Default)]
pub(crate) struct Flights {
    running: Mutex<HashMap<SegmentKey, Landing>>,
}

/// The duty to bring one segment. Dropped without an answer, whoever waits is told so.
pub(crate) struct Lead {
    pub key: SegmentKey,
    sender: Option<oneshot::Sender<Landed>>,
    flights: Arc<Flights>,
}

impl Flights {
    /// Where the answer will land, and for the first who asks the duty to bring it.
    pub fn claim(self: &Arc<Self>, key: SegmentKey) -> (Landing, Option<Lead>) {
        let mut running = self.running.lock();
        if let Some(landing) = running.get(&key) {
            return (landing.clone(), None);
        }
        let (sender, receiver) = oneshot::channel();
        let landing = receiver.shared();
        running.insert(key, landing.clone());
        (landing, Some(Lead { key, sender: Some(sender), flights: Arc::clone(self) }))
    }
}

impl Lead {
    pub fn land(mut self, landed: Landed) {
        if let Some(sender) = self.sender.take() {
            // Nobody may be waiting any more.
            let _ = sender.send(landed);
        }
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        self.flights.running.lock().remove(&self.key);
    }
}
