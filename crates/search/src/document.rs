//! A note as the index takes it, and who may see it.

use ahash::AHashSet;
use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Place, Timestamp, Visibility};

/// All that can be found of a note. Texts are as members wrote them; the index cuts what is too long.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub id: NoteId,
    /// Grows with each edit; handed back with hits, so that a caller sees that it reads another one.
    pub revision: u64,
    pub language: LanguageTag,
    pub kind: NoteKind,
    pub author: MemberId,
    pub visibility: Visibility,
    pub published: Timestamp,
    pub place: Option<Place>,
    /// Signs that somebody was there and did it: own pictures, a place, particulars; 0 to 1.
    pub first_hand: f32,
    /// An ask whose author has what they wanted to know.
    pub is_resolved: bool,
    /// Without `#`.
    pub topics: Vec<String>,
    pub texts: Texts,
}

/// What is read. Empty where there is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    pub title: String,
    pub body: String,
    /// The author's name and handle.
    pub author_name: String,
    pub author_handle: String,
    /// Of pictures.
    pub alt: Vec<String>,
    /// The words on a text card.
    pub card: String,
    /// Accepted answers, in their languages.
    pub answers: Vec<(LanguageTag, String)>,
    /// Translations that are cached.
    pub translations: Vec<(LanguageTag, String)>,
}

/// Who searches. Notes that they may not see are nowhere: in no hit, no count, no suggestion.
#[derive(Debug, Clone, Default)]
pub struct Viewer {
    /// None for a visitor who is not signed in.
    pub member: Option<MemberId>,
    /// Whose notes for followers they see.
    pub follows: AHashSet<MemberId>,
    /// Blocked, muted, blocking, suspended: nothing of theirs is found.
    pub excluded: AHashSet<MemberId>,
}

impl Viewer {
    pub fn sees(&self, author: MemberId, visibility: Visibility) -> bool {
        if self.excluded.contains(&author) {
            return false;
        }
        match visibility {
            Visibility::Public => true,
            Visibility::Followers => self.member == Some(author) || self.follows.contains(&author),
            Visibility::Private => self.member == Some(author),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sees_what_is_theirs() {
        let (ana, bo) = (MemberId::from(1), MemberId::from(2));
        let visitor = Viewer::default();
        let follower = Viewer { member: Some(bo), follows: [ana].into_iter().collect(), ..Viewer::default() };
        let blocked = Viewer { excluded: [ana].into_iter().collect(), ..follower.clone() };
        let herself = Viewer { member: Some(ana), ..Viewer::default() };
        for (visibility, expected) in [
            (Visibility::Public, [true, true, false, true]),
            (Visibility::Followers, [false, true, false, true]),
            (Visibility::Private, [false, false, false, true]),
        ] {
            assert_eq!([&visitor, &follower, &blocked, &herself].map(|viewer| viewer.sees(ana, visibility)), expected);
        }
    }
}
