//! How requests to a bucket travel: over the program's one HTTPS client, so that there is one TLS library and one list
//! of trusted authorities. Signing, retries and what a status means are the object store's business.

use std::{fmt, io, time::Duration};

use async_trait::async_trait;
use http_body_util::BodyExt;
use object_store::{
    ClientOptions,
    client::{
        HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse, HttpService,
    },
};

/// For one request with its whole answer: at least 150 kB a second for a part of a large blob.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(super) struct Connector {
    pub is_https: bool,
}

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let client = kumara_https::client(self.is_https)
            .map_err(|error| object_store::Error::Generic { store: "S3", source: error.into() })?;
        Ok(HttpClient::new(Connection(client)))
    }
}

struct Connection(kumara_https::Client<HttpRequestBody>);

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connection")
    }
}

#[async_trait]
impl HttpService for Connection {
    /// The answer is read to its end here: a blob is wanted whole, and a connection that breaks in the middle of it is
    /// then tried again like one that could not be made.
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let exchange = async {
            let answer = self.0.request(request).await.map_err(|error| {
                let kind = if error.is_connect() { HttpErrorKind::Connect } else { HttpErrorKind::Interrupted };
                HttpError::new(kind, error)
            })?;
            let (parts, body) = answer.into_parts();
            let body = body.collect().await.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error))?;
            Ok(HttpResponse::from_parts(parts, body.to_bytes().into()))
        };
        let late = |_| HttpError::new(HttpErrorKind::Timeout, io::Error::from(io::ErrorKind::TimedOut));
        tokio::time::timeout(PATIENCE, exchange).await.map_err(late)?
    }
}
