//! Publishes what was planned: pictures first, then the note, then what did not fit as comments of the author.

use std::{fmt, path::Path, time::Duration};

use bytes::Bytes;
use futures::{StreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use kumara_model::{
    AltText, CardDesign, CardText, DisplayName, Handle, MemberId, NoteId, NoteKind, Region, Visibility,
};
use kumara_server::{
    App, Queue,
    accounts::{self, NewMember},
    comments::{self, NewComment},
    http::{ApiError, IdempotencyKey, code},
    members,
    notes::{
        self, NewNote, NewPicture, TextCard,
        publish::{PublishOptions, imported},
    },
    pictures, work,
};

use super::plan::{Plan, PlannedNote};
use crate::start::Failure;

/// Notes that are worked on at the same time: enough to keep the picture workers busy.
const AT_ONCE: usize = 4;

#[derive(Default)]
pub struct Report {
    author_was_made: bool,
    imported: usize,
    pictures: usize,
    known: usize,
    continued: usize,
    left_out: Vec<(String, String)>,
    skipped: Vec<(String, String)>,
}

enum Outcome {
    Imported { pictures: usize, continued: bool, left_out: Vec<(String, String)> },
    Known,
    Skipped(String, String),
}

pub async fn publish(app: &App, author: &Handle, plan: Plan) -> Result<Report, Failure> {
    let mut report = Report { skipped: plan.skipped, ..Report::default() };
    let author = match members::resolve(app, author.as_str()).await {
        Ok(member) => member,
        Err(_) => {
            report.author_was_made = true;
            make_author(app, author).await?
        }
    };
    let bar = ProgressBar::new(plan.notes.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} notes  {eta} left  {msg}") {
        bar.set_style(style);
    }
    let mut work = stream::iter(plan.notes.into_iter().map(|note| {
        let bar = bar.clone();
        async move {
            // Members come first: an import waits for as long as the server has more to do than it can.
            while kumara_server::surge::is_under_load(&app.config.storage.data_dir) {
                bar.set_message("waiting: the server is under load");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            // An operator may have paused imports.
            while work::paused(&app.db).await.is_ok_and(|paused| paused.contains(&Queue::Imports)) {
                bar.set_message("waiting: imports are paused");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            bar.set_message(note.title.clone());
            let outcome = publish_one(app, author, note).await;
            bar.inc(1);
            outcome
        }
    }))
    .buffer_unordered(AT_ONCE);
    while let Some(outcome) = work.next().await {
        match outcome? {
            Outcome::Known => report.known += 1,
            Outcome::Skipped(source, why) => report.skipped.push((source, why)),
            Outcome::Imported { pictures, continued, left_out } => {
                report.imported += 1;
                report.pictures += pictures;
                report.continued += usize::from(continued);
                report.left_out.extend(left_out);
            }
        }
    }
    bar.finish_and_clear();
    Ok(report)
}

/// A refusal of one note skips it; a failure of the machine ends the import.
async fn publish_one(app: &App, author: MemberId, note: PlannedNote) -> Result<Outcome, Failure> {
    let source_key = format!("markdown:{}", note.source);
    if imported(app, author, &source_key).await?.is_some() {
        return Ok(Outcome::Known);
    }
    let mut left_out: Vec<_> = note.left_out.iter().map(|why| (note.source.clone(), why.clone())).collect();
    let mut stored = Vec::new();
    for picture in &note.pictures {
        let bytes = match tokio::fs::read(&picture.path).await {
            Ok(bytes) => Bytes::from(bytes),
            Err(error) => {
                left_out.push((note.source.clone(), format!("{}: {error}", name(&picture.path))));
                continue;
            }
        };
        let alt = AltText::parse(&picture.alt).unwrap_or_default();
        match with_patience(|| pictures::store(app, author, bytes.clone(), alt.clone())).await {
            Ok(picture) => stored.push(NewPicture { id: picture.id, alt: None }),
            Err(error) if is_ours(&error) => return Err(error.into()),
            Err(error) => {
                left_out.push((note.source.clone(), format!("{}: {}", name(&picture.path), Failure::from(error))))
            }
        }
    }
    let kind = if stored.is_empty() { NoteKind::Text } else { NoteKind::Photo };
    let card = stored.is_empty().then(|| titled_card(&note.title));
    let pictures = stored.len();
    let new = NewNote {
        kind,
        title: note.title.clone(),
        body: note.body.clone(),
        pictures: stored,
        card,
        topics: note.topics.iter().map(ToString::to_string).collect(),
        place: None,
        visibility: Visibility::Public,
        language: None,
        ask: None,
        answers: None,
        draft_id: None,
    };
    let options = PublishOptions {
        published_at: Some(note.published_at),
        source_key: Some(source_key),
        ..PublishOptions::default()
    };
    let id = match notes::publish::publish(app, author, new, options).await {
        Ok(id) => id,
        Err(error) if is_ours(&error) => return Err(error.into()),
        Err(error) => return Ok(Outcome::Skipped(note.source, Failure::from(error).to_string())),
    };
    continue_in_comments(app, author, id, &note.continued).await?;
    Ok(Outcome::Imported { pictures, continued: !note.continued.is_empty(), left_out })
}

/// The first comment goes on where the note stopped and is pinned; what follows answers it, in order.
async fn continue_in_comments(app: &App, author: MemberId, note: NoteId, pieces: &[String]) -> Result<(), Failure> {
    let Some((first, rest)) = pieces.split_first() else { return Ok(()) };
    let write = |text: &str, reply_to| {
        let new = NewComment { text: text.to_owned(), picture: None, reply_to };
        comments::write(app, author, note, new, None, IdempotencyKey::default())
    };
    let first = write(first, None).await?;
    comments::pin(app, author, note, first, true).await?;
    for piece in rest {
        write(piece, Some(first)).await?;
    }
    Ok(())
}

/// An author whom nobody knows yet: a member without a phone number, who can't sign in.
async fn make_author(app: &App, handle: &Handle) -> Result<MemberId, Failure> {
    let name = DisplayName::parse(handle.as_str()).map_err(|e| Failure(format!("{handle}: {e}")))?;
    Ok(accounts::create_member(app, NewMember::new(handle.clone(), name, Region::UNKNOWN)).await?)
}

/// A note without pictures shows its title, as far as it fits.
fn titled_card(title: &str) -> TextCard {
    let text: String = title.chars().take(CardText::MAX_CHARS).collect();
    TextCard { design: CardDesign::Menu, text }
}

/// Whether the machine failed and not the note.
fn is_ours(error: &ApiError) -> bool {
    error.code.status().is_server_error()
}

/// The picture workers' queue is short on purpose; an import waits for its turn.
async fn with_patience<T, F: Future<Output = Result<T, ApiError>>>(work: impl Fn() -> F) -> Result<T, ApiError> {
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);
    for _ in 0..600 {
        match work().await {
            Err(error) if error.code == &code::BUSY => tokio::time::sleep(PAUSE).await,
            done => return done,
        }
    }
    work().await
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.author_was_made {
            writeln!(f, "The author was not a member yet and was made one.")?;
        }
        write!(f, "Imported {} notes with {} pictures", self.imported, self.pictures)?;
        if self.continued > 0 {
            write!(f, "; {} go on in their first comment", self.continued)?;
        }
        writeln!(f, ".")?;
        if self.known > 0 {
            writeln!(f, "{} were here already.", self.known)?;
        }
        for (title, list) in [("Left out", &self.left_out), ("Skipped", &self.skipped)] {
            if !list.is_empty() {
                writeln!(f, "{title}: {}", list.len())?;
                for (source, why) in list {
                    writeln!(f, "  {source}: {why}")?;
                }
            }
        }
        Ok(())
    }
}
