#[derive(Debug, PartialEq)]
pub(super) enum Node {
    Word(String),
    Group(Vec<Node>),
}

impl Node {
    pub(super) fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    pub(super) fn word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(super) fn group(&self) -> Option<&[Self]> {
        if let Self::Group(nodes) = self { Some(nodes) } else { None }
    }
}

/// A text without its comments.
pub(super) fn read(sql: &str) -> Vec<Node> {
    tree(&mut tokens(sql).into_iter())
}

fn tokens(sql: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| c.is_alphanumeric() || "_.$".contains(c);
        let taken = match first {
            '-' if rest.starts_with("--") => {
                rest = rest.split_once('\n').map_or("", |(_, after)| after);
                continue;
            }
            '\'' => rest[1..].find('\'').map_or(rest.len(), |end| end + 2),
            c if is_part(c) => rest.find(|c| !is_part(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        if !first.is_whitespace() {
            found.push(rest[..taken].to_owned());
        }
        rest = &rest[taken..];
    }
    found
}

fn tree(words: &mut impl Iterator<Item = String>) -> Vec<Node> {
    let mut nodes = Vec::new();
    while let Some(word) = words.next() {
        match &*word {
            "(" => nodes.push(Node::Group(tree(words))),
            ")" => break,
            _ => nodes.push(Node::Word(word)),
        }
    }
    nodes
}

pub(super) fn listed(nodes: &[Node]) -> impl Iterator<Item = &[Node]> {
    nodes.split(|node| node.is(","))
}

pub(super) fn is_value(nodes: &[Node]) -> bool {
    matches!(nodes, [Node::Word(word)] if word.starts_with(['$', '\'']) || word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_nest_and_texts_and_comments_are_no_words() {
        let read = read("INSERT INTO t (a, b) -- (not this)\nVALUES ($1, 'a (b')");
        let shapes: Vec<_> = read.iter().map(|node| node.word().unwrap_or("()")).collect();
        assert_eq!(shapes, ["INSERT", "INTO", "t", "()", "VALUES", "()"]);
        let values: Vec<_> = listed(read[5].group().unwrap()).collect();
        assert_eq!(values, [[Node::Word("$1".into())], [Node::Word("'a (b'".into())]]);
        assert!(values.iter().all(|value| is_value(value)) && !is_value(&read[2..3]));
    }
}
