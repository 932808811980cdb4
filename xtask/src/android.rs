//! The lane of what only Android has: the shell's Kotlin is checked against Android's own classes and its tests are run; its
//! class files may not name what Android has not; its resources and manifest are linked as Android's tools link them, and what
//! came out of that is held against what was decided. The app itself is not built: that takes the Android SDK.

mod arsc;
mod facts;
mod gradle;
mod link;
mod tree;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::context::Context;
use crate::lanes::timed;
use crate::report::{Outcome, clock, heading, say};
use crate::run::Cmd;
use crate::tally::Tally;
use crate::{bindings, folder, kotlin};

/// What goes into the app, and the stand-ins that it is compiled with.
const MODULES: &[&str] = &["ffi", "models", "ui", "stubs", "app"];

/// Everything that the lane makes lies here, and is made anew each time: jdeps must see no class whose source is gone.
const BUILD: &str = "target/android";

/// What a person types to repeat it.
const REPEAT: &str = "cargo xtask android";

/// One step after the tests.
type Step = (&'static str, fn(&Context) -> Result<(), String>);

const STEPS: &[Step] = &[("classes", classes), ("gradle", gradle_agrees), ("paper", paper), ("resources", link::resources)];

/// Runs the lane.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(why) = bindings::library(context).and_then(|()| folder::empty(&context.root.join(BUILD))) {
        outcome.step(Err(why));
        return outcome;
    }
    let ended = build(context);
    let mut tally = Tally::default();
    kotlin::read_folder(&context.root.join(BUILD).join("app/surefire-reports"), &mut tally);
    outcome.tests(&tally, tally.verdict(REPEAT, ended));
    if classpath(context).is_err() {
        say("The shell was not compiled: nothing more can be looked at.");
        return outcome;
    }
    for (name, step) in STEPS {
        heading(&format!("android: {name}"));
        let (result, time) = timed(|| step(context));
        say(&format!("android: {name} {} in {}", if result.is_ok() { "passed" } else { "FAILED" }, clock(time)));
        outcome.step(result.map_err(|why| format!("{name}: {why}; repeat with `{REPEAT}`")));
    }
    outcome
}

/// Compiles all modules and runs the shell's tests; the other modules' are the Kotlin lane's.
fn build(context: &Context) -> Result<(), String> {
    let folder = format!("-Dlimber.build={}", context.root.join(BUILD).display());
    kotlin::maven(context, MODULES, "test", &[&folder, "-Dmaven.test.skip=true", "-Dmaven.test.failure.ignore=true"])
}

/// What the shell was compiled with: folders and jars, in Maven's order.
fn classpath(context: &Context) -> Result<String, String> {
    read(&context.root.join(BUILD).join("app/classpath")).map(|text| text.trim().to_owned())
}

/// Asks the JDK's `jdeps` what the class files of the app name.
fn classes(context: &Context) -> Result<(), String> {
    let path = classpath(context)?;
    let mut cmd = Cmd::new("jdeps").args(&["-summary", "--multi-release", "17", "--class-path", &path]);
    for module in MODULES.iter().filter(|module| **module != "stubs") {
        cmd = cmd.path(&context.root.join(BUILD).join(module).join("classes"));
    }
    let said = cmd.capture()?;
    let foreign: BTreeSet<_> = said.lines().filter_map(foreign).collect();
    if !said.contains("-> java.base") || !said.contains("android-all") {
        return Err("jdeps saw neither Java nor Android".to_owned());
    }
    if foreign.is_empty() {
        Ok(())
    } else {
        Err(format!("what Android has not: {}", foreign.into_iter().collect::<Vec<_>>().join(", ")))
    }
}

/// What a line of jdeps speaks of, if Android has no such thing: a part of Java beside its base (windows, web clients, …), what
/// draws on a desktop, or what was not found.
fn foreign(line: &str) -> Option<&str> {
    let (_, to) = line.split_once(" -> ")?;
    let file = to.contains(['/', '\\']);
    let fine = if file { !to.contains("skiko") } else { to == "java.base" };
    (!fine).then_some(to)
}

/// Gradle cannot run here, so its files must say what the others say.
fn gradle_agrees(context: &Context) -> Result<(), String> {
    none(gradle::Files::read(&context.root)?.faults())
}

/// The window before the first picture has the page's colours, by day and by night.
fn paper(context: &Context) -> Result<(), String> {
    let tokens = read(&context.root.join("design/tokens.toml"))?;
    let res = context.root.join("android/app/src/main/res");
    let [day, night] = ground(&tokens).ok_or("design/tokens.toml has no `bg`")?;
    let mut faults = Vec::new();
    for (folder, colour) in [("values", day), ("values-night", night)] {
        let text = read(&res.join(folder).join("paper.xml"))?;
        if !text.contains(&format!("<color name=\"paper\">{colour}</color>")) {
            faults.push(format!("{folder}/paper.xml is not {colour}"));
        }
    }
    none(faults)
}

/// The ground of the page by day and by night.
fn ground(tokens: &str) -> Option<[&str; 2]> {
    let line = tokens.lines().find(|line| line.contains("name = \"bg\""))?;
    let mut values = line.split_once("values = [")?.1.split(',').map(|value| value.trim().trim_matches(['"', ']']));
    Some([values.next()?, values.next()?])
}

/// The text of a file.
fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Well only if nothing was found.
fn none(faults: Vec<String>) -> Result<(), String> {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_android_has_may_be_named() {
        for line in
            ["classes -> java.base", "classes -> ../ui/classes", "classes -> m2/ui-desktop-1.7.3.jar", "Warning: split package"]
        {
            assert_eq!(foreign(line), None, "{line}");
        }
        for name in ["java.desktop", "java.net.http", "jdk.unsupported", "not found", "m2/skiko-awt-0.8.18.jar"] {
            assert_eq!(foreign(&format!("classes -> {name}")), Some(name));
        }
    }

    #[test]
    fn colours_are_read() {
        let tokens =
            "colours = [\n  { name = \"bg\", values = [\"#FBF8F3\", \"#0F1615\", \"#FFFFFF\", \"#000000\"], use = \"x\" },\n";
        assert_eq!(ground(tokens), Some(["#FBF8F3", "#0F1615"]));
        assert_eq!(ground(""), None);
    }
}
