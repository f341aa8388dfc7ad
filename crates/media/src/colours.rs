//! Colours as every screen shows them: a picture with an embedded RGB profile (Display P3, Adobe RGB, …) is
//! converted to sRGB, since the profile itself is not kept.
//!
//! CMYK is not converted by its profile: the JPEG decoder turns it into RGB by the plain formula.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::raster::Raster;

/// Profiles of cameras and editors take 0.5 to 500 KB; a larger one is not worth its parsing.
const MAX_PROFILE_BYTES: usize = 2 * 1024 * 1024;

/// Converts to sRGB. A profile that is damaged or of another colour model is ignored: the picture is more
/// important than its last shade.
pub(crate) fn to_srgb(raster: &mut Raster, profile: &[u8]) {
    if let Some(data) = converted(raster, profile) {
        raster.data = data;
    }
}

fn converted(raster: &Raster, profile: &[u8]) -> Option<Vec<u8>> {
    if profile.len() > MAX_PROFILE_BYTES {
        return None;
    }
    let source = ColorProfile::new_from_slice(profile).ok()?;
    if source.color_space != DataColorSpace::Rgb {
        return None;
    }
    let layout = if raster.has_alpha { Layout::Rgba } else { Layout::Rgb };
    let transform =
        source.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default()).ok()?;
    let mut data = vec![0; raster.data.len()];
    transform.transform(&raster.data, &mut data).ok()?;
    Some(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey_green() -> Raster {
        Raster { width: 2, height: 1, has_alpha: false, data: vec![60, 200, 60, 128, 128, 128] }
    }

    #[test]
    fn a_wide_gamut_green_becomes_a_stronger_srgb_green_and_grey_stays_grey() {
        let mut raster = grey_green();
        to_srgb(&mut raster, &ColorProfile::new_display_p3().encode().unwrap());
        let [r, g, b] = [raster.data[0], raster.data[1], raster.data[2]];
        assert!(r < 40 && g >= 200 && b < 60, "{:?}", raster.data);
        for channel in &raster.data[3..] {
            assert!(channel.abs_diff(128) <= 1, "{:?}", raster.data);
        }
    }

    #[test]
    fn a_damaged_profile_leaves_the_pixels_alone() {
        let whole = ColorProfile::new_display_p3().encode().unwrap();
        for profile in [&b""[..], &[0xAA; 400], &whole[..whole.len() / 3]] {
            let mut raster = grey_green();
            to_srgb(&mut raster, profile);
            assert_eq!(raster.data, grey_green().data);
        }
    }
}
