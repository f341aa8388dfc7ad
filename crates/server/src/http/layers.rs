//! What stands around all endpoints: request limits, protection against forged requests, security headers,
//! problem documents in the caller's language, metrics.

use std::time::{Duration, Instant};

use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{
    ApiError, ClientAddress, Viewer,
    authentication::{Credential, credential},
    code,
    error::render,
    extract::locale_of,
    rate_limit::Caller,
};
use crate::{app::App, surge::Deadline};

/// Everything the browser may load comes from this site; nobody may frame it.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// They change nothing, and say what they ask for in a body since it is long.
const READS_BY_POST: [&str; 2] = ["/v1/translations", "/v1/words"];

const SECURITY_HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(self), geolocation=(self), microphone=(), payment=()"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Outermost: measures, adds headers, and writes problem documents.
pub async fn finish(State(app): State<App>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let locale = locale_of(request.headers());
    let method = request.method().clone();
    let is_http1 = request.version() <= Version::HTTP_11;
    let route = request.extensions().get::<MatchedPath>().map_or("none".to_owned(), |m| m.as_str().to_owned());
    let response = next.run(request).await;
    let mut response = render(as_problem(response), locale, &app.messages);
    for (name, value) in SECURITY_HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.config.http.is_https {
        response
            .headers_mut()
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    if is_http1 && app.node.is_draining() {
        // Whoever keeps this connection open finds another node before this one is gone.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    let status = response.status().as_u16().to_string();
    let labels = [("method", method.to_string()), ("route", route), ("status", status)];
    metrics::histogram!("kumara_http_request_seconds", &labels).record(started.elapsed().as_secs_f64());
    response
}

/// Refusals that axum itself makes get the same shape as ours.
fn as_problem(response: Response) -> Response {
    if response.extensions().get::<ApiError>().is_some() || response.headers().contains_key(header::CONTENT_TYPE) {
        return response;
    }
    match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => {
            let allow = response.headers().get(header::ALLOW).cloned();
            let mut problem = ApiError::new(&code::METHOD_NOT_ALLOWED).into_response();
            if let Some(allow) = allow {
                problem.headers_mut().insert(header::ALLOW, allow);
            }
            problem
        }
        StatusCode::PAYLOAD_TOO_LARGE => ApiError::new(&code::BODY_TOO_LARGE).into_response(),
        _ => response,
    }
}

/// Inside `/v1`: quotas, forged requests, time.
pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_write = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let (mut parts, body) = request.into_parts();
    if is_write && let Err(forged) = refuse_forged(&parts.headers) {
        return forged.into_response();
    }
    if is_write && !app.node.is_held() {
        // Its number may soon be another's, and ids made here would be doubles.
        return ApiError::new(&code::BUSY).retry_after(Duration::from_secs(5)).into_response();
    }
    let viewer = match Viewer::from_request_parts(&mut parts, &app).await {
        Ok(viewer) => viewer,
        Err(error) => return error.into_response(),
    };
    let caller = viewer.member().map_or_else(
        || Caller::Network(ClientAddress::of(&parts, app.config.http.trusts_proxy).network()),
        Caller::Member,
    );
    let counts_as_write = is_write && !READS_BY_POST.contains(&parts.uri.path());
    if viewer.member().is_some()
        && let Some(Credential::Cookie(token) | Credential::Bearer(token)) = credential(&parts.headers)
    {
        app.surge.proved(&token);
    }
    if let Err(limited) = app.rate_limits.check(caller, counts_as_write, app.node.serving()) {
        return limited.into_response();
    }
    // What deletes makes room.
    if counts_as_write && parts.method != Method::DELETE && app.disk.is_nearly_full() {
        return ApiError::new(&code::STORAGE_FULL).retry_after(Duration::from_secs(60)).into_response();
    }
    let is_upload = parts.uri.path() == "/v1/pictures";
    if !is_upload && announced_bytes(&parts.headers) > app.config.http.max_json_bytes as u64 {
        // Said at once, not after a body that is slow to come.
        return ApiError::new(&code::BODY_TOO_LARGE).into_response();
    }
    let limit = if is_upload { app.config.pictures.upload_timeout_ms } else { app.config.http.request_timeout_ms };
    let limit = Duration::from_millis(limit);
    let limit = match parts.extensions.get::<Deadline>() {
        Some(Deadline(at)) => limit.min(at.saturating_duration_since(Instant::now())),
        None => limit,
    };
    match tokio::time::timeout(limit, next.run(Request::from_parts(parts, body))).await {
        Ok(response) => response,
        Err(_) => ApiError::new(&code::TIMEOUT).retry_after(Duration::from_secs(1)).into_response(),
    }
}

