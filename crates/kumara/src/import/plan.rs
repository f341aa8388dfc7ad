//! What a folder of Markdown files would become, before anything is published.

use std::{
    fs,
    path::{Component, Path, PathBuf},
    time::UNIX_EPOCH,
};

use kumara_model::{Body, CommentText, Timestamp, Title, Topic};
use unicode_segmentation::UnicodeSegmentation;
use walkdir::WalkDir;

use super::{front_matter, markdown};
use crate::start::Failure;

/// A Markdown file of more than this is no note.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// Files below a folder; more are refused rather than read for hours.
const MAX_FILES: usize = 100_000;
const MAX_PICTURES: usize = 18;
const CONTINUED: &str = "\n\n…";

/// A note that can be published, and what was left out of it.
#[derive(Debug)]
pub struct PlannedNote {
    /// Path below the folder, with `/`: what makes a second run find the note again.
    pub source: String,
    pub title: String,
    pub body: String,
    /// What did not fit into the body, in pieces of a comment's length.
    pub continued: Vec<String>,
    pub pictures: Vec<PlannedPicture>,
    pub topics: Vec<Topic>,
    pub published_at: Timestamp,
    pub left_out: Vec<String>,
}

#[derive(Debug)]
pub struct PlannedPicture {
    pub path: PathBuf,
    pub alt: String,
}

#[derive(Debug, Default)]
pub struct Plan {
    pub notes: Vec<PlannedNote>,
    /// Files that can't become a note, with the reason.
    pub skipped: Vec<(String, String)>,
}

/// Reads every `.md` and `.markdown` file in a folder (an absolute path) and below, without following links.
pub fn read(dir: &Path, topic_from_folder: bool) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    let walk = WalkDir::new(dir)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|e| e.depth() == 0 || !e.file_name().to_string_lossy().starts_with('.'));
    for entry in walk {
        let entry = entry.map_err(|e| Failure(e.to_string()))?;
        let is_markdown = entry
            .path()
            .extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("md") || e.eq_ignore_ascii_case("markdown"));
        if !entry.file_type().is_file() || !is_markdown {
            continue;
        }
        if plan.notes.len() + plan.skipped.len() >= MAX_FILES {
            return Err(Failure(format!("more than {MAX_FILES} files; import a folder at a time")));
        }
        let source = relative(dir, entry.path());
        match note(dir, entry.path(), &source, topic_from_folder) {
            Ok(note) => plan.notes.push(note),
            Err(why) => plan.skipped.push((source, why)),
        }
    }
    Ok(plan)
}

fn relative(dir: &Path, path: &Path) -> String {
    let below = path.strip_prefix(dir).unwrap_or(path);
    below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn note(dir: &Path, path: &Path, source: &str, topic_from_folder: bool) -> Result<PlannedNote, String> {
    let metadata = fs::metadata(path).map_err(|e| e.to_string())?;
    if metadata.len() > MAX_FILE_BYTES {
        return Err(format!("{} bytes are too many for a note", metadata.len()));
    }
    let text = String::from_utf8(fs::read(path).map_err(|e| e.to_string())?).map_err(|_| "not UTF-8".to_owned())?;
    let (front, rest) = front_matter::split(&text);
    let document = markdown::read(rest);
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let whole_title = front.title.or(document.title).unwrap_or(stem);
    if document.text.is_empty() && document.pictures.is_empty() {
        return Err("there is nothing in it but a title".to_owned());
    }

    let mut left_out = Vec::new();
    let (title, title_was_cut) = shortened(&whole_title, Title::MAX_CHARS);
    let text = if title_was_cut { format!("{whole_title}\n\n{}", document.text) } else { document.text };
    let (body, continued) = body_and_rest(&text);

    let mut found: Vec<PlannedPicture> = Vec::new();
    for link in document.pictures {
        match picture_path(dir, path, &link.target) {
            Ok(path) if found.iter().any(|known| known.path == path) => {}
            Ok(path) => found.push(PlannedPicture { path, alt: link.alt }),
            Err(why) => left_out.push(format!("{}: {why}", link.target)),
        }
    }
    // What lies in a note's own folder belongs to it, mentioned or not.
    for path in pictures_beside(dir, path) {
        if !found.iter().any(|known| known.path == path) {
            found.push(PlannedPicture { path, alt: String::new() });
        }
    }
    let too_many = found.split_off(found.len().min(MAX_PICTURES));
    left_out.extend(too_many.iter().map(|p| format!("{}: {MAX_PICTURES} pictures fit", relative(dir, &p.path))));
    let pictures = found;

    let mut topics = Vec::new();
    let folder = path.parent().filter(|p| *p != dir).map(|p| top_folder(dir, p));
    let from_folder = folder.filter(|_| topic_from_folder);
    for name in from_folder.into_iter().chain(front.topics) {
        match Topic::parse(&name.replace([' ', '-', '/', '.'], "_")) {
            Ok(topic) if topics.contains(&topic) => {}
            Ok(topic) if topics.len() < Topic::MAX_PER_NOTE => topics.push(topic),
            Ok(topic) => left_out.push(format!("topic {topic}: {} fit", Topic::MAX_PER_NOTE)),
            Err(why) => left_out.push(format!("topic {name}: {why}")),
        }
    }
    let modified = metadata.modified().ok().and_then(|t| t.duration_since(UNIX_EPOCH).ok());
    let file_date = Timestamp::from_millis(modified.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(0)));
    Ok(PlannedNote {
        source: source.to_owned(),
        title,
        body,
        continued,
        pictures,
        topics,
        published_at: front.date.unwrap_or(file_date),
        left_out,
    })
}

