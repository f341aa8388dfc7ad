//! The state of translation in words, for an operator's terminal: engines, what works offline, what does not work, and
//! the one command or setting that adds more.

use std::fmt::Write;

use kumara_model::{LanguageTag, UI_LANGUAGES};

use crate::{EngineKind, Matrix, Route, Status};

const APERTIUM_HINT: &str = "sudo apt install apertium apertium-eng-spa apertium-es-pt apertium-fr-es apertium-ind-zlm";
const MODEL_HINT: &str = "kumara-translator serve --models DIR --socket FILE, and KUMARA_TRANSLATION_NEURAL_SOCKET=FILE (docs/translation.md)";
const PROVIDER_HINT: &str = "KUMARA_TRANSLATION_PROVIDER=libretranslate KUMARA_TRANSLATION_URL=http://127.0.0.1:5000";

/// How one language reaches another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Offline,
    OfflineByEnglish,
    Provider,
    WordHelp,
}

impl Way {
    fn of(route: &Route, kinds: &[EngineKind]) -> Self {
        let of_kind = |kind| route.steps.iter().any(|step| kinds[step.engine] == kind);
        let real = route.steps.iter().filter(|step| kinds[step.engine] != EngineKind::Conversion).count();
        if of_kind(EngineKind::WordHelp) {
            Self::WordHelp
        } else if of_kind(EngineKind::Remote) {
            Self::Provider
        } else if real > 1 {
            Self::OfflineByEnglish
        } else {
            Self::Offline
        }
    }
}

/// Some thirty lines.
pub fn report(status: &Status, matrix: &Matrix) -> String {
    let mut out = String::from("Engines\n");
    let kinds: Vec<EngineKind> = status.engines.iter().map(|engine| engine.kind).collect();
    for engine in &status.engines {
        let kind = match engine.kind {
            EngineKind::Conversion => "change of script, offline",
            EngineKind::Local => "on this machine, offline",
            EngineKind::Remote => "provider",
            EngineKind::WordHelp => "word help, offline",
        };
        let pairs = if engine.pairs.len() > 16 {
            format!("{} pairs", engine.pairs.len())
        } else {
            engine.pairs.iter().map(|p| format!("{}>{}", p.from, p.to)).collect::<Vec<_>>().join(" ")
        };
        match &engine.trouble {
            Some(trouble) if engine.pairs.is_empty() => {
                let _ = writeln!(out, "  {} ({kind}): {trouble}", engine.name);
            }
            trouble => {
                let _ = writeln!(out, "  {} {} ({kind}): {pairs}", engine.name, engine.version);
                out.extend(trouble.iter().map(|trouble| format!("    {trouble}\n")));
            }
        }
    }
    out.push_str("\nWhat a reader gets, by the language that a text is in\n");
    let mut missing = 0;
    for from in UI_LANGUAGES.map(kumara_model::UiLanguage::tag) {
        let mut ways: Vec<(Option<Way>, LanguageTag)> = Vec::new();
        for to in UI_LANGUAGES.map(kumara_model::UiLanguage::tag).into_iter().filter(|to| *to != from) {
            let way = matrix.routes(&from, &to).iter().map(|route| Way::of(route, &kinds)).min();
            missing += usize::from(way.is_none_or(|way| way == Way::WordHelp));
            ways.push((way, to));
        }
        let of = |wanted: Option<Way>| {
            let tags = ways.iter().filter(|(way, _)| *way == wanted).map(|(_, tag)| tag.to_string());
            tags.collect::<Vec<_>>().join(" ")
        };
        let mut parts = Vec::new();
        for (way, words) in [
            (Some(Way::Offline), "offline"),
            (Some(Way::OfflineByEnglish), "offline by way of English"),
            (Some(Way::Provider), "by the provider"),
            (Some(Way::WordHelp), "word help"),
        ] {
            let tags = of(way);
            if !tags.is_empty() {
                parts.push(format!("{words}: {tags}"));
            }
        }
        let line = if parts.is_empty() { "shown as written".to_owned() } else { parts.join("; ") };
        let _ = writeln!(out, "  {:<8} {line}", from.as_str());
    }
    let _ = writeln!(out, "\n{missing} of 210 pairs have no translation.");
    if !status.engines.iter().any(|engine| engine.kind == EngineKind::Local && !engine.pairs.is_empty()) {
        let _ = writeln!(out, "Offline translation between some languages: {APERTIUM_HINT}");
    }
    if !status.engines.iter().any(|engine| engine.name == crate::neural::NAME) {
        let _ = writeln!(out, "With a model of your own: {MODEL_HINT}");
    }
    if !kinds.contains(&EngineKind::Remote) {
        let _ = writeln!(out, "All other pairs need a provider, on this machine or elsewhere: {PROVIDER_HINT}");
    }
    out
}

/// What the engines of a running translator have done: calls, failures, cache, budget.
pub fn figures(status: &Status) -> String {
    let mut out = String::new();
    for engine in status.engines.iter().filter(|engine| engine.health.calls > 0 || engine.health.resting_s > 0) {
        let health = &engine.health;
        let well = health.calls.saturating_sub(health.failures).max(1);
        let _ = write!(
            out,
            "  {}: {} calls, {} failed, {} sentences, {} characters, {} ms a call",
            engine.name,
            health.calls,
            health.failures,
            health.segments,
            health.chars,
            health.busy_ms / well
        );
        if health.resting_s > 0 {
            let _ = write!(out, "; rests for {} s", health.resting_s);
        }
        out.push('\n');
        for (error, count) in &health.errors {
            let _ = writeln!(out, "    {count} times: {error}");
        }
    }
    let total = status.cache_hits + status.cache_misses;
    let _ = writeln!(out, "  Cache: {} of {total} sentences were there already.", status.cache_hits);
    let _ = writeln!(out, "  At work or waiting: {}.", status.running);
    for (reason, count) in &status.failures {
        let _ = writeln!(out, "  Shown as written, {count} times: {reason}.");
    }
    let budget = status.budget;
    let _ = writeln!(out, "  Providers today: {} of {} characters.", budget.chars, budget.limit);
    out
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use kumara_model::Clock;

    use crate::{Budget, BudgetLimits, Neural, NoStore, ScriptConversion, Translator};

    #[test]
    fn alone_the_honest_state_is_clear() {
        let budget = Budget::new(Clock::system(), BudgetLimits::default());
        let translator = Translator::new(vec![Arc::new(ScriptConversion)], Arc::new(NoStore), budget);
        let report = super::report(&translator.status(), &translator.matrix());
        assert!(report.contains("zh-Hans  offline: zh-Hant\n"), "{report}");
        assert!(report.contains("th       shown as written\n"));
        assert!(report.contains("208 of 210 pairs have no translation."));
        assert!(report.contains("apt install apertium") && report.contains("KUMARA_TRANSLATION_PROVIDER"));
    }

    #[test]
    fn a_worker_that_does_not_answer_is_said_with_the_command_that_starts_it() {
        let budget = Budget::new(Clock::system(), BudgetLimits::default());
        let neural = Neural::new("/nowhere/translator.sock".into());
        let translator = Translator::new(vec![Arc::new(neural)], Arc::new(NoStore), budget);
        let report = super::report(&translator.status(), &translator.matrix());
        let command = "kumara-translator serve --models DIR --socket /nowhere/translator.sock\n";
        assert!(report.contains("CTranslate2 (on this machine, offline): nobody answers on /nowhere"), "{report}");
        assert!(report.contains(command) && report.contains("apt install apertium"), "{report}");
    }
}
