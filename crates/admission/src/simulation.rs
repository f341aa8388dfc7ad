//! A server of a few cores in simulated time behind the door: what ten times its capacity does to it.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    time::Duration,
};

use crate::{Admission, Class, LimitSettings, Offer, Released, Settings, Ticket};

/// What came of a run, by class and by caller.
#[derive(Default)]
struct Outcome {
    served: HashMap<Class, Vec<Duration>>,
    by_caller: HashMap<u64, usize>,
    most_waiting: usize,
}

impl Outcome {
    fn served(&self, class: Class) -> usize {
        self.served.get(&class).map_or(0, Vec::len)
    }

    fn p99(&self, class: Class) -> Duration {
        let mut times = self.served.get(&class).cloned().unwrap_or_default();
        times.sort_unstable();
        times.get(times.len() * 99 / 100).copied().unwrap_or_default()
    }
}

/// Two cores that share themselves among all that run; each request is 2 ms of work: 1,000 a second.
const CORES: f64 = 2.0;
const WORK: f64 = 0.002;
const TICK: Duration = Duration::from_micros(500);

struct Running {
    class: Class,
    caller: u64,
    came: Duration,
    began: Duration,
    left: f64,
}

/// `arrivals` says who comes in a tick, as (class, caller).
fn run(seconds: u64, mut arrivals: impl FnMut(Duration) -> Vec<(Class, u64)>) -> Outcome {
    let limit = LimitSettings { min: 4, max: 1_024, start: 64 };
    let mut door = Admission::new(Settings { limit, seed: 1 });
    let mut waiting: HashMap<Ticket, (Class, u64, Duration)> = HashMap::new();
    let mut running: Vec<Running> = Vec::new();
    let (mut outcome, mut released) = (Outcome::default(), Vec::new());
    let mut now = Duration::ZERO;
    while now < Duration::from_secs(seconds) {
        for (class, caller) in arrivals(now) {
            match door.offer(now, class, caller, None) {
                Offer::Begin => running.push(Running { class, caller, came: now, began: now, left: WORK }),
                Offer::Wait(ticket) => _ = waiting.insert(ticket, (class, caller, now)),
                Offer::Refused(_) => {}
            }
        }
        let each = TICK.as_secs_f64() * CORES / (running.len() as f64).max(CORES);
        let mut still = Vec::with_capacity(running.len());
        for mut request in running.drain(..) {
            request.left -= each;
            if request.left > 0.0 {
                still.push(request);
                continue;
            }
            door.finish(now, request.class, Some(now - request.began));
            outcome.served.entry(request.class).or_default().push(now - request.came);
            *outcome.by_caller.entry(request.caller).or_default() += 1;
        }
        running = still;
        door.release(now, &mut released);
        for outcome in released.drain(..) {
            match outcome {
                Released::Begin { ticket, .. } => {
                    let (class, caller, came) = waiting.remove(&ticket).unwrap();
                    running.push(Running { class, caller, came, began: now, left: WORK });
                }
                Released::Refused { ticket, .. } => _ = waiting.remove(&ticket).unwrap(),
            }
        }
        let in_queues: usize = Class::ALL.iter().map(|class| door.figures(*class).waiting).sum();
        assert_eq!(in_queues, waiting.len(), "nobody waits who was forgotten");
        outcome.most_waiting = outcome.most_waiting.max(in_queues);
        now += TICK;
    }
    outcome
}

/// Arrivals at even distances for each stream of (class, caller, a second).
fn streams(rates: &[(Class, u64, u64)]) -> impl FnMut(Duration) -> Vec<(Class, u64)> {
    let start = |(at, (_, _, rate)): (usize, &(Class, u64, u64))| Reverse((1_000_000_000 / rate * at as u64 / 97, at));
    let mut next: BinaryHeap<Reverse<(u64, usize)>> = rates.iter().enumerate().map(start).collect();
    let rates = rates.to_vec();
    move |now| {
        let mut came = Vec::new();
        while let Some(Reverse((at, stream))) = next.peek().copied() {
            if u128::from(at) > now.as_nanos() {
                break;
            }
            next.pop();
            let (class, caller, rate) = rates[stream];
            next.push(Reverse((at + 1_000_000_000 / rate, stream)));
            came.push((class, caller));
        }
        came
    }
}

