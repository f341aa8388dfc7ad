//! Who is let in when more come than can be served. State machines that are told the time: no clock, no thread, no
//! network, so that a day of overload is a test of milliseconds. The server puts a lock around them and does the waiting.

mod admission;
mod class;
mod fair_queue;
mod ladder;
mod limit;
mod proof_of_work;
#[cfg(test)]
mod simulation;
mod waiting_room;

pub use admission::{Admission, ClassFigures, Offer, Refusal, Released, Settings, Ticket};
pub use class::{Class, ClassPolicy};
pub use ladder::{Ladder, LadderSettings, Level, Load};
pub use limit::{Limit, LimitSettings};
pub use proof_of_work::{Difficulty, Proof, solve, zero_bits};
pub use waiting_room::{Place, Visit, WaitingRoom, WaitingRoomSettings};
