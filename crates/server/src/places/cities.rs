//! Cities around the world with their names, from `cities.csv`: English name, names in local scripts separated by `/`,
//! region, latitude and longitude of the centre in WGS 84 degrees. Within the file, larger cities stand first.

use std::{collections::HashMap, sync::LazyLock};

use super::fold::fold;
use crate::notes::NotePlace;

struct City {
    names: Vec<Name>,
    latitude: f64,
    longitude: f64,
}

impl City {
    fn place(&self, name: &Name) -> NotePlace {
        NotePlace { name: name.written.to_owned(), latitude: self.latitude, longitude: self.longitude }
    }
}

struct Name {
    written: &'static str,
    folded: String,
}

static CITIES: LazyLock<Vec<City>> = LazyLock::new(|| include_str!("cities.csv").lines().filter_map(parse).collect());

/// Each name, as searches compare it, with the largest city that has it and which of its names that is. Every search asks.
static BY_NAME: LazyLock<HashMap<String, (usize, usize)>> = LazyLock::new(|| {
    let mut by_name = HashMap::new();
    for (number, city) in CITIES.iter().enumerate() {
        for (which, name) in city.names.iter().enumerate() {
            by_name.entry(kumara_search::folded(name.written)).or_insert((number, which));
        }
    }
    by_name
});

fn parse(line: &'static str) -> Option<City> {
    let mut parts = line.split(',');
    let english = parts.next()?;
    let local = parts.next()?.split('/').filter(|name| !name.is_empty());
    let _region = parts.next()?;
    let latitude = parts.next()?.parse().ok()?;
    let longitude = parts.next()?.parse().ok()?;
    let mut names: Vec<Name> =
        std::iter::once(english).chain(local).map(|written| Name { written, folded: fold(written) }).collect();
    // The English name gives way to one that differs by accents alone: São Paulo.
    if names[1..].iter().any(|name| name.folded == names[0].folded) {
        names.remove(0);
    }
    Some(City { names, latitude, longitude })
}

/// The largest city of exactly this name.
pub fn named(name: &str) -> Option<NotePlace> {
    let (number, which) = *BY_NAME.get(&kumara_search::folded(name))?;
    Some(CITIES[number].place(&CITIES[number].names[which]))
}

/// The names of the largest city that has this one: Kyoto and 京都.
pub fn names(name: &str) -> Vec<&'static str> {
    let found = BY_NAME.get(&kumara_search::folded(name));
    found.map_or_else(Vec::new, |(number, _)| CITIES[*number].names.iter().map(|name| name.written).collect())
}

/// Cities of which a name begins like this, then those in which a later word does; the largest for nothing typed.
pub fn find(typed: &str, limit: usize) -> Vec<NotePlace> {
    let wanted = fold(typed);
    let mut at_start = Vec::new();
    let mut inside = Vec::new();
    for city in CITIES.iter() {
        if let Some(name) = city.names.iter().find(|name| name.folded.starts_with(&wanted)) {
            at_start.push(city.place(name));
        } else if let Some(name) = city.names.iter().find(|name| has_word(&name.folded, &wanted)) {
            inside.push(city.place(name));
        }
        if at_start.len() == limit {
            break;
        }
    }
    at_start.extend(inside);
    at_start.truncate(limit);
    at_start
}

fn has_word(name: &str, wanted: &str) -> bool {
    name.split(' ').skip(1).any(|word| word.starts_with(wanted))
}

#[cfg(test)]
mod tests {
    use kumara_model::{Place, Region};

    use super::*;

    #[test]
    fn every_line_is_a_city_on_the_earth() {
        let lines: Vec<_> = include_str!("cities.csv").lines().collect();
        assert!(lines.len() >= 300);
        for line in &lines {
            let city = parse(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(line.split(',').count(), 5, "{line}");
            line.split(',').nth(2).unwrap().parse::<Region>().unwrap_or_else(|_| panic!("{line}"));
            for name in &city.names {
                assert_eq!(name.written.trim(), name.written, "{line}");
                Place::new(name.written, city.latitude, city.longitude).unwrap_or_else(|_| panic!("{line}"));
            }
        }
        let mut seen: Vec<_> =
            lines.iter().map(|line| line.split(',').step_by(2).take(2).collect::<Vec<_>>()).collect();
        seen.sort();
        let count = seen.len();
        seen.dedup();
        assert_eq!(seen.len(), count, "a city stands there twice");
    }

    #[test]
    fn a_city_is_found_in_any_of_its_scripts_and_named_as_it_was_typed() {
        let first = |typed| find(typed, 3).first().map(|place| place.name.clone()).unwrap_or_default();
        for (typed, name) in [
            ("lim", "Lima"),
            ("東", "東京"),
            ("서", "서울"),
            ("กรุ", "กรุงเทพมหานคร"),
            ("القاهره", "القاهرة"),
            ("моск", "Москва"),
            ("sao p", "São Paulo"),
            ("york", "New York"),
            ("deLHI", "Delhi"),
        ] {
            assert_eq!(first(typed), name, "{typed}");
        }
        assert_eq!(find("", 5).len(), 5);
        assert!(find("zzzz", 5).is_empty());
        assert!(find(&"a".repeat(5_000), 5).is_empty());
    }

    #[test]
    fn places_lie_where_they_are() {
        let near = |typed: &str, latitude: f64, longitude: f64| {
            let place = find(typed, 1).remove(0);
            assert!((place.latitude - latitude).abs() < 0.3 && (place.longitude - longitude).abs() < 0.3, "{typed}");
        };
        near("Lima", -12.05, -77.04);
        near("Kyoto", 35.01, 135.77);
        near("Reykjavik", 64.15, -21.94);
        near("Wellington", -41.29, 174.78);
    }
}
