//! Takes away what nobody uses: pictures that are due, then files that no picture has any more. In small steps, each
//! decided in one transaction with all that could speak against it. Two pictures of the same content share a file.

use std::time::Duration;

use kumara_model::{BlobHash, MemberId, PictureId};
use kumara_store::{Row, Tx, params, statement};

use super::{find::from_row, queries::FIND_PICTURE, uses::UNUSED_FOR};
use crate::{
    app::App,
    http::{ApiError, code},
};

/// Rows that are read at once, and what one round takes away at most.
const BITE: u32 = 100;
const ROUND: u64 = 5_000;
/// A file waits a little longer than the last page that showed it.
const FILE_UNUSED_FOR: Duration = Duration::from_secs(3_600);

statement! {
    LIST_DUE_PICTURES = "
        SELECT member_id, picture_id
        FROM unused_pictures
        WHERE due_at <= $1
        ORDER BY due_at
        LIMIT $2";

    IS_DUE = "
        SELECT 1
        FROM unused_pictures
        WHERE member_id = $1 AND picture_id = $2 AND due_at <= $3";

    IS_IN_A_DRAFT = "
        SELECT 1
        FROM drafts
        WHERE member_id = $1 AND content LIKE $2
        LIMIT 1";

    POSTPONE = "
        UPDATE unused_pictures
        SET due_at = $3
        WHERE member_id = $1 AND picture_id = $2";

    DELETE_UNUSED_PICTURE = "
        DELETE FROM unused_pictures
        WHERE member_id = $1 AND picture_id = $2";

    DELETE_PICTURE = "
        DELETE FROM pictures
        WHERE member_id = $1 AND picture_id = $2";

    INSERT_FILE = "
        INSERT INTO picture_files (hash, member_id, picture_id)
        VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";

    DELETE_FILES = "
        DELETE FROM picture_files
        WHERE member_id = $1 AND picture_id = $2";

    INSERT_UNUSED_FILE = "
        INSERT INTO unused_files (hash, due_at, is_going)
        VALUES ($1, $2, 0)
        ON CONFLICT DO NOTHING";

    LIST_DUE_FILES = "
        SELECT hash
        FROM unused_files
        WHERE due_at <= $1
        ORDER BY due_at
        LIMIT $2";

    MARK_GOING = "
        UPDATE unused_files
        SET is_going = 1
        WHERE hash = $1";

    FIND_FILE_IN_USE = "
        SELECT 1
        FROM picture_files
        WHERE hash = $1
        LIMIT 1";

    FIND_GOING = "
        SELECT is_going
        FROM unused_files
        WHERE hash = $1";

    DELETE_UNUSED_FILE = "
        DELETE FROM unused_files
        WHERE hash = $1";

    LIST_UNLISTED = "
        SELECT member_id, picture_id
        FROM picture_uses
        WHERE used_by = 0
        LIMIT $1";

    DELETE_UNLISTED = "
        DELETE FROM picture_uses
        WHERE member_id = $1 AND picture_id = $2 AND used_by = 0";

    INSERT_LISTED = "
        INSERT INTO picture_uses (member_id, picture_id, used_by)
        VALUES ($1, $2, 1)
        ON CONFLICT DO NOTHING";
}

/// What one round took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Collected {
    pub pictures: u64,
    pub files: u64,
}

/// One round.
pub async fn collect(app: &App) -> Result<Collected, ApiError> {
    let mut collected = Collected::default();
    while collected.pictures < ROUND {
        let due = app.db.rows(&LIST_DUE_PICTURES, params![app.clock.now(), BITE]).await?;
        for row in &due {
            collected.pictures += u64::from(collect_picture(app, row.get(0)?, row.get(1)?).await?);
        }
        if due.len() < BITE as usize {
            break;
        }
    }
    // A file of a picture that is not listed yet could look unused.
    if !list_earlier(app).await? {
        return Ok(collected);
    }
    while collected.files < ROUND {
        let due = app.db.rows(&LIST_DUE_FILES, params![app.clock.now(), BITE]).await?;
        for row in &due {
            collected.files += u64::from(collect_file(app, row.get(0)?).await?);
        }
        if due.len() < BITE as usize {
            break;
        }
    }
    Ok(collected)
}

