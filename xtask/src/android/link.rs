//! Links the app's manifest and resources as Android's tools do, with aapt2, and reads what came of it.
//!
//! aapt2 needs Android's own resources: they come from the jar that the code is checked against.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::facts::{self, Linked, Wanted};
use super::tree::Element;
use super::{BUILD, arsc, classpath, gradle, none, read};
use crate::context::Context;
use crate::folder;
use crate::run::Cmd;

/// Links the manifest and the resources and reads the result.
pub(super) fn resources(context: &Context) -> Result<(), String> {
    let gradle = gradle::Files::read(&context.root)?;
    let wanted = wanted(context, &gradle)?;
    let framework = framework(context)?;
    let apk = link(context, &wanted, &framework)?;
    none(facts::faults(&linked(&apk)?, &wanted))
}

/// What must be so, from where it is written down.
fn wanted(context: &Context, gradle: &gradle::Files) -> Result<Wanted, String> {
    let texts = context.root.join("core/content");
    let words = read(&texts.join("en/phone.ftl"))?;
    let label = words.lines().find_map(|line| line.strip_prefix("phone-app = ")).ok_or("phone.ftl has no `phone-app`")?;
    let folders = fs::read_dir(&texts).map_err(|error| format!("{}: {error}", texts.display()))?;
    let languages = folders.filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir()));
    let fonts = font_files(context)?;
    Ok(Wanted {
        package: gradle.of_the_app("applicationId")?,
        min_sdk: gradle.version("min-sdk")?,
        target_sdk: gradle.version("target-sdk")?,
        version: gradle.version("app")?,
        label: label.to_owned(),
        languages: languages.filter_map(|entry| entry.file_name().into_string().ok()).collect(),
        assets: fonts.iter().filter_map(|path| Some(format!("font/{}", path.file_name()?.to_str()?))).collect(),
    })
}

/// The fonts and their licence, as Gradle's build takes them.
fn font_files(context: &Context) -> Result<Vec<PathBuf>, String> {
    let folder = context.root.join("design/font");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let is_ours = |path: &PathBuf| path.extension().is_some_and(|end| end == "otf") || path.ends_with("OFL.txt");
    Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(is_ours).collect())
}

/// Android's own resources in a form that every aapt2 reads, made once from the jar that the code is checked against.
fn framework(context: &Context) -> Result<PathBuf, String> {
    let path = classpath(context)?;
    let jar = std::env::split_paths(&path).find(|path| path.to_string_lossy().contains("android-all"));
    let jar = jar.ok_or("Android's classes are not in the class path")?;
    let stem = jar.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let tools = context.target.join("tools");
    let done = tools.join(format!("framework-{stem}.apk"));
    if done.exists() {
        return Ok(done);
    }
    let work = tools.join("framework.unfinished");
    folder::empty(&work)?;
    let jar_tool = |args: &[&str]| Cmd::new("jar").args(args).dir(&work);
    jar_tool(&["--extract", "--file"]).path(&jar).args(&["AndroidManifest.xml", "resources.arsc"]).pass()?;
    let table = work.join("resources.arsc");
    let bytes = fs::read(&table).map_err(|error| format!("{}: {error}", table.display()))?;
    let widened = arsc::widened(&bytes).ok_or("the table of Android's resources has another form")?;
    fs::write(&table, widened).map_err(|error| format!("{}: {error}", table.display()))?;
    jar_tool(&["--create", "--no-compress", "--no-manifest", "--file", "framework.apk", "AndroidManifest.xml", "resources.arsc"])
        .pass()?;
    fs::rename(work.join("framework.apk"), &done).map_err(|error| format!("{}: {error}", done.display()))?;
    fs::remove_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    Ok(done)
}

