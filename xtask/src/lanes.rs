//! The lanes of `cargo xtask test`, in one table. A lane is added here and nowhere else: the doctor, the set-up, the run and
//! the closing table all read it.

use std::time::{Duration, Instant};

use crate::context::Context;
use crate::report::{self, Outcome, Row, clock, heading, say};
use crate::tools::Tool;
use crate::{Stop, android, doctor, kotlin, lint, no_arguments, screens, setup, suite, swift};

/// One part of `test`.
pub(crate) struct Lane {
    /// Its name in the table; most are commands too.
    pub(crate) name: &'static str,
    /// What it needs of the machine.
    pub(crate) needs: &'static [Tool],
    /// Brings what no package brings; an error says why it cannot run here.
    pub(crate) set_up: fn(&mut Context) -> Result<(), String>,
    /// Runs it.
    pub(crate) run: fn(&mut Context) -> Outcome,
    /// How many minutes it may take on two busy cores, nothing built before.
    pub(crate) budget: u64,
    /// True where a run without it says nothing: not run is then a failure on every machine, not only in CI.
    pub(crate) essential: bool,
}

/// Every lane, in the order in which they run.
pub(crate) const LANES: &[Lane] = &[
    Lane {
        name: "lint",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Rustfmt, Tool::Clippy, Tool::Cc, Tool::Git],
        set_up: setup::nothing,
        run: lint::run,
        // The first lane builds what several others use.
        budget: 14,
        essential: true,
    },
    Lane {
        name: "core",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc],
        set_up: setup::nothing,
        run: suite::run,
        budget: 25,
        essential: true,
    },
    // Its tests run within `core`; this lane sees to it that they did.
    Lane {
        name: "interop",
        needs: &[Tool::Git, Tool::Python],
        set_up: setup::interop,
        run: suite::interop,
        budget: 1,
        essential: false,
    },
    Lane {
        name: "swift",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc],
        set_up: swift::set_up,
        run: swift::run,
        budget: 4,
        essential: false,
    },
    Lane { name: "kotlin", needs: kotlin::NEEDS, set_up: setup::nothing, run: kotlin::run, budget: 6, essential: false },
    Lane { name: "screens", needs: kotlin::NEEDS, set_up: setup::nothing, run: screens::run, budget: 8, essential: false },
    Lane {
        name: "android",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc, Tool::Java, Tool::Maven, Tool::Aapt],
        set_up: setup::nothing,
        run: android::run,
        budget: 5,
        essential: false,
    },
];

/// `cargo xtask test`.
pub(crate) fn test(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    no_arguments(args)?;
    heading("doctor");
    doctor::examine(context);
    Ok(run(context, &LANES.iter().collect::<Vec<_>>()))
}

/// A command that runs some of the lanes.
pub(crate) fn command(context: &mut Context, names: &[&str], args: &[String]) -> Result<bool, Stop> {
    no_arguments(args)?;
    Ok(run(context, &LANES.iter().filter(|lane| names.contains(&lane.name)).collect::<Vec<_>>()))
}

/// Sets all lanes up, then runs every one of them, whatever came of those before, and prints the closing.
fn run(context: &mut Context, lanes: &[&Lane]) -> bool {
    setup::packages(&lanes.iter().flat_map(|lane| lane.needs).copied().collect());
    let ready: Vec<_> = lanes.iter().map(|lane| (*lane, timed(|| ready(context, lane)))).collect();
    let mut rows = Vec::new();
    for (lane, (ready, set_up)) in ready {
        heading(&format!("lane {}", lane.name));
        let (outcome, ran) = match ready {
            Ok(()) => timed(|| (lane.run)(context)),
            Err(why) => (Outcome::not_run(why), Duration::ZERO),
        };
        let time = set_up + ran;
        say(&format!("==> lane {} took {}", lane.name, clock(time)));
        rows.push(Row { lane: lane.name, outcome, time, budget: lane.budget, essential: lane.essential });
    }
    let (text, good) = report::closing(&rows, context.ci);
    say(&text);
    good
}

/// Why a lane cannot run here, if it cannot.
fn ready(context: &mut Context, lane: &Lane) -> Result<(), String> {
    for tool in lane.needs {
        tool.find().map_err(|why| format!("{} is missing ({why}). {}", tool.name(), tool.how()))?;
    }
    (lane.set_up)(context)
}

/// A result with the time it took.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_the_tests_run_before_they_are_looked_for() {
        let names: Vec<_> = LANES.iter().map(|lane| lane.name).collect();
        let unique: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(unique.len(), names.len());
        let place = |name| names.iter().position(|other| *other == name);
        assert!(place("core") < place("interop"));
    }
}
