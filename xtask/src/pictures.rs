//! Pictures of the terminal for the README, made from what the real program prints, at a fixed time in a folder of its own.

use std::fmt::Write as _;
use std::path::Path;

use crate::context::Context;
use crate::report::say;
use crate::run::Cmd;
use crate::{Stop, no_arguments};

/// The arguments of a command, and the most lines of what it prints.
type Shown = (&'static [&'static str], usize);

/// A picture: its file, and the commands that are shown in it.
const PICTURES: &[(&str, &[Shown])] = &[
    (
        "journal",
        &[
            (&["log", "6", "--where", "groin.left", "back_low_mid", "--note", "after the stairs"], 4),
            (&["log", "3", "--where", "groin.left", "--at", "2026-11-24T21:40", "--note", "better lying down"], 4),
            (&["journal"], 12),
        ],
    ),
    ("result", &[(&["check", "--answers", "docs/examples/emergency.json"], 22)]),
];

/// Pixels of a line and of a character in the pictures' font.
const LINE: usize = 20;
const CHARACTER: usize = 9;
const MARGIN: usize = 18;
/// Characters of the widest line that the program prints.
const COLUMNS: usize = 92;

/// `cargo xtask pictures`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    no_arguments(args)?;
    context.cargo(&["build", "--package", "limber-cli"]).pass()?;
    for (name, commands) in PICTURES {
        let home = context.target.join("pictures").join(name);
        let mut lines = Vec::new();
        for (arguments, most) in *commands {
            lines.push(format!("$ limber {}", typed(arguments)));
            let said = limber(context, &home, arguments)?;
            lines.extend(said.lines().take(*most).map(str::to_owned));
            if said.lines().count() > *most {
                lines.push("  …".to_owned());
            }
            lines.push(String::new());
        }
        lines.pop();
        let path = context.root.join("docs/pictures").join(format!("{name}.svg"));
        std::fs::write(&path, svg(&lines)).map_err(|error| format!("{}: {error}", path.display()))?;
        if home.exists() {
            std::fs::remove_dir_all(&home).map_err(|error| format!("{}: {error}", home.display()))?;
        }
        say(&format!("docs/pictures/{name}.svg"));
    }
    Ok(true)
}

fn limber(context: &Context, home: &Path, arguments: &[&str]) -> Result<String, Stop> {
    let program = context.target.join("debug/limber");
    let cmd = Cmd::new(&program.display().to_string())
        .args(&["--now", "2026-11-25T09:00:00+01:00", "--zone", "Europe/Berlin"])
        .args(arguments)
        .env("LIMBER_HOME", &home.display().to_string())
        .env("LC_ALL", "en_GB.UTF-8")
        .dir(&context.root);
    Ok(cmd.capture()?)
}

/// The arguments as a person types them.
fn typed(arguments: &[&str]) -> String {
    let quote = |argument: &&str| if argument.contains(' ') { format!("\"{argument}\"") } else { (*argument).to_owned() };
    arguments.iter().map(quote).collect::<Vec<_>>().join(" ")
}

fn svg(lines: &[String]) -> String {
    let width = COLUMNS * CHARACTER + 2 * MARGIN;
    let height = lines.len() * LINE + 2 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#16211f\"/>\n"
    );
    for (number, line) in (1..).zip(lines) {
        let colour = if line.starts_with("$ ") { "#8fd3c4" } else { "#e8efed" };
        let y = MARGIN + number * LINE - 5;
        let text = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        // Writing to a string cannot fail.
        let _ = writeln!(out, "<text x=\"{MARGIN}\" y=\"{y}\" fill=\"{colour}\" xml:space=\"preserve\">{text}</text>");
    }
    out.push_str("</svg>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_what_one_types_and_no_markup() {
        assert_eq!(typed(&["log", "6", "--note", "after the stairs"]), "log 6 --note \"after the stairs\"");
        let picture = svg(&["a < b & c".to_owned()]);
        assert!(picture.contains("a &lt; b &amp; c"));
    }
}
