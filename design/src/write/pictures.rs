//! Pages for `docs/pictures` that show the design as it is, so that a changed value is seen by whoever reviews it.
//!
//! They must never show a value that is not in the design.

use crate::colour::{Rgb, Vision};
use crate::icons::Icon;
use crate::tokens::{Job, Scheme, Style, Tokens};
use crate::write::Text;
use crate::{Design, NOTICE, Output};

const FONT: &str = "Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/// The five pages.
pub(crate) fn outputs(design: &Design) -> [Output; 5] {
    let tokens = &design.tokens;
    [
        colours(tokens).output("docs/pictures/design-colours.svg"),
        typography(tokens).output("docs/pictures/design-type.svg"),
        icons(design).output("docs/pictures/design-icons.svg"),
        urgency(design).output("docs/pictures/design-urgency.svg"),
        pain(tokens).output("docs/pictures/design-pain.svg"),
    ]
}

/// A page under construction; lengths are whole units of the picture.
struct Page {
    text: Text,
}

/// How a line of text looks.
#[derive(Clone, Copy)]
struct Ink {
    size: f64,
    weight: u16,
    colour: Rgb,
}

impl Page {
    fn new(width: i32, height: i32) -> Self {
        let mut text = Text::default();
        text.line(format!("<!-- {NOTICE} -->"));
        text.line(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"{FONT}\">"
        ));
        Self { text }
    }

    fn rect(&mut self, [x, y, width, height]: [i32; 4], radius: i32, fill: Rgb, border: Option<(Rgb, f64)>) {
        let border = border.map_or_else(String::new, |(colour, width)| format!(" stroke=\"{colour}\" stroke-width=\"{width}\""));
        self.text.line(format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"{fill}\"{border}/>"
        ));
    }

    fn say(&mut self, x: i32, y: i32, ink: Ink, text: &str) {
        self.write(x, y, ink, "", text);
    }

    fn write(&mut self, x: i32, y: i32, ink: Ink, more: &str, text: &str) {
        let Ink { size, weight, colour } = ink;
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        self.text.line(format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\"{more}>{text}</text>"
        ));
    }

    fn icon(&mut self, x: i32, y: i32, size: i32, colour: Rgb, icon: &Icon) {
        let scale = f64::from(size) / crate::icons::GRID;
        self.text.line(format!(
            "<g transform=\"translate({x} {y}) scale({scale:.4})\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        ));
        for path in &icon.paths {
            let area = if path.filled { format!(" fill=\"{colour}\" stroke=\"none\"") } else { String::new() };
            self.text.line(format!("<path d=\"{}\"{area}/>", path.to_svg()));
        }
        self.text.line("</g>");
    }

    fn output(mut self, path: &'static str) -> Output {
        self.text.line("</svg>");
        self.text.output(path)
    }
}

/// Ink, muted and outline of a scheme, as pages need them.
struct Inks {
    ink: Rgb,
    muted: Rgb,
    outline: (Rgb, f64),
}

impl Inks {
    fn of(tokens: &Tokens, scheme: Scheme) -> Self {
        let colour = |name| tokens.colour(name, scheme);
        Self { ink: colour("ink"), muted: colour("muted"), outline: (colour("outline"), tokens.traits(scheme).outline_width) }
    }

    const fn strong(&self, size: f64) -> Ink {
        Ink { size, weight: 600, colour: self.ink }
    }

    const fn quiet(&self, size: f64) -> Ink {
        Ink { size, weight: 400, colour: self.muted }
    }
}

/// `same_day` as `Same day`.
fn words(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters.map(|character| if character == '_' { ' ' } else { character })).collect()
}

