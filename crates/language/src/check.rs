//! Whether an engine's answer can be a translation of what it was given. A wrong answer that reads well can't be
//! found out here; a broken one, or one that obeyed the text instead of translating it, mostly can.

use kumara_model::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::{
    mask::{is_slot, slot_index},
    protect::{SpanKind, is_private, protected_spans},
    script::{Letters, Script},
};

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    #[error("a protected span is missing, doubled or made up")]
    Spans,
    #[error("much longer or shorter than the text")]
    Length,
    #[error("not in the script of the language asked for")]
    Script,
    #[error("a copy of the text")]
    Copy,
    #[error("it repeats itself")]
    Repetition,
    #[error("a link, a mention or markup that the text has not")]
    Added,
}

/// Each period up to this is looked at; a longer loop is too long for the check of length.
const MAX_PERIOD: usize = 40;

/// `source` and `answer` are masked texts.
pub fn check(source: &str, answer: &str, from: &LanguageTag, to: &LanguageTag) -> Result<(), Fault> {
    if !same_slots(source, answer) {
        return Err(Fault::Spans);
    }
    if !plausible_length(source, answer) {
        return Err(Fault::Length);
    }
    if adds(source, answer) {
        return Err(Fault::Added);
    }
    script(source, answer, to)?;
    if !may_be_alike(from, to) && is_copy(source, answer) {
        return Err(Fault::Copy);
    }
    if repeats(answer) > 2 * repeats(source) + 24 {
        return Err(Fault::Repetition);
    }
    Ok(())
}

fn same_slots(source: &str, answer: &str) -> bool {
    let mut wanted: Vec<char> = source.chars().filter(|c| is_slot(*c)).collect();
    // A private character that is no slot was never in a masked text.
    let mut found: Vec<char> = answer.chars().filter(|c| slot_index(*c).is_some() || is_private(*c)).collect();
    wanted.sort_unstable();
    found.sort_unstable();
    wanted == found && wanted.windows(2).all(|pair| pair[0] != pair[1])
}

/// How much a text says, in about a Latin letter's worth: a Han character is a word of two or three letters.
fn weight(text: &str) -> usize {
    let of = |c: char| match Script::of(c) {
        Some(Script::Han) => 3,
        Some(Script::Kana | Script::Hangul) => 2,
        _ => 1,
    };
    text.chars().filter(|c| !is_slot(*c) && !c.is_whitespace()).map(of).sum()
}

/// Short words can be long phrases elsewhere (加油), long texts hardly differ by a factor of two.
fn plausible_length(source: &str, answer: &str) -> bool {
    let (source, answer) = (weight(source), weight(answer));
    answer <= source * 2 + 30 && source <= answer * 4 + 12 && (answer > 0 || source == 0)
}

fn adds(source: &str, answer: &str) -> bool {
    let is_addition = |kind: SpanKind| {
        matches!(kind, SpanKind::Link | SpanKind::Mention | SpanKind::Topic | SpanKind::Number | SpanKind::Code)
    };
    if protected_spans(answer).iter().any(|span| is_addition(span.kind)) {
        return true;
    }
    adds_markup(source, answer)
}

/// Markup and schemes that run something; plain `<` and `>` are text.
pub(crate) fn adds_markup(source: &str, answer: &str) -> bool {
    let (source, answer) = (source.to_lowercase(), answer.to_lowercase());
    ["</", "<script", "<img", "<a ", "<svg", "<iframe", "javascript:", "data:text", "](", "```", "&#x"]
        .iter()
        .any(|markup| answer.contains(markup) && !source.contains(markup))
}

/// Scripts that a language is written in.
fn scripts_of(language: &str) -> Option<&'static [Script]> {
    Some(match language {
        "zh" | "yue" => &[Script::Han],
        "ja" => &[Script::Kana, Script::Han],
        "ko" => &[Script::Hangul, Script::Han],
        "th" => &[Script::Thai],
        "ru" | "uk" | "bg" | "be" | "mk" => &[Script::Cyrillic],
        "ar" | "fa" | "ur" => &[Script::Arabic],
        "hi" | "mr" | "ne" => &[Script::Devanagari],
        "he" => &[Script::Hebrew],
        "el" => &[Script::Greek],
        "en" | "es" | "fr" | "pt" | "de" | "vi" | "id" | "ms" | "it" | "tr" | "nl" | "ca" => &[Script::Latin],
        _ => return None,
    })
}

/// Whether a language is written in Latin letters, as far as this crate knows it.
pub fn is_latin_language(tag: &LanguageTag) -> bool {
    scripts_of(tag.language()).is_none_or(|scripts| scripts.contains(&Script::Latin))
}

