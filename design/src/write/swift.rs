//! Swift for SwiftUI: colours, sizes and styles as plain values, icons as steps that a `Shape` can follow.
//!
//! It must never write a view, nor use more of SwiftUI than `Color`: the same files are compiled where SwiftUI is not.

use crate::colour::Rgb;
use crate::icons::{Command, Icon, number};
use crate::tokens::{Job, Scale, Scheme};
use crate::write::{Text, camel, packed};
use crate::{Design, NOTICE, Output};

/// The two files.
pub(crate) fn outputs(design: &Design) -> [Output; 2] {
    [
        tokens(design).output("ios/Sources/LimberUI/Design/Generated/Tokens.swift"),
        icons(&design.icons).output("ios/Sources/LimberUI/Design/Generated/Icons.swift"),
    ]
}

fn tokens(design: &Design) -> Text {
    let tokens = &design.tokens;
    let mut out = Text::default();
    out.line(format!("// {NOTICE}")).gap().line("import SwiftUI").gap();
    out.line("/// All colours of one scheme, and the widths of its lines.").line("public struct ColourScheme: Sendable {");
    for role in &tokens.colours {
        out.line(format!("    /// {}.", role.usage)).line(format!("    public let {}: Color", camel(&role.name)));
    }
    for job in &tokens.jobs {
        out.line(format!("    /// {}.", job.usage)).line(format!("    public let {}: JobColours", camel(&job.name)));
    }
    out.line(SCHEME_END).line("public struct JobColours: Sendable {");
    for (name, shade) in tokens.jobs.first().map(Job::shades).into_iter().flatten() {
        out.line(format!("    /// {}.", shade.usage)).line(format!("    public let {}: Color", camel(name)));
    }
    out.line("}").gap().line(TYPES).gap();
    schemes(&mut out, design);
    out.gap().line("/// Fixed in every scheme; the icon of a level bears its name.").line("public enum UrgencyBands {");
    for band in &tokens.urgency.bands {
        let (fill, on) = (colour(band.fill), colour(band.on));
        out.line(format!("    /// {}.", band.usage));
        out.line(format!("    public static let {} = UrgencyBand(", camel(&band.name)));
        out.line(format!("        fill: {fill},")).line(format!("        on: {on}")).line("    )");
    }
    out.line("}").gap().line("/// Inter in the weights of `design/font`.").line("public enum TypeScale {");
    for style in &tokens.typography.styles {
        let weight = tokens.weight(&style.weight);
        out.line(format!("    /// {}.", style.usage)).line(format!("    public static let {} = TypeStyle(", camel(&style.name)));
        out.line(format!("        font: \"{}\",", weight.map_or("", |weight| weight.font.as_str())));
        out.line(format!("        weight: {},", weight.map_or(400, |weight| weight.weight)));
        out.line(format!("        size: {},", number(style.size))).line(format!("        line: {},", number(style.line)));
        out.line(format!("        tracking: {},", number(style.tracking))).line(format!("        tabular: {},", style.tabular));
        out.line(format!("        follows: .{}", style.follows)).line("    )");
    }
    out.line("}");
    scale(&mut out, "Distances in points, on a grid of 4.", "Space", "CGFloat", &tokens.space);
    scale(&mut out, "Corners, in points.", "Radii", "CGFloat", &tokens.radii);
    scale(&mut out, "What a finger or an eye must find, in points.", "Sizes", "CGFloat", &tokens.sizes);
    scale(&mut out, "Milliseconds; with reduced motion every change is a cut.", "Motion", "Int", &tokens.motion);
    scale(&mut out, "Shares of one.", "Opacity", "Double", &tokens.opacity);
    out
}

fn schemes(out: &mut Text, design: &Design) {
    let tokens = &design.tokens;
    out.line("/// The four schemes.").line("public enum Schemes {");
    for (at, scheme) in Scheme::ALL.into_iter().enumerate() {
        let traits = tokens.traits(scheme);
        if at > 0 {
            out.gap();
        }
        out.line(format!("    /// {}.", traits.usage));
        out.line(format!("    public static let {} = ColourScheme(", camel(scheme.name())));
        for role in &tokens.colours {
            out.line(format!("        {}: {},", camel(&role.name), colour(role.of(scheme))));
        }
        for job in &tokens.jobs {
            let shades = job.shades().map(|(name, shade)| format!("            {}: {}", camel(name), colour(shade.of(scheme))));
            out.line(format!("        {}: JobColours(", camel(&job.name))).line(shades.join(",\n")).line("        ),");
        }
        let steps: Vec<_> = tokens.pain.steps.iter().map(|step| pain(step.of(scheme))).collect();
        out.line("        pain: [").line(steps.join(",\n")).line("        ],");
        out.line(format!("        outlineWidth: {},", number(traits.outline_width)));
        out.line(format!("        urgencyBorderWidth: {}", number(traits.urgency_border_width))).line("    )");
    }
    out.line("}");
}

