//! What the app asks of Android and shows of itself, held against what was decided: nothing more and nothing less. Everything is
//! read from the linked file, as the system will read it.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::Element;

/// What was linked.
#[derive(Clone, Default)]
pub(super) struct Linked {
    /// `aapt2 dump permissions`.
    pub(super) permissions: String,
    /// `aapt2 dump badging`.
    pub(super) badging: String,
    /// The manifest.
    pub(super) manifest: Element,
    /// The names of resources by their number: `0x7f060000` is `xml/backup_rules`.
    pub(super) names: BTreeMap<String, String>,
    /// What older versions may back up.
    pub(super) backup: Element,
    /// What newer ones may back up or move to another phone.
    pub(super) extraction: Element,
    /// The languages that a person can choose.
    pub(super) locales: Element,
    /// The files in the app's own folder.
    pub(super) assets: BTreeSet<String>,
}

/// What must be so, from the places where it is written down.
#[derive(Clone, Default)]
pub(super) struct Wanted {
    /// The app's name for Android.
    pub(super) package: String,
    /// The oldest version of Android.
    pub(super) min_sdk: String,
    /// The version that it is written for.
    pub(super) target_sdk: String,
    /// Our version.
    pub(super) version: String,
    /// The app's name for people.
    pub(super) label: String,
    /// The languages that there are words in.
    pub(super) languages: BTreeSet<String>,
    /// The files that must come along.
    pub(super) assets: BTreeSet<String>,
}

/// Every place that an app can keep something in, for both kinds of rules.
const DOMAINS: &[&str] =
    &["root", "file", "database", "sharedpref", "external", "device_root", "device_file", "device_database", "device_sharedpref"];

/// All that the application says of itself; a number is looked up by its name.
const APPLICATION: &[(&str, &str)] = &[
    ("allowBackup", "false"),
    ("dataExtractionRules", "xml/data_extraction_rules"),
    ("enableOnBackInvokedCallback", "true"),
    ("fullBackupContent", "xml/backup_rules"),
    ("hasFragileUserData", "true"),
    ("icon", "mipmap/ic_launcher"),
    ("label", "string/app_name"),
    ("localeConfig", "xml/locales_config"),
    ("name", "app.limber.android.LimberApplication"),
    ("supportsRtl", "true"),
    ("theme", "style/Theme.Limber"),
    ("usesCleartextTraffic", "false"),
];

/// All that its one activity says. 2 is "one task", 0x10 "make room for the keyboard".
const ACTIVITY: &[(&str, &str)] = &[
    ("exported", "true"),
    ("launchMode", "2"),
    ("name", "app.limber.android.MainActivity"),
    ("windowSoftInputMode", "0x00000010"),
];

/// Everything that is not as it must be.
pub(super) fn faults(linked: &Linked, wanted: &Wanted) -> Vec<String> {
    let mut faults = Vec::new();
    permissions(linked, wanted, &mut faults);
    badging(linked, wanted, &mut faults);
    manifest(linked, &mut faults);
    nothing_leaves("older backups", &linked.backup, "full-backup-content", &mut faults);
    for section in ["cloud-backup", "device-transfer"] {
        match linked.extraction.all(section).collect::<Vec<_>>().as_slice() {
            [rules] => nothing_leaves(section, rules, section, &mut faults),
            others => faults.push(format!("the rules for newer backups have {} sections {section}", others.len())),
        }
    }
    same("languages to choose", &locales(&linked.locales), &wanted.languages, &mut faults);
    same("files in assets", &linked.assets, &wanted.assets, &mut faults);
    faults
}

fn permissions(linked: &Linked, wanted: &Wanted, faults: &mut Vec<String>) {
    let said: Vec<_> = linked.permissions.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if said != [format!("package: {}", wanted.package)] {
        faults.push(format!("the app asks for permissions, or is not {}: {}", wanted.package, said.join("; ")));
    }
}

