//! What every file of the phrasebook has to be.

use std::collections::{BTreeMap, BTreeSet};

use kumara_model::UI_LANGUAGES;
use unicode_normalization::{char::is_combining_mark, is_nfc};

use super::super::{
    book::{FILES, Tongue, parse},
    index::Sense,
};
use crate::script::Script;

fn entries(file: &str) -> Vec<(String, String)> {
    parse(file).unwrap().1
}

#[test]
fn every_language_of_the_interface_has_a_file() {
    assert_eq!(FILES.map(|(code, _)| code), UI_LANGUAGES.map(|language| language.as_str()));
}

#[test]
fn every_file_has_the_same_keys_in_the_same_order() {
    let keys = |file| entries(file).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    let english = keys(FILES[0].1);
    assert!(english.len() > 650, "{}", english.len());
    for (code, file) in &FILES[1..] {
        let own = keys(file);
        for (ours, theirs) in own.iter().zip(&english) {
            assert_eq!(ours, theirs, "{code}");
        }
        assert_eq!(own.len(), english.len(), "{code}");
    }
    let unique: BTreeSet<_> = english.iter().map(|key| key.rsplit('/').next()).collect();
    assert_eq!(unique.len(), english.len(), "a key stands in two sections");
}

#[test]
fn every_form_is_written_for_its_language() {
    for (code, file) in FILES {
        assert!(is_nfc(file), "{code} is not NFC");
        let scripts: &[Script] = match code {
            "ja" => &[Script::Han, Script::Kana],
            "zh-Hans" | "zh-Hant" => &[Script::Han],
            "ko" => &[Script::Hangul],
            "ru" => &[Script::Cyrillic],
            "ar" => &[Script::Arabic],
            "th" => &[Script::Thai],
            _ => &[Script::Latin],
        };
        for (key, forms) in entries(file) {
            for (n, form) in forms.split(" | ").enumerate() {
                assert!(!form.trim_matches(['~', ' ']).is_empty(), "{code} {key}: an empty form");
                assert!(!form.contains('|') && form.trim() == form, "{code} {key}: {form:?}");
                // Names that everybody writes in Latin letters (WiFi, AI, MRT) stand beside the language's own.
                let own = |c| {
                    c == 'ー' || is_combining_mark(c) || Script::of(c).is_none_or(|script| scripts.contains(&script))
                };
                let latin_name = |c: char| c.is_ascii_alphabetic();
                assert!(form.chars().all(|c| own(c) || latin_name(c)), "{code} {key}: {form}");
                let letters = form.chars().filter(|c| Script::of(*c).is_some()).collect::<Vec<_>>();
                assert!(n > 0 || letters.iter().any(|c| own(*c)), "{code} {key} gives {form}, which is not its script");
            }
        }
    }
}

#[test]
fn forms_that_mean_several_things_say_why() {
    for tongue in Tongue::all() {
        let file: toml::Table = FILES[tongue.position()].1.parse().unwrap();
        let reasons = file.get("shared").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        let mut meant: BTreeMap<(String, bool), BTreeSet<u16>> = BTreeMap::new();
        for (at, forms) in tongue.book().phrases.iter().enumerate() {
            for form in forms {
                let question = form.text.ends_with(['?', '？', '؟']);
                meant.entry((tongue.index().key_of(&form.text), question)).or_default().insert(at as u16);
            }
        }
        let explained: BTreeSet<String> = reasons.keys().map(|form| tongue.index().key_of(form)).collect();
        let shared: BTreeSet<String> =
            meant.into_iter().filter(|(_, phrases)| phrases.len() > 1).map(|((key, _), _)| key).collect();
        assert_eq!(shared, explained, "{}", tongue.code());
        assert!(reasons.values().all(|reason| reason.as_str().is_some_and(|r| r.len() > 5)), "{}", tongue.code());
    }
}

#[test]
fn every_form_finds_its_own_phrase() {
    for tongue in Tongue::all() {
        for (at, forms) in tongue.book().phrases.iter().enumerate() {
            for form in forms {
                let senses: &[Sense] = tongue.index().whole(&form.text).unwrap_or_default();
                assert!(senses.iter().any(|s| usize::from(s.phrase) == at), "{} {}", tongue.code(), form.text);
            }
        }
    }
}
