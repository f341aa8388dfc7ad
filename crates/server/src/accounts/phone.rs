//! Phone numbers: read in whatever form people type or paste them, kept in one (E.164). A number that exists as a
//! `PhoneNumber` belongs to a region and can get a text message; it is never printed, logged or stored in the clear.

use std::fmt;

use kumara_model::{MemberId, Region};
use phonenumber::{
    Mode,
    metadata::{DATABASE, Descriptor, Metadata},
};

use crate::{
    app::App,
    http::{ApiError, code},
};

/// Longest text that is looked at: a number has at most 15 digits, and people put signs between them.
const MAX_BYTES: usize = 96;
const MAX_DIGITS: usize = 20;

/// A valid number that can get a text message.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    e164: Box<str>,
    country_code: u16,
    region: Region,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number that can get a text message")]
pub struct PhoneError;

impl PhoneNumber {
    /// Reads a number: international (`+49 151…`, `0049 151…`) or national, for which `region` says whose.
    pub fn parse(text: &str, region: Option<Region>) -> Result<Self, PhoneError> {
        let read = |from, digits: String| {
            let number = phonenumber::parse(from, digits).map_err(|_| PhoneError)?;
            Self::checked(&number, region)
        };
        match (Typed::read(text).ok_or(PhoneError)?, region) {
            (Typed::International(digits), _) => read(None, format!("+{digits}")),
            (Typed::National(_), None) => Err(PhoneError),
            (Typed::National(digits), Some(region)) => {
                let meta = DATABASE.by_id(region.as_str()).ok_or(PhoneError)?;
                // Without its trunk digit a number can begin like its own country code: 7 71… in Kazakhstan.
                read(meta.id().parse().ok(), digits.clone())
                    .or_else(|_| read(None, format!("+{}{digits}", meta.country_code())))
            }
        }
    }

    fn checked(number: &phonenumber::PhoneNumber, chosen: Option<Region>) -> Result<Self, PhoneError> {
        let country_code = number.code().value();
        let national = number.national().to_string();
        let region = region_of(country_code, &national, chosen).ok_or(PhoneError)?;
        let e164 = number.format().mode(Mode::E164).to_string();
        // What was read must say the same again: nothing may be lost or made up on the way.
        if number.extension().is_some() || e164 != format!("+{country_code}{national}") || e164.len() > 16 {
            return Err(PhoneError);
        }
        Ok(Self { e164: e164.into(), country_code, region })
    }

    /// `+` and digits, for the provider and for the one who typed it; for nobody else.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// Where the number belongs to.
    pub const fn region(&self) -> Region {
        self.region
    }

    /// Enough for the owner to know it again: `+49 ••• 78`.
    pub fn hint(&self) -> String {
        let last = &self.e164[self.e164.len().saturating_sub(2)..];
        format!("+{} ••• {last}", self.country_code)
    }

    /// All but the last four digits: numbers that are bought in one block share it.
    pub fn block(&self) -> &str {
        &self.e164[..self.e164.len().saturating_sub(4)]
    }

    /// What the number is found by.
    pub fn hash(&self, app: &App) -> Vec<u8> {
        app.secrets.hash_phone(&self.e164)
    }

    pub fn seal_for_member(&self, app: &App, member: MemberId) -> Result<Vec<u8>, ApiError> {
        self.seal(app, &member.get().to_be_bytes())
    }

    /// `owner` is what the number is bound to: it can be read back only with the same.
    pub fn seal(&self, app: &App, owner: &[u8]) -> Result<Vec<u8>, ApiError> {
        app.secrets
            .encrypt_phone(&app.random, owner, &self.e164)
            .ok_or_else(|| ApiError::internal("a phone number could not be encrypted"))
    }

    pub fn open(app: &App, owner: &[u8], sealed: &[u8]) -> Result<Self, ApiError> {
        app.secrets
            .decrypt_phone(owner, sealed)
            .and_then(|e164| Self::parse(&e164, None).ok())
            .ok_or_else(|| ApiError::internal("a phone number could not be decrypted: was the master key changed?"))
    }

