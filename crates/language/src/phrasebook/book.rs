//! The files of the phrasebook, one a language: `words/<tag>/phrases.toml`, read when a language is first asked for.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{LazyLock, OnceLock},
};

use kumara_model::{LanguageTag, UI_LANGUAGES, UiLanguage};
use serde::{Deserialize, Deserializer};
use toml::{Spanned, Table, Value};

/// Where a new language is added.
pub const FILES: [(&str, &str); UI_LANGUAGES.len()] = [
    ("en", include_str!("../../words/en/phrases.toml")),
    ("zh-Hans", include_str!("../../words/zh-Hans/phrases.toml")),
    ("zh-Hant", include_str!("../../words/zh-Hant/phrases.toml")),
    ("ja", include_str!("../../words/ja/phrases.toml")),
    ("ko", include_str!("../../words/ko/phrases.toml")),
    ("es", include_str!("../../words/es/phrases.toml")),
    ("fr", include_str!("../../words/fr/phrases.toml")),
    ("pt", include_str!("../../words/pt/phrases.toml")),
    ("de", include_str!("../../words/de/phrases.toml")),
    ("ru", include_str!("../../words/ru/phrases.toml")),
    ("ar", include_str!("../../words/ar/phrases.toml")),
    ("th", include_str!("../../words/th/phrases.toml")),
    ("vi", include_str!("../../words/vi/phrases.toml")),
    ("id", include_str!("../../words/id/phrases.toml")),
    ("ms", include_str!("../../words/ms/phrases.toml")),
];

/// A language of the phrasebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue(usize);

impl Tongue {
    pub const COUNT: usize = FILES.len();

    /// The phrasebook's language nearest to a tag: `pt-BR` reads `pt`, `zh-TW` reads `zh-Hant`.
    pub fn nearest(tag: &LanguageTag) -> Option<Self> {
        let nearest = UiLanguage::nearest(tag.as_str())?;
        FILES.iter().position(|(code, _)| *code == nearest.as_str()).map(Self)
    }

    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).map(Self)
    }

    pub const fn position(self) -> usize {
        self.0
    }

    pub const fn code(self) -> &'static str {
        FILES[self.0].0
    }

    /// The primary language: `zh` of both ways to write Chinese.
    pub fn language(self) -> &'static str {
        self.code().split('-').next().unwrap_or_default()
    }

    pub fn book(self) -> &'static Book {
        static BOOKS: [OnceLock<Book>; Tongue::COUNT] = [const { OnceLock::new() }; Tongue::COUNT];
        // The files are part of the program, and a test reads each of them.
        BOOKS[self.0].get_or_init(|| Book::parse(FILES[self.0].1).unwrap_or_default())
    }
}

/// How texts in a language are read: the table `[reading]`. Lists are words with spaces between them.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// Words are written with spaces between them.
    pub spaced: bool,
    /// A find of so few characters (words, where they are spaced) stands in many other words: it counts only between
    /// other finds, joiners and the ends of the text.
    pub alone: usize,
    /// Small words that end one word and begin the next.
    #[serde(deserialize_with = "list")]
    pub joiners: Vec<String>,
    /// What a whole phrase may have at its beginning, or lack, with the meaning kept.
    #[serde(deserialize_with = "list")]
    pub openings: Vec<String>,
    /// The same for its end.
    #[serde(deserialize_with = "list")]
    pub endings: Vec<String>,
    /// What a known word may have attached behind it: a plural, a particle.
    #[serde(deserialize_with = "list")]
    pub suffixes: Vec<String>,
    /// The same for words of one syllable block.
    #[serde(deserialize_with = "list")]
    pub short_suffixes: Vec<String>,
    /// What a known word may have attached in front of it.
    #[serde(deserialize_with = "list")]
    pub prefixes: Vec<String>,
    /// People leave accents out, and are understood.
    pub bare: bool,
    /// An apostrophe parts two words: `l'eau`.
    pub elision: bool,
}

fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.split_whitespace().map(str::to_owned).collect())
}

impl Default for Reading {
    fn default() -> Self {
        let none = Vec::new;
        Self {
            spaced: true,
            alone: 0,
            joiners: none(),
            openings: none(),
            endings: none(),
            suffixes: none(),
            short_suffixes: none(),
            prefixes: none(),
            bare: false,
            elision: false,
        }
    }
}

/// One way to say something. The first of a phrase is the one that is given as a translation.
#[derive(Debug)]
pub struct Form {
    pub text: String,
    /// Recognised only as a whole text: inside one it means too many other things.
    pub whole_only: bool,
}

/// What the phrasebook says in one language, in the order of the English file.
#[derive(Debug, Default)]
pub struct Book {
    pub reading: Reading,
    pub phrases: Vec<Vec<Form>>,
}

impl Book {
    /// What is given as the translation of a phrase; empty where the language lacks it.
    pub fn translation(&self, phrase: u16) -> &str {
        self.phrases.get(usize::from(phrase)).and_then(|forms| forms.first()).map_or("", |form| &form.text)
    }

    fn parse(file: &str) -> Result<Self, toml::de::Error> {
        let (reading, entries) = parse(file)?;
        let mut phrases: Vec<Vec<Form>> = KEYS.iter().map(|_| Vec::new()).collect();
        for (key, forms) in entries {
            if let Some(slot) = KEYS.get(&key).and_then(|at| phrases.get_mut(*at)) {
                *slot = forms.split('|').map(form).collect();
            }
        }
        Ok(Self { reading, phrases })
    }
}

fn form(text: &str) -> Form {
    let text = text.trim();
    let whole_only = text.starts_with('~');
    Form { text: text.trim_start_matches('~').to_owned(), whole_only }
}

/// `section/key` to its position in the English file.
static KEYS: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let entries = parse(FILES[0].1).map(|(_, entries)| entries).unwrap_or_default();
    entries.into_iter().enumerate().map(|(at, (key, _))| (key, at)).collect()
});

/// The reading, and the entries as `section/key` with their forms, in the order of the file.
pub fn parse(file: &str) -> Result<(Reading, Vec<(String, String)>), toml::de::Error> {
    let mut sections: BTreeMap<String, BTreeMap<String, Spanned<Value>>> = toml::from_str(file)?;
    let table: Table =
        sections.remove("reading").unwrap_or_default().into_iter().map(|(k, v)| (k, v.into_inner())).collect();
    sections.remove("shared");
    let mut entries: Vec<(usize, String, String)> = Vec::new();
    for (section, phrases) in &sections {
        for (key, forms) in phrases {
            let text = forms.as_ref().as_str().unwrap_or_default();
            entries.push((forms.span().start, format!("{section}/{key}"), text.to_owned()));
        }
    }
    entries.sort();
    Ok((table.try_into()?, entries.into_iter().map(|(_, key, forms)| (key, forms)).collect()))
}
