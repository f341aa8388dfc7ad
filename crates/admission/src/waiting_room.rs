//! A line for those who want to join when more come than can: places in the order of arrival, let in at a rate, with
//! an estimate. Who does not come back to look loses the place; nobody holds a connection open.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

/// How often a turn lets in.
const USES: u8 = 3;
/// How often the whole line is looked through.
const SWEEP: Duration = Duration::from_secs(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingRoomSettings {
    /// How many are let in during a minute.
    pub a_minute: u32,
    /// Who wait at the same time; more are told to come back later.
    pub most: usize,
    /// A place is given up when nobody asked for it for so long.
    pub forgotten_after: Duration,
    /// How long somebody whose turn came has to go on.
    pub turn_lasts: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How many are before, from 0.
    pub ahead: usize,
    pub estimate: Duration,
}

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    /// Their turn: to go on now.
    Turn,
    Waiting(Place),
    /// No such place (any more).
    Unknown,
}

#[derive(Debug)]
pub struct WaitingRoom {
    settings: WaitingRoomSettings,
    /// In the order of arrival: a rising number and a name.
    line: VecDeque<(u64, u64)>,
    /// Of each name, the number in the line and when it was asked for.
    asked: HashMap<u64, (u64, Duration)>,
    /// Since when, and how often used.
    turns: HashMap<u64, (Duration, u8)>,
    /// People who may go in at once: a bucket of a few seconds.
    tokens: f64,
    filled: Duration,
    next: u64,
    swept: Duration,
}

impl WaitingRoom {
    pub fn new(settings: WaitingRoomSettings) -> Self {
        let mut room = Self {
            settings,
            line: VecDeque::new(),
            asked: HashMap::new(),
            turns: HashMap::new(),
            tokens: 0.0,
            filled: Duration::ZERO,
            next: 0,
            swept: Duration::ZERO,
        };
        room.tokens = room.most_tokens();
        room
    }

    pub fn len(&self) -> usize {
        self.line.len()
    }

    pub fn is_empty(&self) -> bool {
        self.line.is_empty()
    }

    pub const fn settings(&self) -> WaitingRoomSettings {
        self.settings
    }

    /// Whether somebody may go in at once, since nobody waits; takes their share if so.
    pub fn pass(&mut self, now: Duration) -> bool {
        self.advance(now);
        let passes = self.line.is_empty() && self.tokens >= 1.0;
        if passes {
            self.tokens -= 1.0;
        }
        passes
    }

    /// Takes a place under a name that nobody else has; `false` when the room is full.
    pub fn enter(&mut self, now: Duration, name: u64) -> bool {
        self.advance(now);
        if self.asked.contains_key(&name) || self.turns.contains_key(&name) {
            return true;
        }
        if self.line.len() >= self.settings.most {
            return false;
        }
        self.next += 1;
        self.line.push_back((self.next, name));
        self.asked.insert(name, (self.next, now));
        true
    }

    /// Somebody looks where they stand.
    pub fn visit(&mut self, now: Duration, name: u64) -> Visit {
        if let Some((_, asked)) = self.asked.get_mut(&name) {
            *asked = now;
        }
        self.advance(now);
        if self.turns.contains_key(&name) {
            return Visit::Turn;
        }
        let Some((number, _)) = self.asked.get(&name) else { return Visit::Unknown };
        let ahead = self.line.partition_point(|(other, _)| other < number);
        let seconds = ((ahead + 1) as f64 * 60.0 / f64::from(self.settings.a_minute.max(1))).ceil();
        Visit::Waiting(Place { ahead, estimate: Duration::from_secs_f64(seconds) })
    }

    /// Uses a turn: it lets in a few times, since a message may not arrive at once or a digit may be wrong.
    pub fn use_turn(&mut self, now: Duration, name: u64) -> bool {
        self.advance(now);
        let Some((_, used)) = self.turns.get_mut(&name) else { return false };
        *used += 1;
        if *used >= USES {
            self.turns.remove(&name);
        }
        true
    }

    fn most_tokens(&self) -> f64 {
        // Ten seconds' worth, so that a handful at the same moment is no reason for a line.
        (f64::from(self.settings.a_minute) / 6.0).max(1.0)
    }

    fn advance(&mut self, now: Duration) {
        let (patience, lasts) = (self.settings.forgotten_after, self.settings.turn_lasts);
        let passed = now.saturating_sub(self.filled);
        self.filled = self.filled.max(now);
        let added = passed.as_secs_f64() * f64::from(self.settings.a_minute) / 60.0;
        self.tokens = (self.tokens + added).min(self.most_tokens());
        if now.saturating_sub(self.swept) >= SWEEP {
            self.swept = now;
            self.turns.retain(|_, (since, _)| now.saturating_sub(*since) < lasts);
            let asked = &mut self.asked;
            self.line.retain(|(_, name)| {
                let stays = asked.get(name).is_some_and(|(_, at)| now.saturating_sub(*at) < patience);
                if !stays {
                    asked.remove(name);
                }
                stays
            });
        }
        while self.tokens >= 1.0 {
            let Some((_, next)) = self.line.pop_front() else { break };
            self.asked.remove(&next);
            self.turns.insert(next, (now, 0));
            self.tokens -= 1.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: WaitingRoomSettings = WaitingRoomSettings {
        a_minute: 60,
        most: 100,
        forgotten_after: Duration::from_secs(30),
        turn_lasts: Duration::from_secs(120),
    };

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_handful_passes_and_a_crowd_stands_in_line_in_the_order_of_arrival() {
        let mut room = WaitingRoom::new(SETTINGS);
        assert_eq!((0..20).filter(|_| room.pass(at(0))).count(), 10);
        for name in 0..5 {
            assert!(room.enter(at(0), name));
        }
        assert!(!room.pass(at(0)), "nobody goes past a line");
        assert_eq!(room.visit(at(0), 3), Visit::Waiting(Place { ahead: 3, estimate: at(4) }));
        assert_eq!(room.visit(at(1), 0), Visit::Turn);
        assert_eq!(room.visit(at(1), 1), Visit::Waiting(Place { ahead: 0, estimate: at(1) }));
        assert!((0..3).all(|_| room.use_turn(at(1), 0)));
        assert!(!room.use_turn(at(1), 0), "a turn is used up");
        assert_eq!(room.visit(at(1), 99), Visit::Unknown);
    }

    #[test]
    fn who_does_not_come_back_gives_up_the_place_and_an_unused_turn_ends() {
        let mut room = WaitingRoom::new(WaitingRoomSettings { a_minute: 1, ..SETTINGS });
        assert!(room.pass(at(0)));
        assert!(room.enter(at(0), 1) && room.enter(at(0), 2) && room.enter(at(0), 3));
        for seconds in [20, 40] {
            assert!(matches!(room.visit(at(seconds), 2), Visit::Waiting(_)));
        }
        assert_eq!(room.visit(at(40), 1), Visit::Unknown, "nobody looked for half a minute");
        assert_eq!(room.visit(at(61), 2), Visit::Turn);
        assert!(!room.use_turn(at(182), 2), "the turn lasted two minutes");
    }

    #[test]
    fn it_holds_no_more_than_it_may() {
        let mut room = WaitingRoom::new(SETTINGS);
        while room.pass(at(0)) {}
        assert_eq!((0..1_000).filter(|name| room.enter(at(0), *name)).count(), 100);
        assert_eq!(room.len(), 100);
    }
}
