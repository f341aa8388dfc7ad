//! Runs the stages of one surface in order:
//!
//! query hydrators → [ sources → hydrators → filters → scorers → ( selector → late filters )* ]* → side effects
//!
//! The inner loop fills the places that late filters emptied; the outer one asks sources for more when nothing is
//! left to fill them with. A source that fails or overruns is dropped; anything else that fails is an error.

use std::time::Instant;

use kumara_model::NoteId;

use super::{
    Candidate, Combine, Deadline, Filter, Hydrator, PageContext, PipelineError, Pool, QueryHydrator, Round, Scorer,
    Scratch, Selector, SideEffect, Source, Stage, StageError, meter::StageMeter,
};
use crate::{
    config::RecommendConfig,
    cursor::{ServedNotes, mix},
    dial::Dial,
    index::FeedIndex,
    page::PageItem,
    query::Query,
    ranking::Judge,
};

/// A stage with its metrics.
struct Metered<S: ?Sized> {
    stage: Box<S>,
    meter: StageMeter,
}

/// The stages of one surface.
pub(crate) struct Pipeline {
    surface: &'static str,
    query_hydrators: Vec<Metered<dyn QueryHydrator>>,
    sources: Vec<Metered<dyn Source>>,
    hydrators: Vec<Metered<dyn Hydrator>>,
    filters: Vec<Metered<dyn Filter>>,
    scorers: Vec<Metered<dyn Scorer>>,
    selector: Metered<dyn Selector>,
    late_filters: Vec<Metered<dyn Filter>>,
    side_effects: Vec<Metered<dyn SideEffect>>,
    rounds: Vec<Round>,
}

/// Where a page begins.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Start<'a> {
    pub seed: u64,
    pub position: u32,
    pub before: Option<(i64, i64)>,
    pub served: Option<&'a ServedNotes>,
    /// The last notes of the page before, the newest last.
    pub recent: &'a [NoteId],
}

/// A finished page before it gets its cursor.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub items: Vec<PageItem>,
    /// Nothing can follow.
    pub is_end: bool,
    /// Where a chronological list goes on.
    pub before: Option<(i64, i64)>,
}

macro_rules! adders {
    ($($method:ident: $stage:ident => $list:ident;)+) => {$(
        #[must_use]
        pub fn $method(mut self, stage: impl $stage + 'static) -> Self {
            let meter = StageMeter::new(self.surface, stage.name());
            self.$list.push(Metered { stage: Box::new(stage), meter });
            self
        }
    )+};
}

impl Pipeline {
    pub fn new(surface: &'static str, rounds: Vec<Round>, selector: impl Selector + 'static) -> Self {
        let meter = StageMeter::new(surface, selector.name());
        Self {
            surface,
            query_hydrators: Vec::new(),
            sources: Vec::new(),
            hydrators: Vec::new(),
            filters: Vec::new(),
            scorers: Vec::new(),
            selector: Metered { stage: Box::new(selector), meter },
            late_filters: Vec::new(),
            side_effects: Vec::new(),
            rounds,
        }
    }

    adders! {
        query_hydrator: QueryHydrator => query_hydrators;
        source: Source => sources;
        hydrator: Hydrator => hydrators;
        filter: Filter => filters;
        scorer: Scorer => scorers;
        late_filter: Filter => late_filters;
        side_effect: SideEffect => side_effects;
    }

