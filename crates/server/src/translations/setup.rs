//! From the settings to the engines and what they may cost. The program's commands take the same way.

use std::sync::Arc;

use kumara_translate::{BudgetLimits, Engine, Launcher, Provider, RemoteSettings, Setup};

use crate::{app::StartError, config};

pub const fn budget_limits(settings: &config::Translation) -> BudgetLimits {
    BudgetLimits { member_chars: settings.member_chars_a_day, site_chars: settings.site_chars_a_day }
}

/// The chain of engines as the settings have it.
pub fn engines(settings: &config::Translation, confined: Launcher) -> Result<Vec<Arc<dyn Engine>>, StartError> {
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
