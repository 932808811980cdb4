//! What takes too long for every run: `cargo xtask full`. Each long lane leaves its evidence in `docs/evidence`.

use std::collections::VecDeque;

use crate::context::Context;
use crate::evidence::{Evidence, State};
use crate::lanes::timed;
use crate::report::{self, Outcome, Row, heading, say};
use crate::run::Source;
use crate::tally::Tally;
use crate::tools::Tool;
use crate::{Stop, cross, setup, sizes};

/// How many of its last lines are kept as a run's figures.
const FIGURES: usize = 30;

/// A long lane.
pub(crate) struct Long {
    /// Its name, and that of its file of evidence.
    pub(crate) name: &'static str,
    /// What it needs of the machine.
    pub(crate) needs: &'static [Tool],
    /// What its evidence is about.
    about: &'static str,
    run: Work,
    budget: u64,
}

/// What a long lane does.
enum Work {
    /// Runs a test, told by a variable to be thorough.
    Test { package: &'static str, test: &'static str, variable: (&'static str, &'static str) },
    /// Measures the library.
    Sizes,
    /// Checks for the systems of the phones.
    Phones,
}

/// Every long lane.
pub(crate) const LONG: &[Long] = &[
    Long {
        name: "kill",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc, Tool::Git],
        about: "Killed while writing, then opened again",
        run: Work::Test { package: "limber-cli", test: "kill", variable: ("LIMBER_KILLS", "2000") },
        budget: 60,
    },
    Long {
        name: "journal",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc, Tool::Git],
        about: "The journal against its model, on random histories",
        run: Work::Test { package: "limber-tests", test: "journal_model", variable: ("LIMBER_CASES", "100") },
        budget: 60,
    },
    Long {
        name: "sizes",
        needs: &[Tool::Rustc, Tool::Cargo, Tool::Cc, Tool::Git, Tool::Binutils],
        about: "",
        run: Work::Sizes,
        budget: 15,
    },
    Long { name: "phones", needs: &[Tool::Cargo, Tool::Cc, Tool::Git], about: "", run: Work::Phones, budget: 15 },
];

/// `cargo xtask full [names]`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    if let Some(unknown) = args.iter().find(|arg| LONG.iter().all(|lane| lane.name != **arg)) {
        let names: Vec<_> = LONG.iter().map(|lane| lane.name).collect();
        return Err(Stop::Usage(format!("there is no long lane `{unknown}`; there are: {}", names.join(", "))));
    }
    let lanes: Vec<_> = LONG.iter().filter(|lane| args.is_empty() || args.iter().any(|arg| arg == lane.name)).collect();
    setup::packages(&lanes.iter().flat_map(|lane| lane.needs).copied().collect());
    let state = State::now(context)?;
    let mut rows = Vec::new();
    for lane in lanes {
        heading(&format!("long lane {}", lane.name));
        let ((evidence, mut outcome), time) = timed(|| lane.run(context));
        if let Some(evidence) = evidence
            && let Err(why) = evidence.write(context, &state, time)
        {
            outcome.step(Err(why));
        }
        rows.push(Row { lane: lane.name, outcome, time, budget: lane.budget, essential: true });
    }
    let (text, good) = report::closing(&rows, context.ci);
    say(&text);
    Ok(good)
}

impl Long {
    fn run(&self, context: &Context) -> (Option<Evidence>, Outcome) {
        let mut outcome = Outcome::default();
        match self.run {
            Work::Test { package, test, variable: (name, value) } => {
                let cmd = context.cargo(&["test", "-p", package, "--test", test, "--", "--nocapture"]).env(name, value);
                let (mut tally, mut last) = (Tally::default(), VecDeque::new());
                let ended = cmd.stream(&mut |source, line| {
                    tally.read(line);
                    if source == Source::Out && !line.trim().is_empty() {
                        last.push_back(format!("    {line}\n"));
                        last.drain(..last.len().saturating_sub(FIGURES));
                    }
                });
                let result = tally.verdict(&cmd.show(), ended);
                outcome.passed = tally.passed;
                outcome.failed = tally.failed + u64::from(result.is_err() && tally.failed == 0);
                let verdict = if result.is_ok() { "passed" } else { "FAILED" };
                let evidence = Evidence {
                    name: self.name,
                    about: self.about,
                    command: cmd.show(),
                    result: format!("{verdict}: {} passed, {} failed", outcome.passed, outcome.failed),
                    figures: last.into_iter().collect(),
                };
                outcome.problems.extend(result.err());
                // Where no test ran, nothing was found: that is no evidence.
                ((tally.passed + tally.failed > 0).then_some(evidence), outcome)
            }
            Work::Phones => cross::check(context),
            Work::Sizes => match sizes::measure(context) {
                Ok(measured) => {
                    outcome.step(Ok(()));
                    (Some(measured.evidence()), outcome)
                }
                Err(why) => {
                    outcome.step(Err(why));
                    (None, outcome)
                }
            },
        }
    }
}
