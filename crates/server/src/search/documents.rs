//! Notes as the index takes them, read from the tables.

use std::collections::{HashMap, HashSet};

use kumara_language::detect;
use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Place, Visibility};
use kumara_search::{Document, Texts};
use kumara_store::{Database, StoreError, params};

use super::queries::{FIND_AUTHOR, FIND_SEGMENT_TEXT, FIND_TRANSLATED_SEGMENTS};
use crate::{
    asks::{self, helpful_texts},
    notes::{self, NoteRow},
};

/// Translated sentences of one note that are put in.
const MAX_SEGMENTS: i64 = 64;

struct Author {
    handle: String,
    name: String,
    is_private: bool,
}

/// Each note with what the index takes of it, none if it is gone; and asks that these notes answer, since they are found by
/// their answers' words.
pub(super) async fn read(db: &Database, ids: &[NoteId]) -> Result<Vec<(NoteId, Option<Document>)>, StoreError> {
    let mut rows = notes::rows_of(db, ids).await?;
    let mut ids = ids.to_vec();
    let mut answered: Vec<NoteId> = rows.iter().flatten().filter_map(|row| row.answers).collect();
    answered.retain(|ask| !ids.contains(ask));
    answered.sort_unstable();
    answered.dedup();
    rows.extend(notes::rows_of(db, &answered).await?);
    ids.extend(answered);
    let alive: Vec<&NoteRow> = rows.iter().flatten().filter(|row| !row.is_deleted).collect();
    let authors = authors(db, alive.iter().map(|row| row.author).collect()).await?;
    let asks: Vec<_> = alive.iter().filter(|row| row.kind == NoteKind::Ask).map(|row| (row.id, row.author)).collect();
    let mut answers = helpful_texts(db, &asks).await?;
    let asks: Vec<NoteId> = asks.into_iter().map(|(ask, _)| ask).collect();
    let resolved = asks::resolved(db, &asks).await?.into_iter();
    let resolved: HashSet<NoteId> = asks.into_iter().zip(resolved).filter_map(|(ask, at)| at.map(|_| ask)).collect();
    let mut translations = translations(db, alive.iter().map(|row| row.id).collect()).await?;
    let mut documents: HashMap<NoteId, Document> = alive
        .into_iter()
        .filter_map(|row| {
            let (author, translated) = (authors.get(&row.author)?, translations.remove(&row.id).unwrap_or_default());
            let document = document(row, author, translated, answers.remove(&row.id).unwrap_or_default());
            Some((row.id, Document { is_resolved: resolved.contains(&row.id), ..document }))
        })
        .collect();
    Ok(ids.into_iter().map(|id| (id, documents.remove(&id))).collect())
}

fn document(
    row: &NoteRow,
    author: &Author,
    translations: Vec<(LanguageTag, String)>,
    answers: Vec<String>,
) -> Document {
    let place = row.place.as_ref().and_then(|at| Place::new(&at.name, at.latitude, at.longitude).ok());
    // Only followers see what a private profile shows to everybody.
    let visibility = match row.visibility {
        Visibility::Public if author.is_private => Visibility::Followers,
        visibility => visibility,
    };
    Document {
        id: row.id,
        revision: u64::try_from(row.written_at().as_micros()).unwrap_or(0),
        language: row.language,
        kind: row.kind,
        author: row.author,
        visibility,
        published: row.published_at,
        first_hand: first_hand(row),
        is_resolved: false,
        place,
        topics: row.topics.iter().map(ToString::to_string).collect(),
        texts: Texts {
            title: row.title.clone(),
            body: row.body.clone(),
            author_name: author.name.clone(),
            author_handle: author.handle.clone(),
            alt: row.pictures.iter().map(|picture| picture.alt.clone()).filter(|alt| !alt.is_empty()).collect(),
            card: row.card.as_ref().map(|card| card.text.clone()).unwrap_or_default(),
            answers: answers.into_iter().map(|text| (detect(&text, &[row.language]).tag, text)).collect(),
            translations,
        },
    }
}

/// Signs that the author was there and did it: pictures, a place, particulars (numbers, in figures), and enough words.
fn first_hand(row: &NoteRow) -> f32 {
    if row.kind == NoteKind::Ask {
        return 0.0;
    }
    let some = |is: bool, worth: f32| if is { worth } else { 0.0 };
    let is_figure = |pair: &[char]| pair[1].is_numeric() && !pair[0].is_numeric();
    let characters: Vec<char> = std::iter::once(' ').chain(row.body.chars()).collect();
    let figures = characters.windows(2).filter(|pair| is_figure(pair)).count().min(5) as f32 / 5.0;
    let words = (row.body.chars().count() as f32 / 240.0).min(1.0);
    some(!row.pictures.is_empty(), 0.35) + some(row.place.is_some(), 0.2) + 0.25 * figures + 0.2 * words
}

async fn authors(db: &Database, mut members: Vec<MemberId>) -> Result<HashMap<MemberId, Author>, StoreError> {
    members.sort_unstable();
    members.dedup();
    let keys = members.iter().map(|member| params![*member]).collect();
    let mut found = HashMap::with_capacity(members.len());
    for (member, rows) in members.into_iter().zip(db.rows_many(&FIND_AUTHOR, keys).await?) {
        if let Some(row) = rows.first() {
            let author = Author { handle: row.get(0)?, name: row.get(1)?, is_private: row.get(2)? };
            found.insert(member, author);
        }
    }
    Ok(found)
}

/// Sentences of notes that were translated for somebody and are kept. They are kept without their language, which their
/// words tell.
async fn translations(
    db: &Database,
    ids: Vec<NoteId>,
) -> Result<HashMap<NoteId, Vec<(LanguageTag, String)>>, StoreError> {
    let keys = ids.iter().map(|id| params![*id, MAX_SEGMENTS]).collect();
    let mut of: Vec<(NoteId, [u8; 32])> = Vec::new();
    for (id, rows) in ids.into_iter().zip(db.rows_many(&FIND_TRANSLATED_SEGMENTS, keys).await?) {
        for row in &rows {
            of.push((id, row.get(0)?));
        }
    }
    let keys = of.iter().map(|(_, key)| params![key]).collect();
    let mut found: HashMap<NoteId, Vec<(LanguageTag, String)>> = HashMap::new();
    for ((id, _), rows) in of.into_iter().zip(db.rows_many(&FIND_SEGMENT_TEXT, keys).await?) {
        if let Some(row) = rows.first() {
            let text: String = row.get(0)?;
            found.entry(id).or_default().push((detect(&text, &[]).tag, text));
        }
    }
    Ok(found)
}
