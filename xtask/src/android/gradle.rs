//! What Gradle and Maven must agree on. Gradle cannot run here, so its files are held against those that do run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The modules that Gradle builds.
const MODULES: &[&str] = &["ffi", "models", "ui", "app"];

/// What the catalogue and Maven's list call the same thing.
const PAIRS: &[(&str, &str)] =
    &[("kotlin", "kotlin.version"), ("coroutines", "coroutines.version"), ("jna", "jna.version"), ("compose", "compose.version")];

/// The processors of phones and emulators.
const ABIS: &[&str] = &["\"arm64-v8a\"", "\"armeabi-v7a\"", "\"x86_64\"", "\"x86\""];

/// The linker's option without which the library does not load where pages have 16 KB.
const PAGES: &str = "-Wl,-z,max-page-size=16384";

/// The files that speak of versions, as they stand.
#[derive(Clone, Default)]
pub(super) struct Files {
    /// `gradle/libs.versions.toml`.
    pub(super) catalogue: String,
    /// `settings.gradle.kts`.
    pub(super) settings: String,
    /// `app/build.gradle.kts`.
    pub(super) app: String,
    /// Maven's list of versions, `pom.xml`.
    pub(super) pom: String,
    /// `app/pom.xml`.
    pub(super) app_pom: String,
    /// The workspace's `Cargo.toml`.
    pub(super) cargo: String,
}

impl Files {
    /// Reads them.
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let read = |name: &str| {
            let path = root.join(name);
            fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
        };
        Ok(Self {
            catalogue: read("android/gradle/libs.versions.toml")?,
            settings: read("android/settings.gradle.kts")?,
            app: read("android/app/build.gradle.kts")?,
            pom: read("android/pom.xml")?,
            app_pom: read("android/app/pom.xml")?,
            cargo: read("Cargo.toml")?,
        })
    }

    /// A version of the catalogue.
    pub(super) fn version(&self, name: &str) -> Result<String, String> {
        let versions = catalogue(&self.catalogue);
        versions.get(name).cloned().ok_or_else(|| format!("the version catalogue has no `{name}`"))
    }

    /// The text that stands between quotes behind `name = ` in the app's build.
    pub(super) fn of_the_app(&self, name: &str) -> Result<String, String> {
        let value = self
            .app
            .lines()
            .find_map(|line| line.trim().strip_prefix(name)?.trim_start().strip_prefix("= \"")?.strip_suffix('"'));
        value.map(str::to_owned).ok_or_else(|| format!("app/build.gradle.kts has no `{name}`"))
    }

    /// Where they do not agree.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut agree = |what: &str, one: Option<&str>, other: Option<&str>| {
            if one.is_none() || one != other {
                faults.push(format!("{what}: {} and {}", one.unwrap_or("nothing"), other.unwrap_or("nothing")));
            }
        };
        let versions = catalogue(&self.catalogue);
        let has = |name: &str| versions.get(name).map(String::as_str);
        for (ours, mavens) in PAIRS {
            agree(&format!("version of {ours}, Gradle and Maven"), has(ours), tag(&self.pom, mavens));
        }
        agree("version of the app, Gradle and Maven", has("app"), tag(&self.pom, "version"));
        agree("version of the app, Gradle and Cargo", has("app"), cargo_version(&self.cargo));
        // Android 15 has the API of level 35, and so on since Android 13.
        let level = tag(&self.pom, "android.version").and_then(|version| version.split('-').next()?.parse::<u32>().ok());
        let level = level.map(|android| (android + 20).to_string());
        agree("Android that Gradle compiles against and Maven checks against", has("compile-sdk"), level.as_deref());
        agree("Android compiled against and written for", has("compile-sdk"), has("target-sdk"));
        let oldest = self.app_pom.split("<artifactId>gummy-bears-api-").nth(1).and_then(|rest| rest.split('<').next());
        agree("oldest Android, Gradle and the list that the code is held against", has("min-sdk"), oldest);
        for module in MODULES {
            if !self.settings.contains(&format!("\":{module}\"")) {
                faults.push(format!("settings.gradle.kts has no module {module}"));
            }
        }
        for abi in ABIS.iter().filter(|abi| !self.app.contains(**abi)) {
            faults.push(format!("app/build.gradle.kts does not build for {abi}"));
        }
        if !self.app.contains(PAGES) {
            faults.push(format!("app/build.gradle.kts does not link with {PAGES}"));
        }
        faults
    }
}

