//! Places: a name with coordinates, found by H3 cell.

use std::fmt;

use h3o::{CellIndex, LatLng, Resolution};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Resolution of the cell that a note's place is indexed by: hexagons of about 5 km² (edge 1.4 km).
pub const NOTE_RESOLUTION: Resolution = Resolution::Seven;
/// Resolution of a member's home: about 250 km² (edge 9.9 km), a town and never a street.
pub const HOME_RESOLUTION: Resolution = Resolution::Five;

/// A named location, WGS 84 degrees.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub name: Box<str>,
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    #[error("a place has a name of 1 to {} characters", Place::MAX_NAME_CHARS)]
    Name,
    #[error("latitude lies between -90 and 90, longitude between -180 and 180 degrees")]
    Coordinates,
}

impl Place {
    pub const MAX_NAME_CHARS: usize = 60;

    pub fn new(name: &str, latitude: f64, longitude: f64) -> Result<Self, PlaceError> {
        if name.len() > Self::MAX_NAME_CHARS * 16 {
            return Err(PlaceError::Name);
        }
        let name = crate::normalise(name).replace('\n', " ");
        let length = name.chars().count();
        if length == 0 || length > Self::MAX_NAME_CHARS {
            return Err(PlaceError::Name);
        }
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            return Err(PlaceError::Coordinates);
        }
        Ok(Self { name: name.into(), latitude, longitude })
    }

    pub fn cell(&self, resolution: Resolution) -> Option<Cell> {
        Cell::at(self.latitude, self.longitude, resolution)
    }
}

/// An H3 cell. Kept as a positive `BIGINT` (H3 indexes have their top bit clear).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(CellIndex);

impl Cell {
    pub fn at(latitude: f64, longitude: f64, resolution: Resolution) -> Option<Self> {
        LatLng::new(latitude, longitude).ok().map(|point| Self(point.to_cell(resolution)))
    }

    pub fn from_raw(raw: i64) -> Option<Self> {
        u64::try_from(raw).ok().and_then(|raw| CellIndex::try_from(raw).ok()).map(Self)
    }

    pub fn raw(self) -> i64 {
        i64::try_from(u64::from(self.0)).unwrap_or(i64::MAX)
    }

    /// The coarser cell that holds this one; itself if `resolution` is not coarser.
    #[must_use]
    pub fn parent(self, resolution: Resolution) -> Self {
        self.0.parent(resolution).map_or(self, Self)
    }

    /// This cell and all within `rings` steps of it, nearest first.
    pub fn disk(self, rings: u32) -> Vec<Self> {
        let mut cells: Vec<_> = self.0.grid_disk_distances::<Vec<_>>(rings);
        cells.sort_by_key(|(_, distance)| *distance);
        cells.into_iter().map(|(cell, _)| Self(cell)).collect()
    }

    /// Latitude and longitude of the centre, degrees.
    pub fn centre(self) -> (f64, f64) {
        let point = LatLng::from(self.0);
        (point.lat(), point.lng())
    }

    /// Great-circle distance between the centres, kilometres.
    pub fn distance_km(self, other: Self) -> f64 {
        LatLng::from(self.0).distance_km(LatLng::from(other.0))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map(Self).map_err(|_| de::Error::custom("not an H3 cell"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_on_the_earth_and_has_a_name() {
        let lima = Place::new("Lima", -12.046, -77.043).unwrap();
        let cell = lima.cell(NOTE_RESOLUTION).unwrap();
        assert_eq!(Cell::from_raw(cell.raw()), Some(cell));
        let kyoto = Cell::at(35.011, 135.768, NOTE_RESOLUTION).unwrap();
        assert!((cell.distance_km(kyoto) - 15_600.0).abs() < 300.0);
        assert_eq!(cell.disk(1).len(), 7);
        assert_eq!(cell.disk(2)[0], cell);
        assert_eq!(Place::new(" ", 0.0, 0.0), Err(PlaceError::Name));
        assert_eq!(Place::new("x", f64::NAN, 0.0), Err(PlaceError::Coordinates));
        assert_eq!(Place::new("x", 91.0, 0.0), Err(PlaceError::Coordinates));
        assert!(Cell::from_raw(-1).is_none() && Cell::from_raw(5).is_none());
    }
}
