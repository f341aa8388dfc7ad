//! What an author may write: the request of a new note, and the checks that turn it into a note's content.

use kumara_model::{
    AltText, AskDetails, Body, CardDesign, CardText, DraftId, LanguageTag, MemberId, NoteId, NoteKind, PictureId,
    Place, Span, TextError, Title, Topic, Visibility, mentions_and_topics,
};
use kumara_recommend::exposure::text_fingerprint;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::mentions::{self, Mention};
use crate::{
    app::App,
    asks::check_details,
    http::{ApiError, code, code::ErrorCode},
    pictures::{self, Picture},
};

pub const MAX_PICTURES: usize = 18;

/// A note as its author sends it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    pub kind: NoteKind,
    /// At most 40 characters; may be empty.
    #[serde(default)]
    pub title: String,
    /// At most 2,000 characters; `#` makes topics, `@` mentions members.
    #[serde(default)]
    pub body: String,
    /// Uploaded before by the author: 1 to 18 for a photo note, up to 18 for an ask, none for a text card.
    #[serde(default)]
    pub pictures: Vec<NewPicture>,
    /// Needed for a text card, possible for an ask.
    #[serde(default)]
    pub card: Option<TextCard>,
    /// Topics beside the hashtags of the body; 20 in all.
    #[serde(default)]
    pub topics: Vec<String>,
    #[serde(default)]
    pub place: Option<NotePlace>,
    pub visibility: Visibility,
    /// BCP 47; detected if it is not given.
    #[serde(default)]
    pub language: Option<String>,
    /// For an ask: the days that it is about, and what it may cost.
    #[serde(default)]
    pub ask: Option<AskDetails>,
    /// The ask that this note answers.
    #[serde(default)]
    pub answers: Option<NoteId>,
    /// A draft that ends with this note.
    #[serde(default)]
    pub draft_id: Option<DraftId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPicture {
    pub id: PictureId,
    /// What the picture shows; the picture's own description if it is not given.
    #[serde(default)]
    pub alt: Option<String>,
}

/// Words as a picture: drawn where they are read, so that they can be selected, translated and read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TextCard {
    pub design: CardDesign,
    /// At most 300 characters.
    pub text: String,
}

/// A named location, WGS 84 degrees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotePlace {
    /// At most 60 characters.
    pub name: String,
    pub latitude: f64,
    pub longitude: f64,
}

/// A note's content that has been checked.
#[derive(Debug, Clone)]
pub(super) struct NoteContent {
    pub kind: NoteKind,
    pub title: Title,
    pub body: Body,
    pub pictures: Vec<Picture>,
    pub card: Option<TextCard>,
    pub topics: Vec<Topic>,
    pub mentions: Vec<Mention>,
    pub place: Option<Place>,
    pub ask: Option<AskDetails>,
    pub visibility: Visibility,
    pub language: LanguageTag,
    /// By which near-copies are found.
    pub fingerprints: Vec<u64>,
}

impl NoteContent {
    /// `known` are pictures that the note carries already, for an edit. `languages` are those that the author reads.
    pub async fn check(
        app: &App,
        author: MemberId,
        languages: &[LanguageTag],
        new: &NewNote,
        known: &[Picture],
    ) -> Result<Self, ApiError> {
        let title =
            Title::parse(&new.title).map_err(|e| too_long(&code::TITLE_TOO_LONG, "title", e, Title::MAX_CHARS))?;
        let body = Body::parse(&new.body).map_err(|e| too_long(&code::BODY_TOO_LONG, "body", e, Body::MAX_CHARS))?;
        let card = check_card(new)?;
        check_kind(new, &title, &body)?;
        let topics = topics(body.as_str(), &new.topics)?;
        let place = new.place.as_ref().map(check_place).transpose()?;
        let ask = check_details(new.kind, new.ask.as_ref())?;
        let text = format!("{title}\n{body}\n{}", card.as_ref().map_or("", |card| &card.text));
        let language = match &new.language {
            Some(tag) => tag.parse().map_err(|_| ApiError::new(&code::BAD_LANGUAGE).field("language"))?,
            None => kumara_language::detect(&text, languages).tag,
        };
        let pictures = find_pictures(app, author, &new.pictures, known).await?;
        let fingerprints = if pictures.is_empty() {
            text_fingerprint(&text).into_iter().collect()
        } else {
            let ids: Vec<_> = pictures.iter().map(|picture| picture.id).collect();
            pictures::fingerprints(app, author, &ids).await?
        };
        Ok(Self {
            kind: new.kind,
            pictures,
            mentions: mentions::resolve(app, author, body.as_str()).await?,
            title,
            body,
            card,
            topics,
            place,
            ask,
            visibility: new.visibility,
            language,
            fingerprints,
        })
    }
}

fn too_long(code: &'static ErrorCode, field: &'static str, error: TextError, limit: usize) -> ApiError {
    let length = if let TextError::TooLong { length, .. } = error { length } else { 0 };
    ApiError::new(code).field(field).with("length", length).with("limit", limit)
}

