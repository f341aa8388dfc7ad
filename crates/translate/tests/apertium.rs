//! Apertium itself, as it is installed on this machine. Without it these stories say so and end.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::{path::Path, sync::Arc, time::Duration};

use kumara_model::Clock;
use kumara_translate::{
    Apertium, Batch, Budget, BudgetLimits, Engine, Launcher, MODES_FOLDER, NoStore, Outcome, Pair, Request, Translator,
};

fn apertium() -> Option<Apertium> {
    let launcher = Launcher { path: env!("CARGO_BIN_EXE_kumara-confined").into(), arguments: Vec::new() };
    let found = Apertium::find(Path::new(MODES_FOLDER), launcher);
    let pair = Pair { from: "en".parse().unwrap(), to: "es".parse().unwrap() };
    let found = found.filter(|apertium| apertium.pairs().contains(&pair));
    if found.is_none() {
        eprintln!("skipped: Apertium's pair eng-spa is not installed (scripts/install-test-tools)");
    }
    found
}

fn batch(from: &str, to: &str, segments: &[&str]) -> Batch {
    let segments = segments.iter().map(|s| (*s).to_owned()).collect();
    Batch { from: from.parse().unwrap(), to: to.parse().unwrap(), segments }
}

async fn texts(apertium: &Apertium, segments: &[&str]) -> Vec<String> {
    let answers = apertium.translate(&batch("en", "es", segments)).await.unwrap();
    answers.into_iter().map(|answer| answer.text).collect()
}

#[tokio::test]
async fn a_batch_comes_back_in_order_with_its_slots() {
    let Some(apertium) = apertium() else { return };
    let read =
        texts(&apertium, &["I like cats.", "I met \u{e000} in the house \u{e101}", "", "Where is the market?"]).await;
    assert_eq!(read[0], "Me gustan los gatos.");
    assert!(read[1].contains('\u{e000}') && read[1].contains('\u{e101}') && read[1].contains("casa"), "{read:?}");
    assert_eq!(read[2], "");
    assert!(read[3].ends_with('?') && read[3].starts_with("Dónde"), "{read:?}");
}

#[tokio::test]
async fn hostile_text_is_text() {
    let Some(apertium) = apertium() else { return };
    let hostile = [
        "^I/prpers<prn>$ like",
        "\\ \\\\ ^^^^ $$$$ [[[[ ]]]] {{{{ }}}} //// @@@@ <<<< >>>>",
        "[<b>]house[</b>] ^$ .[] .[][] house",
        "*house #house @house ~house +house",
        "a\0b\nc\r\nd",
        "`id` $(id) ; rm -rf / | cat",
        "Qzxaa Qzx qzxab \u{e000}",
        &"house ".repeat(80),
        "\u{1}\u{2}\u{7f}\u{200b}\u{feff}\u{202e}",
        "𝕳𝖔𝖚𝖘𝖊 ﷽ 👨‍👩‍👧 ก็็็็็็็็็็",
    ];
    for text in hostile {
        let read = texts(&apertium, &[text, "I like cats."]).await;
        assert_eq!(read[1], "Me gustan los gatos.", "after {text:?}");
        let signs = |text: &str| text.chars().filter(|c| "^$[]{}/\\@<>".contains(*c)).collect::<String>();
        assert_eq!(signs(&read[0]), signs(text), "{text:?} → {:?}", read[0]);
    }
}

#[tokio::test]
async fn unknown_words_are_counted_and_their_marks_taken_off() {
    let Some(apertium) = apertium() else { return };
    let answers = apertium.translate(&batch("en", "es", &["the yyds gjhq house", "the house"])).await.unwrap();
    assert!(answers[0].text.contains("yyds") && !answers[0].text.contains('*'), "{answers:?}");
    assert!((answers[0].known - 0.5).abs() < 0.01 && (answers[1].known - 1.0).abs() < 0.01, "{answers:?}");
}

/// Processes of Apertium that this one has started, by their names.
#[cfg(target_os = "linux")]
fn own_processes(name: &str) -> Vec<u32> {
    let stat = |pid: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (start, end) = (stat.find('(')?, stat.rfind(')')?);
        let parent = stat[end + 2..].split(' ').nth(1)?.parse::<u32>().ok()?;
        Some((stat[start + 1..end].to_owned(), parent))
    };
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|pid| stat(*pid).is_some_and(|(n, parent)| n == name && parent == std::process::id())).collect()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_dies_is_replaced_and_what_runs_is_confined() {
    let Some(apertium) = apertium() else { return };
    assert_eq!(texts(&apertium, &["I like cats."]).await, ["Me gustan los gatos."]);
    let running = own_processes("lrx-proc");
    assert!(!running.is_empty());
    for pid in running {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        assert!(status.contains("NoNewPrivs:\t1"), "{status}");
        let limits = std::fs::read_to_string(format!("/proc/{pid}/limits")).unwrap();
        assert!(limits.lines().any(|l| l.starts_with("Max address space") && l.contains("1073741824")), "{limits}");
        let pid = rustix::process::Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(texts(&apertium, &["I like cats."]).await, ["Me gustan los gatos."]);
}

#[tokio::test]
async fn a_note_is_read_in_spanish_with_all_that_is_in_it() {
    let Some(apertium) = apertium() else { return };
    let budget = Budget::new(Clock::system(), BudgetLimits::default());
    let translator = Translator::new(vec![Arc::new(apertium)], Arc::new(NoStore), budget);
    let request = Request {
        text: "I cooked this soup with @ana.b today 😂 The recipe is here: https://a.example/soup\nIt was very good! #soup".into(),
        from: None,
        to: "es".parse().unwrap(),
        likely: Vec::new(),
        member: None,
        scripts_only: false,
    };
    let read = translator.translate(request).await;
    assert_eq!(read.outcome, Outcome::Translated, "{read:?}");
    let text = read.text();
    for kept in ["@ana.b", "😂", "https://a.example/soup", "#"] {
        assert_eq!(text.matches(kept).count(), 1, "{text}");
    }
    assert!(text.contains("sopa") && text.contains("receta"), "{text}");
    assert_eq!(read.engines, ["Apertium"]);
}
