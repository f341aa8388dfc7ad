//! When an open ask is looked at again, and what is done then. Pure.

use std::time::Duration;

use kumara_model::Timestamp;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);

/// Since it was asked. The first moment is a little after the note, so that the search index has it.
const MOMENTS: [Duration; 12] = [
    Duration::from_secs(2),
    Duration::from_secs(2 * 3_600),
    Duration::from_secs(12 * 3_600),
    DAY,
    Duration::from_secs(36 * 3_600),
    Duration::from_secs(2 * 86_400),
    Duration::from_secs(3 * 86_400),
    Duration::from_secs(4 * 86_400),
    Duration::from_secs(5 * 86_400),
    Duration::from_secs(6 * 86_400),
    Duration::from_secs(7 * 86_400),
    Duration::from_secs(14 * 86_400),
];
/// Members invited at the first moments, as long as there are not answers enough.
const INVITED: [usize; 5] = [6, 4, 4, 4, 4];
/// With so many answers nobody else is disturbed.
const ENOUGH_ANSWERS: u32 = 3;
/// The asker is reminded this long after the first answer, and then once more.
const REMIND_AFTER: [Duration; 2] = [Duration::from_secs(20 * 3_600), Duration::from_secs(6 * 86_400)];
/// An ask without an answer is owed an audience anew each day for a week.
const RENEWED_UNTIL: Duration = Duration::from_secs(6 * 86_400 + 12 * 3_600);

/// What is known of an ask at one of its moments.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub asked_at: Timestamp,
    pub now: Timestamp,
    pub step: usize,
    pub reminders: usize,
    pub answers: u32,
    pub first_answer_at: Option<Timestamp>,
    pub is_resolved: bool,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    pub invite: usize,
    pub renew: bool,
    pub remind: bool,
    pub next_step: usize,
    pub next_at: Timestamp,
}

/// Never again.
pub(super) const NEVER: Timestamp = Timestamp::from_micros(i64::MAX);

pub(super) fn first(asked_at: Timestamp) -> Timestamp {
    asked_at + MOMENTS[0]
}

pub(super) fn plan(of: Moment) -> Plan {
    if of.is_resolved {
        return Plan { invite: 0, renew: false, remind: false, next_step: of.step + 1, next_at: NEVER };
    }
    let age = Duration::from_micros((of.now.as_micros() - of.asked_at.as_micros()).max(0).cast_unsigned());
    // After a time without a server, steps that have gone by are one.
    let next_step = MOMENTS.iter().position(|moment| *moment > age).unwrap_or(MOMENTS.len()).max(of.step + 1);
    let invite = if of.answers < ENOUGH_ANSWERS { INVITED.get(of.step).copied().unwrap_or(0) } else { 0 };
    let is_daily = age + HOUR >= DAY && MOMENTS.get(of.step).is_some_and(|m| m.as_secs() % DAY.as_secs() == 0);
    let renew = of.answers == 0 && is_daily && age <= RENEWED_UNTIL;
    let waited = of.first_answer_at.map(|at| of.now.as_micros() - at.as_micros()).unwrap_or(0);
    let remind = REMIND_AFTER
        .get(of.reminders)
        .is_some_and(|after| of.first_answer_at.is_some() && waited >= after.as_micros() as i64);
    let next_at = MOMENTS.get(next_step).map_or(NEVER, |moment| of.asked_at + *moment);
    Plan { invite, renew, remind, next_step, next_at }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Timestamp = Timestamp::from_millis(1_750_000_000_000);

    /// Lives through the whole timetable; `answers` says when answers come, in hours.
    fn live(answers: &[u64], resolved_at: Option<u64>) -> (Vec<(u64, usize)>, Vec<u64>, Vec<u64>) {
        let (mut invited, mut renewed, mut reminded) = (Vec::new(), Vec::new(), Vec::new());
        let (mut step, mut reminders, mut at) = (0, 0, first(ASKED));
        while at != NEVER {
            let hours = (at.as_millis() - ASKED.as_millis()) as u64 / 3_600_000;
            let so_far: Vec<u64> = answers.iter().copied().filter(|answer| *answer <= hours).collect();
            let done = plan(Moment {
                asked_at: ASKED,
                now: at,
                step,
                reminders,
                answers: so_far.len() as u32,
                first_answer_at: so_far.first().map(|hour| ASKED + HOUR * *hour as u32),
                is_resolved: resolved_at.is_some_and(|resolved| resolved <= hours),
            });
            if done.invite > 0 {
                invited.push((hours, done.invite));
            }
            if done.renew {
                renewed.push(hours);
            }
            if done.remind {
                reminded.push(hours);
                reminders += 1;
            }
            (step, at) = (done.next_step, done.next_at);
        }
        (invited, renewed, reminded)
    }

    #[test]
    fn an_ask_that_nobody_answers_is_brought_to_more_people_for_a_week() {
        let (invited, renewed, reminded) = live(&[], None);
        assert_eq!(invited, [(0, 6), (2, 4), (12, 4), (24, 4), (36, 4)]);
        assert_eq!(renewed, [24, 48, 72, 96, 120, 144]);
        assert!(reminded.is_empty());
    }

    #[test]
    fn an_answered_one_disturbs_nobody_and_its_asker_is_reminded_twice() {
        let (invited, renewed, reminded) = live(&[1, 1, 1], None);
        assert_eq!((invited, renewed), (vec![(0, 6)], vec![]));
        assert_eq!(reminded, [24, 168]);
        let (_, renewed, reminded) = live(&[30], Some(31));
        assert_eq!((renewed, reminded), (vec![24], vec![]));
    }

    #[test]
    fn after_a_time_without_a_server_what_was_missed_is_done_once() {
        let done = plan(Moment {
            asked_at: ASKED,
            now: ASKED + DAY * 4,
            step: 1,
            reminders: 0,
            answers: 0,
            first_answer_at: None,
            is_resolved: false,
        });
        assert_eq!((done.invite, done.next_step, done.next_at), (4, 8, ASKED + DAY * 5));
    }
}
