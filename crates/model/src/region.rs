//! Regions: ISO 3166-1 alpha-2 codes.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A jurisdiction by its ISO 3166-1 alpha-2 code, such as `PE`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region([u8; 2]);

/// The text is not an assigned ISO 3166-1 alpha-2 code, `XK` (in common use for Kosovo) or `ZZ` (unknown).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO 3166-1 region")]
pub struct RegionError;

const ASSIGNED: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

impl Region {
    /// Nobody knows: a member whom an import made. `ZZ` is the code that ISO 3166-1 leaves for this.
    pub const UNKNOWN: Self = Self(*b"ZZ");

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }

    /// Every region, in the order of its code.
    pub fn all() -> impl Iterator<Item = Self> {
        ASSIGNED.as_bytes().chunks_exact(2).map(|pair| Self([pair[0], pair[1]]))
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        let bytes: [u8; 2] = text.as_bytes().try_into().map_err(|_| RegionError)?;
        let code = bytes.map(|b| b.to_ascii_uppercase());
        if code == Self::UNKNOWN.0 {
            return Ok(Self::UNKNOWN);
        }
        if ASSIGNED.as_bytes().chunks_exact(2).any(|pair| pair == code) { Ok(Self(code)) } else { Err(RegionError) }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_assigned_codes_are_regions() {
        assert_eq!("pe".parse::<Region>().unwrap().as_str(), "PE");
        for bad in ["", "P", "PER", "XX", "P1", "EU", "é"] {
            assert!(bad.parse::<Region>().is_err(), "{bad}");
        }
        assert_eq!(Region::all().count(), 250);
    }
}
