//! Where a request comes from, for limits only. Never written to a log or a row.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};

use crate::app::App;

/// The caller's address. Behind a trusted proxy it is the last address in `X-Forwarded-For` that the proxy wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    /// What limits count by: an IPv4 address, or the /64 that one IPv6 customer has.
    pub fn network(self) -> IpAddr {
        match self.0 {
            IpAddr::V4(v4) => IpAddr::V4(v4),
            IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or_else(
                || {
                    let mut segments = v6.segments();
                    segments[4..].fill(0);
                    IpAddr::from(segments)
                },
                IpAddr::V4,
            ),
        }
    }

    pub fn of(parts: &Parts, trusts_proxy: bool) -> Self {
        let forwarded = trusts_proxy
            .then(|| parts.headers.get_all("x-forwarded-for").iter().next_back())
            .flatten()
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.rsplit(',').next())
            .and_then(|v| v.trim().parse().ok());
        let connected = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
        Self(forwarded.or_else(connected).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)))
    }
}

impl FromRequestParts<App> for ClientAddress {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts, app.config.http.trusts_proxy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_customer_is_one_network() {
        let a = ClientAddress("2001:db8:1:2:3::1".parse().unwrap()).network();
        let b = ClientAddress("2001:db8:1:2:ffff::9".parse().unwrap()).network();
        assert_eq!(a, b);
        assert_eq!(ClientAddress("::ffff:10.1.2.3".parse().unwrap()).network(), "10.1.2.3".parse::<IpAddr>().unwrap());
    }

    #[test]
    fn a_forwarded_address_counts_only_behind_a_trusted_proxy() {
        let request = axum::http::Request::builder().header("x-forwarded-for", "6.6.6.6, 9.9.9.9").body(()).unwrap();
        let (parts, ()) = request.into_parts();
        assert_eq!(ClientAddress::of(&parts, true).0.to_string(), "9.9.9.9");
        assert_eq!(ClientAddress::of(&parts, false).0.to_string(), "127.0.0.1");
    }
}
