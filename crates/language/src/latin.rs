//! Languages in Latin script, by the statistics of their letters.

use std::sync::LazyLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

const KNOWN: [(Language, &str); 10] = [
    (Language::English, "en"),
    (Language::Spanish, "es"),
    (Language::French, "fr"),
    (Language::Portuguese, "pt"),
    (Language::German, "de"),
    (Language::Vietnamese, "vi"),
    (Language::Indonesian, "id"),
    (Language::Malay, "ms"),
    (Language::Italian, "it"),
    (Language::Turkish, "tr"),
];

/// The models are read at the first text that needs them, which takes a moment and some memory once.
static DETECTOR: LazyLock<LanguageDetector> =
    LazyLock::new(|| LanguageDetectorBuilder::from_languages(&KNOWN.map(|(language, _)| language)).build());

/// The likeliest language and its probability, with a nudge towards languages that are expected here.
/// `expected` holds primary language codes, the likeliest first.
pub fn likeliest(text: &str, expected: &[&str]) -> Option<(&'static str, f32)> {
    let mut scored: Vec<(&'static str, f64)> = DETECTOR
        .compute_language_confidence_values(text)
        .into_iter()
        .filter_map(|(language, p)| KNOWN.iter().find(|(l, _)| *l == language).map(|(_, code)| (*code, p)))
        .collect();
    // On ten characters an author's own language is better evidence than the letters; on a hundred it hardly counts.
    let weight = 8.0 / (1.0 + text.chars().count() as f64 / 8.0);
    for (code, p) in &mut scored {
        if let Some(rank) = expected.iter().position(|e| e == code) {
            *p *= 1.0 + weight / (rank + 1) as f64;
        }
    }
    let total: f64 = scored.iter().map(|(_, p)| p).sum();
    let (code, p) = scored.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    (total > 0.0).then(|| (code, (p / total) as f32))
}
