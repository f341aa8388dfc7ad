//! `PUT /v1/members/{id}/role`: the owner makes moderators; and who may do what moderators do.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::{StoreError, Tx, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::queries::{FIND_ROLE, SET_ROLE};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    members::{self, Member},
};

const OWNER: &str = "owner";
const MODERATOR: &str = "moderator";

/// What the owner can make of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GivenRole {
    Member,
    Moderator,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    pub role: GivenRole,
}

/// Make a member a moderator, or no longer
///
/// For the owner. Nobody becomes the owner by it, and the owner stays what they are.
#[utoipa::path(
    put, path = "/v1/members/{id}/role", tag = "community",
    params(("id" = MemberId, Path)),
    request_body = RoleChange,
    responses(
        (status = 200, body = Member),
        (status = 400, description = "bad_json", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 403, description = "forbidden: only the owner may", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_yourself", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn change_role(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
    ApiJson(change): ApiJson<RoleChange>,
) -> Result<ApiJson<Member>, ApiError> {
    let (by, now) = (signed.member(), app.clock.now());
    let role = match change.role {
        GivenRole::Member => "member",
        GivenRole::Moderator => MODERATOR,
    };
    app.db
        .write(move |tx| async move {
            if role_in(&tx, by).await?.as_deref() != Some(OWNER) {
                return Err(ApiError::new(&code::FORBIDDEN));
            }
            let before = role_in(&tx, member).await?.ok_or_else(ApiError::not_found)?;
            if before == OWNER {
                return Err(ApiError::new(&code::NOT_YOURSELF));
            }
            if before != role {
                tx.execute(&SET_ROLE, params![member, role, now]).await?;
                tx.emit(&Event::MemberChanged { member }).await?;
            }
            Ok(())
        })
        .await?;
    app.members.forget(member);
    Ok(ApiJson(members::profile(&app, Some(by), member).await?))
}

async fn role_in(tx: &Tx, member: MemberId) -> Result<Option<String>, StoreError> {
    tx.optional(&FIND_ROLE, params![member]).await?.map(|row| row.get(0)).transpose()
}

/// `forbidden` for who is neither a moderator nor the owner.
pub async fn require_moderator(app: &App, member: MemberId) -> Result<(), ApiError> {
    let row = app.db.optional(&FIND_ROLE, params![member]).await?;
    allow(row.map(|row| row.get::<String>(0)).transpose()?.as_deref())
}

/// The same inside the transaction that changes something.
pub async fn require_moderator_in(tx: &Tx, member: MemberId) -> Result<(), ApiError> {
    allow(role_in(tx, member).await?.as_deref())
}

fn allow(role: Option<&str>) -> Result<(), ApiError> {
    if matches!(role, Some(OWNER | MODERATOR)) { Ok(()) } else { Err(ApiError::new(&code::FORBIDDEN)) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn the_owner_makes_moderators_and_nobody_else_does() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let code = app.app.community.claim_code().unwrap();
        ana.post("/v1/community/owner", json!({"claim_code": code})).await.expect(200);
        let role_of = |member: &crate::testing::TestClient| format!("/v1/members/{}/role", member.id());
        let moderator = json!({"role": "moderator"});
        assert_eq!(ben.put(&role_of(&ben), moderator.clone()).await.code(), "forbidden");
        assert_eq!(app.visitor().put(&role_of(&ben), moderator.clone()).await.status, 401);
        let made = ana.put(&role_of(&ben), moderator.clone()).await.expect(200);
        assert_eq!(made["role"], "moderator");
        assert_eq!(ben.get("/v1/me").await.expect(200)["role"], "moderator");
        assert_eq!(ben.put(&role_of(&cem), moderator.clone()).await.code(), "forbidden", "moderators make none");
        for (change, code) in [
            (json!({"role": "owner"}), "bad_json"),
            (json!({}), "bad_json"),
            (json!({"role": "moderator", "also": 1}), "bad_json"),
        ] {
            assert_eq!(ana.put(&role_of(&ben), change).await.code(), code);
        }
        assert_eq!(ana.put(&role_of(&ana), json!({"role": "member"})).await.code(), "not_yourself");
        assert_eq!(ana.put("/v1/members/77/role", moderator).await.code(), "not_found");
        ana.put(&role_of(&ben), json!({"role": "member"})).await.expect(200);
        assert_eq!(app.visitor().get("/v1/members/ben").await.expect(200)["role"], "member");
    }
}
