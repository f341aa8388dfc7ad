//! `kumara-bench feed-sim`: feed policies side by side on real members and items. Co-diverted: each policy has its
//! own members and its own copy of all notes. In each rotation the members change places, so that at the end every
//! policy has served every member once, and differences between members cancel.

mod arm;
mod factors;
mod figures;
mod interactions;
mod outcome;
mod page;
mod pmmf;
mod pmmf_bound;
mod standings;
mod tables;
#[cfg(test)]
mod tests;
mod town;

use std::{error::Error, path::PathBuf, sync::Mutex, thread, time::Instant};

use clap::Args;
use kumara_recommend::exposure::ExposureConfig;

use crate::table::number;
use arm::Arm;
use interactions::Interactions;
use outcome::{Outcome, Policy};
use tables::{compare, creator_curve, curve};
use town::{Plan, Town};

#[derive(Debug, Args)]
pub struct Arguments {
    /// nyc-checkins, gowalla, pmmf-yelp (under $KUMARA_DATA, default ../shared/data), or a folder in the same format.
    #[arg(long, default_value = "nyc-checkins")]
    set: String,
    /// all, or some of popularity,greedy,slot15,discovery30,ours.
    #[arg(long, default_value = "all", value_delimiter = ',')]
    policy: Vec<String>,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What a note is owed where traffic allows.
    #[arg(long, default_value_t = 100)]
    goal: u32,
    /// Share of impressions that the guarantee may take.
    #[arg(long, default_value_t = 0.2)]
    share: f32,
    #[arg(long, default_value_t = 10)]
    days: u32,
    /// Sessions of a member a day, on average.
    #[arg(long, default_value_t = 3.0)]
    sessions: f64,
    /// Items that are taken as notes; 0: two for each member, 5,000 at most.
    #[arg(long, default_value_t = 0)]
    notes: usize,
    /// How far creators' prices may change a score; none takes the default.
    #[arg(long)]
    creator_lift: Option<f32>,
    /// Share of the members who join on the third and fourth day.
    #[arg(long, default_value_t = 0.0)]
    newcomers: f64,
    /// Count every member the same in trials, however new.
    #[arg(long)]
    all_alike: bool,
    /// Rotations of the members over the policies; 0: as many as there are policies, and one where arms have 5,000
    /// members and need none.
    #[arg(long, default_value_t = 0)]
    rotations: usize,
    /// Also the trade-offs: greedy against ours over goals and shares, and over how much creators' prices may do.
    #[arg(long)]
    curve: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let root = std::env::var("KUMARA_DATA").unwrap_or_else(|_| "../shared/data".to_owned());
    let named = PathBuf::from(root).join(&arguments.set);
    let folder = if named.is_dir() { named } else { PathBuf::from(&arguments.set) };
    if folder.join("yelp.simulation.inter").is_file() {
        return pmmf::run(&folder, arguments.seed);
    }
    let data = Interactions::read(&folder, arguments.seed)?;
    let notes = if arguments.notes > 0 { arguments.notes } else { (2 * data.members).min(5_000) };
    let plan = Plan {
        notes,
        days: arguments.days,
        sessions_per_day: arguments.sessions,
        newcomers: arguments.newcomers,
        seed: arguments.seed,
    };
    let town = Town::build(&data, &plan)?;
    let policies: Vec<(&str, Policy)> = Policy::ALL
        .into_iter()
        .filter(|(name, _)| arguments.policy.iter().any(|wanted| wanted == name || wanted == "all"))
        .collect();
    if policies.is_empty() {
        return Err("no such policy".into());
    }
    let config =
        ExposureConfig { full_goal_impressions: arguments.goal, share: arguments.share, ..ExposureConfig::default() };
    let config = ExposureConfig { creator_lift: arguments.creator_lift.unwrap_or(config.creator_lift), ..config };
    let days = if arguments.all_alike { [0; 2] } else { [config.established_days, config.established_active_days] };
    let config = ExposureConfig { established_days: days[0], established_active_days: days[1], ..config };
    println!(
        "{}: {} members, {} of {} items as notes by {} creators (Zipf 1), {} sessions in {} days, seed {}.\nAssumed: engagement \
         of an average note {}, of a held-out real pair {}, log-quality spread {}, a reader goes on with {}, following adds {}.\n\
         Measured: notes born from the third to the last day but one.\n",
        arguments.set,
        data.members,
        town.notes.len(),
        data.items,
        town.creators,
        number(town.sessions.len() as f64),
        town.days,
        town.seed,
        town::BASE_RATE,
        town::REAL_RATE,
        town::QUALITY_SPREAD,
        town::GOES_ON,
        town::FOLLOW_BONUS
    );
    let outcomes = side_by_side(&town, &policies, &vec![config.clone(); policies.len()], arguments.rotations);
    println!("{}", compare(&policies, &outcomes));
    if arguments.curve {
        println!("{}", curve(&town, &config, arguments.rotations));
        println!("{}", creator_curve(&town, &config, arguments.rotations));
    }
    println!("took {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

/// Each policy in each rotation, on the processors that there are.
fn side_by_side(
    town: &Town,
    policies: &[(&str, Policy)],
    configs: &[ExposureConfig],
    rotations: usize,
) -> Vec<Vec<Outcome>> {
    let arms = policies.len();
    let rotations = if rotations > 0 {
        rotations.min(arms)
    } else if town.members >= 25_000 {
        1
    } else {
        arms
    };
    let jobs: Mutex<Vec<(usize, usize)>> =
        Mutex::new((0..rotations).flat_map(|r| (0..arms).map(move |a| (a, r))).collect());
    let done: Mutex<Vec<(usize, usize, Outcome)>> = Mutex::default();
    let workers = thread::available_parallelism().map_or(1, |n| n.get().min(4));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let job = jobs.lock().ok().and_then(|mut jobs| jobs.pop());
                    let Some((arm, rotation)) = job else { break };
                    let members = town
                        .by_activity
                        .iter()
                        .enumerate()
                        .filter(|(i, _)| (i + rotation) % arms == arm)
                        .map(|(_, m)| *m);
                    let outcome = Arm::run(town, &configs[arm], policies[arm].1, members.collect());
                    if let Ok(mut done) = done.lock() {
                        done.push((arm, rotation, outcome));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(arm, rotation, _)| (*arm, *rotation));
    let mut out = vec![Vec::new(); arms];
    done.into_iter().for_each(|(arm, _, outcome)| out[arm].push(outcome));
    out
}
