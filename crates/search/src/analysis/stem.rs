//! Words without their endings, by the Snowball stemmer of their language. Arabic and Korean have rules of their own.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::{arabic, korean};

/// How a language's words lose their endings.
#[derive(Clone, Copy)]
pub enum Stemming {
    Snowball(Stemmer),
    Arabic,
    Korean,
    /// Words don't change (Vietnamese), or nothing is known: the word as it is written, accents and all.
    None,
}

/// Words longer than this are no words.
const MAX_STEMMED: usize = 64;

impl Stemming {
    /// By the primary language, `en` of `en-GB`.
    pub fn of(language: &str) -> Self {
        let algorithm = match language {
            "ar" => return Self::Arabic,
            "ko" => return Self::Korean,
            "vi" | "zh" | "ja" | "th" => return Self::None,
            // Near enough to share a stemmer.
            "ms" => Some(Algorithm::Indonesian),
            "nb" | "nn" | "no" => Some(Algorithm::Norwegian),
            "gl" => Some(Algorithm::Portuguese),
            other => return Stemmer::try_from_name(other).map_or(Self::None, Self::Snowball),
        };
        algorithm.map_or(Self::None, |algorithm| Self::Snowball(Stemmer::new(algorithm)))
    }

    pub fn stem<'w>(self, word: &'w str) -> Cow<'w, str> {
        if word.len() > MAX_STEMMED {
            return Cow::Borrowed(word);
        }
        match self {
            Self::Snowball(stemmer) => stemmer.stem(word),
            Self::Arabic => Cow::Borrowed(arabic::light(word)),
            Self::Korean => Cow::Borrowed(korean::without_particles(word)),
            Self::None => Cow::Borrowed(word),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_go_by_language() {
        for (language, one, other) in [
            ("en", "recipes", "recipe"),
            ("es", "restaurantes", "restaurante"),
            ("ru", "ресторана", "рестораны"),
            ("de", "häuser", "häusern"),
            ("fr", "recettes", "recette"),
            ("tr", "evlerimiz", "evler"),
            ("ro", "mâncărurile", "mâncărurilor"),
            ("el", "σχολεια", "σχολειο"),
            ("hi", "लड़कियां", "लड़की"),
            ("id", "makanan", "makan"),
            ("ms", "makanan", "makan"),
        ] {
            let stemming = Stemming::of(language);
            assert_eq!(stemming.stem(one), stemming.stem(other), "{language}");
        }
        assert_eq!(Stemming::of("vi").stem("nướng"), "nướng");
        assert_eq!(Stemming::of("xx").stem("abcs"), "abcs");
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_too_odd(word in "\\PC{0,40}", which in 0_usize..12) {
            let language = ["en", "es", "ru", "ar", "ko", "tr", "el", "hi", "fr", "de", "ta", "fi"][which];
            let _ = Stemming::of(language).stem(&word);
        }
    }
}
