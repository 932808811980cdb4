//! Android's launcher icon in its layers, and the small white one for notifications.
//!
//! It must never be needed inside the app: screens use the Kotlin icons.

use kurbo::{Affine, BezPath, Shape, Vec2};

use crate::icons::{IconPath, MARK_GRID, number, to_commands};
use crate::tokens::Scheme;
use crate::write::Text;
use crate::{Design, NOTICE, Output};

const STATUS_GRID: f64 = 24.0;
/// Android's own icons leave so much free on each side of the status bar's grid.
const STATUS_MARGIN: f64 = 1.0;

/// The five files.
pub(crate) fn outputs(design: &Design) -> [Output; 5] {
    let mark = &design.mark;
    let (small, small_stroke) = for_the_status_bar(&mark.path, mark.stroke);
    let layer = |colour| vector(MARK_GRID, &mark.path, mark.stroke, colour);
    [
        layer("@color/ic_launcher_mark").output("android/app/src/main/res/drawable/ic_launcher_foreground.xml"),
        layer("#FFFFFFFF").output("android/app/src/main/res/drawable/ic_launcher_monochrome.xml"),
        vector(STATUS_GRID, &small, small_stroke, "#FFFFFFFF").output("android/app/src/main/res/drawable/ic_stat.xml"),
        launcher().output("android/app/src/main/res/mipmap-anydpi-v26/ic_launcher.xml"),
        colours(design).output("android/app/src/main/res/values/colors.xml"),
    ]
}

/// The line in the middle of a grid of 24, as large as it may be, and its width there.
fn for_the_status_bar(path: &BezPath, stroke: f64) -> (BezPath, f64) {
    let extent = path.bounding_box().inflate(stroke / 2.0, stroke / 2.0);
    let scale = (STATUS_GRID - 2.0 * STATUS_MARGIN) / extent.width().max(extent.height());
    let middle = Vec2::new(STATUS_GRID / 2.0, STATUS_GRID / 2.0);
    let place = Affine::translate(middle) * Affine::scale(scale) * Affine::translate(-extent.center().to_vec2());
    (place * path.clone(), stroke * scale)
}

fn vector(grid: f64, path: &BezPath, stroke: f64, colour: &str) -> Text {
    let path = IconPath { commands: to_commands(path), filled: false };
    let grid = number(grid);
    let mut out = head();
    out.line("<vector xmlns:android=\"http://schemas.android.com/apk/res/android\"");
    out.line(format!("    android:width=\"{grid}dp\"")).line(format!("    android:height=\"{grid}dp\""));
    out.line(format!("    android:viewportWidth=\"{grid}\"")).line(format!("    android:viewportHeight=\"{grid}\">"));
    out.line("    <path").line(format!("        android:pathData=\"{}\"", path.to_svg()));
    out.line(format!("        android:strokeColor=\"{colour}\""));
    out.line(format!("        android:strokeWidth=\"{}\"", number(stroke)));
    out.line("        android:strokeLineCap=\"round\"").line("        android:strokeLineJoin=\"round\" />");
    out.line("</vector>");
    out
}

fn launcher() -> Text {
    let mut out = head();
    out.line("<adaptive-icon xmlns:android=\"http://schemas.android.com/apk/res/android\">");
    for (layer, drawable) in [
        ("background", "@color/ic_launcher_background"),
        ("foreground", "@drawable/ic_launcher_foreground"),
        ("monochrome", "@drawable/ic_launcher_monochrome"),
    ] {
        out.line(format!("    <{layer} android:drawable=\"{drawable}\" />"));
    }
    out.line("</adaptive-icon>");
    out
}

/// The launcher shows the same icon by day and by night, so it takes the day's colours.
fn colours(design: &Design) -> Text {
    let tokens = &design.tokens;
    let mut out = head();
    out.line("<resources>");
    out.line(format!("    <color name=\"ic_launcher_background\">{}</color>", tokens.colour("bg", Scheme::Light)));
    if let Some(job) = tokens.jobs.first() {
        out.line(format!("    <color name=\"ic_launcher_mark\">{}</color>", job.solid.of(Scheme::Light)));
    }
    out.line("</resources>");
    out
}

fn head() -> Text {
    let mut out = Text::default();
    out.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>").line(format!("<!-- {NOTICE} -->"));
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn the_small_icon_fills_its_grid_and_stays_inside() {
        let path = BezPath::from_svg("M40 80L70 30").unwrap();
        let (small, stroke) = for_the_status_bar(&path, 8.0);
        let extent = small.bounding_box().inflate(stroke / 2.0, stroke / 2.0);
        assert!((extent.y0 - STATUS_MARGIN).abs() < 1e-9 && (extent.y1 - 23.0).abs() < 1e-9);
        assert!(extent.x0 > STATUS_MARGIN && extent.x1 < 23.0);
    }
}
