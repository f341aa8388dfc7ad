//! A note's vector out of what it is about: signed feature hashing (Weinberger et al., ICML'09) of topics, creator,
//! language, kind, region and place into 64 dimensions. Computed for a shortlist only.

use crate::{
    cursor::mix,
    diversity::{DIMENSIONS, Vector, unit},
    index::NoteView,
    pipeline::{Candidate, PageContext},
};

/// Dimensions that one feature moves; more make two features that meet in one of them matter less.
const PER_FEATURE: u32 = 8;
/// About 50 km.
const PLACES_PER_EARTH_RADIUS: f32 = 128.0;

/// What two notes have in common counts so much; topics, together 1, are what a note is about.
const CREATOR: f32 = 0.6;
const LANGUAGE: f32 = 0.4;
const KIND: f32 = 0.3;
const REGION: f32 = 0.3;
const PLACE: f32 = 0.4;

/// The vector by which the selector compares a candidate with others.
pub(super) fn vector_of(_page: &PageContext, candidate: &Candidate) -> Vector {
    candidate.view.as_ref().map_or([0.0; DIMENSIONS], hashed)
}

/// The vector of a note's features.
pub(crate) fn hashed(view: &NoteView) -> Vector {
    let mut vector = [0.0; DIMENSIONS];
    let topic = (view.topics().len().max(1) as f32).sqrt().recip();
    view.topics().iter().for_each(|number| add(&mut vector, 1, u64::from(number.0), topic));
    add(&mut vector, 2, u64::from(view.author.0), CREATOR);
    add(&mut vector, 3, u64::from(view.language.0), LANGUAGE);
    add(&mut vector, 4, view.kind as u64, KIND);
    add(&mut vector, 5, u64::from(view.region.0), REGION);
    if let Some(direction) = view.direction() {
        let place = direction.map(|part| (part * PLACES_PER_EARTH_RADIUS).round() as i64 as u64 & 0xffff);
        add(&mut vector, 6, place[0] << 32 | place[1] << 16 | place[2], PLACE);
    }
    unit(vector)
}

/// The feature's number gives which dimensions it moves, six bits each, and whether up or down.
fn add(vector: &mut Vector, field: u64, value: u64, weight: f32) {
    let mut bits = mix(value ^ field << 56);
    for _ in 0..PER_FEATURE {
        let sign = if bits & 64 == 0 { 1.0 } else { -1.0 };
        vector[(bits & 63) as usize] += sign * weight;
        bits >>= 7;
    }
}
