//! The door: begins a request, lets it wait for its turn, or refuses it at once. A class may fill its share of the
//! house and its own limit; both follow latency.

use std::time::Duration;

use crate::{
    class::Class,
    fair_queue::{FairQueue, Waiting},
    limit::{Limit, LimitSettings},
};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    pub limit: LimitSettings,
    /// What `Retry-After` is spread over.
    pub seed: u64,
}

/// A request that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// As many wait already as may.
    Full,
    /// Its time was over before its turn came.
    Late,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    Begin,
    Wait(Ticket),
    Refused(Refusal),
}

/// What became of somebody who waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Released {
    Begin { ticket: Ticket, waited: Duration },
    Refused { ticket: Ticket, why: Refusal },
}

/// What a class has seen since the start, and where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClassFigures {
    pub offered: u64,
    pub admitted: u64,
    pub shed: u64,
    pub in_flight: usize,
    pub waiting: usize,
    pub limit: usize,
}

struct Room {
    limit: Limit,
    queue: FairQueue,
    figures: ClassFigures,
}

/// How often those who wait are looked through for the late ones.
const SWEEP: Duration = Duration::from_millis(5);

pub struct Admission {
    house: Limit,
    in_flight: usize,
    rooms: [Room; Class::COUNT],
    /// Those who lost their place to somebody with a shorter line, and don't know it yet.
    pushed_out: Vec<Ticket>,
    next_ticket: u64,
    swept: Duration,
    spread: u64,
}

impl Admission {
    pub fn new(settings: Settings) -> Self {
        let room = |_| Room {
            limit: Limit::new(settings.limit),
            queue: FairQueue::default(),
            figures: ClassFigures::default(),
        };
        Self {
            house: Limit::new(settings.limit),
            in_flight: 0,
            rooms: Class::ALL.map(room),
            pushed_out: Vec::new(),
            next_ticket: 0,
            swept: Duration::ZERO,
            spread: settings.seed,
        }
    }

    /// Somebody comes. `patience` is how long they would wait for an answer, if they said so.
    pub fn offer(&mut self, now: Duration, class: Class, caller: u64, patience: Option<Duration>) -> Offer {
        let policy = class.policy();
        let has_room = self.has_room(class);
        let room = &mut self.rooms[class.index()];
        room.figures.offered += 1;
        if patience.is_some_and(|patience| patience.is_zero()) {
            room.figures.shed += 1;
            return Offer::Refused(Refusal::Late);
        }
        if has_room && room.queue.len() == 0 {
            self.begin(class);
            return Offer::Begin;
        }
        self.next_ticket += 1;
        let ticket = self.next_ticket;
        let deadline = now + patience.map_or(policy.wait, |patience| patience.min(policy.wait));
        let waiting = Waiting { ticket, since: now, deadline };
        match room.queue.push(caller, waiting, policy.queue) {
            None => Offer::Wait(Ticket(ticket)),
            Some(out) if out.ticket == ticket => {
                room.figures.shed += 1;
                Offer::Refused(Refusal::Full)
            }
            Some(out) => {
                room.figures.shed += 1;
                self.pushed_out.push(Ticket(out.ticket));
                Offer::Wait(Ticket(ticket))
            }
        }
    }

    /// A request that was begun has its answer, or was given up. `took` counts from its beginning; `None` if it says
    /// nothing about load.
    pub fn finish(&mut self, now: Duration, class: Class, took: Option<Duration>) {
        self.in_flight = self.in_flight.saturating_sub(1);
        let room = &mut self.rooms[class.index()];
        room.figures.in_flight = room.figures.in_flight.saturating_sub(1);
        if let (Some(took), Some(target)) = (took, class.policy().target) {
            let ratio = took.as_secs_f64() / target.as_secs_f64();
            room.limit.answered(now, ratio);
            self.house.answered(now, ratio);
        }
    }

    /// Somebody who waited has gone, unserved.
    pub fn leave(&mut self, class: Class, ticket: Ticket) {
        let room = &mut self.rooms[class.index()];
        room.queue.leave(ticket.0);
        room.figures.shed += 1;
    }

    /// Lets in whoever's turn it is, the first classes first, and refuses those whose time is over. To be called after
    /// each `offer`, each `finish`, and now and then.
    pub fn release(&mut self, now: Duration, out: &mut Vec<Released>) {
        for ticket in self.pushed_out.drain(..) {
            out.push(Released::Refused { ticket, why: Refusal::Full });
        }
        if now.saturating_sub(self.swept) >= SWEEP {
            self.swept = now;
            let mut late = Vec::new();
            for room in &mut self.rooms {
                room.queue.expired(now, &mut late);
                room.figures.shed += late.len() as u64;
                let refused =
                    |waiting: Waiting| Released::Refused { ticket: Ticket(waiting.ticket), why: Refusal::Late };
                out.extend(late.drain(..).map(refused));
            }
        }
        for class in Class::ALL {
            while self.has_room(class) {
                let Some((_, waiting)) = self.rooms[class.index()].queue.pop() else { break };
                let ticket = Ticket(waiting.ticket);
                if waiting.deadline <= now {
                    self.rooms[class.index()].figures.shed += 1;
                    out.push(Released::Refused { ticket, why: Refusal::Late });
                } else {
                    self.begin(class);
                    out.push(Released::Begin { ticket, waited: now.saturating_sub(waiting.since) });
                }
            }
        }
    }

    /// When to come back: seconds that are spread, so that those who were refused together don't return together.
    pub fn retry_after(&mut self, class: Class) -> Duration {
        let figures = self.figures(class);
        // The fuller it is, the later, up to half a minute.
        let crowd = (figures.waiting as u64 / 16).min(10);
        let widest = match class {
            Class::Write => 3,
            Class::Read | Class::Search | Class::Upload => 5,
            Class::SignUp | Class::Background => 20,
        };
        Duration::from_secs(1 + self.next_spread() % (widest + crowd))
    }

    pub fn figures(&self, class: Class) -> ClassFigures {
        let room = &self.rooms[class.index()];
        ClassFigures { limit: room.limit.get().min(self.share(class)), waiting: room.queue.len(), ..room.figures }
    }

    /// How many run, of how many that may.
    pub fn house(&self) -> (usize, usize) {
        (self.in_flight, self.house.get())
    }

    fn share(&self, class: Class) -> usize {
        ((self.house.get() as f64 * class.policy().share) as usize).max(1)
    }

    /// One of each class may always run, so that none starves while the house has room at all.
    fn has_room(&self, class: Class) -> bool {
        let room = &self.rooms[class.index()];
        let own = room.figures.in_flight;
        self.in_flight < self.house.get()
            && (own == 0 || (own < room.limit.get() && self.in_flight < self.share(class)))
    }

    fn begin(&mut self, class: Class) {
        self.in_flight += 1;
        self.house.running(self.in_flight);
        let room = &mut self.rooms[class.index()];
        room.figures.in_flight += 1;
        room.figures.admitted += 1;
        room.limit.running(room.figures.in_flight);
    }

    /// SplitMix64: spreads well and needs no more than a number.
    fn next_spread(&mut self) -> u64 {
        self.spread = self.spread.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.spread;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
