//! Recipes by their names, as people type them: in characters, in pinyin with blanks and without, mistyped, and in
//! Traditional.

use std::{error::Error, fs, path::Path};

use kumara_language::{ChineseScript, convert_chinese};
use kumara_model::{LanguageTag, NoteId};
use kumara_search::Query;
use pinyin::ToPinyin;
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{Arguments, Ranks, document, rank_of, small_index};
use crate::table::Table;

const EXACT: f64 = 0.95;
const OTHERWISE: f64 = 0.85;
const MAX_DEPTH: usize = 4;

/// A recipe's title as somebody types it; none where that can't be.
type Typing<'t> = &'t mut dyn FnMut(usize) -> Option<String>;

pub fn run(folder: &Path, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut recipes: Vec<(String, String)> = Vec::new();
    read(folder, 0, &mut recipes)?;
    recipes.sort();
    // Two recipes of one name can't be told apart by it.
    recipes.dedup_by(|later, first| later.0 == first.0);
    let tag: LanguageTag = "zh-Hans".parse()?;
    let (_folder, index) = small_index(arguments)?;
    for (id, (title, body)) in recipes.iter().enumerate() {
        index.upsert(&document(id, tag, title, body))?;
    }
    index.settle()?;

    let mut dice = StdRng::seed_from_u64(arguments.seed);
    let columns = ["typed", "queries", "Recall@1", "aim", "", "MRR@10", "for example"];
    let mut table = Table::new(&format!("{} recipes by their names", recipes.len()), columns);
    let syllables: Vec<Vec<&str>> = recipes.iter().map(|(title, _)| syllables(title)).collect();
    let whole: Vec<bool> = recipes.iter().map(|(title, _)| title.chars().all(is_han)).collect();
    let ways: [(&str, f64, Typing<'_>); 6] = [
        ("characters", EXACT, &mut |at| Some(recipes[at].0.clone())),
        ("pinyin", OTHERWISE, &mut |at| whole[at].then(|| syllables[at].join(" "))),
        ("pinyin without blanks", OTHERWISE, &mut |at| whole[at].then(|| syllables[at].concat())),
        ("Traditional", OTHERWISE, &mut |at| {
            convert_chinese(&recipes[at].0, ChineseScript::Simplified, ChineseScript::HongKong)
        }),
        ("one letter of the pinyin wrong", OTHERWISE, &mut |at| {
            let mut dice = StdRng::seed_from_u64(arguments.seed + at as u64);
            whole[at].then(|| mistyped(&syllables[at].concat(), &mut dice))
        }),
        ("one character wrong", OTHERWISE, &mut |at| {
            let mut title: Vec<char> = recipes[at].0.chars().collect();
            let wrong = dice.random_range(0..title.len());
            let other: Vec<char> = recipes[dice.random_range(0..recipes.len())].0.chars().collect();
            title[wrong] = other[dice.random_range(0..other.len())];
            (title.len() > 2).then(|| title.into_iter().collect())
        }),
    ];
    for (name, aim, typed) in ways {
        let mut ranks = Ranks::default();
        let mut example = String::new();
        for (at, (title, _)) in recipes.iter().enumerate() {
            let Some(text) = typed(at) else { continue };
            if example.is_empty() || title == "红烧鱼" {
                example.clone_from(&text);
            }
            let query = Query { limit: 10, ..Query::new(&text) };
            ranks.add(rank_of(&index, &query, NoteId::from(at as i64 + 1))?);
        }
        let recall = ranks.recall_at_1();
        table.row([
            name.to_owned(),
            ranks.asked.to_string(),
            format!("{recall:.3}"),
            format!("≥ {aim}"),
            if recall >= aim { "kept" } else { "MISSED" }.to_owned(),
            format!("{:.3}", ranks.mrr()),
            example,
        ]);
    }
    println!("{table}");
    Ok(())
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

fn read(folder: &Path, depth: usize, out: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && depth < MAX_DEPTH {
            read(&path, depth + 1, out)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(&path)?;
            let heading = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
            let title = heading.trim().trim_end_matches("的做法").to_owned();
            if !title.is_empty() {
                out.push((title, text.clone()));
            }
        }
    }
    Ok(())
}

fn syllables(title: &str) -> Vec<&'static str> {
    title.to_pinyin().flatten().map(|syllable| syllable.plain()).map(|s| if s == "lü" { "lv" } else { s }).collect()
}

/// A letter changed, left out, doubled, or swapped with the next.
fn mistyped(text: &str, dice: &mut StdRng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = dice.random_range(1..letters.len().max(2) - 1);
    match dice.random_range(0..4) {
        0 => letters[at] = char::from(b'a' + dice.random_range(0..26)),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
