//! Why a note is in a feed, in words that a reader can be shown.

use std::collections::HashMap;

use kumara_model::{MemberId, NoteId};
use kumara_recommend::{PageItem, ReasonDetail, Strength};

use crate::{
    app::App,
    http::ApiError,
    members,
    notes::{self, CardReason, ReasonStrength},
};

/// The reason of each note, with names in the place of ids.
pub(super) async fn name_reasons(
    app: &App,
    viewer: Option<MemberId>,
    items: HashMap<NoteId, PageItem>,
) -> Result<HashMap<NoteId, CardReason>, ApiError> {
    let details = || items.values().filter_map(|item| item.reason.detail.as_ref());
    let creators: Vec<MemberId> =
        details().filter_map(|d| if let ReasonDetail::Creator(id) = d { Some(*id) } else { None }).collect();
    let liked: Vec<NoteId> =
        details().filter_map(|d| if let ReasonDetail::LikedNote(id) = d { Some(*id) } else { None }).collect();
    let creators = members::briefs(app, &creators).await?;
    let titles: HashMap<NoteId, String> = if liked.is_empty() {
        HashMap::new()
    } else {
        notes::cards(app, viewer, &liked).await?.into_iter().map(|card| (card.id, card.title)).collect()
    };
    let in_words = |detail: &ReasonDetail| match detail {
        ReasonDetail::Topic(topic) => Some(topic.to_string()),
        ReasonDetail::Creator(id) => creators.get(id).map(|brief| brief.display_name.clone()),
        ReasonDetail::LikedNote(id) => titles.get(id).filter(|title| !title.is_empty()).cloned(),
        ReasonDetail::Language(tag) => Some(tag.to_string()),
        ReasonDetail::Region(region) => Some(region.as_str().to_owned()),
        ReasonDetail::Kilometres(distance) => Some(distance.to_string()),
    };
    let named = items.iter().map(|(note, item)| {
        let detail = item.reason.detail.as_ref().and_then(in_words);
        let strengths = item.reason.strengths.iter().map(|&Strength { of, share }| ReasonStrength { of, share });
        (*note, CardReason { source: item.reason.source, detail, strengths: strengths.collect() })
    });
    Ok(named.collect())
}
