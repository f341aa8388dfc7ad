//! Reads sets of likes as the LightGCN paper's authors publish them: one line a member, `member item item …`.

use std::{
    error::Error,
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use kumara_recommend::collaborative::Interactions;

/// Numbers beyond it are taken for a mistake, not for a set that fits into memory.
const MOST: u32 = 50_000_000;

/// The rows of a file by member. A member may come on several lines, or with no items at all.
pub fn read(path: &Path) -> Result<Vec<Vec<u32>>, Box<dyn Error>> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    parse(BufReader::new(file)).map_err(|error| format!("{}, {error}", path.display()).into())
}

fn parse(mut lines: impl BufRead) -> Result<Vec<Vec<u32>>, String> {
    let mut rows: Vec<Vec<u32>> = Vec::new();
    let (mut line, mut number) = (Vec::new(), 0);
    loop {
        line.clear();
        number += 1;
        if lines.read_until(b'\n', &mut line).map_err(|error| format!("line {number}: {error}"))? == 0 {
            return Ok(rows);
        }
        let text = std::str::from_utf8(&line).map_err(|_| format!("line {number}: not UTF-8"))?;
        let mut words = text.split_ascii_whitespace().map(|word| {
            let value = word.parse::<u32>().ok().filter(|value| *value < MOST);
            value.ok_or_else(|| {
                let shown: String = word.chars().take(20).collect();
                format!("line {number}: {shown:?} is not a whole number from 0 to {}", MOST - 1)
            })
        });
        let Some(member) = words.next() else { continue };
        let member = member? as usize;
        let items = words.collect::<Result<Vec<_>, _>>()?;
        if rows.len() <= member {
            rows.resize_with(member + 1, Vec::new);
        }
        rows[member].extend(items);
    }
}

/// Training and test over the same members and items.
pub fn read_pair(train: &Path, test: &Path) -> Result<(Interactions, Interactions), Box<dyn Error>> {
    let (mut train, mut test) = (read(train)?, read(test)?);
    let members = train.len().max(test.len());
    train.resize_with(members, Vec::new);
    test.resize_with(members, Vec::new);
    let items = train.iter().chain(&test).flatten().max().map_or(0, |item| *item as usize + 1);
    Ok((Interactions::from_rows(train, items), Interactions::from_rows(test, items)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_mistakes_are_named_by_line() {
        assert_eq!(parse(&b"1 3 4\r\n\n0\n1 5"[..]).unwrap(), [vec![], vec![3, 4, 5]]);
        assert!(parse(&b""[..]).unwrap().is_empty());
        for (text, line) in
            [(&b"0 1\n0 x"[..], 2), (b"-1 2", 1), (b"0 1.5", 1), (b"0\n0\n0 99999999999", 3), (b"\xff", 1)]
        {
            let error = parse(text).unwrap_err();
            assert!(error.starts_with(&format!("line {line}: ")), "{error}");
        }
    }
}
