//! A picture as the API shows it, which is also how rows keep it (as JSON).

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use kumara_media::Processed;
use kumara_model::{AltText, BlobHash, PictureId};
use serde::{Deserialize, Deserializer, Serialize, de};
use utoipa::ToSchema;

/// A picture, upright and without metadata.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Picture {
    pub id: PictureId,
    /// Pixels, as uploaded; the largest of the sizes may be smaller.
    pub width: u32,
    pub height: u32,
    /// What to show until the picture is there: a thumbhash (evanw.github.io/thumbhash) in Base64.
    pub thumbhash: String,
    /// The dominant colour.
    #[schema(example = "#c8553d")]
    pub color: String,
    /// What the picture shows, for those who can't see it; may be empty.
    pub alt: String,
    /// WebP, ascending.
    pub sizes: Vec<PictureSize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PictureSize {
    pub width: u32,
    pub height: u32,
    #[schema(value_type = String, example = "/media/af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262.webp")]
    pub url: MediaUrl,
}

/// Address of a file of ours: `/media/`, the hash of its content, `.webp`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct MediaUrl(Box<str>);

impl MediaUrl {
    pub fn new(hash: &BlobHash) -> Self {
        Self(format!("/media/{hash}.webp").into())
    }

    pub fn hash(&self) -> Option<BlobHash> {
        hash_of_file(self.0.strip_prefix("/media/")?)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The hash in a file name; `None` for any other name.
pub fn hash_of_file(name: &str) -> Option<BlobHash> {
    name.strip_suffix(".webp")?.parse().ok()
}

impl fmt::Display for MediaUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for MediaUrl {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let url = Self(Box::deserialize(d)?);
        if url.hash().is_some() { Ok(url) } else { Err(de::Error::custom("not the address of a file of ours")) }
    }
}

impl Picture {
    /// `hashes` name the sizes' files, in the order of the sizes.
    pub fn new(id: PictureId, processed: &Processed, hashes: &[BlobHash], alt: &AltText) -> Self {
        let [red, green, blue] = processed.color;
        Self {
            id,
            width: processed.width,
            height: processed.height,
            thumbhash: STANDARD.encode(&processed.thumbhash),
            color: format!("#{red:02x}{green:02x}{blue:02x}"),
            alt: alt.as_str().to_owned(),
            sizes: processed
                .sizes
                .iter()
                .zip(hashes)
                .map(|(size, hash)| PictureSize { width: size.width, height: size.height, url: MediaUrl::new(hash) })
                .collect(),
        }
    }

    /// The same picture with another description.
    #[must_use]
    pub fn described(mut self, alt: &AltText) -> Self {
        alt.as_str().clone_into(&mut self.alt);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_our_own_files_are_read_back() {
        let url = MediaUrl::new(&BlobHash::from_bytes([0xab; 32]));
        let json = serde_json::to_string(&url).unwrap();
        assert_eq!(serde_json::from_str::<MediaUrl>(&json).unwrap(), url);
        assert_eq!(url.hash(), Some(BlobHash::from_bytes([0xab; 32])));
        for bad in ["\"/media/x.webp\"", "\"//evil.example/a.webp\"", "\"/media/../keys/master\"", "7"] {
            assert!(serde_json::from_str::<MediaUrl>(bad).is_err(), "{bad}");
        }
    }
}
