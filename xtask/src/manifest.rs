//! Reads a member's `Cargo.toml` just well enough to see that every dependency takes its version from the workspace.

/// The dependencies that do not, as (line, what).
pub(crate) fn findings(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut section = Section::Other;
    let mut entry = Entry::default();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.split(" #").next().unwrap_or(line).trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        // A workspace of its own has its versions to itself.
        if line == "[workspace]" {
            return Vec::new();
        }
        if entry.is_open() {
            entry.add(line);
        } else if line.starts_with('[') {
            found.extend(section.end());
            section = Section::of(line, number);
            continue;
        } else {
            entry = Entry { line: number, ..Entry::default() };
            entry.add(line);
        }
        if entry.is_open() {
            continue;
        }
        match &mut section {
            Section::List if !entry.inherits() => found.push((entry.line, complaint(entry.name()))),
            Section::One { inherits, .. } => *inherits |= entry.text.replace(' ', "") == "workspace=true",
            Section::List | Section::Other => {}
        }
    }
    found.extend(section.end());
    found
}

fn complaint(name: &str) -> String {
    format!("the dependency `{name}` does not say `workspace = true`")
}

/// What kind of table the lines belong to.
enum Section {
    /// `[dependencies]` and its kin: an entry a line.
    List,
    /// `[dependencies.name]`: one dependency, a key a line.
    One { name: String, line: usize, inherits: bool },
    /// Anything else.
    Other,
}

impl Section {
    fn of(header: &str, line: usize) -> Self {
        let path = header.trim_start_matches('[').trim_end_matches(']');
        let ours = ["dependencies", "dev-dependencies", "build-dependencies"];
        // In `target.'cfg(…)'.dependencies` the condition may hold dots, so look at the end.
        let last = path.rsplit('.').next().unwrap_or(path);
        if ours.contains(&last) {
            return Self::List;
        }
        let table = path.strip_suffix(last).unwrap_or_default().trim_end_matches('.');
        if table.rsplit('.').next().is_some_and(|table| ours.contains(&table)) {
            return Self::One { name: last.to_owned(), line, inherits: false };
        }
        Self::Other
    }

    fn end(&self) -> Option<(usize, String)> {
        match self {
            Self::One { name, line, inherits: false } => Some((*line, complaint(name))),
            Self::One { .. } | Self::List | Self::Other => None,
        }
    }
}

/// A `key = value`, over as many lines as its brackets need.
#[derive(Default)]
struct Entry {
    line: usize,
    text: String,
    open: i32,
}

impl Entry {
    fn add(&mut self, line: &str) {
        self.text.push_str(line);
        for character in line.chars() {
            match character {
                '[' | '{' => self.open += 1,
                ']' | '}' => self.open -= 1,
                _ => {}
            }
        }
    }

    fn is_open(&self) -> bool {
        self.open > 0
    }

    fn name(&self) -> &str {
        self.text.split(['=', '.']).next().unwrap_or_default().trim()
    }

    fn inherits(&self) -> bool {
        let text = self.text.replace(' ', "");
        text.ends_with(".workspace=true") || text.contains("{workspace=true") || text.contains(",workspace=true")
    }
}

#[cfg(test)]
mod tests {
    use super::findings;

    fn names(text: &str) -> Vec<usize> {
        findings(text).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn what_comes_from_the_workspace_is_fine() {
        let text = r#"
[package]
name = "a"
version = "1.0.0"
[dependencies]
one.workspace = true
two = { workspace = true, optional = true }
three = { optional = true, workspace = true }
four = { workspace = true, features = [
    "a", # a comment
] }
[target.'cfg(target_os = "x.y")'.dependencies]
five.workspace = true
[dev-dependencies.six]
workspace = true
[features]
default = ["dep:two"]
"#;
        assert_eq!(findings(text), []);
    }

    #[test]
    fn a_version_of_its_own_is_found_in_every_kind_of_table() {
        let text = r#"
[dependencies]
one = "1"
two = { path = "../two" }
three = { version = "1", features = [
    "a",
] }
[build-dependencies]
four = "1"
[target.'cfg(unix)'.dev-dependencies]
five = "1"
[dependencies.six]
version = "1"
[lints]
workspace = true
"#;
        assert_eq!(names(text), [3, 4, 5, 9, 11, 12]);
    }

    #[test]
    fn another_workspace_has_its_own_versions() {
        assert_eq!(names("[workspace]\n[dependencies]\na = \"1\""), [] as [usize; 0]);
    }
}
