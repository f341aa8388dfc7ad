//! A neural model on this machine: a client of `kumara-translator`, which serves models on a Unix socket. What it
//! translates is asked when this program starts and whenever the worker has come back; meanwhile it is simply not there.

mod link;
mod parts;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures::future::{BoxFuture, join_all};
use kumara_model::LanguageTag;
use kumara_translator::protocol::{self, Hello, MAX_SEGMENTS, Refusal, Segment};
use parking_lot::{Mutex, RwLock};
use tokio::time::Instant;

use crate::{Answer, Batch, Engine, EngineError, EngineKind, EngineLimits, Pair, engine_code};
use link::{Link, LinkError};
use parts::Parts;

pub(crate) const NAME: &str = "CTranslate2";

/// How often a worker that is not there is looked for.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// How long the start of this program waits for a worker that does not answer.
const FIRST_LOOK: Duration = Duration::from_secs(2);
/// Of all models together; more are left out.
const MAX_PAIRS: usize = 8_192;

/// A worker behind a socket.
pub struct Neural {
    inner: Arc<Inner>,
}

struct Inner {
    socket: PathBuf,
    known: RwLock<Known>,
    /// Goes up when what is known becomes something else.
    edition: AtomicU64,
    /// One connection for all, made when it is needed.
    link: tokio::sync::Mutex<Option<Arc<Link>>>,
    /// When the worker was looked for, and why it was not found.
    looked: Mutex<(Option<Instant>, Option<LinkError>)>,
}

/// What a worker has said about itself; kept while it is away, so that what it has translated stays of use.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known {
    version: String,
    /// Our codes, and the tags by which the worker knows the pair.
    pairs: BTreeMap<Pair, (LanguageTag, LanguageTag)>,
}

impl Known {
    fn new(hello: &Hello) -> Self {
        let mut pairs = BTreeMap::new();
        for (from, to) in hello.models.iter().flat_map(|model| &model.pairs).take(MAX_PAIRS) {
            let pair = Pair { from: engine_code(from), to: engine_code(to) };
            if pair.from != pair.to && pair.from != LanguageTag::UNKNOWN && pair.to != LanguageTag::UNKNOWN {
                pairs.entry(pair).or_insert((*from, *to));
            }
        }
        Self { version: hello.fingerprint(), pairs }
    }
}

impl Neural {
    /// Looks once, for at most two seconds; later it looks by itself.
    pub fn new(socket: PathBuf) -> Self {
        let found = link::hello_within(&socket, FIRST_LOOK);
        let inner = Inner {
            socket,
            known: RwLock::default(),
            edition: AtomicU64::new(0),
            link: tokio::sync::Mutex::default(),
            looked: Mutex::new((None, found.as_ref().err().cloned())),
        };
        if let Ok(hello) = found {
            inner.learn(&hello);
        }
        Self { inner: Arc::new(inner) }
    }
}

impl Inner {
    fn learn(&self, hello: &Hello) {
        let news = Known::new(hello);
        let mut known = self.known.write();
        if *known != news {
            *known = news;
            self.edition.fetch_add(1, Ordering::Release);
        }
    }

    /// The connection, and whether it was there already.
    async fn link(&self) -> Result<(Arc<Link>, bool), LinkError> {
        let mut link = self.link.lock().await;
        if let Some(link) = link.as_ref().filter(|link| link.is_open()) {
            return Ok((Arc::clone(link), true));
        }
        *link = None;
        let opened = Link::open(&self.socket).await;
        *self.looked.lock() = (Some(Instant::now()), opened.as_ref().err().cloned());
        let (opened, hello) = opened?;
        self.learn(&hello);
        Ok((Arc::clone(link.insert(Arc::new(opened))), false))
    }

    /// Whether nobody is connected and the last look is long enough ago; a look that is due is then under way.
    fn is_look_due(&self) -> bool {
        // Somebody who holds it is connecting at this moment.
        let Ok(link) = self.link.try_lock() else { return false };
        if link.as_ref().is_some_and(|link| link.is_open()) {
            return false;
        }
        let mut looked = self.looked.lock();
        let is_due = looked.0.is_none_or(|at| at.elapsed() >= LOOK_AGAIN);
        if is_due {
            looked.0 = Some(Instant::now());
        }
        is_due
    }

