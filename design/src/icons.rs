//! Reads the icons: SVG files of lines on a grid of 24, all drawn by the same rules, and the line of the launcher icon.
//!
//! It must never accept what only one of the two phones can draw: paths are all there is.

use std::path::Path;

use kurbo::{BezPath, PathEl, Point, Rect, Shape};

use crate::Error;

/// The grid.
pub const GRID: f64 = 24.0;
/// The line's width on it.
pub const STROKE: f64 = 2.0;
/// The launcher icon's grid.
pub const MARK_GRID: f64 = 108.0;

/// One icon.
#[derive(Debug)]
pub struct Icon {
    /// Its name: the file's.
    pub name: String,
    /// What it shows and means.
    pub about: String,
    /// True for what turns round in right-to-left scripts.
    pub mirrored: bool,
    /// Its lines and areas.
    pub paths: Vec<IconPath>,
}

/// One line or area of an icon.
#[derive(Debug)]
pub struct IconPath {
    /// Absolute steps.
    pub commands: Vec<Command>,
    /// True for an area without a line, false for a line without an area.
    pub filled: bool,
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// Lift the pen and go there.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A curve with two control points.
    Curve(Point, Point, Point),
    /// Back to the start of this piece.
    Close,
}

/// The launcher icon's line.
#[derive(Debug)]
pub struct Mark {
    /// The line, on a grid of 108.
    pub path: BezPath,
    /// Its width.
    pub stroke: f64,
}

/// All icons of the folder, by name.
///
/// # Errors
/// When one breaks a rule of the set.
pub fn read_all(folder: &Path) -> Result<Vec<Icon>, Error> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|why| Error::file(folder, why))? {
        let path = entry.map_err(|why| Error::file(folder, why))?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            files.push(path);
        }
    }
    files.sort();
    files.iter().map(|path| read_file(path, read_icon)).collect()
}

/// The launcher icon's line.
///
/// # Errors
/// When the file is not one line.
pub fn read_mark(path: &Path) -> Result<Mark, Error> {
    read_file(path, |_, text| {
        let document = roxmltree::Document::parse(text).map_err(|why| why.to_string())?;
        let root = document.root_element();
        let stroke = root.attribute("stroke-width").and_then(|width| width.parse().ok()).ok_or("has no stroke-width")?;
        let line = root.children().find(|node| node.has_tag_name("path")).and_then(|node| node.attribute("d"));
        let path = BezPath::from_svg(line.ok_or("has no path")?).map_err(|why| why.to_string())?;
        Ok(Mark { path, stroke })
    })
}

impl Icon {
    /// What the icon covers, with half the line's width around it.
    #[must_use]
    pub fn extent(&self) -> Rect {
        let extents = self.paths.iter().map(|path| {
            let margin = if path.filled { 0.0 } else { STROKE / 2.0 };
            to_path(&path.commands).bounding_box().inflate(margin, margin)
        });
        extents.reduce(|one, other| one.union(other)).unwrap_or_default()
    }
}

impl IconPath {
    /// As an SVG's `d`, absolute.
    #[must_use]
    pub fn to_svg(&self) -> String {
        self.steps().concat()
    }

    /// The steps of an SVG's `d`, one by one.
    #[must_use]
    pub fn steps(&self) -> Vec<String> {
        let step = |command: &Command| match command {
            Command::Move(to) => format!("M{}", pair(*to)),
            Command::Line(to) => format!("L{}", pair(*to)),
            Command::Curve(a, b, to) => format!("C{} {} {}", pair(*a), pair(*b), pair(*to)),
            Command::Close => "Z".to_owned(),
        };
        self.commands.iter().map(step).collect()
    }
}

/// A path as absolute steps; what is nearly a straight line stays what the drawing says.
#[must_use]
pub fn to_commands(path: &BezPath) -> Vec<Command> {
    let mut at = Point::ZERO;
    let mut commands = Vec::new();
    for element in path.elements() {
        let command = match *element {
            PathEl::MoveTo(to) => Command::Move(to),
            PathEl::LineTo(to) => Command::Line(to),
            PathEl::QuadTo(by, to) => Command::Curve(at + (by - at) * (2.0 / 3.0), to + (by - to) * (2.0 / 3.0), to),
            PathEl::CurveTo(a, b, to) => Command::Curve(a, b, to),
            PathEl::ClosePath => Command::Close,
        };
        at = element.end_point().unwrap_or(at);
        commands.push(command);
    }
    commands
}

