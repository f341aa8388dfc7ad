//! So many places for each creator and each leading topic within a sliding window, and how that gives way where
//! creators or topics are few: rather a full page than an empty place.

/// What must not stand too close together, in numbers of the caller's; a topic of 0 is none and not capped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kind {
    pub creator: u32,
    pub topic: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caps {
    /// Places of the window, with the one that is to be filled.
    pub window: usize,
    pub per_creator: usize,
    pub per_topic: usize,
}

impl Caps {
    /// Nothing is capped.
    pub const NONE: Self = Self { window: 0, per_creator: usize::MAX, per_topic: usize::MAX };

    /// Whether there is a place for this kind below what stands above.
    pub fn allow(&self, kind: Kind, above: &[Kind]) -> bool {
        let window = &above[above.len().saturating_sub(self.window.saturating_sub(1))..];
        let (mut of_creator, mut of_topic) = (0, 0);
        for other in window {
            of_creator += usize::from(other.creator == kind.creator);
            of_topic += usize::from(other.topic == kind.topic);
        }
        of_creator < self.per_creator && (kind.topic == 0 || of_topic < self.per_topic)
    }

    /// The caps as they are, then ever weaker ones: the window shrinks, so that the same comes back as late as it
    /// can; then topics are free and creators in a shrinking window; at last everything is.
    pub fn relaxing(self) -> impl Iterator<Item = Self> {
        let windows = move || (2..=self.window).rev().step_by(2);
        let with_topics = windows().map(move |window| Self { window, ..self });
        let creators_only = windows().map(move |window| Self { window, per_topic: usize::MAX, ..self });
        with_topics.chain(creators_only).chain([Self::NONE])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caps_count_in_the_window_only_and_give_way_step_by_step() {
        let caps = Caps { window: 4, per_creator: 1, per_topic: 2 };
        let kind = |creator, topic| Kind { creator, topic };
        let above = [kind(1, 9), kind(2, 9), kind(3, 9), kind(4, 0)];
        assert!(caps.allow(kind(1, 0), &above), "1 has left the window");
        assert!(!caps.allow(kind(2, 0), &above) && !caps.allow(kind(5, 9), &above) && caps.allow(kind(5, 8), &above));
        let first = |kind| caps.relaxing().position(|caps| caps.allow(kind, &above));
        assert_eq!(first(kind(5, 8)), Some(0));
        assert_eq!(first(kind(5, 9)), Some(1), "in the smaller window there is one 9");
        assert_eq!(first(kind(4, 0)), Some(4), "who stands right above comes last");
    }
}
