//! What the program says to members, in their language: Fluent files under `locales/`, compiled in.

use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use kumara_model::{UI_LANGUAGES, UiLanguage};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

/// The language that an answer is written in, taken from `Accept-Language`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale(pub UiLanguage);

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/errors.ftl"]
#[include = "*/notices.ftl"]
struct Locales;

/// Arguments that are numbers.
const COUNTED: [&str; 5] = ["count", "length", "limit", "minutes", "seconds"];
const FILES: [&str; 2] = ["errors.ftl", "notices.ftl"];

/// All messages in all languages.
pub struct Messages {
    bundles: HashMap<UiLanguage, FluentBundle<FluentResource>>,
}

#[derive(Debug, thiserror::Error)]
#[error("locales/{language}/{file}: {problem}")]
pub struct MessagesError {
    language: &'static str,
    file: &'static str,
    problem: String,
}

impl Messages {
    /// Reads the compiled-in files; fails at start if one of them doesn't parse.
    pub fn load() -> Result<Self, MessagesError> {
        let mut bundles = HashMap::new();
        for language in UI_LANGUAGES {
            let fail =
                |file: &'static str, problem: String| MessagesError { language: language.as_str(), file, problem };
            let tag: LanguageIdentifier =
                language.as_str().parse().map_err(|e| fail("", format!("not a language tag: {e}")))?;
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Isolation marks around arguments would show up as boxes in some terminals and SMS.
            bundle.set_use_isolating(false);
            for file in FILES {
                let Some(source) = Locales::get(&format!("{}/{file}", language.as_str())) else { continue };
                let text = String::from_utf8(source.data.into_owned()).map_err(|e| fail(file, e.to_string()))?;
                let resource = FluentResource::try_new(text).map_err(|(_, e)| fail(file, format!("{e:?}")))?;
                bundle.add_resource(resource).map_err(|e| fail(file, format!("{e:?}")))?;
            }
            bundles.insert(language, bundle);
        }
        Ok(Self { bundles })
    }

    /// The message, in English where the language lacks it; its id if nobody wrote it.
    pub fn text(&self, Locale(language): Locale, id: &str, arguments: &[(&str, String)]) -> String {
        self.format(language, id, None, arguments)
            .or_else(|| self.format(UiLanguage::ENGLISH, id, None, arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    pub fn attribute(
        &self,
        Locale(language): Locale,
        id: &str,
        attribute: &str,
        arguments: &[(&str, String)],
    ) -> Option<String> {
        self.format(language, id, Some(attribute), arguments)
    }

    /// Whether a language has words of its own for a message.
    pub fn has(&self, language: UiLanguage, id: &str) -> bool {
        self.bundles.get(&language).is_some_and(|bundle| bundle.has_message(id))
    }

    fn format(
        &self,
        language: UiLanguage,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, String)],
    ) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            // Numbers choose plural forms, so they go in as numbers; a member called 007 stays a name.
            match value.parse::<f64>() {
                Ok(number) if COUNTED.contains(name) => values.set(*name, number),
                _ => values.set(*name, value.as_str()),
            }
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_has_words_in_english() {
        let messages = Messages::load().unwrap();
        for code in crate::http::code::ALL {
            let id = format!("error-{}", code.name.replace('_', "-"));
            assert!(messages.has(UiLanguage::ENGLISH, &id), "{id} is missing in locales/en/errors.ftl");
        }
    }

    #[test]
    fn every_language_that_is_started_has_every_message() {
        let messages = Messages::load().unwrap();
        for language in UI_LANGUAGES {
            if !messages.has(language, "error-not-found") {
                continue;
            }
            for code in crate::http::code::ALL {
                let id = format!("error-{}", code.name.replace('_', "-"));
                assert!(messages.has(language, &id), "{id} is missing in {}", language.as_str());
            }
        }
    }
}
