//! Marks the slang of lines from standard input, each a language tag (or -), a tab and the text, and says how long it
//! took: `printf 'ja\tすごいw\n' | cargo run --release -p kumara-language --example slang`

use std::{error::Error, io::stdin, time::Instant};

use kumara_language::slang;
use kumara_model::{LanguageTag, UiLanguage};

fn main() -> Result<(), Box<dyn Error>> {
    let lines = stdin().lines().collect::<Result<Vec<_>, _>>()?;
    let texts: Vec<(Option<LanguageTag>, &str)> =
        lines.iter().filter_map(|line| line.split_once('\t')).map(|(tag, text)| (tag.parse().ok(), text)).collect();
    let started = Instant::now();
    println!("{} entries read in {:.1} ms", slang::entries().len(), started.elapsed().as_secs_f64() * 1e3);
    let (mut marks, mut characters) = (0, 0);
    for (language, text) in &texts {
        characters += text.chars().count();
        for mark in slang::find(text, *language, UiLanguage::ENGLISH) {
            marks += 1;
            let word = &text[mark.span];
            println!("{word}\t{}\t{}\t{text}", mark.entry.key, mark.explanation);
        }
    }
    // The fastest of some rounds: the others were interrupted.
    let round = || {
        let started = Instant::now();
        for (language, text) in &texts {
            std::hint::black_box(slang::find(text, *language, UiLanguage::ENGLISH));
        }
        started.elapsed().as_secs_f64() * 1e6
    };
    let spent = (0..7).map(|_| round()).fold(f64::INFINITY, f64::min);
    let (texts, characters) = (texts.len().max(1) as f64, characters.max(1) as f64);
    println!(
        "{texts} texts, {marks} marks, {:.1} µs a text, {:.1} µs for 200 characters",
        spent / texts,
        spent * 200.0 / characters
    );
    Ok(())
}
