//! `PATCH /v1/me`: changes the member's own profile and settings.

use axum::extract::State;
use kumara_model::{DisplayName, Handle, LanguageTag, PictureId, Place, ProfileText, TextError, UiLanguage};
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;

use super::{
    Me,
    changes::{Changes, change_member},
    handle_problem::handle_problem,
    me::read_me,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
};

/// Languages that one member reads.
const MOST_LANGUAGES: usize = 10;

/// What is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeChanges {
    #[schema(example = "ana")]
    pub handle: Option<String>,
    /// With `handle` in the same request, a new member's account is complete.
    #[schema(example = "Ana Belén")]
    pub display_name: Option<String>,
    pub bio: Option<String>,
    /// A picture that the member uploaded; null for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<PictureId>)]
    pub avatar: Option<Option<PictureId>>,
    /// What the member reads, at most ten, the most liked first.
    pub languages: Option<Vec<String>>,
    /// One of the community's `ui_languages`.
    #[schema(example = "es")]
    pub ui_language: Option<String>,
    /// Null for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Home>)]
    pub home: Option<Option<Home>>,
    pub is_private: Option<bool>,
}

/// A town. Only the cell of about 250 km² around the point is kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Home {
    #[schema(example = "Lima")]
    pub name: String,
    pub latitude: f64,
    pub longitude: f64,
}

/// Tells a null from a field that is not there.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Change one's own account
///
/// The old handle is free for others at once.
#[utoipa::path(
    patch,
    path = "/v1/me",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = MeChanges,
    responses(
        (status = 200, body = Me),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 409, body = Problem, description = "handle_taken"),
        (status = 422, body = Problem, description = "handle_too_short, handle_too_long, handle_bad_character, \
            handle_mixed_scripts, handle_reserved, name_empty, name_too_long, bio_too_long, bad_language, \
            too_many_languages, bad_place, picture_not_found"),
    )
)]
pub async fn change_me(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(request): ApiJson<MeChanges>,
) -> Result<ApiJson<Me>, ApiError> {
    change_member(&app, signed.member(), checked(request)?).await?;
    Ok(ApiJson(read_me(&app, signed.member()).await?))
}

fn checked(request: MeChanges) -> Result<Changes, ApiError> {
    Ok(Changes {
        handle: request.handle.map(|text| Handle::parse(&text).map_err(handle_problem)).transpose()?,
        display_name: request.display_name.map(|text| DisplayName::parse(&text).map_err(name_problem)).transpose()?,
        bio: request.bio.map(|text| ProfileText::parse(&text).map_err(bio_problem)).transpose()?,
        avatar: request.avatar,
        languages: request.languages.map(languages).transpose()?,
        ui_language: request.ui_language.map(ui_language).transpose()?,
        home: request.home.map(|home| home.map(place).transpose()).transpose()?,
        is_private: request.is_private,
    })
}

fn name_problem(error: TextError) -> ApiError {
    let problem = match error {
        TextError::Empty => ApiError::new(&code::NAME_EMPTY),
        TextError::TooLong { length, limit } => {
            ApiError::new(&code::NAME_TOO_LONG).with("length", length).with("limit", limit)
        }
    };
    problem.field("display_name")
}

fn bio_problem(error: TextError) -> ApiError {
    let problem = ApiError::new(&code::BIO_TOO_LONG).field("bio");
    match error {
        TextError::TooLong { length, limit } => problem.with("length", length).with("limit", limit),
        TextError::Empty => problem,
    }
}

