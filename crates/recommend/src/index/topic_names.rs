//! Topics and their numbers.

use ahash::AHashMap;
use kumara_model::Topic;
use parking_lot::RwLock;

use super::refs::TopicRef;

/// Gives each topic a number. Bounded: past the limit new topics get none.
pub(crate) struct TopicNames {
    limit: usize,
    names: RwLock<Names>,
}

#[derive(Default)]
struct Names {
    by_name: AHashMap<Topic, TopicRef>,
    by_ref: Vec<Topic>,
}

impl TopicNames {
    pub fn new(limit: u32) -> Self {
        Self { limit: limit as usize, names: RwLock::default() }
    }

    pub fn find(&self, topic: &Topic) -> Option<TopicRef> {
        self.names.read().by_name.get(topic).copied()
    }

    pub fn find_or_add(&self, topic: &Topic) -> Option<TopicRef> {
        if let Some(found) = self.find(topic) {
            return Some(found);
        }
        let mut names = self.names.write();
        if names.by_ref.len() >= self.limit {
            return None;
        }
        names.by_ref.push(topic.clone());
        let number = TopicRef(u32::try_from(names.by_ref.len()).ok()?);
        names.by_name.insert(topic.clone(), number);
        Some(number)
    }

    /// Calls `visit` for each topic that begins like this, in no order.
    pub fn for_each_with_prefix(&self, prefix: &str, mut visit: impl FnMut(&Topic, TopicRef)) {
        let names = self.names.read();
        for (topic, number) in names.by_ref.iter().zip(1..) {
            if topic.as_str().starts_with(prefix) {
                visit(topic, TopicRef(number));
            }
        }
    }

    /// All names, by number from 1.
    pub fn names(&self) -> Vec<String> {
        self.names.read().by_ref.iter().map(|topic| topic.as_str().to_owned()).collect()
    }

    pub fn name(&self, topic: TopicRef) -> Option<Topic> {
        let at = (topic.0 as usize).checked_sub(1)?;
        self.names.read().by_ref.get(at).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_the_limit_new_topics_get_no_number_and_known_ones_keep_theirs() {
        let names = TopicNames::new(1);
        let (tea, rain) = (Topic::parse("tea").unwrap(), Topic::parse("rain").unwrap());
        let first = names.find_or_add(&tea).unwrap();
        assert_eq!(names.find_or_add(&rain), None);
        assert_eq!(names.find_or_add(&tea), Some(first));
        assert_eq!(names.name(first), Some(tea));
        assert_eq!(names.name(TopicRef::NONE), None);
    }
}
