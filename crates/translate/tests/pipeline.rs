//! Stories of the whole way of a text, with engines that behave and engines that don't.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::future::BoxFuture;
use kumara_language::{Glossary, Piece, SegmentKey, Term, is_slot};
use kumara_model::{Clock, LanguageTag, MemberId};
use kumara_translate::{
    Answer, Batch, Budget, BudgetLimits, CacheStore, Engine, EngineError, EngineKind, EngineLimits, NoStore, Outcome,
    Pair, Reason, Request, ScriptConversion, Stored, Translation, Translator,
};
use parking_lot::Mutex;

type Answering = Box<dyn Fn(&Batch) -> Result<Vec<String>, EngineError> + Send + Sync>;

/// Translates by a function, and counts.
struct Scripted {
    name: &'static str,
    kind: EngineKind,
    pairs: &'static [(&'static str, &'static str)],
    wait: Duration,
    calls: AtomicUsize,
    asked: Mutex<Vec<String>>,
    answering: Answering,
}

impl Scripted {
    fn new(
        name: &'static str,
        pairs: &'static [(&'static str, &'static str)],
        answering: impl Fn(&Batch) -> Result<Vec<String>, EngineError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            kind: EngineKind::Local,
            pairs,
            wait: Duration::ZERO,
            calls: AtomicUsize::new(0),
            asked: Mutex::default(),
            answering: Box::new(answering),
        }
    }

    fn of_kind(self, kind: EngineKind) -> Self {
        Self { kind, ..self }
    }

    fn waiting(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}

impl Engine for Scripted {
    fn name(&self) -> &str {
        self.name
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed("1")
    }

    fn kind(&self) -> EngineKind {
        self.kind
    }

    fn pairs(&self) -> Vec<Pair> {
        self.pairs.iter().map(|(from, to)| Pair { from: tag(from), to: tag(to) }).collect()
    }

    fn limits(&self) -> EngineLimits {
        EngineLimits { timeout_ms: 300, ..EngineLimits::default() }
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(async move {
            self.calls.fetch_add(1, Ordering::Relaxed);
            self.asked.lock().extend(batch.segments.iter().cloned());
            tokio::time::sleep(self.wait).await;
            Ok((self.answering)(batch)?.into_iter().map(Answer::from).collect())
        })
    }
}

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

fn request(text: &str, to: &str) -> Request {
    Request {
        text: text.to_owned(),
        from: None,
        to: tag(to),
        likely: Vec::new(),
        member: Some(MemberId::from(7)),
        scripts_only: false,
    }
}

fn translator(engines: &[&Arc<Scripted>]) -> Translator {
    let mut chain: Vec<Arc<dyn Engine>> = vec![Arc::new(ScriptConversion)];
    chain.extend(engines.iter().map(|engine| Arc::clone(engine) as Arc<dyn Engine>));
    Translator::new(chain, Arc::new(NoStore), Budget::new(Clock::system(), BudgetLimits::default()))
}

/// "Translates" by turning the order of the words round, in a mixture that passes for Spanish.
fn backwards(batch: &Batch) -> Result<Vec<String>, EngineError> {
    let turned = |text: &String| text.split(' ').rev().collect::<Vec<_>>().join(" ");
    Ok(batch.segments.iter().map(turned).collect())
}

fn labels(translation: &Translation) -> Vec<&str> {
    let labels = translation.pieces.iter().filter_map(|piece| match piece {
        Piece::Topic { label, .. } => label.as_deref(),
        _ => None,
    });
    labels.collect()
}

#[tokio::test]
async fn a_note_keeps_its_links_mentions_topics_and_emoji() {
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let text = "@ana I cooked this soup with @ben.c for $12 today 😂 look at https://a.example/x?y=1\nSo very good! [doge] #sweet_potato #soup";
    let translation = translator(&[&engine]).translate(request(text, "es")).await;
    assert_eq!(translation.outcome, Outcome::Translated, "{translation:?}");
    assert_eq!(translation.from, tag("en"));
    assert_eq!(translation.engines, ["Backwards"]);
    let read = translation.text();
    assert_eq!(
        read,
        "@ana at look 😂 today $12 for @ben.c with soup this cooked I https://a.example/x?y=1\ngood! very So [doge] #potato_sweet #soup"
    );
    assert_eq!(labels(&translation), ["potato sweet", "soup"]);
    let topics: Vec<_> = translation.pieces.iter().filter(|p| matches!(p, Piece::Topic { .. })).collect();
    assert!(matches!(topics[0], Piece::Topic { text, .. } if text == "#sweet_potato"));
}

