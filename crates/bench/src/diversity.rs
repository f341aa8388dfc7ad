//! `kumara-bench diversity`: SSD, DPP, MMR and none on the same candidates, and the curve of the dial.

use std::{collections::HashSet, error::Error, fs, hint::black_box, path::PathBuf, time::Instant};

use clap::{Args, ValueEnum};
use kumara_model::NoteId;
use kumara_recommend::{
    FeedEngine, List, Query, RecommendConfig, Width,
    diversity::{
        Caps, DeterminantalProcess, Diversifier, Kind, MarginalRelevance, RelevanceOnly, SlidingSpectrum, Vector,
        Volume, effective_number, intra_list_distance, select, unit,
    },
};
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};

use crate::{
    item_vectors::{right_singular_vectors, scores},
    synthetic::{Community, NOW},
    table::Table,
};

const PAGE: usize = 20;
const WINDOW: usize = 10;
/// The strengths that are compared, in standard deviations of the candidates' relevance.
const STRENGTHS: [f32; 6] = [0.25, 0.5, 1.0, 1.5, 2.0, 4.0];

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Set {
    /// The community of `kumara-bench explore`, with the engine's scores and vectors.
    Synthetic,
    /// `gowalla` of the data folder, with vectors and scores of a truncated SVD.
    Gowalla,
}

#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, value_enum, default_value = "synthetic")]
    set: Set,
    #[arg(long, default_value_t = 100_000)]
    notes: usize,
    #[arg(long, default_value_t = 10_000)]
    members: usize,
    /// Members whose pages are compared.
    #[arg(long, default_value_t = 1_000)]
    pages: usize,
    /// Candidates that a page is chosen from.
    #[arg(long, default_value_t = 120)]
    candidates: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[arg(long, env = "KUMARA_DATA", default_value = "../shared/data")]
    data: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.pages == 0 || arguments.candidates < PAGE {
        return Err("pages must be at least 1 and candidates at least 20".into());
    }
    match arguments.set {
        Set::Synthetic => synthetic(arguments),
        Set::Gowalla => gowalla(arguments),
    }
}

/// What one page is chosen from.
struct Candidates {
    vectors: Vec<Vector>,
    relevance: Vec<f32>,
    kinds: Vec<Kind>,
    /// Which of them the member took afterwards, where that is known.
    is_hit: Vec<bool>,
}

fn compare(title: &str, caps: Caps, all: &[Candidates], has_hits: bool) {
    let mut table = Table::new(
        title,
        [
            "method",
            "strength",
            "ILAD",
            "topics in 10",
            "creators in 10",
            "relevance kept %",
            "hits kept %",
            "µs a page",
        ],
    );
    let plain: Vec<_> = all.iter().map(|c| choose(RelevanceOnly, c, Caps::NONE).0).collect();
    let base = Figures::of(all, &plain, 0.0);
    let mut row = |name: &str, strength: String, figures: &Figures| {
        let share = |part: f32, whole: f32| format!("{:.1}", 100.0 * part / whole);
        table.row([
            name.to_owned(),
            strength,
            format!("{:.3}", figures.distance),
            format!("{:.2}", figures.topics),
            format!("{:.2}", figures.creators),
            share(figures.relevance, base.relevance),
            if has_hits { share(figures.hits, base.hits) } else { "–".to_owned() },
            format!("{:.1}", figures.microseconds),
        ]);
    };
    row("none, no caps", String::new(), &base);
    let mut measure = |name: &str, strength: Option<f32>, run: &dyn Fn(&Candidates) -> (Vec<usize>, f64)| {
        let (mut lists, mut seconds) = (Vec::with_capacity(all.len()), 0.0);
        for candidates in all {
            let (list, took) = run(candidates);
            lists.push(list);
            seconds += took;
        }
        let strength = strength.map_or(String::new(), |strength| strength.to_string());
        row(name, strength, &Figures::of(all, &lists, seconds * 1e6 / all.len() as f64));
    };
    measure("none", None, &|c| choose(RelevanceOnly, c, caps));
    for strength in STRENGTHS {
        let s = |c: &Candidates| strength * deviation(&c.relevance);
        measure("SSD", Some(strength), &|c| {
            choose(|r| SlidingSpectrum::new(&c.vectors, r, s(c), Volume::Height, WINDOW), c, caps)
        });
    }
    for strength in STRENGTHS {
        let s = |c: &Candidates| strength * deviation(&c.relevance);
        measure("SSD, whole volume", Some(strength), &|c| {
            choose(|r| SlidingSpectrum::new(&c.vectors, r, s(c), Volume::Whole, WINDOW), c, caps)
        });
    }
    for strength in STRENGTHS {
        let s = |c: &Candidates| strength * deviation(&c.relevance);
        measure("DPP", Some(strength), &|c| {
            choose(|r| DeterminantalProcess::new(&c.vectors, r, s(c), WINDOW), c, caps)
        });
    }
    for strength in STRENGTHS {
        let s = |c: &Candidates| strength * deviation(&c.relevance);
        measure("MMR", Some(strength), &|c| choose(|r| MarginalRelevance::new(&c.vectors, r, s(c), WINDOW), c, caps));
    }
    println!("{table}");
}

