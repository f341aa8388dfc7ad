//! `kumara-bench detect`: how often the language of the first ten and twenty characters of a sentence is found, and
//! how long that takes. The sentences train nothing.

use std::{collections::BTreeMap, error::Error, fs, hint::black_box, path::PathBuf, time::Instant};

use clap::Args;

use crate::table::Table;

/// Language, and the shares in percent that are wanted at 10 and at 20 characters.
const LANGUAGES: [(&str, Option<f64>, Option<f64>); 13] = [
    ("zh", Some(98.0), None),
    ("ja", Some(98.0), None),
    ("ko", Some(98.0), None),
    ("th", Some(98.0), None),
    ("ar", Some(98.0), None),
    ("ru", Some(98.0), None),
    ("en", Some(80.0), Some(90.0)),
    ("es", Some(80.0), Some(90.0)),
    ("fr", Some(80.0), Some(90.0)),
    ("pt", Some(80.0), Some(90.0)),
    ("vi", None, None),
    ("id", None, None),
    ("ms", None, None),
];
const BY_SCRIPT: [&str; 6] = ["zh", "ja", "ko", "th", "ar", "ru"];

#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, env = "KUMARA_DATA", default_value = "../shared/data")]
    data: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let folder = arguments.data.join("translation/flores-dev");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return Ok(());
    }
    // The models are read at the first text that needs them.
    let first = Instant::now();
    black_box(kumara_language::detect("where is the market", &[]));
    println!("The first text in Latin letters reads the models: {:.0} ms.\n", first.elapsed().as_secs_f64() * 1e3);

    let columns = ["language", "characters", "found", "aim", "", "taken for", "µs a text"];
    let mut table = Table::new("Detection without priors, 997 sentences a language", columns);
    let mut unwritten = 0;
    for (language, at_ten, at_twenty) in LANGUAGES {
        let text = fs::read_to_string(folder.join(format!("{language}.txt")))?;
        for (chars, aim) in [(10, at_ten), (20, at_twenty)] {
            let cuts: Vec<String> = text.lines().map(|line| line.chars().take(chars).collect()).collect();
            let start = Instant::now();
            let found: Vec<_> = cuts.iter().map(|cut| kumara_language::detect(cut, &[]).tag).collect();
            let micros = start.elapsed().as_secs_f64() * 1e6 / cuts.len() as f64;
            let mut mistakes: BTreeMap<&str, usize> = BTreeMap::new();
            for tag in found.iter().filter(|tag| tag.language() != language) {
                *mistakes.entry(tag.language()).or_default() += 1;
            }
            let mut mistakes: Vec<_> = mistakes.into_iter().collect();
            mistakes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            let right = found.iter().filter(|tag| tag.language() == language).count();
            let share = right as f64 * 100.0 / cuts.len() as f64;
            if BY_SCRIPT.contains(&language) && chars == 10 {
                unwritten += cuts.iter().filter(|cut| cut.is_ascii()).count();
            }
            table.row([
                language.to_owned(),
                chars.to_string(),
                format!("{share:.1} %"),
                aim.map_or_else(String::new, |aim| format!("≥ {aim} %")),
                aim.map_or("", |aim| if share >= aim { "kept" } else { "missed" }).to_owned(),
                mistakes.iter().take(3).map(|(tag, count)| format!("{tag} {count}")).collect::<Vec<_>>().join(", "),
                format!("{micros:.0}"),
            ]);
        }
    }
    println!("{table}");
    println!(
        "In {unwritten} of the cuts at ten characters in the six scripts, every character is ASCII: a name in Latin letters."
    );
    Ok(())
}