#[tokio::test]
async fn under_load_only_what_is_known_comes_and_no_engine_is_asked() {
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let translator = translator(&[&engine]);
    let known = translator.translate(request("where is the old market of this town", "es")).await;
    translator.set_cache_only(true);
    let again = translator.translate(request("where is the old market of this town", "es")).await;
    assert_eq!((again.outcome, again.text()), (Outcome::Translated, known.text()));
    let unknown = translator.translate(request("we went to the sea and it was very cold", "es")).await;
    assert_eq!((unknown.outcome, unknown.reason), (Outcome::Original, Some(Reason::Busy)));
    let script = Request { from: Some("zh-Hans".parse().unwrap()), ..request("头发", "zh-Hant") };
    assert_eq!(translator.translate(script).await.text(), "頭髮", "a change of script costs nothing");
    assert_eq!(engine.calls.load(Ordering::SeqCst), 1);
    translator.set_cache_only(false);
    let later = translator.translate(request("we went to the sea and it was very cold", "es")).await;
    assert_eq!(later.outcome, Outcome::Translated, "the failure was not kept");
}

#[tokio::test]
async fn two_hundred_readers_make_one_call() {
    let engine = Arc::new(Scripted::new("Slow", &[("en", "es")], backwards).waiting(Duration::from_millis(50)));
    let translator = translator(&[&engine]);
    let reading = (0..200).map(|_| translator.translate(request("where is the old market of this town", "es")));
    let read = futures::future::join_all(reading).await;
    assert!(read.iter().all(|t| t.text() == "town this of market old the is where"), "{:?}", read[0]);
    assert_eq!(engine.calls(), 1);
    translator.translate(request("where is the old market of this town 😂😂", "es")).await;
    assert_eq!(engine.calls(), 1, "the same sentence in another note comes from the cache");
}

#[tokio::test]
async fn a_reader_who_goes_away_takes_nothing_from_the_others() {
    let engine = Arc::new(Scripted::new("Slow", &[("en", "es")], backwards).waiting(Duration::from_millis(80)));
    let translator = translator(&[&engine]);
    let text = "where is the old market of this town";
    let gone = tokio::time::timeout(Duration::from_millis(20), translator.translate(request(text, "es"))).await;
    assert!(gone.is_err());
    assert_eq!(translator.translate(request(text, "es")).await.outcome, Outcome::Translated);
    assert_eq!(engine.calls(), 1);
}

#[tokio::test]
async fn a_page_of_comments_is_one_batch() {
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let comments = (0..20).map(|i| request(&format!("I really like the number {i} of these pictures"), "es"));
    let read = translator(&[&engine]).translate_all(comments.collect()).await;
    assert_eq!(read.len(), 20);
    assert!(read.iter().all(|t| t.outcome == Outcome::Translated));
    assert_eq!(engine.calls(), 1);
}

#[tokio::test]
async fn lost_spans_are_found_by_a_second_try_in_parts() {
    let drops_slots = |batch: &Batch| {
        let without = |text: &String| {
            let words = text.chars().any(char::is_alphabetic);
            if words { text.replace(is_slot, "").to_uppercase() } else { text.clone() }
        };
        Ok(batch.segments.iter().map(without).collect())
    };
    let engine = Arc::new(Scripted::new("Careless", &[("en", "es")], drops_slots));
    let read = translator(&[&engine]).translate(request("I went with @ana and @ben to the sea yesterday", "es")).await;
    // Upper case is a copy, as the check sees it: all that is left is the original with its reason.
    assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(Reason::Spans)));
    assert_eq!(read.text(), "I went with @ana and @ben to the sea yesterday");

    let turns = |batch: &Batch| {
        let turned = |text: &String| text.replace(is_slot, "").chars().rev().collect();
        Ok(batch.segments.iter().map(turned).collect())
    };
    let engine = Arc::new(Scripted::new("Careless", &[("en", "es")], turns));
    let read = translator(&[&engine]).translate(request("I went with @ana and @ben to the sea yesterday", "es")).await;
    assert_eq!(read.outcome, Outcome::Translated, "{read:?}");
    assert_eq!(read.text(), "htiw tnew I @ana dna @ben yadretsey aes eht ot");
    assert_eq!(engine.calls(), 2);
}

