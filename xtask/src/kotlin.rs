//! The Kotlin lane: builds the library that the phones get, then builds and tests the modules in `android/` that run on this
//! machine, with Maven, all but the pictures of the screens, which are a lane of their own; and `cargo xtask app`, the same screens in a window.
//!
//! Counts come from the reports that the tests write, never from the exit code alone.

use std::collections::hash_map::DefaultHasher;
use std::env::consts::{ARCH, OS};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::Stop;
use crate::bindings;
use crate::context::Context;
use crate::report::{Outcome, say};
use crate::run::Cmd;
use crate::setup;
use crate::swift::read_junit;
use crate::tally::Tally;
use crate::tools::Tool;

/// What the modules need of the machine to be built, run and drawn.
pub(crate) const NEEDS: &[Tool] = &[Tool::Rustc, Tool::Cargo, Tool::Cc, Tool::Java, Tool::Maven, Tool::Drawing];

/// The modules that run here, downward only: each needs those before it.
const MODULES: &[&str] = &["ffi", "models", "ui", "desktop"];

/// Where everything goes that they make.
const BUILD: &str = "target/kotlin";

/// What a person types to repeat it.
const REPEAT: &str = "cargo xtask kotlin";

/// Runs the lane.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(why) = bindings::library(context) {
        outcome.step(Err(why));
        return outcome;
    }
    let (tally, result) = test(context, MODULES, &["-Dtest=!*ScreensTest", "-Dsurefire.failIfNoSpecifiedTests=false"]);
    outcome.tests(&tally, result);
    outcome
}

/// Tests these modules and counts what their reports say; the library must be there.
pub(crate) fn test(context: &Context, modules: &[&str], args: &[&str]) -> (Tally, Result<(), String>) {
    if let Err(why) = clear(context, modules) {
        return (Tally::default(), Err(why));
    }
    // A module with a failed test must not keep the others from theirs; the reports tell what failed.
    let args: Vec<&str> = ["-Dmaven.test.failure.ignore=true"].iter().chain(args).copied().collect();
    let ended = maven(context, modules, "test", &args);
    let tally = reports(context, modules);
    let result = tally.verdict(REPEAT, ended).and_then(|()| all_seen(context, modules, &args));
    (tally, result)
}

/// Runs Maven up to a phase for some modules and those they need. Once that has gone well it never asks the network again,
/// until a version changes.
pub(crate) fn maven(context: &Context, modules: &[&str], phase: &str, args: &[&str]) -> Result<(), String> {
    let marker = context.root.join(BUILD).join(format!("ready-{}-{phase}", modules.join("-")));
    let made_for = versions(&context.root)?;
    let cmd = |offline: bool| {
        let cmd = Cmd::new("mvn").dir(&context.root.join("android")).args(&["-B", "-ntp", "-Dstyle.color=never"]);
        let cmd = if offline { cmd.args(&["--offline"]) } else { cmd };
        cmd.args(&["-pl", &modules.join(","), "-am", "--fail-at-end", phase, &format!("-Dskiko.runtime={}", skiko())])
            .args(args)
            .env("LC_ALL", "C.UTF-8")
    };
    if fs::read_to_string(&marker).is_ok_and(|ready| ready == made_for) {
        let (ended, said) = follow(&cmd(true));
        if !said.offline {
            return ended;
        }
        say("Something is not in Maven's local repository any more: once again with the network.");
    }
    let (ended, _) = follow(&cmd(false));
    if ended.is_ok() {
        fs::create_dir_all(context.root.join(BUILD))
            .and_then(|()| fs::write(&marker, made_for))
            .map_err(|error| format!("{} cannot be written: {error}", marker.display()))?;
    }
    ended
}

/// What Maven said on its way that its ending does not tell.
#[derive(Default)]
struct Said {
    /// Something is needed that only the network has.
    offline: bool,
    /// A program that ran tests died: what it did not come to is in no report.
    died: bool,
}

impl Said {
    fn read(&mut self, line: &str) {
        self.offline |= line.contains("offline mode");
        self.died |= line.contains("forked VM terminated") || line.contains("error in the forked process");
    }
}

fn follow(cmd: &Cmd) -> (Result<(), String>, Said) {
    let mut said = Said::default();
    let ended = cmd.stream(&mut |_, line| said.read(line));
    let died = || Err(format!("`{}`: a program that ran tests died", cmd.show()));
    (if said.died { ended.and_then(|()| died()) } else { ended }, said)
}

