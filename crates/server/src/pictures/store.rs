//! Keeping a picture: decoded and encoded anew by the image workers, then files, then the row.

use std::time::Duration;

use bytes::Bytes;
use kumara_media::{Limits, MediaError};
use kumara_model::{AltText, BlobHash, Event, MemberId, PictureId};
use kumara_store::params;

use super::{
    Picture,
    collect::list_files,
    queries::{FIND_PICTURE, INSERT_PICTURE},
    uses::{UNUSED_FOR, wait_for_use},
};
use crate::{
    app::App,
    http::{ApiError, IdempotencyKey, code, idempotency::Claim},
};

/// Keeps a picture of a member, without the limits that stand on uploads over HTTP.
pub async fn store(app: &App, member: MemberId, bytes: Bytes, alt: AltText) -> Result<Picture, ApiError> {
    store_once(app, member, bytes, alt, IdempotencyKey::default()).await
}

/// Like [`store`]; the same key with the same content keeps one picture.
pub async fn store_once(
    app: &App,
    member: MemberId,
    bytes: Bytes,
    alt: AltText,
    key: IdempotencyKey,
) -> Result<Picture, ApiError> {
    let request = ("picture", blake3::hash(&bytes).to_string(), alt.clone());
    let processed = app.images.process(bytes).await.map_err(|error| refusal(app, error))?;
    let mut hashes: Vec<BlobHash> = Vec::with_capacity(processed.sizes.len());
    for size in &processed.sizes {
        hashes.push(app.blobs.put(Bytes::copy_from_slice(&size.webp)).await?);
    }
    let picture = Picture::new(app.ids.next(), &processed, &hashes, &alt);
    let json = serde_json::to_string(&picture).map_err(ApiError::internal)?;
    // The database has no unsigned numbers; the bits are kept as they are.
    let similarity = processed.similarity.cast_signed();
    let now = app.clock.now();
    let files = hashes.clone();
    let kept = app
        .db
        .write(move |tx| {
            let (picture, json, request, key) = (picture.clone(), json.clone(), request.clone(), key.clone());
            let hashes = hashes.clone();
            async move {
                let id = picture.id;
                if let Claim::Done(earlier) = key.claim(&tx, member, &request, id.get(), now).await? {
                    let row = tx.optional(&FIND_PICTURE, params![member, PictureId::from(earlier)]).await?;
                    return row.as_ref().map(super::find::from_row).ok_or_else(ApiError::not_found)?;
                }
                tx.execute(&INSERT_PICTURE, params![member, id, json, similarity, now]).await?;
                list_files(&tx, member, id, &hashes).await?;
                wait_for_use(&tx, member, id, now + UNUSED_FOR).await?;
                tx.emit(&Event::PictureUploaded { picture: id, member }).await?;
                Ok::<_, ApiError>(picture)
            }
        })
        .await?;
    // A file of the same content may have been taken away just before the row was there. From now on none is.
    for (size, hash) in processed.sizes.iter().zip(&files) {
        if !app.blobs.exists(hash).await? {
            app.blobs.put(Bytes::copy_from_slice(&size.webp)).await?;
        }
    }
    Ok(kept)
}

/// Why a picture was not taken, in words for the member.
fn refusal(app: &App, error: MediaError) -> ApiError {
    let megapixels = Limits::default().max_pixels / 1_000_000;
    match error {
        MediaError::TooLarge => too_large(app),
        // Memory runs out only where there are too many pixels for their kind.
        MediaError::TooManyPixels | MediaError::OutOfMemory => {
            ApiError::new(&code::PICTURE_TOO_MANY_PIXELS).with("limit", megapixels)
        }
        MediaError::UnknownFormat => ApiError::new(&code::PICTURE_TYPE),
        MediaError::Unreadable(why) => ApiError::new(&code::PICTURE_UNREADABLE).because(why),
        MediaError::UnsupportedHere(_) => ApiError::new(&code::PICTURE_UNSUPPORTED_HERE).because(error),
        MediaError::Timeout => ApiError::new(&code::PICTURE_TIMEOUT),
        MediaError::Busy => ApiError::new(&code::BUSY).retry_after(Duration::from_secs(5)).because(error),
        MediaError::Worker(_) => ApiError::internal(error),
    }
}

pub(super) fn too_large(app: &App) -> ApiError {
    ApiError::new(&code::PICTURE_TOO_LARGE).with("limit", app.config.pictures.max_bytes / 1_000_000)
}
