//! Says what is installed and what is missing, which lane needs it, and how to get it. It changes nothing.

use crate::context::Context;
use crate::report::say;
use crate::tools::Tool;
use crate::{Stop, full, lanes, no_arguments, setup};

/// `cargo xtask doctor`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    no_arguments(args)?;
    Ok(examine(context))
}

/// Prints what was found; false when something that `test` needs is missing and `setup` cannot install it.
pub(crate) fn examine(context: &Context) -> bool {
    let can_install = setup::installer().is_some();
    let mut good = true;
    for tool in Tool::ALL {
        let users = users(tool);
        let for_test = lanes::LANES.iter().any(|lane| lane.needs.contains(&tool));
        match tool.find() {
            Ok(found) => line("ok", tool.name(), &found, &users),
            Err(why) => {
                line("MISSING", tool.name(), &why, &users);
                let by_setup = can_install && !tool.packages().is_empty();
                say(&format!("         get it: {}", if by_setup { "cargo xtask setup" } else { tool.how() }));
                good &= by_setup || !for_test;
            }
        }
    }
    match setup::interop_is_ready(context) {
        true => line("ok", "other SQLCipher", "ready", "interop"),
        false => line("to do", "other SQLCipher", "not set up yet: cargo xtask setup", "interop"),
    }
    good
}

fn line(state: &str, name: &str, found: &str, users: &str) {
    say(&format!("{state:<8} {name:<16} {found}  [{users}]"));
}

/// The lanes that need a tool.
fn users(tool: Tool) -> String {
    let lanes = lanes::LANES.iter().map(|lane| (lane.name, lane.needs));
    let long = full::LONG.iter().map(|lane| (lane.name, lane.needs));
    lanes.chain(long).filter(|(_, needs)| needs.contains(&tool)).map(|(name, _)| name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_is_asked_for_by_some_lane() {
        for tool in Tool::ALL {
            assert!(!users(tool).is_empty(), "{}", tool.name());
        }
    }
}
