//! The files themselves: complete, short, in NFC, without a form twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unicode_normalization::is_nfc;

use super::*;
use crate::slang::Register;

fn lexicon() -> Lexicon {
    Lexicon::read(ENTRIES).unwrap()
}

fn lines(tag: &str) -> BTreeMap<String, String> {
    let (_, text) = EXPLANATIONS.iter().find(|(t, _)| *t == tag).unwrap();
    toml::from_str(text).unwrap_or_else(|e| panic!("{tag}: {e}"))
}

#[test]
fn every_entry_is_explained_in_every_language_and_nothing_else_is() {
    let keys: BTreeSet<String> = lexicon().entries.iter().map(|e| e.key.to_string()).collect();
    assert_eq!(keys.len(), lexicon().entries.len(), "a key stands twice");
    assert_eq!(EXPLANATIONS.len(), UI_LANGUAGES.len());
    for language in UI_LANGUAGES {
        let explained: BTreeSet<String> = lines(language.as_str()).into_keys().collect();
        let missing: Vec<_> = keys.difference(&explained).collect();
        let unknown: Vec<_> = explained.difference(&keys).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{}: {missing:?} {unknown:?}", language.as_str());
    }
}

#[test]
fn explanations_are_one_short_line_in_the_readers_script() {
    for language in UI_LANGUAGES {
        let of_the_script = |c: char| match language.as_str() {
            "zh-Hans" | "zh-Hant" => matches!(c, '\u{4e00}'..='\u{9fff}'),
            "ja" => matches!(c, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'),
            "ko" => matches!(c, '\u{ac00}'..='\u{d7af}'),
            "ru" => matches!(c, '\u{400}'..='\u{4ff}'),
            "ar" => matches!(c, '\u{600}'..='\u{6ff}'),
            "th" => matches!(c, '\u{e00}'..='\u{e7f}'),
            _ => c.is_alphabetic() && c < '\u{1f00}',
        };
        for (key, text) in lines(language.as_str()) {
            let at = format!("{} {key}: {text}", language.as_str());
            assert!((1..=140).contains(&text.chars().count()), "{at}");
            assert!(is_nfc(&text) && text.trim() == text && !text.contains(char::is_control), "{at}");
            assert!(text.chars().any(of_the_script), "{at}");
        }
    }
}

#[test]
fn forms_are_written_in_nfc_and_stand_once_in_a_language() {
    let mut seen: HashMap<(String, String), String> = HashMap::new();
    for entry in &lexicon().entries {
        assert!(entry.all_forms().next().is_some(), "{}: no form", entry.key);
        assert!(entry.key.is_ascii(), "{}", entry.key);
        for (form, _) in entry.all_forms() {
            assert!(is_nfc(form) && form.trim() == form, "{}: {form}", entry.key);
            let bare = match Pattern::parse(form) {
                Pattern::Word { text, .. } => text,
                Pattern::Repeated { unit, least } if least > 0 => unit,
                Pattern::AnyOf { set, least } if least > 0 => set,
                other => panic!("{}: {other:?}", entry.key),
            };
            assert!(!folded(bare).trim().is_empty(), "{}: {form:?}", entry.key);
            let other = seen.insert((entry.language.to_string(), folded(form)), entry.key.to_string());
            assert_eq!(other, None, "{form} in {} too", entry.key);
        }
        for veto in &entry.except {
            let around = folded(veto);
            let inside = entry.all_forms().any(|(form, _)| match Pattern::parse(form) {
                Pattern::Word { text, .. } => around.contains(&folded(text)),
                Pattern::Repeated { unit: letters, .. } | Pattern::AnyOf { set: letters, .. } => {
                    around.contains(&folded(letters))
                }
            });
            assert!(inside, "{}: {veto} holds none of its forms", entry.key);
        }
    }
}

#[test]
fn the_list_is_as_broad_as_it_says() {
    let entries = lexicon().entries;
    assert!(entries.len() >= 300, "{}", entries.len());
    for language in UI_LANGUAGES {
        let count = entries.iter().filter(|e| e.language == language.tag()).count();
        let wanted = if matches!(language.as_str(), "en" | "zh-Hans") { 50 } else { 12 };
        assert!(count >= wanted, "{}: {count}", language.as_str());
    }
    for register in [Register::Neutral, Register::Casual, Register::Rude, Register::MayOffend] {
        assert!(entries.iter().any(|e| e.register == register), "{register:?}");
    }
}

#[test]
fn an_explanation_is_found_by_its_key() {
    let japanese = UiLanguage::from_code("ja").unwrap();
    assert!(explanation("ja-w", japanese).unwrap().contains("頭文字"));
    assert!(explanation("no-such-key", japanese).is_none());
    assert_eq!(entry("es-guay").unwrap().regions[0].as_str(), "ES");
    assert!(entry("ja-w").unwrap().is_ambiguous());
}

#[test]
fn a_broken_file_is_an_error() {
    assert!(matches!(Lexicon::read("[[entry]]\nkey = 1"), Err(LexiconError::Toml(_))));
    let unknown = "[[entry]]\nkey = \"a\"\nlanguage = \"en\"\nregister = \"casual\"\nform = [\"a\"]";
    assert!(Lexicon::read(unknown).is_err());
}
