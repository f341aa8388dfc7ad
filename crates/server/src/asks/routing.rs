//! Brings open asks to members who may know, and reminds askers: looks at what is due, decides by the timetable, and
//! writes invitations within one transaction with the step that was taken, so that several servers never take one twice.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use kumara_model::{Cell, Event, LanguageTag, MemberId, NoteId, NoteKind, Timestamp};
use kumara_search::Query;
use kumara_store::params;

use super::{
    invitees::{Candidate, MOST_A_DAY, choose},
    queries::{
        COUNT_INVITATIONS_SINCE, FIND_INVITATION, FIND_INVITEE, FIND_UNINVITED, FIRST_COMMENT_BY_OTHERS,
        FIRST_NOTE_ANSWER, INSERT_INVITATION, LIST_ANSWERERS, LIST_DUE, LIST_HELPFUL, LIST_NEWCOMERS,
        LIST_NOTE_ANSWERS, TAKE_STEP,
    },
    standing::standing_in,
    timetable::{Moment, NEVER, Plan, plan},
};
use crate::{
    app::App,
    http::ApiError,
    notes::{NoteRow, access::visible_notes},
    stored_list::stored_list,
    work::Queue,
};

const LOOK_EVERY: Duration = Duration::from_secs(2);
const RETRY_AFTER: Duration = Duration::from_secs(30);
/// Asks that are looked at in one go.
const AT_ONCE: i64 = 32;
/// Notes like the ask that are looked at.
const LIKE_IT: usize = 200;
/// Notes with less of the ask's words are about something else.
const LEAST_COVERAGE: f32 = 0.2;
/// Similar asks whose helpful answerers are candidates.
const SIMILAR_ASKS: usize = 20;
/// Candidates that are asked about in the tables.
const MOST_CANDIDATES: usize = 120;
const NEWCOMER_FOR: Duration = Duration::from_secs(30 * 86_400);
const NEWCOMERS: i64 = 300;
/// A newcomer without notes may know what is so near to their home, kilometres.
const AROUND_HOME_KM: f64 = 60.0;
const DAY: Duration = Duration::from_secs(86_400);
/// Characters of a body that stand for a title that is missing.
const INSTEAD_OF_TITLE: usize = 80;

