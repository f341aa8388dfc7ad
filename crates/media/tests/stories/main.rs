//! Stories of uploads: honest ones, hostile ones, and what happens to the processes that read them.

mod drawn;
mod heif;
mod hostile;
mod metadata;
mod photos;
mod uploads;
mod workers;