fn choose<'a, D: Diversifier>(
    make: impl FnOnce(&'a [f32]) -> D,
    candidates: &'a Candidates,
    caps: Caps,
) -> (Vec<usize>, f64) {
    let began = Instant::now();
    let mut method = make(&candidates.relevance);
    let list = black_box(select(&mut method, &candidates.vectors, &candidates.kinds, caps, PAGE));
    (list, began.elapsed().as_secs_f64())
}

fn deviation(values: &[f32]) -> f32 {
    let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
    (values.iter().map(|v| (v - mean).powi(2)).sum::<f32>() / values.len().max(1) as f32).sqrt()
}

/// Means over all pages.
struct Figures {
    distance: f32,
    topics: f32,
    creators: f32,
    relevance: f32,
    hits: f32,
    microseconds: f64,
}

impl Figures {
    fn of(all: &[Candidates], lists: &[Vec<usize>], microseconds: f64) -> Self {
        let mut figures = Self { distance: 0.0, topics: 0.0, creators: 0.0, relevance: 0.0, hits: 0.0, microseconds };
        for (candidates, list) in all.iter().zip(lists) {
            let vectors: Vec<Vector> = list.iter().map(|item| candidates.vectors[*item]).collect();
            figures.distance += intra_list_distance(&vectors);
            figures.topics += distinct(list, |item| candidates.kinds[item].topic);
            figures.creators += distinct(list, |item| candidates.kinds[item].creator);
            figures.relevance += list.iter().map(|item| candidates.relevance[*item]).sum::<f32>();
            figures.hits += list.iter().filter(|item| candidates.is_hit[**item]).count() as f32;
        }
        let pages = all.len() as f32;
        for sum in [&mut figures.distance, &mut figures.topics, &mut figures.creators, &mut figures.relevance] {
            *sum /= pages;
        }
        figures
    }
}

/// Different kinds in a window of ten, on average over the windows.
fn distinct(list: &[usize], kind: impl Fn(usize) -> u32) -> f32 {
    let count = |window: &[usize]| window.iter().map(|item| kind(*item)).collect::<HashSet<_>>().len() as f32;
    let windows = list.windows(WINDOW.min(list.len().max(1)));
    let number = windows.len().max(1) as f32;
    windows.map(count).sum::<f32>() / number
}

fn synthetic(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { notes, members, pages, candidates, seed, .. } = *arguments;
    let selection = RecommendConfig::default().selection;
    // The best by score alone: the same stages, with a selector that has nothing to say.
    let mut flat = RecommendConfig::default();
    flat.page.max_notes = candidates;
    flat.selection.gamma = 0.0;
    flat.selection.window_notes = 0;
    flat.selection.fresh_every = 0;
    flat.selection.other_language_every = 0;
    flat.exposure.share = 0.0;
    let engine = FeedEngine::new(flat);
    let mut community = Community::build(seed, notes, members, engine.index());
    let viewers: Vec<usize> = (0..pages).map(|_| community.anybody()).collect();
    let mut all = Vec::with_capacity(pages);
    for (number, viewer) in viewers.iter().enumerate() {
        let mut query = Query::new(List::Explore, NOW, number as u64);
        query.viewer = Some(Community::member_id(*viewer));
        query.limit = candidates;
        let page = engine.page(&query, None)?;
        all.push(Candidates {
            vectors: page.items.iter().filter_map(|item| engine.index().vector(item.note)).collect(),
            relevance: page.items.iter().map(|item| item.score).collect(),
            kinds: page.items.iter().map(|item| community.kind_of(item.note)).collect(),
            is_hit: vec![false; page.items.len()],
        });
    }
    let caps = Caps { window: WINDOW, per_creator: selection.per_creator, per_topic: selection.per_topic };
    compare(
        &format!("Pages of 20 out of {candidates}, {notes} notes, {members} members, {pages} pages, window {WINDOW}"),
        caps,
        &all,
        false,
    );

    // The dial turns what the engine itself does.
    let engine = FeedEngine::new(RecommendConfig::default());
    let community = Community::build(seed, notes, members, engine.index());
    let mut table = Table::new(
        "The dial: pages of 20 of the engine",
        ["width", "ILAD", "effective topics", "effective creators", "outside interests %", "other language %", "score"],
    );
    for percent in [-100, -50, 0, 50, 100] {
        let (mut distance, mut topics, mut creators, mut outside, mut foreign, mut score) = (0.0, 0.0, 0.0, 0, 0, 0.0);
        let mut shown = 0;
        for (number, viewer) in viewers.iter().enumerate() {
            let mut query = Query::new(List::Explore, NOW, number as u64);
            query.viewer = Some(Community::member_id(*viewer));
            query.width = Some(Width::new(percent));
            let page = engine.page(&query, None)?;
            let notes: Vec<NoteId> = page.items.iter().map(|item| item.note).collect();
            let vectors: Vec<Vector> = notes.iter().filter_map(|note| engine.index().vector(*note)).collect();
            distance += intra_list_distance(&vectors);
            topics += count(notes.iter().map(|note| community.kind_of(*note).topic));
            creators += count(notes.iter().map(|note| community.kind_of(*note).creator));
            outside += notes.iter().filter(|note| !community.is_interest(*viewer, **note)).count();
            foreign += notes.iter().filter(|note| !community.reads(*viewer, **note)).count();
            score += page.items.iter().map(|item| item.score).sum::<f32>();
            shown += notes.len();
        }
        let pages = pages as f32;
        let share = |part: usize| format!("{:.1}", 100.0 * part as f32 / shown as f32);
        table.row([
            percent.to_string(),
            format!("{:.3}", distance / pages),
            format!("{:.2}", topics / pages),
            format!("{:.2}", creators / pages),
            share(outside),
            share(foreign),
            format!("{:.3}", score / shown as f32),
        ]);
    }
    println!("{table}");
    Ok(())
}

