//! Chinese in the other script: Simplified, Traditional, and the wording of Taiwan and Hong Kong.

use std::sync::OnceLock;

use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use kumara_model::LanguageTag;

/// How a Chinese text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChineseScript {
    Simplified,
    /// Traditional with Taiwan's characters and words, which is what `zh-Hant` alone means.
    Taiwan,
    HongKong,
}

impl ChineseScript {
    /// `None` for a language that is not Chinese. `zh` alone is Simplified.
    pub fn of(tag: &LanguageTag) -> Option<Self> {
        if tag.language() != "zh" {
            return None;
        }
        let mut rest = tag.as_str().split('-').skip(1);
        let (mut script, mut region) = (None, None);
        for part in &mut rest {
            if part.len() == 4 { script = Some(part) } else { region = Some(part) }
        }
        Some(match (script, region) {
            (Some("Hans"), _) => Self::Simplified,
            (_, Some("HK" | "MO")) => Self::HongKong,
            (Some("Hant"), _) | (_, Some("TW")) => Self::Taiwan,
            _ => Self::Simplified,
        })
    }

    /// The tag of texts that are written so.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Simplified => "zh-Hans",
            Self::Taiwan => "zh-Hant",
            Self::HongKong => "zh-Hant-HK",
        }
    }
}

type Converter = OnceLock<Option<OpenCC>>;

/// The text as `to` writes it. `None` if there is nothing to do, or if the dictionaries could not be read.
pub fn convert_chinese(text: &str, from: ChineseScript, to: ChineseScript) -> Option<String> {
    use ChineseScript::{HongKong, Simplified, Taiwan};
    // Each is read from the program at its first use, which takes some milliseconds and stays.
    static S2TWP: Converter = OnceLock::new();
    static S2HK: Converter = OnceLock::new();
    static TW2SP: Converter = OnceLock::new();
    static HK2S: Converter = OnceLock::new();
    let run = |converter: &'static Converter, config| {
        let converter = converter.get_or_init(|| OpenCC::from_config(config).ok());
        converter.as_ref().map(|converter| converter.convert(text))
    };
    match (from, to) {
        (Simplified, Taiwan) => run(&S2TWP, BuiltinConfig::S2twp),
        (Simplified, HongKong) => run(&S2HK, BuiltinConfig::S2hk),
        (Taiwan, Simplified) => run(&TW2SP, BuiltinConfig::Tw2sp),
        (HongKong, Simplified) => run(&HK2S, BuiltinConfig::Hk2s),
        // Both are Traditional and read by everybody who reads one of them.
        (Taiwan, HongKong) | (HongKong, Taiwan) => None,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_and_wording_are_converted() {
        use ChineseScript::*;
        for (text, from, to, expected) in [
            ("头发发现", Simplified, Taiwan, "頭髮發現"),
            ("鼠标和软件", Simplified, Taiwan, "滑鼠和軟體"),
            ("里面有面条", Simplified, HongKong, "裏面有面條"),
            ("滑鼠和軟體", Taiwan, Simplified, "鼠标和软件"),
            ("裏面有麵條", HongKong, Simplified, "里面有面条"),
            ("emoji 😂 \u{e000}，abc", Simplified, Taiwan, "emoji 😂 \u{e000}，abc"),
        ] {
            assert_eq!(convert_chinese(text, from, to).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(convert_chinese("字", Simplified, Simplified), None);
    }

    #[test]
    fn tags_say_which_script() {
        for (tag, script) in [
            ("zh", Some(ChineseScript::Simplified)),
            ("zh-TW", Some(ChineseScript::Taiwan)),
            ("zh-Hant", Some(ChineseScript::Taiwan)),
            ("zh-Hant-HK", Some(ChineseScript::HongKong)),
            ("zh-MO", Some(ChineseScript::HongKong)),
            ("zh-Hans-HK", Some(ChineseScript::Simplified)),
            ("ja", None),
        ] {
            assert_eq!(ChineseScript::of(&tag.parse().unwrap()), script, "{tag}");
        }
    }
}