#[test]
fn at_ten_times_capacity_the_house_stays_busy_and_answers_stay_quick() {
    let crowd: Vec<_> = (0..500).map(|caller| (Class::Read, caller, 20)).collect();
    let outcome = run(20, streams(&crowd));
    let capacity = 20.0 * CORES / WORK;
    assert!(outcome.served(Class::Read) as f64 > 0.95 * capacity, "{} of {capacity}", outcome.served(Class::Read));
    assert!(outcome.p99(Class::Read) < Duration::from_millis(250), "{:?}", outcome.p99(Class::Read));
    assert!(outcome.most_waiting <= 256);
}

#[test]
fn writes_are_served_before_reads_and_reads_before_sign_ups() {
    let mut crowd: Vec<_> = (0..200).map(|caller| (Class::Read, caller, 40)).collect();
    crowd.extend((200..300).map(|caller| (Class::Write, caller, 4)));
    crowd.extend((300..400).map(|caller| (Class::SignUp, caller, 10)));
    crowd.push((Class::Background, 500, 500));
    let outcome = run(20, streams(&crowd));
    let part = |class, offered: usize| outcome.served(class) as f64 / (20 * offered) as f64;
    let (writes, reads, sign_ups) = (part(Class::Write, 400), part(Class::Read, 8_000), part(Class::SignUp, 1_000));
    assert!(writes > 0.95, "writes {writes}");
    assert!(reads > 0.04, "reads {reads}");
    assert!(outcome.served(Class::SignUp) > 20, "sign-ups are last, not forgotten: {sign_ups}");
    assert!(sign_ups < writes / 2.0, "sign-ups {sign_ups}");
}

#[test]
fn one_address_that_floods_takes_nothing_from_the_others() {
    // Twenty people ask for less than their share; one address asks for ten times what there is.
    let mut crowd: Vec<_> = (0..20).map(|caller| (Class::Read, caller, 20)).collect();
    crowd.push((Class::Read, 99, 10_000));
    let outcome = run(20, streams(&crowd));
    for caller in 0..20 {
        let served = outcome.by_caller.get(&caller).copied().unwrap_or_default();
        assert!(served > 20 * 20 * 9 / 10, "caller {caller} had {served} of 400 answered");
    }
}

#[test]
fn nobody_is_begun_after_their_deadline() {
    let limit = LimitSettings { min: 1, max: 1, start: 1 };
    let mut door = Admission::new(Settings { limit, seed: 1 });
    let ms = Duration::from_millis;
    assert_eq!(door.offer(ms(0), Class::Read, 1, None), Offer::Begin);
    let Offer::Wait(short) = door.offer(ms(0), Class::Read, 2, Some(ms(10))) else { panic!("waits") };
    let Offer::Wait(long) = door.offer(ms(0), Class::Read, 3, Some(ms(10_000))) else { panic!("waits") };
    assert!(matches!(door.offer(ms(0), Class::Read, 4, Some(ms(0))), Offer::Refused(_)));
    door.finish(ms(20), Class::Read, Some(ms(20)));
    let mut released = Vec::new();
    door.release(ms(20), &mut released);
    assert_eq!(released.len(), 2, "{released:?}");
    assert!(matches!(released[0], Released::Refused { ticket, .. } if ticket == short));
    assert!(matches!(released[1], Released::Begin { ticket, .. } if ticket == long));
}

#[test]
fn those_who_are_refused_together_are_told_different_times() {
    let limit = LimitSettings { min: 1, max: 1, start: 1 };
    let mut door = Admission::new(Settings { limit, seed: 1 });
    let times: std::collections::HashSet<_> = (0..200).map(|_| door.retry_after(Class::Read)).collect();
    assert!(times.len() >= 4 && times.iter().all(|after| *after >= Duration::from_secs(1)), "{times:?}");
}