    pub fn open_for_member(app: &App, member: MemberId, sealed: &[u8]) -> Result<Self, ApiError> {
        Self::open(app, &member.get().to_be_bytes(), sealed)
    }
}

/// Personal data: not even a debug line shows it.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber(+{}…)", self.country_code)
    }
}

impl From<PhoneError> for ApiError {
    fn from(error: PhoneError) -> Self {
        Self::new(&code::BAD_PHONE).field("phone").because(error)
    }
}

/// Digits as they were typed, freed from everything between them.
enum Typed {
    International(String),
    National(String),
}

impl Typed {
    /// `None` if there is anything in it that no phone number has.
    fn read(text: &str) -> Option<Self> {
        if text.len() > MAX_BYTES {
            return None;
        }
        let text = text.trim();
        let text = text.strip_prefix("tel:").unwrap_or(text);
        // The trunk zero that Europeans write between country code and number is not dialled from abroad.
        let text = text.replacen("(0)", "", usize::from(text.contains(['+', '＋']) || text.starts_with("00")));
        let mut digits = String::with_capacity(MAX_DIGITS);
        let mut has_plus = false;
        for c in text.chars() {
            match c {
                '+' | '＋' if digits.is_empty() && !has_plus => has_plus = true,
                c if is_between_digits(c) => {}
                c => digits.push(ascii_digit(c)?),
            }
        }
        if digits.len() > MAX_DIGITS {
            return None;
        }
        Some(match digits.strip_prefix("00") {
            _ if has_plus => Self::International(digits),
            Some(international) => Self::International(international.to_owned()),
            None => Self::National(digits),
        })
    }
}

/// What people and address books put between digits, with the invisible marks that copying brings along.
fn is_between_digits(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '(' | ')' | '/' | '·' | '（' | '）' | '－' | '．' | '−')
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// The zeros of scripts that have digits of their own; the other nine follow each.
const ZEROS: [u32; 17] = [
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
    0xff10,
];

/// The digit in ASCII, whatever script it is written in.
pub(super) fn ascii_digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The region that a number belongs to, if a person there can get text messages with it. Premium, toll-free and
/// service numbers are refused: nobody reads texts there, and some of them cost the sender dearly.
///
/// Regions that share a country code can share numbers too; then the one that was chosen counts, else the main one.
fn region_of(country_code: u16, national: &str, chosen: Option<Region>) -> Option<Region> {
    let regions: Vec<_> = DATABASE.by_code(&country_code)?.into_iter().filter(|m| gets_texts(m, national)).collect();
    let begins_here = |meta: &Metadata| {
        meta.leading_digits().is_none_or(|digits| digits.find(national).is_some_and(|found| found.start() == 0))
    };
    regions
        .iter()
        .find(|meta| chosen.is_some() && as_region(meta) == chosen)
        .or_else(|| regions.iter().find(|meta| regions.len() == 1 || begins_here(meta)))
        .and_then(|meta| as_region(meta))
}

fn as_region(meta: &Metadata) -> Option<Region> {
    match meta.id() {
        // Islands that dial for themselves without being regions of their own.
        "AC" | "TA" => "SH".parse().ok(),
        id => id.parse().ok(),
    }
}

