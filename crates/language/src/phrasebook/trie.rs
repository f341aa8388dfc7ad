//! Phrases by their units, for the longest match from a position.

use ahash::AHashMap;

const NOTHING: u32 = u32::MAX;

/// Units are numbers: of a word in the vocabulary, or of a character.
#[derive(Debug)]
pub struct Trie {
    children: AHashMap<(u32, u32), u32>,
    values: Vec<u32>,
}

impl Default for Trie {
    fn default() -> Self {
        Self { children: AHashMap::new(), values: vec![NOTHING] }
    }
}

impl Trie {
    pub const ROOT: u32 = 0;

    /// The value at the end of a path, made with `make` where there is none yet.
    pub fn insert(&mut self, path: impl IntoIterator<Item = u32>, make: impl FnOnce() -> u32) -> u32 {
        let mut node = Self::ROOT;
        for unit in path {
            let next = self.values.len() as u32;
            node = *self.children.entry((node, unit)).or_insert(next);
            if node == next {
                self.values.push(NOTHING);
            }
        }
        let value = &mut self.values[node as usize];
        if *value == NOTHING {
            *value = make();
        }
        *value
    }

    pub fn child(&self, node: u32, unit: u32) -> Option<u32> {
        self.children.get(&(node, unit)).copied()
    }

    pub fn value(&self, node: u32) -> Option<u32> {
        self.values.get(node as usize).copied().filter(|value| *value != NOTHING)
    }

    /// Bytes held, near enough.
    pub fn bytes(&self) -> usize {
        self.children.capacity() * (size_of::<((u32, u32), u32)>() + 1) + self.values.capacity() * size_of::<u32>()
    }
}
