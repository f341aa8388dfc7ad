//! Providers elsewhere: LibreTranslate, DeepL, and chat models behind OpenAI's interface. What members wrote goes out as
//! data, what comes back is bounded here and checked by the pipeline like every engine's answer.

mod chat;
mod client;
mod deepl;
mod libretranslate;
mod notation;

use std::borrow::Cow;

use futures::future::BoxFuture;
use kumara_model::LanguageTag;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Answer, Batch, Engine, EngineError, EngineKind, EngineLimits, Pair, engine_code};
use client::JsonClient;

/// Which interface a provider speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    LibreTranslate,
    DeepL,
    /// `/chat/completions` as OpenAI defined it and many serve it, on the same machine too.
    Chat,
}

/// One provider as an operator sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteSettings {
    pub provider: Provider,
    /// Where its interface begins: `https://api-free.deepl.com`, `http://127.0.0.1:5000`, `http://127.0.0.1:8000/v1`.
    pub url: String,
    pub key: Option<String>,
    /// For chat: the model's name. Part of the version of its translations.
    pub model: Option<String>,
    /// Languages between which it translates; empty for those that the provider is known for.
    pub languages: Vec<LanguageTag>,
    pub timeout_ms: u64,
}

/// Settings that could not work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {problem}")]
pub struct SettingsError {
    pub setting: &'static str,
    pub problem: String,
}

/// An engine behind an address.
pub struct Remote {
    provider: Provider,
    client: JsonClient,
    key: Option<String>,
    model: String,
    version: String,
    pairs: Vec<Pair>,
    timeout_ms: u64,
}

const LANGUAGES: [&str; 15] =
    ["en", "zh-Hans", "zh-Hant", "ja", "ko", "es", "fr", "pt", "de", "ru", "ar", "th", "vi", "id", "ms"];
/// What DeepL does not translate with every plan is left to an operator's own list.
const NOT_BY_DEEPL: [&str; 3] = ["th", "vi", "ms"];

impl Remote {
    pub fn new(settings: RemoteSettings) -> Result<Self, SettingsError> {
        let problem = |setting, problem: &str| SettingsError { setting, problem: problem.to_owned() };
        let (path, authorization) = match settings.provider {
            Provider::LibreTranslate => ("/translate", None),
            Provider::DeepL => ("/v2/translate", settings.key.as_ref().map(|key| format!("DeepL-Auth-Key {key}"))),
            Provider::Chat => ("/chat/completions", settings.key.as_ref().map(|key| format!("Bearer {key}"))),
        };
        if settings.provider == Provider::DeepL && settings.key.is_none() {
            return Err(problem("key", "DeepL needs one"));
        }
        let model = settings.model.unwrap_or_default();
        if settings.provider == Provider::Chat && model.is_empty() {
            return Err(problem("model", "a chat provider needs the name of a model"));
        }
        let url = format!("{}{path}", settings.url.trim_end_matches('/'));
        let client = JsonClient::new(&url, authorization.as_deref())?;
        let mut languages: Vec<LanguageTag> = settings.languages.iter().map(engine_code).collect();
        if languages.is_empty() {
            let without: &[&str] = if settings.provider == Provider::DeepL { &NOT_BY_DEEPL } else { &[] };
            let known = LANGUAGES.iter().filter(|code| !without.contains(code));
            languages = known.filter_map(|code| code.parse().ok()).collect();
        }
        languages.sort_unstable();
        languages.dedup();
        let pair = |from: &LanguageTag| {
            let from = *from;
            languages.iter().filter(move |to| to.language() != from.language()).map(move |to| Pair { from, to: *to })
        };
        Ok(Self {
            pairs: languages.iter().flat_map(pair).collect(),
            version: if model.is_empty() { "1".to_owned() } else { format!("{model} {}", chat::PROMPT_VERSION) },
            provider: settings.provider,
            client,
            key: settings.key,
            model,
            timeout_ms: settings.timeout_ms,
        })
    }

    fn request(&self, batch: &Batch) -> Value {
        match self.provider {
            Provider::LibreTranslate => libretranslate::request(batch, self.key.as_deref()),
            Provider::DeepL => deepl::request(batch),
            Provider::Chat => chat::request(batch, &self.model),
        }
    }

    fn read(&self, answer: &Value, batch: &Batch) -> Result<Vec<String>, EngineError> {
        match self.provider {
            Provider::LibreTranslate => libretranslate::read(answer, batch),
            Provider::DeepL => deepl::read(answer),
            Provider::Chat => chat::read(answer, batch),
        }
    }

    async fn ask(&self, batch: &Batch) -> Result<Vec<Answer>, EngineError> {
        let answer = self.client.post(&self.request(batch)).await?;
        let texts = self.read(&answer, batch)?;
        if texts.len() != batch.segments.len() {
            return Err(EngineError::BadAnswer("not one answer a text"));
        }
        Ok(texts.into_iter().map(Answer::from).collect())
    }
}

impl Engine for Remote {
    fn name(&self) -> &str {
        match self.provider {
            Provider::LibreTranslate => "LibreTranslate",
            Provider::DeepL => "DeepL",
            Provider::Chat => &self.model,
        }
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.version)
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Remote
    }

    fn pairs(&self) -> Vec<Pair> {
        self.pairs.clone()
    }

    fn limits(&self) -> EngineLimits {
        // DeepL takes 50 texts; a chat model loses count of more than some twenty.
        let max_segments = if self.provider == Provider::Chat { 20 } else { 50 };
        EngineLimits {
            max_segments,
            max_chars: 8_000,
            timeout_ms: self.timeout_ms,
            at_once: 8,
            ..EngineLimits::default()
        }
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(self.ask(batch))
    }
}
