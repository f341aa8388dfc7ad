//! Which class a request belongs to and who asks, told from its first line and its headers: before the session is looked
//! up, the body read or the database asked.

use axum::http::{HeaderMap, Method, request::Parts};
use kumara_admission::Class;

use super::Surge;
use crate::http::{
    ClientAddress,
    authentication::{Credential, credential},
};

/// The class, and a number for the caller. A session that was proved lately is a caller of its own; all else, forged
/// tokens too, counts for the network that it comes from.
pub(super) fn classify(surge: &Surge, parts: &Parts, trusts_proxy: bool) -> (Class, u64) {
    let proved = token(&parts.headers).and_then(|token| surge.was_proved(&token));
    let caller = proved.unwrap_or_else(|| surge.key(ClientAddress::of(parts, trusts_proxy).network()));
    (class(&parts.method, parts.uri.path(), proved.is_some()), caller)
}

pub(super) fn token(headers: &HeaderMap) -> Option<String> {
    credential(headers).map(|(Credential::Cookie(token) | Credential::Bearer(token))| token)
}

fn class(method: &Method, path: &str, is_proved: bool) -> Class {
    let is_write = !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    let Some(api) = path.strip_prefix("/v1/") else { return Class::Read };
    let (first, rest) = api.split_once('/').unwrap_or((api, ""));
    match first {
        "auth" | "waiting-room" | "handles" => Class::SignUp,
        "telemetry" => Class::Background,
        "search" if !is_write => Class::Search,
        "translations" | "words" if rest.is_empty() => Class::Search,
        "pictures" if is_write && rest.is_empty() => Class::Upload,
        // Whoever can't show a session that was proved is not put before those who read.
        _ if is_write && is_proved => Class::Write,
        _ => Class::Read,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forged_token_brings_nobody_to_the_front() {
        let post = |path: &str, proved| class(&Method::POST, path, proved);
        assert_eq!(post("/v1/notes/1/comments", true), Class::Write);
        assert_eq!(post("/v1/notes/1/comments", false), Class::Read);
        assert_eq!(post("/v1/auth/codes", true), Class::SignUp);
        assert_eq!(post("/v1/pictures", true), Class::Upload);
        assert_eq!(post("/v1/translations", false), Class::Search);
        assert_eq!(post("/v1/translations/wordings/votes", true), Class::Write);
        assert_eq!(post("/v1/telemetry", true), Class::Background);
        assert_eq!(class(&Method::GET, "/v1/search/suggestions", false), Class::Search);
        assert_eq!(class(&Method::DELETE, "/v1/search/recent", true), Class::Write);
        assert_eq!(class(&Method::GET, "/n/1", true), Class::Read);
    }
}
