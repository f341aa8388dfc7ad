//! Questions and the paragraphs that answer them: does a question find its paragraph?

use std::{error::Error, fs, path::Path};

use kumara_model::{LanguageTag, NoteId};
use kumara_search::Query;
use serde_json::Value;

use super::{
    Arguments, Ranks, across, document,
    peers::{Postgres, Sqlite},
    rank_of, small_index,
};
use crate::table::Table;

/// What BM25 over words and character bigrams reaches on XQuAD, and how far above it we mean to be.
const PLAIN: [(&str, f64, f64); 7] = [
    ("en", 0.949, 0.01),
    ("zh", 0.956, 0.01),
    ("es", 0.936, 0.01),
    ("ru", 0.850, 0.04),
    ("ar", 0.869, 0.04),
    ("th", 0.926, 0.01),
    ("vi", 0.948, 0.01),
];

pub struct Set {
    pub paragraphs: Vec<String>,
    /// Each with the number of its paragraph.
    pub questions: Vec<(String, usize)>,
}

pub fn run(folder: &Path, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<(String, std::path::PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if let Some(language) = name.strip_suffix(".json").and_then(|stem| stem.rsplit('.').next()) {
            files.push((language.to_owned(), path.clone()));
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("no NAME.LANGUAGE.json in {}", folder.display()).into());
    }
    let columns = ["language", "engine", "questions", "MRR@10", "Recall@1", "plain BM25", "aim", "", "µs a question"];
    let mut table = Table::new("Questions find their paragraphs", columns);
    let mut sets = Vec::new();
    for (language, path) in files {
        let set = read(&path)?;
        let plain = PLAIN.iter().find(|(name, ..)| *name == language);
        let aim = plain.map(|(_, mrr, above)| mrr + above);
        let mut row = |engine: &str, ranks: &Ranks, micros: f64, aim: Option<f64>| {
            table.row([
                language.clone(),
                engine.to_owned(),
                ranks.asked.to_string(),
                format!("{:.3}", ranks.mrr()),
                format!("{:.3}", ranks.recall_at_1()),
                plain.map_or_else(String::new, |(_, mrr, _)| format!("{mrr:.3}")),
                aim.map_or_else(String::new, |aim| format!("≥ {aim:.3}")),
                aim.map_or("", |aim| if ranks.mrr() >= aim { "kept" } else { "MISSED" }).to_owned(),
                format!("{micros:.0}"),
            ]);
        };
        let (ranks, micros) = ours(&set, &language, arguments)?;
        row("Kumara", &ranks, micros, aim);
        let mut sqlite = Sqlite::new(None)?;
        sqlite.fill(set.paragraphs.iter().enumerate().map(|(id, text)| (id, "", text.as_str())))?;
        let (ranks, micros) = ask(&set, |question| sqlite.search(question))?;
        row("SQLite FTS5, trigrams", &ranks, micros, None);
        if let Some(url) = &arguments.postgres {
            let postgres = Postgres::new(url, &language)?;
            postgres.fill(set.paragraphs.iter().map(String::as_str).enumerate())?;
            let (ranks, micros) = ask(&set, |question| postgres.search(question))?;
            row(&format!("PostgreSQL, {}", postgres.configuration()), &ranks, micros, None);
        }
        sets.push((language, set));
    }
    println!("{table}");
    if arguments.postgres.is_none() {
        println!("PostgreSQL was left out: no --postgres and no KUMARA_TEST_POSTGRES.\n");
    }
    if sets.len() > 1 { across::run(&sets, arguments) } else { Ok(()) }
}

fn read(path: &Path) -> Result<Set, Box<dyn Error>> {
    let file: Value = serde_json::from_slice(&fs::read(path)?)?;
    let mut set = Set { paragraphs: Vec::new(), questions: Vec::new() };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for article in list(&file["data"]) {
        for paragraph in list(&article["paragraphs"]) {
            for question in list(&paragraph["qas"]) {
                set.questions
                    .push((question["question"].as_str().unwrap_or_default().to_owned(), set.paragraphs.len()));
            }
            set.paragraphs.push(paragraph["context"].as_str().unwrap_or_default().to_owned());
        }
    }
    if set.questions.is_empty() {
        return Err(format!("{} has no questions", path.display()).into());
    }
    Ok(set)
}

fn ours(set: &Set, language: &str, arguments: &Arguments) -> Result<(Ranks, f64), Box<dyn Error>> {
    let tag: LanguageTag = language.parse().unwrap_or(LanguageTag::UNKNOWN);
    let (_folder, index) = small_index(arguments)?;
    for (id, text) in set.paragraphs.iter().enumerate() {
        index.upsert(&document(id, tag, "", text))?;
    }
    index.settle()?;
    let mut ranks = Ranks::default();
    let start = std::time::Instant::now();
    for (question, paragraph) in &set.questions {
        let query = Query { limit: 10, ..Query::new(question) };
        ranks.add(rank_of(&index, &query, NoteId::from(*paragraph as i64 + 1))?);
    }
    let micros = start.elapsed().as_secs_f64() * 1e6 / ranks.asked.max(1) as f64;
    Ok((ranks, micros))
}

fn ask(set: &Set, search: impl Fn(&str) -> Result<Vec<usize>, Box<dyn Error>>) -> Result<(Ranks, f64), Box<dyn Error>> {
    let mut ranks = Ranks::default();
    let start = std::time::Instant::now();
    for (question, paragraph) in &set.questions {
        ranks.add(search(question)?.iter().position(|id| id == paragraph).map(|at| at + 1));
    }
    let micros = start.elapsed().as_secs_f64() * 1e6 / ranks.asked.max(1) as f64;
    Ok((ranks, micros))
}
