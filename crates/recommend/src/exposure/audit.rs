//! The figures of the public proof, from rows of the ledger. Not here: how they are shown.

use std::collections::BTreeMap;

/// A note of the audit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExposedNote {
    pub creator: u64,
    pub followers: u32,
    pub owed: u32,
    /// Distinct members within the window.
    pub in_window: u32,
    /// Distinct members until now.
    pub members: u32,
    /// From publication until the promise was kept.
    pub minutes_to_goal: Option<f32>,
    /// The window is over: the promise was kept or broken.
    pub is_over: bool,
}

/// Creators by their followers.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct SizeClass {
    /// Up to this many followers (and more than the class before).
    pub followers_up_to: u32,
    pub creators: u32,
    pub notes_share: f32,
    pub exposure_share: f32,
}

/// See `Audit`. Shares and rates are in 0..=1; not a number never occurs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    pub notes: u32,
    /// Notes whose window is over, and the share of them that got all that they were owed.
    pub judged: u32,
    pub guarantee_rate: f32,
    /// Of those: the least and the 5th percentile of what was given as a share of what was owed.
    pub least_given: f32,
    pub fifth_percentile_given: f32,
    pub least_impressions: u32,
    pub median_minutes_to_goal: Option<f32>,
    /// Of exposure, over creators and notes; zeros counted.
    pub gini_creators: f32,
    /// Of exposure per eligible note, over creators.
    pub gini_creators_per_note: f32,
    pub gini_notes: f32,
    /// The least, over creators, of exposure against what is due for their notes.
    pub least_of_due: f32,
    pub classes: Vec<SizeClass>,
    /// Share of predicted engagement that the guarantee costs.
    pub cost: f32,
}

/// Gathers notes and the predicted engagement of pages.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    notes: Vec<ExposedNote>,
    served: f64,
    without: f64,
}

/// Bounds of the classes of creators by size.
const CLASSES: [u32; 5] = [10, 100, 1_000, 10_000, u32::MAX];

impl Audit {
    pub fn note(&mut self, note: ExposedNote) {
        self.notes.push(note);
    }

    /// A page: predicted engagement as served, and of the best page from the same candidates without guarantee.
    pub fn page(&mut self, served: f64, without: f64) {
        if served.is_finite() && without.is_finite() {
            self.served += served;
            self.without += without;
        }
    }

