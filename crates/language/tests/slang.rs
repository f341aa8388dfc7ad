//! What the slang list as a whole gets right, on lines as members write them.

#![allow(clippy::unwrap_used)]

use kumara_language::slang;
use kumara_model::{LanguageTag, UiLanguage};

const LINES: &str = include_str!("slang_lines.txt");

struct Line<'a> {
    language: Option<LanguageTag>,
    /// Words as written, and the key of their entry.
    marks: Vec<(&'a str, &'a str)>,
    text: &'a str,
}

fn lines() -> Vec<Line<'static>> {
    let content = LINES.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    content
        .map(|line| {
            let [language, marks, text] = line.splitn(3, " | ").collect::<Vec<_>>()[..] else { panic!("{line}") };
            let marks = marks.split(" / ").filter(|m| *m != "-");
            Line {
                language: (language != "-").then(|| language.parse().unwrap()),
                marks: marks.map(|m| m.rsplit_once(':').unwrap()).collect(),
                text,
            }
        })
        .collect()
}

#[test]
fn marks_are_those_that_a_reader_expects() {
    let (mut right, mut wrong, mut missed, mut report) = (0, 0, 0, String::new());
    for line in lines() {
        let found = slang::find(line.text, line.language, UiLanguage::ENGLISH);
        let found: Vec<(&str, &str)> = found.iter().map(|m| (&line.text[m.span.clone()], &*m.entry.key)).collect();
        let hits = found.iter().filter(|f| line.marks.contains(f)).count();
        right += hits;
        wrong += found.len() - hits;
        missed += line.marks.len() - hits;
        if found != line.marks {
            report += &format!("\n{}\n  expected {:?}\n  found    {found:?}", line.text, line.marks);
        }
    }
    let precision = f64::from(right as u32) / f64::from((right + wrong) as u32);
    let recall = f64::from(right as u32) / f64::from((right + missed) as u32);
    println!("{} lines: {right} right, {wrong} wrong, {missed} missed", lines().len());
    println!("precision {precision:.3}, recall {recall:.3}{report}");
    assert!(precision >= 0.98 && recall >= 0.95, "precision {precision:.3}, recall {recall:.3}{report}");
}

#[test]
fn half_of_the_lines_are_clean_and_every_language_has_some() {
    let lines = lines();
    let clean = lines.iter().filter(|l| l.marks.is_empty()).count();
    assert!(lines.len() >= 120 && clean * 5 >= lines.len() * 2, "{clean} of {}", lines.len());
    for language in kumara_model::UI_LANGUAGES {
        let of_it: Vec<_> = lines.iter().filter(|l| l.language == Some(language.tag())).collect();
        assert!(of_it.iter().any(|l| l.marks.is_empty()), "{}", language.as_str());
        assert!(of_it.iter().any(|l| !l.marks.is_empty()), "{}", language.as_str());
    }
    for line in &lines {
        for (_, key) in &line.marks {
            assert!(slang::entry(key).is_some(), "{key}");
        }
    }
}
