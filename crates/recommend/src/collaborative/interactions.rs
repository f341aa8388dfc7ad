//! Who liked what, as a sparse matrix of ones that is read by member and by item. Not here: when, or how much.

/// A binary matrix of members (rows) and items (columns), compressed both ways.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interactions {
    by_member: Compressed,
    by_item: Compressed,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Compressed {
    starts: Vec<usize>,
    others: Vec<u32>,
}

impl Compressed {
    fn from_rows(rows: &[Vec<u32>]) -> Self {
        let mut starts = Vec::with_capacity(rows.len() + 1);
        starts.push(0);
        let mut others = Vec::with_capacity(rows.iter().map(Vec::len).sum());
        for row in rows {
            others.extend_from_slice(row);
            starts.push(others.len());
        }
        Self { starts, others }
    }

    fn transposed(&self, columns: usize) -> Self {
        let mut starts = vec![0; columns + 1];
        for other in &self.others {
            starts[*other as usize + 1] += 1;
        }
        for column in 0..columns {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut others = vec![0; self.others.len()];
        for row in 0..self.rows() {
            for other in self.row(row) {
                others[next[*other as usize]] = row as u32;
                next[*other as usize] += 1;
            }
        }
        Self { starts, others }
    }

    fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    fn row(&self, row: usize) -> &[u32] {
        &self.others[self.starts[row]..self.starts[row + 1]]
    }
}

impl Interactions {
    /// One list of item numbers for each member. There are at least `items` items, more if a list names a larger
    /// number. What is named twice counts once.
    pub fn from_rows(mut rows: Vec<Vec<u32>>, items: usize) -> Self {
        for row in &mut rows {
            row.sort_unstable();
            row.dedup();
        }
        let named = rows.iter().filter_map(|row| row.last()).max().map_or(0, |item| *item as usize + 1);
        let by_member = Compressed::from_rows(&rows);
        drop(rows);
        let by_item = by_member.transposed(items.max(named));
        Self { by_member, by_item }
    }

    pub fn members(&self) -> usize {
        self.by_member.rows()
    }

    pub fn items(&self) -> usize {
        self.by_item.rows()
    }

    /// How many pairs there are.
    pub fn len(&self) -> usize {
        self.by_member.others.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items of a member, ascending; none for a number that is not there.
    pub fn items_of(&self, member: usize) -> &[u32] {
        if member < self.members() { self.by_member.row(member) } else { &[] }
    }

    /// The members of an item, ascending; none for a number that is not there.
    pub fn members_of(&self, item: usize) -> &[u32] {
        if item < self.items() { self.by_item.row(item) } else { &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_tell_the_same() {
        let all = Interactions::from_rows(vec![vec![3, 1, 3], vec![], vec![1]], 3);
        assert_eq!((all.members(), all.items(), all.len()), (3, 4, 3));
        assert_eq!(all.items_of(0), [1, 3]);
        assert_eq!(all.members_of(1), [0, 2]);
        assert!(all.members_of(0).is_empty() && all.items_of(9).is_empty() && all.members_of(9).is_empty());
    }
}