/// Writes a number with at most three decimals and none that say nothing.
#[must_use]
pub fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn pair(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

fn to_path(commands: &[Command]) -> BezPath {
    let elements = commands.iter().map(|command| match *command {
        Command::Move(to) => PathEl::MoveTo(to),
        Command::Line(to) => PathEl::LineTo(to),
        Command::Curve(a, b, to) => PathEl::CurveTo(a, b, to),
        Command::Close => PathEl::ClosePath,
    });
    BezPath::from_vec(elements.collect())
}

fn read_file<T>(path: &Path, read: impl Fn(&str, &str) -> Result<T, String>) -> Result<T, Error> {
    let text = std::fs::read_to_string(path).map_err(|why| Error::file(path, why))?;
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    read(name, &text).map_err(|why| Error::Icon { path: path.to_path_buf(), why })
}

/// What every icon's first element says.
const ROOT: &[(&str, &str)] = &[
    ("width", "24"),
    ("height", "24"),
    ("viewBox", "0 0 24 24"),
    ("fill", "none"),
    ("stroke", "currentColor"),
    ("stroke-width", "2"),
    ("stroke-linecap", "round"),
    ("stroke-linejoin", "round"),
];

fn read_icon(name: &str, text: &str) -> Result<Icon, String> {
    let document = roxmltree::Document::parse(text).map_err(|why| why.to_string())?;
    let root = document.root_element();
    for (attribute, value) in ROOT {
        if root.attribute(*attribute) != Some(value) {
            return Err(format!("must say {attribute}=\"{value}\""));
        }
    }
    let mirrored = root.attribute("data-mirrored") == Some("true");
    if let Some(extra) = root
        .attributes()
        .find(|attribute| attribute.name() != "data-mirrored" && !ROOT.iter().any(|(name, _)| *name == attribute.name()))
    {
        return Err(format!("says `{}`, which the set does not know", extra.name()));
    }
    let (mut about, mut paths) = (None, Vec::new());
    for node in root.children().filter(roxmltree::Node::is_element) {
        match node.tag_name().name() {
            "title" => about = node.text().map(str::to_owned),
            "path" => paths.push(read_path(node)?),
            other => return Err(format!("has a `{other}`; the set is made of paths")),
        }
    }
    let about = about.ok_or("has no title")?;
    if paths.is_empty() {
        return Err("draws nothing".to_owned());
    }
    Ok(Icon { name: name.to_owned(), about, mirrored, paths })
}

fn read_path(node: roxmltree::Node<'_, '_>) -> Result<IconPath, String> {
    let filled = match (node.attribute("fill"), node.attribute("stroke")) {
        (None, None) => false,
        (Some("currentColor"), Some("none")) => true,
        _ => return Err("has a path that is neither a line nor an area".to_owned()),
    };
    if let Some(extra) = node.attributes().find(|attribute| !["d", "fill", "stroke"].contains(&attribute.name())) {
        return Err(format!("has a path with a `{}` of its own", extra.name()));
    }
    let line = node.attribute("d").ok_or("has a path without a line")?;
    let path = BezPath::from_svg(line).map_err(|why| format!("`{line}`: {why}"))?;
    Ok(IconPath { commands: to_commands(&path), filled })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    const HEAD: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"
        stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round""#;

    #[test]
    fn relative_steps_and_arcs_become_absolute_lines_and_curves() {
        let icon = read_icon("a", &format!(r#"{HEAD}><title>T</title><path d="M4 4h8a4 4 0 0 1 4 4v1z"/></svg>"#)).unwrap();
        let commands = &icon.paths[0].commands;
        assert_eq!(commands[0], Command::Move(Point::new(4.0, 4.0)));
        assert_eq!(commands[1], Command::Line(Point::new(12.0, 4.0)));
        assert!(matches!(commands[2], Command::Curve(_, _, to) if (to - Point::new(16.0, 8.0)).hypot() < 1e-9));
        assert_eq!(commands.last(), Some(&Command::Close));
        let extent = icon.extent();
        assert!((extent.x0 - 3.0).abs() < 1e-9 && (extent.x1 - 17.0).abs() < 1e-6);
    }

    #[test]
    fn what_breaks_the_set_is_refused_with_a_reason() {
        for (rest, why) in [
            ("><path d=\"M1 1\"/></svg>", "no title"),
            ("><title>T</title></svg>", "draws nothing"),
            ("><title>T</title><circle r=\"2\"/></svg>", "circle"),
            ("><title>T</title><path stroke-width=\"3\" d=\"M1 1h2\"/></svg>", "stroke-width"),
            ("><title>T</title><path fill=\"red\" d=\"M1 1h2\"/></svg>", "neither"),
            ("><title>T</title><path d=\"M1 1 q\"/></svg>", "q"),
            (" transform=\"scale(2)\"><title>T</title><path d=\"M1 1h2\"/></svg>", "transform"),
        ] {
            let said = read_icon("a", &format!("{HEAD}{rest}")).unwrap_err();
            assert!(said.contains(why), "{said}");
        }
        let thick = HEAD.replace("stroke-width=\"2\"", "stroke-width=\"3\"");
        assert!(read_icon("a", &format!("{thick}><title>T</title><path d=\"M1 1h2\"/></svg>")).is_err());
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([number(2.0), number(0.12345), number(-0.0001), number(10.5)], ["2", "0.123", "0", "10.5"]);
    }
}