/// Links what Gradle would link, with the package and the levels that it puts in.
fn link(context: &Context, wanted: &Wanted, framework: &Path) -> Result<PathBuf, String> {
    let main = context.root.join("android/app/src/main");
    let work = context.root.join(BUILD).join("resources");
    folder::empty(&work)?;
    let source = read(&main.join("AndroidManifest.xml"))?;
    let manifest = work.join("AndroidManifest.xml");
    let with_package = source.replacen("<manifest ", &format!("<manifest package=\"{}\" ", wanted.package), 1);
    fs::write(&manifest, with_package).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let fonts = work.join("assets/font");
    folder::empty(&fonts)?;
    for font in font_files(context)? {
        let to = fonts.join(font.file_name().unwrap_or_default());
        fs::copy(&font, &to).map_err(|error| format!("{}: {error}", to.display()))?;
    }
    let (packed, apk) = (work.join("resources.zip"), work.join("limber.apk"));
    aapt2(Cmd::new("aapt2").args(&["compile", "--dir"]).path(&main.join("res")).args(&["-o"]).path(&packed))?;
    let levels = ["--min-sdk-version", &wanted.min_sdk, "--target-sdk-version", &wanted.target_sdk];
    let version = ["--version-code", "1", "--version-name", &wanted.version];
    aapt2(
        Cmd::new("aapt2")
            .args(&["link", "--warn-manifest-validation", "-o"])
            .path(&apk)
            .args(&["-I"])
            .path(framework)
            .args(&["--manifest"])
            .path(&manifest)
            .args(&["-A"])
            .path(&work.join("assets"))
            .args(&levels)
            .args(&version)
            .path(&packed),
    )?;
    Ok(apk)
}

/// Runs it and takes no warning either.
fn aapt2(cmd: Cmd) -> Result<(), String> {
    let mut complaints = Vec::new();
    let ended = cmd.stream(&mut |_, line| complaints.extend(complaint(line)));
    if complaints.is_empty() { ended } else { Err(complaints.join("; ")) }
}

/// What is wrong, if this line says so. One element is newer than Debian's aapt2, which then keeps it as it is.
fn complaint(line: &str) -> Option<String> {
    let known = line.contains("unexpected element <queries> found in <manifest>");
    let complains = [": error: ", ": warn: ", "error: ", "warn: "].iter().any(|word| line.contains(word));
    (complains && !known).then(|| line.to_owned())
}

/// Reads the linked file.
fn linked(apk: &Path) -> Result<Linked, String> {
    let dump = |what: &str| Cmd::new("aapt2").args(&["dump", what]).path(apk).capture();
    let tree = |file: &str| {
        let said = Cmd::new("aapt2").args(&["dump", "xmltree", "--file", file]).path(apk).capture()?;
        Element::read(&said).ok_or_else(|| format!("{file} could not be read"))
    };
    let entries = Cmd::new("jar").args(&["--list", "--file"]).path(apk).capture()?;
    Ok(Linked {
        permissions: dump("permissions")?,
        badging: dump("badging")?,
        manifest: tree("AndroidManifest.xml")?,
        names: names(&dump("resources")?),
        backup: tree("res/xml/backup_rules.xml")?,
        extraction: tree("res/xml/data_extraction_rules.xml")?,
        locales: tree("res/xml/locales_config.xml")?,
        assets: entries.lines().filter_map(|name| name.strip_prefix("assets/")).map(str::to_owned).collect(),
    })
}

/// The names of resources by their number.
fn names(dump: &str) -> BTreeMap<String, String> {
    let pair = |line: &str| {
        let mut words = line.trim().strip_prefix("resource ")?.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.to_owned()))
    };
    dump.lines().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_is_heard_and_the_known_one_is_not() {
        assert!(complaint("res/values/a.xml:3: error: resource style/X not found.").is_some());
        assert!(complaint("AndroidManifest.xml:9: warn: unexpected element <profile> found in <application>.").is_some());
        assert!(complaint("error: failed linking references.").is_some());
        assert!(complaint("AndroidManifest.xml:10: warn: unexpected element <queries> found in <manifest>.").is_none());
        assert!(complaint("aapt2 W 11-25 19:44:42  1804  1804 LoadedArsc.cpp:663] Unknown chunk type '200'.").is_none());
    }

    #[test]
    fn numbers_are_read() {
        let dump = "Binary APK\n  type xml id=06\n    resource 0x7f060000 xml/backup_rules\n      () (file) res/xml/a.xml\n";
        assert_eq!(names(dump), BTreeMap::from([("0x7f060000".to_owned(), "xml/backup_rules".to_owned())]));
    }
}
