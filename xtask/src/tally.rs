//! Counts tests from what Rust's test runner prints.

/// The counts of a run of `cargo test`, over all its test programs.
#[derive(Default, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed.
    pub(crate) failed: u64,
    /// Tests that are switched off.
    pub(crate) ignored: u64,
    /// The names of those that failed, as far as they were printed.
    pub(crate) failed_names: Vec<String>,
    /// The names of those that are switched off.
    pub(crate) ignored_names: Vec<String>,
    /// The test programs that were started, as Cargo names them.
    pub(crate) seen: Vec<String>,
}

impl Tally {
    /// Takes in one line.
    pub(crate) fn read(&mut self, line: &str) {
        if let Some((passed, failed, ignored)) = result_line(line) {
            self.passed += passed;
            self.failed += failed;
            self.ignored += ignored;
        } else if let Some(program) = line.trim_start().strip_prefix("Running ") {
            self.seen.push(program.split(" (").next().unwrap_or(program).to_owned());
        } else if let Some((name, verdict)) = test_line(line) {
            match verdict {
                Verdict::Failed => self.failed_names.push(name.to_owned()),
                Verdict::Ignored => self.ignored_names.push(name.to_owned()),
            }
        }
    }

    /// Every test that is switched off; those that were counted but not named share one entry.
    pub(crate) fn ignored_by_name(&self) -> Vec<String> {
        let mut names = self.ignored_names.clone();
        match self.ignored.saturating_sub(names.len() as u64) {
            0 => {}
            more => names.push(format!("{more} without a name")),
        }
        names
    }

    /// Why a run with these counts has failed, if it has. `ended` is what the program's exit code says.
    ///
    /// Both are asked: a compile error or a crash prints no count, and a run that counts nothing has tested nothing.
    pub(crate) fn verdict(&self, command: &str, ended: Result<(), String>) -> Result<(), String> {
        let names = if self.failed_names.is_empty() { String::new() } else { format!(": {}", self.failed_names.join(", ")) };
        match ended {
            _ if self.failed > 0 => Err(format!("{} failed{names}; repeat with `{command}`", self.failed)),
            Err(why) => Err(why),
            Ok(()) if self.passed == 0 => Err(format!("`{command}` ran no test")),
            Ok(()) => Ok(()),
        }
    }
}

enum Verdict {
    Failed,
    Ignored,
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …` as (passed, failed, ignored).
fn result_line(line: &str) -> Option<(u64, u64, u64)> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |what: &str| {
        let (number, _) = counts.split("; ").filter_map(|part| part.split_once(' ')).find(|(_, word)| *word == what)?;
        number.parse().ok()
    };
    Some((count("passed")?, count("failed")?, count("ignored")?))
}

/// `test name ... FAILED` as its name and verdict, unless it passed.
fn test_line(line: &str) -> Option<(&str, Verdict)> {
    let (name, verdict) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    match verdict.split([',', ' ']).next()? {
        "FAILED" => Some((name, Verdict::Failed)),
        "ignored" => Some((name, Verdict::Ignored)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUN: &str = "
     Running unittests src/lib.rs (target/debug/deps/limber_core-0123456789abcdef)

running 3 tests
test journal::tests::a_dose_is_kept ... ok
test journal::tests::slow ... ignored, takes an hour
test journal::tests::broken - should panic ... FAILED

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.10s

   Doc-tests limber_core
test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    fn tally(text: &str) -> Tally {
        let mut tally = Tally::default();
        text.lines().for_each(|line| tally.read(line));
        tally
    }

    #[test]
    fn all_programs_of_a_run_are_added_up() {
        let tally = tally(RUN);
        assert_eq!((tally.passed, tally.failed, tally.ignored), (13, 1, 1));
        assert_eq!(tally.ignored_by_name(), ["journal::tests::slow"]);
        assert_eq!(tally.failed_names, ["journal::tests::broken - should panic"]);
        assert_eq!(tally.seen, ["unittests src/lib.rs"]);
    }

    #[test]
    fn lines_that_only_look_like_results_are_left_alone() {
        for line in [
            "test result: ok",
            "a test result: ok. 1 passed; 0 failed; 0 ignored",
            "test result: ok. x passed; 0 failed; 0 ignored;",
        ] {
            assert_eq!(tally(line), Tally::default(), "{line}");
        }
    }

    #[test]
    fn a_run_is_good_only_with_a_good_ending_and_a_count() {
        let good = Tally { passed: 1, ..Tally::default() };
        assert!(good.verdict("t", Ok(())).is_ok());
        assert!(good.verdict("t", Err("ended with code 101".to_owned())).is_err());
        assert!(Tally::default().verdict("t", Ok(())).is_err_and(|why| why.contains("no test")));
        assert!(tally(RUN).verdict("t", Ok(())).is_err_and(|why| why.contains("broken")));
    }
}
