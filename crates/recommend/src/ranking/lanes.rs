//! Eight numbers side by side, one for each task and one to spare: arithmetic that compiles to vector instructions.
//! Not here: what the numbers mean.

pub(crate) const LANES: usize = 8;

/// One number for each task, in the order of `Task::ALL`; the eighth is always 0.
pub(crate) type Lanes = [f32; LANES];

pub(crate) const ZERO: Lanes = [0.0; LANES];

/// A logit beyond this says nothing more than one at it: 1 in 10⁹.
const FARTHEST_LOGIT: f32 = 20.0;

#[inline(always)]
pub(crate) fn add_scaled(sum: &mut Lanes, lanes: &Lanes, scale: f32) {
    for (sum, lane) in sum.iter_mut().zip(lanes) {
        *sum += lane * scale;
    }
}

#[inline(always)]
pub(crate) fn add_product(sum: &mut Lanes, a: &Lanes, b: &Lanes) {
    for ((sum, a), b) in sum.iter_mut().zip(a).zip(b) {
        *sum += a * b;
    }
}

#[inline(always)]
pub(crate) fn dot(a: &Lanes, b: &Lanes) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Probabilities of logits, within 3e-6 of the exact value: 2^x by a polynomial on -0.5..=0.5 and the exponent's bits.
#[inline(always)]
pub(crate) fn sigmoid(logits: &Lanes) -> Lanes {
    let mut out = ZERO;
    for (out, logit) in out.iter_mut().zip(logits) {
        *out = (1.0 + exp2(-logit.clamp(-FARTHEST_LOGIT, FARTHEST_LOGIT) * std::f32::consts::LOG2_E)).recip();
    }
    out
}

/// 2 to the power of `x`, within 3e-6 of its value.
#[inline(always)]
pub(crate) fn exp2(x: f32) -> f32 {
    /// Added to a small number it leaves the nearest whole number in the low bits.
    const ROUND: f32 = 12_582_912.0;
    let x = x.clamp(-126.0, 126.0);
    let rounded = x + ROUND;
    let rest = x - (rounded - ROUND);
    let power = 1.0
        + rest
            * (std::f32::consts::LN_2
                + rest * (0.240_226_5 + rest * (0.055_504_1 + rest * (0.009_618_1 + rest * 0.001_333_4))));
    let exponent = (rounded.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32).wrapping_add(127);
    power * f32::from_bits((exponent as u32) << 23)
}

/// Binary logarithms of positive, normal numbers, within 1e-3: the exponent's bits and a cubic for the mantissa.
#[inline(always)]
pub(crate) fn log2(values: &Lanes) -> Lanes {
    let mut out = ZERO;
    for (out, value) in out.iter_mut().zip(values) {
        let bits = value.to_bits();
        let exponent = (bits >> 23) as i32 - 127;
        let m = f32::from_bits((bits & 0x007f_ffff) | 0x3f80_0000);
        *out = exponent as f32 + (-2.153_62 + m * (3.047_884 + m * (-1.051_875 + m * 0.158_248_8)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approximations_are_as_close_as_they_say() {
        for i in -4_000..=4_000 {
            let x = i as f32 / 200.0;
            let exact = 1.0 / (1.0 + (-f64::from(x)).exp());
            assert!((f64::from(sigmoid(&[x; LANES])[3]) - exact).abs() < 3e-6, "{x}");
            let value = (x / 2.0).exp2();
            assert!((log2(&[value; LANES])[5] - x / 2.0).abs() < 1e-3, "{value}");
        }
        for wild in [f32::MAX, f32::MIN, f32::INFINITY, f32::NEG_INFINITY] {
            assert!((0.0..=1.0).contains(&sigmoid(&[wild; LANES])[0]), "{wild}");
        }
    }
}
