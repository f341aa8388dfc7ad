//! Tickets: proof that a feed put a note on a member's page, where and by which source. Browsers hand them back with
//! what was on the screen. Nobody can make one up, use another member's, or use one for another note; using one twice
//! counts once, since the ledger counts a member once. Not here: what an impression is worth.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kumara_model::{FeedSource, MemberId, NoteId, Surface, Timestamp};
use subtle::ConstantTimeEq;

/// A browser that was offline may report a day late; a page may have been open for a day before.
const LONGEST: Duration = Duration::from_secs(2 * 86_400);
const PAYLOAD_BYTES: usize = 8;
const TAG_BYTES: usize = 10;

/// What a ticket says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    pub surface: Surface,
    pub source: FeedSource,
    /// Place in the list, from 0; the last number stands for everything past it.
    pub position: u16,
}

/// Seals and opens tickets.
#[derive(Clone)]
pub struct Tickets {
    key: [u8; 32],
}

impl Tickets {
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// 24 characters.
    pub fn seal(&self, viewer: MemberId, note: NoteId, ticket: Ticket, now: Timestamp) -> String {
        let mut payload = [0; PAYLOAD_BYTES];
        payload[0] = ticket.surface as u8;
        payload[1] = ticket.source.number();
        payload[2..4].copy_from_slice(&ticket.position.to_le_bytes());
        payload[4..].copy_from_slice(&seconds(now).to_le_bytes());
        let mut sealed = [0; PAYLOAD_BYTES + TAG_BYTES];
        sealed[..PAYLOAD_BYTES].copy_from_slice(&payload);
        sealed[PAYLOAD_BYTES..].copy_from_slice(&self.tag(viewer, note, &payload));
        URL_SAFE_NO_PAD.encode(sealed)
    }

    /// What the ticket says, if it is this member's for this note and not too old.
    pub fn open(&self, viewer: MemberId, note: NoteId, sealed: &str, now: Timestamp) -> Option<Ticket> {
        let mut bytes = [0; PAYLOAD_BYTES + TAG_BYTES];
        let length = URL_SAFE_NO_PAD.decode_slice(sealed.get(..24).filter(|s| s.len() == sealed.len())?, &mut bytes);
        if length != Ok(bytes.len()) {
            return None;
        }
        let (payload, tag) = bytes.split_first_chunk::<PAYLOAD_BYTES>()?;
        if !bool::from(tag.ct_eq(&self.tag(viewer, note, payload))) {
            return None;
        }
        let [surface, source, low, high, at @ ..] = *payload;
        let age = i64::from(seconds(now)) - i64::from(u32::from_le_bytes(at));
        if age < 0 || age > LONGEST.as_secs() as i64 {
            return None;
        }
        Some(Ticket {
            surface: *Surface::ALL.get(usize::from(surface))?,
            source: FeedSource::from_number(source)?,
            position: u16::from_le_bytes([low, high]),
        })
    }

    fn tag(&self, viewer: MemberId, note: NoteId, payload: &[u8; PAYLOAD_BYTES]) -> [u8; TAG_BYTES] {
        let mut message = [0; 16 + PAYLOAD_BYTES];
        message[..8].copy_from_slice(&viewer.get().to_le_bytes());
        message[8..16].copy_from_slice(&note.get().to_le_bytes());
        message[16..].copy_from_slice(payload);
        let hash = blake3::keyed_hash(&self.key, &message);
        let mut tag = [0; TAG_BYTES];
        tag.copy_from_slice(&hash.as_bytes()[..TAG_BYTES]);
        tag
    }
}

/// Since 1970, until 2106.
fn seconds(at: Timestamp) -> u32 {
    u32::try_from(at.as_micros().div_euclid(1_000_000)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::START;

    #[test]
    fn a_ticket_opens_for_its_member_and_note_alone_and_not_for_ever() {
        let tickets = Tickets::new([7; 32]);
        let ticket = Ticket { surface: Surface::Explore, source: FeedSource::Fresh, position: 19 };
        let sealed = tickets.seal(1.into(), 2.into(), ticket, START);
        assert_eq!(sealed.len(), 24);
        assert_eq!(tickets.open(1.into(), 2.into(), &sealed, START + Duration::from_secs(90)), Some(ticket));
        assert_eq!(tickets.open(3.into(), 2.into(), &sealed, START), None);
        assert_eq!(tickets.open(1.into(), 3.into(), &sealed, START), None);
        assert_eq!(Tickets::new([8; 32]).open(1.into(), 2.into(), &sealed, START), None);
        assert_eq!(tickets.open(1.into(), 2.into(), &sealed, START + Duration::from_secs(3 * 86_400)), None);
        assert_eq!(tickets.open(1.into(), 2.into(), &sealed, START - Duration::from_secs(5)), None);
        for at in 0..24 {
            let mut forged = sealed.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(tickets.open(1.into(), 2.into(), &String::from_utf8(forged).unwrap(), START), None);
        }
        for bad in ["", "é", "AAAAAAAAAAAAAAAAAAAAAAAAA", "ééééééééééééé", "AAAAAAAAAAAAAAAAAAAAAAA=", "A\0"]
        {
            assert_eq!(tickets.open(1.into(), 2.into(), bad, START), None, "{bad}");
        }
    }
}
