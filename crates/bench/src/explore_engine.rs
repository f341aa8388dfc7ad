//! `kumara-bench explore`: the feed engine alone, without HTTP or a database, over a synthetic community.

use std::{
    error::Error,
    hint::black_box,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
    time::{Duration, Instant},
};

use clap::Args;
use hdrhistogram::Histogram;
use kumara_model::Event;
use kumara_recommend::{CursorState, FeedEngine, List, Query, RecommendConfig};

use crate::{
    memory::resident_mib,
    stage_times::StageTimes,
    synthetic::{Community, NOW},
    table::{Budget, Table, number},
    thread_time::thread_nanoseconds,
};

/// Events a second while pages are made, the budget of the applier.
const EVENTS_PER_SECOND: usize = 50_000;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The engine alone, without HTTP; the only thing that this command measures.
    #[arg(long)]
    engine: bool,
    #[arg(long, default_value_t = 1_000_000)]
    notes: usize,
    #[arg(long, default_value_t = 100_000)]
    members: usize,
    /// Pages to make for each row.
    #[arg(long, default_value_t = 20_000)]
    pages: usize,
    /// Events to apply.
    #[arg(long, default_value_t = 400_000)]
    events: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Rank by the hand-set weights instead of what was learned.
    #[arg(long)]
    hand_set: bool,
    /// Also show where the time of a page goes.
    #[arg(long)]
    stages: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { notes, members, pages, events, seed, .. } = *arguments;
    if notes == 0 || members == 0 || pages == 0 || events == 0 {
        return Err("notes, members, pages and events must be at least 1".into());
    }
    let times = StageTimes::default();
    metrics::set_global_recorder(times.clone())?;

    let mut config = RecommendConfig::default();
    config.learning.in_explore = !arguments.hand_set;
    let interest = config.interest.clone();
    let engine = FeedEngine::new(config);
    let before = resident_mib()?;
    let began = Instant::now();
    let mut community = Community::build(seed, notes, members, engine.index());
    let loading = began.elapsed();
    // The dice keep some lists of their own; what is dropped with them is theirs.
    let with_community = resident_mib()?;

    let began = Instant::now();
    let model = engine.index().interest_training().train(&interest, NOW, &|| false)?;
    engine.index().install_interests(model);
    let training = began.elapsed();
    let with_interests = resident_mib()?;

    let visitor_share = 5;
    let queries: Vec<Query> = (0..pages)
        .map(|i| {
            let member = community.anybody();
            let mut query = Query::new(List::Explore, NOW, i as u64);
            if i % visitor_share == 0 {
                query.languages = vec![community.language_of(member)];
                query.region = Some(community.region_of(member));
            } else {
                query.viewer = Some(Community::member_id(member));
            }
            query
        })
        .collect();

    // Warm the thread's memory.
    pages_of(&engine, &queries[..queries.len().min(500)], &[])?;
    let uninterested: Vec<Query> = queries.iter().cloned().map(without_interests).collect();
    let without = pages_of(&engine, &uninterested, &[])?;
    times.reset();
    let first = pages_of(&engine, &queries, &[])?;
    let scored = times.of("kumara_recommend_stage_in_total", "explore");
    let stage_table = arguments.stages.then(|| stage_table(&times, pages));
    let second = pages_of(&engine, &queries, &first.cursors)?;

    let happening: Vec<Event> = (0..events).map(|_| community.event()).collect();
    let (half, rest) = happening.split_at(events / 2);
    let began = Instant::now();
    half.iter().for_each(|event| engine.index().apply(event, NOW));
    let applied_per_second = half.len() as f64 / began.elapsed().as_secs_f64();
    let under_events = pages_under_events(&engine, &queries, rest)?;
    let members_known = community.member_count();
    drop(community);

    let mut table = Table::new(
        &format!(
            "Explore, engine alone: {} notes, {} members, pages of 20, one core, one page in {visitor_share} for a visitor",
            number(notes as f64),
            number(members_known as f64)
        ),
        ["what", "measured", "budget", ""],
    );
    let candidates = scored.iter().find(|(stage, _)| stage == "spread").map_or(0, |(_, sum)| *sum);
    table.measured("candidates scored a page", candidates as f64 / pages as f64, Budget::AtLeast(1_000.0, ""));
    for (what, pages) in [
        ("first page without interests", &without),
        ("first page", &first),
        ("second page", &second),
        ("page under 50,000 events/s", &under_events),
    ] {
        table.measured(&format!("{what} p50"), pages.ms(50.0), Budget::AtMost(0.5, "ms"));
        table.measured(&format!("{what} p50, processor time"), pages.own_ms(50.0), Budget::AtMost(0.5, "ms"));
        table.measured(&format!("{what} p99"), pages.ms(99.0), Budget::AtMost(2.0, "ms"));
        table.measured(&format!("{what} p99, processor time"), pages.own_ms(99.0), Budget::AtMost(2.0, "ms"));
    }
    table.measured("first page p5, processor time (least disturbed)", first.own_ms(5.0), Budget::None("ms"));
    table.measured("first pages a second", first.per_second, Budget::AtLeast(1_500.0, "/s"));
    table.measured("first pages a second of processor time", first.per_own_second, Budget::AtLeast(1_500.0, "/s"));
    table.measured("events applied", applied_per_second, Budget::AtLeast(EVENTS_PER_SECOND as f64, "/s"));
    table.measured(
        "index, resident (with the dice's own lists)",
        with_community - before,
        Budget::AtMost(1_024.0, "MiB"),
    );
    table.measured("training interests", training.as_secs_f64(), Budget::None("s"));
    table.measured("model of interests, resident", with_interests - with_community, Budget::None("MiB"));
    table.measured("loading", loading.as_secs_f64(), Budget::None("s"));
    table.measured("notes on a page", first.items as f64 / pages as f64, Budget::None(""));
    println!("{table}");
    if let Some(table) = stage_table {
        println!("{table}");
    }
    Ok(())
}