    pub fn run(
        &self,
        index: &FeedIndex,
        config: &RecommendConfig,
        query: &Query,
        start: Start,
        scratch: &mut Scratch,
    ) -> Result<Outcome, PipelineError> {
        let switch = Switch { config, query };
        let limit = query.limit.clamp(1, config.page.max_notes.max(1));
        scratch.viewer.clear();
        for Metered { stage, meter } in self.query_hydrators.iter().filter(|m| switch.is_on(&*m.stage)) {
            timed(meter, 0, || (stage.hydrate(index, query, &mut scratch.viewer), 0))
                .map_err(|error| PipelineError::Stage { stage: stage.name(), error })?;
        }

        if !start.recent.is_empty() {
            let known = start.recent.iter().filter_map(|note| index.notes.find(*note));
            scratch.viewer.recent.clear();
            scratch.viewer.recent.extend(known);
        }
        let dial = Dial::new(query.width.unwrap_or(scratch.viewer.width));

        let Scratch { viewer, gather, alive, column, sums, factors, taken, choices, placed } = scratch;
        gather.begin_page(&viewer.seen, config.sources.max_candidates);
        placed.clear();
        let mut is_end = true;
        let mut before = start.before;
        for &round in &self.rounds {
            gather.begin_round();
            let page = PageContext {
                index,
                config,
                query,
                viewer,
                dial,
                round,
                before,
                served: start.served,
                seed: mix(start.seed ^ u64::from(start.position) ^ (round.depth as u64) << 48),
            };
            self.gather(&page, &switch, gather)?;
            is_end = !gather.has_more();
            let candidates = &mut gather.candidates;
            if candidates.is_empty() && is_end {
                // A later round may still bring what the viewer has seen.
                continue;
            }

            for Metered { stage, meter } in self.hydrators.iter().filter(|m| switch.is_on(&*m.stage)) {
                let count = candidates.len();
                timed(meter, count, || (stage.hydrate(&page, candidates), count))
                    .map_err(|error| PipelineError::Stage { stage: stage.name(), error })?;
            }
            // A list that goes on by time has looked at everything down to here.
            let oldest_gathered = candidates.iter().map(Candidate::moment).filter(|m| m.0 != i64::MIN).min();
            sift(&self.filters, &page, &switch, candidates, alive);
            self.score(&page, &switch, candidates, column, sums, factors)?;

            taken.clear();
            taken.resize(candidates.len(), false);
            while placed.len() < limit {
                choices.clear();
                let pool = Pool { candidates, scores: sums, taken, placed };
                let free = candidates.len();
                timed(&self.selector.meter, free, || {
                    self.selector.stage.select(&page, &pool, limit - placed.len(), choices);
                    ((), choices.len())
                });
                if choices.is_empty() {
                    break;
                }
                for choice in choices.iter() {
                    let bad = PipelineError::BadChoice { stage: self.selector.stage.name() };
                    match taken.get_mut(choice.index) {
                        Some(taken) if !*taken && placed.len() < limit => *taken = true,
                        _ => return Err(bad),
                    }
                    let mut chosen = candidates[choice.index].clone();
                    before = Some(before.map_or(chosen.moment(), |before| before.min(chosen.moment())));
                    if !self.holds_still(&page, &switch, &mut chosen) {
                        continue;
                    }
                    chosen.score = sums[choice.index];
                    if let Some(source) = choice.reserved_for {
                        chosen.source = source;
                        chosen.detail = super::Detail::None;
                    }
                    placed.push(chosen);
                }
            }
            if placed.len() >= limit {
                // What the viewer has seen is kept back until the last round.
                is_end = is_end && taken.iter().all(|taken| *taken) && (round.is_last || viewer.seen.is_empty());
                break;
            }
            before = oldest_gathered.or(before);
        }

        let weights = index.ranking.weights();
        let is_learned = self.scorers.iter().any(|m| m.stage.is_learned() && switch.is_on(&*m.stage));
        let round = Round { depth: 1, is_last: true };
        let (served, seed) = (start.served, start.seed);
        let page = PageContext { index, config, query, viewer, dial, round, before, served, seed };
        let judge = is_learned.then(|| Judge::new(&page, &weights));
        let items: Vec<PageItem> = placed
            .iter()
            .filter_map(|c| {
                let mut reason = c.reason(index, viewer);
                if let (Some(judge), Some(view)) = (&judge, &c.view) {
                    reason.strengths = judge.reasons(c, view);
                }
                Some(PageItem { note: c.id()?, score: c.score, reason })
            })
            .collect();
        for Metered { stage, meter } in self.side_effects.iter().filter(|m| switch.is_on(&*m.stage)) {
            timed(meter, items.len(), || (stage.after(query, &items), items.len()));
        }
        Ok(Outcome { items, is_end, before })
    }

    fn gather(&self, page: &PageContext, switch: &Switch, out: &mut super::Gatherer) -> Result<(), PipelineError> {
        let begin = Instant::now();
        let end = Deadline::after(begin, page.config.sources.all_sources_deadline());
        let (mut asked, mut dropped) = (0, 0);
        for Metered { stage, meter } in self.sources.iter().filter(|m| switch.is_on(&*m.stage)) {
            asked += 1;
            out.begin_source();
            let start = Instant::now();
            let deadline = Deadline::after(start, page.config.sources.deadline()).or(end);
            let result = match deadline.check() {
                Ok(()) => stage.collect(page, &deadline, out).and_then(|()| deadline.check()),
                Err(late) => Err(late),
            };
            match result {
                Ok(()) => {
                    let offered = out.offered();
                    let accepted = out.accept(stage.reason());
                    meter.ran(start.elapsed(), offered, accepted);
                }
                Err(error) => {
                    dropped += 1;
                    match error {
                        StageError::DeadlinePassed => meter.overran(),
                        StageError::Failed(_) => meter.failed(),
                    }
                }
            }
        }
        if asked > 0 && asked == dropped { Err(PipelineError::NoSourceLeft) } else { Ok(()) }
    }

