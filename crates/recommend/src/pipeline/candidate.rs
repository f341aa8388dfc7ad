//! A note that may come onto the page, and how it got here.

use kumara_model::{LanguageTag, NoteId};

use crate::{
    index::{FeedIndex, LanguageCode, MemberRef, NoteRef, NoteView, RegionCode, TopicRef, kilometres},
    page::{Reason, ReasonDetail, SourceName},
    pipeline::Viewer,
};

/// What a source went by, in a few bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    None,
    Topic(TopicRef),
    Creator(MemberRef),
    LikedNote(NoteRef),
    Language(LanguageCode),
    Region(RegionCode),
    /// The viewer's own place.
    Here,
}

#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub note: NoteRef,
    /// As read by the hydrator; none until then, and if the note has gone.
    pub view: Option<NoteView>,
    /// All sources that put it forward, by `SourceName::bit`.
    pub sources: u16,
    /// The most telling of them, with what it went by.
    pub source: SourceName,
    pub detail: Detail,
    /// How strongly a source put it forward, 0..=1; what that means is the source's own.
    pub strength: f32,
    pub score: f32,
}

impl Candidate {
    #[inline]
    pub fn is_from(&self, source: SourceName) -> bool {
        self.sources & source.bit() != 0
    }

    /// What showing it for the guarantee's sake is worth, in scores of an ordinary note; 0 if it is owed nothing.
    #[inline]
    pub fn price(&self) -> f32 {
        self.view.as_ref().map_or(0.0, |view| view.price)
    }

    /// Id and sort key; the smallest of both for a note that has gone.
    pub fn moment(&self) -> (i64, i64) {
        self.view.as_ref().map_or((i64::MIN, i64::MIN), |view| (view.published_at.as_micros(), view.id.get()))
    }

    pub fn id(&self) -> Option<NoteId> {
        self.view.as_ref().map(|view| view.id)
    }

    /// The reason in words that mean something outside the index.
    pub fn reason(&self, index: &FeedIndex, viewer: &Viewer) -> Reason {
        let detail = match self.detail {
            Detail::None => None,
            Detail::Topic(topic) => index.topics.name(topic).map(ReasonDetail::Topic),
            Detail::Creator(member) => index.members.id(member).map(ReasonDetail::Creator),
            Detail::LikedNote(note) => index.notes.view(note).map(|view| ReasonDetail::LikedNote(view.id)),
            Detail::Language(code) => {
                let tag = code.tag();
                (tag != LanguageTag::UNKNOWN).then_some(ReasonDetail::Language(tag))
            }
            Detail::Region(code) => code.region().map(ReasonDetail::Region),
            Detail::Here => viewer
                .direction
                .zip(self.view.and_then(|view| view.direction()))
                .map(|(here, there)| ReasonDetail::Kilometres(kilometres(here, there).round() as u32)),
        };
        Reason { source: self.source, detail, strengths: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_candidate_takes_two_cache_lines() {
        assert!(size_of::<Candidate>() <= 128);
    }
}
