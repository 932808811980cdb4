//! What a run says at its end: a table of the lanes, what failed and how to repeat it, what could not be run, and as the
//! very last line the counts. It never calls something passed that was not run.

use std::collections::BTreeSet;
use std::io::Write;
use std::time::Duration;

use crate::tally::Tally;

/// What came of one lane.
#[derive(Default)]
pub(crate) struct Outcome {
    /// Tests, or steps, that passed.
    pub(crate) passed: u64,
    /// Tests, or steps, that failed.
    pub(crate) failed: u64,
    /// What failed, with the command to repeat it.
    pub(crate) problems: Vec<String>,
    /// Tests that are switched off in the source.
    pub(crate) ignored: Vec<String>,
    /// Why it was not run.
    pub(crate) not_run: Option<String>,
}

impl Outcome {
    /// A lane that cannot run here.
    pub(crate) fn not_run(why: String) -> Self {
        Self { not_run: Some(why), ..Self::default() }
    }

    /// Counts tests, and the run itself where it failed without a failed test to its name: by a compile error or a crash.
    pub(crate) fn tests(&mut self, tally: &Tally, result: Result<(), String>) {
        self.passed = tally.passed;
        self.failed = tally.failed;
        self.ignored = tally.ignored_by_name();
        if let Err(why) = result {
            self.failed += u64::from(tally.failed == 0);
            self.problems.push(why);
        }
    }

    /// Counts one step.
    pub(crate) fn step(&mut self, result: Result<(), String>) {
        match result {
            Ok(()) => self.passed += 1,
            Err(why) => {
                self.failed += 1;
                self.problems.push(why);
            }
        }
    }
}

/// One line of the table.
pub(crate) struct Row {
    /// The lane's name.
    pub(crate) lane: &'static str,
    /// What came of it.
    pub(crate) outcome: Outcome,
    /// How long it took.
    pub(crate) time: Duration,
    /// How many minutes it may take.
    pub(crate) budget: u64,
    /// True for a lane without which a run says nothing: not run is failed, on every machine.
    pub(crate) essential: bool,
}

impl Row {
    fn result(&self, ci: bool) -> &'static str {
        match (&self.outcome.not_run, self.failures(ci)) {
            (Some(_), _) => "NOT RUN",
            (None, 0) => "passed",
            (None, _) => "FAILED",
        }
    }

    fn failures(&self, ci: bool) -> u64 {
        let missing = self.outcome.not_run.is_some() && (ci || self.essential);
        self.outcome.failed + u64::from(missing)
    }
}

/// The end of a run as text, its last line `N passed, N failed`, and whether everything passed.
pub(crate) fn closing(rows: &[Row], ci: bool) -> (String, bool) {
    let mut text = format!("\n{:<10} {:<8} {:>7} {:>7} {:>8} {:>8}\n", "lane", "result", "passed", "failed", "time", "budget");
    for row in rows {
        let (passed, failed, time) = (row.outcome.passed, row.failures(ci), clock(row.time));
        let line = format!("{:<10} {:<8} {passed:>7} {failed:>7} {time:>8} {:>5} min", row.lane, row.result(ci), row.budget);
        text.push_str(&line);
        text.push('\n');
    }
    for row in rows {
        for problem in &row.outcome.problems {
            text.push_str(&format!("\nFAILED   {}: {problem}", row.lane));
        }
    }
    for row in rows.iter().filter(|row| !row.outcome.ignored.is_empty()) {
        let names: BTreeSet<_> = row.outcome.ignored.iter().map(String::as_str).collect();
        text.push_str(&format!("\nIGNORED  {}: switched off: {}", row.lane, names.into_iter().collect::<Vec<_>>().join(", ")));
    }
    for row in rows.iter().filter(|row| row.time > Duration::from_secs(row.budget * 60)) {
        text.push_str(&format!("\nOVER BUDGET  {}: {} of {} min", row.lane, clock(row.time), row.budget));
    }
    for row in rows {
        if let Some(why) = &row.outcome.not_run {
            let counted = if ci || row.essential { " (counts as failed)" } else { "" };
            text.push_str(&format!("\n!!! NOT RUN HERE  {}{counted}: {why}", row.lane));
        }
    }
    let passed: u64 = rows.iter().map(|row| row.outcome.passed).sum();
    let failed: u64 = rows.iter().map(|row| row.failures(ci)).sum();
    text.push_str(&format!("\n\n{passed} passed, {failed} failed"));
    (text, failed == 0 && passed > 0)
}

/// A duration as `m:ss`.
pub(crate) fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A number with its thousands apart.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Prints a line. A closed terminal is no reason to stop.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints a line on standard error.
pub(crate) fn warn(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints the heading of a lane or a step.
pub(crate) fn heading(text: &str) {
    say(&format!("\n==> {text}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(lane: &'static str, outcome: Outcome, essential: bool) -> Row {
        Row { lane, outcome, time: Duration::from_secs(75), budget: 10, essential }
    }

    #[test]
    fn the_last_line_is_the_counts_and_nothing_else() {
        let rows = [row("lint", Outcome { passed: 5, ..Outcome::default() }, true)];
        let (text, good) = closing(&rows, true);
        assert_eq!(text.lines().last(), Some("5 passed, 0 failed"));
        assert!(text.contains("1:15") && good);
    }

    #[test]
    fn what_was_not_run_fails_only_where_it_must_not_be_missing() {
        let rows = |essential| {
            [
                row("lint", Outcome { passed: 1, ..Outcome::default() }, true),
                row("far", Outcome::not_run("no network".to_owned()), essential),
            ]
        };
        assert!(closing(&rows(false), false).1);
        assert!(!closing(&rows(false), true).1);
        assert!(!closing(&rows(true), false).1);
        let (text, _) = closing(&rows(false), true);
        assert!(text.contains("NOT RUN HERE  far (counts as failed): no network") && text.ends_with("1 passed, 1 failed"));
    }

    #[test]
    fn a_run_in_which_nothing_passed_is_not_good() {
        assert!(!closing(&[], false).1);
    }

    #[test]
    fn numbers_are_readable() {
        let shown = [0, 999, 1000, 2_500_000].map(thousands);
        assert_eq!(shown, ["0", "999", "1,000", "2,500,000"]);
    }
}
