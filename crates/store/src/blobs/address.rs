//! Where blobs are kept, as an operator writes it: a folder, or `s3://bucket/prefix?endpoint=…&region=…`. The keys of a
//! bucket come with it or from the environment, and are never shown again.

use std::{fmt, path::PathBuf};

use crate::StoreError;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlobAddress {
    Folder(PathBuf),
    Bucket(Bucket),
}

/// A bucket on a server that speaks S3.
#[derive(Clone, PartialEq, Eq)]
pub struct Bucket {
    pub name: String,
    /// Keys of blobs stand below it; empty for the whole bucket.
    pub prefix: String,
    /// Where the server is; `None` for the public cloud of the region.
    pub endpoint: Option<String>,
    pub region: String,
    pub keys: Option<BucketKeys>,
}

/// What signs requests.
#[derive(Clone, PartialEq, Eq)]
pub struct BucketKeys {
    pub access: String,
    pub secret: String,
}

/// What servers of one's own take when they are asked for no particular one.
const USUAL_REGION: &str = "us-east-1";

impl BlobAddress {
    /// Reads an address. `keys` are used if there are none in it.
    pub fn parse(text: &str, keys: Option<BucketKeys>) -> Result<Self, StoreError> {
        match text.split_once("://") {
            Some(("s3", rest)) => Bucket::parse(rest, keys).map(Self::Bucket),
            Some((scheme, _)) => Err(wrong(format!("`{scheme}://` is not known; there are a folder and `s3://`"))),
            None if text.is_empty() => Err(wrong("it is empty")),
            None => Ok(Self::Folder(text.into())),
        }
    }
}

impl Bucket {
    fn parse(rest: &str, keys: Option<BucketKeys>) -> Result<Self, StoreError> {
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, prefix) = place.split_once('/').unwrap_or((place, ""));
        let (given, name) = match host.rsplit_once('@') {
            Some((pair, name)) => {
                let (access, secret) = pair.split_once(':').ok_or_else(|| wrong("keys are ACCESS:SECRET"))?;
                (Some(BucketKeys { access: decode(access), secret: decode(secret) }), name)
            }
            None => (None, host),
        };
        let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
        if !(3..=63).contains(&name.len()) || !name.chars().all(known) {
            return Err(wrong("a bucket's name is 3 to 63 small letters, digits, `-` and `.`"));
        }
        let prefix = prefix.trim_matches('/').to_owned();
        let mut bucket =
            Self { name: name.to_owned(), prefix, endpoint: None, region: USUAL_REGION.into(), keys: given.or(keys) };
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "endpoint" if value.starts_with("http://") || value.starts_with("https://") => {
                    bucket.endpoint = Some(value.trim_end_matches('/').to_owned());
                }
                "endpoint" => return Err(wrong("endpoint begins with https:// or http://")),
                "region" => bucket.region = value.into_owned(),
                _ => return Err(wrong(format!("`{key}` is not known; there are endpoint and region"))),
            }
        }
        Ok(bucket)
    }
}

/// `%2F` and the like; a `+` in a key is a `+`.
fn decode(text: &str) -> String {
    let kept = text.replace('+', "%2B");
    form_urlencoded::parse(kept.as_bytes()).next().map(|(key, _)| key.into_owned()).unwrap_or_default()
}

fn wrong(why: impl Into<String>) -> StoreError {
    StoreError::WrongAddress { why: why.into() }
}

impl fmt::Display for BlobAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Bucket(bucket) => write!(f, "{bucket}"),
        }
    }
}

/// Without the keys.
impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{}", self.name, self.prefix)?;
        self.endpoint.as_ref().map_or(Ok(()), |endpoint| write!(f, " at {endpoint}"))
    }
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for BucketKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BucketKeys")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(access: &str, secret: &str) -> Option<BucketKeys> {
        Some(BucketKeys { access: access.into(), secret: secret.into() })
    }

    #[test]
    fn a_folder_and_a_bucket_are_told_apart() {
        assert_eq!(BlobAddress::parse("data/blobs", None).unwrap(), BlobAddress::Folder("data/blobs".into()));
        let full = "s3://me:a%2Fb+c@pictures/kumara/?endpoint=http%3A%2F%2F127.0.0.1%3A9000%2F&region=garage";
        let BlobAddress::Bucket(bucket) = BlobAddress::parse(full, keys("not", "used")).unwrap() else { panic!() };
        assert_eq!((&*bucket.name, &*bucket.prefix, &*bucket.region), ("pictures", "kumara", "garage"));
        assert_eq!(bucket.endpoint.as_deref(), Some("http://127.0.0.1:9000"));
        assert_eq!(bucket.keys, keys("me", "a/b+c"));
        let BlobAddress::Bucket(bucket) = BlobAddress::parse("s3://pictures", keys("from", "outside")).unwrap() else {
            panic!()
        };
        assert_eq!((bucket.keys, bucket.endpoint), (keys("from", "outside"), None));
    }

    #[test]
    fn what_cannot_be_meant_is_refused_in_words() {
        for (text, why) in [
            ("", "empty"),
            ("gs://pictures", "gs://"),
            ("s3://Pictures", "name"),
            ("s3://me@pictures", "ACCESS:SECRET"),
            ("s3://pictures?endpoint=127.0.0.1", "https://"),
            ("s3://pictures?endpoit=http://x", "endpoit"),
        ] {
            let error = BlobAddress::parse(text, None).unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn keys_are_not_shown() {
        let address = BlobAddress::parse("s3://me:hush@pictures/p?endpoint=http://127.0.0.1:1", None).unwrap();
        for shown in [address.to_string(), format!("{address:?}")] {
            assert!(shown.contains("s3://pictures/p at http://127.0.0.1:1"), "{shown}");
            assert!(!shown.contains("hush"), "{shown}");
        }
    }
}
