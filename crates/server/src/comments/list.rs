//! `GET /v1/notes/{id}/comments`: the first level.

use axum::extract::State;
use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::params;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    Comment, MAX_PINNED,
    answer::Answers,
    order::{Position, Sort, behind},
    queries::{FIND_COMMENT, LIST_PINNED},
    row::CommentRow,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, Problem, Viewer, filled_page::fill, page::clamp_limit},
    notes::visible_note,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CommentsQuery {
    #[serde(default)]
    sort: Sort,
    /// The `next` of the page before.
    cursor: Option<String>,
    /// How many comments, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    limit: Option<u32>,
}

/// Lists comments on a note
///
/// Pinned ones come first, each with the first two replies to it. Comments of members who have blocked the viewer, or
/// whom the viewer has blocked, are left out.
#[utoipa::path(
    get, path = "/v1/notes/{id}/comments", tag = "comments",
    params(("id" = NoteId, Path), CommentsQuery),
    responses(
        (status = 200, body = Page<Comment>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_comments(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
    ApiQuery(query): ApiQuery<CommentsQuery>,
) -> Result<ApiJson<Page<Comment>>, ApiError> {
    Ok(ApiJson(list(&app, viewer.member(), id, query).await?))
}

/// A page of the first level, if the viewer may see the note.
async fn list(
    app: &App,
    viewer: Option<MemberId>,
    id: NoteId,
    query: CommentsQuery,
) -> Result<Page<Comment>, ApiError> {
    let note = visible_note(app, viewer, id).await?;
    let answers = Answers { app, viewer, note: &note };
    let name = format!("comments on {id} {:?}", query.sort);
    let mut items = Vec::new();
    let start = match &query.cursor {
        Some(cursor) => app.cursors.open(&name, cursor)?,
        None => {
            let limit = i64::try_from(MAX_PINNED).unwrap_or(i64::MAX);
            let pinned = app.lists_for(viewer).rows(&LIST_PINNED, params![id, limit]).await?;
            items.extend(answers.in_place(CommentRow::from_rows(&pinned)?, true).await?.into_iter().flatten());
            Position::Start
        }
    };
    // Pinned ones come on top of the page, so that a small page still moves on.
    let answers = &answers;
    let read = |position, count| behind(app, viewer, id, query.sort, position, count);
    let show = |ids: Vec<CommentId>| async move {
        let keys = ids.iter().map(|comment| params![id, *comment]).collect();
        let found = app.lists_for(viewer).rows_many(&FIND_COMMENT, keys).await?;
        let rows = found.iter().flatten().map(CommentRow::from_row).collect::<Result<Vec<_>, _>>()?;
        answers.in_place(rows, true).await
    };
    let page = fill(clamp_limit(query.limit), start, read, show).await?.sealed(|p| app.cursors.seal(&name, p));
    items.extend(page.items);
    Ok(Page { items, next: page.next })
}

/// The best comments on a note, for its readable page.
pub async fn first_comments(app: &App, viewer: Option<MemberId>, id: NoteId) -> Result<Vec<Comment>, ApiError> {
    let query = CommentsQuery { sort: Sort::default(), cursor: None, limit: None };
    Ok(list(app, viewer, id, query).await?.items)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    async fn write(client: &TestClient, comments: &str, text: &str) -> String {
        client.post(comments, json!({"text": text})).await.expect(201)["id"].as_str().unwrap().to_owned()
    }

    fn texts(items: &Value) -> Vec<String> {
        items.as_array().unwrap().iter().map(|comment| comment["text"].as_str().unwrap().to_owned()).collect()
    }

    async fn all_pages(client: &TestClient, comments: &str, sort: &str) -> Vec<String> {
        let (mut all, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = client.get(&format!("{comments}?sort={sort}&limit=2{cursor}")).await.expect(200);
            all.extend(texts(&page["items"]));
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return all,
            }
        }
    }

    #[tokio::test]
    async fn by_age_and_by_what_others_made_of_it_with_pinned_ones_on_top() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let comments = format!("/v1/notes/{}/comments", ana.publish("Soup", &[]).await);
        let mut ids = Vec::new();
        for text in ["a", "b", "c", "d", "e"] {
            ids.push(write(&ben, &comments, text).await);
        }
        for (fan, id) in [(&ana, &ids[1]), (&cem, &ids[1]), (&cem, &ids[3])] {
            fan.put(&format!("{comments}/{id}/like"), Value::Null).await.expect(200);
        }
        app.settle().await;
        assert_eq!(all_pages(&cem, &comments, "newest").await, ["e", "d", "c", "b", "a"]);
        assert_eq!(all_pages(&cem, &comments, "top").await, ["b", "d", "e", "c", "a"]);
        ana.put(&format!("{comments}/{}/pin", ids[2]), Value::Null).await.expect(200);
        assert_eq!(all_pages(&app.visitor(), &comments, "newest").await, ["c", "e", "d", "b", "a"]);
        assert_eq!(all_pages(&app.visitor(), &comments, "top").await, ["c", "b", "d", "e", "a"]);
        let liked = cem.get(&comments).await.expect(200)["items"][1].clone();
        assert_eq!((&liked["text"], &liked["liked"], &liked["likes"]), (&json!("b"), &json!(true), &json!(2)));
    }

    #[tokio::test]
    async fn a_page_is_full_although_somebody_is_left_out_of_it() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let comments = format!("/v1/notes/{}/comments", ana.publish("Soup", &[]).await);
        for i in 0..4 {
            write(&cem, &comments, &format!("cem {i}")).await;
            write(&ben, &comments, &format!("ben {i}")).await;
        }
        ana.put(&format!("/v1/members/{}/block", cem.id()), Value::Null).await.expect(200);
        let page = ana.get(&format!("{comments}?sort=newest&limit=3")).await.expect(200);
        assert_eq!(texts(&page["items"]), ["ben 3", "ben 2", "ben 1"]);
        assert_eq!(all_pages(&ana, &comments, "top").await, ["ben 3", "ben 2", "ben 1", "ben 0"]);
    }

    #[tokio::test]
    async fn replies_are_read_in_the_order_of_the_conversation() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let comments = format!("/v1/notes/{}/comments", ana.publish("Soup", &[]).await);
        let above = write(&ana, &comments, "above").await;
        for i in 0..5 {
            ana.post(&comments, json!({"text": i.to_string(), "reply_to": above})).await.expect(201);
        }
        let first = ana.get(&comments).await.expect(200)["items"][0].clone();
        assert_eq!(texts(&first["first_replies"]), ["0", "1"]);
        let replies = format!("{comments}/{above}/replies");
        let page = ana.get(&format!("{replies}?limit=3")).await.expect(200);
        assert_eq!(texts(&page["items"]), ["0", "1", "2"]);
        let cursor = page["next"].as_str().unwrap();
        let rest = ana.get(&format!("{replies}?limit=3&cursor={cursor}")).await.expect(200);
        assert_eq!((texts(&rest["items"]), &rest["next"]), (vec!["3".to_owned(), "4".to_owned()], &Value::Null));

        for path in [
            format!("{comments}?cursor={cursor}"),
            format!("{comments}?cursor=AAAA"),
            format!("{replies}?cursor={}", &cursor[..cursor.len() - 1]),
        ] {
            assert_eq!(ana.get(&path).await.code(), "bad_cursor", "{path}");
        }
        assert_eq!(ana.get(&format!("{comments}?sort=best")).await.code(), "bad_request");
        assert_eq!(ana.get(&format!("{comments}/77/replies")).await.code(), "not_found");
    }
}