/// Takes a picture away if it is still due. One that a draft names waits on.
async fn collect_picture(app: &App, member: MemberId, picture: PictureId) -> Result<bool, ApiError> {
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            // Put to use since the list was read, it does not stand there any more.
            if tx.optional(&IS_DUE, params![member, picture, now]).await?.is_none() {
                return Ok(false);
            }
            let named = format!("%{}%", picture.get());
            if tx.optional(&IS_IN_A_DRAFT, params![member, named]).await?.is_some() {
                tx.execute(&POSTPONE, params![member, picture, now + UNUSED_FOR]).await?;
                return Ok(false);
            }
            tx.execute(&DELETE_UNUSED_PICTURE, params![member, picture]).await?;
            let Some(row) = tx.optional(&FIND_PICTURE, params![member, picture]).await? else { return Ok(false) };
            tx.execute(&DELETE_PICTURE, params![member, picture]).await?;
            tx.execute(&DELETE_FILES, params![member, picture]).await?;
            for hash in hashes(&row)? {
                if tx.optional(&FIND_FILE_IN_USE, params![hash]).await?.is_none() {
                    tx.execute(&INSERT_UNUSED_FILE, params![hash, now + FILE_UNUSED_FOR]).await?;
                }
            }
            Ok(true)
        })
        .await
}

/// Takes a file away that no picture has. Who uploads the same content at this moment is told by the mark, or finds
/// after its own transaction that the file is gone, and writes it again.
async fn collect_file(app: &App, hash: BlobHash) -> Result<bool, ApiError> {
    let is_unused = app
        .db
        .write(move |tx| async move {
            if tx.optional(&FIND_FILE_IN_USE, params![hash]).await?.is_some() {
                tx.execute(&DELETE_UNUSED_FILE, params![hash]).await?;
                return Ok::<_, ApiError>(false);
            }
            tx.execute(&MARK_GOING, params![hash]).await?;
            Ok(true)
        })
        .await?;
    if is_unused {
        app.blobs.delete(&hash).await?;
        app.db.write(move |tx| async move { tx.execute(&DELETE_UNUSED_FILE, params![hash]).await }).await?;
    }
    Ok(is_unused)
}

/// Says which files a new picture has. `busy` while one of them is being deleted.
pub(super) async fn list_files(
    tx: &Tx,
    member: MemberId,
    picture: PictureId,
    hashes: &[BlobHash],
) -> Result<(), ApiError> {
    for hash in hashes {
        if let Some(row) = tx.optional(&FIND_GOING, params![*hash]).await? {
            if row.get::<bool>(0)? {
                return Err(ApiError::new(&code::BUSY).retry_after(Duration::from_secs(1)));
            }
            tx.execute(&DELETE_UNUSED_FILE, params![*hash]).await?;
        }
        tx.execute(&INSERT_FILE, params![*hash, member, picture]).await?;
    }
    Ok(())
}

/// Lists files of pictures from before uses were kept; `true` when all are.
async fn list_earlier(app: &App) -> Result<bool, ApiError> {
    let mut listed = 0;
    while listed < ROUND {
        let count = app
            .db
            .write(move |tx| async move {
                let rows = tx.rows(&LIST_UNLISTED, params![BITE]).await?;
                for row in &rows {
                    let (member, picture): (MemberId, PictureId) = (row.get(0)?, row.get(1)?);
                    if let Some(row) = tx.optional(&FIND_PICTURE, params![member, picture]).await? {
                        for hash in hashes(&row)? {
                            tx.execute(&INSERT_FILE, params![hash, member, picture]).await?;
                        }
                    }
                    tx.execute(&DELETE_UNLISTED, params![member, picture]).await?;
                    tx.execute(&INSERT_LISTED, params![member, picture]).await?;
                }
                Ok::<_, ApiError>(rows.len())
            })
            .await?;
        if count < BITE as usize {
            return Ok(true);
        }
        listed += count as u64;
    }
    Ok(false)
}

fn hashes(row: &Row) -> Result<Vec<BlobHash>, ApiError> {
    Ok(from_row(row)?.sizes.iter().filter_map(|size| size.url.hash()).collect())
}

#[cfg(test)]
mod tests {
    use image::ImageFormat;
    use serde_json::{Value, json};

    use super::{super::uses::DELETED_FOR, *};
    use crate::{
        pictures::samples::{file, upload, upload_file},
        testing::{TestApp, TestClient},
    };

    const DAY: Duration = UNUSED_FOR;

    async fn is_there(client: &TestClient, picture: &str) -> bool {
        client.patch(&format!("/v1/pictures/{picture}"), json!({"alt": "x"})).await.status == 200
    }

    /// Everything that is due, and the files an hour later.
    async fn collected(app: &TestApp) -> Collected {
        let first = collect(&app.app).await.unwrap();
        app.clock.advance(FILE_UNUSED_FOR);
        let then = collect(&app.app).await.unwrap();
        Collected { pictures: first.pictures + then.pictures, files: first.files + then.files }
    }

    fn photo(picture: &str) -> Value {
        json!({"kind": "photo", "title": "Soup", "pictures": [{"id": picture}], "visibility": "public"})
    }

