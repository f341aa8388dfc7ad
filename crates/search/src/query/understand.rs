//! A query with its language, its words in each language that it may be in, its marks and its place.

use ahash::AHashSet;
use kumara_language::{detect, phrasebook};
use kumara_model::LanguageTag;

use super::{
    MAX_QUERY_CHARS, Meaning, Query,
    parse::parse,
    place::{PlaceWords, place_words},
};
use crate::analysis::{self, Bigram, Class, analyse, query_sounds};

/// Bytes of a query that are analysed.
const MAX_BYTES: usize = MAX_QUERY_CHARS * 4;
/// Languages beside the likeliest one in which a short query's words are stemmed.
const OTHER_LANGUAGES: usize = 3;
/// A query of so many words shows its language well enough.
const SURE_WORDS: usize = 6;
/// A longer run of characters is a sentence and no name.
const MAX_NAME_CHARACTERS: usize = 8;
/// Words from the phrasebook.
const MAX_MEANINGS: usize = 12;
/// Languages that the caller may have translated a query into.
const MAX_TRANSLATIONS: usize = 8;

/// A word of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// Empty for a measure.
    pub word: String,
    /// In the likeliest language first.
    pub stems: Vec<String>,
    pub class: Class,
    pub position: u32,
}

/// What a query means.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    pub language: LanguageTag,
    /// What is looked for, without marks and words of place.
    pub text: String,
    pub words: Vec<QueryWord>,
    pub bigrams: Vec<Bigram>,
    /// Chinese and Korean characters one by one.
    pub characters: Vec<char>,
    pub sounds: Vec<String>,
    /// The sounds are what was typed, rather than the echo of characters.
    pub sounds_typed: bool,
    /// What the sounds would be with one letter another; asked only if no note has those that were typed.
    pub slips: Vec<String>,
    /// Texts in other languages, or other words of the same one, that mean the same, with their languages.
    pub meanings: Vec<Meaning>,
    pub phrases: Vec<String>,
    pub topics: Vec<String>,
    pub members: Vec<String>,
    pub minus: Vec<String>,
    pub place: Option<PlaceWords>,
    /// More was typed than is read.
    pub cut: bool,
}

pub fn understand(query: &Query) -> Understood {
    let parsed = parse(&query.text);
    let (place, text) = place_words(&parsed.text);
    // A query that is nothing but "nearby" looks for what is nearby.
    let language = detect(&text, &query.languages).tag;
    let found = analyse(&text, language.language(), MAX_BYTES);
    let mut words: Vec<QueryWord> = Vec::new();
    for word in found.words {
        words.push(QueryWord { word: word.word, stems: vec![word.stem], class: word.class, position: word.position });
    }
    let spaced = words.iter().filter(|word| word.class == Class::Spaced).count();
    if spaced > 0 && spaced < SURE_WORDS {
        for other in others(&language, &query.languages) {
            let again = analyse(&text, other.language(), MAX_BYTES).words;
            // The same runs become the same words; only their stems differ.
            for (word, again) in words.iter_mut().zip(&again) {
                if word.word == again.word && !word.stems.contains(&again.stem) {
                    word.stems.push(again.stem.clone());
                }
            }
        }
    }
    let mut sounds = query_sounds(&text, MAX_BYTES);
    // Whoever types a name may take a character for another that sounds like it; a question has enough right ones.
    if !sounds.letters && found.characters.len() > MAX_NAME_CHARACTERS {
        sounds.sounds.clear();
    }
    let mut meanings = meanings(&text, &language, &query.languages);
    for translation in query.translations.iter().take(MAX_TRANSLATIONS) {
        let is_it = |known: &&mut Meaning| {
            known.text == translation.text && known.language.language() == translation.language.language()
        };
        match meanings.iter_mut().find(is_it) {
            Some(known) => known.is_whole |= translation.is_whole,
            None => {
                let text = translation.text.chars().take(MAX_QUERY_CHARS).collect();
                meanings.push(Meaning { text, ..translation.clone() });
            }
        }
    }
    Understood {
        meanings,
        characters: found.characters,
        bigrams: found.bigrams,
        language,
        words,
        sounds: sounds.sounds,
        sounds_typed: sounds.letters,
        slips: sounds.slips,
        phrases: parsed.phrases,
        topics: parsed.topics.iter().map(|topic| analysis::key(topic, 512)).collect(),
        members: parsed.members.iter().map(|member| analysis::key(member, 512)).collect(),
        minus: parsed.minus,
        place,
        cut: parsed.cut,
        text,
    }
}

