//! Reads what was written for the demo: one TOML file a language under `content/`, its members with their notes,
//! and the comments under them. The shapes of the files are here; what they become is in `community`.
//!
//! A picture is written `scene@light#arrangement | what it shows`, a card `design | words`, and a comment is a line
//! `handle: words`, with one `>` before it for each level of reply and `handle[es]:` where its author doesn't write
//! in the first language of theirs.

use serde::Deserialize;

/// Language tag and text of each file. The order is the order of the members.
pub const FILES: &[(&str, &str)] = &[
    ("en", include_str!("../content/en.toml")),
    ("zh-Hans", include_str!("../content/zh-Hans.toml")),
    ("zh-Hant", include_str!("../content/zh-Hant.toml")),
    ("ja", include_str!("../content/ja.toml")),
    ("ko", include_str!("../content/ko.toml")),
    ("es", include_str!("../content/es.toml")),
    ("fr", include_str!("../content/fr.toml")),
    ("pt", include_str!("../content/pt.toml")),
    ("de", include_str!("../content/de.toml")),
    ("ar", include_str!("../content/ar.toml")),
    ("th", include_str!("../content/th.toml")),
    ("vi", include_str!("../content/vi.toml")),
    ("id", include_str!("../content/id.toml")),
    ("ru", include_str!("../content/ru.toml")),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileText {
    pub member: Vec<MemberText>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberText {
    pub handle: String,
    pub name: String,
    pub bio: String,
    /// The first is what the member writes in.
    pub reads: Vec<String>,
    pub home: PlaceText,
    pub region: String,
    pub face: String,
    #[serde(default)]
    pub private: bool,
    #[serde(default)]
    pub note: Vec<NoteText>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteText {
    pub title: String,
    pub body: String,
    #[serde(default)]
    pub topics: Vec<String>,
    pub place: Option<PlaceText>,
    #[serde(default)]
    pub pictures: Vec<String>,
    pub card: Option<String>,
    #[serde(default)]
    pub ask: bool,
    pub visibility: Option<String>,
    #[serde(default)]
    pub comments: String,
}

/// Name, latitude and longitude.
#[derive(Debug, Deserialize)]
pub struct PlaceText(pub String, pub f64, pub f64);

/// One line under a note.
#[derive(Debug, PartialEq, Eq)]
pub struct CommentLine<'a> {
    /// 0 answers the note, 1 a comment, 2 a reply.
    pub level: usize,
    pub handle: &'a str,
    pub language: Option<&'a str>,
    pub text: &'a str,
}

/// The lines of a `comments` text; `None` stands for a line that is none.
pub fn comment_lines(text: &str) -> impl Iterator<Item = Option<CommentLine<'_>>> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        let words = line.trim_start_matches('>');
        let (who, text) = words.split_once(':')?;
        let (handle, language) = match who.trim().split_once('[') {
            Some((handle, language)) => (handle, Some(language.strip_suffix(']')?)),
            None => (who.trim(), None),
        };
        Some(CommentLine { level: line.len() - words.len(), handle, language, text: text.trim() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_line_says_who_answers_whom_in_which_language() {
        let lines: Vec<_> = comment_lines("ana: 3:30?\n>小明: 对\n\n>> ana[en]: see you").collect();
        let line = |level, handle, language, text| Some(CommentLine { level, handle, language, text });
        let expected =
            [line(0, "ana", None, "3:30?"), line(1, "小明", None, "对"), line(2, "ana", Some("en"), "see you")];
        assert_eq!(lines, expected);
        assert_eq!(comment_lines("nobody says this").collect::<Vec<_>>(), [None]);
    }
}
