//! Stories of the feed as its members would tell them, through the public interface alone.

mod explore;
mod following;
mod hostile;
mod nearby;
mod safety;
mod sessions;
mod town;
