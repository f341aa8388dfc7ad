//! Who is invited to answer: members with experience, by what they wrote, where, in which languages, and by whom they
//! have helped; with a share for newcomers. Pure.

use kumara_model::MemberId;

/// Invitations in 24 hours that a member gets at most.
pub(super) const MOST_A_DAY: u32 = 3;
/// One place in so many is for a newcomer, if there is one who may know.
const NEWCOMERS_SHARE: usize = 3;
/// Who is worth less knows nothing of it.
const LEAST: f32 = 0.1;
/// Kilometres after which nearness is worth half.
const HALF_WAY_KM: f64 = 30.0;

/// What speaks for one member.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    pub member: MemberId,
    /// Of their notes like the ask, how well the best matches, 0 to 1.
    pub likeness: f32,
    /// Of those notes, how many there are.
    pub notes: u32,
    /// Signs of first-hand experience of the best, 0 to 1.
    pub first_hand: f32,
    /// Members whom they have helped in the ask's topics.
    pub helped: u32,
    /// From their notes or their home to the ask's place; none if either has none.
    pub kilometres: Option<f64>,
    /// Reads the ask's language.
    pub reads: bool,
    pub is_newcomer: bool,
    /// Invitations that they got in the last 24 hours.
    pub lately: u32,
}

impl Candidate {
    /// Greater is likelier to know. Few have more than 2.
    fn knows(&self) -> f32 {
        let known = self.likeness * (0.6 + 0.4 * self.first_hand) * (1.0 + 0.15 * (self.notes.min(8) as f32).ln_1p());
        let helped = 0.5 * (self.helped.min(50) as f32).ln_1p() / 50.0_f32.ln_1p();
        let near = self.kilometres.map_or(0.0, |km| 0.5 * (HALF_WAY_KM / (HALF_WAY_KM + km)) as f32);
        // A text that has to be translated first is answered less.
        let language = if self.reads { 1.0 } else { 0.7 };
        (known + helped + near) * language
    }

    /// Whoever was asked today leaves the place to others.
    fn worth(&self) -> f32 {
        self.knows() / (1.0 + 0.5 * self.lately as f32)
    }

    fn may_know(&self) -> bool {
        self.lately < MOST_A_DAY && self.knows() > LEAST
    }
}

/// The members to invite, the likeliest first: at most `wanted`, of whom every third is a newcomer as long as there are
/// newcomers who may know.
pub(super) fn choose(mut candidates: Vec<Candidate>, wanted: usize) -> Vec<MemberId> {
    candidates.retain(Candidate::may_know);
    candidates.sort_by(|a, b| b.worth().total_cmp(&a.worth()).then(a.member.cmp(&b.member)));
    let (newcomers, others): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|candidate| candidate.is_newcomer);
    let share = wanted.div_ceil(NEWCOMERS_SHARE).min(newcomers.len()).max(wanted.saturating_sub(others.len()));
    let mut chosen: Vec<Candidate> = newcomers.into_iter().take(share).collect();
    let left = wanted.saturating_sub(chosen.len());
    chosen.extend(others.into_iter().take(left));
    chosen.into_iter().map(|candidate| candidate.member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(member: i64) -> Candidate {
        Candidate {
            member: member.into(),
            likeness: 0.8,
            notes: 1,
            first_hand: 0.5,
            helped: 0,
            kilometres: None,
            reads: true,
            is_newcomer: false,
            lately: 0,
        }
    }

    fn ids(chosen: Vec<MemberId>) -> Vec<i64> {
        chosen.into_iter().map(MemberId::get).collect()
    }

    #[test]
    fn who_has_helped_was_there_and_reads_it_comes_first() {
        let candidates = vec![
            candidate(1),
            Candidate { helped: 20, ..candidate(2) },
            Candidate { reads: false, ..candidate(3) },
            Candidate { kilometres: Some(2.0), ..candidate(4) },
            Candidate { lately: 2, ..candidate(5) },
            Candidate { lately: MOST_A_DAY, helped: 50, ..candidate(6) },
            Candidate { likeness: 0.0, ..candidate(7) },
        ];
        assert_eq!(ids(choose(candidates, 10)), [4, 2, 1, 3, 5], "nobody a fourth time, and nobody who knows nothing");
    }

    #[test]
    fn newcomers_get_every_third_place_and_what_others_leave() {
        let newcomer = |member| Candidate { is_newcomer: true, likeness: 0.3, ..candidate(member) };
        let many = (1..20).map(candidate).chain((101..110).map(newcomer)).collect();
        let chosen = ids(choose(many, 6));
        assert_eq!(chosen.iter().filter(|id| **id > 100).count(), 2, "{chosen:?}");
        let few = vec![candidate(1), newcomer(101), newcomer(102), newcomer(103)];
        assert_eq!(choose(few, 4).len(), 4);
        assert_eq!(ids(choose(vec![candidate(1), candidate(2)], 6)), [1, 2]);
    }
}
