//! Words of place. The caller knows where the viewer is and what places there are, so they are reported and not applied.

use crate::analysis::key;

/// A place that a query speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceWords {
    /// "Near me"; the words are taken out of the query.
    Here,
    /// "In Kyoto"; the name as it was written, which stays in the query as well.
    Named(String),
}

/// "Near me" in the languages of the interface, folded. What stands in front of the Chinese and Japanese ones is a place.
const HERE: [&str; 47] = [
    "near me",
    "nearby",
    "near here",
    "around me",
    "around here",
    "close to me",
    "close by",
    "我附近",
    "附近的",
    "附近",
    "身边",
    "周边",
    "この近く",
    "近くの",
    "近く",
    "周辺",
    "내 주변",
    "근처",
    "주변",
    "cerca de mi",
    "cerca de aqui",
    "por aqui cerca",
    "por aqui",
    "pres de moi",
    "pres d'ici",
    "autour de moi",
    "perto de mim",
    "perto daqui",
    "in der nahe",
    "in meiner nahe",
    "рядом со мной",
    "поблизости",
    "рядом",
    "неподалеку",
    "بالقرب مني",
    "قريب مني",
    "قريبه مني",
    "ใกล้ฉัน",
    "ใกล้ๆ",
    "แถวนี้",
    "gan toi",
    "gan day",
    "quanh day",
    "dekat saya",
    "dekat sini",
    "di sekitar sini",
    "berdekatan saya",
];
const BEFORE_A_NAME: [&str; 31] = [
    "in",
    "near",
    "around",
    "at",
    "en",
    "cerca de",
    "a",
    "pres de",
    "em",
    "perto de",
    "bei",
    "nahe",
    "в",
    "во",
    "на",
    "около",
    "в районе",
    "في",
    "قرب",
    "ใน",
    "ที่",
    "แถว",
    "o",
    "gan",
    "tai",
    "di",
    "dekat",
    "nel",
    "nella",
    "vicino a",
    "presso",
];
/// Words of a name of a place.
const MAX_NAME_WORDS: usize = 4;

/// What a text says of place, and the text without the words that say only that.
pub fn place_words(text: &str) -> (Option<PlaceWords>, String) {
    let folded = key(text, 2_000);
    for words in HERE {
        let Some(at) = find(&folded, words) else { continue };
        let (before, after) = (folded[..at].trim(), folded[at + words.len()..].trim());
        let spaced = is_spaced(words);
        let left = if before.is_empty() || after.is_empty() {
            format!("{before}{after}")
        } else {
            format!("{before} {after}")
        };
        // 京都附近: near Kyoto, unless the word in front is what is looked for.
        if !spaced && !before.is_empty() && words != "我附近" {
            return (Some(PlaceWords::Named(before.to_owned())), left);
        }
        return (Some(PlaceWords::Here), left);
    }
    (named(text, &folded), text.to_owned())
}

fn is_spaced(words: &str) -> bool {
    words.chars().all(|c| c.is_ascii() || ('\u{400}'..'\u{700}').contains(&c))
}

/// Where the words stand, as whole words in scripts that have spaces.
fn find(text: &str, words: &str) -> Option<usize> {
    if !is_spaced(words) {
        return text.find(words);
    }
    text.match_indices(words).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The last "in …" of a text of several words.
fn named(text: &str, folded: &str) -> Option<PlaceWords> {
    if let Some(rest) = folded.strip_prefix('在') {
        let name: String = rest.chars().take_while(|c| !matches!(c, '的' | '吃' | '买' | '玩' | '找' | ' ')).collect();
        return (1 < name.chars().count() && name.len() < rest.len()).then_some(PlaceWords::Named(name));
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let written: Vec<&str> = text.split_whitespace().collect();
    if words.len() != written.len() {
        return None;
    }
    for start in (1..words.len()).rev().take(MAX_NAME_WORDS) {
        for back in [2, 1] {
            let Some(first) = start.checked_sub(back).filter(|first| *first > 0) else { continue };
            if BEFORE_A_NAME.contains(&words[first..start].join(" ").as_str()) {
                return Some(PlaceWords::Named(written[start..].join(" ")));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn here_is_taken_out_and_names_stay() {
        let named = |name: &str| Some(PlaceWords::Named(name.to_owned()));
        for (text, place, left) in [
            ("ramen near me", Some(PlaceWords::Here), "ramen"),
            ("附近的咖啡店", Some(PlaceWords::Here), "咖啡店"),
            ("咖啡店附近", named("咖啡店"), "咖啡店"),
            ("京都附近 拉面", named("京都"), "京都 拉面"),
            ("Ramen in Kyoto", named("Kyoto"), "Ramen in Kyoto"),
            ("pan cerca de mí", Some(PlaceWords::Here), "pan"),
            ("tapas en San Sebastián", named("San Sebastián"), "tapas en San Sebastián"),
            ("在东京吃拉面", named("东京"), "在东京吃拉面"),
            ("nearbyish things", None, "nearbyish things"),
            ("in", None, "in"),
        ] {
            assert_eq!(place_words(text), (place, left.to_owned()), "{text}");
        }
    }
}
