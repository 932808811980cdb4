//! A colour, how bright it is, how well one is read on another, and how people see it who see fewer colours.
//!
//! It must never decide what a colour is for.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

/// A colour of the screen (sRGB), 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// Kinds of sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vision {
    /// Most people.
    Usual,
    /// No red cones.
    Protanopia,
    /// No green cones.
    Deuteranopia,
    /// No blue cones.
    Tritanopia,
    /// Brightness alone: also paper, and a phone set to grey.
    Grey,
}

impl Vision {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Usual, Self::Protanopia, Self::Deuteranopia, Self::Tritanopia, Self::Grey];
}

impl Rgb {
    /// Reads `#RRGGBB`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && !digits.starts_with('+'))?;
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// Relative luminance by WCAG 2.2, 0 to 1.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Lightness as people judge it (CIE L*), 0 to 100.
    #[must_use]
    pub fn lightness(self) -> f64 {
        let [lightness, _, _] = self.lab();
        lightness
    }

    /// The colour as it looks to these people (full loss; Machado, Oliveira and Fernandes 2009).
    #[must_use]
    pub fn seen_by(self, vision: Vision) -> Self {
        let rows = match vision {
            Vision::Usual => return self,
            Vision::Protanopia => {
                [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]
            }
            Vision::Deuteranopia => {
                [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]
            }
            Vision::Tritanopia => {
                [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]
            }
            Vision::Grey => [[0.2126, 0.7152, 0.0722]; 3],
        };
        let [red, green, blue] = self.linear();
        let [red, green, blue] = rows.map(|[r, g, b]| encoded(r * red + g * green + b * blue));
        Self { red, green, blue }
    }

    /// Red, green and blue in proportion to light, 0 to 1.
    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// CIE L*a*b* for daylight (D65).
    fn lab(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let bend = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
        let x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        let y = bend(0.2126 * r + 0.7152 * g + 0.0722 * b);
        let z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }
}

/// Contrast of two colours by WCAG 2.2, 1 to 21.
#[must_use]
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance() + 0.05, other.luminance() + 0.05);
    if one > other { one / other } else { other / one }
}

/// How far two colours are apart (CIE76): 2 is just visible, 100 is black to white.
#[must_use]
pub fn difference(one: Rgb, other: Rgb) -> f64 {
    let squares = one.lab().into_iter().zip(other.lab()).map(|(a, b)| (a - b).powi(2));
    squares.sum::<f64>().sqrt()
}

/// A part of light as the screen's number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn encoded(light: f64) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (value * 255.0).round() as u8
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl<'de> Deserialize<'de> for Rgb {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom(format!("`{text}` is no colour like #1C2726")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn a_colour_is_read_and_written_alike() {
        let teal = Rgb::parse("#0B5D57").unwrap();
        assert_eq!((teal.red, teal.green, teal.blue), (0x0B, 0x5D, 0x57));
        assert_eq!(teal.to_string(), "#0B5D57");
        for wrong in ["0B5D57", "#0B5D5", "#0B5D570", "#0B5D5G", "#+B5D57", ""] {
            assert!(Rgb::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn contrast_agrees_with_the_examples_everybody_knows() {
        let (black, white) = (Rgb::parse("#000000").unwrap(), Rgb::parse("#FFFFFF").unwrap());
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        assert!((contrast(white, white) - 1.0).abs() < 1e-9);
        // The grey that is just readable on white.
        assert!((contrast(Rgb::parse("#767676").unwrap(), white) - 4.54).abs() < 0.01);
        assert!((Rgb::parse("#777777").unwrap().lightness() - 50.03).abs() < 0.1);
    }

    #[test]
    fn grey_looks_grey_to_everybody_and_red_and_green_come_close_for_some() {
        let grey = Rgb::parse("#808080").unwrap();
        for vision in Vision::ALL {
            assert!(difference(grey, grey.seen_by(vision)) < 1.0, "{vision:?}");
        }
        let (red, green) = (Rgb::parse("#C04040").unwrap(), Rgb::parse("#6F7F30").unwrap());
        let seen = difference(red.seen_by(Vision::Deuteranopia), green.seen_by(Vision::Deuteranopia));
        assert!(seen < difference(red, green) / 2.0);
    }
}
