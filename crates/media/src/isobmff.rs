//! The little of an ISO media file (HEIC, AVIF) that must be known before a decoder sees it: how large its largest
//! picture says it is, and whether one has alpha. Safe Rust over a slice, bounded, so the server itself may run it.

use crate::{Limits, MediaError};

/// Boxes looked at, all levels together. A phone's file of 48 tiles has some 200.
const MAX_BOXES: u32 = 20_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HeifFacts {
    pub width: u32,
    pub height: u32,
    pub has_alpha: bool,
}

/// Of all pictures in the file (tiles, thumbnails, alpha planes are pictures too) the largest by `ispe`. A file that
/// lies is caught later: the decoder has its memory limit and its output is measured again.
pub(crate) fn inspect(bytes: &[u8], limits: &Limits) -> Result<HeifFacts, MediaError> {
    let mut left = MAX_BOXES;
    let properties = inside(bytes, b"meta", &mut left)
        .and_then(|meta| inside(meta.get(4..)?, b"iprp", &mut left))
        .and_then(|iprp| inside(iprp, b"ipco", &mut left))
        .ok_or_else(|| MediaError::unreadable("no still picture in the file"))?;

    let mut facts: Option<HeifFacts> = None;
    let mut has_alpha = false;
    let mut rest = properties;
    while let Some((kind, content, after)) = next_box(rest, &mut left) {
        match &kind {
            b"ispe" => {
                let (width, height) = sides(content).ok_or_else(|| MediaError::unreadable("a damaged ispe box"))?;
                limits.allow(width, height)?;
                let pixels = u64::from(width) * u64::from(height);
                if facts.is_none_or(|known| u64::from(known.width) * u64::from(known.height) < pixels) {
                    facts = Some(HeifFacts { width, height, has_alpha: false });
                }
            }
            b"auxC" => has_alpha |= is_alpha(content),
            _ => {}
        }
        rest = after;
    }
    let facts = facts.ok_or_else(|| MediaError::unreadable("no picture size in the file"))?;
    Ok(HeifFacts { has_alpha, ..facts })
}

/// The content of the first box of that kind.
fn inside<'a>(mut bytes: &'a [u8], wanted: &[u8; 4], left: &mut u32) -> Option<&'a [u8]> {
    while let Some((kind, content, after)) = next_box(bytes, left) {
        if &kind == wanted {
            return Some(content);
        }
        bytes = after;
    }
    None
}

/// Kind, content and what follows.
fn next_box<'a>(bytes: &'a [u8], left: &mut u32) -> Option<([u8; 4], &'a [u8], &'a [u8])> {
    *left = left.checked_sub(1)?;
    let size = u32::from_be_bytes(*bytes.first_chunk()?);
    let kind = *bytes.get(4..)?.first_chunk()?;
    let (header, size) = match size {
        0 => (8, bytes.len()),
        1 => (16, usize::try_from(u64::from_be_bytes(*bytes.get(8..)?.first_chunk()?)).ok()?),
        size => (8, size as usize),
    };
    Some((kind, bytes.get(header..size)?, bytes.get(size..)?))
}

/// After version and flags: width and height.
fn sides(content: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| content.get(at..)?.first_chunk().map(|four| u32::from_be_bytes(*four));
    Some((side(4)?, side(8)?))
}

/// The two names under which HEVC and everybody else say "this is an alpha plane".
fn is_alpha(content: &[u8]) -> bool {
    content.get(4..).is_some_and(|name| {
        name.starts_with(b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha")
            || name.starts_with(b"urn:mpeg:hevc:2015:auxid:1")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&(content.len() as u32 + 8).to_be_bytes()[..], kind, content].concat()
    }

    fn ispe(width: u32, height: u32) -> Vec<u8> {
        boxed(b"ispe", &[&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat())
    }

    fn file(properties: &[u8]) -> Vec<u8> {
        let iprp = boxed(b"iprp", &boxed(b"ipco", properties));
        [boxed(b"ftyp", b"heic\0\0\0\0mif1"), boxed(b"meta", &[&[0; 4][..], &boxed(b"pitm", &[0; 6]), &iprp].concat())]
            .concat()
    }

    #[test]
    fn the_largest_picture_counts() {
        let tiles = [ispe(512, 512), ispe(4032, 3024), ispe(320, 240)].concat();
        let facts = inspect(&file(&tiles), &Limits::default()).unwrap();
        assert_eq!(facts, HeifFacts { width: 4032, height: 3024, has_alpha: false });
    }

    #[test]
    fn alpha_is_seen() {
        let alpha = boxed(b"auxC", b"\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0");
        assert!(inspect(&file(&[ispe(10, 10), alpha].concat()), &Limits::default()).unwrap().has_alpha);
    }

    #[test]
    fn a_picture_that_says_it_is_huge_is_refused_unopened() {
        for (width, height) in [(20_000, 20_000), (u32::MAX, u32::MAX), (70_000, 1)] {
            assert_eq!(inspect(&file(&ispe(width, height)), &Limits::default()), Err(MediaError::TooManyPixels));
        }
    }

    #[test]
    fn a_file_without_a_still_picture_is_unreadable() {
        for bytes in [boxed(b"ftyp", b"avis\0\0\0\0"), file(b""), file(&boxed(b"ispe", &[0; 5])), file(&ispe(0, 9))] {
            assert!(matches!(inspect(&bytes, &Limits::default()), Err(MediaError::Unreadable(_))));
        }
    }

    proptest! {
        #[test]
        fn damage_never_panics(at in 0usize..120, byte: u8, cut in 0usize..140) {
            let mut bytes = file(&ispe(64, 64));
            let end = cut.min(bytes.len());
            if let Some(place) = bytes.get_mut(at) { *place = byte; }
            if let Ok(facts) = inspect(&bytes[..end], &Limits::default()) {
                prop_assert!(u64::from(facts.width) * u64::from(facts.height) <= Limits::default().max_pixels);
            }
        }
    }
}