#[tokio::test]
async fn the_next_engine_takes_over_and_the_broken_one_gets_a_rest() {
    let broken = Arc::new(Scripted::new("Broken", &[("en", "es")], |_| Err(EngineError::Refused(500))));
    let good = Arc::new(Scripted::new("Good", &[("en", "es")], backwards));
    let translator = translator(&[&broken, &good]);
    for i in 0..6 {
        let read = translator.translate(request(&format!("this is the sentence of the number {i}"), "es")).await;
        assert_eq!((read.outcome, read.engines), (Outcome::Translated, vec!["Good".to_owned()]));
    }
    assert_eq!((broken.calls(), good.calls()), (3, 6));
    let status = translator.status();
    let figures = &status.engines[1].health;
    assert_eq!((figures.failures, figures.resting_s > 0), (3, true));
    assert_eq!(figures.errors["it answered with status 500"], 3);
}

const POEM: &str = "Oh fideos, luna de mi plato, río blanco que sube en la noche del mercado; os busco en cada \
    esquina de la ciudad dormida, con hambre y con una moneda, y el viento me trae vuestro nombre.";

#[tokio::test]
async fn without_an_answer_the_reader_has_the_original_and_the_reason() {
    let cases: Vec<(Answering, Reason)> = vec![
        (Box::new(|_: &Batch| Err(EngineError::Refused(500))), Reason::EngineFailed),
        (Box::new(|_: &Batch| Err(EngineError::QuotaSpent)), Reason::QuotaSpent),
        (Box::new(|_: &Batch| Err(EngineError::Limited { retry_after: None })), Reason::EngineDown),
        (Box::new(|_: &Batch| Ok(Vec::new())), Reason::EngineFailed),
        (Box::new(|b: &Batch| Ok(b.segments.clone())), Reason::Copy),
        (Box::new(|b: &Batch| Ok(vec!["ja ".repeat(40); b.segments.len()])), Reason::Repetition),
        (Box::new(|b: &Batch| Ok(vec![POEM.into(); b.segments.len()])), Reason::Length),
        (
            Box::new(|b: &Batch| Ok(vec!["mira en www.evil.example ahora mismo".into(); b.segments.len()])),
            Reason::Added,
        ),
    ];
    for (answering, reason) in cases {
        let engine = Arc::new(Scripted::new("Bad", &[("en", "es")], answering));
        let text = "Where can I find the good noodles? 😂";
        let read = translator(&[&engine]).translate(request(text, "es")).await;
        assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(reason)));
        assert_eq!(read.text(), text);
    }
    let slow = Arc::new(Scripted::new("Slow", &[("en", "es")], backwards).waiting(Duration::from_secs(5)));
    let read = translator(&[&slow]).translate(request("Where can I find good noodles?", "es")).await;
    assert_eq!(read.reason, Some(Reason::TimedOut));
    for (text, to, reason) in [
        ("😂 12 https://a.example", "es", Reason::NoLanguage),
        ("Where can I find good noodles?", "en", Reason::SameLanguage),
        ("Where can I find good noodles?", "th", Reason::NoEngine),
        (&"a long text ".repeat(10_000), "es", Reason::TooLong),
    ] {
        let read = translator(&[&slow]).translate(request(text, to)).await;
        assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(reason)));
        assert_eq!(read.text(), text);
    }
}

#[tokio::test]
async fn english_lies_between_and_scripts_are_changed_on_the_way() {
    let first =
        Arc::new(Scripted::new("First", &[("es", "en")], |b| Ok(vec!["good morning to you".into(); b.segments.len()])));
    let second = Arc::new(Scripted::new("Second", &[("en", "zh-Hans")], |b| {
        Ok(vec!["早上好，吃面条吗".into(); b.segments.len()])
    }));
    let read = translator(&[&first, &second]).translate(request("Buenos días a todos ustedes", "zh-TW")).await;
    assert_eq!(read.text(), "早上好，吃麵條嗎");
    assert_eq!(read.engines, ["OpenCC", "First", "Second"]);
    assert_eq!(*second.asked.lock(), ["good morning to you"]);
    assert_eq!(read.keys.len(), 3);

    let read = translator(&[]).translate(request("头发干了吗？软件很好用", "zh-Hant")).await;
    assert_eq!((read.outcome, read.text().as_str()), (Outcome::Translated, "頭髮幹了嗎？軟體很好用"));
}