fn colours(tokens: &Tokens) -> Page {
    const WIDE: i32 = 320;
    let mut page = Page::new(WIDE * 4, 920);
    let mut left = 0;
    for scheme in Scheme::ALL {
        let inks = Inks::of(tokens, scheme);
        page.rect([left, 0, WIDE, 920], 0, tokens.colour("bg", scheme), None);
        page.say(left + 20, 44, inks.strong(20.0), &words(scheme.name()));
        page.rect([left + 20, 64, WIDE - 40, 396], 20, tokens.colour("surface", scheme), Some(inks.outline));
        let mut top = 80;
        for role in &tokens.colours {
            let colour = role.of(scheme);
            page.rect([left + 36, top, 48, 48], 12, colour, Some(inks.outline));
            page.say(left + 100, top + 21, inks.strong(16.0), &role.name);
            page.say(left + 100, top + 41, inks.quiet(14.0), &colour.to_string());
            top += 62;
        }
        top = 484;
        for job in &tokens.jobs {
            job_sample(&mut page, [left, top], scheme, job, &inks);
            top += 142;
        }
        left += WIDE;
    }
    page
}

fn job_sample(page: &mut Page, [left, top]: [i32; 2], scheme: Scheme, job: &Job, inks: &Inks) {
    let (solid, container) = (job.solid.of(scheme), job.container.of(scheme));
    page.rect([left + 20, top, 40, 3], 0, solid, None);
    page.say(left + 72, top + 6, Ink { size: 16.0, weight: 600, colour: solid }, &words(&job.name));
    page.rect([left + 20, top + 18, 280, 48], 16, solid, None);
    page.say(left + 36, top + 48, Ink { size: 16.0, weight: 600, colour: job.on.of(scheme) }, &format!("Solid {solid}"));
    let border = scheme.is_strong().then_some((solid, inks.outline.1));
    page.rect([left + 20, top + 74, 280, 40], 12, container, border);
    let on = Ink { size: 16.0, weight: 500, colour: job.on_container.of(scheme) };
    page.say(left + 36, top + 100, on, &format!("Container {container}"));
}

fn typography(tokens: &Tokens) -> Page {
    const WIDE: i32 = 640;
    let tall = 76 + tokens.typography.styles.iter().map(room).sum::<i32>();
    let mut page = Page::new(WIDE * 2, tall);
    let mut left = 0;
    for scheme in [Scheme::Light, Scheme::Dark] {
        let inks = Inks::of(tokens, scheme);
        page.rect([left, 0, WIDE, tall], 0, tokens.colour("bg", scheme), None);
        page.say(left + 32, 48, inks.quiet(14.0), &words(scheme.name()));
        let mut top = 60;
        for style in &tokens.typography.styles {
            let weight = tokens.weight(&style.weight).map_or(400, |weight| weight.weight);
            let more = format!(" letter-spacing=\"{}em\"", style.tracking);
            let figures = if style.tabular { " font-feature-settings=\"'tnum'\"" } else { "" };
            let base = top + room(style) - 40;
            let ink = Ink { size: style.size, weight, colour: inks.ink };
            page.write(left + 32, base, ink, &format!("{more}{figures}"), sample(&style.name));
            let about = format!("{}  {}/{}  {}", style.name, style.size, style.line, weight);
            page.say(left + 32, base + 23, inks.quiet(14.0), &format!("{about}  ·  {}", style.usage));
            top += room(style);
        }
        left += WIDE;
    }
    page
}

/// The height of a style and its description.
#[allow(clippy::cast_possible_truncation)]
fn room(style: &Style) -> i32 {
    style.line.round() as i32 + 40
}

/// Something of the kind that the style is for.
fn sample(style: &str) -> &'static str {
    match style {
        "figure" => "0:24",
        "display" => "Saved 6, lower back",
        "title" => "Where does it hurt?",
        "heading" => "Last 4 weeks",
        "label" => "Add more",
        "small" => "Tuesday 24 November, 21:40",
        _ => "Answer for the last two days. Not sure is an answer too.",
    }
}

