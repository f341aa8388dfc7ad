//! آتزمون is "atzmon": on the socket, by the engine, in the terminal; and what happens when things go wrong.

use std::{
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

use kumara_model::Clock;
use kumara_translate::{
    Batch, Budget, BudgetLimits, Engine, EngineError, Neural, NoStore, Outcome, Request as Text, Translator,
};
use kumara_translator::protocol::{Answer, Request, Segment};

use crate::program::{Client, model, until};

const WORD: &str = "آتزمون";

fn translate(id: u64, segments: &[&str]) -> Request {
    let segments = segments.iter().map(|segment| (*segment).to_owned()).collect();
    Request::Translate { id, from: "ar".parse().unwrap(), to: "en".parse().unwrap(), segments }
}

fn batch(segments: &[&str]) -> Batch {
    let segments = segments.iter().map(|segment| (*segment).to_owned()).collect();
    Batch { from: "ar".parse().unwrap(), to: "en".parse().unwrap(), segments }
}

#[test]
fn a_word_goes_through_the_socket() {
    let Some(models) = model() else { return };
    let check = models.check();
    let listed = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(check.status.success() && listed.contains("ar>en") && listed.contains("(MIT)"), "{listed}");
    let _serving = models.serve();
    let mode = std::fs::metadata(models.socket()).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    let mut client = Client::new(&models.socket());
    client.send(&translate(7, &[WORD, "", WORD]));
    let text = |text: &str| Segment::Text(text.to_owned());
    let segments = vec![text("atzmon"), text(""), text("atzmon")];
    assert_eq!(client.answer(), Answer::Translated { id: 7, model: "ar-en".into(), segments });
    // Whatever is written, there is an answer and the worker goes on.
    let hostile = ["</s>", "<unk> <s>", "\u{e000}", "𝕳𝖔𝖚𝖘𝖊 ﷽ 👨‍👩‍👧", "a\0b", &"ا".repeat(256), &"ا".repeat(257)];
    client.send(&translate(8, &hostile));
    let Answer::Translated { segments, .. } = client.answer() else { panic!() };
    assert_eq!(segments.len(), hostile.len());
    assert_eq!(segments[6], Segment::Problem("it is longer than 256 tokens".into()));
    client.send(&translate(9, &[WORD]));
    assert_eq!(client.answer(), Answer::Translated { id: 9, model: "ar-en".into(), segments: vec![text("atzmon")] });
}

#[test]
fn two_clients_and_two_hundred_requests_at_once() {
    let Some(models) = model() else { return };
    let _serving = models.serve();
    let mut clients = [Client::new(&models.socket()), Client::new(&models.socket())];
    for id in 0..200_usize {
        clients[id % 2].send(&translate(id as u64, &[WORD]));
        // A client may have 64 that wait.
        if id % 50 == 49 {
            for client in &mut clients {
                for _ in 0..25 {
                    let Answer::Translated { segments, .. } = client.answer() else { panic!() };
                    assert_eq!(segments, [Segment::Text("atzmon".into())]);
                }
            }
        }
    }
    clients[0].send(&Request::Health { id: 1 });
    let Answer::Health(health) = clients[0].answer() else { panic!() };
    assert_eq!((health.sentences, health.failed, health.queued), (200, 0, 0));
    assert!(health.batches < 100 && health.largest_batch > 1, "{health:?}");
    println!("200 sentences of two clients in {} batches, the largest of {}", health.batches, health.largest_batch);
}

#[cfg(target_os = "linux")]
#[test]
fn it_runs_in_a_cell() {
    let Some(models) = model() else { return };
    let serving = models.serve();
    assert!(serving.log.contains("confined: reads the models, writes nothing, has no network"), "{}", serving.log);
    let of = |file: &str| std::fs::read_to_string(format!("/proc/{}/{file}", serving.child.id())).unwrap();
    assert!(of("status").contains("NoNewPrivs:\t1"));
    let limits = of("limits");
    let has = |name: &str, value: &str| limits.lines().any(|line| line.starts_with(name) && line.contains(value));
    assert!(has("Max address space", "6442450944") && has("Max open files", "256"), "{limits}");
}

#[test]
fn a_damaged_model_is_refused_in_words() {
    let Some(models) = model() else { return };
    let file = models.models().join("ar-en/model.bin");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let check = models.check();
    let words = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(!check.status.success(), "{words}");
    assert_eq!(words, "ar-en: refused: model.bin is not the file that the manifest describes: its SHA-256 differs\n");
    let serving = models.serve();
    assert!(serving.log.contains("SHA-256 differs"), "{}", serving.log);
    let mut client = Client::new(&models.socket());
    client.send(&translate(1, &[WORD]));
    assert!(matches!(client.answer(), Answer::Error { id: Some(1), .. }));
    // One that its manifest describes, and that is no model all the same.
    std::fs::write(&file, "no model").unwrap();
    let folder = models.models().join("ar-en");
    let arguments = ["manifest", folder.to_str().unwrap(), "--licence", "MIT", "--pair", "ar:en"];
    assert!(models.run(&[&arguments[..], &["--tokenisation", "characters", "--replace"]].concat()).status.success());
    serving.kill();
    let _serving = models.serve();
    let mut client = Client::new(&models.socket());
    client.send(&translate(1, &[WORD]));
    let Answer::Translated { segments, .. } = client.answer() else { panic!() };
    assert!(matches!(&segments[0], Segment::Problem(problem) if problem.contains("can't be loaded")), "{segments:?}");
}

#[tokio::test]
async fn the_engine_finds_a_worker_that_was_killed_again() {
    let Some(models) = model() else { return };
    let serving = models.serve();
    let engine = Neural::new(models.socket());
    let texts = |answers: Vec<kumara_translate::Answer>| answers.into_iter().map(|a| a.text).collect::<Vec<_>>();
    let read = engine.translate(&batch(&[WORD, "\u{e000} آتزمون \u{e101}"])).await.unwrap();
    assert_eq!(texts(read), ["atzmon", "\u{e000} atzmon \u{e101}"]);
    let version = engine.version().into_owned();
    serving.kill();
    assert!(matches!(engine.translate(&batch(&[WORD])).await, Err(EngineError::Unreachable(_))));
    let _serving = models.serve();
    assert_eq!(texts(engine.translate(&batch(&[WORD])).await.unwrap()), ["atzmon"]);
    assert_eq!((engine.version().into_owned(), engine.edition()), (version, 1));
}

#[tokio::test]
async fn a_text_goes_the_whole_way() {
    let Some(models) = model() else { return };
    let _serving = models.serve();
    let budget = Budget::new(Clock::system(), BudgetLimits::default());
    let engine = Neural::new(models.socket());
    let translator = Translator::new(vec![std::sync::Arc::new(engine)], std::sync::Arc::new(NoStore), budget);
    let from = Some("ar".parse().unwrap());
    let text = format!("{WORD} @ana.b 😂");
    let request = Text { text, from, to: "en".parse().unwrap(), likely: vec![], member: None, scripts_only: false };
    let read = translator.translate(request).await;
    assert_eq!((read.outcome, read.text().as_str()), (Outcome::Translated, "atzmon @ana.b 😂"), "{read:?}");
    assert_eq!(read.engines, ["CTranslate2"]);
}

#[test]
fn a_line_goes_through_the_terminal() {
    let Some(program) = std::env::var_os("KUMARA_PROGRAM") else {
        eprintln!("skipped: KUMARA_PROGRAM does not say where kumara is (scripts/test translator builds it)");
        return;
    };
    let Some(models) = model() else { return };
    let kumara = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.args(arguments).env("KUMARA_TRANSLATION_NEURAL_SOCKET", models.socket());
        command.env("KUMARA_TRANSLATION_APERTIUM", "false");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let status = || String::from_utf8(kumara(&["translate", "status"]).wait_with_output().unwrap().stdout).unwrap();
    let alone = status();
    let start = format!("Start it: kumara-translator serve --models DIR --socket {}", models.socket().display());
    assert!(alone.contains("nobody answers on") && alone.contains(&start), "{alone}");

    let serving = models.serve();
    assert!(status().contains("(on this machine, offline): ar>en"));
    let mut child = kumara(&["translate", "--from", "ar", "--to", "en"]);
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), WORD.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "atzmon\n", "{output:?}");
    serving.kill();
    until("the status says that it has gone", || status().contains("nobody answers on"));
}