fn languages(texts: Vec<String>) -> Result<Vec<LanguageTag>, ApiError> {
    if texts.len() > MOST_LANGUAGES {
        return Err(ApiError::new(&code::TOO_MANY_LANGUAGES).field("languages").with("limit", MOST_LANGUAGES));
    }
    let mut languages = Vec::with_capacity(texts.len());
    for text in texts {
        let tag: LanguageTag = text.parse().map_err(|_| bad_language("languages"))?;
        if [LanguageTag::UNKNOWN, LanguageTag::NONE].contains(&tag) {
            return Err(bad_language("languages"));
        }
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    Ok(languages)
}

fn ui_language(text: String) -> Result<UiLanguage, ApiError> {
    UiLanguage::from_code(&text).ok_or_else(|| bad_language("ui_language"))
}

fn bad_language(field: &'static str) -> ApiError {
    ApiError::new(&code::BAD_LANGUAGE).field(field)
}

fn place(home: Home) -> Result<Place, ApiError> {
    Place::new(&home.name, home.latitude, home.longitude)
        .map_err(|error| ApiError::new(&code::BAD_PLACE).field("home").because(error))
}

#[cfg(test)]
mod tests {
    use kumara_model::Cell;
    use kumara_store::params;
    use serde_json::json;

    use crate::{
        accounts::{queries::FIND_CHANGEABLE, testing::sign_up},
        pictures::samples::upload,
        testing::TestApp,
    };

    #[tokio::test]
    async fn a_newcomer_becomes_somebody() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+51987654321").await;
        let changed = ana
            .patch(
                "/v1/me",
                json!({
                    "handle": "@Ana.B", "display_name": " Ana  Belén\u{202e} ", "bio": "Cooks.\r\nHikes.",
                    "languages": ["es", "EN", "es", "zh-hans"], "ui_language": "es", "is_private": true,
                    "home": {"name": "Lima", "latitude": -12.0464, "longitude": -77.0428},
                }),
            )
            .await
            .expect(200);
        insta::assert_json_snapshot!(changed, {".id" => "[id]"});
        let only_bio = ana.patch("/v1/me", json!({"bio": ""})).await.expect(200);
        assert_eq!((&only_bio["bio"], &only_bio["home"]), (&json!(""), &json!("Lima")));
        let no_home = ana.patch("/v1/me", json!({"home": null})).await.expect(200);
        assert_eq!(no_home["home"], json!(null));
    }

    #[tokio::test]
    async fn where_a_member_lives_is_kept_only_to_the_town() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let door = json!({"home": {"name": "Lima", "latitude": -12.046_374, "longitude": -77.042_793}});
        ana.patch("/v1/me", door).await.expect(200);
        let row = app.app.db.optional(&FIND_CHANGEABLE, params![ana.id()]).await.unwrap().unwrap();
        let cell: Cell = row.get(7).unwrap();
        assert_eq!(Some(cell), Cell::at(-12.046_374, -77.042_793, kumara_model::HOME_RESOLUTION));
        let centre = cell.centre();
        assert!((centre.0 + 12.046_374).abs() + (centre.1 + 77.042_793).abs() > 0.01, "not the door: {centre:?}");
    }

    #[tokio::test]
    async fn a_new_handle_frees_the_old_one_and_nobody_else_s_can_be_taken() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let taken = ben.patch("/v1/me", json!({"handle": "a.n_a"})).await;
        assert_eq!((taken.status, taken.code(), &taken.json["field"]), (409, "handle_taken", &json!("handle")));
        assert_eq!(ana.patch("/v1/me", json!({"handle": "An_a"})).await.expect(200)["handle"], "an_a", "respelt");
        assert_eq!(ana.patch("/v1/me", json!({"handle": "carla"})).await.expect(200)["handle"], "carla");
        assert_eq!(ben.patch("/v1/me", json!({"handle": "ana"})).await.expect(200)["handle"], "ana");
        assert_eq!(ben.get("/v1/members/ana").await.expect(200)["id"], ben.id().to_string());
        assert_eq!(ben.get("/v1/members/an_a").await.status, 404);
    }

    #[tokio::test]
    async fn two_who_want_one_handle_at_the_same_time_get_one() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let (a, b) = futures::join!(
            ana.patch("/v1/me", json!({"handle": "gold"})),
            ben.patch("/v1/me", json!({"handle": "go1d"})),
        );
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    }

    #[tokio::test]
    async fn a_member_s_picture_is_one_of_their_own() {
        let app = TestApp::start().await;
        let (ana, eve) = (app.member("ana").await, app.member("eve").await);
        let picture = upload(&ana, 7).await;
        let stolen = eve.patch("/v1/me", json!({"avatar": picture})).await;
        assert_eq!((stolen.status, stolen.code()), (422, "picture_not_found"));
        let shown = ana.patch("/v1/me", json!({"avatar": picture})).await.expect(200);
        assert_eq!(shown["avatar"]["id"], picture.as_str());
        assert_eq!(eve.get("/v1/members/ana").await.expect(200)["avatar"], shown["avatar"]);
        let unchanged = ana.patch("/v1/me", json!({"bio": "Cooks."})).await.expect(200);
        assert_eq!(unchanged["avatar"], shown["avatar"]);
        let gone = ana.patch("/v1/me", json!({"avatar": null})).await.expect(200);
        assert_eq!(gone["avatar"], json!(null));
    }

    #[tokio::test]
    async fn nobody_is_told_of_a_change_that_others_do_not_see() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let before = app.app.db.log_end().await.unwrap();
        for change in [json!({}), json!({"ui_language": "es"}), json!({"handle": "ana", "display_name": "ana"})] {
            ana.patch("/v1/me", change).await.expect(200);
        }
        assert_eq!(app.app.db.log_end().await.unwrap(), before);
        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        assert!(app.app.db.log_end().await.unwrap() > before);
    }

    #[tokio::test]
    async fn others_pictures_and_impossible_values_are_refused_by_field() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let eleven: Vec<String> = ('a'..='k').map(|c| format!("e{c}")).collect();
        for (body, status, code, field) in [
            (json!({"avatar": "12345"}), 422, "picture_not_found", "avatar"),
            (json!({"handle": "x"}), 422, "handle_too_short", "handle"),
            (json!({"handle": "support"}), 422, "handle_reserved", "handle"),
            (json!({"display_name": " \u{202e} "}), 422, "name_empty", "display_name"),
            (json!({"display_name": "x".repeat(31)}), 422, "name_too_long", "display_name"),
            (json!({"bio": "x".repeat(301)}), 422, "bio_too_long", "bio"),
            (json!({"languages": ["english"]}), 422, "bad_language", "languages"),
            (json!({"languages": ["und"]}), 422, "bad_language", "languages"),
            (json!({"languages": eleven}), 422, "too_many_languages", "languages"),
            (json!({"ui_language": "sw"}), 422, "bad_language", "ui_language"),
            (json!({"home": {"name": "", "latitude": 0, "longitude": 0}}), 422, "bad_place", "home"),
            (json!({"home": {"name": "x", "latitude": 91, "longitude": 0}}), 422, "bad_place", "home"),
            (json!({"home": {"name": "x", "latitude": "0", "longitude": 0}}), 400, "bad_json", "home.latitude"),
            (json!({"avatar": "-1"}), 400, "bad_json", "avatar"),
        ] {
            let answer = ana.patch("/v1/me", body.clone()).await;
            assert_eq!((answer.status, answer.code()), (status, code), "{body}");
            assert_eq!(answer.json["field"], field, "{body}");
        }
        assert_eq!(ana.patch("/v1/me", json!({"role": "owner"})).await.code(), "bad_json");
        assert_eq!(app.visitor().patch("/v1/me", json!({})).await.code(), "unauthenticated");
    }
}
