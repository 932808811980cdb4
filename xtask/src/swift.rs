//! The Swift lane: builds the library that the phones get, then builds and tests the Swift package in `ios/` against it, with a
//! Swift toolchain that lies in a folder of the project.
//!
//! It believes neither the exit code nor the counts alone: a filter that matches nothing ends well, and a crash counts nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bindings;
use crate::context::Context;
use crate::report::Outcome;
use crate::run::Cmd;
use crate::tally::Tally;

/// Sets the toolchain up and runs commands in it; it says itself what it needs.
const SCRIPT: &str = "ios/toolchain/swift.sh";

/// Where everything that the lane makes goes, within the project: the toolchain sees no other folder.
const BUILD: &str = "target/swift";

/// What a person types to repeat it.
const REPEAT: &str = "cargo xtask swift";

/// Brings the toolchain, or finds that it is there, and tries whether it can be used on this machine.
pub(crate) fn set_up(context: &mut Context) -> Result<(), String> {
    if cfg!(not(all(target_os = "linux", target_arch = "x86_64"))) {
        return Err("the toolchain is for Linux on x86-64; on a Mac, open ios/ in Xcode".to_owned());
    }
    toolchain(context, &["setup"]).pass()?;
    toolchain(context, &["run", "swift", "--version"]).capture().map(drop)
}

/// Runs the lane.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(why) = bindings::library(context) {
        outcome.step(Err(why));
        return outcome;
    }
    let files = Files::of(&context.root.join(BUILD));
    let (tally, result) = match files.clear() {
        Ok(()) => {
            let ended = test(context).pass();
            let tally = files.tally();
            let result = tally.verdict(REPEAT, ended).and_then(|()| all_seen(&context.root.join("ios/Tests"), &tally));
            (tally, result)
        }
        Err(why) => (Tally::default(), Err(why)),
    };
    outcome.tests(&tally, result);
    outcome
}

fn toolchain(context: &Context, args: &[&str]) -> Cmd {
    Cmd::new("bash").args(&[SCRIPT]).args(args).dir(&context.root)
}

/// Build and test by one command, so that both have the same flags.
fn test(context: &Context) -> Cmd {
    let at = |path: &str| context.root.join(path).display().to_string();
    let variables = [format!("PKG_CONFIG_PATH={}", at("ios/pc")), format!("LD_LIBRARY_PATH={}", at("target/debug"))];
    let flags = ["--package-path", "ios", "--parallel", "-Xswiftc", "-warnings-as-errors"];
    toolchain(context, &["run", "env"])
        .args(&variables)
        .args(&["swift", "test"])
        .args(&flags)
        .args(&["--scratch-path", &format!("{BUILD}/build"), "--cache-path", &format!("{BUILD}/cache")])
        .args(&["--xunit-output", &format!("{BUILD}/{XCTEST}")])
}

/// The file that is asked for holds the tests of XCTest; those of Swift Testing come in one beside it.
const XCTEST: &str = "tests.xml";
const SWIFT_TESTING: &str = "tests-swift-testing.xml";

/// The two files in which a run says what came of its tests.
struct Files {
    folder: PathBuf,
}

impl Files {
    fn of(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// Takes away what an earlier run wrote, so that it cannot be taken for this one's.
    fn clear(&self) -> Result<(), String> {
        let told = |error: &std::io::Error| format!("{} cannot be cleared: {error}", self.folder.display());
        fs::create_dir_all(&self.folder).map_err(|error| told(&error))?;
        for name in [XCTEST, SWIFT_TESTING] {
            let path = self.folder.join(name);
            if path.exists() {
                fs::remove_file(&path).map_err(|error| told(&error))?;
            }
        }
        Ok(())
    }

    /// The counts of both; a file that was not written counts nothing.
    fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for name in [XCTEST, SWIFT_TESTING] {
            read_junit(&fs::read_to_string(self.folder.join(name)).unwrap_or_default(), &mut tally);
        }
        tally
    }
}

/// Adds the test cases of a report in JUnit's format. A test with several failures is one failed test.
pub(crate) fn read_junit(report: &str, tally: &mut Tally) {
    for case in report.split("<testcase ").skip(1) {
        // What stands in an attribute is escaped, so the first `>` ends the opening tag.
        let (head, rest) = case.split_once('>').unwrap_or((case, ""));
        let body = if head.ends_with('/') { "" } else { rest.split("</testcase>").next().unwrap_or_default() };
        let class = attribute(head, "classname").unwrap_or_default();
        let name = format!("{class}.{}", attribute(head, "name").unwrap_or_default());
        tally.seen.push(class.split('.').next().unwrap_or_default().to_owned());
        if body.contains("<failure") || body.contains("<error") {
            tally.failed += 1;
            tally.failed_names.push(name);
        } else if body.contains("<skipped") {
            tally.ignored += 1;
            tally.ignored_names.push(name);
        } else {
            tally.passed += 1;
        }
    }
}

