//! Languages in Latin script: the statistics of their letters, their commonest words, and who is expected here.

use std::sync::LazyLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

use crate::common_words;

/// How much of the site's texts are in a language before anything is known, where they are not told apart otherwise:
/// the interface's languages by their speakers on the net, and two that it does not speak.
const KNOWN: [(Language, &str, f64); 10] = [
    (Language::English, "en", 3.0),
    (Language::Spanish, "es", 2.0),
    (Language::French, "fr", 1.5),
    (Language::Portuguese, "pt", 1.5),
    (Language::German, "de", 1.0),
    (Language::Vietnamese, "vi", 1.0),
    (Language::Indonesian, "id", 1.2),
    (Language::Malay, "ms", 1.2),
    (Language::Italian, "it", 0.5),
    (Language::Turkish, "tr", 0.5),
];
const CODES: [&str; KNOWN.len()] = {
    let mut codes = [""; KNOWN.len()];
    let mut i = 0;
    while i < codes.len() {
        codes[i] = KNOWN[i].1;
        i += 1;
    }
    codes
};

/// Words and letters are not independent: both speak of the same word.
const WORDS_WEIGHT: f64 = 0.7;

/// Letters that only some of the languages write, and how often they stand in their texts at least.
const LETTERS: [(&str, &[&str]); 7] = [
    ("ñ¿¡", &["es"]),
    ("ãõ", &["pt", "vi"]),
    ("ß", &["de"]),
    ("äö", &["de", "tr"]),
    ("ğışİ", &["tr"]),
    ("œëîû", &["fr"]),
    ("đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", &["vi"]),
];
/// What a letter of another language costs, as a logarithm: names have them too.
const LETTER_PENALTY: f64 = 2.5;

/// Characters that decide; more take time and change nothing.
const MAX_CHARS: usize = 150;

/// The models are read at the first text that needs them, which takes a moment and some memory once.
static DETECTOR: LazyLock<LanguageDetector> =
    LazyLock::new(|| LanguageDetectorBuilder::from_languages(&KNOWN.map(|(language, ..)| language)).build());

/// The likeliest language and its probability, with a nudge towards languages that are expected here.
/// `expected` holds primary language codes, the likeliest first.
pub fn likeliest(text: &str, expected: &[&str]) -> Option<(&'static str, f32)> {
    let text = text.char_indices().nth(MAX_CHARS).map_or(text, |(end, _)| &text[..end]);
    let letters = DETECTOR.compute_language_confidence_values(text);
    let words = common_words::evidence(text, &CODES);
    let length = text.chars().count() as f64;
    // On ten characters an author's own language is better evidence than the letters; on a hundred it hardly counts.
    let weight = 8.0 / (1.0 + length / 8.0);
    let foreign: Vec<&[&str]> =
        LETTERS.iter().filter(|(signs, _)| text.chars().any(|c| signs.contains(c))).map(|(_, codes)| *codes).collect();
    let mut scored: Vec<(&'static str, f64)> = Vec::with_capacity(KNOWN.len());
    for ((language, code, before), words) in KNOWN.iter().zip(words) {
        let by_letters = letters.iter().find(|(l, _)| l == language).map_or(0.0, |(_, p)| *p);
        // Letters never rule a language out by themselves: a text may be a name.
        let mut score = by_letters.max(1e-4).ln() + WORDS_WEIGHT * words + before.ln();
        score -= foreign.iter().filter(|codes| !codes.contains(code)).count() as f64 * LETTER_PENALTY;
        if let Some(rank) = expected.iter().position(|e| e == code) {
            score += (1.0 + weight / (rank + 1) as f64).ln();
        }
        scored.push((code, score));
    }
    let best = scored.iter().map(|(_, score)| *score).fold(f64::NEG_INFINITY, f64::max);
    let total: f64 = scored.iter().map(|(_, score)| (score - best).exp()).sum();
    let (code, score) = scored.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    Some((code, ((score - best).exp() / total) as f32))
}
