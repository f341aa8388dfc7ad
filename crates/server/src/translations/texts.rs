//! The texts that a request names, as far as the viewer may see them: their fields, their language, and the languages
//! that are likely in them.

use std::{collections::HashMap, sync::Arc};

use kumara_model::{CommentId, LanguageTag, MemberId, NoteId};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{MOST_ITEMS, is_known, queries::FIND_READER};
use crate::{
    app::App,
    comments,
    http::{ApiError, code},
    members,
    notes::{NoteRow, access::visible_notes},
    stored_list::stored_list,
};

/// Characters of one request that are looked at: fifty comments of any length, or fifty notes of a usual one.
const MOST_CHARS: usize = 60_000;

/// Something that members wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum TextRef {
    Note {
        id: NoteId,
    },
    Comment {
        id: CommentId,
        /// The note that it lies under.
        note: NoteId,
    },
    /// What a member says of themselves.
    Member {
        id: MemberId,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TextKind {
    Note,
    Comment,
    Member,
}

impl TextRef {
    /// `None` for a comment without its note.
    pub fn new(kind: TextKind, id: i64, note: Option<NoteId>) -> Option<Self> {
        Some(match kind {
            TextKind::Note => Self::Note { id: id.into() },
            TextKind::Comment => Self::Comment { id: id.into(), note: note? },
            TextKind::Member => Self::Member { id: id.into() },
        })
    }

    /// What a row is of: only members have a bio, and only comments another owner than themselves.
    pub fn of_row(owner: i64, source: i64, field: &str) -> Self {
        if owner != source {
            Self::Comment { id: source.into(), note: owner.into() }
        } else if field == "bio" {
            Self::Member { id: source.into() }
        } else {
            Self::Note { id: source.into() }
        }
    }

    /// The note or member whose shard it lies on.
    pub fn owner(self) -> i64 {
        match self {
            Self::Note { id } | Self::Comment { note: id, .. } => id.get(),
            Self::Member { id } => id.get(),
        }
    }

    /// The note that it is or lies under, and the comment that it is.
    pub const fn note_and_comment(self) -> (Option<NoteId>, Option<CommentId>) {
        match self {
            Self::Note { id } => (Some(id), None),
            Self::Comment { id, note } => (Some(note), Some(id)),
            Self::Member { .. } => (None, None),
        }
    }

    /// Its own id.
    pub fn source(self) -> i64 {
        match self {
            Self::Note { id } => id.get(),
            Self::Comment { id, .. } => id.get(),
            Self::Member { id } => id.get(),
        }
    }

    pub const fn kind(self) -> TextKind {
        match self {
            Self::Note { .. } => TextKind::Note,
            Self::Comment { .. } => TextKind::Comment,
            Self::Member { .. } => TextKind::Member,
        }
    }
}

#[derive(Debug, Clone)]
pub struct FoundText {
    pub of: TextRef,
    /// As its author or the detection has it; none if that is not known.
    pub language: Option<LanguageTag>,
    /// The likeliest first.
    pub likely: Vec<LanguageTag>,
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone)]
pub struct Field {
    /// title, body, card, text, bio, or alt-0 and so on
    pub name: String,
    pub text: String,
    /// Beyond what one request may have.
    pub is_too_much: bool,
}

/// Refuses what asks for nothing or for too much.
pub fn check_count(items: &[TextRef]) -> Result<(), ApiError> {
    if (1..=MOST_ITEMS).contains(&items.len()) { Ok(()) } else { Err(ApiError::new(&code::BAD_REQUEST).field("items")) }
}

