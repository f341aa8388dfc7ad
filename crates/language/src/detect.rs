//! Language detection: scripts decide where they can, statistics where they must, and expectations help on
//! short texts.

use kumara_model::LanguageTag;

use crate::{
    chinese_forms::FORMS,
    latin,
    script::{Letters, Script},
};

/// A language and how sure the detection is, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detection {
    pub tag: LanguageTag,
    pub confidence: f32,
}

/// Characters that are looked at: more does not change the answer.
const MAX_CHARS: usize = 600;

/// The language of a text. `priors` are languages that are likely here (the author's, the thread's), the
/// likeliest first; they decide only where the letters leave it open. `zxx` for a text without words.
pub fn detect(text: &str, priors: &[LanguageTag]) -> Detection {
    let words = words_only(text);
    let letters = Letters::count(&words);
    let total = letters.total();
    if total == 0 {
        return Detection { tag: LanguageTag::NONE, confidence: 1.0 };
    }
    let share = |count: u32| count as f32 / total as f32;

    // A Han character says more than a Latin letter: 我的 outfit is Chinese.
    let (han, kana, hangul) = (letters.of(Script::Han), letters.of(Script::Kana), letters.of(Script::Hangul));
    // One or two Latin words in another script are a name or a brand, however long.
    let latin = if latin_words(&words) <= 2 { letters.of(Script::Latin).min(2) } else { letters.of(Script::Latin) };
    if kana > 0 && kana * 8 >= han && (kana + han) * 3 >= latin {
        return found("ja", share(kana + han).max(0.6));
    }
    if hangul > 0 && hangul * 2 >= han && hangul * 3 >= latin {
        return found("ko", share(hangul + han).max(0.6));
    }
    if han > 0 && han * 3 >= latin {
        return chinese(&words, priors, kana > 0);
    }
    let (script, count) = [
        Script::Thai,
        Script::Cyrillic,
        Script::Arabic,
        Script::Devanagari,
        Script::Hebrew,
        Script::Greek,
        Script::Other,
    ]
    .into_iter()
    .map(|script| (script, letters.of(script)))
    .max_by_key(|(_, count)| *count)
    .unwrap_or((Script::Other, 0));
    if count * 2 >= latin && count > 0 {
        let expected = |languages: &[&str]| priors.iter().find(|p| languages.contains(&p.language())).copied();
        return match script {
            Script::Thai => found("th", share(count)),
            Script::Cyrillic => cyrillic(&words, expected(&["ru", "uk", "bg", "sr", "kk", "be", "mk", "mn"])),
            Script::Arabic => arabic(&words, expected(&["ar", "fa", "ur", "ug", "ps", "ckb"])),
            Script::Devanagari => expected(&["hi", "mr", "ne"]).map_or_else(|| found("hi", 0.8), |t| sure(t, 0.8)),
            Script::Hebrew => found("he", share(count)),
            Script::Greek => found("el", share(count)),
            _ => Detection { tag: LanguageTag::UNKNOWN, confidence: 0.5 },
        };
    }
    let expected: Vec<&str> = priors.iter().map(LanguageTag::language).collect();
    match latin::likeliest(&words, &expected) {
        Some((code, confidence)) => found(code, confidence),
        None => Detection { tag: LanguageTag::UNKNOWN, confidence: 0.0 },
    }
}

/// Words in Latin letters, as far as it matters.
fn latin_words(text: &str) -> usize {
    let is_latin = |c: char| Script::of(c) == Some(Script::Latin);
    text.split(|c| !is_latin(c)).filter(|word| !word.is_empty()).take(3).count()
}

fn found(code: &str, confidence: f32) -> Detection {
    sure(code.parse().unwrap_or(LanguageTag::UNKNOWN), confidence)
}

fn sure(tag: LanguageTag, confidence: f32) -> Detection {
    Detection { tag, confidence: confidence.clamp(0.0, 1.0) }
}

/// Links, addresses, @mentions and emote codes in brackets say nothing about the language of a text.
fn words_only(text: &str) -> String {
    let mut out = String::new();
    for (i, word) in text.split_whitespace().enumerate() {
        if word.contains("://") || word.starts_with("www.") || word.starts_with('@') || is_address(word) {
            continue;
        }
        if i > 0 && !out.is_empty() {
            out.push(' ');
        }
        let mut in_emote = false;
        for c in word.chars() {
            match c {
                '[' => in_emote = true,
                ']' => in_emote = false,
                '#' | '＃' => {}
                c if !in_emote => out.push(c),
                _ => {}
            }
        }
        if out.len() > MAX_CHARS * 3 {
            break;
        }
    }
    out.chars().take(MAX_CHARS).collect()
}