    fn score(
        &self,
        page: &PageContext,
        switch: &Switch,
        candidates: &[Candidate],
        column: &mut Vec<f32>,
        sums: &mut Vec<f32>,
        factors: &mut Vec<f32>,
    ) -> Result<(), PipelineError> {
        for (numbers, neutral) in [(&mut *sums, 0.0), (&mut *factors, 1.0)] {
            numbers.clear();
            numbers.resize(candidates.len(), neutral);
        }
        for Metered { stage: scorer, meter } in self.scorers.iter().filter(|m| switch.is_on(&*m.stage)) {
            let stage = scorer.name();
            column.clear();
            timed(meter, candidates.len(), || (scorer.score(page, candidates, column), candidates.len()))
                .map_err(|error| PipelineError::Stage { stage, error })?;
            if column.len() != candidates.len() {
                meter.failed();
                return Err(PipelineError::ScoreCount { stage, candidates: candidates.len(), scores: column.len() });
            }
            if !column.iter().all(|score| score.is_finite()) {
                meter.failed();
                return Err(PipelineError::ScoreNotFinite { stage });
            }
            match scorer.combine() {
                Combine::Add(weight) => sums.iter_mut().zip(&*column).for_each(|(sum, score)| *sum += weight * score),
                Combine::Multiply => factors.iter_mut().zip(&*column).for_each(|(f, score)| *f *= score),
            }
        }
        sums.iter_mut().zip(factors).for_each(|(sum, factor)| *sum *= *factor);
        Ok(())
    }

    /// Reads a chosen note again and asks the late filters: what was deleted or hidden while the page was made
    /// must not be on it.
    fn holds_still(&self, page: &PageContext, switch: &Switch, chosen: &mut Candidate) -> bool {
        chosen.view = page.index.notes.view(chosen.note);
        self.late_filters.iter().filter(|m| switch.is_on(&*m.stage)).all(|Metered { stage, meter }| {
            timed(meter, 1, || {
                let keeps = stage.keeps(page, chosen);
                (keeps, usize::from(keeps))
            })
        })
    }
}

/// Which stages run.
struct Switch<'a> {
    config: &'a RecommendConfig,
    query: &'a Query,
}

impl Switch<'_> {
    fn is_on<S: Stage + ?Sized>(&self, stage: &S) -> bool {
        let name = stage.name();
        let is_off = self.query.switched_off.contains(&name) || self.config.switched_off.iter().any(|off| off == name);
        (!is_off || stage.is_required()) && stage.enabled(self.query)
    }
}

fn timed<T>(meter: &StageMeter, before: usize, work: impl FnOnce() -> (T, usize)) -> T {
    let start = Instant::now();
    let (result, after) = work();
    meter.ran(start.elapsed(), before, after);
    result
}

fn sift(
    filters: &[Metered<dyn Filter>],
    page: &PageContext,
    switch: &Switch,
    candidates: &mut Vec<Candidate>,
    alive: &mut Vec<bool>,
) {
    alive.clear();
    alive.resize(candidates.len(), true);
    let mut left = candidates.len();
    for Metered { stage, meter } in filters.iter().filter(|m| switch.is_on(&*m.stage)) {
        let before = left;
        timed(meter, before, || {
            stage.sift(page, candidates, alive);
            left = alive.iter().filter(|alive| **alive).count();
            ((), left)
        });
    }
    // From the end, each dead one is replaced by the last living: a candidate is too large to move them all.
    for at in (0..candidates.len()).rev().filter(|at| !alive[*at]) {
        candidates.swap_remove(at);
    }
}

/// The rounds of a ranked list.
pub(crate) fn ranked_rounds(config: &RecommendConfig) -> Vec<Round> {
    let depths = &config.page.depths;
    let last = depths.len().saturating_sub(1);
    depths.iter().enumerate().map(|(i, depth)| Round { depth: (*depth).max(1), is_last: i == last }).collect()
}

/// The rounds of a chronological list: each goes on where the one before ended.
pub(crate) fn chronological_rounds(config: &RecommendConfig) -> Vec<Round> {
    vec![Round { depth: 1, is_last: true }; config.page.chronological_rounds.max(1)]
}
