//! The set of icons, as a whole: inside its grid, one hand, and one shape for each level of urgency.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use kurbo::Shape;
use limber_design::icons::{Command, GRID, MARK_GRID};
use limber_design::{Design, root};

#[test]
fn every_icon_stays_inside_its_grid_and_uses_it() {
    let icons = Design::read(&root()).unwrap().icons;
    assert!(icons.len() >= 29);
    for icon in &icons {
        let extent = icon.extent();
        let inside = extent.x0 >= 0.0 && extent.y0 >= 0.0 && extent.x1 <= GRID && extent.y1 <= GRID;
        assert!(inside, "{} covers {extent}", icon.name);
        assert!(extent.width().max(extent.height()) >= 14.0, "{} is small", icon.name);
        assert!(!icon.about.contains('!') && !icon.about.ends_with('.'), "{}", icon.name);
    }
}

#[test]
fn every_path_begins_with_a_move() {
    for icon in Design::read(&root()).unwrap().icons {
        for path in &icon.paths {
            assert!(matches!(path.commands.first(), Some(Command::Move(_))), "{}", icon.name);
        }
    }
}

#[test]
fn only_what_points_the_way_turns_round_with_the_script() {
    let icons = Design::read(&root()).unwrap().icons;
    let turning: Vec<_> = icons.iter().filter(|icon| icon.mirrored).map(|icon| icon.name.as_str()).collect();
    assert_eq!(turning, ["back", "forward", "undo"]);
}

#[test]
fn each_level_of_urgency_has_its_own_shape() {
    let design = Design::read(&root()).unwrap();
    // Straight sides of the first path, drawn closed; a circle has none.
    let sides: Vec<_> = design
        .tokens
        .urgency
        .bands
        .iter()
        .map(|band| {
            let icon = design.icons.iter().find(|icon| icon.name == band.name).unwrap();
            let shape = icon.paths.first().unwrap();
            assert_eq!(shape.commands.last(), Some(&Command::Close), "{}", band.name);
            assert!(icon.paths.len() > 1, "{} has no glyph", band.name);
            let lines = shape.commands.iter().filter(|command| matches!(command, Command::Line(_))).count();
            if lines == 0 { 0 } else { lines + 1 }
        })
        .collect();
    // Octagon, triangle, diamond, square, circle. Diamond and square both have four: the one stands on its corner.
    assert_eq!(sides, [8, 3, 4, 4, 0]);
    let start = |name: &str| {
        let icon = design.icons.iter().find(|icon| icon.name == name).unwrap();
        match icon.paths[0].commands[0] {
            Command::Move(to) => to,
            _ => unreachable!("a path begins with a move"),
        }
    };
    assert!((start("soon").x - GRID / 2.0).abs() < 1e-9 && start("routine").x < GRID / 4.0);
}

#[test]
fn the_launcher_icon_survives_every_mask() {
    let design = Design::read(&root()).unwrap();
    // Android promises a circle of 66 in the middle of 108.
    let middle = kurbo::Point::new(MARK_GRID / 2.0, MARK_GRID / 2.0);
    for segment in design.mark.path.segments() {
        for step in 0..=20 {
            let point = kurbo::ParamCurve::eval(&segment, f64::from(step) / 20.0);
            let reach = point.distance(middle) + design.mark.stroke / 2.0;
            assert!(reach <= 33.0, "{point} reaches {reach:.1}");
        }
    }
    assert!(design.mark.path.bounding_box().height() > 45.0);
}

#[test]
fn the_launcher_icon_and_its_one_colour_form_are_the_same_line() {
    let read = |name: &str| {
        let text = std::fs::read_to_string(root().join("design").join(name)).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let path = document.descendants().find(|node| node.has_tag_name("path")).unwrap();
        (path.attribute("d").unwrap().to_owned(), document.root_element().attribute("stroke-width").unwrap().to_owned())
    };
    assert_eq!(read("app-icon.svg"), read("app-icon-monochrome.svg"));
    let design = Design::read(&root()).unwrap();
    let text = std::fs::read_to_string(root().join("design/app-icon.svg")).unwrap();
    let paper = design.tokens.role("bg").unwrap().values[0].to_string();
    let line = design.tokens.jobs[0].solid.values[0].to_string();
    assert!(text.contains(&paper) && text.contains(&line), "the icon has the colours of the day");
}