/// Languages that short words may be in: the viewer's, and English, which everybody mixes in.
fn others(language: &LanguageTag, viewers: &[LanguageTag]) -> Vec<LanguageTag> {
    let mut out: Vec<LanguageTag> = Vec::new();
    let english = "en".parse().ok();
    for tag in viewers.iter().copied().chain(english) {
        if tag.language() != language.language() && !out.iter().any(|known| known.reads_like(&tag)) {
            out.push(tag);
        }
    }
    out.truncate(OTHER_LANGUAGES);
    out
}

/// What the phrasebook knows of a text's words, in the viewer's languages; and, by way of another language and back, other
/// words for the same in its own. Only short queries: in long ones a word's meaning hangs on the others.
fn meanings(text: &str, language: &LanguageTag, viewers: &[LanguageTag]) -> Vec<Meaning> {
    let mut out: Vec<Meaning> = Vec::new();
    let word = |language, text: &str| Meaning { language, text: text.to_owned(), is_whole: false };
    if text.chars().count() > 24 || !phrasebook::knows(language) {
        return out;
    }
    let pivot = if language.language() == "en" { "zh-Hans" } else { "en" };
    let pivot = pivot.parse().unwrap_or(LanguageTag::UNKNOWN);
    let mut seen = AHashSet::new();
    seen.insert(analysis::key(text, MAX_BYTES));
    let targets = others(language, viewers).into_iter().chain([pivot]);
    for target in targets.filter(phrasebook::knows) {
        for mark in phrasebook::help(text, language, &target).marks {
            // A word with several meanings would bring all of them.
            let [meaning] = mark.meanings.as_slice() else { continue };
            if seen.insert(analysis::key(meaning, MAX_BYTES)) {
                out.push(word(target, meaning));
            }
            if target == pivot {
                for back in phrasebook::help(meaning, &target, language).marks {
                    if let [same] = back.meanings.as_slice()
                        && !analysis::key(text, MAX_BYTES).contains(&analysis::key(same, MAX_BYTES))
                        && seen.insert(analysis::key(same, MAX_BYTES))
                    {
                        out.push(word(*language, same));
                    }
                }
            }
        }
    }
    out.truncate(MAX_MEANINGS);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Understood {
        understand(&Query::new(text))
    }

    #[test]
    fn language_words_and_sounds() {
        let found = of("紅燒肉怎麼做");
        assert_eq!(found.language.language(), "zh");
        assert!(found.words.iter().any(|word| word.stems[0] == "红烧肉"), "{:?}", found.words);
        assert!(!found.sounds_typed && found.sounds.contains(&"hong shao".to_owned()));
        assert!(of("hongshaorou").sounds_typed);
    }

    #[test]
    fn short_words_are_stemmed_in_the_viewers_languages() {
        let mut query = Query::new("recetas");
        query.languages = vec!["de".parse().unwrap(), "es".parse().unwrap()];
        let stems = &understand(&query).words[0].stems;
        assert!(stems.contains(&"recet".to_owned()), "{stems:?}");
    }

    #[test]
    fn the_phrasebook_brings_other_words() {
        let mut query = Query::new("shrimp");
        query.languages = vec!["es".parse().unwrap()];
        let meanings = understand(&query).meanings;
        assert!(meanings.iter().any(|meaning| meaning.language.language() == "es"), "{meanings:?}");
        let same = understand(&Query::new("prawn")).meanings;
        assert!(same.iter().any(|same| same.language.language() == "en" && same.text == "shrimp"), "{same:?}");
    }
}
