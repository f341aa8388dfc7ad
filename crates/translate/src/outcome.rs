//! What is asked, and what comes of it.

use kumara_language::{Piece, SegmentKey};
use kumara_model::{LanguageTag, MemberId};
use serde::Serialize;

use crate::Reason;

/// One text for one reader.
#[derive(Debug, Clone)]
pub struct Request {
    pub text: String,
    /// The language it is in, if its author said so or it was found out before.
    pub from: Option<LanguageTag>,
    pub to: LanguageTag,
    /// Languages that are likely here, the author's and the thread's, the likeliest first.
    pub likely: Vec<LanguageTag>,
    /// Who asks, for the budget; `None` for the community itself.
    pub member: Option<MemberId>,
    /// Nothing but a change of script, which is exact and free: for whoever is not a member.
    pub scripts_only: bool,
}

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything that needed it was translated.
    Translated,
    /// Some sentences stayed as they were written.
    Partly,
    /// Known words and phrases only: not a translation, and to be named so.
    WordHelp,
    /// As it was written; the reason says why.
    Original,
}

/// A text as a reader gets it.
#[derive(Debug, Clone, Serialize)]
pub struct Translation {
    /// The main language of the text.
    pub from: LanguageTag,
    pub to: LanguageTag,
    pub outcome: Outcome,
    /// Why something stayed as it was.
    pub reason: Option<Reason>,
    pub pieces: Vec<Piece>,
    /// Names of the engines that took part.
    pub engines: Vec<String>,
    /// Members' accepted wording was used.
    pub corrected: bool,
    /// What it was made of: to be noted with the source, and deleted with the last source.
    #[serde(skip)]
    pub keys: Vec<SegmentKey>,
}

impl Translation {
    pub(crate) fn original(text: &str, from: LanguageTag, to: LanguageTag, reason: Reason) -> Self {
        Self {
            from,
            to,
            outcome: Outcome::Original,
            reason: Some(reason),
            pieces: vec![Piece::Text { text: text.to_owned(), translated: false }],
            engines: Vec::new(),
            corrected: false,
            keys: Vec::new(),
        }
    }

    /// What a reader without any markup reads.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            if let Piece::Topic { label: Some(label), .. } = piece {
                out.push('#');
                out.extend(label.chars().map(|c| if c.is_whitespace() { '_' } else { c }));
            } else {
                out.push_str(piece.text());
            }
        }
        out
    }
}