/// The length of the body as the caller tells it beforehand; 0 if it is not told.
fn announced_bytes(headers: &HeaderMap) -> u64 {
    headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok()).unwrap_or(0)
}

/// A write that is not carried by a bearer token must come from our own pages: it has a header that other sites
/// can't set without asking first (and cross-origin asking is always refused), and its origin, when the browser
/// tells it, is ours.
fn refuse_forged(headers: &HeaderMap) -> Result<(), ApiError> {
    if matches!(credential(headers), Some(Credential::Bearer(_))) {
        return Ok(());
    }
    let refused = || Err(ApiError::new(&code::CSRF));
    if !headers.contains_key("x-kumara-csrf") {
        return refused();
    }
    if let Some(site) = headers.get("sec-fetch-site").and_then(|v| v.to_str().ok())
        && !matches!(site, "same-origin" | "none")
    {
        return refused();
    }
    if let Some(origin) = headers.get(header::ORIGIN).and_then(|v| v.to_str().ok()) {
        let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let origin_host = origin.split_once("://").map_or("", |(_, host)| host);
        if origin_host != host {
            return refused();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use bytes::Bytes;
    use tower::ServiceExt;

    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_flood_is_told_to_come_back_while_health_answers_and_room_is_found_again() {
        let app = TestApp::with(|config| config.http.max_concurrent_requests = 3).await;
        let ana = app.member("ana").await;
        let router = crate::router(app.app.clone());
        let bearer = format!("Bearer {}", ana.token().unwrap());
        // Writes whose bodies never end, as from a line that has died.
        let slow = || {
            let body = Body::from_stream(futures::stream::pending::<Result<Bytes, std::io::Error>>());
            let request = Request::post("/v1/notes")
                .header(header::HOST, "127.0.0.1")
                .header(header::AUTHORIZATION, bearer.as_str())
                .header(header::CONTENT_TYPE, "application/json");
            router.clone().oneshot(request.body(body).unwrap())
        };
        let held: Vec<_> = (0..3).map(|_| tokio::spawn(slow())).collect();
        let refused = |path: &'static str| {
            let request = Request::get(path).header(header::ACCEPT_LANGUAGE, "de");
            router.clone().oneshot(request.body(Body::empty()).unwrap())
        };
        while router_is_free(&router).await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let flood = futures::future::join_all((0..200).map(|_| refused("/v1/community"))).await;
        for answer in flood {
            let answer = answer.unwrap();
            assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
            let after: u64 = answer.headers()[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
            assert!((1..=30).contains(&after), "{after}");
            assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
        }
        assert_eq!(refused("/healthz").await.unwrap().status(), StatusCode::OK);
        assert_eq!(refused("/readyz").await.unwrap().status(), StatusCode::OK);
        for request in held {
            request.abort();
            let _ = request.await;
        }
        assert!(router_is_free(&router).await);
    }

    async fn router_is_free(router: &axum::Router) -> bool {
        let request = Request::get("/v1/community").body(Body::empty()).unwrap();
        router.clone().oneshot(request).await.unwrap().status() != StatusCode::SERVICE_UNAVAILABLE
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(k, v)| (HeaderName::from_static(k), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn forged_writes_are_refused_and_our_own_pass() {
        let own = [("x-kumara-csrf", "1"), ("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")];
        assert!(refuse_forged(&headers(&own)).is_ok());
        assert!(refuse_forged(&headers(&[("authorization", "Bearer x")])).is_ok());
        for forged in [
            &[("cookie", "kumara_session=x")][..],
            &[("x-kumara-csrf", "1"), ("origin", "http://evil.example"), ("host", "127.0.0.1:8080")],
            &[("x-kumara-csrf", "1"), ("origin", "null"), ("host", "127.0.0.1:8080")],
            &[("x-kumara-csrf", "1"), ("sec-fetch-site", "cross-site")],
            &[("authorization", "Basic x")],
        ] {
            assert!(refuse_forged(&headers(forged)).is_err(), "{forged:?}");
        }
    }
}