/// As before there were interests: the same index, so that the two can be compared.
fn without_interests(mut query: Query) -> Query {
    query.switched_off = vec!["interest", "interest_vector"];
    query
}

struct Pages {
    /// By the wall's clock: on a shared machine it has other people's work in it.
    nanoseconds: Histogram<u64>,
    /// By the processor's.
    own_nanoseconds: Histogram<u64>,
    per_second: f64,
    per_own_second: f64,
    items: usize,
    cursors: Vec<Option<CursorState>>,
}

impl Pages {
    fn ms(&self, percentile: f64) -> f64 {
        self.nanoseconds.value_at_percentile(percentile) as f64 / 1e6
    }

    fn own_ms(&self, percentile: f64) -> f64 {
        self.own_nanoseconds.value_at_percentile(percentile) as f64 / 1e6
    }
}

/// Makes a page for each query, with its cursor if there are any.
fn pages_of(engine: &FeedEngine, queries: &[Query], cursors: &[Option<CursorState>]) -> Result<Pages, Box<dyn Error>> {
    let mut pages = Pages {
        nanoseconds: Histogram::new(3)?,
        own_nanoseconds: Histogram::new(3)?,
        per_second: 0.0,
        per_own_second: 0.0,
        items: 0,
        cursors: Vec::new(),
    };
    let (mut busy, mut own) = (Duration::ZERO, 0);
    for (i, query) in queries.iter().enumerate() {
        let cursor = cursors.get(i).and_then(Option::as_ref);
        let (began, own_began) = (Instant::now(), thread_nanoseconds());
        let page = black_box(engine.page(query, cursor)?);
        let (took, own_took) = (began.elapsed(), thread_nanoseconds() - own_began);
        busy += took;
        own += own_took;
        pages.own_nanoseconds.record(own_took)?;
        pages.nanoseconds.record(took.as_nanos() as u64)?;
        pages.items += page.items.len();
        pages.cursors.push(page.next);
    }
    pages.per_second = queries.len() as f64 / busy.as_secs_f64();
    pages.per_own_second = queries.len() as f64 / (own as f64 / 1e9);
    Ok(pages)
}

/// Makes pages while another thread applies events, evenly in time.
fn pages_under_events(engine: &FeedEngine, queries: &[Query], events: &[Event]) -> Result<Pages, Box<dyn Error>> {
    const BATCH: usize = 50;
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let began = Instant::now();
            for (number, batch) in events.chunks(BATCH).cycle().enumerate() {
                if done.load(Relaxed) {
                    break;
                }
                batch.iter().for_each(|event| engine.index().apply(event, NOW));
                let due = Duration::from_secs_f64(((number + 1) * BATCH) as f64 / EVENTS_PER_SECOND as f64);
                thread::sleep(due.saturating_sub(began.elapsed()));
            }
        });
        let pages = pages_of(engine, queries, &[]);
        done.store(true, Relaxed);
        pages
    })
}

fn stage_table(times: &StageTimes, pages: usize) -> Table {
    let counted = |metric, stage: &str| {
        let sums = times.of(metric, "explore");
        sums.into_iter().find(|(name, _)| name == stage).map_or(0.0, |(_, sum)| sum as f64 / pages as f64)
    };
    let mut stages = times.of("kumara_recommend_stage_seconds", "explore");
    stages.sort_by_key(|(_, nanoseconds)| std::cmp::Reverse(*nanoseconds));
    let mut table = Table::new("Where the time of a first page goes", ["stage", "µs a page", "in", "out"]);
    for (stage, nanoseconds) in stages {
        table.row([
            stage.clone(),
            format!("{:.1}", nanoseconds as f64 / 1e3 / pages as f64),
            format!("{:.0}", counted("kumara_recommend_stage_in_total", &stage)),
            format!("{:.0}", counted("kumara_recommend_stage_out_total", &stage)),
        ]);
    }
    table
}
