//! What came of the policies, in tables.

use kumara_recommend::exposure::ExposureConfig;

use super::{
    outcome::{Outcome, Policy},
    side_by_side,
    town::Town,
};
use crate::table::{Table, number};

/// Lifts by rank, and the weight of the floor.
const CREATOR_CURVE: [[f32; 2]; 8] =
    [[0.0, 0.0], [0.2, 0.1], [0.4, 0.1], [0.6, 0.0], [0.6, 0.1], [1.0, 0.2], [2.0, 0.5], [5.0, 1.0]];

fn sum(outcomes: &[Outcome], of: impl Fn(&Outcome) -> f64) -> f64 {
    outcomes.iter().map(of).sum()
}

fn mean(outcomes: &[Outcome], of: impl Fn(&Outcome) -> f64) -> f64 {
    sum(outcomes, of) / outcomes.len().max(1) as f64
}

fn engagement(outcomes: &[Outcome]) -> f64 {
    sum(outcomes, |o| o.engagements) / sum(outcomes, |o| o.impressions).max(1.0)
}

/// A row of figures: its words, and what it is of an arm.
type Row = (&'static str, fn(&[Outcome]) -> f64);

pub fn compare(policies: &[(&str, Policy)], outcomes: &[Vec<Outcome>]) -> String {
    let rows: [Row; 25] = [
        ("N, mean promise", |o| mean(o, |o| o.goal)),
        ("guarantee rate", |o| mean(o, |o| o.figures.guarantee_rate.into())),
        ("least given of owed", |o| mean(o, |o| o.figures.least_given.into())),
        ("5th percentile given of owed", |o| mean(o, |o| o.figures.fifth_percentile_given.into())),
        ("least impressions in window", |o| mean(o, |o| o.figures.least_impressions.into())),
        ("median hours to N", |o| mean(o, |o| f64::from(o.figures.median_minutes_to_goal.unwrap_or(f32::NAN)) / 60.0)),
        ("Gini over creators", |o| mean(o, |o| o.figures.gini_creators.into())),
        ("  if all notes were seen equally", |o| mean(o, |o| o.gini_even)),
        ("Gini over creators, per note", |o| mean(o, |o| o.figures.gini_creators_per_note.into())),
        ("Gini over notes", |o| mean(o, |o| o.figures.gini_notes.into())),
        ("least creator's exposure per note", |o| mean(o, |o| o.figures.least_of_due.into())),
        ("least creator's exposure of due", |o| mean(o, |o| o.least_creator)),
        ("  of the tenth part from below", |o| mean(o, |o| o.tenth_creator)),
        ("engagement per impression", engagement),
        ("  of it on held-out real pairs", |o| sum(o, |o| o.real_engagements) / sum(o, |o| o.engagements)),
        ("predicted cost of the page", |o| mean(o, |o| o.figures.cost.into())),
        ("hidden good notes", |o| sum(o, |o| o.hidden_good)),
        ("  of them found", |o| sum(o, |o| o.hidden_found)),
        ("widest tenth of new notes: poor", |o| sum(o, |o| o.wide_poor) / sum(o, |o| o.wide)),
        ("promoted to a tier", |o| sum(o, |o| o.promoted)),
        ("  of them falsely", |o| sum(o, |o| o.promoted_poor) / sum(o, |o| o.promoted)),
        ("good notes", |o| sum(o, |o| o.good)),
        ("  of them promoted", |o| sum(o, |o| o.promoted_good)),
        ("ILAD of a page", |o| sum(o, |o| o.ilad) / sum(o, |o| o.pages)),
        ("topic entropy of a page, bits", |o| sum(o, |o| o.entropy) / sum(o, |o| o.pages)),
    ];
    let width = 33;
    let mut out = format!("| {:width$} |", "");
    policies.iter().for_each(|(name, _)| out += &format!(" {name:>11} |"));
    out += &format!("\n|{:-<1$}|", "", width + 2);
    policies.iter().for_each(|_| out += &format!("{:-<13}|", ""));
    let mut add = |what: &str, of: &dyn Fn(&[Outcome]) -> f64| {
        out += &format!("\n| {what:width$} |");
        for outcomes in outcomes {
            let value = of(outcomes);
            let text = if value.is_finite() { number(value) } else { "–".to_owned() };
            out += &format!(" {text:>11} |");
        }
    };
    rows.iter().for_each(|(what, of)| add(what, of));
    if let Some(greedy) = policies.iter().position(|(_, policy)| *policy == Policy::Greedy) {
        let base = engagement(&outcomes[greedy]);
        add("engagement cost against greedy", &|o| 1.0 - engagement(o) / base);
    }
    out + "\n"
}

/// Greedy against ours over how much creators' prices may do.
pub fn creator_curve(town: &Town, config: &ExposureConfig, rotations: usize) -> Table {
    let mut table = Table::new(
        "What fairness between creators costs",
        [
            "lift",
            "floor weight",
            "cost against greedy",
            "Gini creators less",
            "guarantee rate",
            "least creator of due",
            "a tenth from below",
        ],
    );
    let policies = [("greedy", Policy::Greedy), ("ours", Policy::Ours)];
    for [lift, floor] in CREATOR_CURVE {
        let config = ExposureConfig { creator_lift: lift, creator_floor_weight: floor, ..config.clone() };
        let outcomes = side_by_side(town, &policies, &[config.clone(), config], rotations);
        let [greedy, ours] = &outcomes[..] else { continue };
        let gini = |o| mean(o, |o: &Outcome| o.figures.gini_creators.into());
        table.row([
            number(lift.into()),
            number(floor.into()),
            number(1.0 - engagement(ours) / engagement(greedy)),
            number(gini(greedy) - gini(ours)),
            number(mean(ours, |o| o.figures.guarantee_rate.into())),
            number(mean(ours, |o| o.least_creator)),
            number(mean(ours, |o| o.tenth_creator)),
        ]);
    }
    table
}

/// Greedy against ours over goals and shares, each pair co-diverted in the same way.
pub fn curve(town: &Town, config: &ExposureConfig, rotations: usize) -> Table {
    let mut table = Table::new(
        "What it costs, over N and the share",
        [
            "share",
            "N wanted",
            "N promised",
            "guarantee rate",
            "cost against greedy",
            "Gini creators less",
            "hidden found more",
        ],
    );
    let policies = [("greedy", Policy::Greedy), ("ours", Policy::Ours)];
    for share in [0.05, 0.1, 0.2, 0.3, 0.5] {
        for goal in [10, 30, 100] {
            let config = ExposureConfig { share, full_goal_impressions: goal, ..config.clone() };
            let outcomes = side_by_side(town, &policies, &[config.clone(), config], rotations);
            let [greedy, ours] = &outcomes[..] else { continue };
            let gini = |o| mean(o, |o: &Outcome| o.figures.gini_creators.into());
            table.row([
                number(share.into()),
                goal.to_string(),
                number(mean(ours, |o| o.goal)),
                number(mean(ours, |o| o.figures.guarantee_rate.into())),
                number(1.0 - engagement(ours) / engagement(greedy)),
                number(gini(greedy) - gini(ours)),
                number(sum(ours, |o| o.hidden_found) - sum(greedy, |o| o.hidden_found)),
            ]);
        }
    }
    table
}