fn icons(design: &Design) -> Page {
    const COLUMNS: usize = 6;
    const CELL: i32 = 104;
    let tokens = &design.tokens;
    let rows: i32 = (0..design.icons.len()).step_by(COLUMNS).map(|_| 1).sum();
    let (wide, tall) = (CELL * 6 + 24, rows * CELL + 32);
    let mut page = Page::new(wide * 2, tall);
    let mut left = 0;
    for scheme in [Scheme::Light, Scheme::Dark] {
        let inks = Inks::of(tokens, scheme);
        page.rect([left, 0, wide, tall], 0, tokens.colour("bg", scheme), None);
        let mut top = 16;
        for row in design.icons.chunks(COLUMNS) {
            let mut x = left + 12;
            for icon in row {
                page.icon(x + CELL / 2 - 24, top + 12, 48, inks.ink, icon);
                let turns = if icon.mirrored { " ⇄" } else { "" };
                let middle = " text-anchor=\"middle\"";
                page.write(x + CELL / 2, top + 84, inks.quiet(14.0), middle, &format!("{}{turns}", icon.name));
                x += CELL;
            }
            top += CELL;
        }
        left += wide;
    }
    page
}

fn urgency(design: &Design) -> Page {
    const WIDE: i32 = 600;
    let tokens = &design.tokens;
    let tall = 552;
    let mut page = Page::new(WIDE * 2, tall * 2);
    for (scheme, [left, top]) in Scheme::ALL.into_iter().zip([[0, 0], [WIDE, 0], [0, tall], [WIDE, tall]]) {
        let inks = Inks::of(tokens, scheme);
        let width = tokens.traits(scheme).urgency_border_width;
        page.rect([left, top, WIDE, tall], 0, tokens.colour("bg", scheme), None);
        page.say(left + 20, top + 40, inks.quiet(14.0), &words(scheme.name()));
        let mut y = top + 60;
        for band in &tokens.urgency.bands {
            let border = (width > 0.0).then_some((inks.ink, width));
            page.rect([left + 20, y, WIDE - 40, 80], 20, band.fill, border);
            if let Some(icon) = design.icons.iter().find(|icon| icon.name == band.name) {
                page.icon(left + 40, y + 24, 32, band.on, icon);
            }
            page.say(left + 88, y + 36, Ink { size: 20.0, weight: 600, colour: band.on }, &words(&band.name));
            page.say(left + 88, y + 60, Ink { size: 14.0, weight: 400, colour: band.on }, &band.usage);
            y += 96;
        }
    }
    page
}

fn pain(tokens: &Tokens) -> Page {
    const WIDE: i32 = 700;
    const TALL: i32 = 100;
    let rows = Scheme::ALL.iter().map(|scheme| (*scheme, Vision::Usual));
    let seen = Vision::ALL.into_iter().skip(1).map(|vision| (Scheme::Light, vision));
    let rows: Vec<_> = rows.chain(seen).collect();
    let tall = rows.iter().map(|_| TALL).sum();
    let mut page = Page::new(WIDE, tall);
    let mut top = 0;
    for (scheme, vision) in rows {
        let inks = Inks::of(tokens, scheme);
        page.rect([0, top, WIDE, TALL], 0, tokens.colour("bg", scheme), None);
        let seen =
            if vision == Vision::Usual { String::new() } else { format!(", {}", words(&format!("{vision:?}")).to_lowercase()) };
        page.say(20, top + 26, inks.quiet(14.0), &format!("{}{seen}", words(scheme.name())));
        let mut x = 20;
        for (number, step) in tokens.pain.steps.iter().enumerate() {
            let (fill, on) = step.of(scheme);
            page.rect([x, top + 38, 52, 48], 16, fill.seen_by(vision), Some(inks.outline));
            let ink = Ink { size: 20.0, weight: 600, colour: on };
            page.write(x + 26, top + 69, ink, " text-anchor=\"middle\"", &number.to_string());
            x += 60;
        }
        top += TALL;
    }
    page
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_are_shown_as_words() {
        assert_eq!(["same_day", "bg"].map(words), ["Same day", "Bg"]);
    }
}