/// Runs until the application stops.
pub async fn keep_routing(app: &App) {
    let shutdown = app.shutdown();
    loop {
        // Under load invitations can wait: they are due for hours.
        let routed = if app.works_on(Queue::Asks) { route_due(app).await } else { Ok(0) };
        let pause = match routed {
            Ok(taken) if taken as i64 == AT_ONCE => Duration::ZERO,
            Ok(_) => LOOK_EVERY,
            Err(error) => {
                tracing::warn!(code = error.code.name, "asks could not be brought to members; will try again");
                RETRY_AFTER
            }
        };
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

struct Due {
    ask: NoteId,
    author: MemberId,
    step: usize,
    reminders: usize,
    is_resolved: bool,
}

/// Takes the steps that are due; returns how many asks it looked at.
pub(super) async fn route_due(app: &App) -> Result<usize, ApiError> {
    let now = app.clock.now();
    let rows = app.db.rows(&LIST_DUE, params![now, AT_ONCE]).await?;
    for row in &rows {
        let due = Due {
            ask: row.get(0)?,
            author: row.get(1)?,
            step: row.get::<i64>(2)?.max(0) as usize,
            reminders: row.get::<i64>(3)?.max(0) as usize,
            is_resolved: row.get::<Option<Timestamp>>(4)?.is_some(),
        };
        route(app, &due, now).await?;
    }
    Ok(rows.len())
}

async fn route(app: &App, due: &Due, now: Timestamp) -> Result<(), ApiError> {
    let note = app.notes.get(app, due.ask).await?.filter(|note| !note.is_deleted);
    let planned = match &note {
        None => Plan { invite: 0, renew: false, remind: false, next_step: due.step + 1, next_at: NEVER },
        Some(note) => plan(moment(app, due, note, now).await?),
    };
    // What not everybody may see is brought to nobody.
    let is_open_to_all = visible_notes(app, None, &[due.ask]).await?.first().is_some_and(Option::is_some);
    let invited = match &note {
        Some(note) if planned.invite > 0 && is_open_to_all => choose(candidates(app, note, now).await?, planned.invite),
        _ => Vec::new(),
    };
    take(app, due, planned, invited, is_open_to_all, now).await
}

async fn moment(app: &App, due: &Due, note: &NoteRow, now: Timestamp) -> Result<Moment, ApiError> {
    let mut answers = 0;
    let mut first: Option<Timestamp> = None;
    let comments = app.db.optional(&FIRST_COMMENT_BY_OTHERS, params![due.ask, due.author]).await?;
    let notes = app.db.optional(&FIRST_NOTE_ANSWER, params![due.ask]).await?;
    for row in [comments, notes].into_iter().flatten() {
        let at: Option<Timestamp> = row.get(0)?;
        answers += row.get::<u32>(1)?;
        first = match (first, at) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    Ok(Moment {
        asked_at: note.published_at,
        now,
        step: due.step,
        reminders: due.reminders,
        answers,
        first_answer_at: first,
        is_resolved: due.is_resolved,
    })
}

async fn take(
    app: &App,
    due: &Due,
    planned: Plan,
    invited: Vec<MemberId>,
    is_open_to_all: bool,
    now: Timestamp,
) -> Result<(), ApiError> {
    let (ask, author, step) = (due.ask, due.author, due.step as i64);
    let reminders = due.reminders as i64 + i64::from(planned.remind);
    let next_step = planned.next_step as i64;
    app.db
        .write(move |tx| {
            let invited = invited.clone();
            async move {
                if tx.execute(&TAKE_STEP, params![ask, step, next_step, planned.next_at, reminders]).await? == 0 {
                    return Ok(());
                }
                for member in invited {
                    // Asked again here: another ask may have come between.
                    let lately = tx.optional(&COUNT_INVITATIONS_SINCE, params![member, now - DAY]).await?;
                    let lately: u32 = lately.map(|row| row.get(0)).transpose()?.unwrap_or(0);
                    let refuses = tx.optional(&FIND_UNINVITED, params![member]).await?.is_some();
                    if lately < MOST_A_DAY
                        && !refuses
                        && tx.execute(&INSERT_INVITATION, params![member, ask, now]).await? == 1
                    {
                        tx.emit(&Event::AskInvited { ask, ask_author: author, member }).await?;
                    }
                }
                if planned.renew && is_open_to_all {
                    tx.emit(&Event::AskRenewed { ask, author }).await?;
                }
                if planned.remind {
                    tx.emit(&Event::AskReminded { ask, author }).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await
}

/// What was found of a member before the tables are asked.
#[derive(Default, Clone, Copy)]
struct Found {
    likeness: f32,
    notes: u32,
    first_hand: f32,
    kilometres: Option<f64>,
}

async fn candidates(app: &App, ask: &NoteRow, now: Timestamp) -> Result<Vec<Candidate>, ApiError> {
    let mut found = by_notes(app, ask).await?;
    let place = ask.place.as_ref().and_then(|at| Cell::at(at.latitude, at.longitude, kumara_model::HOME_RESOLUTION));
    let joined_after = now - NEWCOMER_FOR;
    if let Some(place) = place {
        let first = MemberId::first_at(joined_after);
        for row in app.db.rows(&LIST_NEWCOMERS, params![first, NEWCOMERS]).await? {
            let home: Option<Cell> = row.get(1)?;
            if let Some(km) = home.map(|home| home.distance_km(place)).filter(|km| *km < AROUND_HOME_KM) {
                let of = found.entry(row.get(0)?).or_default();
                of.kilometres = Some(of.kilometres.map_or(km, |known| known.min(km)));
            }
        }
    }
    let mut members: Vec<MemberId> = found.keys().copied().collect();
    let not_these = apart_or_done(app, ask).await?;
    members.retain(|member| *member != ask.author && !not_these.contains(member));
    // The likeliest are asked about; the order of a map is nobody's wish.
    members.sort_by(|a, b| found[b].likeness.total_cmp(&found[a].likeness).then(b.cmp(a)));
    members.truncate(MOST_CANDIDATES);
    known(app, ask, &found, &members, place, (joined_after, now)).await
}

/// Authors of notes like the ask, in every language that its title can be carried into, and who helped in asks like it.
async fn by_notes(app: &App, ask: &NoteRow) -> Result<HashMap<MemberId, Found>, ApiError> {
    let title =
        if ask.title.is_empty() { kumara_model::beginning(&ask.body, INSTEAD_OF_TITLE) } else { ask.title.as_str() };
    let topics: String = ask.topics.iter().map(|topic| format!(" {topic}")).collect();
    let mut query =
        Query { text: format!("{title}{topics}"), languages: vec![ask.language], limit: LIKE_IT, ..Query::default() };
    query.translations = crate::search::carried_texts(app, title, ask.language).await;
    let searching = app.clone();
    let answer = tokio::task::spawn_blocking(move || searching.search.find_public(&query)).await;
    let answer = answer.map_err(ApiError::internal)?.map_err(ApiError::internal)?;
    let best = answer.hits.iter().map(|hit| hit.score).fold(f32::MIN_POSITIVE, f32::max);
    let mut found: HashMap<MemberId, Found> = HashMap::new();
    let mut similar_asks: Vec<(NoteId, f32)> = Vec::new();
    for hit in answer.hits.iter().filter(|hit| hit.signals.coverage >= LEAST_COVERAGE && hit.id != ask.id) {
        let likeness = 0.5 * hit.signals.coverage.min(1.0) + 0.5 * (hit.score / best).clamp(0.0, 1.0);
        if hit.kind == NoteKind::Ask {
            similar_asks.push((hit.id, likeness));
            continue;
        }
        let kilometres = ask.place.as_ref().zip(hit.place).map(|(at, place)| {
            let from = kumara_search::Near { latitude: at.latitude, longitude: at.longitude, kilometres: 0.0 };
            kumara_search::kilometres(&from, place)
        });
        let of = found.entry(hit.author).or_default();
        of.notes += 1;
        of.likeness = of.likeness.max(likeness);
        of.first_hand = of.first_hand.max(hit.first_hand);
        of.kilometres = match (of.kilometres, kilometres) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    similar_asks.truncate(SIMILAR_ASKS);
    let keys = similar_asks.iter().map(|(ask, _)| params![*ask, 3_i64]).collect();
    for ((_, likeness), rows) in similar_asks.iter().zip(app.db.rows_many(&LIST_HELPFUL, keys).await?) {
        for row in &rows {
            let of = found.entry(row.get(2)?).or_default();
            of.likeness = of.likeness.max(*likeness);
        }
    }
    Ok(found)
}

/// Whom the asker has blocked or who has blocked them, and who has answered already.
async fn apart_or_done(app: &App, ask: &NoteRow) -> Result<HashSet<MemberId>, ApiError> {
    let mut members: HashSet<MemberId> = app.feed.index().circle(ask.author).apart.into_iter().collect();
    for row in app.db.rows(&LIST_ANSWERERS, params![ask.id, 500_i64]).await? {
        members.insert(row.get(0)?);
    }
    for row in app.db.rows(&LIST_NOTE_ANSWERS, params![ask.id, 500_i64]).await? {
        members.insert(row.get(1)?);
    }
    Ok(members)
}

async fn known(
    app: &App,
    ask: &NoteRow,
    found: &HashMap<MemberId, Found>,
    members: &[MemberId],
    place: Option<Cell>,
    (joined_after, now): (Timestamp, Timestamp),
) -> Result<Vec<Candidate>, ApiError> {
    let keys = || members.iter().map(|member| params![*member]).collect();
    let profiles = app.db.rows_many(&FIND_INVITEE, keys()).await?;
    let refusals = app.db.rows_many(&FIND_UNINVITED, keys()).await?;
    let since = members.iter().map(|member| params![*member, now - DAY]).collect();
    let lately = app.db.rows_many(&COUNT_INVITATIONS_SINCE, since).await?;
    let invited = members.iter().map(|member| params![*member, ask.id]).collect();
    let invited = app.db.rows_many(&FIND_INVITATION, invited).await?;
    let standings = standing_in(app, members, &ask.topics).await?;
    let mut candidates = Vec::new();
    for ((((member, profile), refusal), lately), invited) in
        members.iter().zip(profiles).zip(refusals).zip(lately).zip(invited)
    {
        let (Some(profile), true, true) = (profile.first(), refusal.is_empty(), invited.is_empty()) else { continue };
        if app.relations.between(app, *member, ask.author).await?.mutes {
            continue;
        }
        let languages: Vec<LanguageTag> = stored_list(&profile.get::<String>(0)?);
        let home: Option<Cell> = profile.get(1)?;
        let joined: Timestamp = profile.get(2)?;
        let of = found.get(member).copied().unwrap_or_default();
        let from_home = home.zip(place).map(|(home, place)| home.distance_km(place));
        candidates.push(Candidate {
            member: *member,
            likeness: of.likeness,
            notes: of.notes,
            first_hand: of.first_hand,
            helped: standings.get(member).copied().unwrap_or(0),
            kilometres: match (of.kilometres, from_home) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            },
            reads: ask.language == LanguageTag::UNKNOWN || languages.iter().any(|tag| tag.reads_like(&ask.language)),
            is_newcomer: joined > joined_after,
            lately: lately.first().map(|row| row.get(0)).transpose()?.unwrap_or(0),
        });
    }
    Ok(candidates)
}
