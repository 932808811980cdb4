//! The lint lane: its steps, each counted as one.

use crate::bindings;
use crate::context::Context;
use crate::design;
use crate::house;
use crate::lanes::timed;
use crate::report::{Outcome, clock, heading, say};

/// One step: its name and what it does.
type Step = (&'static str, fn(&Context) -> Result<(), String>);

const STEPS: &[Step] = &[
    ("house", house::run),
    ("generated bindings", bindings::verify),
    ("generated design", design::verify),
    ("format", |context| context.cargo(&["fmt", "--all", "--check"]).pass()),
    ("clippy", |context| context.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).pass()),
    ("clippy without the self-check", |context| {
        let without = ["clippy", "-p", "limber-core", "-p", "limber-cli", "--no-default-features", "--", "-D", "warnings"];
        context.cargo(&without).pass()
    }),
    ("documentation", |context| context.cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").pass()),
];

/// Runs all steps, whatever came of those before.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    for (name, step) in STEPS {
        heading(&format!("lint: {name}"));
        let (result, time) = timed(|| step(context));
        say(&format!("lint: {name} {} in {}", if result.is_ok() { "passed" } else { "FAILED" }, clock(time)));
        outcome.step(result.map_err(|why| format!("{name}: {why}")));
    }
    outcome
}
