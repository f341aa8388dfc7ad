//! `kumara-bench retrieval`: how much of what members turned out to like the collaborative model finds. Settings are
//! chosen on a split of the training file; the test file is looked at once, at the end.

use std::{error::Error, fs, io, path::PathBuf, time::Instant};

use clap::Args;
use kumara_recommend::collaborative::{FitLimits, GraphFilter, choose, evaluate};

use crate::{
    lightgcn,
    memory::peak_mib,
    table::{Budget, Table},
};

#[derive(Debug, Args)]
pub struct Arguments {
    /// Likes to learn from, one line a member: `member item item …`.
    #[arg(long)]
    train: PathBuf,
    /// Likes to be found, in the same format.
    #[arg(long)]
    test: PathBuf,
    #[arg(long, default_value_t = FitLimits::default().threads)]
    threads: usize,
    #[arg(long, default_value_t = FitLimits::default().seed)]
    seed: u64,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let (train, test) = lightgcn::read_pair(&arguments.train, &arguments.test)?;
    if train.is_empty() {
        return Err(format!("{}: nobody likes anything", arguments.train.display()).into());
    }
    if test.is_empty() {
        return Err(format!("{}: there is nothing to be found", arguments.test.display()).into());
    }
    let limits = FitLimits { threads: arguments.threads.max(1), seed: arguments.seed, ..FitLimits::default() };

    let begun = Instant::now();
    let choice = choose(&train, &limits);
    let chosen_s = begun.elapsed().as_secs_f64();
    let filter = GraphFilter::fit(&train, choice.settings, &limits);
    let fitted_s = begun.elapsed().as_secs_f64();
    let fitted_processor_s = processor_s()?;

    let begun = Instant::now();
    let members: Vec<usize> = (0..test.members()).filter(|member| !test.items_of(*member).is_empty()).collect();
    let found = evaluate(&filter, &test, &members, limits.threads).metrics;
    let scored_s = begun.elapsed().as_secs_f64();

    let validation = choice.validation.metrics;
    let mut table = Table::new("Retrieval, all items ranked for each member", ["what", "measured"]);
    let mut row = |what: &str, measured: String| table.row([what.to_owned(), measured]);
    row("members / items", format!("{} / {}", train.members(), train.items()));
    row("likes to learn from / to be found", format!("{} / {}", train.len(), test.len()));
    row("Recall@20", format!("{:.4}", found.recall));
    row("NDCG@20", format!("{:.4}", found.ndcg));
    row("item coverage", format!("{:.1} %", found.coverage * 100.0));
    row("Gini of exposure", format!("{:.4}", found.gini));
    row("members judged", found.members.to_string());
    row("on the validation split: Recall@20 / NDCG@20", format!("{:.4} / {:.4}", validation.recall, validation.ndcg));
    println!("{table}");

    let mut cost = Table::new("Cost", ["what", "measured", "budget", ""]);
    cost.measured("fit with the choice of settings", fitted_s, Budget::AtMost(300.0, "s"));
    cost.measured("processor time until then, all threads", fitted_processor_s, Budget::None("s"));
    cost.measured("choice of settings", chosen_s, Budget::None("s"));
    cost.measured("score and rank all members", scored_s, Budget::None("s"));
    cost.measured("peak memory", peak_mib()?, Budget::AtMost(2_048.0, "MiB"));
    cost.measured("threads", limits.threads as f64, Budget::None(""));
    println!("{cost}");

    let s = filter.settings();
    let mut settings = Table::new("Settings, chosen on the validation split", ["setting", "value"]);
    for (name, value) in [
        ("member_exponent", s.member_exponent),
        ("item_exponent", s.item_exponent),
        ("rank", s.rank as f32),
        ("low_pass", s.low_pass),
        ("sharpening", s.sharpening),
        ("popularity", s.popularity),
        ("source_exponent", s.source_exponent),
        ("trials", choice.trials as f32),
        ("seed", limits.seed as f32),
    ] {
        settings.row([name.to_owned(), crate::table::number(f64::from(value))]);
    }
    println!("{settings}");
    Ok(())
}

/// How long this process has had processors.
fn processor_s() -> io::Result<f64> {
    // The kernel counts in hundredths here, whatever its own clock is. The name before may contain anything.
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields.split_ascii_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    Ok(ticks.sum::<f64>() / 100.0)
}