fn badging(linked: &Linked, wanted: &Wanted, faults: &mut Vec<String>) {
    let first = format!("package: name='{}' versionCode='1' versionName='{}' ", wanted.package, wanted.version);
    let lines = [
        first,
        format!("sdkVersion:'{}'", wanted.min_sdk),
        format!("targetSdkVersion:'{}'", wanted.target_sdk),
        format!("application-label:'{}'", wanted.label),
        "launchable-activity: name='app.limber.android.MainActivity' ".to_owned(),
    ];
    for line in lines {
        if !linked.badging.lines().any(|said| said.starts_with(&line)) {
            faults.push(format!("`aapt2 dump badging` does not say {line}"));
        }
    }
}

fn manifest(linked: &Linked, faults: &mut Vec<String>) {
    let root = &linked.manifest;
    let mut parts: Vec<_> = root.children.iter().map(|child| child.name.as_str()).collect();
    parts.sort_unstable();
    // `uses-permission`, `uses-feature`, `instrumentation` and whatever else there may be.
    if parts != ["application", "queries", "uses-sdk"] {
        faults.push(format!("the manifest has {}", parts.join(", ")));
    }
    let queries: Vec<_> = root.all("queries").map(shape).collect();
    if queries != ["queries(intent(action[name=android.intent.action.DIAL],data[scheme=tel]))"] {
        faults.push(format!("the manifest looks for other apps: {}", queries.join(", ")));
    }
    let Some(application) = root.all("application").next() else { return };
    attributes("the application", application, APPLICATION, linked, faults);
    let components: Vec<_> = application.children.iter().map(|child| child.name.as_str()).collect();
    let [activity] = application.children.as_slice() else {
        return faults.push(format!("the application has {} instead of one activity", components.join(", ")));
    };
    if activity.name != "activity" {
        faults.push(format!("the application has a {} instead of an activity", activity.name));
    }
    attributes("the activity", activity, ACTIVITY, linked, faults);
    let filters: Vec<_> = activity.children.iter().map(shape).collect();
    let launcher = "intent-filter(action[name=android.intent.action.MAIN],category[name=android.intent.category.LAUNCHER])";
    if filters != [launcher] {
        faults.push(format!("the activity can be started by {}", filters.join(", ")));
    }
}

/// Attributes as they must be, no more and no less.
fn attributes(what: &str, element: &Element, wanted: &[(&str, &str)], linked: &Linked, faults: &mut Vec<String>) {
    let named = |value: &String| value.strip_prefix('@').and_then(|number| linked.names.get(number)).unwrap_or(value).clone();
    let has: BTreeMap<_, _> = element.attributes.iter().map(|(name, value)| (name.clone(), named(value))).collect();
    let must: BTreeMap<_, _> = wanted.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    for (name, value) in &must {
        match has.get(name) {
            Some(found) if found == value => {}
            Some(found) => faults.push(format!("{what} has {name}={found} instead of {value}")),
            None => faults.push(format!("{what} has no {name}, must be {value}")),
        }
    }
    for (name, value) in has.iter().filter(|(name, _)| !must.contains_key(*name)) {
        faults.push(format!("{what} has {name}={value}, which nobody decided"));
    }
}

/// Rules that leave out every place whole, and let nothing in.
fn nothing_leaves(what: &str, rules: &Element, name: &str, faults: &mut Vec<String>) {
    if rules.name != name || !rules.attributes.is_empty() {
        faults.push(format!("{what}: the rules begin with {}", shape(rules)));
    }
    for rule in rules.children.iter().filter(|rule| rule.name != "exclude" || rule.get("path") != ".") {
        faults.push(format!("{what}: a rule leaves out less than a whole place: {}", shape(rule)));
    }
    let domains = rules.all("exclude").map(|rule| rule.get("domain").to_owned()).collect();
    same(&format!("{what}: places left out"), &domains, &owned(DOMAINS), faults);
}

fn locales(config: &Element) -> BTreeSet<String> {
    config.all("locale").map(|locale| locale.get("name").to_owned()).collect()
}