fn gets_texts(meta: &Metadata, national: &str) -> bool {
    let kinds = meta.descriptors();
    let is = |kind: Option<&Descriptor>| kind.is_some_and(|kind| kind.is_match(national));
    kinds.general().is_match(national)
        && !is(kinds.premium_rate())
        && (is(kinds.mobile()) || is(kinds.fixed_line()) || is(kinds.voip()) || is(kinds.personal_number()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str, region: &str) -> Option<(String, String)> {
        let region = if region.is_empty() { None } else { Some(region.parse().unwrap()) };
        let number = PhoneNumber::parse(text, region).ok()?;
        Some((number.e164().to_owned(), number.region().to_string()))
    }

    #[test]
    fn a_number_is_read_however_it_is_written() {
        let german = Some(("+4915112345678".to_owned(), "DE".to_owned()));
        for (text, region) in [
            ("+4915112345678", ""),
            ("+49 (0)151 / 1234-5678", ""),
            ("0049 151 12345678", "PE"),
            ("0151 12345678", "DE"),
            ("151 12345678", "DE"),
            ("＋４９ １５１ １２３４ ５６７８", ""),
            ("+٤٩ ١٥١ ١٢٣٤٥٦٧٨", ""),
            ("\u{202a}+49 151 12345678\u{202c}", ""),
            ("\u{200e}+49\u{a0}151\u{2011}12345678", ""),
            ("tel:+49-151-12345678", ""),
        ] {
            assert_eq!(parse(text, region), german, "{text:?}");
        }
        assert_eq!(parse("987 654 321", "PE").unwrap().0, "+51987654321");
        assert_eq!(parse("(415) 555-2671", "US").unwrap(), ("+14155552671".to_owned(), "US".to_owned()));
        assert_eq!(parse("+1 204 234 5678", "US").unwrap().1, "CA", "the number knows its country better");
        assert_eq!(parse("+44 7924 123456", "").unwrap().1, "GB");
        assert_eq!(parse("07924 123456", "IM").unwrap().1, "IM", "shared with Britain, so the choice counts");
        assert_eq!(parse("٠١٠٠ ١٢٣ ٤٥٦٧", "EG").unwrap().0, "+201001234567");
        assert_eq!(parse("१२३", "IN"), None);
        assert_eq!(parse("138 0013 8000", "CN").unwrap().0, "+8613800138000");
        assert_eq!(parse("090-1234-5678", "JP").unwrap().0, "+819012345678");
    }

    #[test]
    fn every_country_with_mobile_phones_can_join_from_either_form() {
        let mut joined = 0;
        for meta in DATABASE.iter() {
            let Some(example) = meta.descriptors().mobile().and_then(|kind| kind.example()) else { continue };
            if meta.id() == "001" {
                continue;
            }
            let e164 = format!("+{}{example}", meta.country_code());
            assert_eq!(parse(&e164, "").map(|(number, _)| number), Some(e164.clone()), "international");
            // Ascension and Tristan da Cunha are parts of the region Saint Helena, with country codes of their own.
            if meta.id().parse::<Region>().is_ok() {
                assert_eq!(parse(example, meta.id()), Some((e164, meta.id().to_owned())), "national");
            }
            joined += 1;
        }
        assert!(joined > 230, "{joined}");
    }

    #[test]
    fn what_is_no_number_or_gets_no_texts_is_refused() {
        for (text, region) in [
            ("", "DE"),
            ("0151 12345678", ""),
            ("+49", ""),
            ("+49 110", ""),
            ("110", "DE"),
            ("+4915112345678+", ""),
            ("++4915112345678", ""),
            ("+49 151 12345678 ext 5", ""),
            ("+49 151 12345678;ext=5", ""),
            ("1-800-FLOWERS", "US"),
            ("+1 800 723 3456", ""),
            ("+49 900 1234567", ""),
            ("+800 1234 0000", ""),
            ("+4915112345678\r\nX-Evil: 1", ""),
            ("+49151\u{0}12345678", ""),
            ("+999 123 456 789", ""),
            (&"1".repeat(5_000), "US"),
        ] {
            assert_eq!(parse(text, region), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_is_shown_to_nobody() {
        let number = PhoneNumber::parse("+4915112345678", None).unwrap();
        assert_eq!(number.hint(), "+49 ••• 78");
        assert_eq!(format!("{number:?}"), "PhoneNumber(+49…)");
        assert_eq!(number.block(), "+491511234");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_never_breaks_anything(text in "[+0-9٠-٩０-９ ()/\\PC-]{0,40}") {
            for region in ["DE", "IT", "US", "SH"] {
                if let Ok(number) = PhoneNumber::parse(&text, region.parse().ok()) {
                    let again = PhoneNumber::parse(number.e164(), None);
                    prop_assert_eq!(again.ok(), Some(number));
                }
            }
        }
    }
}
