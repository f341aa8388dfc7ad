//! `kumara-bench vectors`: the search by vectors on its own, and with `--train` and `--test` how much of what members
//! turned out to like the feed's own model of interests finds, through the index and its events.

use std::{error::Error, hint::black_box, path::PathBuf};

use clap::Args;
use kumara_model::{MemberId, NoteId, NoteKind, Timestamp, Visibility};
use kumara_recommend::{
    Engagement, FeedEngine, InterestModel, NoteCounters, NoteFeatures, RecommendConfig, VectorIndex,
    collaborative::Interactions,
    diversity::{DIMENSIONS, Vector, dot, unit},
};
use rand::{Rng, SeedableRng, rngs::StdRng};

use crate::{
    lightgcn,
    memory::{peak_mib, resident_mib},
    table::{Budget, Table, number},
    thread_time::thread_nanoseconds,
};

/// What a page looks for.
const FOUND: usize = 160;
/// Tastes around which notes lie, and how far from them, in lengths.
const TASTES: usize = 400;
const SPREAD: f32 = 1.0;

#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000])]
    notes: Vec<usize>,
    #[arg(long, default_value_t = 400)]
    queries: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Likes to learn from, one line a member: `member item item …`; instead of made-up vectors.
    #[arg(long, requires = "test")]
    train: Option<PathBuf>,
    /// Likes to be found, in the same format.
    #[arg(long, requires = "train")]
    test: Option<PathBuf>,
    /// What a dimension weighs, instead of the default.
    #[arg(long)]
    power: Option<f32>,
    /// What it counts how many like a note, instead of the default.
    #[arg(long)]
    popularity: Option<f32>,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if let (Some(train), Some(test)) = (&arguments.train, &arguments.test) {
        let (train, test) = lightgcn::read_pair(train, test)?;
        return on_real_members(arguments, &train, &test);
    }
    let mut table = Table::new(
        &format!("Search by vectors: the {FOUND} nearest, one core, {} queries", arguments.queries),
        ["notes", "lists", "search", "µs a query (own time)", "recall against exact floats", "bytes a note"],
    );
    for notes in &arguments.notes {
        made_up(arguments, (*notes).clamp(FOUND, 4_000_000), &mut table)?;
    }
    println!("{table}");
    Ok(())
}

/// A direction with normally distributed parts, nearly.
fn noise(dice: &mut StdRng) -> Vector {
    unit(std::array::from_fn(|_| (0..4).map(|_| dice.random::<f32>() - 0.5).sum()))
}

fn sum(a: &Vector, b: &Vector, times: f32) -> Vector {
    unit(std::array::from_fn(|at| a[at] + times * b[at]))
}

fn made_up(arguments: &Arguments, notes: usize, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let mut dice = StdRng::seed_from_u64(arguments.seed);
    let tastes: Vec<Vector> = (0..TASTES).map(|_| noise(&mut dice)).collect();
    // Some tastes are shared by many, most by few.
    let near_some = |dice: &mut StdRng| {
        let taste = (TASTES as f64 * dice.random::<f64>().powi(2)) as usize;
        sum(&tastes[taste.min(TASTES - 1)], &noise(dice), SPREAD)
    };
    let vectors: Vec<Vector> = (0..notes).map(|_| near_some(&mut dice)).collect();
    let queries: Vec<Vector> = (0..arguments.queries.max(1))
        .map(|_| {
            let (a, b) = (near_some(&mut dice), near_some(&mut dice));
            sum(&a, &b, 0.6)
        })
        .collect();
    let before = resident_mib()?;
    let mut index = VectorIndex::build(&vectors, arguments.seed);
    let bytes = (resident_mib()? - before) * 1_048_576.0 / notes as f64;

    // Exact answers are slow at a million: for some of the queries.
    let judged = &queries[..queries.len().min(40)];
    let began = thread_nanoseconds();
    let exact: Vec<Vec<u32>> = judged.iter().map(|query| exact(&vectors, query)).collect();
    let floats_us = seconds_since(began) * 1e6 / judged.len() as f64;
    let mut rows = Vec::new();
    let reaches =
        [(usize::MAX, usize::MAX), (32, 32_768), (16, 16_384), (8, 8_192), (6, 4_096), (6, 2_048), (4, 2_048)];
    for (lists, compared) in reaches {
        let mut find = |query: &Vector| {
            if lists == usize::MAX { index.scan(query, FOUND) } else { index.search(query, FOUND, lists, compared) }
        };
        let queries = if lists == usize::MAX { judged } else { &queries[..] };
        queries.iter().take(10).for_each(|query| drop(black_box(find(query))));
        let began = thread_nanoseconds();
        let found: Vec<Vec<u32>> = queries.iter().map(&mut find).collect();
        let us = seconds_since(began) * 1e6 / queries.len() as f64;
        let hits: usize = exact.iter().zip(&found).map(|(exact, found)| shared(exact, found)).sum();
        let recall = hits as f64 / exact.iter().map(Vec::len).sum::<usize>().max(1) as f64;
        let name = if lists == usize::MAX {
            "bytes, all".to_owned()
        } else {
            format!("bytes, {lists} lists, at most {compared}")
        };
        rows.push((name, us, recall));
    }
    rows.insert(0, ("floats, all".to_owned(), floats_us, 1.0));
    for (name, us, recall) in rows {
        let bytes = match name.as_str() {
            "floats, all" => (4 * DIMENSIONS) as f64,
            "bytes, all" => DIMENSIONS as f64,
            _ => bytes,
        };
        table.row([
            number(notes as f64),
            number(index.lists() as f64),
            name,
            format!("{us:.1}"),
            format!("{recall:.3}"),
            format!("{bytes:.0}"),
        ]);
    }
    Ok(())
}

