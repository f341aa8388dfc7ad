//! A note as a search shows it: its card, the part that matches with marks, why it was found, in the reader's language where
//! something translates it.

use std::{collections::HashMap, sync::Arc, time::Duration};

use kumara_model::{FeedSource, LanguageTag, NoteId, NoteKind, Surface};
use kumara_search::{Near, Understood, highlights};
use kumara_translate::{Outcome, Request};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    asked::{DEFAULT_KM, MOST_KM},
    snippet::{Mark, Snippet, marks, snippet},
    viewer::Searcher,
};
use crate::{
    app::App,
    asks,
    http::ApiError,
    notes::{self, NoteCard, NoteRow},
    telemetry::Ticket,
};

/// How long a page waits for its snippets in the reader's language.
const PATIENCE: Duration = Duration::from_millis(400);
const DAY_US: i64 = 86_400_000_000;

/// Why a note was found, or stands where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SearchReasonKind {
    /// It has the words.
    Words,
    /// It sounds like what was typed.
    Sound,
    /// It has the words in another language; the detail is the language.
    Translation,
    /// Its author, topic or place is what was looked for.
    About,
    /// Signs of first-hand experience: own pictures, a place, particulars.
    FirstHand,
    /// Those who saw it did something with it more often than is usual.
    Engagement,
    /// The detail is the distance in kilometres.
    Nearby,
    Fresh,
    Followed,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SearchReason {
    pub kind: SearchReasonKind,
    pub detail: Option<String>,
}

/// A title and snippet in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TranslatedHit {
    pub title: String,
    pub snippet: String,
    pub language: LanguageTag,
    pub engines: Vec<String>,
}

/// A point on the earth, WGS 84 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct MapPoint {
    pub latitude: f64,
    pub longitude: f64,
}

/// A note that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SearchHit {
    pub note: NoteCard,
    /// Where the note's place is, if it has one.
    pub at: Option<MapPoint>,
    /// Words of the title that were looked for.
    pub title_marks: Vec<Mark>,
    pub snippet: Option<Snippet>,
    /// Where the note is in none of your languages and something here translates it.
    pub translated: Option<TranslatedHit>,
    /// The strongest first.
    pub reasons: Vec<SearchReason>,
    /// Of an ask: what answered it, by the asker's word or by what helped several others.
    pub answer: Option<asks::Answer>,
}

/// Results as they are shown, without those that the viewer may not see.
pub(super) async fn hits(
    app: &App,
    searcher: &Searcher,
    query: &Understood,
    ids: &[NoteId],
    from: usize,
    place: Option<(f64, f64)>,
) -> Result<Vec<SearchHit>, ApiError> {
    let cards = notes::cards(app, searcher.member, ids).await?;
    let shown: Vec<NoteId> = cards.iter().map(|card| card.id).collect();
    let rows = app.notes.get_many(app, &shown).await?;
    let rows: HashMap<NoteId, Arc<NoteRow>> = rows.into_iter().flatten().map(|row| (row.id, row)).collect();
    // Without what the query means elsewhere, to tell the one from the other.
    let as_typed = Understood { meanings: Vec::new(), ..query.clone() };
    let asks: Vec<&NoteRow> = rows.values().map(AsRef::as_ref).filter(|row| row.kind == NoteKind::Ask).collect();
    let mut answers = asks::best_answers(app, searcher.member, &asks).await?;
    let now = app.clock.now();
    let mut found = Vec::with_capacity(cards.len());
    for (number, mut card) in cards.into_iter().enumerate() {
        let Some(row) = rows.get(&card.id) else { continue };
        if let Some(member) = searcher.member {
            let position = u16::try_from(from + number).unwrap_or(u16::MAX);
            let ticket = Ticket { surface: Surface::Search, source: FeedSource::Search, position };
            card.ticket = Some(app.tickets.seal(member, card.id, ticket, now));
        }
        let title_marks = marks(&row.title, &highlights(&row.title, &row.language, query));
        let snippet = snippet(row, query);
        let reasons = reasons(app, searcher, row, &as_typed, query, place);
        let answer = answers.remove(&card.id);
        let at = row.place.as_ref().map(|place| MapPoint { latitude: place.latitude, longitude: place.longitude });
        found.push(SearchHit { note: card, at, title_marks, snippet, translated: None, reasons, answer });
    }
    translate(app, searcher, &mut found).await;
    Ok(found)
}