fn is_address(word: &str) -> bool {
    word.is_ascii() && word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Simplified or Traditional, by characters that only one of the two writes.
fn chinese(text: &str, priors: &[LanguageTag], has_kana: bool) -> Detection {
    let (mut simplified, mut traditional) = (0_u32, 0_u32);
    for c in text.chars() {
        let (only_simplified, only_traditional) = FORMS.get(&c).copied().unwrap_or_default();
        simplified += u32::from(only_simplified);
        traditional += u32::from(only_traditional);
    }
    let confidence = if has_kana { 0.7 } else { 0.98 };
    // Japanese writes many of the unsimplified forms too: a text in Han characters alone may be either.
    let expected = priors.iter().find(|p| matches!(p.language(), "zh" | "ja"));
    match expected {
        Some(tag) if tag.language() == "ja" && simplified <= traditional => return sure(*tag, confidence * 0.8),
        Some(tag) if simplified == traditional && tag.as_str() != "zh" => return sure(*tag, confidence * 0.8),
        _ if simplified == traditional => return found("zh-Hans", confidence * 0.8),
        _ => {}
    }
    found(if simplified > traditional { "zh-Hans" } else { "zh-Hant" }, confidence)
}

/// Russian unless letters that it lacks say otherwise.
fn cyrillic(text: &str, expected: Option<LanguageTag>) -> Detection {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    if has("їєґЇЄҐ") {
        return found("uk", 0.97);
    }
    if has("ўЎ") {
        return found("be", 0.97);
    }
    if has("әғқңөұүһіӘҒҚҢӨҰҮҺІ") {
        return expected.map_or_else(|| found("kk", 0.7), |tag| sure(tag, 0.8));
    }
    if has("ђћџљњјЂЋЏЉЊЈ") {
        return found("sr", 0.9);
    }
    if has("ыэёЫЭЁ") {
        return found("ru", 0.99);
    }
    expected.map_or_else(|| found("ru", 0.9), |tag| sure(tag, 0.85))
}

/// Arabic unless letters that it lacks say otherwise.
fn arabic(text: &str, expected: Option<LanguageTag>) -> Detection {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    if has("ٹڈڑںے") {
        return found("ur", 0.95);
    }
    if has("ۇۆۈۋې") {
        return found("ug", 0.9);
    }
    if has("پچژگکی") {
        return found("fa", 0.9);
    }
    if has("ةىأإ") {
        return found("ar", 0.99);
    }
    expected.map_or_else(|| found("ar", 0.9), |tag| sure(tag, 0.85))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> String {
        detect(text, &[]).tag.to_string()
    }

    #[test]
    fn scripts_decide_on_a_few_characters() {
        for (text, expected) in [
            ("红烧肉怎么做", "zh-Hans"),
            ("紅燒肉怎麼做才好吃", "zh-Hant"),
            ("夜市で食べた", "ja"),
            ("떡볶이 맛집", "ko"),
            ("ตลาดนัดวันเสาร์", "th"),
            ("Где поесть в Казани?", "ru"),
            ("Де поїсти у Львові?", "uk"),
            ("أين آكل في القاهرة؟", "ar"),
            ("کجا غذا بخورم", "fa"),
            ("我的 outfit 今天好看吗", "zh-Hans"),
        ] {
            assert_eq!(tag(text), expected, "{text}");
        }
    }

    #[test]
    fn latin_languages_are_told_by_their_words() {
        for (text, expected) in [
            ("Where can I find good noodles around here?", "en"),
            ("¿Dónde puedo comer bien cerca de la plaza?", "es"),
            ("Où trouver un bon marché le dimanche matin ?", "fr"),
            ("Onde fica a melhor padaria do bairro?", "pt"),
            ("Wo gibt es hier gute Brötchen?", "de"),
            ("Quán phở nào ngon ở Hà Nội?", "vi"),
        ] {
            assert_eq!(tag(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_words_has_no_language() {
        for text in ["", "😀😀", "12 000,50 €", "https://example.org/a", "@ana", "[doge][失望R]"] {
            assert_eq!(tag(text), "zxx", "{text}");
        }
    }

    #[test]
    fn an_expectation_decides_only_where_the_letters_leave_it_open() {
        let ja = "ja".parse().unwrap();
        assert_eq!(detect("東京", &[ja]).tag, ja);
        assert_eq!(detect("东京真好玩", &[ja]).tag.as_str(), "zh-Hans");
        let pt = "pt".parse().unwrap();
        assert_eq!(detect("obrigada", &[pt]).tag, pt);
        assert_eq!(detect("the weather is lovely today and we went out", &[pt]).tag.as_str(), "en");
    }
}
