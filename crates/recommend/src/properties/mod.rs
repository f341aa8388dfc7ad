//! What must hold after any sequence of events, checked against a naive world that keeps everything in sets.

mod interest;
mod pages;
mod rebuild;
mod restart;
mod world;