fn reasons(
    app: &App,
    searcher: &Searcher,
    row: &NoteRow,
    as_typed: &Understood,
    query: &Understood,
    place: Option<(f64, f64)>,
) -> Vec<SearchReason> {
    use SearchReasonKind as Kind;
    let mut reasons = Vec::new();
    let mut add = |kind, detail: Option<String>| reasons.push(SearchReason { kind, detail });
    let has = |query: &Understood| {
        let card = row.card.as_ref().map(|card| card.text.as_str());
        let alts = row.pictures.iter().map(|picture| picture.alt.as_str());
        let texts = [row.title.as_str(), row.body.as_str()].into_iter().chain(card).chain(alts);
        texts.into_iter().any(|text| !highlights(text, &row.language, query).is_empty())
    };
    if has(as_typed) {
        add(Kind::Words, None);
    } else if has(query) {
        add(Kind::Translation, Some(row.language.to_string()));
    } else if query.sounds_typed {
        add(Kind::Sound, None);
    } else {
        add(Kind::About, None);
    }
    if let (Some(at), Some(place)) = (place, &row.place) {
        let near = Near { latitude: at.0, longitude: at.1, kilometres: MOST_KM };
        let km = kumara_search::kilometres(&near, (place.latitude, place.longitude));
        if km <= 3.0 * DEFAULT_KM {
            add(Kind::Nearby, Some(format!("{km:.0}")));
        }
    }
    if row.kind != NoteKind::Ask && !row.pictures.is_empty() && (row.place.is_some() || row.body.len() > 200) {
        add(Kind::FirstHand, None);
    }
    let counts = app.feed.index().counters(row.id).unwrap_or_default();
    if counts.saves + counts.likes >= 5 && counts.impressions > 0 {
        let rate = f64::from(counts.saves + counts.likes) / f64::from(counts.impressions);
        if rate > 0.15 {
            add(Kind::Engagement, None);
        }
    }
    if app.clock.now().as_micros() - row.published_at.as_micros() < 7 * DAY_US {
        add(Kind::Fresh, None);
    }
    if searcher.member.is_some_and(|member| app.feed.index().follows(member, row.author)) {
        add(Kind::Followed, None);
    }
    reasons
}

/// Titles and snippets of what the reader can't read, in their first language, as far as that is quick.
async fn translate(app: &App, searcher: &Searcher, hits: &mut [SearchHit]) {
    let (Some(member), Some(to)) = (searcher.member, searcher.languages.first().copied()) else { return };
    let is_foreign = |hit: &SearchHit| !searcher.reads(&hit.note.language);
    let text_of =
        |hit: &SearchHit| hit.snippet.as_ref().map_or(hit.note.excerpt.clone(), |snippet| snippet.text.clone());
    let request = |text: String, from: LanguageTag| Request {
        text,
        from: Some(from),
        to,
        likely: vec![from],
        member: Some(member),
        scripts_only: false,
    };
    let asked: Vec<Request> = hits
        .iter()
        .filter(|hit| is_foreign(hit))
        .flat_map(|hit| [hit.note.title.clone(), text_of(hit)].map(|text| request(text, hit.note.language)))
        .collect();
    if asked.is_empty() {
        return;
    }
    let translator = app.translations.translator().clone();
    // What is late is in the cache for the next page.
    let work = tokio::spawn(async move { translator.translate_all(asked).await });
    let Ok(Ok(translated)) = tokio::time::timeout(PATIENCE, work).await else { return };
    let mut translated = translated.into_iter();
    for hit in hits.iter_mut().filter(|hit| is_foreign(hit)) {
        let (Some(title), Some(text)) = (translated.next(), translated.next()) else { return };
        let is_one = |outcome| matches!(outcome, Outcome::Translated | Outcome::Partly);
        if is_one(title.outcome) || is_one(text.outcome) {
            let mut engines: Vec<String> = title.engines.iter().chain(&text.engines).cloned().collect();
            engines.dedup();
            let (title, snippet) = (title.text(), text.text());
            hit.translated = Some(TranslatedHit { title, snippet, language: to, engines });
        }
    }
}
