//! Writing systems: what the letters alone say.

/// The writing systems that decide a language, or a small set of languages, on their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Han,
    Kana,
    Hangul,
    Cyrillic,
    Arabic,
    Thai,
    Devanagari,
    Hebrew,
    Greek,
    /// A letter of a writing system that is not told apart here.
    Other,
}

impl Script {
    const COUNT: usize = 11;
    pub const ALL: [Self; Self::COUNT] = [
        Self::Latin,
        Self::Han,
        Self::Kana,
        Self::Hangul,
        Self::Cyrillic,
        Self::Arabic,
        Self::Thai,
        Self::Devanagari,
        Self::Hebrew,
        Self::Greek,
        Self::Other,
    ];

    /// The script of a letter; `None` for digits, punctuation, emoji and marks.
    pub fn of(c: char) -> Option<Self> {
        Some(match c {
            'a'..='z' | 'A'..='Z' => Self::Latin,
            '\u{00aa}' | '\u{00ba}' => Self::Latin,
            '\u{00c0}'..='\u{024f}' if c != '×' && c != '÷' => Self::Latin,
            '\u{1e00}'..='\u{1eff}' | 'ａ'..='ｚ' | 'Ａ'..='Ｚ' => Self::Latin,
            '\u{0370}'..='\u{03ff}' => Self::Greek,
            '\u{0400}'..='\u{052f}' => Self::Cyrillic,
            '\u{0590}'..='\u{05ff}' => Self::Hebrew,
            '\u{0620}'..='\u{064a}' | '\u{0671}'..='\u{06d3}' | '\u{0750}'..='\u{077f}' => Self::Arabic,
            '\u{0900}'..='\u{097f}' => Self::Devanagari,
            '\u{0e01}'..='\u{0e3a}' | '\u{0e40}'..='\u{0e4e}' => Self::Thai,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Self::Hangul,
            '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fd}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9d}' => {
                Self::Kana
            }
            '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
                Self::Han
            }
            '\u{20000}'..='\u{3ffff}' => Self::Han,
            c if c.is_alphabetic() => Self::Other,
            _ => return None,
        })
    }
}

/// Written without spaces between words: a link ends where such a letter begins, a line may break anywhere.
pub fn without_spaces(c: char) -> bool {
    matches!(Script::of(c), Some(Script::Han | Script::Kana | Script::Hangul | Script::Thai))
        || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '\u{2018}'..='\u{201f}')
}

/// Whether most letters of a text are Latin, which many languages share.
pub fn is_latin(text: &str) -> bool {
    let letters = Letters::count(text);
    letters.of(Script::Latin) * 2 >= letters.total()
}

/// How many letters of each script a text has.
#[derive(Debug, Default, Clone, Copy)]
pub struct Letters([u32; Script::COUNT]);

impl Letters {
    pub fn count(text: &str) -> Self {
        let mut counts = Self::default();
        for script in text.chars().filter_map(Script::of) {
            counts.0[script as usize] += 1;
        }
        counts
    }

    pub const fn of(&self, script: Script) -> u32 {
        self.0[script as usize]
    }

    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }
}
