//! The door with its waiting: `kumara_admission` decides under a lock, those who wait hold a channel. A place inside is
//! given back when its holder is dropped, however the request ended.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use kumara_admission::{Admission, Class, ClassFigures, LimitSettings, Offer, Refusal, Released, Settings, Ticket};
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::oneshot;

type Answer = Result<Inside, Refusal>;

pub(super) struct Door {
    state: Mutex<State>,
    began: Instant,
}

struct State {
    admission: Admission,
    waiting: HashMap<Ticket, (Class, oneshot::Sender<Answer>)>,
    released: Vec<Released>,
}

/// Why somebody was refused, and when to come back.
pub(super) struct Refused {
    pub why: Refusal,
    pub retry_after: Duration,
}

enum Knock<'a> {
    Begin(Inside),
    Refused(Refusal),
    Wait(InLine<'a>, oneshot::Receiver<Answer>),
}

/// A request that was let in.
pub(super) struct Inside {
    door: Arc<Door>,
    class: Class,
    since: Instant,
    is_answered: bool,
}

impl Inside {
    /// It has its answer: how long that took says something about load.
    pub fn answered(mut self) {
        self.is_answered = true;
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        let took = self.is_answered.then(|| self.since.elapsed());
        let mut state = self.door.state.lock();
        state.admission.finish(self.door.began.elapsed(), self.class, took);
        self.door.release(state);
    }
}

/// Somebody who waits; leaves the line when dropped.
struct InLine<'a> {
    door: &'a Arc<Door>,
    class: Class,
    ticket: Ticket,
}

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        let mut state = self.door.state.lock();
        if state.waiting.remove(&self.ticket).is_some() {
            state.admission.leave(self.class, self.ticket);
        }
    }
}

impl Door {
    pub fn new(limit: LimitSettings, seed: u64, began: Instant) -> Self {
        let admission = Admission::new(Settings { limit, seed });
        Self { state: Mutex::new(State { admission, waiting: HashMap::new(), released: Vec::new() }), began }
    }

    /// Comes back when the request may begin, or with the reason why it may not.
    pub async fn enter(
        self: &Arc<Self>,
        class: Class,
        caller: u64,
        patience: Option<Duration>,
    ) -> Result<Inside, Refused> {
        let answer = match self.knock(class, caller, patience) {
            Knock::Begin(inside) => return Ok(inside),
            Knock::Refused(why) => Err(why),
            Knock::Wait(in_line, receiver) => {
                let longest = patience.map_or(class.policy().wait, |patience| patience.min(class.policy().wait));
                // The door itself refuses who is late, when something happens; this is for when nothing does.
                let answer = tokio::time::timeout(longest, receiver).await;
                drop(in_line);
                match answer {
                    Ok(Ok(answer)) => answer,
                    Ok(Err(_)) => Err(Refusal::Full),
                    Err(_) => Err(Refusal::Late),
                }
            }
        };
        answer.map_err(|why| Refused { why, retry_after: self.state.lock().admission.retry_after(class) })
    }

    fn knock(self: &Arc<Self>, class: Class, caller: u64, patience: Option<Duration>) -> Knock<'_> {
        let mut state = self.state.lock();
        match state.admission.offer(self.began.elapsed(), class, caller, patience) {
            Offer::Begin => Knock::Begin(self.inside(class)),
            Offer::Refused(why) => Knock::Refused(why),
            Offer::Wait(ticket) => {
                let (sender, receiver) = oneshot::channel();
                state.waiting.insert(ticket, (class, sender));
                self.release(state);
                Knock::Wait(InLine { door: self, class, ticket }, receiver)
            }
        }
    }

    pub fn figures(&self) -> [(Class, ClassFigures); Class::COUNT] {
        let state = self.state.lock();
        Class::ALL.map(|class| (class, state.admission.figures(class)))
    }

    /// Running requests, and how many may run.
    pub fn house(&self) -> (usize, usize) {
        self.state.lock().admission.house()
    }

    fn inside(self: &Arc<Self>, class: Class) -> Inside {
        Inside { door: Arc::clone(self), class, since: Instant::now(), is_answered: false }
    }

    /// Tells those who waited. Outside of the lock, since one who is gone gives the place back at once.
    fn release(self: &Arc<Self>, mut guard: MutexGuard<'_, State>) {
        let state = &mut *guard;
        state.admission.release(self.began.elapsed(), &mut state.released);
        if state.released.is_empty() {
            return;
        }
        let mut told = Vec::with_capacity(state.released.len());
        for released in state.released.drain(..) {
            match released {
                Released::Begin { ticket, waited } => {
                    if let Some((class, sender)) = state.waiting.remove(&ticket) {
                        metrics::histogram!("kumara_admission_wait_seconds", "class" => class.name())
                            .record(waited.as_secs_f64());
                        told.push((sender, Ok(self.inside(class))));
                    }
                }
                Released::Refused { ticket, why } => {
                    told.extend(state.waiting.remove(&ticket).map(|(_, sender)| (sender, Err(why))));
                }
            }
        }
        drop(guard);
        for (sender, answer) in told {
            let _ = sender.send(answer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door(places: usize) -> Arc<Door> {
        let limit = LimitSettings { min: places, max: places, start: places };
        Arc::new(Door::new(limit, 1, Instant::now()))
    }

    #[tokio::test]
    async fn who_waits_comes_in_when_somebody_leaves_and_late_ones_are_refused() {
        let door = door(1);
        let first = door.enter(Class::Write, 1, None).await.ok().unwrap();
        let late = door.enter(Class::Read, 2, Some(Duration::from_millis(20))).await;
        assert!(matches!(late, Err(Refused { why: Refusal::Late, .. })));
        let waiting = tokio::spawn({
            let door = Arc::clone(&door);
            async move { door.enter(Class::Write, 3, None).await.is_ok() }
        });
        tokio::time::sleep(Duration::from_millis(10)).await;
        first.answered();
        assert!(waiting.await.unwrap());
        assert_eq!(door.house().0, 0, "all places were given back");
    }

    #[tokio::test]
    async fn callers_who_hang_up_while_they_wait_or_work_leave_nothing_behind() {
        let door = door(2);
        for round in 0..200_u64 {
            let tasks: Vec<_> = (0..8)
                .map(|caller| {
                    let door = Arc::clone(&door);
                    tokio::spawn(async move {
                        let inside = door.enter(Class::Read, caller, None).await;
                        tokio::time::sleep(Duration::from_micros(200)).await;
                        drop(inside);
                    })
                })
                .collect();
            tokio::time::sleep(Duration::from_micros(round % 7 * 100)).await;
            tasks.iter().for_each(tokio::task::JoinHandle::abort);
            for task in tasks {
                let _ = task.await;
            }
        }
        assert_eq!(door.house().0, 0);
        assert!(door.state.lock().waiting.is_empty());
        assert!(door.enter(Class::Read, 1, None).await.is_ok());
    }
}