/// `cargo xtask app [arguments]`: the desktop window.
pub(crate) fn app(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    // What is missing in spite of it is told by whoever needs it.
    setup::packages(&NEEDS.iter().copied().collect());
    bindings::library(context)?;
    maven(context, &["desktop"], "process-classes", &[])?;
    let build = context.root.join(BUILD).join("desktop");
    let file = build.join("classpath");
    let others = fs::read_to_string(&file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    let classes = std::env::join_paths([build.join("classes")]).unwrap_or_default();
    let path = format!("{}{}{}", classes.to_string_lossy(), if cfg!(windows) { ";" } else { ":" }, others.trim());
    let library = format!("-Duniffi.component.limber_ffi.libraryOverride={}", library(&context.root).display());
    Cmd::new("java").args(&["-cp", &path, &library, "app.limber.desktop.MainKt"]).args(args).dir(&context.root).pass()?;
    Ok(true)
}

/// Where `bindings::library` puts it.
fn library(root: &Path) -> PathBuf {
    root.join(format!("target/debug/{}limber_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX))
}

/// The part of Compose that draws, for this machine.
fn skiko() -> String {
    let machine = if ARCH == "aarch64" { "arm64" } else { "x64" };
    format!("skiko-awt-runtime-{OS}-{machine}")
}

/// Changes with every file that says what Maven needs.
fn versions(root: &Path) -> Result<String, String> {
    let android = root.join("android");
    let told = |error: std::io::Error| format!("{} cannot be read: {error}", android.display());
    let mut poms = vec![android.join("pom.xml")];
    for entry in fs::read_dir(&android).map_err(told)? {
        poms.push(entry.map_err(told)?.path().join("pom.xml"));
    }
    poms.sort();
    let mut hasher = DefaultHasher::new();
    for pom in poms.iter().filter(|pom| pom.exists()) {
        fs::read(pom).map_err(told)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn report_folder(context: &Context, module: &str) -> PathBuf {
    context.root.join(BUILD).join(module).join("surefire-reports")
}

/// Takes away what an earlier run wrote, so that it cannot be taken for this one's: its reports, and classes whose source may
/// be gone. The compiler makes them all anew anyway.
fn clear(context: &Context, modules: &[&str]) -> Result<(), String> {
    let folders = ["surefire-reports", "classes", "test-classes"];
    for (module, folder) in modules.iter().flat_map(|module| folders.map(|folder| (module, folder))) {
        let folder = context.root.join(BUILD).join(module).join(folder);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{} cannot be cleared: {error}", folder.display()))?;
        }
    }
    Ok(())
}

/// The counts of all modules; a report that was not written counts nothing.
fn reports(context: &Context, modules: &[&str]) -> Tally {
    let mut tally = Tally::default();
    for module in modules {
        read_folder(&report_folder(context, module), &mut tally);
    }
    tally
}

/// Adds what the reports in a folder say; where there is no folder, nothing.
pub(crate) fn read_folder(folder: &Path, tally: &mut Tally) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "xml")) {
        read_junit(&fs::read_to_string(file).unwrap_or_default(), tally);
    }
}

/// Every module that has tests must have run one, unless only some were asked for.
fn all_seen(context: &Context, modules: &[&str], args: &[&str]) -> Result<(), String> {
    if args.iter().any(|arg| arg.starts_with("-Dtest=") && !arg.starts_with("-Dtest=!")) {
        return Ok(());
    }
    let silent: Vec<_> = modules
        .iter()
        .filter(|module| context.root.join("android").join(module).join("src/test").exists())
        .filter(|module| reports(context, &[module]) == Tally::default())
        .copied()
        .collect();
    if silent.is_empty() { Ok(()) } else { Err(format!("no test was run of {}; repeat with `{REPEAT}`", silent.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Surefire 3.5 writes it.
    const REPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="app.limber.ui.harness.LookTest" time="0.01" tests="4" errors="1" skipped="1" failures="1">
  <properties><property name="java.version" value="17"/></properties>
  <testcase name="a look's name never changes" classname="app.limber.ui.harness.LookTest" time="0.001"/>
  <testcase name="there are few looks" classname="app.limber.ui.harness.LookTest" time="0.002">
    <failure message="13" type="java.lang.AssertionError"><![CDATA[java.lang.AssertionError: 13]]></failure>
  </testcase>
  <testcase name="it crashes" classname="app.limber.ui.harness.LookTest" time="0.002">
    <error type="java.lang.NoSuchMethodError">gone</error>
  </testcase>
  <testcase name="later" classname="app.limber.ui.harness.LookTest" time="0"><skipped/></testcase>
</testsuite>"#;

    #[test]
    fn reports_of_a_folder_are_counted_and_nothing_else_in_it() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("limber-xtask-surefire-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("TEST-a.xml"), REPORT)?;
        fs::write(folder.join("a.txt"), REPORT)?;
        let mut tally = Tally::default();
        read_folder(&folder, &mut tally);
        assert_eq!((tally.passed, tally.failed, tally.ignored), (1, 2, 1));
        assert_eq!(tally.failed_names.last().map(String::as_str), Some("app.limber.ui.harness.LookTest.it crashes"));
        fs::remove_dir_all(&folder)?;
        let mut empty = Tally::default();
        read_folder(&folder, &mut empty);
        assert_eq!(empty, Tally::default());
        assert!(empty.verdict(REPEAT, Ok(())).is_err_and(|why| why.contains("no test")));
        Ok(())
    }

    #[test]
    fn a_dead_program_and_a_missing_file_are_heard() {
        let said = |line: &str| {
            let mut said = Said::default();
            said.read(line);
            (said.offline, said.died)
        };
        assert_eq!(said("[INFO] Tests run: 3, Failures: 0"), (false, false));
        assert_eq!(
            said("[ERROR] Cannot access central in offline mode and the artifact a:b:1 has not been downloaded"),
            (true, false)
        );
        assert_eq!(said("[ERROR] The forked VM terminated without properly saying goodbye."), (false, true));
    }

    #[test]
    fn another_version_is_fetched_again() -> Result<(), Box<dyn std::error::Error>> {
        let root = std::env::temp_dir().join(format!("limber-xtask-poms-{}", std::process::id()));
        fs::create_dir_all(root.join("android/ui"))?;
        fs::write(root.join("android/pom.xml"), "1")?;
        let one = versions(&root)?;
        assert_eq!(one, versions(&root)?);
        fs::write(root.join("android/ui/pom.xml"), "2")?;
        assert_ne!(one, versions(&root)?);
        fs::remove_dir_all(&root)?;
        Ok(())
    }
}
