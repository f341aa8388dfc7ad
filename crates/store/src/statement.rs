//! SQL texts that both engines run. Each is declared once, where it is used, and is known to the registry,
//! so that a test can prepare and run every one of them on both databases.

use std::sync::OnceLock;

use linkme::distributed_slice;

use crate::StoreError;

/// One SQL text with parameters `$1` to `$n`. Declared with [`statement!`](crate::statement!).
#[derive(Debug)]
pub struct Statement {
    /// Module path and name, for errors and metrics.
    pub name: &'static str,
    pub sql: &'static str,
    numbered: OnceLock<Numbered>,
}

#[derive(Debug)]
struct Numbered {
    sqlite: Box<str>,
    parameters: usize,
}

/// Every statement of the program, filled by [`statement!`](crate::statement!).
#[doc(hidden)]
#[distributed_slice]
pub static STATEMENTS: [&'static Statement];

/// Every statement that was declared in the crates that this program is made of.
pub fn registry() -> impl Iterator<Item = &'static Statement> {
    STATEMENTS.iter().copied()
}

impl Statement {
    #[doc(hidden)]
    pub const fn new(name: &'static str, sql: &'static str) -> Self {
        Self { name, sql, numbered: OnceLock::new() }
    }

    /// The highest parameter number in the text.
    pub fn parameters(&self) -> usize {
        self.numbered().parameters
    }

    /// SQLite takes `$2` for a name and numbers names in the order of their appearance; `?2` is a number.
    pub(crate) fn sqlite_sql(&self) -> &str {
        &self.numbered().sqlite
    }

    pub(crate) fn check_count(&self, given: usize) -> Result<(), StoreError> {
        let takes = self.parameters();
        if takes == given { Ok(()) } else { Err(StoreError::WrongCount { statement: self.name, takes, given }) }
    }

    fn numbered(&self) -> &Numbered {
        self.numbered.get_or_init(|| number(self.sql))
    }
}

/// Turns `$n` into `?n` outside quotes and comments, and counts.
fn number(sql: &str) -> Numbered {
    let mut sqlite = String::with_capacity(sql.len());
    let mut parameters = 0;
    let mut rest = sql;
    while let Some(start) = rest.find(['$', '\'', '"', '-']) {
        let (before, from) = rest.split_at(start);
        sqlite.push_str(before);
        let taken = match from.as_bytes() {
            [b'$', b'0'..=b'9', ..] => {
                let digits = 1 + from[1..].bytes().take_while(u8::is_ascii_digit).count();
                parameters = parameters.max(from[1..digits].parse().unwrap_or(usize::MAX));
                sqlite.push('?');
                sqlite.push_str(&from[1..digits]);
                rest = &from[digits..];
                continue;
            }
            [b'-', b'-', ..] => from.find('\n').unwrap_or(from.len()),
            // A doubled quote inside quotes reads as two quoted texts in a row, which changes nothing here.
            [quote @ (b'\'' | b'"'), ..] => from[1..].find(char::from(*quote)).map_or(from.len(), |end| end + 2),
            _ => 1,
        };
        sqlite.push_str(&from[..taken]);
        rest = &from[taken..];
    }
    sqlite.push_str(rest);
    Numbered { sqlite: sqlite.into(), parameters }
}

/// Declares statements and puts them into the registry.
///
/// ```
/// kumara_store::statement! {
///     /// The newest first.
///     pub FIND_DEVICES = "
///         SELECT session_id, device FROM sessions WHERE member_id = $1 ORDER BY last_seen_at DESC LIMIT $2";
/// }
/// ```
#[macro_export]
macro_rules! statement {
    ($($(#[$doc:meta])* $vis:vis $name:ident = $sql:expr;)+) => {$(
        $(#[$doc])*
        $vis static $name: $crate::Statement =
            $crate::Statement::new(concat!(module_path!(), "::", stringify!($name)), $sql);
        #[allow(unsafe_code, reason = "the registry is a section of the program that the linker fills")]
        const _: () = {
            #[$crate::linkme::distributed_slice($crate::STATEMENTS)]
            #[linkme(crate = $crate::linkme)]
            static REGISTERED: &$crate::Statement = &$name;
        };
    )+};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_renumbered_only_where_they_are_parameters() {
        let Numbered { sqlite, parameters } =
            number("SELECT '$1', \"$2\", a-$3 -- not $9\nFROM t WHERE b = $12 AND c = 'it''s $4' AND d = $1");
        assert_eq!(&*sqlite, "SELECT '$1', \"$2\", a-?3 -- not $9\nFROM t WHERE b = ?12 AND c = 'it''s $4' AND d = ?1");
        assert_eq!(parameters, 12);
        assert_eq!(number("SELECT 'unclosed $1").parameters, 0);
        assert_eq!(&*number("SELECT $").sqlite, "SELECT $");
    }

    statement! {
        COUNT_NOTES_OF_A_MEMBER = "SELECT COUNT(*) FROM member_notes WHERE member_id = $1";
    }

    #[test]
    fn a_declared_statement_is_registered_under_its_full_name() {
        let found = registry().find(|s| std::ptr::eq(*s, &COUNT_NOTES_OF_A_MEMBER)).unwrap();
        assert_eq!(found.name, "kumara_store::statement::tests::COUNT_NOTES_OF_A_MEMBER");
        assert!(found.check_count(1).is_ok());
        assert!(matches!(found.check_count(2), Err(StoreError::WrongCount { takes: 1, given: 2, .. })));
    }
}
