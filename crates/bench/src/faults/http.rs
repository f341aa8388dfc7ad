//! A client that speaks HTTP/1.1 over a socket of its own, with a limit to its patience: an answer that does not come is
//! what the writers are here for. It knows nothing of what is asked.

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::Value;

/// Longer than the server's own limit for a request, so that its honest error is what is seen.
const PATIENCE: Duration = Duration::from_secs(6);

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    is_last: bool,
}

impl Answer {
    /// The body as JSON; null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// One connection, opened when it is needed, kept until it breaks.
pub struct Connection {
    address: SocketAddr,
    open: Option<BufReader<TcpStream>>,
}

impl Connection {
    pub const fn to(address: SocketAddr) -> Self {
        Self { address, open: None }
    }

    pub fn close(&mut self) {
        self.open = None;
    }

    pub fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> io::Result<Answer> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.address).into_bytes();
        for (name, value) in headers {
            write!(request, "{name}: {value}\r\n")?;
        }
        write!(request, "content-length: {}\r\n\r\n", body.len())?;
        request.extend_from_slice(body);
        let mut stream = match self.open.take() {
            Some(open) => open,
            None => BufReader::new(self.connect()?),
        };
        // The other side may answer and hang up before it has read everything: its answer counts.
        let written = stream.get_mut().write_all(&request);
        let answer = read_answer(&mut stream).map_err(|unread| written.err().unwrap_or(unread))?;
        if !answer.is_last {
            self.open = Some(stream);
        }
        Ok(answer)
    }

    fn connect(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(stream)
    }
}

fn read_answer(stream: &mut impl BufRead) -> io::Result<Answer> {
    let status = line(stream)?.split(' ').nth(1).and_then(|s| s.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
    let mut answer = Answer { status, body: Vec::new(), is_last: false };
    let (mut length, mut is_chunked) = (0, false);
    loop {
        let line = line(stream)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or(io::ErrorKind::InvalidData)?;
        match (name.to_ascii_lowercase().as_str(), value.trim()) {
            ("content-length", value) => length = value.parse().map_err(|_| io::ErrorKind::InvalidData)?,
            ("transfer-encoding", "chunked") => is_chunked = true,
            ("connection", "close") => answer.is_last = true,
            _ => {}
        }
    }
    if matches!(status, 204 | 304) {
        return Ok(answer);
    }
    answer.body = if is_chunked { chunks(stream)? } else { read(stream, length)? };
    Ok(answer)
}

fn read(stream: &mut impl BufRead, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn chunks(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = usize::from_str_radix(&line(stream)?, 16).map_err(|_| io::ErrorKind::InvalidData)?;
        let chunk = read(stream, size)?;
        line(stream)?;
        if size == 0 {
            return Ok(body);
        }
        body.extend(chunk);
    }
}

/// One line without its end. A line that is cut off is no line.
fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    line.strip_suffix("\r\n").map(str::to_owned).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_answers_are_read_and_cut_ones_are_none() {
        let text = "HTTP/1.1 201 Created\r\nContent-Length: 8\r\n\r\n{\"a\": 1}";
        let answer = read_answer(&mut text.as_bytes()).unwrap();
        assert_eq!((answer.status, answer.json()["a"].as_u64()), (201, Some(1)));
        let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n2\r\nhi\r\n0\r\n\r\n";
        let answer = read_answer(&mut chunked.as_bytes()).unwrap();
        assert_eq!((answer.body.as_slice(), answer.is_last), (b"hi".as_slice(), true));
        for cut in 0..text.len() {
            assert!(read_answer(&mut &text.as_bytes()[..cut]).is_err(), "{cut}");
        }
    }
}
