//! Where the project lies, and what earlier steps of this run have found out for later ones.

use std::collections::BTreeSet;
use std::env;
use std::path::PathBuf;

use crate::run::Cmd;

/// What every command needs to know.
pub(crate) struct Context {
    /// The root of the workspace, absolute.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, absolute.
    pub(crate) target: PathBuf,
    /// True where `CI` is `true` or `1`: there, what was not run has failed.
    pub(crate) ci: bool,
    /// A Python with another build of SQLCipher, once it is set up.
    pub(crate) interop_python: Option<PathBuf>,
    /// The test programs that the core lane saw run.
    pub(crate) seen: BTreeSet<String>,
}

impl Context {
    /// Asks Cargo where the workspace and its target folder are.
    pub(crate) fn find() -> Result<Self, String> {
        let metadata = Cmd::cargo(&["metadata", "--no-deps", "--format-version", "1"]).capture()?;
        let field = |name| json_string(&metadata, name).ok_or_else(|| format!("`cargo metadata` did not say its {name}"));
        Ok(Self {
            root: PathBuf::from(field("workspace_root")?),
            target: PathBuf::from(field("target_directory")?),
            ci: env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1"),
            interop_python: None,
            seen: BTreeSet::new(),
        })
    }

    /// A Cargo command in the workspace.
    pub(crate) fn cargo(&self, args: &[&str]) -> Cmd {
        Cmd::cargo(args).dir(&self.root)
    }

    /// A git command in the workspace.
    pub(crate) fn git(&self, args: &[&str]) -> Cmd {
        Cmd::new("git").args(args).dir(&self.root)
    }
}

/// The value of the first string field of that name. Enough for paths, which Cargo writes with `\\` and `\"` only.
fn json_string(json: &str, name: &str) -> Option<String> {
    let (_, rest) = json.split_once(&format!("\"{name}\":\""))?;
    let mut value = String::new();
    let mut characters = rest.chars();
    loop {
        match characters.next()? {
            '"' => return Some(value),
            '\\' => value.push(characters.next()?),
            other => value.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn a_field_is_read_with_its_escapes() {
        let json = r#"{"a":"one","target_directory":"C:\\out \"x\"","b":2}"#;
        assert_eq!(json_string(json, "target_directory").as_deref(), Some(r#"C:\out "x""#));
        assert_eq!(json_string(json, "missing"), None);
        assert_eq!(json_string(r#"{"a":"cut"#, "a"), None);
    }
}
