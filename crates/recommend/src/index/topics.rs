//! Which topics there are and how many public notes each has, for those who choose one.

use kumara_model::Topic;

use super::FeedIndex;

impl FeedIndex {
    /// Public notes with a topic.
    pub fn topic_count(&self, topic: &Topic) -> usize {
        self.topics.find(topic).map_or(0, |topic| self.by_topic.count(topic))
    }

    /// Topics that begin like this (in a topic's one spelling), those with the most notes first. Passes over all
    /// topics, at some ten nanoseconds each: callers keep what they asked for a while.
    pub fn topics(&self, prefix: &str, limit: usize) -> Vec<(Topic, usize)> {
        let mut found = Vec::new();
        self.topics.for_each_with_prefix(prefix, |topic, number| {
            let count = self.by_topic.count(number);
            if count > 0 {
                found.push((count, topic.clone()));
            }
        });
        let by_count = |a: &(usize, Topic), b: &(usize, Topic)| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1));
        if found.len() > limit {
            found.select_nth_unstable_by(limit, by_count);
            found.truncate(limit);
        }
        found.sort_unstable_by(by_count);
        found.into_iter().map(|(count, topic)| (topic, count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use kumara_model::{CesWeights, Event, LanguageTag, NoteKind, Timestamp, Visibility};

    use super::*;
    use crate::config::IndexConfig;

    #[test]
    fn topics_are_listed_with_their_public_notes_the_most_first() {
        let index = FeedIndex::new(IndexConfig::default(), CesWeights::default());
        let publish = |note: i64, visibility, topics: &[&str]| {
            let event = Event::NotePublished {
                note: note.into(),
                author: 1.into(),
                kind: NoteKind::Text,
                visibility,
                language: LanguageTag::UNKNOWN,
                topics: topics.iter().map(|topic| Topic::parse(topic).unwrap()).collect(),
                mentions: Vec::new(),
                cell: None,
                published_at: Timestamp::from_millis(note),
                fingerprints: Vec::new(),
            };
            index.apply(&event, Timestamp::from_millis(note));
        };
        publish(1, Visibility::Public, &["tea", "rain"]);
        publish(2, Visibility::Public, &["tea", "teapots"]);
        publish(3, Visibility::Private, &["rain", "secret"]);
        let listed = |prefix: &str, limit| -> Vec<(String, usize)> {
            index.topics(prefix, limit).into_iter().map(|(topic, count)| (topic.to_string(), count)).collect()
        };
        assert_eq!(listed("", 2), [("tea".to_owned(), 2), ("rain".to_owned(), 1)]);
        assert_eq!(listed("tea", 9), [("tea".to_owned(), 2), ("teapots".to_owned(), 1)]);
        assert!(listed("secret", 9).is_empty());
        index.apply(&Event::NoteDeleted { note: 2.into(), author: 1.into() }, Timestamp::from_millis(9));
        assert_eq!(index.topic_count(&Topic::parse("tea").unwrap()), 1);
        assert!(listed("teapots", 9).is_empty());
    }
}
