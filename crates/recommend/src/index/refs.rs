//! Small numbers that stand for ids inside the index: half the memory, and a table look-up instead of a hash.
//! They mean nothing outside this process. Zero is nobody and nothing.

macro_rules! refs {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub(crate) struct $name(pub u32);

        impl $name {
            pub const NONE: Self = Self(0);

            pub fn is_none(self) -> bool {
                self.0 == 0
            }
        }
    )+};
}

refs! {
    /// A note, numbered as it came in. Never given twice, so an old one finds nothing instead of another note.
    NoteRef,
    /// A member.
    MemberRef,
    /// A topic.
    TopicRef,
}
