//! What a note can be and who may see it.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The word on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.as_str() == word)
            }
        }
    )+};
}
pub(crate) use words;

words! {
    /// The kinds of notes.
    NoteKind {
        Photo = "photo",
        Video = "video",
        /// A card that shows the words themselves.
        Text = "text",
        /// Somebody is looking for first-hand experience.
        Ask = "ask",
    }

    /// Who may see a note.
    Visibility {
        Public = "public",
        Followers = "followers",
        /// Only the author.
        Private = "private",
    }

    /// The designs of text cards. A card is data (a design and words) and is drawn where it is read, so it can be
    /// selected, searched, translated and read aloud, in any script.
    CardDesign {
        Paper = "paper",
        Menu = "menu",
        Sticky = "sticky",
        Chalk = "chalk",
        Film = "film",
        Ticket = "ticket",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_in_the_database_is_the_word_on_the_wire() {
        for kind in NoteKind::ALL {
            assert_eq!(serde_json::to_string(kind).unwrap(), format!("\"{}\"", kind.as_str()));
        }
        for design in CardDesign::ALL {
            assert_eq!(serde_json::to_string(design).unwrap(), format!("\"{}\"", design.as_str()));
        }
        assert_eq!(Visibility::from_word("followers"), Some(Visibility::Followers));
        assert_eq!(Visibility::from_word("Followers"), None);
    }
}
