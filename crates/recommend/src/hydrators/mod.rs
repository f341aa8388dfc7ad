//! What is read about candidates before they are judged.

mod note;

pub(crate) use note::NoteHydrator;
