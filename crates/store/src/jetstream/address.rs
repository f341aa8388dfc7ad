//! The address of a NATS cluster, as an operator writes it. Passwords are never shown again.

use std::{fmt, path::PathBuf, sync::Arc};

use async_nats::rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};

use crate::StoreError;

const STREAM: &str = "KUMARA";
const REPLICAS: usize = 3;
/// A day of events of a large community; older ones are read from the table.
const MAX_BYTES: i64 = 4 << 30;

/// `nats://user:password@host:4222,host:4222,host:4222?stream=KUMARA&replicas=3`; `tls://` for TLS.
#[derive(Clone, PartialEq, Eq)]
pub struct LogAddress {
    pub(super) servers: Vec<String>,
    pub(super) user: Option<(String, String)>,
    /// A file with a user's JWT and seed.
    pub(super) credentials: Option<PathBuf>,
    /// A file of authorities; without it the machine's.
    authorities: Option<PathBuf>,
    is_tls: bool,
    pub(super) stream: String,
    pub(super) replicas: usize,
    pub(super) max_bytes: i64,
}

impl LogAddress {
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let wrong = |why: &str| StoreError::WrongLogAddress { why: why.into() };
        let (scheme, rest) = text.split_once("://").ok_or_else(|| wrong("it begins with nats:// or tls://"))?;
        let is_tls = match scheme {
            "nats" => false,
            "tls" => true,
            _ => return Err(wrong("it begins with nats:// or tls://")),
        };
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (user, hosts) = match place.rsplit_once('@') {
            Some((user, hosts)) => {
                let (user, password) =
                    user.split_once(':').ok_or_else(|| wrong("user and password as user:password@"))?;
                (Some((unescape(user), unescape(password))), hosts)
            }
            None => (None, place),
        };
        let servers: Vec<_> = hosts
            .trim_end_matches('/')
            .split(',')
            .filter(|host| !host.is_empty())
            .map(|h| format!("nats://{h}"))
            .collect();
        if servers.is_empty() {
            return Err(wrong("it names no server"));
        }
        let mut address = Self {
            servers,
            user,
            credentials: None,
            authorities: None,
            is_tls,
            stream: STREAM.into(),
            replicas: REPLICAS,
            max_bytes: MAX_BYTES,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "stream" if value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') && !value.is_empty() => {
                    address.stream = value.into_owned();
                }
                "stream" => return Err(wrong("stream is a name of letters, digits and _")),
                "replicas" => {
                    address.replicas = match value.parse() {
                        Ok(replicas @ (1 | 3 | 5)) => replicas,
                        _ => return Err(wrong("replicas is 1, 3 or 5")),
                    };
                }
                "max_bytes" => {
                    address.max_bytes = value
                        .parse()
                        .ok()
                        .filter(|bytes| *bytes >= 1 << 20)
                        .ok_or_else(|| wrong("max_bytes is a number of at least 1048576"))?;
                }
                "credentials" => address.credentials = Some(value.into_owned().into()),
                "authorities" => address.authorities = Some(value.into_owned().into()),
                other => {
                    return Err(wrong(&format!(
                        "it has no {other}; there are stream, replicas, max_bytes, credentials, authorities"
                    )));
                }
            }
        }
        Ok(address)
    }

    /// rustls with ring, whatever else is linked; `None` without TLS.
    pub(super) fn tls(&self) -> Result<Option<ClientConfig>, StoreError> {
        if !self.is_tls {
            return Ok(None);
        }
        let wrong = |why: String| StoreError::WrongLogAddress { why };
        let mut roots = RootCertStore::empty();
        match &self.authorities {
            Some(file) => {
                let unreadable = |e: &dyn fmt::Display| wrong(format!("authorities {}: {e}", file.display()));
                for certificate in CertificateDer::pem_file_iter(file).map_err(|e| unreadable(&e))? {
                    roots.add(certificate.map_err(|e| unreadable(&e))?).map_err(|e| unreadable(&e))?;
                }
            }
            None => {
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
        }
        if roots.is_empty() {
            return Err(wrong("there are no certificate authorities to check the server by".into()));
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|e| wrong(e.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Some(config))
    }
}

impl fmt::Display for LogAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<_> = self.servers.iter().map(|server| server.trim_start_matches("nats://")).collect();
        write!(f, "{}://{}?stream={}", if self.is_tls { "tls" } else { "nats" }, hosts.join(","), self.stream)
    }
}

impl fmt::Debug for LogAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `%40` and the like in user and password.
fn unescape(text: &str) -> String {
    let plus_kept = text.replace('+', "%2B");
    form_urlencoded::parse(format!("x={}", plus_kept.replace('&', "%26").replace('=', "%3D")).as_bytes())
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_its_password_never_shown() {
        let address =
            LogAddress::parse("nats://ana:p%40ss+word@a:4222,b:4222,c?stream=TOWN&replicas=5&max_bytes=2000000")
                .unwrap();
        assert_eq!(address.user, Some(("ana".into(), "p@ss+word".into())));
        assert_eq!(address.servers, ["nats://a:4222", "nats://b:4222", "nats://c"]);
        assert_eq!((address.stream.as_str(), address.replicas, address.max_bytes), ("TOWN", 5, 2_000_000));
        assert_eq!(format!("{address:?}"), "nats://a:4222,b:4222,c?stream=TOWN");
        assert!(address.tls().unwrap().is_none());

        let plain = LogAddress::parse("nats://127.0.0.1").unwrap();
        assert_eq!((plain.replicas, plain.stream.as_str(), plain.user), (3, "KUMARA", None));
        for wrong in [
            "127.0.0.1",
            "http://a",
            "nats://",
            "nats://a?replicas=2",
            "nats://a?stream=a.b",
            "nats://a?x=1",
            "nats://ana@a",
        ] {
            assert!(matches!(LogAddress::parse(wrong), Err(StoreError::WrongLogAddress { .. })), "{wrong}");
        }
    }

    #[test]
    fn tls_needs_authorities() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("none.pem");
        std::fs::write(&file, "no certificate").unwrap();
        let address = LogAddress::parse(&format!("tls://a?authorities={}", file.display())).unwrap();
        assert!(address.tls().is_err());
    }
}
