//! Which impressions count: the first of a member on a note, as far back as memory reaches. A browser's report is
//! a claim; the most that a hostile one can do is to say that its own member has seen notes.

use std::collections::{BTreeMap, HashSet, VecDeque};

use kumara_model::{Event, MemberId, NoteId, TelemetryKind};
use kumara_store::{Logged, Offset};
use parking_lot::Mutex;

/// What one report may hold; more can only come from a log that an older version has written.
const MAX_SAMPLES: usize = 100;

/// Remembers pairs of members and notes, the newest so many.
pub(super) struct Impressions(Mutex<Memory>);

struct Memory {
    most: usize,
    seen: HashSet<(MemberId, NoteId)>,
    order: VecDeque<(MemberId, NoteId)>,
    /// What was decided for each event that is applied and not yet seen to be committed: applying it again, or
    /// counting it in memory after the tables, has to come to the same.
    decided: BTreeMap<Offset, Vec<NoteId>>,
}

impl Impressions {
    pub fn remembering(most: usize) -> Self {
        let (seen, order, decided) = Default::default();
        Self(Mutex::new(Memory { most: most.max(1), seen, order, decided }))
    }

    /// Notes that the event's member has now seen for the first time.
    pub fn first_seen(&self, logged: &Logged) -> Vec<NoteId> {
        let Event::TelemetryReported { member: Some(member), samples } = &logged.event else { return Vec::new() };
        let mut memory = self.0.lock();
        if let Some(decided) = memory.decided.get(&logged.offset) {
            return decided.clone();
        }
        let shown = samples.iter().take(MAX_SAMPLES).filter(|sample| sample.kind == TelemetryKind::Impression);
        let new: Vec<NoteId> = shown.map(|sample| sample.note).filter(|note| memory.insert(*member, *note)).collect();
        if !new.is_empty() {
            memory.decided.insert(logged.offset, new.clone());
        }
        new
    }

    /// Decisions before this position are not asked for again.
    pub fn forget_before(&self, offset: Offset) {
        let mut memory = self.0.lock();
        memory.decided = memory.decided.split_off(&offset);
    }
}

impl Memory {
    /// `false` if the pair is remembered already.
    fn insert(&mut self, member: MemberId, note: NoteId) -> bool {
        if !self.seen.insert((member, note)) {
            return false;
        }
        self.order.push_back((member, note));
        if self.order.len() > self.most
            && let Some(oldest) = self.order.pop_front()
        {
            self.seen.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use kumara_model::{Surface, TelemetrySample, Timestamp};

    use super::*;

    fn report(seq: i64, member: i64, notes: &[i64]) -> Logged {
        let at = Timestamp::from_millis(0);
        let sample = |note: &i64| TelemetrySample {
            kind: TelemetryKind::Impression,
            note: (*note).into(),
            surface: Surface::Explore,
            position: 0,
            milliseconds: 500,
            at,
            source: None,
        };
        let samples = notes.iter().map(sample).collect();
        let event = Event::TelemetryReported { member: Some(member.into()), samples };
        Logged { offset: Offset { epoch: 0, seq }, at, event }
    }

    #[test]
    fn a_member_counts_once_for_a_note_and_a_retry_comes_to_the_same() {
        let exposure = Impressions::remembering(100);
        let first = report(1, 7, &[1, 2, 1]);
        assert_eq!(exposure.first_seen(&first), [NoteId::from(1), NoteId::from(2)]);
        assert_eq!(exposure.first_seen(&first).len(), 2, "the transaction ran twice");
        assert_eq!(exposure.first_seen(&report(2, 7, &[1, 2, 3])), [NoteId::from(3)]);
        assert_eq!(exposure.first_seen(&report(3, 8, &[1])), [NoteId::from(1)]);
        exposure.forget_before(Offset { epoch: 0, seq: 3 });
        assert_eq!(exposure.0.lock().decided.len(), 1);
    }

    #[test]
    fn memory_is_bounded() {
        let exposure = Impressions::remembering(10);
        for seq in 0..100 {
            exposure.first_seen(&report(seq, 7, &[seq + 1]));
            exposure.forget_before(Offset { epoch: 0, seq });
        }
        let memory = exposure.0.lock();
        assert_eq!((memory.seen.len(), memory.order.len()), (10, 10));
        assert!(memory.decided.len() <= 1);
    }
}