fn check_card(new: &NewNote) -> Result<Option<TextCard>, ApiError> {
    let missing = || ApiError::new(&code::CARD_MISSING).field("card");
    let Some(card) = &new.card else { return if new.kind == NoteKind::Text { Err(missing()) } else { Ok(None) } };
    if !matches!(new.kind, NoteKind::Text | NoteKind::Ask) {
        return Err(ApiError::new(&code::BAD_REQUEST).field("card"));
    }
    match CardText::parse(&card.text) {
        Ok(text) => Ok(Some(TextCard { design: card.design, text: text.to_string() })),
        Err(TextError::Empty) => Err(missing()),
        Err(error) => Err(too_long(&code::CARD_TOO_LONG, "card", error, CardText::MAX_CHARS)),
    }
}

/// What each kind needs.
fn check_kind(new: &NewNote, title: &Title, body: &Body) -> Result<(), ApiError> {
    let max_pictures = match new.kind {
        NoteKind::Photo | NoteKind::Ask => MAX_PICTURES,
        NoteKind::Text => 0,
        // Videos need a way to be uploaded and transcoded first.
        NoteKind::Video => return Err(ApiError::new(&code::NOTE_KIND).field("kind")),
    };
    if new.pictures.len() > max_pictures {
        return Err(ApiError::new(&code::TOO_MANY_PICTURES).field("pictures").with("limit", max_pictures));
    }
    match new.kind {
        NoteKind::Photo if new.pictures.is_empty() => Err(ApiError::new(&code::PICTURES_MISSING).field("pictures")),
        NoteKind::Ask if title.is_empty() && body.is_empty() => Err(ApiError::new(&code::NOTE_EMPTY).field("body")),
        _ => Ok(()),
    }
}

/// Hashtags in the order of the body, then the topics beside it; each once.
fn topics(body: &str, beside: &[String]) -> Result<Vec<Topic>, ApiError> {
    let too_many = || ApiError::new(&code::TOO_MANY_TOPICS).field("topics").with("limit", Topic::MAX_PER_NOTE);
    if beside.len() > Topic::MAX_PER_NOTE {
        return Err(too_many());
    }
    let mut topics = hashtags(body);
    for topic in beside {
        let topic = Topic::parse(topic)
            .map_err(|e| ApiError::new(&code::BAD_TOPIC).field("topics").with("limit", Topic::MAX_CHARS).because(e))?;
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    if topics.len() > Topic::MAX_PER_NOTE { Err(too_many()) } else { Ok(topics) }
}

/// The topics that a text names with `#`, each once.
pub(super) fn hashtags(text: &str) -> Vec<Topic> {
    let mut found: Vec<Topic> = Vec::new();
    for span in mentions_and_topics(text) {
        if let Span::Topic { topic, .. } = span
            && !found.contains(&topic)
        {
            found.push(topic);
        }
    }
    found
}

fn check_place(place: &NotePlace) -> Result<Place, ApiError> {
    Place::new(&place.name, place.latitude, place.longitude)
        .map_err(|e| ApiError::new(&code::BAD_PLACE).field("place").because(e))
}

/// The author's own pictures with their descriptions. A picture of somebody else is not found.
async fn find_pictures(
    app: &App,
    author: MemberId,
    wanted: &[NewPicture],
    known: &[Picture],
) -> Result<Vec<Picture>, ApiError> {
    let missing = || ApiError::new(&code::PICTURE_NOT_FOUND).field("pictures");
    let ids: Vec<PictureId> = wanted.iter().map(|picture| picture.id).collect();
    if (1..ids.len()).any(|i| ids[..i].contains(&ids[i])) {
        return Err(ApiError::new(&code::BAD_REQUEST).field("pictures").because("a picture stands there twice"));
    }
    let uploaded = pictures::find_many(app, author, &ids).await?;
    let mut found = Vec::with_capacity(ids.len());
    for (wanted, uploaded) in wanted.iter().zip(uploaded) {
        let kept = known.iter().find(|picture| picture.id == wanted.id).cloned();
        let picture = kept.or(uploaded).ok_or_else(missing)?;
        found.push(match &wanted.alt {
            None => picture,
            Some(alt) => {
                let alt = AltText::parse(alt)
                    .map_err(|e| too_long(&code::ALT_TOO_LONG, "pictures", e, AltText::MAX_CHARS))?;
                picture.described(&alt)
            }
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_and_topics_beside_them_are_one_list_without_doubles() {
        let found = topics("#Soup and #鱼, again #soup", &["SOUP".into(), "#harbour".into()]).unwrap();
        assert_eq!(found.iter().map(Topic::as_str).collect::<Vec<_>>(), ["soup", "鱼", "harbour"]);
        assert_eq!(topics("", &["two words".into()]).unwrap_err().code, &code::BAD_TOPIC);
        let body: String = (0..20).map(|i| format!("#t{i} ")).collect();
        assert_eq!(topics(&body, &[]).unwrap().len(), 20);
        assert_eq!(topics(&body, &["t19".into()]).unwrap().len(), 20);
        assert_eq!(topics(&body, &["one_more".into()]).unwrap_err().code, &code::TOO_MANY_TOPICS);
    }
}