/// The value of an attribute in an opening tag.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (before, rest) = tag.split_once(&format!("{name}=\""))?;
    // `name` also ends `classname`.
    if !before.is_empty() && !before.ends_with(' ') {
        return attribute(rest, name);
    }
    rest.split('"').next()
}

/// Every folder of tests is a test target, and each must have had a test.
fn all_seen(tests: &Path, tally: &Tally) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{} cannot be read: {error}", tests.display());
    let mut silent = BTreeSet::new();
    for entry in fs::read_dir(tests).map_err(told)? {
        let entry = entry.map_err(told)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !tally.seen.contains(&name) {
            silent.insert(name);
        }
    }
    if silent.is_empty() {
        return Ok(());
    }
    Err(format!("no test was run of {}; repeat with `{REPEAT}`", silent.into_iter().collect::<Vec<_>>().join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Swift 6.0 writes it for Swift Testing.
    const REPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="TestResults" errors="0" tests="4" failures="1" skipped="1" time="0.03">
    <testcase classname="LimberKitTests" name="many(_:)" time="0.003">
      <failure message="Expectation failed: (n &#8594; 2) == 1" />
      <failure message="Expectation failed: &lt;testcase &quot;x&quot;" />
    </testcase>
    <testcase classname="LimberKitTests.Vault" name="opens()" time="0.033" />
    <testcase classname="LimberUITests.Log" name="saves()" time="0.033" />
    <testcase classname="LimberUITests" name="later()" time="0.032">
      <skipped>off</skipped>
    </testcase>
  </testsuite>
</testsuites>
"#;

    /// And for XCTest, with `--parallel`.
    const OLD: &str = r#"<testsuites>
<testsuite name="TestResults" errors="0" tests="2" failures="1" time="0.02">
<testcase classname="LimberKitTests.Old" name="testB" time="0.009">
</testcase>
<testcase classname="LimberKitTests.Old" name="testA" time="0.009">
<failure message="failed"></failure>
</testcase>
</testsuite>
</testsuites>"#;

    fn tally(reports: &[&str]) -> Tally {
        let mut tally = Tally::default();
        reports.iter().for_each(|report| read_junit(report, &mut tally));
        tally
    }

    #[test]
    fn both_reports_are_added_up() {
        let tally = tally(&[OLD, REPORT]);
        assert_eq!((tally.passed, tally.failed, tally.ignored), (3, 2, 1));
        assert_eq!(tally.failed_names, ["LimberKitTests.Old.testA", "LimberKitTests.many(_:)"]);
        assert_eq!(tally.ignored_names, ["LimberUITests.later()"]);
    }

    #[test]
    fn a_run_that_reports_nothing_has_tested_nothing() {
        let empty = r#"<testsuites><testsuite name="TestResults" tests="0" failures="0" time="0.0"></testsuite></testsuites>"#;
        for reports in [&[] as &[&str], &["", ""], &[empty, ""]] {
            assert!(tally(reports).verdict(REPEAT, Ok(())).is_err_and(|why| why.contains("no test")));
        }
    }

    #[test]
    fn a_target_without_a_test_is_named() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("limber-xtask-swift-{}", std::process::id()));
        for name in ["LimberKitTests", "LimberUITests"] {
            fs::create_dir_all(folder.join(name))?;
        }
        assert_eq!(all_seen(&folder, &tally(&[REPORT])), Ok(()));
        let missed = all_seen(&folder, &tally(&[OLD]));
        assert!(missed.is_err_and(|why| why.contains("LimberUITests") && !why.contains("LimberKitTests")));
        fs::remove_dir_all(&folder)
    }

    #[test]
    fn what_an_earlier_run_wrote_does_not_count() -> Result<(), String> {
        let folder = std::env::temp_dir().join(format!("limber-xtask-xunit-{}", std::process::id()));
        let files = Files::of(&folder);
        files.clear()?;
        fs::write(folder.join(SWIFT_TESTING), REPORT).map_err(|error| error.to_string())?;
        assert_eq!(files.tally().passed, 2);
        files.clear()?;
        assert_eq!(files.tally(), Tally::default());
        fs::remove_dir_all(&folder).map_err(|error| error.to_string())
    }
}
