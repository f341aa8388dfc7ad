//! An entry of the slang list as its file has it, and the rules that its forms carry.

use kumara_model::{LanguageTag, Region};
use serde::Deserialize;

/// How an expression is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// Anybody could say it to anybody.
    Neutral,
    /// Among friends and online.
    Casual,
    /// Coarse, though common.
    Rude,
    /// It can hurt or mock, whatever was meant.
    MayOffend,
}

/// A slang expression or a custom that members meet. How a form is written in the file: `kkk` stands for itself,
/// `кринж~` lets endings follow, `ja*2` is `ja` twice or more, `[ㅠㅜ]*2` is two or more letters of the set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub key: Box<str>,
    pub language: LanguageTag,
    /// Where it is at home, if only some countries of the language say it.
    #[serde(default)]
    pub regions: Vec<Region>,
    pub register: Register,
    /// Forms that are this expression in a text of any language.
    #[serde(default)]
    pub forms: Vec<Box<str>>,
    /// Forms that count only in a text of the entry's language, since other languages have the same letters.
    #[serde(default)]
    pub in_language: Vec<Box<str>>,
    /// Forms that count only at the end of a clause, behind a word of the entry's language.
    #[serde(default)]
    pub at_end: Vec<Box<str>>,
    /// Forms that are ordinary words too: they count where nothing else stands on their line.
    #[serde(default)]
    pub alone: Vec<Box<str>>,
    /// Longer ordinary words in which a form does not count.
    #[serde(default)]
    pub except: Vec<Box<str>>,
}

impl Entry {
    /// Every way of writing it that is looked for, as the file has it, with its rule.
    pub(super) fn all_forms(&self) -> impl Iterator<Item = (&str, When)> {
        [
            (&self.forms, When::Anywhere),
            (&self.in_language, When::InLanguage),
            (&self.at_end, When::AtEnd),
            (&self.alone, When::Alone),
        ]
        .into_iter()
        .flat_map(|(forms, when)| forms.iter().map(move |form| (&**form, when)))
    }

    /// Some of its forms are ordinary words too, or words of another language.
    pub fn is_ambiguous(&self) -> bool {
        self.all_forms().any(|(_, when)| when != When::Anywhere)
    }
}

/// Where a form counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Anywhere,
    InLanguage,
    AtEnd,
    Alone,
}

/// A form's notation, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pattern<'a> {
    Word {
        text: &'a str,
        endings: bool,
    },
    /// `least` times `unit`, then more of its letters.
    Repeated {
        unit: &'a str,
        least: usize,
    },
    /// `least` or more of the letters in `set`.
    AnyOf {
        set: &'a str,
        least: usize,
    },
}

impl<'a> Pattern<'a> {
    pub fn parse(form: &'a str) -> Self {
        if let Some((unit, least)) = form.rsplit_once('*')
            && let Ok(least) = least.parse()
        {
            return match unit.strip_prefix('[').and_then(|u| u.strip_suffix(']')) {
                Some(set) => Self::AnyOf { set, least },
                None => Self::Repeated { unit, least },
            };
        }
        match form.strip_suffix('~') {
            Some(text) => Self::Word { text, endings: true },
            None => Self::Word { text: form, endings: false },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_says_how_it_may_be_written() {
        assert_eq!(Pattern::parse("kkk"), Pattern::Word { text: "kkk", endings: false });
        assert_eq!(Pattern::parse("кринж~"), Pattern::Word { text: "кринж", endings: true });
        assert_eq!(Pattern::parse("ja*2"), Pattern::Repeated { unit: "ja", least: 2 });
        assert_eq!(Pattern::parse("[ㅠㅜ]*2"), Pattern::AnyOf { set: "ㅠㅜ", least: 2 });
        assert_eq!(Pattern::parse("w*a"), Pattern::Word { text: "w*a", endings: false });
    }
}
