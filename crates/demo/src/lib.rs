//! A made-up community to look at: members, notes, comments, engagement, and the pictures that are drawn for them.
//! Content only: it knows neither the database nor HTTP; the program seeds it through the server's own functions.

mod ages;
mod blur;
mod canvas;
mod chance;
mod community;
mod content;
mod drawing;
mod engagement;
mod grain;
mod ink;
mod palette;
mod scenes;
mod shape;

pub use community::{ContentError, DemoComment, DemoCommunity, DemoMember, DemoNote, community};
pub use drawing::{Drawing, DrawingError, Pixels};
pub use palette::Light;
pub use scenes::Scene;
