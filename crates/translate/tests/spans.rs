//! Whatever an engine does with a text, every protected span of it is there once for the reader.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use futures::future::BoxFuture;
use kumara_language::{Piece, SpanKind, protected_spans};
use kumara_model::Clock;
use kumara_translate::{
    Answer, Batch, Budget, BudgetLimits, Engine, EngineError, EngineKind, NoStore, Pair, Request, Translator,
};
use proptest::prelude::*;

/// Shuffles, drops, doubles and makes up characters, slots among them, as a seed says.
struct Hostile(AtomicU64);

impl Hostile {
    fn next(&self) -> u64 {
        // A linear congruential generator (Knuth's constants): enough to be nasty.
        let step = |x: u64| x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        step(self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |x| Some(step(x))).unwrap_or(1)) >> 33
    }

    fn mangle(&self, text: &str) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..self.next() % 4 {
            let len = chars.len().max(1);
            let (at, other) = (self.next() as usize % len, self.next() as usize % len);
            match self.next() % 6 {
                0 if !chars.is_empty() => chars.swap(at, other),
                1 if !chars.is_empty() => {
                    chars.remove(at);
                }
                2 if !chars.is_empty() => chars.insert(at, chars[other]),
                3 => chars.insert(at.min(chars.len()), '\u{e000}'),
                4 => chars.extend(" está".chars()),
                _ => chars.reverse(),
            }
        }
        chars.into_iter().collect()
    }
}

impl Engine for Hostile {
    fn name(&self) -> &str {
        "Hostile"
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed("1")
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Local
    }

    fn pairs(&self) -> Vec<Pair> {
        let pair = |from: &str| Pair { from: from.parse().unwrap(), to: "es".parse().unwrap() };
        ["en", "zh-Hans", "de", "fr", "pt", "id", "ms", "vi", "it", "tr", "ja", "ru"].map(pair).into()
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(async move { Ok(batch.segments.iter().map(|text| Answer::from(self.mangle(text))).collect()) })
    }
}

fn troublesome() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,6}",
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "https://a.example/x ",
            "@ana ",
            "#lima ",
            "`code`",
            "[doge]",
            "😂",
            "$5 ",
            "+49 151 12345678 ",
            "\u{e000}",
            "\n",
            ". ",
            "。",
            " ",
            "你好",
            " where is the market ",
            " we went to the sea ",
            "(",
            ")",
            "\u{0}",
        ])
        .prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_span_is_lost_or_doubled(text in troublesome(), seed in any::<u64>()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let budget = Budget::new(Clock::system(), BudgetLimits::default());
        let translator = Translator::new(vec![Arc::new(Hostile(AtomicU64::new(seed)))], Arc::new(NoStore), budget);
        let request =
            Request { text: text.clone(), from: None, to: "es".parse().unwrap(), likely: Vec::new(), member: None, scripts_only: false };
        let read = runtime.block_on(translator.translate(request));

        let mut wanted: Vec<&str> = protected_spans(&text).into_iter().map(|s| &text[s.range]).collect();
        let mut original = text.as_str();
        let mut untranslated = Vec::new();
        for piece in &read.pieces {
            match piece {
                // Each was in the text, and comes once.
                Piece::Kept { text, .. } | Piece::Topic { text, .. } => {
                    let at = wanted.iter().position(|span| span == text);
                    prop_assert!(at.is_some(), "{text:?} in {read:?}");
                    wanted.remove(at.unwrap());
                }
                // What stayed is the text's own, in its order.
                Piece::Text { text, translated: false } => {
                    let at = original.find(text.as_str());
                    prop_assert!(at.is_some(), "{text:?} in {read:?}");
                    original = &original[at.unwrap() + text.len()..];
                    untranslated.push(text.as_str());
                }
                // Words may turn into a price or an emoji, which harms nobody.
                Piece::Text { text, translated: true } => {
                    let harmless = |kind| matches!(kind, SpanKind::Price | SpanKind::Emoji | SpanKind::Emote);
                    prop_assert!(protected_spans(text).iter().all(|span| harmless(span.kind)), "{text:?} in {read:?}");
                }
            }
        }
        for span in wanted {
            let within = untranslated.iter_mut().find_map(|text| Some((text.find(span)? + span.len(), text)));
            prop_assert!(within.is_some(), "{span:?} in {read:?}");
            let (end, stayed) = within.unwrap();
            *stayed = &stayed[end..];
        }
    }
}
