//! DeepL. Slots are XML elements that it does not translate.

use kumara_language::{is_slot, slot_index};
use kumara_model::LanguageTag;
use serde_json::{Value, json};

use crate::{Batch, EngineError};

pub(super) fn request(batch: &Batch) -> Value {
    let texts: Vec<String> = batch.segments.iter().map(|s| written(s)).collect();
    json!({
        "text": texts,
        "source_lang": batch.from.language().to_ascii_uppercase(),
        "target_lang": target(&batch.to),
        "tag_handling": "xml",
        "ignore_tags": ["x"],
        "preserve_formatting": true,
    })
}

/// As targets, English and Portuguese have to name a country and Chinese its script.
fn target(tag: &LanguageTag) -> String {
    match tag.language() {
        "en" => "EN-US".to_owned(),
        "pt" => "PT-BR".to_owned(),
        "zh" => if tag.as_str().contains("Hant") { "ZH-HANT" } else { "ZH-HANS" }.to_owned(),
        language => language.to_ascii_uppercase(),
    }
}

/// `I met <x>3</x>`: the number is the slot's own code point.
fn written(masked: &str) -> String {
    let mut out = String::with_capacity(masked.len() + 32);
    for c in masked.chars() {
        match c {
            c if is_slot(c) => out.push_str(&format!("<x>{}</x>", u32::from(c))),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
    out
}

pub(super) fn read(answer: &Value) -> Result<Vec<String>, EngineError> {
    let texts = answer["translations"].as_array().ok_or(EngineError::BadAnswer("no list of translations"))?;
    let text = |item: &Value| {
        item["text"].as_str().map(unmarked).ok_or(EngineError::BadAnswer("a translation without its text"))
    };
    texts.iter().map(text).collect()
}

/// Elements that are no slots stay as text, and are refused with it.
fn unmarked(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let slot = || {
            let (number, after) = rest.strip_prefix("<x>")?.split_once("</x>")?;
            let slot = number.trim().parse().ok().and_then(char::from_u32)?;
            slot_index(slot).is_some().then_some((slot, after))
        };
        let entity = || {
            let entities = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&apos;", '\'')];
            entities.into_iter().find_map(|(name, c)| Some((c, rest.strip_prefix(name)?)))
        };
        let (c, after) = slot().or_else(entity).unwrap_or_else(|| {
            let mut chars = rest.chars();
            (chars.next().unwrap_or('<'), chars.as_str())
        });
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "(\\PC|[<>&x/;\u{e000}\u{e105}]){0,30}") {
            prop_assert_eq!(unmarked(&written(&text)), text);
        }

        #[test]
        fn any_answer_is_read(xml in "(\\PC|<x>|</x>|&amp;|57344){0,30}") {
            let _ = unmarked(&xml);
        }
    }
}
