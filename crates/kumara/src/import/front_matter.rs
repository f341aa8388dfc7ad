//! The lines between `---` at the top of a Markdown file. Only what a note has is read: title, date, topics.

use kumara_model::Timestamp;

#[derive(Debug, Default, PartialEq)]
pub struct FrontMatter {
    pub title: Option<String>,
    pub date: Option<Timestamp>,
    pub topics: Vec<String>,
}

/// Splits a file into its front matter and the text below it.
pub fn split(text: &str) -> (FrontMatter, &str) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(after) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else {
        return (FrontMatter::default(), text);
    };
    let mut found = FrontMatter::default();
    let mut in_topics = false;
    let mut offset = 0;
    for line in after.split_inclusive('\n') {
        offset += line.len();
        let line = line.trim_end();
        if line == "---" || line == "..." {
            return (found, &after[offset..]);
        }
        if let Some(item) = line.trim_start().strip_prefix("- ").filter(|_| in_topics) {
            found.topics.push(unquoted(item));
            continue;
        }
        in_topics = false;
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.trim() {
            "title" if !value.is_empty() => found.title = Some(unquoted(value)),
            "date" | "created" | "published" => found.date = date(&unquoted(value)),
            "tags" | "topics" | "categories" => {
                in_topics = value.is_empty();
                let list = value.trim_start_matches('[').trim_end_matches(']');
                found.topics.extend(list.split(',').map(unquoted).filter(|t| !t.is_empty()));
            }
            _ => {}
        }
    }
    // A line of dashes that is never closed is a rule in the text.
    (FrontMatter::default(), text)
}

fn unquoted(value: &str) -> String {
    value.trim().trim_matches(['"', '\'']).trim().to_owned()
}

/// RFC 3339, or a day, which then means noon in UTC: no reader sees another date by time zone.
fn date(value: &str) -> Option<Timestamp> {
    let day = value.get(..10).filter(|day| {
        day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() })
    })?;
    Timestamp::parse_rfc3339(value).or_else(|| Timestamp::parse_rfc3339(&format!("{day}T12:00:00Z")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn title_date_and_topics_are_read_and_the_rest_is_left() {
        let (found, rest) =
            split("---\ntitle: \"Harbour soup\"\ndate: 2024-05-06\ntags: [soup, fish]\nlayout: post\n---\n# Hello\n");
        assert_eq!(found.title.as_deref(), Some("Harbour soup"));
        assert_eq!(found.date, Timestamp::parse_rfc3339("2024-05-06T12:00:00Z"));
        assert_eq!(found.topics, ["soup", "fish"]);
        assert_eq!(rest, "# Hello\n");
        let (found, _) = split("---\ntopics:\n  - a\n  - 'b c'\ndate: 2024-05-06T01:02:03+02:00\n---\n");
        assert_eq!(found.topics, ["a", "b c"]);
        assert_eq!(found.date, Timestamp::parse_rfc3339("2024-05-05T23:02:03Z"));
    }

    #[test]
    fn a_rule_at_the_top_is_no_front_matter() {
        for text in ["---\nHello\n", "# Hello", "", "---"] {
            assert_eq!(split(text), (FrontMatter::default(), text));
        }
        assert_eq!(split("---\ndate: soon\n---\nx").0.date, None);
    }
}