    async fn ask(&self, pair: (LanguageTag, LanguageTag), texts: &[String]) -> Result<Vec<Segment>, EngineError> {
        let (link, was_there) = self.link().await?;
        let answered = link.translate(pair, texts).await;
        let answered = match answered {
            // It has died since: there may be a new one already.
            Err(LinkError::Closed) if was_there => self.link().await?.0.translate(pair, texts).await,
            answered => answered,
        };
        let segments = match answered? {
            protocol::Answer::Translated { segments, .. } => segments,
            protocol::Answer::Error { code, .. } => return Err(refused(code)),
            _ => return Err(EngineError::BadAnswer("no translation")),
        };
        if segments.len() == texts.len() { Ok(segments) } else { Err(EngineError::BadAnswer("not one answer a text")) }
    }

    async fn translate(&self, batch: &Batch) -> Result<Vec<Answer>, EngineError> {
        let pair = Pair { from: batch.from, to: batch.to };
        let asked = self.known.read().pairs.get(&pair).copied().ok_or(EngineError::UnsupportedPair)?;
        // No model has ever seen a slot: it is kept here, and what stands between slots is translated.
        let parts: Vec<Parts> = batch.segments.iter().map(|segment| Parts::new(segment)).collect();
        let texts: Vec<String> = parts.iter().flat_map(Parts::asked).map(str::to_owned).collect();
        let answers = join_all(texts.chunks(MAX_SEGMENTS).map(|texts| self.ask(asked, texts))).await;
        let answers: Vec<Segment> = answers.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
        let problem = answers.iter().find_map(|answer| match answer {
            Segment::Problem(problem) => Some(problem),
            Segment::Text(_) => None,
        });
        if let Some(problem) = problem {
            tracing::warn!(from = %batch.from, to = %batch.to, "sentences without a translation: {problem}");
            if answers.iter().all(|answer| matches!(answer, Segment::Problem(_))) {
                return Err(EngineError::BadAnswer("no sentence was translated"));
            }
        }
        let mut answers = answers.into_iter();
        Ok(parts.iter().map(|parts| Answer::from(parts.join(&mut answers))).collect())
    }
}

fn refused(code: Refusal) -> EngineError {
    match code {
        Refusal::Busy => EngineError::Busy,
        Refusal::UnknownPair => EngineError::UnsupportedPair,
        Refusal::TooLarge => EngineError::Refused(413),
        Refusal::BadRequest | Refusal::TooSlow => EngineError::Refused(400),
        Refusal::Version => EngineError::BadAnswer("another version of the protocol"),
    }
}

impl From<LinkError> for EngineError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Closed => Self::Died(error.to_string()),
            error => Self::Unreachable(error.to_string()),
        }
    }
}

impl Engine for Neural {
    fn name(&self) -> &str {
        NAME
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Owned(self.inner.known.read().version.clone())
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Local
    }

    fn pairs(&self) -> Vec<Pair> {
        self.inner.known.read().pairs.keys().copied().collect()
    }

    fn edition(&self) -> u64 {
        if let Ok(runtime) = tokio::runtime::Handle::try_current()
            && self.inner.is_look_due()
        {
            let inner = Arc::clone(&self.inner);
            runtime.spawn(async move {
                // Who asks for a translation hears why; the status does too.
                let _ = inner.link().await;
            });
        }
        self.inner.edition.load(Ordering::Acquire)
    }

    fn trouble(&self) -> Option<String> {
        let socket = self.inner.socket.display();
        match &self.inner.looked.lock().1 {
            Some(error) => Some(format!(
                "nobody answers on {socket} ({error}). Start it: kumara-translator serve --models DIR --socket {socket}"
            )),
            None if self.inner.known.read().pairs.is_empty() => {
                Some("it has no model: docs/translation.md, \"A model of your own\"".to_owned())
            }
            None => None,
        }
    }

    fn limits(&self) -> EngineLimits {
        // The first batch of a model waits until it is loaded; a batch of long sentences takes seconds.
        EngineLimits { max_segments: 32, max_chars: 8_000, timeout_ms: 30_000, at_once: 8, ..EngineLimits::default() }
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(self.inner.translate(batch))
    }
}
