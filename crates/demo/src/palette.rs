//! Sets of colours that go together, and the light of the hour. A scene takes its colours from here or mixes
//! its natural ones towards them, so that the whole feed belongs together.

use crate::{chance::Chance, ink::Ink};

/// The hour that a picture is painted at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Light {
    Dawn,
    Day,
    Dusk,
    Night,
}

impl Light {
    pub const ALL: [Self; 4] = [Self::Dawn, Self::Day, Self::Dusk, Self::Night];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Dawn => "dawn",
            Self::Day => "day",
            Self::Dusk => "dusk",
            Self::Night => "night",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.word() == word)
    }

    pub fn is_dark(self) -> bool {
        matches!(self, Self::Dusk | Self::Night)
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Palette {
    /// Walls, cloth, paper: large and quiet.
    pub ground: Ink,
    /// The strongest colour.
    pub main: Ink,
    /// What stands beside it.
    pub second: Ink,
    /// Small and bright.
    pub accent: Ink,
    pub leaf: Ink,
    pub dark: Ink,
    pub light: Ink,
}

const fn palette(ground: u32, main: u32, second: u32, accent: u32, leaf: u32, dark: u32) -> Palette {
    Palette {
        ground: Ink::hex(ground),
        main: Ink::hex(main),
        second: Ink::hex(second),
        accent: Ink::hex(accent),
        leaf: Ink::hex(leaf),
        dark: Ink::hex(dark),
        light: Ink::hex(0xFFF8EE),
    }
}

/// The first is Kumara's own.
pub const PALETTES: [Palette; 12] = [
    palette(0xFBEBD8, 0x8E2A4F, 0xF08A3C, 0xF6C667, 0x3E7C59, 0x2A1A1F),
    palette(0xE3EEEA, 0x2F6F8F, 0x7FB7B2, 0xF2A65A, 0x4F8A6B, 0x1F3440),
    palette(0xFBE3CF, 0xD0543A, 0xF2B06A, 0x6B8E9F, 0x6F8B57, 0x40241F),
    palette(0xF7E1DE, 0x7C3A5B, 0xD98BA3, 0xF4C46B, 0x6E8F5C, 0x33202E),
    palette(0xF1EBD3, 0x6B7A3A, 0xC9B458, 0xC8553D, 0x4D6B3C, 0x2F2E1F),
    palette(0xE5E3F0, 0x3F4C8A, 0x8E9CCB, 0xF3B562, 0x5E8C7D, 0x23243F),
    palette(0xF4E6D4, 0x1F6F6B, 0xD08B5B, 0xE9C46A, 0x3F8060, 0x20312F),
    palette(0xE4F0E6, 0xC65B6D, 0xF2B5A7, 0xF5D680, 0x4F9A78, 0x3A2A2E),
    palette(0xFFF0C6, 0xE0912F, 0xF4C64E, 0x3E6E8E, 0x5B8C4A, 0x3B2A1C),
    palette(0xEBE0EC, 0x6D5A94, 0xC49BBB, 0xF29E6D, 0x5F8F7A, 0x2C2440),
    palette(0xDDE8E0, 0x2E5B4E, 0x9DBB8E, 0xE98A5B, 0x4C7F4F, 0x1E2F2B),
    palette(0xF6DDC9, 0xB5473C, 0xE8A87C, 0x3B8686, 0x5E8B5A, 0x35201F),
];

impl Palette {
    pub fn any(chance: &mut Chance) -> Self {
        chance.pick(&PALETTES)
    }

    /// The colours of things that stand side by side: books, shirts, houses.
    pub fn row(&self) -> [Ink; 7] {
        [
            self.main,
            self.second,
            self.accent,
            self.leaf,
            self.ground.darker(0.12),
            self.main.lighter(0.42),
            self.leaf.mix(self.second, 0.5),
        ]
    }
}
