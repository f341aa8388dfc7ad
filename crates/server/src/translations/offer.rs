//! `GET /v1/translations`: what the engines here translate.

use std::{collections::BTreeSet, sync::Arc};

use axum::extract::State;
use kumara_model::LanguageTag;
use kumara_translate::{EngineKind, EngineStatus, Matrix, Route, Translator};
use serde::Serialize;
use utoipa::ToSchema;

use super::Translations;
use crate::{app::App, http::ApiJson};

/// From one language to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LanguagePair {
    pub from: LanguageTag,
    pub to: LanguageTag,
    /// The language between them, if there is one.
    pub through: Option<LanguageTag>,
    #[schema(example = "Apertium")]
    pub engine: String,
    /// No text leaves this server.
    pub offline: bool,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TranslationEngine {
    pub name: String,
    pub kind: EngineKind,
    /// False while it has a rest after failures.
    pub is_well: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TranslationOffer {
    /// Each pair as it is translated first.
    pub pairs: Vec<LanguagePair>,
    pub engines: Vec<TranslationEngine>,
}

/// What is translated here
///
/// Pairs of languages and the engines behind them. Known words and phrases are no translation: pairs that have no more
/// are left out.
#[utoipa::path(
    get, path = "/v1/translations", tag = "translations",
    responses((status = 200, body = TranslationOffer)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_offer(State(app): State<App>) -> ApiJson<TranslationOffer> {
    let engines = app.translations.translator.status().engines;
    let pairs = app.translations.pairs().to_vec();
    let engines = engines.into_iter().map(|engine| TranslationEngine {
        is_well: engine.health.resting_s == 0,
        name: engine.name,
        kind: engine.kind,
    });
    ApiJson(TranslationOffer { pairs, engines: engines.collect() })
}

impl Translations {
    pub const fn translator(&self) -> &Translator {
        &self.translator
    }

    /// Whether a pair is translated without a text leaving this server.
    pub fn is_offline(&self, from: &LanguageTag, to: &LanguageTag) -> bool {
        self.pairs().iter().any(|pair| pair.offline && pair.from.reads_like(from) && pair.to.reads_like(to))
    }

    /// What the engines translate, word help left out.
    pub(super) fn pairs(&self) -> Arc<[LanguagePair]> {
        let matrix = self.translator.matrix();
        let mut known = self.pairs.lock();
        if let Some((_, pairs)) = known.as_ref().filter(|(of, _)| Arc::ptr_eq(of, &matrix)) {
            return Arc::clone(pairs);
        }
        let pairs: Arc<[LanguagePair]> = find_pairs(&matrix, &self.translator.status().engines).into();
        *known = Some((matrix, Arc::clone(&pairs)));
        pairs
    }
}

fn find_pairs(matrix: &Matrix, engines: &[EngineStatus]) -> Vec<LanguagePair> {
    let languages: BTreeSet<LanguageTag> = matrix.direct().into_iter().flat_map(|pair| [pair.from, pair.to]).collect();
    let mut pairs = Vec::new();
    for from in &languages {
        for to in &languages {
            let route = matrix.routes(from, to).into_iter().next();
            pairs.extend(route.and_then(|route| pair(&route, engines)));
        }
    }
    pairs
}

fn pair(route: &Route, engines: &[EngineStatus]) -> Option<LanguagePair> {
    let (first, last) = (route.steps.first()?, route.steps.last()?);
    let engines: Vec<&EngineStatus> = route.steps.iter().filter_map(|step| engines.get(step.engine)).collect();
    if engines.iter().any(|engine| engine.kind == EngineKind::WordHelp) {
        return None;
    }
    let (from, to) = (first.pair.from, last.pair.to);
    // A change of script is no third language.
    let mut between = route.steps.iter().map(|step| step.pair.to);
    let through = between.find(|tag| !tag.reads_like(&from) && !tag.reads_like(&to));
    let mut names: Vec<&str> = engines.iter().map(|engine| engine.name.as_str()).collect();
    names.dedup();
    let offline = engines.iter().all(|engine| engine.kind != EngineKind::Remote);
    Some(LanguagePair { from, to, through, engine: names.join(" + "), offline })
}
