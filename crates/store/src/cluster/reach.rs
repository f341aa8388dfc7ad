//! What a statement would have to ask on a cluster: one machine, because it names the key of what it reads or writes, or
//! all of them. Reads the shapes that this program's statements have; what it can't follow counts as all.

use std::fmt;

use super::{
    placement::{Group, Placement, placement},
    syntax::{Node, is_value, listed, read},
};

/// What a statement touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Rows of one key, or what the coordinator has itself.
    One,
    /// More, and why.
    All(String),
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One => f.write_str("one machine"),
            Self::All(why) => f.write_str(why),
        }
    }
}

/// Looks at one SQL text.
pub fn reach(sql: &str) -> Reach {
    let nodes = read(sql);
    let mut statement = Statement::default();
    statement.query(&nodes, &[]);
    statement.verdict()
}

/// A mention of a distributed table, under the name that the query calls it by.
#[derive(Debug, Clone)]
struct Mention {
    /// Among all mentions of the statement.
    number: usize,
    called: String,
    by: &'static str,
    /// Of the query that is looked at, and not of one around it.
    is_own: bool,
}

#[derive(Debug, Default)]
struct Statement {
    /// Table and group of each mention.
    mentions: Vec<(String, Group)>,
    /// What each mention's key is known to equal: another mention, or a value.
    equal: Vec<(usize, Result<usize, String>)>,
    /// What is more than one machine whatever the keys are.
    all: Option<String>,
}

/// Words that end a condition.
const ENDS: [&str; 12] =
    ["WHERE", "ON", "GROUP", "ORDER", "LIMIT", "SET", "LEFT", "INNER", "JOIN", "RETURNING", "OFFSET", "HAVING"];

impl Statement {
    /// A query with what it is inside of; the outer queries' tables stand last.
    fn query(&mut self, nodes: &[Node], outer: &[Mention]) {
        for part in nodes.split(|node| node.is("UNION")) {
            let around = outer.iter().map(|mention| Mention { is_own: false, ..mention.clone() });
            let scope: Vec<_> = self.tables(part).into_iter().chain(around).collect();
            self.values(part, &scope);
            self.conditions(part, &scope);
            self.inner(part, &scope);
        }
    }

    /// Queries in brackets, however deep.
    fn inner(&mut self, nodes: &[Node], scope: &[Mention]) {
        for group in nodes.iter().filter_map(Node::group) {
            if group.first().is_some_and(|node| node.is("SELECT")) {
                self.query(group, scope);
            } else {
                self.inner(group, scope);
            }
        }
    }

