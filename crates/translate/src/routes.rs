//! Which engines lead from one language to another: the matrix of pairs, and the routes through it in the order in
//! which they are tried. Direct ones first, then a change of script beside an engine, then two engines with English
//! between them, which loses more but is better than nothing; word help last.

use std::{collections::HashSet, sync::Arc};

use kumara_language::ChineseScript;
use kumara_model::LanguageTag;

use crate::{Engine, EngineKind, Pair};

/// Routes that are tried for one pair; a text that failed this often stays as it is.
const MAX_ROUTES: usize = 6;

/// One engine on a route, by its place in the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub engine: usize,
    pub pair: Pair,
}

/// One to four engines, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    pub steps: Vec<Step>,
}

/// What every engine translates, in the order of the chain.
#[derive(Debug, Default, Clone)]
pub struct Matrix {
    engines: Vec<(EngineKind, HashSet<Pair>)>,
}

/// The code by which engines know a language: Chinese by its script, others by their primary language.
pub fn engine_code(tag: &LanguageTag) -> LanguageTag {
    let chinese = ChineseScript::of(tag).map(ChineseScript::code);
    chinese.unwrap_or_else(|| tag.language()).parse().unwrap_or(LanguageTag::UNKNOWN)
}

impl Matrix {
    pub fn new(engines: &[Arc<dyn Engine>]) -> Self {
        Self { engines: engines.iter().map(|e| (e.kind(), e.pairs().into_iter().collect())).collect() }
    }

    /// Every pair that one engine translates by itself.
    pub fn direct(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = self.engines.iter().flat_map(|(_, pairs)| pairs.iter().copied()).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// Routes from one language to another, the best first.
    pub fn routes(&self, from: &LanguageTag, to: &LanguageTag) -> Vec<Route> {
        let (from, to) = (engine_code(from), engine_code(to));
        if from == to {
            return Vec::new();
        }
        let mut routes = self.direct_routes(from, to, false);
        routes.extend(self.with_script(from, to));
        if from.language() != "en" && to.language() != "en" && from.language() != to.language() {
            let english = engine_code(&kumara_model::UiLanguage::ENGLISH.tag());
            let first = self.best(from, english);
            let second = self.best(english, to);
            if let (Some(first), Some(second)) = (first, second) {
                routes.push(Route { steps: [first.steps, second.steps].concat() });
            }
        }
        routes.extend(self.direct_routes(from, to, true));
        routes.truncate(MAX_ROUTES);
        routes
    }

    fn best(&self, from: LanguageTag, to: LanguageTag) -> Option<Route> {
        let direct = self.direct_routes(from, to, false).into_iter().next();
        direct.or_else(|| self.with_script(from, to).into_iter().next())
    }

    fn direct_routes(&self, from: LanguageTag, to: LanguageTag, word_help: bool) -> Vec<Route> {
        let pair = Pair { from, to };
        let fits = |(kind, pairs): &(EngineKind, HashSet<Pair>)| {
            (*kind == EngineKind::WordHelp) == word_help && pairs.contains(&pair)
        };
        let engines = self.engines.iter().enumerate().filter(|(_, engine)| fits(engine));
        engines.map(|(engine, _)| Route { steps: vec![Step { engine, pair }] }).collect()
    }

    /// An engine that knows the other script of Chinese only, with a conversion before or after it.
    fn with_script(&self, from: LanguageTag, to: LanguageTag) -> Vec<Route> {
        if from.language() == to.language() {
            return Vec::new();
        }
        let conversion = |pair: Pair| {
            let converts =
                |(kind, pairs): &(EngineKind, HashSet<Pair>)| *kind == EngineKind::Conversion && pairs.contains(&pair);
            self.engines.iter().position(converts).map(|engine| Step { engine, pair })
        };
        let others = |tag: LanguageTag| {
            let codes = [ChineseScript::Simplified, ChineseScript::Taiwan].map(ChineseScript::code);
            let codes = codes.into_iter().filter(move |_| tag.language() == "zh");
            codes.filter_map(|code| code.parse::<LanguageTag>().ok()).filter(move |other| *other != tag)
        };
        let mut routes = Vec::new();
        for other in others(from) {
            let Some(before) = conversion(Pair { from, to: other }) else { continue };
            routes.extend(
                self.direct_routes(other, to, false)
                    .into_iter()
                    .map(|route| Route { steps: [vec![before], route.steps].concat() }),
            );
        }
        for other in others(to) {
            let Some(after) = conversion(Pair { from: other, to }) else { continue };
            routes.extend(
                self.direct_routes(from, other, false)
                    .into_iter()
                    .map(|route| Route { steps: [route.steps, vec![after]].concat() }),
            );
        }
        routes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(engines: &[(EngineKind, &[(&str, &str)])]) -> Matrix {
        let pairs = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(from, to)| Pair { from: from.parse().unwrap(), to: to.parse().unwrap() }).collect()
        };
        Matrix { engines: engines.iter().map(|(kind, list)| (*kind, pairs(list))).collect() }
    }

    fn paths(matrix: &Matrix, from: &str, to: &str) -> Vec<Vec<usize>> {
        let routes = matrix.routes(&from.parse().unwrap(), &to.parse().unwrap());
        routes.into_iter().map(|r| r.steps.into_iter().map(|s| s.engine).collect()).collect()
    }

    #[test]
    fn direct_comes_before_pivot_and_word_help_last() {
        let matrix = matrix(&[
            (EngineKind::Conversion, &[("zh-Hans", "zh-Hant"), ("zh-Hant", "zh-Hans")]),
            (EngineKind::WordHelp, &[("fr", "pt"), ("en", "es")]),
            (EngineKind::Local, &[("en", "es"), ("es", "en"), ("fr", "en"), ("en", "pt")]),
            (EngineKind::Remote, &[("fr", "pt"), ("zh-Hans", "en"), ("en", "zh-Hans")]),
        ]);
        assert_eq!(paths(&matrix, "fr", "pt-BR"), [vec![3], vec![2, 2], vec![1]]);
        assert_eq!(paths(&matrix, "en", "es"), [vec![2], vec![1]]);
        assert_eq!(paths(&matrix, "zh-TW", "en"), [vec![0, 3]]);
        assert_eq!(paths(&matrix, "es", "zh-Hant"), [vec![2, 3, 0]]);
        assert_eq!(paths(&matrix, "zh", "zh-Hant"), [vec![0]]);
        assert!(paths(&matrix, "zh-CN", "zh").is_empty());
        assert!(paths(&matrix, "th", "ko").is_empty());
    }
}
