//! A batch of events as one message: the events as JSON, and in its headers between which positions of the log it lies.

use async_nats::{HeaderMap, header};
use bytes::Bytes;
use kumara_model::{Event, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{Logged, Offset, StoreError};

/// The position that the batch begins after.
const AFTER: &str = "Kumara-After";
/// The position of its last event.
const UNTIL: &str = "Kumara-Until";
/// Servers take messages of up to 1 MB; what a batch could hold above this goes into the next.
const FULL: usize = 256 << 10;
/// An event that is larger alone is left out; readers find the gap and read it from the table.
const TOO_LARGE: usize = 768 << 10;

#[derive(Serialize, Deserialize)]
struct Wire<E> {
    epoch: i64,
    seq: i64,
    at: Timestamp,
    event: E,
}

/// What a message says of itself before it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub after: Offset,
    pub until: Offset,
}

impl Span {
    pub fn of(headers: Option<&HeaderMap>) -> Option<Self> {
        let read = |name| position(headers?.get(name)?.as_str());
        Some(Self { after: read(AFTER)?, until: read(UNTIL)? })
    }

    pub fn headers(self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        // The end alone names a batch: whoever publishes it again, after the same message, publishes the same events.
        headers.insert(header::NATS_MESSAGE_ID, format!("{}-{}", text(self.after), text(self.until)));
        headers.insert(AFTER, text(self.after));
        headers.insert(UNTIL, text(self.until));
        headers
    }
}

fn text(offset: Offset) -> String {
    format!("{}.{}", offset.epoch, offset.seq)
}

fn position(text: &str) -> Option<Offset> {
    let (epoch, seq) = text.split_once('.')?;
    Some(Offset { epoch: epoch.parse().ok()?, seq: seq.parse().ok()? })
}

/// As many events as fit, and how many those are. None are in it when the first is too large; it counts all the same.
pub(super) fn pack(after: Offset, events: &[Logged]) -> Result<(Span, Bytes, usize), StoreError> {
    let mut body = vec![b'['];
    let (mut taken, mut until) = (0, after);
    for logged in events {
        let wire = Wire { epoch: logged.offset.epoch, seq: logged.offset.seq, at: logged.at, event: &logged.event };
        let json =
            serde_json::to_vec(&wire).map_err(|e| StoreError::corrupt(format!("an event can't be written: {e}")))?;
        if taken > 0 && body.len() + json.len() > FULL {
            break;
        }
        (taken, until) = (taken + 1, logged.offset);
        if json.len() > TOO_LARGE {
            break;
        }
        if body.len() > 1 {
            body.push(b',');
        }
        body.extend_from_slice(&json);
    }
    body.push(b']');
    Ok((Span { after, until }, body.into(), taken))
}

pub(super) fn unpack(body: &[u8]) -> Result<Vec<Logged>, StoreError> {
    let wires: Vec<Wire<Event>> = serde_json::from_slice(body)
        .map_err(|e| StoreError::corrupt(format!("a message of the log can't be read: {e}")))?;
    Ok(wires
        .into_iter()
        .map(|w| Logged { offset: Offset { epoch: w.epoch, seq: w.seq }, at: w.at, event: w.event })
        .collect())
}

#[cfg(test)]
mod tests {
    use kumara_model::MemberId;

    use super::*;

    fn logged(seq: i64) -> Logged {
        let event = Event::MemberJoined { member: MemberId::from(seq) };
        Logged { offset: Offset { epoch: 7, seq }, at: Timestamp::from_millis(seq), event }
    }

    #[test]
    fn what_is_packed_reads_back_with_its_span() {
        let events: Vec<_> = (1..=20).map(logged).collect();
        let after = Offset { epoch: 6, seq: 3 };
        let (span, body, taken) = pack(after, &events).unwrap();
        assert_eq!((span.after, span.until, taken), (after, events[19].offset, 20));
        assert_eq!(unpack(&body).unwrap(), events);
        assert_eq!(Span::of(Some(&span.headers())), Some(span));
        assert_eq!(Span::of(None), None);
    }

    #[test]
    fn a_batch_ends_where_a_message_is_full() {
        let events: Vec<_> = (1..=8_000).map(logged).collect();
        let mut rest = &events[..];
        let (mut after, mut read, mut messages) = (Offset::ZERO, Vec::new(), 0);
        while !rest.is_empty() {
            let (span, body, taken) = pack(after, rest).unwrap();
            assert!(taken > 0 && body.len() <= FULL + 2);
            assert_eq!(span.after, after, "each begins where the one before ended");
            read.extend(unpack(&body).unwrap());
            (after, rest, messages) = (span.until, &rest[taken..], messages + 1);
        }
        assert_eq!(read, events);
        assert!(messages > 1);
    }
}
