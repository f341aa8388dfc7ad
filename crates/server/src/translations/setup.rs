//! From the settings to the engines and what they may cost. The program's commands take the same way.

use std::{path::Path, sync::Arc};

use kumara_language::{Glossary, Term};
use kumara_translate::{
    Budget, BudgetLimits, CacheStore, Engine, Launcher, Provider, RemoteSettings, Setup, Translator,
};
use serde::Deserialize;

use crate::{app::StartError, config};

pub const fn budget_limits(settings: &config::Translation) -> BudgetLimits {
    BudgetLimits { member_chars: settings.member_chars_a_day, site_chars: settings.site_chars_a_day }
}

/// A glossary's file; longer ones are no list that people keep.
const GLOSSARY_BYTES: u64 = 8 * 1024 * 1024;

/// The chain of engines, with the community's glossary.
pub fn translator(
    settings: &config::Translation,
    confined: Launcher,
    store: Arc<dyn CacheStore>,
    budget: Arc<Budget>,
) -> Result<Translator, StartError> {
    let translator = Translator::new(engines(settings, confined)?, store, budget);
    if let Some(file) = &settings.glossary {
        translator.set_glossary(glossary(file)?);
    }
    Ok(translator)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    #[serde(default)]
    term: Vec<Term>,
}

fn glossary(file: &Path) -> Result<Glossary, StartError> {
    let bad = |problem: String| StartError::Setting {
        name: "translation.glossary",
        problem: format!("{}: {problem}", file.display()),
    };
    let size = std::fs::metadata(file).map_err(|error| bad(error.to_string()))?.len();
    if size > GLOSSARY_BYTES {
        return Err(bad(format!("it has {size} bytes; {GLOSSARY_BYTES} fit")));
    }
    let text = std::fs::read_to_string(file).map_err(|error| bad(error.to_string()))?;
    let parsed: GlossaryFile = toml::from_str(&text).map_err(|error| bad(error.to_string()))?;
    Glossary::new(parsed.term).map_err(|error| bad(error.to_string()))
}

/// The engines as the settings have them.
fn engines(settings: &config::Translation, confined: Launcher) -> Result<Vec<Arc<dyn Engine>>, StartError> {
    let engines = setup(settings)?.engines(confined);
    engines.map_err(|error| StartError::Setting { name: "translation", problem: error.to_string() })
}

fn setup(settings: &config::Translation) -> Result<Setup, StartError> {
    let bad = |name, problem: &str| StartError::Setting { name, problem: problem.to_owned() };
    let provider = match settings.provider.as_str() {
        "none" => None,
        "libretranslate" => Some(Provider::LibreTranslate),
        "deepl" => Some(Provider::DeepL),
        "chat" => Some(Provider::Chat),
        other => return Err(bad("translation.provider", &format!("there is no {other}"))),
    };
    let remote = provider.map(|provider| {
        let url = settings.url.clone().ok_or_else(|| bad("translation.url", "the provider needs one"))?;
        Ok::<_, StartError>(RemoteSettings {
            provider,
            url,
            key: settings.key.clone(),
            model: settings.model.clone(),
            languages: settings.languages.clone(),
            timeout_ms: settings.timeout_ms,
        })
    });
    Ok(Setup {
        apertium_modes: settings.uses_apertium.then(|| settings.apertium_modes.clone()),
        neural_socket: Some(settings.neural_socket.clone()).filter(|socket| !socket.as_os_str().is_empty()),
        remote: remote.transpose()?,
        prefer_local: settings.prefers_local,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(provider: &str, url: Option<&str>) -> config::Translation {
        let mut settings = crate::Settings::defaults().unwrap().translation;
        settings.provider = provider.to_owned();
        settings.url = url.map(String::from);
        settings
    }

    #[test]
    fn a_glossary_is_read_or_refused_in_words() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("glossary.toml");
        let read = |text: &str| {
            std::fs::write(&file, text).unwrap();
            glossary(&file).map_err(|error| error.to_string())
        };
        let term = "[[term]]\nfrom = \"en\"\nto = \"es\"\nterm = \"kumara\"\ntranslation = \"kumara\"\n";
        assert_ne!(read(term).unwrap().version(), 0);
        assert_eq!(read("").unwrap().version(), 0);
        assert!(read("[[term]]\nfrom = 3").unwrap_err().contains("glossary.toml"));
        assert!(read(&term.replace("\"kumara\"", "\"\"")).unwrap_err().contains("characters"));
        assert!(glossary(&dir.path().join("none.toml")).is_err());
    }

    #[test]
    fn settings_say_which_engines_there_are() {
        assert_eq!(setup(&settings("none", None)).unwrap().remote, None);
        assert!(setup(&settings("none", None)).unwrap().apertium_modes.is_some());
        assert_eq!(setup(&settings("none", None)).unwrap().neural_socket, None);
        let neural = crate::config::Translation { neural_socket: "/run/t.sock".into(), ..settings("none", None) };
        assert_eq!(setup(&neural).unwrap().neural_socket, Some("/run/t.sock".into()));
        assert!(setup(&settings("libretranslate", None)).is_err());
        assert!(setup(&settings("babelfish", Some("http://127.0.0.1"))).is_err());
        let remote = setup(&settings("libretranslate", Some("http://127.0.0.1:5000"))).unwrap().remote.unwrap();
        assert_eq!(remote.provider, Provider::LibreTranslate);
        let confined = Launcher { path: "/nowhere".into(), arguments: Vec::new() };
        assert!(engines(&settings("deepl", Some("http://127.0.0.1")), confined).is_err(), "DeepL needs a key");
    }
}
