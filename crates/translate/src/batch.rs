//! Bringing segments that nobody has yet: from the store, or from one engine in batches that it can take; answers are
//! checked, and a segment whose answer can't be right is tried once more in parts.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use kumara_language::{Fault, check, is_slot, parts};
use kumara_model::MemberId;
use tokio::time::{Instant, timeout};

use crate::{
    Answer, Batch, EngineError, EngineKind, Pair, Reason, Stored,
    flight::{Landed, Lead},
    place::Place,
    translator::Shared,
};

/// A segment that is to be brought.
pub(crate) struct Job {
    pub lead: Lead,
    pub text: String,
    /// Of the engine, as the key has it.
    pub label: Arc<str>,
}

/// Brings all of them. Runs as a task of its own: whoever asked may go away.
pub(crate) async fn bring(shared: Arc<Shared>, engine: usize, pair: Pair, jobs: Vec<Job>, member: Option<MemberId>) {
    let keys: Vec<_> = jobs.iter().map(|job| job.lead.key).collect();
    let mut stored = shared.store.get(&keys).await;
    stored.resize(jobs.len(), None);
    let mut missing = Vec::new();
    for (job, stored) in jobs.into_iter().zip(stored) {
        match stored {
            Some(stored) => {
                shared.figures.hit();
                shared.land(job.lead, Ok(Arc::new(stored)));
            }
            None => missing.push(job),
        }
    }
    let place = &shared.places[engine];
    if shared.cache_only.load(Ordering::Relaxed) && place.kind != EngineKind::Conversion {
        missing.into_iter().for_each(|job| shared.land(job.lead, Err(Reason::Busy)));
        return;
    }
    let chunks = chunks(missing, place);
    let run = |chunk| bring_chunk(&shared, place, pair, chunk, member);
    futures::future::join_all(chunks.into_iter().map(run)).await;
}

fn chunks(jobs: Vec<Job>, place: &Place) -> Vec<Vec<Job>> {
    let mut chunks: Vec<Vec<Job>> = Vec::new();
    let mut chars = 0;
    for job in jobs {
        let length = job.text.chars().count();
        let full = |chunk: &Vec<Job>| chunk.len() >= place.limits.max_segments.max(1);
        if chunks.last().is_none_or(full) || chars + length > place.limits.max_chars {
            chunks.push(Vec::new());
            chars = 0;
        }
        chars += length;
        if let Some(chunk) = chunks.last_mut() {
            chunk.push(job);
        }
    }
    chunks
}

async fn bring_chunk(shared: &Arc<Shared>, place: &Place, pair: Pair, jobs: Vec<Job>, member: Option<MemberId>) {
    let texts = jobs.iter().map(|job| job.text.clone()).collect();
    shared.figures.missed(jobs.len());
    let answers = match call(shared, place, pair, texts, member).await {
        Ok(answers) => answers,
        Err(reason) => {
            jobs.into_iter().for_each(|job| shared.land(job.lead, Err(reason)));
            return;
        }
    };
    let mut landed: Vec<Landed> =
        jobs.iter().zip(answers).map(|(job, answer)| judged(place, pair, &job.text, answer)).collect();
    retry_in_parts(shared, place, pair, &jobs, &mut landed, member).await;
    // What another model has said in the meantime does not belong to these keys.
    let label = place.label();
    for (_, landed) in jobs.iter().zip(&mut landed).filter(|(job, _)| *job.label != label) {
        *landed = Err(Reason::EngineFailed);
    }

    let good = jobs.iter().zip(&landed).filter_map(|(job, l)| Some((job.lead.key, l.as_ref().ok()?.as_ref().clone())));
    let good: Vec<_> = good.collect();
    if !good.is_empty() {
        shared.store.put(&good).await;
    }
    for (job, landed) in jobs.into_iter().zip(landed) {
        shared.land(job.lead, landed);
    }
}