/// The table `[versions]` of a catalogue.
fn catalogue(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().skip_while(|line| line.trim() != "[versions]").skip(1);
    let table = lines.take_while(|line| !line.trim_start().starts_with('['));
    let pair = |line: &str| {
        let (name, value) = line.split_once('=')?;
        Some((name.trim().to_owned(), value.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned()))
    };
    table.filter(|line| !line.trim_start().starts_with('#')).filter_map(pair).collect()
}

/// The text of the first element of that name.
fn tag<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    rest.split_once(&format!("</{name}>")).map(|(value, _)| value)
}

/// The version of the whole workspace.
fn cargo_version(toml: &str) -> Option<&str> {
    let (_, rest) = toml.split_once("[workspace.package]")?;
    rest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Files {
        let pom = "<version>0.1.0</version><kotlin.version>2.4.20</kotlin.version><coroutines.version>1.8.1</coroutines.version>\
            <jna.version>5.18.1</jna.version><compose.version>1.7.3</compose.version>\
            <android.version>15-robolectric-1</android.version>";
        Files {
            catalogue:
                "# app = \"9\"\n[versions]\napp = \"0.1.0\"\nmin-sdk = \"26\"\ntarget-sdk = \"35\"\ncompile-sdk = \"35\"\n\n\
                kotlin = \"2.4.20\"\ncoroutines = \"1.8.1\"\njna = \"5.18.1\"\ncompose = \"1.7.3\"\n[libraries]\nkotlin = \"1\"\n"
                    .to_owned(),
            settings: "include(\":ffi\", \":models\", \":ui\", \":app\")".to_owned(),
            app: format!("    applicationId = \"app.limber\"\n{} {PAGES}", ABIS.join(", ")),
            pom: pom.to_owned(),
            app_pom: "<artifactId>gummy-bears-api-26</artifactId><artifactId>gummy-bears-api-33</artifactId>".to_owned(),
            cargo: "[workspace.package]\nversion = \"0.1.0\"\n".to_owned(),
        }
    }

    #[test]
    fn what_agrees_has_no_fault() {
        assert_eq!(good().faults(), [] as [String; 0]);
        assert_eq!(good().version("min-sdk").as_deref(), Ok("26"));
        assert_eq!(good().of_the_app("applicationId").as_deref(), Ok("app.limber"));
        assert!(good().version("none").is_err() && good().of_the_app("none").is_err());
    }

    #[test]
    fn another_version_on_any_side_is_found() {
        let changes: &[(&str, &str)] = &[("2.4.20", "2.5.0"), ("1.8.1", "1.9.0"), ("5.18.1", "5.19.0"), ("1.7.3", "1.8.0")];
        for (from, to) in changes {
            let one = Files { pom: good().pom.replace(from, to), ..good() };
            let other = Files { catalogue: good().catalogue.replace(from, to), ..good() };
            assert_eq!((one.faults().len(), other.faults().len()), (1, 1), "{from}");
        }
        for spoilt in [
            Files { cargo: good().cargo.replace("0.1.0", "0.2.0"), ..good() },
            Files { pom: good().pom.replace("15-", "16-"), ..good() },
            Files { app_pom: good().app_pom.replace("api-26", "api-24"), ..good() },
            Files { catalogue: good().catalogue.replace("target-sdk = \"35\"", "target-sdk = \"34\""), ..good() },
            Files { catalogue: good().catalogue.replace("jna = ", "# jna = "), ..good() },
        ] {
            assert_eq!(spoilt.faults().len(), 1, "{:?}", spoilt.faults());
        }
    }

    #[test]
    fn a_missing_module_processor_or_option_is_found() {
        for (from, to) in [("\":models\", ", ""), ("\":ffi\"", "\":bridge\"")] {
            assert_eq!(Files { settings: good().settings.replace(from, to), ..good() }.faults().len(), 1);
        }
        for gone in ABIS.iter().chain([&PAGES]) {
            assert_eq!(Files { app: good().app.replace(gone, ""), ..good() }.faults().len(), 1, "{gone}");
        }
    }
}
