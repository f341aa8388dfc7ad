//! A bounded queue that serves callers in turn, one of each: whoever asks a thousand times waits for their own
//! thousand, and nobody else does. When it is full, the longest line loses its newest.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    pub ticket: u64,
    pub since: Duration,
    /// After this it is of no use to begin.
    pub deadline: Duration,
}

#[derive(Debug, Default)]
pub struct FairQueue {
    /// Who waits, with the line of each; no empty lines.
    lines: HashMap<u64, VecDeque<Waiting>>,
    /// Whose turn it is.
    turns: VecDeque<u64>,
    len: usize,
}

impl FairQueue {
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Takes a place. Gives back who has to leave for it, which is the newcomer itself when its own line is the longest.
    pub fn push(&mut self, caller: u64, waiting: Waiting, room: usize) -> Option<Waiting> {
        if room == 0 {
            return Some(waiting);
        }
        let mut out = None;
        if self.len >= room {
            let own = self.lines.get(&caller).map_or(0, VecDeque::len);
            let longest =
                self.lines.iter().max_by_key(|(who, line)| (line.len(), **who)).map(|(who, line)| (*who, line.len()));
            match longest {
                Some((who, length)) if length > own + 1 => out = self.pop_newest(who),
                _ => return Some(waiting),
            }
        }
        let line = self.lines.entry(caller).or_default();
        if line.is_empty() {
            self.turns.push_back(caller);
        }
        line.push_back(waiting);
        self.len += 1;
        out
    }

    /// The first of whoever's turn it is.
    pub fn pop(&mut self) -> Option<(u64, Waiting)> {
        let caller = self.turns.pop_front()?;
        let line = self.lines.get_mut(&caller)?;
        let first = line.pop_front();
        if line.is_empty() {
            self.lines.remove(&caller);
        } else {
            self.turns.push_back(caller);
        }
        self.len -= usize::from(first.is_some());
        first.map(|waiting| (caller, waiting))
    }

    /// Takes everybody out whose deadline has passed.
    pub fn expired(&mut self, now: Duration, out: &mut Vec<Waiting>) {
        self.take_out(|waiting| waiting.deadline <= now, out);
    }

    /// Somebody went away.
    pub fn leave(&mut self, ticket: u64) {
        self.take_out(|waiting| waiting.ticket == ticket, &mut Vec::new());
    }

    fn take_out(&mut self, mut goes: impl FnMut(&Waiting) -> bool, out: &mut Vec<Waiting>) {
        self.lines.retain(|_, line| {
            line.retain(|waiting| {
                let gone = goes(waiting);
                if gone {
                    out.push(*waiting);
                    self.len -= 1;
                }
                !gone
            });
            !line.is_empty()
        });
        self.turns.retain(|caller| self.lines.contains_key(caller));
    }

    fn pop_newest(&mut self, caller: u64) -> Option<Waiting> {
        let line = self.lines.get_mut(&caller)?;
        let newest = line.pop_back();
        self.len -= usize::from(newest.is_some());
        if line.is_empty() {
            self.lines.remove(&caller);
            self.turns.retain(|who| *who != caller);
        }
        newest
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn waiting(ticket: u64) -> Waiting {
        Waiting { ticket, since: Duration::ZERO, deadline: Duration::from_secs(1 + ticket) }
    }

    #[test]
    fn a_flood_of_one_caller_neither_keeps_others_out_nor_goes_before_them() {
        let mut queue = FairQueue::default();
        for ticket in 0..100 {
            let out = queue.push(1, waiting(ticket), 10);
            assert_eq!(out.map(|w| w.ticket), (ticket >= 10).then_some(ticket));
        }
        assert_eq!(queue.push(2, waiting(200), 10).map(|w| w.ticket), Some(9), "the flood's newest made room");
        assert_eq!(queue.push(3, waiting(300), 10).map(|w| w.ticket), Some(8));
        let order: Vec<u64> = std::iter::from_fn(|| queue.pop()).map(|(_, w)| w.ticket).collect();
        assert_eq!(order, [0, 200, 300, 1, 2, 3, 4, 5, 6, 7]);
    }

    proptest! {
        #[test]
        fn its_length_is_what_is_in_it(steps in prop::collection::vec((0_u8..4, 0_u64..5, 0_u64..40), 1..200)) {
            let (mut queue, mut inside, mut next) = (FairQueue::default(), std::collections::HashSet::new(), 0);
            for (step, caller, at) in steps {
                match step {
                    0 | 1 => {
                        next += 1;
                        inside.insert(next);
                        if let Some(out) = queue.push(caller, waiting(next), 16) {
                            prop_assert!(inside.remove(&out.ticket));
                        }
                    }
                    2 => match queue.pop() {
                        Some((_, out)) => prop_assert!(inside.remove(&out.ticket)),
                        None => prop_assert!(inside.is_empty()),
                    },
                    _ => {
                        let mut out = Vec::new();
                        queue.expired(Duration::from_secs(at), &mut out);
                        queue.leave(at * 3);
                        inside.remove(&(at * 3));
                        for gone in out {
                            inside.remove(&gone.ticket);
                        }
                    }
                }
                prop_assert_eq!(queue.len(), inside.len());
                prop_assert!(queue.len() <= 16);
            }
        }
    }
}
