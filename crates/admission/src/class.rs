//! What kind of work a request is, and what each kind may take.

use std::time::Duration;

/// In the order in which they are served when not all can be. Health is not among them: it is never refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Changes by members whose session was proved before.
    Write,
    /// Pages, feeds, notes, what has not proved who it is.
    Read,
    /// Reads that cost much and wait for others: search, translation.
    Search,
    /// Pictures on their way in; how long that takes is the member's line, not our load.
    Upload,
    /// Codes, sign-in and sign-up.
    SignUp,
    /// What nobody waits for: telemetry.
    Background,
}

/// What a class may take, and how long it may wait for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClassPolicy {
    /// A tenth of the requests may take longer before the limit goes down; `None`: its limit does not follow latency.
    pub target: Option<Duration>,
    /// Part of the whole house that the class may fill. What is left is for those before it.
    pub share: f64,
    /// How long a request waits for its turn.
    pub wait: Duration,
    /// Requests that wait at the same time.
    pub queue: usize,
}

impl Class {
    pub const COUNT: usize = 6;
    pub const ALL: [Self; Self::COUNT] =
        [Self::Write, Self::Read, Self::Search, Self::Upload, Self::SignUp, Self::Background];

    /// Its place in arrays by class.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its name in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Read => "read",
            Self::Search => "search",
            Self::Upload => "upload",
            Self::SignUp => "sign_up",
            Self::Background => "background",
        }
    }

    /// A page that came after a quarter of a second was waited for: with the queue and the work together that is the
    /// bound for reads. A write may wait longer, since whoever typed it would have to type again.
    pub const fn policy(self) -> ClassPolicy {
        let ms = Duration::from_millis;
        match self {
            Self::Write => ClassPolicy { target: Some(ms(100)), share: 1.0, wait: ms(120), queue: 256 },
            Self::Read => ClassPolicy { target: Some(ms(80)), share: 0.9, wait: ms(120), queue: 256 },
            Self::Search => ClassPolicy { target: Some(ms(500)), share: 0.6, wait: ms(80), queue: 64 },
            Self::Upload => ClassPolicy { target: None, share: 0.8, wait: ms(500), queue: 64 },
            Self::SignUp => ClassPolicy { target: Some(ms(2_000)), share: 0.5, wait: ms(100), queue: 64 },
            Self::Background => ClassPolicy { target: Some(ms(80)), share: 0.4, wait: ms(0), queue: 0 },
        }
    }
}