    pub fn figures(&self) -> Figures {
        let notes = &self.notes;
        let judged: Vec<&ExposedNote> = notes.iter().filter(|note| note.is_over && note.owed > 0).collect();
        let mut given: Vec<f32> = judged.iter().map(|note| note.in_window as f32 / note.owed as f32).collect();
        given.sort_unstable_by(f32::total_cmp);
        let mut minutes: Vec<f32> = notes.iter().filter_map(|note| note.minutes_to_goal).collect();
        minutes.sort_unstable_by(f32::total_cmp);
        let kept = judged.iter().filter(|note| note.in_window >= note.owed).count();

        // In order: sums of floats depend on it, and two readers of the same ledger see the same figures.
        let mut creators: BTreeMap<u64, Creator> = BTreeMap::new();
        for note in notes {
            let creator = creators.entry(note.creator).or_default();
            creator.notes += 1.0;
            creator.exposure += f64::from(note.members);
            creator.followers = creator.followers.max(note.followers);
        }
        let all: f64 = notes.iter().map(|note| f64::from(note.members)).sum();
        let due = all / notes.len().max(1) as f64;
        let per_note = |creator: &Creator| creator.exposure / creator.notes;
        let least = creators.values().map(|creator| per_note(creator) / due.max(f64::MIN_POSITIVE));
        let of = |values: Vec<f64>| gini(values) as f32;
        Figures {
            notes: notes.len() as u32,
            judged: judged.len() as u32,
            guarantee_rate: if judged.is_empty() { 1.0 } else { kept as f32 / judged.len() as f32 },
            least_given: given.first().copied().unwrap_or(1.0),
            fifth_percentile_given: given.get(given.len() / 20).copied().unwrap_or(1.0),
            least_impressions: judged.iter().map(|note| note.in_window).min().unwrap_or(0),
            median_minutes_to_goal: minutes.get(minutes.len() / 2).copied(),
            gini_creators: of(creators.values().map(|creator| creator.exposure).collect()),
            gini_creators_per_note: of(creators.values().map(per_note).collect()),
            gini_notes: of(notes.iter().map(|note| f64::from(note.members)).collect()),
            least_of_due: least.fold(f64::INFINITY, f64::min).min(f64::from(u32::MAX)) as f32,
            classes: classes(&creators, notes.len() as f64, all),
            cost: if self.without > 0.0 { (1.0 - self.served / self.without) as f32 } else { 0.0 },
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Creator {
    notes: f64,
    exposure: f64,
    followers: u32,
}

fn classes(creators: &BTreeMap<u64, Creator>, notes: f64, exposure: f64) -> Vec<SizeClass> {
    let mut out: Vec<SizeClass> =
        CLASSES.iter().map(|bound| SizeClass { followers_up_to: *bound, ..SizeClass::default() }).collect();
    for creator in creators.values() {
        let at = CLASSES.partition_point(|bound| *bound < creator.followers).min(out.len() - 1);
        out[at].creators += 1;
        out[at].notes_share += (creator.notes / notes.max(1.0)) as f32;
        out[at].exposure_share += (creator.exposure / exposure.max(1.0)) as f32;
    }
    out
}

/// The Gini coefficient of numbers that are not negative: 0 if all are the same, near 1 if one has everything.
pub fn gini(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let sum: f64 = values.iter().sum();
    if sum <= 0.0 {
        return 0.0;
    }
    let n = values.len() as f64;
    let weighed: f64 = values.iter().enumerate().map(|(i, value)| (2.0 * (i as f64 + 1.0) - n - 1.0) * value).sum();
    weighed / (n * sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(creator: u64, in_window: u32, members: u32) -> ExposedNote {
        ExposedNote {
            creator,
            followers: creator as u32 * 60,
            owed: 10,
            in_window,
            members,
            minutes_to_goal: (in_window >= 10).then_some(90.0),
            is_over: true,
        }
    }

    #[test]
    fn the_gini_coefficient_of_known_distributions() {
        assert_eq!(gini(vec![3.0; 9]), 0.0);
        assert!((gini(vec![0.0, 0.0, 0.0, 1.0]) - 0.75).abs() < 1e-12);
        assert!((gini(vec![4.0, 1.0, 3.0, 2.0]) - 0.25).abs() < 1e-12);
        assert_eq!(gini(vec![]), 0.0);
    }

    #[test]
    fn the_figures_say_what_was_kept_and_by_whom_it_was_seen() {
        let mut audit = Audit::default();
        audit.note(note(1, 10, 30));
        audit.note(note(1, 12, 30));
        audit.note(note(2, 5, 5));
        audit.note(ExposedNote { is_over: false, in_window: 0, minutes_to_goal: None, ..note(3, 0, 0) });
        audit.page(9.7, 10.0);
        let figures = audit.figures();
        assert_eq!((figures.notes, figures.judged), (4, 3));
        assert!((figures.guarantee_rate - 2.0 / 3.0).abs() < 1e-6);
        assert_eq!((figures.least_given, figures.least_impressions), (0.5, 5));
        assert_eq!(figures.median_minutes_to_goal, Some(90.0));
        assert!((figures.cost - 0.03).abs() < 1e-6);
        assert_eq!(figures.least_of_due, 0.0, "the third creator was not seen yet");
        let class = |bound| figures.classes.iter().find(|class| class.followers_up_to == bound).unwrap();
        assert_eq!((class(100).creators, class(1_000).creators), (1, 2));
        assert!((class(100).exposure_share - 60.0 / 65.0).abs() < 1e-6);
    }

    #[test]
    fn an_empty_community_has_figures_without_nonsense() {
        let figures = Audit::default().figures();
        assert!(figures.least_of_due.is_finite());
        assert_eq!((figures.guarantee_rate, figures.gini_notes, figures.cost), (1.0, 0.0, 0.0));
    }
}