/// Pictures in the folder of a Markdown file that has the folder to itself, by name.
fn pictures_beside(dir: &Path, file: &Path) -> Vec<PathBuf> {
    const ENDINGS: [&str; 9] = ["jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "jfif"];
    let ending = |path: &Path| path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let Some(folder) = file.parent().filter(|folder| *folder != dir) else { return Vec::new() };
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    // Links are not followed: only what really lies here.
    let files = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut paths: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    if paths.iter().filter(|path| matches!(ending(path).as_str(), "md" | "markdown")).count() != 1 {
        return Vec::new();
    }
    paths.retain(|path| ENDINGS.contains(&ending(path).as_str()));
    paths.sort();
    paths
}

/// The folder right below the imported one: `soup` for `soup/miso/miso.md`.
fn top_folder(dir: &Path, folder: &Path) -> String {
    let below = folder.strip_prefix(dir).unwrap_or(folder);
    below.components().next().map(|c| c.as_os_str().to_string_lossy().into_owned()).unwrap_or_default()
}

fn shortened(text: &str, limit: usize) -> (String, bool) {
    let text = kumara_model::normalise(text).replace('\n', " ");
    if text.graphemes(true).count() <= limit {
        return (text, false);
    }
    let kept: String = text.graphemes(true).take(limit - 1).collect();
    (format!("{}…", kept.trim_end()), true)
}

/// The body within its limit, cut between paragraphs or lines where there is one, and the rest in comments.
fn body_and_rest(text: &str) -> (String, Vec<String>) {
    let text = kumara_model::normalise(text);
    if text.graphemes(true).count() <= Body::MAX_CHARS {
        return (text, Vec::new());
    }
    let (head, rest) = cut(&text, Body::MAX_CHARS - CONTINUED.graphemes(true).count());
    let mut pieces = Vec::new();
    let mut rest = rest.to_owned();
    while !rest.is_empty() {
        let (piece, left) = cut(&rest, CommentText::MAX_CHARS);
        pieces.push(piece.to_owned());
        rest = left.to_owned();
    }
    (format!("{head}{CONTINUED}"), pieces)
}

/// At most `limit` characters, ending where a reader would pause if that is in the last third; and what follows.
fn cut(text: &str, limit: usize) -> (&str, &str) {
    let Some((end, _)) = text.grapheme_indices(true).nth(limit) else { return (text, "") };
    let head = &text[..end];
    let pause = ["\n\n", "\n", "。", ". ", " "]
        .iter()
        .filter_map(|mark| head.rfind(mark).map(|at| at + mark.len()))
        .find(|at| at * 3 >= end * 2)
        .unwrap_or(end);
    (text[..pause].trim_end(), text[pause..].trim_start())
}

/// A picture beside the file or elsewhere below the folder, never outside of it and never from the network.
fn picture_path(dir: &Path, file: &Path, target: &str) -> Result<PathBuf, String> {
    if target.contains("://") || target.starts_with("//") || target.starts_with("data:") {
        return Err("only pictures in the folder are imported".to_owned());
    }
    let decoded = percent_decoded(target.split(['?', '#']).next().unwrap_or_default());
    let relative = Path::new(&decoded);
    let base = if relative.has_root() { dir } else { file.parent().unwrap_or(dir) };
    let below: PathBuf =
        relative.components().filter(|c| !matches!(c, Component::RootDir | Component::Prefix(_))).collect();
    let path = base.join(below).canonicalize().map_err(|_| "there is no such file".to_owned())?;
    if !path.starts_with(dir) {
        return Err("it lies outside of the folder".to_owned());
    }
    if path.is_file() { Ok(path) } else { Err("it is not a file".to_owned()) }
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let escaped = (bytes[i] == b'%')
            .then(|| text.get(i + 1..i + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok()))
            .flatten();
        out.push(escaped.unwrap_or(bytes[i]));
        i += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (name, content) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        dir
    }

    #[test]
    fn a_folder_becomes_notes_with_topics_pictures_and_dates() {
        let dir = folder(&[
            ("soup/miso/miso.md", "---\ndate: 2024-01-02\n---\n# Miso\n![bowl](my%20bowl.jpg)\nGood.".as_bytes()),
            ("soup/miso/my bowl.jpg", b"x"),
            ("soup/miso/another.JPG", b"x"),
            ("soup/loose.jpg", b"x"),
            ("soup/a.md", b"# A\nx"),
            ("soup/b.md", b"# B\nx"),
            ("readme.md", b"# Only a title"),
            ("bad.md", b"\xff\xfe"),
            (".git/hidden.md", b"# no"),
        ]);
        let plan = read(&dir.path().canonicalize().unwrap(), true).unwrap();
        assert_eq!(plan.notes.len(), 3);
        let note = plan.notes.iter().find(|note| note.source == "soup/miso/miso.md").unwrap();
        assert_eq!((note.title.as_str(), note.body.as_str()), ("Miso", "Good."));
        assert_eq!(note.topics, [Topic::parse("soup").unwrap()]);
        let names: Vec<_> = note.pictures.iter().map(|p| p.path.file_name().unwrap()).collect();
        assert_eq!(names, ["my bowl.jpg", "another.JPG"], "mentioned first, then what lies beside it");
        assert!(plan.notes.iter().filter(|n| n.source != note.source).all(|n| n.pictures.is_empty()));
        assert_eq!(note.published_at, Timestamp::parse_rfc3339("2024-01-02T12:00:00Z").unwrap());
        let reasons: Vec<_> = plan.skipped.iter().map(|(_, why)| why.as_str()).collect();
        assert_eq!(reasons, ["not UTF-8", "there is nothing in it but a title"]);
    }

    #[test]
    fn pictures_outside_of_the_folder_or_on_the_network_are_left_out_and_said() {
        let outside = folder(&[("secret.jpg", b"x")]);
        let dir = folder(&[("a/note.md", b"x")]);
        let root = dir.path().canonicalize().unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret.jpg"), root.join("a/link.jpg")).unwrap();
        let file = root.join("a/note.md");
        for target in [
            "https://example.org/a.jpg",
            "//example.org/a.jpg",
            "../../../etc/passwd",
            "/etc/passwd",
            "link.jpg",
            "%2e%2e/%2e%2e/etc/passwd",
            "",
            "missing.jpg",
            "data:image/png;base64,AAAA",
        ] {
            assert!(picture_path(&root, &file, target).is_err(), "{target}");
        }
    }

    proptest! {
        #[test]
        fn nothing_of_a_long_text_is_lost(words in prop::collection::vec("[a-z字]{1,12}", 300..900)) {
            let text = words.join(" ");
            let (body, rest) = body_and_rest(&text);
            prop_assert!(Body::parse(&body).is_ok());
            for piece in &rest {
                prop_assert!(CommentText::parse(piece).is_ok());
            }
            let all = format!("{} {}", body.trim_end_matches(CONTINUED), rest.join(" "));
            prop_assert_eq!(all.split_whitespace().collect::<String>(), words.concat());
        }
    }
}