fn exact(vectors: &[Vector], query: &Vector) -> Vec<u32> {
    let mut all: Vec<(f32, u32)> = vectors.iter().zip(0..).map(|(vector, at)| (dot(vector, query), at)).collect();
    all.select_nth_unstable_by(FOUND - 1, |a, b| b.0.total_cmp(&a.0));
    all.truncate(FOUND);
    all.retain(|(cosine, _)| *cosine > 0.0);
    all.into_iter().map(|(_, at)| at).collect()
}

/// Of this thread's own time.
fn seconds_since(began: u64) -> f64 {
    (thread_nanoseconds() - began) as f64 / 1e9
}

fn shared(a: &[u32], b: &[u32]) -> usize {
    let mut b = b.to_vec();
    b.sort_unstable();
    a.iter().filter(|at| b.binary_search(at).is_ok()).count()
}

fn on_real_members(arguments: &Arguments, train: &Interactions, test: &Interactions) -> Result<(), Box<dyn Error>> {
    let mut config = RecommendConfig::default();
    config.interest.power = arguments.power.unwrap_or(config.interest.power);
    config.interest.popularity = arguments.popularity.unwrap_or(config.interest.popularity);
    config.interest.seed = arguments.seed;
    // As many as the other models are given.
    config.index.engaged_per_member = usize::MAX;
    config.index.pairs_per_engagement = 0;
    // The notes are numbers: there is no content to learn from.
    config.interest.content_members = 0.0;
    let (power, popularity) = (config.interest.power, config.interest.popularity);
    let interest = config.interest.clone();
    let engine = FeedEngine::new(config);
    let index = engine.index();
    let now = Timestamp::from_millis(1_767_225_600_000);
    let note_id = |item: usize| NoteId::from(item as i64 + 1);
    let member_id = |member: usize| MemberId::from(member as i64 + 1);
    for item in 0..train.items().max(test.items()) {
        index.insert_note(&NoteFeatures {
            note: note_id(item),
            author: MemberId::from(1_000_000_000 + item as i64),
            kind: NoteKind::Photo,
            visibility: Visibility::Public,
            language: "en".parse()?,
            region: None,
            topics: Vec::new(),
            cell: None,
            published_at: now,
            counters: NoteCounters::default(),
        });
    }
    for member in 0..train.members() {
        for item in train.items_of(member) {
            index.add_engagement(member_id(member), note_id(*item as usize), Engagement::Like, now);
        }
    }
    let began = thread_nanoseconds();
    let set = index.interest_training();
    let model: InterestModel = set.train(&interest, now, &|| false)?;
    let trained_s = seconds_since(began);
    let learned = model.learned_notes();
    let bytes = model.to_bytes().len();
    index.install_interests(model);

    let mut table = Table::new(
        &format!("The model of interests, unseen notes ranked for each member, power {power}, popularity {popularity}"),
        ["search", "Recall@20", "Recall@100", "µs a search"],
    );
    for (name, is_exact) in [("exact", true), ("as the engine does", false)] {
        let (mut members, mut at_20, mut at_100, mut busy) = (0, 0.0, 0.0, 0.0);
        for member in (0..test.members()).filter(|member| !test.items_of(*member).is_empty()) {
            let known = train.items_of(member);
            let began = thread_nanoseconds();
            let found = index.nearest_notes(member_id(member), 100 + known.len(), is_exact);
            busy += seconds_since(began);
            let items = found.iter().map(|(note, _)| (note.get() - 1) as u32);
            let unseen: Vec<u32> = items.filter(|item| known.binary_search(item).is_err()).take(100).collect();
            let wanted = test.items_of(member);
            let hits = |of: &[u32]| of.iter().filter(|item| wanted.binary_search(item).is_ok()).count() as f64;
            at_20 += hits(&unseen[..unseen.len().min(20)]) / wanted.len() as f64;
            at_100 += hits(&unseen) / wanted.len() as f64;
            members += 1;
        }
        let mean = |sum: f64| sum / f64::from(members.max(1));
        table.row([
            name.to_owned(),
            format!("{:.4}", mean(at_20)),
            format!("{:.4}", mean(at_100)),
            format!("{:.1}", mean(busy) * 1e6),
        ]);
    }
    println!("{table}");
    let mut cost = Table::new("Cost", ["what", "measured", "budget", ""]);
    cost.measured("interactions", set.interactions() as f64, Budget::None(""));
    cost.measured("notes learned", learned as f64, Budget::None(""));
    cost.measured("training", trained_s, Budget::AtMost(60.0, "s"));
    cost.measured("peak memory", peak_mib()?, Budget::AtMost(1_024.0, "MiB"));
    cost.measured("snapshot", bytes as f64 / 1_048_576.0, Budget::None("MiB"));
    println!("{cost}");
    Ok(())
}