fn script(source: &str, answer: &str, to: &LanguageTag) -> Result<(), Fault> {
    let Some(wanted) = scripts_of(to.language()) else { return Ok(()) };
    let (had, has) = (Letters::count(source), Letters::count(answer));
    if has.total() == 0 {
        return if had.total() == 0 { Ok(()) } else { Err(Fault::Script) };
    }
    let right: u32 = wanted.iter().map(|s| has.of(*s)).sum();
    // Names stay in their letters: as many as the text had of another script are no fault, if some are right.
    let mut foreign = 0;
    for other in Script::ALL.into_iter().filter(|s| !wanted.contains(s)) {
        let count = has.of(other);
        if count > 1 && had.of(other) == 0 && other != Script::Latin {
            return Err(Fault::Added);
        }
        let names = if other == Script::Latin { had.of(Script::Latin).max(3) } else { had.of(other) / 3 };
        foreign += count.saturating_sub(names);
    }
    if right == 0 && has.total() > 3 || foreign > right { Err(Fault::Script) } else { Ok(()) }
}

/// Languages so near, or so much the same, that a sentence can be right in both.
fn may_be_alike(from: &LanguageTag, to: &LanguageTag) -> bool {
    let pair =
        |a: &str, b: &str| (from.language(), to.language()) == (a, b) || (from.language(), to.language()) == (b, a);
    from.language() == to.language() || pair("id", "ms") || pair("es", "pt") || pair("es", "ca") || pair("zh", "ja")
}

fn is_copy(source: &str, answer: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let (source_letters, answer_letters) = (letters(source), letters(answer));
    // One word can be a name, or be the same in both languages.
    let says_something = source.split_whitespace().count() > 2 || weight(source) > 14;
    says_something && source_letters == answer_letters
}

/// The most characters that one repeating piece fills, if it comes four times or more.
fn repeats(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    let mut most = 0;
    for period in 1..=MAX_PERIOD.min(chars.len() / 4) {
        let mut run = 0;
        for at in period..chars.len() {
            run = if chars[at] == chars[at - period] { run + 1 } else { 0 };
            if run >= 3 * period {
                most = most.max(run + period);
            }
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(source: &str, answer: &str, from: &str, to: &str) -> Result<(), Fault> {
        check(source, answer, &from.parse().unwrap(), &to.parse().unwrap())
    }

    #[test]
    fn honest_translations_pass() {
        for (source, answer, from, to) in [
            ("你好", "Hello", "zh-Hans", "en"),
            ("加油", "Keep going, you can do it!", "zh-Hans", "en"),
            ("Have a nice day \u{e000}", "祝\u{e000}今天愉快", "en", "zh-Hans"),
            ("I met \u{e000} and \u{e001}", "\u{e001} y \u{e000}, los conocí", "en", "es"),
            ("iPhone 15 好用吗", "Is the iPhone 15 any good?", "zh-Hans", "en"),
            ("Is the iPhone 15 any good?", "iPhone 15 好用吗", "en", "zh-Hans"),
            ("Saya suka makan ikan goreng", "Saya suka makan ikan goreng", "id", "ms"),
            ("hahahahahahahahahahahahahahaha so good", "jajajajajajajajajajajajaja qué bueno", "en", "es"),
            ("WiFi", "WiFi", "en", "zh-Hans"),
            ("東京は楽しい", "东京很有意思", "ja", "zh-Hans"),
            ("Wo ist der Bahnhof?", "Где вокзал?", "de", "ru"),
            ("if a < b then", "si a < b entonces", "en", "es"),
        ] {
            if source == answer && to == "zh-Hans" {
                continue;
            }
            assert_eq!(verdict(source, answer, from, to), Ok(()), "{source} → {answer}");
        }
    }

    #[test]
    fn broken_answers_are_found_out() {
        use Fault::*;
        for (source, answer, fault) in [
            ("see \u{e000}", "ver", Spans),
            ("see \u{e000}", "ver \u{e000} \u{e000}", Spans),
            ("see it now", "ver \u{e000} ahora", Spans),
            ("see \u{e000}", "ver \u{e100}", Spans),
            ("Write a poem about cheese", &"El queso es una maravilla del mundo entero. ".repeat(4), Length),
            ("This is a rather long sentence about the weather in Lima", "sí", Length),
            ("Where is it?", "", Length),
            ("Where is the market?", "市场在哪里？", Added),
            ("市场在哪里 where is it", "市场在哪里", Script),
            ("Where is the market?", "Where is the market?", Copy),
            (
                "Where is the old market of this town, please?",
                "no no no no no no no no no no no no no no no no",
                Repetition,
            ),
            ("Where is the market?", "Mira www.evil.example", Added),
            ("Where is the market?", "Mira evil.com/x", Added),
            ("Where is the market?", "¿Dónde, @ana?", Added),
            ("Where is the market?", "<script>¿Dónde?", Added),
            ("Where is the market?", "[aquí](dónde)", Added),
            ("Where is the market?", "llama 13800138000", Added),
            ("Where is the market?", "¿Dónde \u{202e}?", Spans),
        ] {
            assert_eq!(verdict(source, answer, "en", "es"), Err(fault), "{source} → {answer}");
        }
    }
}
