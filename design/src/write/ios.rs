//! The icon of the iOS app: one picture of 1024 points without transparency, which the App Store asks for.
//!
//! It must never be drawn by hand: the picture is `design/app-icon.svg` and nothing else.

use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::icons::MARK_GRID;
use crate::{Error, Output};

const SIZE: u32 = 1024;
/// The part of Android's grid of 108 that a mask leaves: iOS shows all of its square, so it gets just this part.
const SHOWN: f32 = 72.0;
/// What two processors may round differently, of 255.
const TOLERANCE: u8 = 2;

const CONTENTS: &str = r#"{
  "images": [
    { "filename": "AppIcon.png", "idiom": "universal", "platform": "ios", "size": "1024x1024" }
  ],
  "info": { "author": "cargo xtask design", "version": 1 }
}
"#;

/// The picture and its list.
pub(crate) fn outputs(root: &Path) -> Result<[Output; 2], Error> {
    let source = root.join("design/app-icon.svg");
    let svg = std::fs::read(&source).map_err(|why| Error::file(&source, why))?;
    let bytes = render(&svg).map_err(Error::Render)?;
    Ok([
        Output { path: "ios/App/Assets.xcassets/AppIcon.appiconset/AppIcon.png", bytes },
        Output { path: "ios/App/Assets.xcassets/AppIcon.appiconset/Contents.json", bytes: CONTENTS.as_bytes().to_vec() },
    ])
}

/// True when both are pictures of the same size whose points differ by no more than rounding.
pub(crate) fn looks_same(one: &[u8], other: &[u8]) -> bool {
    let (Ok(one), Ok(other)) = (Pixmap::decode_png(one), Pixmap::decode_png(other)) else { return false };
    let near = |(a, b): (&u8, &u8)| a.abs_diff(*b) <= TOLERANCE;
    one.width() == other.width() && one.height() == other.height() && one.data().iter().zip(other.data()).all(near)
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
fn render(svg: &[u8]) -> Result<Vec<u8>, String> {
    let tree = Tree::from_data(svg, &Options::default()).map_err(|why| why.to_string())?;
    let mut picture = Pixmap::new(SIZE, SIZE).ok_or("no room for the picture")?;
    let margin = (MARK_GRID as f32 - SHOWN) / 2.0;
    let scale = SIZE as f32 / SHOWN;
    resvg::render(&tree, Transform::from_translate(-margin, -margin).post_scale(scale, scale), &mut picture.as_mut());
    if picture.pixels().iter().any(|point| point.alpha() != u8::MAX) {
        return Err("the ground does not cover all of it".to_owned());
    }
    let opaque: Vec<u8> = picture.pixels().iter().flat_map(|point| [point.red(), point.green(), point.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, SIZE, SIZE);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().map_err(|why| why.to_string())?;
    writer.write_image_data(&opaque).map_err(|why| why.to_string())?;
    writer.finish().map_err(|why| why.to_string())?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn rounding_is_forgiven_and_a_change_is_not() {
        let draw = |colour: &str| {
            let svg = format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="108" height="108"><rect width="108" height="108" fill="{colour}"/></svg>"#
            );
            render(svg.as_bytes()).unwrap()
        };
        assert!(looks_same(&draw("#FBF8F3"), &draw("#FBF7F4")));
        assert!(!looks_same(&draw("#FBF8F3"), &draw("#FBF0F3")));
        assert!(!looks_same(&draw("#FBF8F3"), b"no picture"));
    }

    #[test]
    fn a_hole_in_the_ground_is_refused() {
        assert!(render(br#"<svg xmlns="http://www.w3.org/2000/svg" width="108" height="108"/>"#).is_err());
    }
}
