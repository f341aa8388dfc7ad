//! What an ask says beside its words: when somebody needs to know, and what it may cost. Its place is the note's own.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day of the calendar, RFC 3339 `full-date`, without a time zone: "on 3 April" is that day wherever one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// An ISO 4217 code by its form: three letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AskError {
    #[error("not a day as in 2026-04-03, from 1900 to 2200")]
    Day,
    #[error("not a currency's code of three letters")]
    Currency,
    #[error("the last day comes before the first")]
    Backwards,
    #[error("not an amount from 1 to {}", Budget::MAX)]
    Amount,
}

/// At most this much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// In whole units.
    pub amount: u32,
    pub currency: Currency,
}

impl Budget {
    pub const MAX: u32 = 1_000_000_000;
}

/// The days that an ask is about, and what it may cost. Everything is optional.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AskDetails {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    pub budget: Option<Budget>,
}

impl AskDetails {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rules that single fields can't see.
    pub fn check(&self) -> Result<(), AskError> {
        if self.from.zip(self.until).is_some_and(|(from, until)| until < from) {
            return Err(AskError::Backwards);
        }
        if self.budget.is_some_and(|budget| budget.amount == 0 || budget.amount > Budget::MAX) {
            return Err(AskError::Amount);
        }
        Ok(())
    }
}

impl FromStr for Day {
    type Err = AskError;

    fn from_str(text: &str) -> Result<Self, AskError> {
        let day: jiff::civil::Date =
            if text.len() == 10 { text.parse() } else { return Err(AskError::Day) }.map_err(|_| AskError::Day)?;
        if (1900..=2200).contains(&day.year()) { Ok(Self(day)) } else { Err(AskError::Day) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Currency {
    type Err = AskError;

    fn from_str(text: &str) -> Result<Self, AskError> {
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| AskError::Currency)?;
        if code.iter().all(u8::is_ascii_alphabetic) {
            Ok(Self(code.map(|letter| letter.to_ascii_uppercase())))
        } else {
            Err(AskError::Currency)
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.0).unwrap_or("XXX"))
    }
}

macro_rules! as_text {
    ($($name:ident),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                text.parse().map_err(de::Error::custom)
            }
        }
    )+};
}
as_text!(Day, Currency);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_read_back_and_nonsense_is_refused() {
        let json = r#"{"from":"2026-04-03","until":"2026-04-10","budget":{"amount":200,"currency":"EUR"}}"#;
        let details: AskDetails = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&details).unwrap(), json, "null where nothing is said");
        assert_eq!(details.check(), Ok(()));
        assert!(serde_json::from_str::<AskDetails>("{}").unwrap().is_empty());
        for (json, error) in [
            (r#"{"from":"2026-04-03","until":"2026-04-02"}"#, AskError::Backwards),
            (r#"{"budget":{"amount":0,"currency":"usd"}}"#, AskError::Amount),
            (r#"{"budget":{"amount":4000000000,"currency":"usd"}}"#, AskError::Amount),
        ] {
            assert_eq!(serde_json::from_str::<AskDetails>(json).unwrap().check(), Err(error), "{json}");
        }
        for json in [
            r#"{"from":"2026-02-30"}"#,
            r#"{"from":"2026-4-3"}"#,
            r#"{"from":"0001-01-01"}"#,
            r#"{"from":"2026-04-03T00:00"}"#,
            r#"{"budget":{"amount":-1,"currency":"EUR"}}"#,
            r#"{"budget":{"amount":1,"currency":"€"}}"#,
            r#"{"budget":{"amount":1}}"#,
            r#"{"when":"soon"}"#,
        ] {
            assert!(serde_json::from_str::<AskDetails>(json).is_err(), "{json}");
        }
    }
}
