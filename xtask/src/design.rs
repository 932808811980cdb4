//! The design's generated files: `cargo xtask design` makes them, `--check` says which are not what `design/` says.
//!
//! The work is done by the crate `limber-design`; nothing of the design may be known here.

use crate::Stop;
use crate::context::Context;

/// `cargo xtask design [--check]`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    let verb = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => "write",
        ["--check"] => "check",
        _ => return Err(Stop::Usage("knows --check and nothing else".to_owned())),
    };
    run(context, verb)?;
    Ok(true)
}

/// An error that names every generated file which is not what `design/` says.
pub(crate) fn verify(context: &Context) -> Result<(), String> {
    run(context, "check")
}

fn run(context: &Context, verb: &str) -> Result<(), String> {
    context.cargo(&["run", "--quiet", "--package", "limber-design", "--", verb]).pass()
}
