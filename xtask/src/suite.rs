//! The Rust tests: the whole workspace in one build, then core and terminal without the self-check; and whether the test with the
//! other build of SQLCipher was among them.

use std::collections::BTreeSet;
use std::path::Path;

use crate::context::Context;
use crate::report::{Outcome, say};
use crate::run::Cmd;
use crate::setup::{self, INTEROP_PYTHON};
use crate::tally::Tally;

/// The core lane.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    for args in [
        &["test", "--workspace", "--no-fail-fast"] as &[&str],
        // Never for the whole workspace: what ships has no faults on request.
        &["test", "-p", "limber-ffi", "--features", "probe", "--test", "faults"],
        &["test", "-p", "limber-core", "-p", "limber-cli", "--no-default-features", "--no-fail-fast"],
    ] {
        let cmd = context.cargo(args);
        let cmd = match &context.interop_python {
            Some(python) => cmd.env(INTEROP_PYTHON, &python.display().to_string()),
            None => cmd.without(INTEROP_PYTHON),
        };
        let (tally, result) = count(&cmd);
        outcome.passed += tally.passed;
        outcome.failed += tally.failed;
        if let Err(why) = result {
            // A compile error, a crash or a run without tests has no failed test to its name, but it has failed.
            outcome.failed += u64::from(tally.failed == 0);
            outcome.problems.push(why);
        }
        outcome.ignored.extend(tally.ignored_by_name());
        context.seen.extend(tally.seen);
    }
    outcome
}

/// The interop lane: the other SQLCipher answers, and a test file that asks it was run by the core lane.
///
/// A test cannot tell that it was never started, and one that finds no Python may pass without having asked anything. So the
/// files are looked up that read the variable, and one of them must be among those that the core lane saw.
pub(crate) fn interop(context: &mut Context) -> Outcome {
    let Some(python) = &context.interop_python else {
        return Outcome::not_run("no Python with another SQLCipher is set up".to_owned());
    };
    match setup::answer(python) {
        Ok(version) => say(&format!("The other SQLCipher is {version}.")),
        Err(why) => return Outcome::not_run(why),
    }
    let search = ["grep", "--untracked", "--name-only", INTEROP_PYTHON, "--", "*/tests/*.rs"];
    let files = context.git(&search).capture().unwrap_or_default();
    let ran: Vec<_> = files.lines().filter(|file| was_run(file, &context.seen)).collect();
    if ran.is_empty() {
        return Outcome::not_run(format!("the core lane ran no test file that reads {INTEROP_PYTHON}"));
    }
    say(&format!("Run within the core lane: {}", ran.join(", ")));
    Outcome { passed: 1, ..Outcome::default() }
}

/// True when Cargo said that it runs this file; it names files from the root of their package.
fn was_run(file: &str, seen: &BTreeSet<String>) -> bool {
    seen.iter().any(|program| program.starts_with("tests/") && Path::new(file).ends_with(program))
}

/// Runs tests and counts them.
pub(crate) fn count(cmd: &Cmd) -> (Tally, Result<(), String>) {
    let mut tally = Tally::default();
    let ended = cmd.stream(&mut |_, line| tally.read(line));
    let result = tally.verdict(&cmd.show(), ended);
    (tally, result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_file_was_run_when_cargo_said_so() {
        let seen = ["tests/cross.rs", "unittests src/lib.rs"].map(str::to_owned).into();
        assert!(was_run("tests/tests/cross.rs", &seen));
        assert!(was_run("core/tests/cross.rs", &seen));
        assert!(!was_run("core/tests/across.rs", &seen));
        assert!(!was_run("core/src/lib.rs", &seen));
    }
}
