//! Reads what `aapt2 dump xmltree` prints: a packed XML file as Android sees it, with the attributes that it understood.

use std::collections::BTreeMap;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: String,
    /// Its attributes, without a namespace, and their values: `true`, `26`, `app.limber` or `@0x7f060000`.
    pub(super) attributes: BTreeMap<String, String>,
    /// What stands in it.
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The outermost element of such a print.
    pub(super) fn read(dump: &str) -> Option<Self> {
        let mut open: Vec<(usize, Self)> = Vec::new();
        for line in dump.lines() {
            let text = line.trim_start();
            let depth = line.len() - text.len();
            if let Some(name) = text.strip_prefix("E: ") {
                close(&mut open, depth);
                let name = name.split(" (line=").next()?.to_owned();
                open.push((depth, Self { name, ..Self::default() }));
            } else if let Some(attribute) = text.strip_prefix("A: ") {
                let (name, value) = attribute_of(attribute)?;
                open.last_mut()?.1.attributes.insert(name, value);
            }
        }
        close(&mut open, 1);
        open.pop().map(|(_, root)| root)
    }

    /// An attribute's value; nothing is the empty word.
    pub(super) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The children of that name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// Puts every open element that is as deep or deeper into the one that it stands in; the outermost stays.
fn close(open: &mut Vec<(usize, Element)>, depth: usize) {
    while open.len() > 1 && open.last().is_some_and(|(own, _)| *own >= depth) {
        let Some((_, done)) = open.pop() else { return };
        if let Some((_, parent)) = open.last_mut() {
            parent.children.push(done);
        }
    }
}

/// `http://…:name(0x0101)="value" (Raw: "value")` as name and value.
fn attribute_of(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once('=')?;
    let name = name.split('(').next()?;
    let name = name.rsplit(':').next()?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split("\" (Raw: ").next()?,
        None => value.split(" (Raw: ").next()?,
    };
    Some((name.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::Element;

    const DUMP: &str = r#"N: android=http://schemas.android.com/apk/res/android (line=8)
  E: manifest (line=8)
    A: http://schemas.android.com/apk/res/android:versionCode(0x0101021b)=1
    A: package="app.limber" (Raw: "app.limber")
      E: uses-sdk (line=0)
        A: http://schemas.android.com/apk/res/android:minSdkVersion(0x0101020c)=26
      E: application (line=21)
        A: http://schemas.android.com/apk/res/android:theme(0x01010000)=@0x7f050000
          E: activity (line=35)
          E: activity (line=40)
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=true
      E: queries (line=50)
"#;

    #[test]
    fn elements_stand_where_they_stood() {
        let root = Element::read(DUMP).unwrap_or_default();
        assert_eq!((root.name.as_str(), root.get("package"), root.get("versionCode")), ("manifest", "app.limber", "1"));
        let names: Vec<_> = root.children.iter().map(|child| child.name.as_str()).collect();
        assert_eq!(names, ["uses-sdk", "application", "queries"]);
        let application = root.all("application").next().cloned().unwrap_or_default();
        assert_eq!(application.get("theme"), "@0x7f050000");
        assert_eq!(application.all("activity").map(|one| one.get("exported")).collect::<Vec<_>>(), ["", "true"]);
        assert_eq!(Element::read(""), None);
    }

    #[test]
    fn a_file_without_a_namespace_is_read_too() {
        let first = "E: full-backup-content (line=3)\n    E: exclude (line=4)\n      A: domain=\"root\" (Raw: \"root\")\n";
        let dump = format!("{first}    E: exclude (line=5)\n");
        let root = Element::read(&dump).unwrap_or_default();
        assert_eq!(root.all("exclude").map(|one| one.get("domain")).collect::<Vec<_>>(), ["root", ""]);
    }
}
