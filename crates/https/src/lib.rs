//! The one way in which this program speaks to providers: HTTP/1.1 over rustls, to the address that the operator set.
//! Redirects are not followed, since keys and texts must go nowhere else.

use std::{error::Error, io, sync::Arc};

use bytes::Bytes;
use http_body::Body;
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{self, connect::HttpConnector},
    rt::TokioExecutor,
};

/// `B` is the type of the bodies that are sent.
pub type Client<B = Full<Bytes>> = legacy::Client<HttpsConnector<HttpConnector>, B>;

/// The machine's certificate authorities are read only for an address that needs them.
pub fn client<B>(is_https: bool) -> io::Result<Client<B>>
where
    B: Body + Send,
    B::Data: Send,
{
    let ring = rustls::crypto::ring::default_provider();
    let connector = if is_https {
        HttpsConnectorBuilder::new().with_provider_and_native_roots(ring)?.https_only().enable_http1().build()
    } else {
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(ring))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth();
        HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build()
    };
    Ok(legacy::Client::builder(TokioExecutor::new()).build(connector))
}

/// The client's error says only that it could not connect; its causes say why.
pub fn with_causes(error: &dyn Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words.push_str(": ");
        words.push_str(&error.to_string());
        cause = error.source();
    }
    words
}