/// In the order of the items; `None` for what is not there for the viewer.
pub async fn find(app: &App, viewer: Option<MemberId>, items: &[TextRef]) -> Result<Vec<Option<FoundText>>, ApiError> {
    let notes: Vec<NoteId> = items
        .iter()
        .filter_map(|item| match item {
            TextRef::Note { id } | TextRef::Comment { note: id, .. } => Some(*id),
            TextRef::Member { .. } => None,
        })
        .collect();
    let notes = visible_notes(app, viewer, &notes).await?;
    let notes: HashMap<NoteId, Arc<NoteRow>> = notes.into_iter().flatten().map(|note| (note.id, note)).collect();
    let comments: Vec<(NoteId, CommentId)> = items
        .iter()
        .filter_map(|item| match item {
            TextRef::Comment { id, note } if notes.contains_key(note) => Some((*note, *id)),
            _ => None,
        })
        .collect();
    let comments = comments::visible_texts(app, viewer, &comments).await?;
    let authors = notes.values().map(|note| note.author).chain(comments.values().map(|comment| comment.author));
    let languages = languages_of(app, authors.collect()).await?;
    let of = |author: &MemberId| languages.get(author).cloned().unwrap_or_default();

    let mut found = Vec::with_capacity(items.len());
    for item in items {
        found.push(match item {
            TextRef::Note { id } => notes.get(id).map(|note| FoundText {
                of: *item,
                language: Some(note.language).filter(is_known),
                likely: of(&note.author),
                fields: fields_of(note),
            }),
            TextRef::Comment { id, note } => notes.get(note).zip(comments.get(&(*note, *id))).map(|(note, comment)| {
                let mut likely = of(&comment.author);
                likely.extend(Some(note.language).filter(is_known));
                FoundText {
                    of: *item,
                    language: Some(comment.language).filter(is_known),
                    likely,
                    fields: written([("text".to_owned(), comment.text.as_str())]),
                }
            }),
            TextRef::Member { id } => profile_of(app, viewer, *id).await?,
        });
    }
    bound(&mut found);
    Ok(found)
}

async fn profile_of(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<Option<FoundText>, ApiError> {
    match members::meet(app, viewer, member).await {
        Ok(_) => {}
        Err(error) if error.code == &code::NOT_FOUND => return Ok(None),
        Err(error) => return Err(error),
    }
    let profile = members::profile(app, viewer, member).await?;
    Ok(Some(FoundText {
        of: TextRef::Member { id: member },
        language: None,
        likely: profile.languages,
        fields: written([("bio".to_owned(), profile.bio.as_str())]),
    }))
}

fn fields_of(note: &NoteRow) -> Vec<Field> {
    let card = note.card.as_ref().map_or("", |card| card.text.as_str());
    let words = [("title", note.title.as_str()), ("body", note.body.as_str()), ("card", card)];
    let words = words.into_iter().map(|(name, text)| (name.to_owned(), text));
    let alts = note.pictures.iter().enumerate().map(|(i, picture)| (format!("alt-{i}"), picture.alt.as_str()));
    written(words.chain(alts))
}

/// Without fields in which nothing is written.
fn written<'a>(fields: impl IntoIterator<Item = (String, &'a str)>) -> Vec<Field> {
    let fields = fields.into_iter().filter(|(_, text)| !text.is_empty());
    fields.map(|(name, text)| Field { name, text: text.to_owned(), is_too_much: false }).collect()
}

fn bound(found: &mut [Option<FoundText>]) {
    let mut left = MOST_CHARS;
    for field in found.iter_mut().flatten().flat_map(|text| &mut text.fields) {
        match left.checked_sub(field.text.chars().count()) {
            Some(rest) => left = rest,
            None => field.is_too_much = true,
        }
    }
}

/// What each member reads, and so probably writes.
async fn languages_of(app: &App, mut members: Vec<MemberId>) -> Result<HashMap<MemberId, Vec<LanguageTag>>, ApiError> {
    members.sort_unstable();
    members.dedup();
    let rows = app.db.rows_many(&FIND_READER, members.iter().map(|member| params![*member]).collect()).await?;
    let mut found = HashMap::with_capacity(members.len());
    for (member, rows) in members.into_iter().zip(rows) {
        if let Some(row) = rows.first() {
            found.insert(member, stored_list(&row.get::<String>(1)?));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_bound_is_marked_and_what_fits_behind_it_is_not() {
        let text = |chars: usize| {
            Some(FoundText {
                of: TextRef::Note { id: NoteId::from(1) },
                language: None,
                likely: Vec::new(),
                fields: written([("body".to_owned(), "字".repeat(chars).as_str()), ("card".to_owned(), "")]),
            })
        };
        let mut found = [text(MOST_CHARS - 2), None, text(3), text(2), text(1)];
        bound(&mut found);
        let marks: Vec<Vec<bool>> =
            found.iter().flatten().map(|text| text.fields.iter().map(|field| field.is_too_much).collect()).collect();
        assert_eq!(marks, [[false], [true], [false], [true]]);
    }
}
