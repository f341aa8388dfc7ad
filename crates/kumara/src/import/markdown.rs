//! Markdown as readable plain text: what a person would type into a note.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A document taken apart.
#[derive(Debug, Default, PartialEq)]
pub struct Document {
    /// The first heading, whatever its level.
    pub title: Option<String>,
    pub text: String,
    pub pictures: Vec<PictureLink>,
}

#[derive(Debug, PartialEq)]
pub struct PictureLink {
    pub target: String,
    pub alt: String,
}

pub fn read(markdown: &str) -> Document {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, options) {
        reader.take(event);
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    document: Document,
    /// The next number of each open list; none for bullets.
    lists: Vec<Option<u64>>,
    heading: Option<String>,
    links: Vec<(String, usize)>,
    picture: Option<PictureLink>,
    cells: usize,
    in_code: bool,
    html: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.write(&text),
            Event::SoftBreak => self.write(if self.in_code { "\n" } else { " " }),
            Event::HardBreak => self.write("\n"),
            Event::Rule => self.paragraph(),
            Event::TaskListMarker(done) => self.write(if done { "☑ " } else { "☐ " }),
            // Raw HTML is markup, never words; a line break is the one that people write in Markdown.
            Event::InlineHtml(html) if html.to_ascii_lowercase().starts_with("<br") => self.write("\n"),
            // Pictures are often put in as HTML for their size.
            Event::InlineHtml(html) | Event::Html(html) => self.html_picture(&html),
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                if self.document.title.is_none() && level <= HeadingLevel::H6 {
                    self.heading = Some(String::new());
                } else {
                    self.paragraph();
                }
            }
            Tag::Paragraph if self.lists.is_empty() => self.paragraph(),
            Tag::CodeBlock(_) => {
                self.paragraph();
                self.in_code = true;
            }
            Tag::BlockQuote(_) | Tag::Table(_) => self.paragraph(),
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.paragraph();
                }
                self.lists.push(first);
            }
            Tag::Item => self.item(),
            Tag::TableHead | Tag::TableRow => {
                self.line();
                self.cells = 0;
            }
            Tag::TableCell => {
                if self.cells > 0 {
                    self.write(" · ");
                }
                self.cells += 1;
            }
            Tag::Link { dest_url, .. } => {
                let start = self.document.text.len();
                self.links.push((dest_url.into_string(), start));
            }
            Tag::Image { dest_url, .. } => {
                self.picture = Some(PictureLink { target: dest_url.into_string(), alt: String::new() });
            }
            Tag::HtmlBlock => self.html = true,
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                if let Some(title) = self.heading.take() {
                    let title = title.trim();
                    if !title.is_empty() {
                        self.document.title = Some(title.to_owned());
                    }
                }
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Link => {
                if let Some((target, start)) = self.links.pop() {
                    let shown = self.document.text.get(start..).unwrap_or_default();
                    // A web link stays readable; a link between files means nothing in a note.
                    if (target.starts_with("https://") || target.starts_with("http://")) && !shown.contains(&target) {
                        self.write(&format!(" ({target})"));
                    }
                }
            }
            TagEnd::Image => {
                if let Some(picture) = self.picture.take() {
                    self.document.pictures.push(picture);
                }
            }
            TagEnd::HtmlBlock => self.html = false,
            _ => {}
        }
    }

    fn html_picture(&mut self, html: &str) {
        let attribute = |name: &str| -> Option<String> {
            let at = html.to_ascii_lowercase().find(&format!("{name}="))? + name.len() + 1;
            let quote = html.get(at..)?.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            html[at + 1..].split(quote).next().map(str::to_owned)
        };
        if html.trim_start().to_ascii_lowercase().starts_with("<img")
            && let Some(target) = attribute("src")
        {
            self.document.pictures.push(PictureLink { target, alt: attribute("alt").unwrap_or_default() });
        }
    }

    fn item(&mut self) {
        self.line();
        let depth = self.lists.len().saturating_sub(1);
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number += 1;
                mark
            }
            _ => "• ".to_owned(),
        };
        self.write(&format!("{}{mark}", "  ".repeat(depth)));
    }

    fn write(&mut self, text: &str) {
        if self.html {
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.alt.push_str(text);
        } else if let Some(heading) = &mut self.heading {
            heading.push_str(text);
        } else {
            self.document.text.push_str(text);
        }
    }

    /// What follows begins on a line of its own.
    fn line(&mut self) {
        let text = &mut self.document.text;
        let kept = text.trim_end_matches(' ').len();
        text.truncate(kept);
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
    }

    /// What follows begins behind an empty line.
    fn paragraph(&mut self) {
        self.line();
        let text = &mut self.document.text;
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
    }

    fn finish(mut self) -> Document {
        self.document.text = self.document.text.trim().to_owned();
        self.document
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_recipe_reads_like_a_note() {
        let document = read(
            "# Tomato eggs\n\n![Done](./done.jpg)\n\nFor *two*, see [the table](https://example.org/t).\n\n## You need\n\n\
             - 2 tomatoes\n- 3 eggs\n  - fresh\n\n## Do\n\n1. Cut\n2. Fry `hot`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<b>x</b> <img src='b.png' width=3>\n\n<!-- c -->\n",
        );
        assert_eq!(document.title.as_deref(), Some("Tomato eggs"));
        let html = PictureLink { target: "b.png".into(), alt: String::new() };
        assert_eq!(document.pictures, [PictureLink { target: "./done.jpg".into(), alt: "Done".into() }, html]);
        assert_eq!(
            document.text,
            "For two, see the table (https://example.org/t).\n\nYou need\n\n• 2 tomatoes\n• 3 eggs\n  • fresh\n\nDo\n\n\
             1. Cut\n2. Fry hot\n\na · b\n1 · 2\n\nx"
        );
    }

    proptest! {
        #[test]
        fn no_letter_of_a_plain_text_is_lost(words in prop::collection::vec("[a-zæ-ÿ字符号かな]{1,8}", 1..30)) {
            let document = read(&words.join(" "));
            prop_assert_eq!(document.text.split_whitespace().collect::<Vec<_>>(), words);
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(text in "\\PC{0,200}") {
            read(&text);
        }
    }
}
