//! A number for each topic that is the same after a restart: a hash of its name, two bytes, read without a lock.

use std::sync::atomic::{AtomicU16, Ordering::Relaxed};

use kumara_model::Topic;

use super::{chunks::Chunks, refs::TopicRef};
use crate::cursor::mix;

pub(crate) struct TopicKeys(Chunks<AtomicU16>);

impl TopicKeys {
    pub fn new(max_topics: u32) -> Self {
        Self(Chunks::with_capacity(max_topics as usize + 1))
    }

    #[inline]
    pub fn key(&self, topic: TopicRef) -> Option<u16> {
        if topic.is_none() { None } else { self.0.get(topic.0 as usize).map(|key| key.load(Relaxed)) }
    }

    pub fn remember(&self, number: TopicRef, topic: &Topic) {
        if let Some(key) = self.0.get_or_make(number.0 as usize) {
            let hash = topic.as_str().bytes().fold(0, |hash, byte| mix(hash ^ u64::from(byte)));
            key.store((hash >> 48) as u16, Relaxed);
        }
    }
}
