//! Who asks for a feed: the viewer, and the languages that the browser names.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use kumara_model::{LanguageTag, MemberId};

use crate::{
    app::App,
    http::{ApiError, Viewer},
};

/// Languages of a browser that count.
const LANGUAGES: usize = 5;

pub struct Asker {
    pub viewer: Option<MemberId>,
    /// Best first.
    pub languages: Vec<LanguageTag>,
}

impl FromRequestParts<App> for Asker {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let viewer = <Viewer as FromRequestParts<App>>::from_request_parts(parts, app).await?.member();
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self { viewer, languages: accepted.map(languages).unwrap_or_default() })
    }
}

/// The tags of an `Accept-Language` header, the best first; what is no tag is passed over.
fn languages(accepted: &str) -> Vec<LanguageTag> {
    let mut tags: Vec<(f32, LanguageTag)> = Vec::new();
    for entry in accepted.split(',').take(4 * LANGUAGES) {
        let (tag, quality) = entry.split_once(';').unwrap_or((entry, ""));
        let quality = quality.trim().strip_prefix("q=").map_or(1.0, |q| q.parse().unwrap_or(0.0));
        if let Ok(tag) = tag.trim().parse()
            && quality > 0.0
            && !tags.iter().any(|(_, known)| *known == tag)
        {
            tags.push((quality, tag));
        }
    }
    tags.sort_by(|a, b| b.0.total_cmp(&a.0));
    tags.into_iter().take(LANGUAGES).map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_languages_are_read_best_first_and_garbage_is_passed_over() {
        let read = |header: &str| -> Vec<String> { languages(header).iter().map(ToString::to_string).collect() };
        assert_eq!(read("de;q=0.7, en-US,en;q=0.9,*;q=0.1"), ["en-US", "en", "de"]);
        assert_eq!(read("xx-????, zh-Hans;q=nan, ja;q=0, ko;q=x"), Vec::<String>::new());
        assert_eq!(read(&"en,".repeat(100)), ["en"]);
    }
}