    fn tables(&mut self, nodes: &[Node]) -> Vec<Mention> {
        let mut found = Vec::new();
        let writes = nodes.iter().take(2).any(|node| ["INSERT", "UPDATE", "DELETE"].iter().any(|word| node.is(word)));
        for (at, node) in nodes.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &nodes[before]);
            let names_one = ["FROM", "JOIN", "INTO", "USING"].iter().any(|word| node.is(word))
                || (node.is("UPDATE") && !before.is_some_and(|word| word.is("DO") || word.is("FOR")));
            let Some(Node::Word(table)) = nodes.get(at + 1).filter(|_| names_one) else { continue };
            let alias = nodes.get(at + 2).filter(|node| node.is("AS")).and_then(|_| nodes.get(at + 3)?.word());
            let behind = if alias.is_some() { at + 4 } else { at + 2 };
            if nodes.get(behind).is_some_and(|node| node.is(",")) {
                self.all = Some(format!("{table} and others stand in a list, which is not followed"));
            }
            match placement(table) {
                Some(Placement::Distributed { by, group }) => {
                    let number = self.mentions.len();
                    self.mentions.push((table.clone(), group));
                    found.push(Mention { number, called: alias.unwrap_or(table).to_owned(), by, is_own: true });
                }
                Some(Placement::Reference) if writes => self.all = Some(format!("{table} has a copy everywhere")),
                Some(Placement::Reference | Placement::Local) => {}
                None => self.all = Some(format!("it is not known where {table} lies")),
            }
        }
        found
    }

    /// The key in the values of an insert.
    fn values(&mut self, nodes: &[Node], scope: &[Mention]) {
        let Some(into) = nodes.iter().position(|node| node.is("INTO")) else { return };
        let values = nodes.iter().position(|node| node.is("VALUES")).and_then(|at| nodes.get(at + 1)?.group());
        let (Some(columns), Some(values), Some(table)) =
            (nodes.get(into + 2).and_then(Node::group), values, scope.first())
        else {
            return;
        };
        let place = listed(columns).position(|column| column.len() == 1 && column[0].is(table.by));
        let value = place.and_then(|place| listed(values).nth(place));
        if let Some([Node::Word(value)]) = value.filter(|value| is_value(value)) {
            self.equal.push((table.number, Err(value.clone())));
        }
    }

    /// What WHERE and ON demand together. A part with OR in it demands nothing for certain.
    fn conditions(&mut self, nodes: &[Node], scope: &[Mention]) {
        for (at, node) in nodes.iter().enumerate() {
            let begins = node.is("WHERE") || (node.is("ON") && !nodes.get(at + 1).is_some_and(|n| n.is("CONFLICT")));
            if !begins {
                continue;
            }
            let rest = &nodes[at + 1..];
            let end = rest.iter().position(|node| ENDS.iter().any(|end| node.is(end))).unwrap_or(rest.len());
            if rest[..end].iter().any(|node| node.is("OR") || node.is("CASE")) {
                continue;
            }
            // What is outside of an outer join is there whatever its condition says of it.
            let join = nodes[..at].iter().rposition(|node| node.is("JOIN")).filter(|_| node.is("ON"));
            let is_outer = join
                .and_then(|join| join.checked_sub(1))
                .is_some_and(|before| ["LEFT", "RIGHT", "FULL", "OUTER"].iter().any(|word| nodes[before].is(word)));
            for demand in rest[..end].split(|node| node.is("AND")) {
                if let [left @ Node::Word(_), equals, right @ Node::Word(_)] = demand
                    && equals.is("=")
                {
                    self.equality(left, right, scope, is_outer);
                }
            }
        }
    }

    fn equality(&mut self, left: &Node, right: &Node, scope: &[Mention], only_of_keys: bool) {
        match (key_of(left, scope), key_of(right, scope)) {
            (Some(one), Some(other)) => self.equal.push((one, Ok(other))),
            _ if only_of_keys => {}
            (Some(key), None) if is_value(std::slice::from_ref(right)) => self.value(key, right),
            (None, Some(key)) if is_value(std::slice::from_ref(left)) => self.value(key, left),
            _ => {}
        }
    }

    fn value(&mut self, key: usize, value: &Node) {
        if let Some(value) = value.word() {
            self.equal.push((key, Err(value.to_owned())));
        }
    }

    fn verdict(self) -> Reach {
        if let Some(why) = self.all {
            return Reach::All(why);
        }
        let mut values: Vec<Option<&str>> = vec![None; self.mentions.len()];
        // As often as there are mentions, what one knows reaches the others.
        for _ in 0..=self.mentions.len() {
            for (key, equals) in &self.equal {
                match equals {
                    Err(value) => values[*key] = values[*key].or(Some(value)),
                    Ok(other) => {
                        let known = values[*key].or(values[*other]);
                        (values[*key], values[*other]) = (known, known);
                    }
                }
            }
        }
        for ((table, group), value) in self.mentions.iter().zip(&values) {
            let (first, first_group) = &self.mentions[0];
            if value.is_none() {
                return Reach::All(format!("{table} without its key"));
            }
            if group != first_group {
                return Reach::All(format!("{table} and {first} are not kept together"));
            }
            if *value != values[0] {
                return Reach::All(format!("{table} and {first} by different keys"));
            }
        }
        Reach::One
    }
}