/// One call, if the engine is well and the budget allows it.
async fn call(
    shared: &Shared,
    place: &Place,
    pair: Pair,
    segments: Vec<String>,
    member: Option<MemberId>,
) -> Result<Vec<Answer>, Reason> {
    let allowed = Duration::from_millis(place.limits.timeout_ms);
    let _turn = timeout(allowed, place.turns.acquire()).await.map_err(|_| Reason::Busy)?.map_err(|_| Reason::Busy)?;
    let call = place.begin(pair).ok_or(Reason::EngineDown)?;
    let chars = segments.iter().map(|s| s.chars().count()).sum();
    if place.kind == EngineKind::Remote {
        shared.budget.take(member, chars)?;
    }
    let batch = Batch { from: pair.from, to: pair.to, segments };
    let started = Instant::now();
    let answered = timeout(allowed, place.engine.translate(&batch)).await;
    let answered = answered.unwrap_or(Err(EngineError::TimedOut(place.limits.timeout_ms))).and_then(|answers| {
        let whole = answers.len() == batch.segments.len();
        if whole { Ok(answers) } else { Err(EngineError::BadAnswer("not one answer a segment")) }
    });
    match answered {
        Ok(answers) => {
            call.succeeded(batch.segments.len(), chars, started.elapsed());
            Ok(answers)
        }
        Err(error) => {
            tracing::warn!(engine = place.engine.name(), from = %pair.from, to = %pair.to, "translation failed: {error}");
            let reason = Reason::from(&error);
            // An answer that is of no use was paid for; no answer was not.
            if place.kind == EngineKind::Remote && !matches!(error, EngineError::BadAnswer(_)) {
                shared.budget.give_back(member, chars);
            }
            call.failed(&error);
            Err(reason)
        }
    }
}

fn judged(place: &Place, pair: Pair, source: &str, answer: Answer) -> Landed {
    // Not a number is no share either.
    if answer.known.is_nan() || answer.known * 100.0 < f32::from(place.limits.min_known_percent) {
        return Err(Reason::TooFewWordsKnown);
    }
    match check(source, &answer.text, &pair.from, &pair.to) {
        // Words that are known between words that are not: half in one language and half in the other.
        Err(Fault::Script | Fault::Length | Fault::Copy) if place.kind == EngineKind::WordHelp => {}
        Err(fault) => return Err(fault.into()),
        Ok(()) => {}
    }
    Ok(Arc::new(Stored { text: answer.text, known: answer.known }))
}

/// A part of a segment in a second try; `None` for `ask` is what goes through as it is.
struct Part {
    job: usize,
    text: String,
    ask: bool,
}

async fn retry_in_parts(
    shared: &Arc<Shared>,
    place: &Place,
    pair: Pair,
    jobs: &[Job],
    landed: &mut [Landed],
    member: Option<MemberId>,
) {
    let mut all = Vec::new();
    for (index, (job, landed)) in jobs.iter().zip(&*landed).enumerate() {
        if let Err(reason) = landed {
            let parts = split(&job.text, index, *reason == Reason::Spans);
            if parts.iter().filter(|p| p.ask).count() > usize::from(*reason != Reason::Spans) {
                all.extend(parts);
            }
        }
    }
    let asked: Vec<String> = all.iter().filter(|p| p.ask).map(|p| p.text.clone()).collect();
    if asked.is_empty() || asked.len() > 4 * place.limits.max_segments {
        return;
    }
    let Ok(answers) = call(shared, place, pair, asked, member).await else { return };
    let mut answers = answers.into_iter();
    let mut joined: Vec<Option<Landed>> = vec![None; jobs.len()];
    for part in all {
        let done = if part.ask {
            // One answer a part, as the call has made sure.
            let Some(answer) = answers.next() else { return };
            // The spaces around a part are no engine's business.
            let lead = &part.text[..part.text.len() - part.text.trim_start().len()];
            let tail = &part.text[part.text.trim_end().len()..];
            let answer = Answer { text: format!("{lead}{}{tail}", answer.text.trim()), ..answer };
            judged(place, pair, &part.text, answer)
        } else {
            Ok(Arc::new(Stored { text: part.text, known: 1.0 }))
        };
        let whole = &mut joined[part.job];
        *whole = Some(match (whole.take(), done) {
            (None, done) => done,
            (Some(Ok(before)), Ok(now)) => Ok(Arc::new(Stored {
                text: format!("{}{}", before.text, now.text),
                known: before.known.min(now.known),
            })),
            (Some(Err(reason)), _) | (_, Err(reason)) => Err(reason),
        });
    }
    for (index, whole) in joined.into_iter().enumerate() {
        if let Some(Ok(stored)) = whole
            && check(&jobs[index].text, &stored.text, &pair.from, &pair.to).is_ok()
        {
            landed[index] = Ok(stored);
        }
    }
}

/// At pauses, and around every slot if those are what the engine lost.
fn split(text: &str, job: usize, around_slots: bool) -> Vec<Part> {
    let mut out = Vec::new();
    let mut push = |text: &str| {
        if !text.is_empty() {
            let ask = text.chars().any(char::is_alphabetic);
            out.push(Part { job, text: text.to_owned(), ask });
        }
    };
    for range in parts(text) {
        let part = &text[range];
        if !around_slots {
            push(part);
            continue;
        }
        let mut rest = part;
        while let Some(at) = rest.find(is_slot) {
            push(&rest[..at]);
            let length = rest[at..].chars().next().map_or(0, char::len_utf8);
            push(&rest[at..at + length]);
            rest = &rest[at + length..];
        }
        push(rest);
    }
    out
}
