//! Puts the features together: one line each.

use axum::{Router, extract::DefaultBodyLimit, middleware, response::IntoResponse, routing::any};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{NotForContentType, Predicate, SizeAbove},
    },
};
use utoipa::{
    OpenApi,
    openapi::{
        InfoBuilder, LicenseBuilder, OpenApiBuilder,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_axum::router::OpenApiRouter;

use crate::{
    accounts,
    app::App,
    asks, collections, comments, community, exposure, feed, health,
    http::{ApiError, authentication::SESSION_COOKIE, error::Problem, layers},
    members, notes, notifications, pages, pictures, places, preferences, search, surge, telemetry, topics,
    translations,
};

#[derive(OpenApi)]
#[openapi(components(schemas(Problem, comments::Sort, feed::TopicSort, search::SearchSort)))]
struct Shared;

/// Every endpoint under `/v1`, with its description.
fn api() -> OpenApiRouter<App> {
    let mut document = OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Kumara")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(include_str!("api.md")))
                .license(Some(LicenseBuilder::new().name("Apache-2.0").identifier(Some("Apache-2.0")).build()))
                .build(),
        )
        .build();
    document.merge(Shared::openapi());
    let components = document.components.get_or_insert_default();
    components.add_security_scheme(
        "session_cookie",
        SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(SESSION_COOKIE))),
    );
    components
        .add_security_scheme("bearer", SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build()));
    OpenApiRouter::with_openapi(document)
        .merge(community::router())
        .merge(accounts::router())
        .merge(surge::router())
        .merge(members::router())
        .merge(pictures::router())
        .merge(notes::router())
        .merge(comments::router())
        .merge(asks::router())
        .merge(collections::router())
        .merge(topics::router())
        .merge(places::router())
        .merge(feed::router())
        .merge(search::router())
        .merge(preferences::router())
        .merge(exposure::router())
        .merge(translations::router())
        .merge(telemetry::router())
        .merge(notifications::router())
}

/// The API description, OpenAPI 3.1.
pub fn openapi() -> utoipa::openapi::OpenApi {
    api().into_openapi()
}

/// Whether this process lives and is ready, for one that serves nobody.
pub fn health_router(app: App) -> Router {
    health::router().with_state(app)
}

/// The whole site: API, media, pages.
pub fn router(app: App) -> Router {
    let (api, document) = api().split_for_parts();
    let api = api
        .merge(pages::api_description(document))
        // The pages have a fallback of their own, which must not answer for the API.
        .route("/v1/{*nothing}", any(|| async { ApiError::not_found() }))
        .layer(DefaultBodyLimit::max(app.config.http.max_json_bytes))
        .layer(middleware::from_fn_with_state(app.clone(), layers::guard));
    // Pictures are compressed already; only text gains.
    let compress = CompressionLayer::new().compress_when(
        SizeAbove::new(1_024).and(NotForContentType::IMAGES).and(NotForContentType::const_new("video/")),
    );
    Router::new()
        .merge(api)
        .merge(pictures::media_router())
        .merge(pages::router())
        .layer(middleware::from_fn_with_state(app.clone(), surge::admit))
        .merge(health::router())
        .layer(CatchPanicLayer::custom(|_| ApiError::internal("a handler panicked").into_response()))
        .layer(middleware::from_fn_with_state(app.clone(), layers::finish))
        .layer(compress)
        .with_state(app)
}
