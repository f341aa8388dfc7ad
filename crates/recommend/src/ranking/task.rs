//! What the ranking predicts of an impression: seven things that may follow from it, and what each is worth.

use kumara_model::CesWeights;

use super::lanes::{Lanes, ZERO};

macro_rules! tasks {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)+) => {
        /// Something that a member may do after a note was on their screen.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Task { $($(#[$doc])* $name,)+ }

        impl Task {
            pub const ALL: [Self; 7] = [$(Self::$name,)+];

            /// The word in metrics.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }
        }
    };
}

tasks! {
    Like = "like",
    Save = "save",
    Comment = "comment",
    Share = "share",
    /// Follows the note's creator.
    Follow = "follow",
    /// Keeps the note open for `IndexConfig::long_dwell_ms`.
    LongDwell = "long_dwell",
    Hide = "hide",
}

/// Which of the tasks came true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Labels(u8);

impl Labels {
    pub fn set(&mut self, task: Task, is_true: bool) {
        let bit = 1 << task as u8;
        self.0 = if is_true { self.0 | bit } else { self.0 & !bit };
    }

    #[inline]
    pub fn has(self, task: Task) -> bool {
        self.0 & (1 << task as u8) != 0
    }

    /// 1 for what came true, 0 for the rest.
    #[inline]
    pub(crate) fn lanes(self) -> Lanes {
        let mut lanes = ZERO;
        for (bit, lane) in lanes.iter_mut().take(Task::ALL.len()).enumerate() {
            *lane = f32::from(self.0 >> bit & 1);
        }
        lanes
    }
}

/// What each task is worth in points of the community engagement score. A long dwell has no weight of its own
/// there; it counts what the index takes it for.
pub(crate) fn worth(ces: &CesWeights, long_dwell: f32) -> Lanes {
    [ces.like, ces.save, ces.comment, ces.share, ces.follow, long_dwell, ces.hide, 0.0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_in_the_lanes_of_their_tasks() {
        let mut labels = Labels::default();
        for task in [Task::Hide, Task::Save, Task::Like] {
            labels.set(task, true);
        }
        labels.set(Task::Like, false);
        assert_eq!(labels.lanes(), [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0]);
        assert!(labels.has(Task::Hide) && !labels.has(Task::Like));
        let worth = worth(&CesWeights::default(), 0.25);
        assert_eq!((worth[Task::Follow as usize], worth[Task::Hide as usize]), (8.0, -4.0));
    }
}
