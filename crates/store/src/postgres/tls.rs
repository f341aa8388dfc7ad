//! TLS to the server by rustls, as libpq's `sslmode` and `sslrootcert` ask for it in the address. Not here: client
//! certificates, and channel binding (SCRAM works without it).

use std::{
    future::Future,
    io,
    path::PathBuf,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_rustls::{TlsConnector, client};

/// What is asked of the server's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Check {
    /// Nothing: who listens learns nothing, who pretends to be the server isn't found out.
    Nothing,
    /// That an authority stands behind it.
    Authority,
    /// That, and that it names the host of the address.
    Full,
}

/// An address, in the driver's words and with what the driver does not know.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub url: String,
    check: Check,
    authorities: Option<PathBuf>,
}

impl Address {
    /// `sslmode` is `disable`, `prefer` (when it isn't given), `require`, `verify-ca` or `verify-full`. With a file of
    /// authorities, `require` means `verify-ca`, as in libpq.
    pub fn parse(url: &str) -> Self {
        let mut address = Self { url: url.to_owned(), check: Check::Nothing, authorities: None };
        let Some((base, query)) = url.split_once('?').filter(|(base, _)| base.contains("://")) else { return address };
        let mut is_required = false;
        let mut kept = Vec::new();
        for pair in query.split('&') {
            let Some((name, value)) = form_urlencoded::parse(pair.as_bytes()).next() else { continue };
            match (&*name, &*value) {
                ("sslmode", "verify-ca") => address.check = Check::Authority,
                ("sslmode", "verify-full") => address.check = Check::Full,
                ("sslrootcert", file) => {
                    // libpq's word for the machine's own authorities, which are the default here.
                    address.authorities = (file != "system").then(|| file.into());
                    continue;
                }
                (name, value) => {
                    is_required |= (name, value) == ("sslmode", "require");
                    kept.push(pair);
                    continue;
                }
            }
            kept.push("sslmode=require");
        }
        if is_required && address.check == Check::Nothing && address.authorities.is_some() {
            address.check = Check::Authority;
        }
        address.url = if kept.is_empty() { base.to_owned() } else { format!("{base}?{}", kept.join("&")) };
        address
    }

    /// The file of authorities is read only if it is asked for.
    pub fn connector(&self) -> io::Result<Connector> {
        let provider = Arc::new(ring::default_provider());
        let authority = match self.check {
            Check::Nothing => None,
            Check::Authority | Check::Full => {
                let roots = Arc::new(self.roots()?);
                let verifier = WebPkiServerVerifier::builder_with_provider(roots, provider.clone());
                Some(verifier.build().map_err(io::Error::other)?)
            }
        };
        let verifier = Verifier { authority, minds_name: self.check == Check::Full, provider: provider.clone() };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(Connector { tls: TlsConnector::from(Arc::new(config)) })
    }

    fn roots(&self) -> io::Result<RootCertStore> {
        let mut roots = RootCertStore::empty();
        match &self.authorities {
            Some(file) => {
                let said = |error: &dyn std::fmt::Display| io::Error::other(format!("{}: {error}", file.display()));
                for certificate in CertificateDer::pem_file_iter(file).map_err(|e| said(&e))? {
                    roots.add(certificate.map_err(|e| said(&e))?).map_err(|e| said(&e))?;
                }
            }
            None => {
                // One unreadable certificate of a machine is no reason to trust none of them.
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
        }
        if roots.is_empty() {
            return Err(io::Error::other("there are no certificate authorities to check the server by"));
        }
        Ok(roots)
    }
}

#[derive(Debug)]
struct Verifier {
    authority: Option<Arc<WebPkiServerVerifier>>,
    minds_name: bool,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let Some(authority) = &self.authority else { return Ok(ServerCertVerified::assertion()) };
        match authority.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
            // The name is looked at last: all else is right.
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if !self.minds_name => Ok(ServerCertVerified::assertion()),
            checked => checked,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Makes TLS on connections of the driver.
#[derive(Clone)]
pub(super) struct Connector {
    tls: TlsConnector,
}

pub(super) struct ToHost {
    tls: TlsConnector,
    host: String,
}

impl<S> MakeTlsConnect<S> for Connector
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    type Stream = Encrypted<S>;
    type TlsConnect = ToHost;
    type Error = io::Error;

    fn make_tls_connect(&mut self, host: &str) -> io::Result<ToHost> {
        // Of a Unix socket the host is empty, and no TLS is made.
        Ok(ToHost { tls: self.tls.clone(), host: host.to_owned() })
    }
}

impl<S> TlsConnect<S> for ToHost
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    type Stream = Encrypted<S>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Encrypted<S>>> + Send>>;

    fn connect(self, stream: S) -> Self::Future {
        Box::pin(async move {
            let name = ServerName::try_from(self.host).map_err(io::Error::other)?;
            Ok(Encrypted(self.tls.connect(name, stream).await?))
        })
    }
}

pub(super) struct Encrypted<S>(client::TlsStream<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> TlsStream for Encrypted<S> {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Encrypted<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Encrypted<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_driver_does_not_know_is_taken_out_of_the_address() {
        let parsed = |url: &str| {
            let Address { url, check, authorities } = Address::parse(url);
            (url, check, authorities)
        };
        let plain = "postgres://ana@db.example/kumara".to_owned();
        let required = format!("{plain}?sslmode=require");
        for (query, url, check, authorities) in [
            ("", plain.clone(), Check::Nothing, None),
            ("?sslmode=prefer", format!("{plain}?sslmode=prefer"), Check::Nothing, None),
            ("?sslmode=require", required.clone(), Check::Nothing, None),
            ("?sslmode=verify-full", required.clone(), Check::Full, None),
            ("?sslrootcert=system&sslmode=verify-full", required.clone(), Check::Full, None),
            (
                "?sslmode=verify-ca&sslrootcert=%2Fetc%2Fa%20b.pem",
                required.clone(),
                Check::Authority,
                Some("/etc/a b.pem"),
            ),
            ("?sslmode=require&sslrootcert=/etc/a.pem", required.clone(), Check::Authority, Some("/etc/a.pem")),
            (
                "?connect_timeout=3&sslmode=verify-full",
                format!("{plain}?connect_timeout=3&sslmode=require"),
                Check::Full,
                None,
            ),
        ] {
            let expected = (url, check, authorities.map(PathBuf::from));
            assert_eq!(parsed(&format!("{plain}{query}")), expected, "{query}");
        }
        let words = "host=/run/postgresql password='what?sslmode=verify-full'";
        assert_eq!(parsed(words), (words.to_owned(), Check::Nothing, None), "not the form of a URL");
        assert!(Address::parse(&format!("{plain}?sslmode=perhaps")).url.parse::<tokio_postgres::Config>().is_err());
    }

    #[test]
    fn without_authorities_nothing_is_checked_by_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("authorities.pem");
        std::fs::write(&file, "no certificate").unwrap();
        let address = Address { url: String::new(), check: Check::Full, authorities: Some(file) };
        assert!(address.connector().is_err());
        let missing = Address { authorities: Some("/nowhere.pem".into()), ..address };
        assert!(missing.connector().err().unwrap().to_string().contains("/nowhere.pem"));
    }
}
