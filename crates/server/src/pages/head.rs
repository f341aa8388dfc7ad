//! What search engines, messengers and browsers read in a page's `<head>`.

use kumara_model::{LanguageTag, UI_LANGUAGES};
use maud::{Markup, PreEscaped, html};
use serde_json::Value;

/// The `<head>` of one page.
#[derive(Debug, Default)]
pub struct Head {
    pub title: String,
    pub description: String,
    /// Absolute address of the page.
    pub address: String,
    /// `website`, `article` or `profile` (Open Graph).
    pub kind: &'static str,
    /// Absolute address, width, height, description.
    pub picture: Option<(String, u32, u32, String)>,
    pub language: Option<LanguageTag>,
    /// schema.org as JSON-LD.
    pub data: Option<Value>,
    /// Kept out of search engines.
    pub is_private: bool,
    /// The page exists in every language of the interface (`?lang=`).
    pub in_every_language: bool,
}

impl Head {
    pub fn private(title: &str, path: &str) -> Self {
        Self { title: title.to_owned(), address: path.to_owned(), kind: "website", is_private: true, ..Self::default() }
    }

    pub fn render(&self) -> Markup {
        html! {
            title { (self.title) }
            @if self.is_private {
                meta name="robots" content="noindex";
            } @else {
                meta name="description" content=(self.description);
                link rel="canonical" href=(self.address);
                meta property="og:type" content=(self.kind);
                meta property="og:title" content=(self.title);
                meta property="og:description" content=(self.description);
                meta property="og:url" content=(self.address);
                @if let Some(language) = self.language { meta property="og:locale" content=(language.as_str().replace('-', "_")); }
                @match &self.picture {
                    Some((address, width, height, alt)) => {
                        meta property="og:image" content=(address);
                        meta property="og:image:width" content=(width);
                        meta property="og:image:height" content=(height);
                        meta property="og:image:alt" content=(alt);
                        meta name="twitter:card" content="summary_large_image";
                    }
                    None => { meta name="twitter:card" content="summary"; }
                }
                @if self.in_every_language {
                    @for language in UI_LANGUAGES {
                        link rel="alternate" hreflang=(language.as_str()) href={ (self.address) "?lang=" (language.as_str()) };
                    }
                    link rel="alternate" hreflang="x-default" href=(self.address);
                } @else if let Some(language) = self.language {
                    link rel="alternate" hreflang=(language) href=(self.address);
                }
                @if let Some(data) = &self.data {
                    script type="application/ld+json" { (PreEscaped(script_safe(data))) }
                }
            }
        }
    }
}

/// JSON inside a script element: no `<` can close the element or open a comment.
fn script_safe(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_member_wrote_can_not_leave_its_place() {
        let head = Head {
            title: "</title><script>alert(1)</script>".into(),
            description: "\"><script>".into(),
            data: Some(json!({ "name": "</script><script>alert(2)</script>" })),
            ..Head::default()
        };
        let html = head.render().into_string();
        assert_eq!(html.matches("<script").count(), 1, "{html}");
        assert_eq!(html.matches("</script").count(), 1, "{html}");
        assert!(html.contains("content=\"&quot;&gt;&lt;script&gt;\""), "{html}");
    }
}
