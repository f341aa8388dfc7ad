//! A bucket as an object store. A blob's key is the hash of its content, so nothing here depends on conditional puts:
//! whoever writes twice writes the same.

use std::{sync::Arc, time::Duration};

use object_store::{BackoffConfig, ObjectStore, RetryConfig, aws::AmazonS3Builder, prefix::PrefixStore};

use super::{address::Bucket, connection::Connector};
use crate::StoreError;

/// A server that is starting again or says 503 is asked again within what a request can wait, then it counts as gone.
const RETRY: RetryConfig = RetryConfig {
    backoff: BackoffConfig { init_backoff: Duration::from_millis(100), max_backoff: Duration::from_secs(2), base: 2.0 },
    max_retries: 8,
    retry_timeout: Duration::from_secs(15),
};

pub(super) fn open(bucket: &Bucket) -> Result<Arc<dyn ObjectStore>, StoreError> {
    // Without keys the library would ask the cloud's metadata address, which no other part of the program may do.
    let Some(keys) = &bucket.keys else {
        let why = "a bucket needs keys: set storage.bucket_access_key and storage.bucket_secret_key".to_owned();
        return Err(StoreError::WrongAddress { why });
    };
    let endpoint = bucket.endpoint.as_deref();
    let is_https = endpoint.is_none_or(|endpoint| endpoint.starts_with("https://"));
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(&keys.access)
        .with_secret_access_key(&keys.secret)
        .with_allow_http(!is_https)
        .with_retry(RETRY)
        .with_http_connector(Connector { is_https });
    if let Some(endpoint) = endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    let store = builder.build().map_err(|error| StoreError::WrongAddress { why: error.to_string() })?;
    Ok(if bucket.prefix.is_empty() {
        Arc::new(store)
    } else {
        Arc::new(PrefixStore::new(store, bucket.prefix.as_str()))
    })
}