#[tokio::test]
async fn what_the_reader_reads_already_stays() {
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es"), ("zh-Hans", "es")], |b| {
        Ok(vec!["Hola a todo el mundo".into(); b.segments.len()])
    }));
    let text = "我今天去了海边，真的很开心。\nThe weather was lovely and we walked for three hours along the coast.";
    let read = translator(&[&engine]).translate(request(text, "en")).await;
    assert_eq!(read.reason, Some(Reason::NoEngine));
    let read = translator(&[&engine]).translate(request(text, "es")).await;
    assert_eq!(read.text(), "Hola a todo el mundo\nHola a todo el mundo");
    assert_eq!(read.from, tag("en"));
}

#[tokio::test]
async fn budgets_count_what_providers_are_sent_and_nothing_else() {
    let local = Arc::new(Scripted::new("Local", &[("en", "es")], backwards));
    let remote = Arc::new(Scripted::new("Remote", &[("en", "pt")], backwards).of_kind(EngineKind::Remote));
    let budget = Budget::new(Clock::system(), BudgetLimits { member_chars: 60, site_chars: 100 });
    let chain: Vec<Arc<dyn Engine>> = vec![local.clone(), remote.clone()];
    let translator = Translator::new(chain, Arc::new(NoStore), Arc::clone(&budget));
    let text = |i: u8| format!("this is a sentence of {i}0 characters, exactly");
    for i in 0..9 {
        assert_eq!(translator.translate(request(&text(i), "es")).await.outcome, Outcome::Translated);
    }
    let read = translator.translate(request(&text(1), "pt")).await;
    assert_eq!(read.outcome, Outcome::Translated, "{read:?}");
    let read = translator.translate(request(&text(2), "pt")).await;
    assert_eq!((read.reason, read.text()), (Some(Reason::MemberBudgetSpent), text(2)));
    let read = translator.translate(request(&text(1), "pt")).await;
    assert_eq!(read.outcome, Outcome::Translated, "what is there costs nothing");
    let other = |i| Request { member: Some(MemberId::from(8)), ..request(&text(i), "pt") };
    assert_eq!(translator.translate(other(3)).await.outcome, Outcome::Translated);
    assert_eq!(translator.translate(other(4)).await.reason, Some(Reason::SiteBudgetSpent));
    assert_eq!(remote.calls(), 2);
}

/// A store in memory, as a server would have one in its database.
#[derive(Default)]
struct Kept {
    segments: Mutex<std::collections::HashMap<SegmentKey, Stored>>,
    corrections: Mutex<std::collections::HashMap<SegmentKey, String>>,
}

impl CacheStore for Kept {
    fn get<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<Stored>>> {
        Box::pin(async move { keys.iter().map(|key| self.segments.lock().get(key).cloned()).collect() })
    }

    fn put<'a>(&'a self, entries: &'a [(SegmentKey, Stored)]) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.segments.lock().extend(entries.iter().cloned()) })
    }

    fn corrections<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<String>>> {
        Box::pin(async move { keys.iter().map(|key| self.corrections.lock().get(key).cloned()).collect() })
    }
}

#[tokio::test]
async fn what_was_translated_before_a_restart_is_not_asked_for_again() {
    let store = Arc::new(Kept::default());
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let start = || {
        let budget = Budget::new(Clock::system(), BudgetLimits::default());
        Translator::new(vec![engine.clone() as Arc<dyn Engine>], store.clone(), budget)
    };
    let text = "I went to the market with @ana yesterday";
    let before = start().translate(request(text, "es")).await;
    let after = start().translate(request(text, "es")).await;
    assert_eq!((engine.calls(), before.pieces), (1, after.pieces));

    let masked = "I went to the market with \u{e000} yesterday";
    let memory = SegmentKey::of_memory(masked, &tag("en"), &tag("es"));
    store.corrections.lock().insert(memory, "Ayer fui al mercado con \u{e000}".to_owned());
    let read = start().translate(request(text, "es")).await;
    assert_eq!((read.text().as_str(), read.corrected), ("Ayer fui al mercado con @ana", true));
    assert!(read.keys.contains(&memory));
    store.corrections.lock().insert(memory, "Ayer fui al mercado".to_owned());
    assert!(!start().translate(request(text, "es")).await.corrected, "a correction that lost the mention is not used");
}

