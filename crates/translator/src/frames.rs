//! Lines from a stream, each bounded in length and in time. What is beyond a bound ends the conversation: nobody can say
//! where the next line would begin.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt},
    time::{Instant, timeout_at},
};

const READ_BYTES: usize = 16 * 1024;

/// Collects bytes and gives lines.
#[derive(Debug)]
pub struct Frames {
    bytes: Vec<u8>,
    /// Up to here there is no end of a line.
    searched: usize,
    max_bytes: usize,
}

/// Why no more lines come.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    #[error("a line is longer than {0} bytes")]
    TooLong(usize),
    #[error("a line was begun and not ended within {0:?}")]
    TooSlow(Duration),
    #[error("the stream ended in the middle of a line")]
    CutOff,
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Frames {
    /// `max_bytes` of a line, without its end.
    pub const fn new(max_bytes: usize) -> Self {
        Self { bytes: Vec::new(), searched: 0, max_bytes }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next line without its end, if all of it is there.
    pub fn next_line(&mut self) -> Result<Option<Vec<u8>>, FrameError> {
        match self.bytes[self.searched..].iter().position(|byte| *byte == b'\n') {
            Some(at) if self.searched + at <= self.max_bytes => {
                let rest = self.bytes.split_off(self.searched + at + 1);
                let mut line = std::mem::replace(&mut self.bytes, rest);
                line.pop();
                self.searched = 0;
                Ok(Some(line))
            }
            None if self.bytes.len() <= self.max_bytes => {
                self.searched = self.bytes.len();
                Ok(None)
            }
            _ => Err(FrameError::TooLong(self.max_bytes)),
        }
    }

    /// The next line of a stream; `None` at its end. A line that has begun has `time` to end; before it begins there is no
    /// hurry. May be dropped at any time without losing a byte.
    pub async fn read(
        &mut self,
        stream: &mut (impl AsyncRead + Unpin),
        time: Duration,
    ) -> Result<Option<Vec<u8>>, FrameError> {
        let mut deadline = None;
        let mut buffer = vec![0; READ_BYTES];
        loop {
            if let Some(line) = self.next_line()? {
                return Ok(Some(line));
            }
            let read = if self.bytes.is_empty() {
                stream.read(&mut buffer).await?
            } else {
                let deadline = *deadline.get_or_insert_with(|| Instant::now() + time);
                timeout_at(deadline, stream.read(&mut buffer)).await.map_err(|_| FrameError::TooSlow(time))??
            };
            match (read, self.bytes.is_empty()) {
                (0, true) => return Ok(None),
                (0, false) => return Err(FrameError::CutOff),
                _ => self.push(&buffer[..read]),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// What should come out of a whole stream, said in another way.
    fn expected(stream: &[u8], max_bytes: usize) -> (Vec<Vec<u8>>, bool) {
        let mut lines: Vec<Vec<u8>> = stream.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        let open = lines.pop().unwrap_or_default();
        match lines.iter().position(|line| line.len() > max_bytes) {
            Some(at) => (lines[..at].to_vec(), true),
            None => (lines, open.len() > max_bytes),
        }
    }

    proptest! {
        #[test]
        fn however_the_bytes_arrive_the_lines_are_the_same(
            stream in proptest::collection::vec(prop_oneof![2 => Just(b'\n'), 9 => any::<u8>()], 0..200),
            cuts in proptest::collection::vec(1_usize..40, 1..40),
            max_bytes in 0_usize..40,
        ) {
            let mut frames = Frames::new(max_bytes);
            let (mut lines, mut refused) = (Vec::new(), false);
            let mut rest = stream.as_slice();
            for cut in cuts.iter().cycle() {
                let (now, later) = rest.split_at((*cut).min(rest.len()));
                rest = later;
                frames.push(now);
                loop {
                    match frames.next_line() {
                        Ok(Some(line)) => lines.push(line),
                        Ok(None) => break,
                        Err(_) => { refused = true; break; }
                    }
                }
                if refused || rest.is_empty() { break; }
            }
            prop_assert_eq!((lines, refused), expected(&stream, max_bytes));
        }
    }

    #[tokio::test]
    async fn a_stream_may_end_between_lines_only() {
        let mut frames = Frames::new(10);
        let mut stream: &[u8] = b"one\ntwo\n";
        assert_eq!(frames.read(&mut stream, SECOND).await.unwrap().as_deref(), Some(&b"one"[..]));
        assert_eq!(frames.read(&mut stream, SECOND).await.unwrap().as_deref(), Some(&b"two"[..]));
        assert!(frames.read(&mut stream, SECOND).await.unwrap().is_none());
        assert!(matches!(frames.read(&mut &b"hal"[..], SECOND).await, Err(FrameError::CutOff)));
    }

    #[tokio::test(start_paused = true)]
    async fn half_a_line_has_its_time() {
        let (mut near, mut far) = tokio::io::duplex(64);
        tokio::io::AsyncWriteExt::write_all(&mut far, b"half").await.unwrap();
        assert!(matches!(Frames::new(10).read(&mut near, SECOND).await, Err(FrameError::TooSlow(_))));
    }
}
