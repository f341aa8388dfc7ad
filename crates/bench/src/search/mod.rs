//! `kumara-bench search`: how well and how fast notes are found, beside full-text search of SQLite and PostgreSQL on the
//! same data.

mod across;
mod howtocook;
mod notes;
mod peers;
mod xquad;

use std::{error::Error, path::PathBuf};

use clap::Args;
use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Visibility};
use kumara_search::{Document, SearchConfig, SearchIndex, Texts, Viewer};

#[derive(Debug, Args)]
pub struct Arguments {
    /// A folder of question sets in SQuAD's form, one file a language (`xquad.en.json`): paragraphs are indexed, and each
    /// question should find its own.
    #[arg(long)]
    xquad: Option<PathBuf>,
    /// A folder of recipes in Markdown, whose titles are asked for in characters, pinyin, mistyped and in Traditional.
    #[arg(long)]
    howtocook: Option<PathBuf>,
    /// So many made-up notes in several languages: time of a query, notes indexed a second, bytes on disk.
    #[arg(long)]
    notes: Option<usize>,
    /// Notes that SQLite gets for comparison; its index takes longer.
    #[arg(long, default_value_t = 100_000)]
    peer_notes: usize,
    /// Queries of each kind.
    #[arg(long, default_value_t = 2_000)]
    queries: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where indexes are written and removed again; the system's folder for temporary files if it is left out.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// A PostgreSQL to compare with; a table is made in it and dropped again.
    #[arg(long, env = "KUMARA_TEST_POSTGRES", hide_env_values = true)]
    postgres: Option<String>,
}

impl Arguments {
    fn scratch(&self) -> std::io::Result<tempfile::TempDir> {
        self.folder.as_ref().map_or_else(tempfile::tempdir, tempfile::tempdir_in)
    }
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.xquad.is_none() && arguments.howtocook.is_none() && arguments.notes.is_none() {
        return Err("say what to measure: --xquad DIR, --howtocook DIR or --notes N".into());
    }
    if let Some(folder) = &arguments.xquad {
        xquad::run(folder, arguments)?;
    }
    if let Some(folder) = &arguments.howtocook {
        howtocook::run(folder, arguments)?;
    }
    if let Some(notes) = arguments.notes {
        notes::run(notes.clamp(1_000, 20_000_000), arguments)?;
    }
    Ok(())
}

/// A public note of these words.
fn document(id: usize, language: LanguageTag, title: &str, body: &str) -> Document {
    Document {
        id: NoteId::from(id as i64 + 1),
        revision: 1,
        language,
        kind: NoteKind::Text,
        author: MemberId::from(id as i64 % 1_000 + 1),
        visibility: Visibility::Public,
        published: Timestamp::from_millis(1_700_000_000_000 + id as i64 * 1_000),
        place: None,
        first_hand: 0.0,
        is_resolved: false,
        topics: Vec::new(),
        texts: Texts { title: title.to_owned(), body: body.to_owned(), ..Texts::default() },
    }
}

fn small_index(arguments: &Arguments) -> Result<(tempfile::TempDir, SearchIndex), Box<dyn Error>> {
    let folder = arguments.scratch()?;
    let index = SearchIndex::create(&folder.path().join("search"), SearchConfig::default())?;
    Ok((folder, index))
}

/// Ranks, the first is 1, of what was to be found; none if it wasn't among the ten.
#[derive(Default)]
struct Ranks {
    asked: usize,
    reciprocal: f64,
    first: usize,
}

impl Ranks {
    fn add(&mut self, rank: Option<usize>) {
        self.asked += 1;
        self.reciprocal += rank.filter(|rank| *rank <= 10).map_or(0.0, |rank| 1.0 / rank as f64);
        self.first += usize::from(rank == Some(1));
    }

    fn mrr(&self) -> f64 {
        self.reciprocal / self.asked.max(1) as f64
    }

    fn recall_at_1(&self) -> f64 {
        self.first as f64 / self.asked.max(1) as f64
    }
}

/// Where a note stands among the hits of a query, from 1.
fn rank_of(index: &SearchIndex, query: &kumara_search::Query, id: NoteId) -> Result<Option<usize>, Box<dyn Error>> {
    let answer = index.search(query, &Viewer::default())?;
    Ok(answer.hits.iter().position(|hit| hit.id == id).map(|at| at + 1))
}
