//! Translation of what members write: engines behind one trait, routes between languages, health, budgets and cache.
//! What a text is made of, and whether an answer can be right, is said by `kumara-language`; what is stored, by
//! whoever implements [`CacheStore`].

mod apertium;
mod batch;
mod budget;
mod cache;
mod engine;
mod flight;
mod health;
mod neural;
mod outcome;
mod place;
mod reason;
mod remote;
mod report;
mod routes;
mod script_conversion;
mod setup;
mod status;
mod text;
mod translator;
mod word_help;
mod wordings;

pub use apertium::{Apertium, Launcher, MODES_FOLDER};
pub use budget::{Budget, BudgetLimits, Spending, Spent};
pub use cache::{CacheStore, NoStore, Stored};
pub use engine::{Answer, Batch, Engine, EngineError, EngineKind, EngineLimits, Pair};
pub use health::HealthFigures;
pub use neural::Neural;
pub use outcome::{Outcome, Request, Translation};
pub use reason::Reason;
pub use remote::{Provider, Remote, RemoteSettings, SettingsError};
pub use report::{figures, report};
pub use routes::{Matrix, Route, Step, engine_code};
pub use script_conversion::ScriptConversion;
pub use setup::Setup;
pub use status::{EngineStatus, Status};
pub use translator::Translator;
pub use word_help::WordHelp;