/// The mention whose key this column is. Without a table's name, it is one of the query's own.
fn key_of(column: &Node, scope: &[Mention]) -> Option<usize> {
    let column = column.word()?;
    let found = match column.split_once('.') {
        Some((called, name)) => scope.iter().find(|table| table.called == called).filter(|table| table.by == name),
        None => scope.iter().find(|table| table.is_own && table.by == column),
    };
    found.map(|table| table.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(sql: &str) -> String {
        match reach(sql) {
            Reach::All(why) => why,
            Reach::One => panic!("one machine: {sql}"),
        }
    }

    #[test]
    fn a_statement_with_the_key_of_its_rows_asks_one_machine() {
        for sql in [
            "SELECT 1 FROM likes WHERE note_id = $1 AND member_id = $2",
            "SELECT c.text FROM comments AS c LEFT JOIN comments AS t ON t.note_id = c.note_id AND t.comment_id = 5 \
             WHERE c.note_id = $1 AND c.is_pinned = 1 ORDER BY 1",
            "SELECT 1 FROM comments AS c WHERE c.note_id = $1 AND (c.deleted_at IS NULL OR EXISTS \
             (SELECT 1 FROM comments AS r WHERE r.note_id = c.note_id AND r.parent_id = c.comment_id))",
            "SELECT (SELECT at FROM blocks WHERE member_id = $1), (SELECT at FROM mutes WHERE member_id = $1 AND muted_id = $2)",
            "SELECT 1 FROM likes WHERE note_id = 7 UNION ALL SELECT 2 FROM shares WHERE note_id = 7",
            "INSERT INTO likes (member_id, note_id, at) VALUES ($2, $1, 0) ON CONFLICT (note_id, member_id) DO UPDATE SET at = 1",
            "UPDATE asks SET step = $2 WHERE note_id = $1",
            "DELETE FROM translation_memory WHERE segment_key = $1 \
             AND NOT EXISTS (SELECT 1 FROM translation_uses AS u WHERE u.segment_key = $1)",
            "SELECT value FROM community_settings WHERE name = $1",
            "SELECT seq FROM event_log ORDER BY seq -- WHERE note_id = $1\n",
        ] {
            assert_eq!(reach(sql), Reach::One, "{sql}");
        }
    }

    #[test]
    fn and_one_without_it_asks_all() {
        assert_eq!(all("SELECT 1 FROM likes WHERE member_id = $1"), "likes without its key");
        assert_eq!(all("SELECT 1 FROM likes WHERE note_id = $1 OR at = 3"), "likes without its key");
        assert_eq!(all("SELECT 1 FROM likes WHERE note_id > $1 LIMIT 5"), "likes without its key");
        assert_eq!(all("SELECT CASE WHEN note_id = $1 THEN 1 END FROM likes"), "likes without its key");
        assert_eq!(all("SELECT 1 FROM notes JOIN likes ON likes.note_id = notes.note_id"), "notes without its key");
        assert_eq!(
            all("SELECT 1 FROM notes JOIN likes ON likes.member_id = notes.author_id WHERE notes.note_id = $1"),
            "likes without its key"
        );
        assert_eq!(
            all("SELECT 1 FROM likes WHERE note_id = $1 UNION SELECT 1 FROM likes WHERE note_id = $2"),
            "likes and likes by different keys"
        );
        assert_eq!(
            all("SELECT (SELECT 1 FROM likes WHERE note_id = $1), (SELECT 1 FROM hides WHERE member_id = $1)"),
            "hides and likes are not kept together"
        );
        assert_eq!(
            all("INSERT INTO likes (note_id, member_id, at) SELECT note_id, 1, 1 FROM notes"),
            "likes without its key"
        );
        assert_eq!(all("DELETE FROM likes"), "likes without its key");
        assert_eq!(
            all("SELECT 1 FROM hides WHERE EXISTS (SELECT 1 FROM likes WHERE likes.note_id = 1 AND member_id = $1)"),
            "hides without its key"
        );
        assert_eq!(
            all(
                "DELETE FROM sessions WHERE (member_id, session_id) IN (SELECT member_id, session_id FROM sessions LIMIT 5)"
            ),
            "sessions without its key"
        );
        assert_eq!(all("DELETE FROM community_settings WHERE name = $1"), "community_settings has a copy everywhere");
        assert_eq!(
            all("SELECT 1 FROM notes LEFT JOIN likes ON likes.note_id = notes.note_id AND notes.note_id = $1"),
            "notes without its key"
        );
        assert_eq!(
            all("SELECT 1 FROM notes AS n, likes WHERE n.note_id = $1"),
            "notes and others stand in a list, which is not followed"
        );
        assert_eq!(all("DELETE FROM likes USING notes WHERE likes.note_id = $1"), "notes without its key");
        assert_eq!(all("SELECT 1 FROM likes WHERE NOT note_id = $1"), "likes without its key");
        assert_eq!(all("SELECT 1 FROM elsewhere"), "it is not known where elsewhere lies");
    }
}
