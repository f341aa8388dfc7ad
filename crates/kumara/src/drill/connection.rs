//! HTTP/1.1 on a socket that is kept open, with next to no work for each request: the generator shares the machine with
//! what it measures.

use std::{io, net::SocketAddr, time::Duration};

use rustix::process::{Resource, getrlimit, setrlimit};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Longer than the server gives any request.
const PATIENCE: Duration = Duration::from_secs(20);
const MOST_HEAD: usize = 16 * 1_024;
const MOST_BODY: usize = 8 * 1_024 * 1_024;

/// As many sockets as the system lets this process have; for the server that it starts too.
pub fn allow_many() {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum.map(|most| most.min(65_536)).or(Some(65_536));
    if let Err(error) = setrlimit(Resource::Nofile, limit) {
        tracing::warn!(%error, "the limit of open files stays as it is");
    }
}

pub struct Request<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub token: Option<&'a str>,
    pub language: &'a str,
    /// Where the caller is told to come from; counts only with a server that trusts a proxy.
    pub from: u32,
    pub json: Option<&'a str>,
}

pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

pub struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

impl Connection {
    pub const fn to(address: SocketAddr) -> Self {
        Self { address, stream: None, buffer: Vec::new() }
    }

    /// One request, one answer. After a failure the next request opens the connection anew.
    pub async fn ask(&mut self, request: &Request<'_>) -> io::Result<Answer> {
        let stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = timeout(PATIENCE, TcpStream::connect(self.address)).await.map_err(io::Error::other)??;
                stream.set_nodelay(true)?;
                stream
            }
        };
        timeout(PATIENCE, self.exchange(stream, request)).await.map_err(|_| io::ErrorKind::TimedOut)?
    }

    async fn exchange(&mut self, mut stream: TcpStream, request: &Request<'_>) -> io::Result<Answer> {
        let body = request.json.unwrap_or_default();
        let [_, b, c, d] = request.from.to_be_bytes();
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: {}\r\naccept-language: {}\r\nx-forwarded-for: 10.{b}.{c}.{d}\r\nx-kumara-csrf: 1\r\ncontent-length: {}\r\n",
            request.method,
            request.path,
            self.address,
            request.language,
            body.len()
        );
        if let Some(token) = request.token {
            head.push_str("authorization: Bearer ");
            head.push_str(token);
            head.push_str("\r\n");
        }
        if request.json.is_some() {
            head.push_str("content-type: application/json\r\n");
        }
        head.push_str("\r\n");
        head.push_str(body);
        stream.write_all(head.as_bytes()).await?;
        self.buffer.clear();
        let bad = || io::Error::from(io::ErrorKind::InvalidData);
        let end = loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            if self.buffer.len() > MOST_HEAD || stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        };
        let head = std::str::from_utf8(&self.buffer[..end]).map_err(|_| bad())?;
        let status: u16 = head.get(9..12).and_then(|digits| digits.parse().ok()).ok_or_else(bad)?;
        let header = |name: &str| {
            head.lines().filter_map(|line| line.split_once(':')).find(|(known, _)| known.eq_ignore_ascii_case(name))
        };
        let length = header("content-length").and_then(|(_, value)| value.trim().parse::<usize>().ok());
        let is_chunked = header("transfer-encoding").is_some();
        let closes = header("connection").is_some_and(|(_, value)| value.trim().eq_ignore_ascii_case("close"));
        let mut body = self.buffer.split_off(end);
        match length {
            Some(length) if length <= MOST_BODY => {
                while body.len() < length {
                    if stream.read_buf(&mut body).await? == 0 {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                body.truncate(length);
            }
            // A JSON answer of this server says its length unless it is compressed, which is not asked for.
            None if !is_chunked => {}
            _ => return Err(bad()),
        }
        if !closes {
            self.stream = Some(stream);
        }
        Ok(Answer { status, body })
    }
}