/// The effective number of different values.
fn count(values: impl Iterator<Item = u32>) -> f32 {
    let mut counts = std::collections::HashMap::<u32, f32>::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1.0);
    effective_number(counts.values().copied())
}

fn gowalla(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let folder = arguments.data.join("gowalla");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return Ok(());
    }
    let (train, test) = (read(&folder.join("train.txt"))?, read(&folder.join("test.txt"))?);
    let items = train.iter().chain(&test).flatten().max().map_or(0, |item| *item as usize + 1);
    let began = Instant::now();
    let vectors = right_singular_vectors(&train, items, arguments.seed);
    let fitted = began.elapsed().as_secs_f64();
    let mut degrees = vec![0f32; items];
    train.iter().flatten().for_each(|item| degrees[*item as usize] += 1.0);
    let units: Vec<Vector> = vectors.iter().map(|vector| unit(*vector)).collect();
    // The set has no topics: the axis on which an item lies farthest stands for one.
    let topic = |item: usize| {
        let axes = units[item].iter().enumerate().max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()));
        axes.map_or(0, |(axis, part)| 2 * axis as u32 + 1 + u32::from(*part < 0.0))
    };
    let mut members: Vec<usize> = (0..train.len().min(test.len())).filter(|member| !test[*member].is_empty()).collect();
    members.shuffle(&mut StdRng::seed_from_u64(arguments.seed));
    members.truncate(arguments.pages);
    let mut all = Vec::with_capacity(members.len());
    for member in members {
        let mut scores = scores(&train[member], &vectors, &degrees);
        train[member].iter().for_each(|item| scores[*item as usize] = f32::MIN);
        let mut order: Vec<usize> = (0..items).collect();
        let by_score = |a: &usize, b: &usize| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b));
        order.select_nth_unstable_by(arguments.candidates - 1, by_score);
        order.truncate(arguments.candidates);
        order.sort_unstable_by(by_score);
        let taken: HashSet<u32> = test[member].iter().copied().collect();
        all.push(Candidates {
            vectors: order.iter().map(|item| units[*item]).collect(),
            relevance: order.iter().map(|item| scores[*item]).collect(),
            // No creators either: each item is its own.
            kinds: order.iter().map(|item| Kind { creator: *item as u32 + 1, topic: topic(*item) }).collect(),
            is_hit: order.iter().map(|item| taken.contains(&(*item as u32))).collect(),
        });
    }
    let title = format!(
        "Gowalla: pages of 20 out of {}, {} members, vectors of an SVD fitted in {fitted:.1} s, topics are its axes",
        arguments.candidates,
        all.len()
    );
    compare(&title, Caps::NONE, &all, true);
    Ok(())
}

/// Lines of `member item item …`.
fn read(path: &std::path::Path) -> Result<Vec<Vec<u32>>, Box<dyn Error>> {
    let mut members = Vec::new();
    for line in fs::read_to_string(path)?.lines() {
        let mut numbers = line.split_whitespace().map(str::parse::<u32>);
        let Some(member) = numbers.next().transpose()? else { continue };
        let at = member as usize;
        if members.len() <= at {
            members.resize(at + 1, Vec::new());
        }
        members[at] = numbers.collect::<Result<_, _>>()?;
    }
    Ok(members)
}