fn same(what: &str, has: &BTreeSet<String>, must: &BTreeSet<String>, faults: &mut Vec<String>) {
    if has != must {
        let list = |set: &BTreeSet<String>| set.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        faults.push(format!("{what}: {} instead of {}", list(has), list(must)));
    }
}

fn owned(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// An element in one line.
fn shape(element: &Element) -> String {
    let attributes: Vec<_> = element.attributes.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let children: Vec<_> = element.children.iter().map(shape).collect();
    let mut text = element.name.clone();
    if !attributes.is_empty() {
        text.push_str(&format!("[{}]", attributes.join(",")));
    }
    if !children.is_empty() {
        text.push_str(&format!("({})", children.join(",")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(name: &str, attributes: &[(&str, &str)], children: Vec<Element>) -> Element {
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Element { name: name.to_owned(), attributes, children }
    }

    fn rules(name: &str) -> Element {
        let excludes = DOMAINS.iter().map(|domain| element("exclude", &[("domain", *domain), ("path", ".")], vec![]));
        element(name, &[], excludes.collect())
    }

    /// What is good, so that each test breaks one thing of it.
    fn good() -> (Linked, Wanted) {
        let named = |name: &str| {
            element(name.split('=').next().unwrap_or_default(), &[("name", name.split('=').nth(1).unwrap_or_default())], vec![])
        };
        let filter = vec![named("action=android.intent.action.MAIN"), named("category=android.intent.category.LAUNCHER")];
        let activity = element("activity", ACTIVITY, vec![element("intent-filter", &[], filter)]);
        let mut application = element("application", APPLICATION, vec![activity]);
        application.attributes.insert("theme".to_owned(), "@0x7f050000".to_owned());
        let dial = vec![named("action=android.intent.action.DIAL"), element("data", &[("scheme", "tel")], vec![])];
        let queries = element("queries", &[], vec![element("intent", &[], dial)]);
        let linked = Linked {
            permissions: "package: app.limber\n".to_owned(),
            badging:
                "package: name='app.limber' versionCode='1' versionName='0.1.0' more\nsdkVersion:'26'\ntargetSdkVersion:'35'\n\
                application-label:'Limber'\nlaunchable-activity: name='app.limber.android.MainActivity'  label=''\n"
                    .to_owned(),
            manifest: element("manifest", &[], vec![element("uses-sdk", &[], vec![]), queries, application]),
            names: BTreeMap::from([("0x7f050000".to_owned(), "style/Theme.Limber".to_owned())]),
            backup: rules("full-backup-content"),
            extraction: element("data-extraction-rules", &[], vec![rules("cloud-backup"), rules("device-transfer")]),
            locales: element("locale-config", &[], vec![element("locale", &[("name", "en")], vec![])]),
            assets: owned(&["font/a.otf"]),
        };
        let wanted = Wanted {
            package: "app.limber".to_owned(),
            min_sdk: "26".to_owned(),
            target_sdk: "35".to_owned(),
            version: "0.1.0".to_owned(),
            label: "Limber".to_owned(),
            languages: owned(&["en"]),
            assets: owned(&["font/a.otf"]),
        };
        (linked, wanted)
    }

    /// The one fault of what `spoil` made.
    fn fault(spoil: impl FnOnce(&mut Linked)) -> String {
        let (mut linked, wanted) = good();
        spoil(&mut linked);
        let faults = faults(&linked, &wanted);
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.into_iter().next().unwrap_or_default()
    }

    /// The first element on a way of names.
    fn at<'a>(element: &'a mut Element, way: &[&str]) -> Option<&'a mut Element> {
        let Some((name, rest)) = way.split_first() else { return Some(element) };
        at(element.children.iter_mut().find(|child| child.name == *name)?, rest)
    }

    fn set(element: Option<&mut Element>, name: &str, value: &str) {
        element.map(|element| element.attributes.insert(name.to_owned(), value.to_owned()));
    }

    fn add(element: Option<&mut Element>, child: Element) {
        element.into_iter().for_each(|element| element.children.push(child.clone()));
    }

    #[test]
    fn what_was_decided_has_no_fault() {
        let (linked, wanted) = good();
        assert_eq!(faults(&linked, &wanted), [] as [String; 0]);
    }

    #[test]
    fn a_permission_is_found_however_it_comes() {
        let by_dump = |linked: &mut Linked| linked.permissions.push_str("uses-permission: name='android.permission.INTERNET'\n");
        assert!(fault(by_dump).contains("INTERNET"));
        for name in ["uses-permission", "permission", "uses-permission-sdk-23", "uses-feature", "instrumentation"] {
            assert!(fault(|linked| add(Some(&mut linked.manifest), element(name, &[], vec![]))).contains(name));
        }
    }

    #[test]
    fn another_name_level_version_or_label_is_found() {
        for (from, to) in
            [("'app.limber'", "'app.other'"), ("'26'", "'21'"), ("'35'", "'34'"), ("'0.1.0'", "'9'"), ("'Limber'", "''")]
        {
            fault(|linked| linked.badging = linked.badging.replacen(from, to, 1));
        }
        assert!(fault(|linked| linked.badging = linked.badging.replace("MainActivity", "Other")).contains("launchable"));
    }

    #[test]
    fn every_component_but_the_one_activity_is_found() {
        for name in ["activity", "activity-alias", "service", "receiver", "provider", "meta-data"] {
            let said = fault(|linked| add(at(&mut linked.manifest, &["application"]), element(name, &[], vec![])));
            assert!(said.contains(name), "{said}");
        }
        let way = ["application", "activity", "intent-filter"];
        let view = element("action", &[("name", "android.intent.action.VIEW")], vec![]);
        assert!(fault(|linked| add(at(&mut linked.manifest, &way), view)).contains("VIEW"));
        let all = element("package", &[("name", "org.other")], vec![]);
        assert!(fault(|linked| add(at(&mut linked.manifest, &["queries"]), all)).contains("org.other"));
    }

    #[test]
    fn each_attribute_must_be_as_it_was_decided() {
        for (name, _) in APPLICATION {
            let said = fault(|linked| set(at(&mut linked.manifest, &["application"]), name, "other"));
            assert!(said.contains(name), "{said}");
            let gone = |linked: &mut Linked| {
                at(&mut linked.manifest, &["application"]).map(|application| application.attributes.remove(*name));
            };
            assert!(fault(gone).contains("has no"));
        }
        for (name, value) in [("debuggable", "true"), ("testOnly", "true"), ("networkSecurityConfig", "@0x1")] {
            assert!(fault(|linked| set(at(&mut linked.manifest, &["application"]), name, value)).contains("nobody decided"));
        }
        assert!(fault(|linked| set(at(&mut linked.manifest, &["application", "activity"]), "permission", "x")).contains("x"));
    }

    #[test]
    fn a_place_that_may_leave_the_phone_is_found() {
        for number in 0..DOMAINS.len() {
            assert!(fault(|linked| drop(linked.backup.children.remove(number))).contains("older backups"));
            for section in ["cloud-backup", "device-transfer"] {
                let said = fault(|linked| {
                    at(&mut linked.extraction, &[section]).map(|rules| rules.children.remove(number));
                });
                assert!(said.contains(section), "{said}");
            }
        }
        let include = element("include", &[("domain", "file"), ("path", ".")], vec![]);
        assert!(fault(|linked| add(Some(&mut linked.backup), include)).contains("include"));
        assert!(fault(|linked| set(at(&mut linked.backup, &["exclude"]), "path", "vault")).contains("vault"));
        assert!(fault(|linked| drop(linked.extraction.children.pop())).contains("device-transfer"));
    }

    #[test]
    fn languages_and_fonts_are_those_that_there_are() {
        let german = element("locale", &[("name", "de")], vec![]);
        assert!(fault(|linked| add(Some(&mut linked.locales), german)).contains("de, en"));
        assert!(fault(|linked| linked.assets.clear()).contains("font/a.otf"));
    }
}