    #[tokio::test]
    async fn what_is_used_anywhere_stays_and_the_rest_goes_after_a_day() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let mut kept = Vec::new();
        for shade in 0..5 {
            kept.push(upload(&ana, shade).await);
        }
        let lost = upload(&ana, 9).await;
        let note = ana.post("/v1/notes", photo(&kept[0])).await.expect(201);
        let note = format!("/v1/notes/{}", note["id"].as_str().unwrap());
        ana.patch(&note, json!({"pictures": [{"id": kept[1]}]})).await.expect(200);
        ana.post(&format!("{note}/comments"), json!({"text": "", "picture": kept[2]})).await.expect(201);
        ana.patch("/v1/me", json!({"avatar": kept[3]})).await.expect(200);
        ana.post("/v1/me/drafts", json!({"content": {"pictures": [{"id": kept[4]}]}})).await.expect(201);

        assert_eq!(collected(&app).await, Collected::default(), "nothing is due yet");
        app.clock.advance(DAY);
        assert_eq!(collected(&app).await, Collected { pictures: 1, files: 1 });
        assert!(!is_there(&ana, &lost).await);
        for (number, picture) in kept.iter().enumerate() {
            assert!(is_there(&ana, picture).await, "{number}");
        }
        assert_eq!(ana.post("/v1/notes", photo(&lost)).await.code(), "picture_not_found");
        let shown = ben.get(&note).await.expect(200);
        let file = shown["pictures"][0]["sizes"][0]["url"].as_str().unwrap();
        assert_eq!(ben.get(file).await.status, 200);
    }

    #[tokio::test]
    async fn pictures_of_what_was_deleted_go_after_a_week_and_a_shared_file_stays() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let hers = upload_file(&ana, file(ImageFormat::Png, 3)).await;
        let his = upload_file(&ben, file(ImageFormat::Png, 3)).await;
        let path = hers["sizes"][0]["url"].as_str().unwrap();
        assert_eq!(his["sizes"][0]["url"], path, "the same content is one file");
        let mut notes = Vec::new();
        for (member, picture) in [(&ana, &hers), (&ben, &his)] {
            let note = member.post("/v1/notes", photo(picture["id"].as_str().unwrap())).await.expect(201);
            notes.push(format!("/v1/notes/{}", note["id"].as_str().unwrap()));
        }
        ana.delete(&notes[0]).await.expect(204);
        app.clock.advance(DELETED_FOR - Duration::from_secs(1));
        assert_eq!(collect(&app.app).await.unwrap(), Collected::default());
        app.clock.advance(Duration::from_secs(1));
        assert_eq!(collected(&app).await, Collected { pictures: 1, files: 0 });
        assert_eq!(app.visitor().get(path).await.status, 200, "his note shows it");
        ben.delete(&notes[1]).await.expect(204);
        app.clock.advance(DELETED_FOR);
        assert_eq!(collected(&app).await, Collected { pictures: 1, files: 1 });
        assert_eq!(app.visitor().get(path).await.status, 404);
    }

    #[tokio::test]
    async fn a_picture_is_put_to_use_or_taken_away_and_never_both() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let mut pictures = Vec::new();
        for shade in 0..24 {
            pictures.push(upload(&ana, shade * 10).await);
        }
        app.clock.advance(DAY);
        let publishing = futures::future::join_all(pictures.iter().map(|picture| async {
            let answer = ana.post("/v1/notes", photo(picture)).await;
            assert!(answer.status == 201 || answer.code() == "picture_not_found", "{}", answer.text());
            answer.status == 201
        }));
        let (published, collecting) = tokio::join!(publishing, collect(&app.app));
        collecting.unwrap();
        collected(&app).await;
        for (picture, is_published) in pictures.iter().zip(published) {
            assert_eq!(is_there(&ana, picture).await, is_published);
        }
        for note in ana.get("/v1/members/ana/notes?limit=50").await.expect(200)["items"].as_array().unwrap() {
            let path = note["cover"]["sizes"][0]["url"].as_str().or(note["cover"]["url"].as_str());
            assert_eq!(ana.get(path.expect("a cover")).await.status, 200);
        }
    }

    #[tokio::test]
    async fn the_same_content_uploaded_while_its_file_goes_is_there_afterwards() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let path = upload_file(&ana, file(ImageFormat::Png, 7)).await["sizes"][0]["url"].as_str().unwrap().to_owned();
        app.clock.advance(DAY);
        assert_eq!(collect(&app.app).await.unwrap().pictures, 1);
        app.clock.advance(FILE_UNUSED_FOR);
        let again = ana.send_bytes("POST", "/v1/pictures", file(ImageFormat::Png, 7), &[("content-type", "image/png")]);
        let (answer, collected) = tokio::join!(again, collect(&app.app));
        collected.unwrap();
        if answer.status != 201 {
            assert_eq!(answer.code(), "busy");
            upload(&ana, 7).await;
        }
        collect(&app.app).await.unwrap();
        assert_eq!(app.visitor().get(&path).await.status, 200);
    }
}