fn pain((fill, on): (Rgb, Rgb)) -> String {
    let (fill, on) = (colour(fill), colour(on));
    format!("            PainStep(\n                fill: {fill},\n                on: {on}\n            )")
}

fn scale(out: &mut Text, about: &str, name: &str, kind: &str, scale: &Scale) {
    out.gap().line(format!("/// {about}")).line(format!("public enum {name} {{"));
    for value in &scale.values {
        out.line(format!("    /// {}.", value.usage));
        out.line(format!("    public static let {}: {kind} = {}", camel(&value.name), number(value.value)));
    }
    out.line("}");
}

fn colour(colour: Rgb) -> String {
    let part = |value: u8| format!("{:.4}", f64::from(value) / 255.0);
    format!("Color(red: {}, green: {}, blue: {})", part(colour.red), part(colour.green), part(colour.blue))
}

fn icons(icons: &[Icon]) -> Text {
    let mut out = Text::default();
    out.line(format!("// {NOTICE}")).gap().line(ICON_TYPES).gap();
    out.line("/// Limber's icons: lines of 2 on a grid of 24, with round ends and corners.");
    out.line("public enum IconName: String, CaseIterable, Sendable {");
    for icon in icons {
        out.line(format!("    /// {}.", icon.about));
        let name = camel(&icon.name);
        let raw = if name == icon.name { String::new() } else { format!(" = \"{}\"", icon.name) };
        out.line(format!("    case {name}{raw}"));
    }
    out.gap()
        .line("    /// What to draw, in this order.")
        .line("    public var paths: [IconPath] {")
        .line("        switch self {");
    for icon in icons {
        let name = camel(&icon.name);
        out.line(format!("        case .{name}: IconPaths.{name}"));
    }
    out.line("        }").line("    }").line("}").gap();
    out.line("private enum IconPaths {");
    for (at, icon) in icons.iter().enumerate() {
        if at > 0 {
            out.gap();
        }
        out.line(format!("    static let {}: [IconPath] = [", camel(&icon.name)));
        for path in &icon.paths {
            let commands: Vec<_> = path.commands.iter().map(command).collect();
            out.line("        IconPath(").line("            commands: [");
            out.line(format!("                {}", packed(&commands, ", ", 100).join(",\n                ")));
            out.line("            ],");
            out.line(format!("            mirrored: {},", icon.mirrored)).line(format!("            filled: {}", path.filled));
            out.line("        ),");
        }
        out.line("    ]");
    }
    out.line("}");
    out
}

fn command(command: &Command) -> String {
    let numbers = |points: &[kurbo::Point]| {
        points.iter().map(|point| format!("{}, {}", number(point.x), number(point.y))).collect::<Vec<_>>().join(", ")
    };
    match command {
        Command::Move(to) => format!(".move({})", numbers(&[*to])),
        Command::Line(to) => format!(".line({})", numbers(&[*to])),
        Command::Curve(a, b, to) => format!(".curve({})", numbers(&[*a, *b, *to])),
        Command::Close => ".close".to_owned(),
    }
}

const SCHEME_END: &str = "    \
    /// Pain 0 to 10.
    public let pain: [PainStep]
    /// The width of every outline.
    public let outlineWidth: CGFloat
    /// The ink border around an urgency band; none where it is 0.
    public let urgencyBorderWidth: CGFloat
}

/// The four colours of a job.";

const TYPES: &str = "\
/// One number of the pain ramp: its ground and the number's colour.
public struct PainStep: Sendable {
    public let fill: Color
    public let on: Color
}

/// An urgency level: its band, and text and shape on it.
public struct UrgencyBand: Sendable {
    public let fill: Color
    public let on: Color
}

/// The text style of the system whose growth a style of ours follows.
public enum SystemTextStyle: Sendable {
    case largeTitle, title, title3, body, callout, footnote
}

/// A text style at the default size; all lengths grow with `follows`.
public struct TypeStyle: Sendable {
    /// The PostScript name of the font.
    public let font: String
    /// 100 to 900.
    public let weight: Int
    public let size: CGFloat
    public let line: CGFloat
    /// Room between letters, in parts of the size.
    public let tracking: CGFloat
    /// True where figures must stand under each other.
    public let tabular: Bool
    public let follows: SystemTextStyle
}";

const ICON_TYPES: &str = "\
/// One step of a path on a grid of 24, absolute.
public enum IconCommand: Sendable {
    case move(Double, Double)
    case line(Double, Double)
    /// Two control points, then the end.
    case curve(Double, Double, Double, Double, Double, Double)
    case close
}

/// A line of width 2, or an area without a line.
public struct IconPath: Sendable {
    public let commands: [IconCommand]
    /// True where it turns round in right-to-left scripts.
    public let mirrored: Bool
    public let filled: Bool
}";