#[tokio::test]
async fn word_help_never_passes_as_a_translation() {
    let help = Arc::new(
        Scripted::new("Word help", &[("en", "es"), ("en", "pt")], |b| {
            Ok(vec!["gracias, thank you".into(); b.segments.len()])
        })
        .of_kind(EngineKind::WordHelp),
    );
    let read = translator(&[&help]).translate(request("thank you very much for it", "es")).await;
    assert_eq!((read.outcome, read.engines), (Outcome::WordHelp, vec!["Word help".to_owned()]));
    let half = Arc::new(Scripted::new("Half", &[("en", "es")], |b| {
        Ok(b.segments
            .iter()
            .map(|s| if s.contains("sea") { "Fuimos todos al mar".into() } else { s.clone() })
            .collect())
    }));
    let text = "All of us went to the sea. Thank you very much for it.";
    let read = translator(&[&help, &half]).translate(request(text, "es")).await;
    assert_eq!((read.outcome, read.reason), (Outcome::Partly, Some(Reason::Copy)));
    assert_eq!(read.text(), "Fuimos todos al mar Thank you very much for it.");
}

#[tokio::test]
async fn the_glossary_decides_its_terms() {
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let translator = translator(&[&engine]);
    let text = "we eat sweet potato every single day";
    translator.translate(request(text, "es")).await;
    let term = Term { from: "en".into(), to: "es".into(), term: "sweet potato".into(), translation: "camote".into() };
    translator.set_glossary(Glossary::new(vec![term]).unwrap());
    let read = translator.translate(request(text, "es")).await;
    assert_eq!(read.text(), "day single every camote eat we");
    assert_eq!(engine.calls(), 2, "another glossary, another translation");
}

#[tokio::test]
async fn an_accepted_wording_needs_no_engine_and_its_sentences_serve_other_texts() {
    let store = Arc::new(Kept::default());
    let engine = Arc::new(Scripted::new("Backwards", &[("en", "es")], backwards));
    let translator = Translator::new(
        vec![engine.clone() as Arc<dyn Engine>],
        store.clone(),
        Budget::new(Clock::system(), BudgetLimits::default()),
    );
    let text = "I went to the market with @ana yesterday. It was very good! #sweet_potato";
    let wording = "Ayer fui al mercado con @ana. ¡Estuvo muy bien! #camote";
    let entries = translator.entries_of(request(text, "es"), wording);
    assert_eq!(entries.len(), 4, "the whole, two sentences and a topic: {entries:?}");
    assert_eq!(translator.entries_of(request(text, "es"), "Ayer fui a https://evil.example"), []);
    assert!(!translator.takes_wording(request(text, "en")), "it is in this language already");
    store.corrections.lock().extend(entries.iter().cloned());

    let read = translator.translate(request(text, "es")).await;
    assert_eq!((read.text().as_str(), read.outcome, read.corrected), (wording, Outcome::Translated, true));
    assert_eq!((read.engines.len(), &read.keys[..]), (0, &[entries[0].0][..]));
    assert!(read.pieces.iter().any(|p| matches!(p, Piece::Topic { text, .. } if text == "#sweet_potato")));
    assert_eq!(engine.calls(), 0);

    let other = "I went to the market with @ben yesterday. We bought some bread and a little cheese";
    let read = translator.translate(request(other, "es")).await;
    assert!(read.text().starts_with("Ayer fui al mercado con @ben. "), "{}", read.text());
    assert_eq!((read.corrected, read.engines.as_slice(), engine.calls()), (true, &["Backwards".to_owned()][..], 1));

    let visitor = Request { scripts_only: true, member: None, ..request(text, "es") };
    assert_eq!(translator.translate(visitor).await.reason, Some(Reason::NoEngine), "more than a change of script");
}
