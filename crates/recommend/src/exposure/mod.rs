//! Fair exposure: what every eligible note is owed, how it gets it, what it earns after that, and the proof.
//!
//! Pure rules over numbers and times that are handed in; the engine, the server's ledger and the simulator use the
//! same. Not here: where notes are found and pages are made (`sources/`, `selectors/`).
//!
//! | file | says |
//! | --- | --- |
//! | `goal` | N, what a note that is published now is owed |
//! | `pacing` | the price of a note that is under guarantee, from how far it is behind |
//! | `placement` | when a guaranteed note takes a place, and how many places it may take |
//! | `creator_fairness` | what a creator's notes gain or lose for their exposure so far |
//! | `creator_prices` | max-min fairness between creators by dual prices |
//! | `tiers` | what a note earns after its first audience |
//! | `audience` | the distinct members who saw a note, in bounded memory |
//! | `standing` | how much one member's word weighs |
//! | `evidence` | what a crowd's word weighs |
//! | `ledger` | a note's row of exposure, by source |
//! | `traffic` | whose impression counts |
//! | `duplicates` | which notes nearly repeat an earlier one |
//! | `audit` | the figures of the public proof |

mod audience;
mod audit;
mod config;
mod creator_fairness;
mod creator_prices;
mod duplicates;
mod evidence;
mod goal;
mod ledger;
mod pacing;
mod placement;
mod standing;
mod tiers;
mod traffic;

pub use audience::{Audience, MemberHash};
pub use audit::{Audit, ExposedNote, Figures, SizeClass, gini};
pub use config::ExposureConfig;
pub use creator_fairness::CreatorFairness;
pub use creator_prices::CreatorPrices;
pub use duplicates::{Duplicates, text_fingerprint};
pub use evidence::{Evidence, Witness, weigh};
pub use goal::{Goal, HourFigures, Promise};
pub use ledger::{LedgerError, LedgerRow};
pub use pacing::{Pacing, PriceController};
pub use placement::{GuaranteeQuota, guaranteed_goes_first};
pub use standing::{MemberFacts, Standing};
pub use tiers::{PeerRates, Tier, TierRules, Trial};
pub use traffic::{Claim, Refusal, TrafficRules, Whence};
