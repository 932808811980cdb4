//! The authors' files in memory, so that a test can break one without touching the disk.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::error::Report;

/// Name below `core/content` (with `/`) to text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorFiles(pub BTreeMap<String, String>);

impl AuthorFiles {
    /// Reads every `.toml` and `.ftl` file of a folder and the folders one below.
    ///
    /// # Errors
    /// As reading a file or folder fails.
    pub fn from_dir(dir: &Path) -> std::io::Result<Self> {
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(dir)? {
            let path = entry?.path();
            if path.is_dir() {
                for inner in std::fs::read_dir(&path)? {
                    Self::add(dir, &inner?.path(), &mut files)?;
                }
            } else {
                Self::add(dir, &path, &mut files)?;
            }
        }
        Ok(Self(files))
    }

    fn add(dir: &Path, path: &Path, files: &mut BTreeMap<String, String>) -> std::io::Result<()> {
        if path.extension().is_some_and(|extension| extension == "toml" || extension == "ftl")
            && let Ok(name) = path.strip_prefix(dir)
        {
            files.insert(name.to_string_lossy().replace('\\', "/"), std::fs::read_to_string(path)?);
        }
        Ok(())
    }

    pub(super) fn toml<T: DeserializeOwned>(&self, name: &str, report: &mut Report) -> Option<T> {
        let Some(text) = self.0.get(name) else {
            report.refuse(name, "-", "the file is missing");
            return None;
        };
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                report.refuse(name, &format!("line {line}"), error.message());
                None
            }
        }
    }

    /// FNV-1a over names and texts: tells two contents apart, is no protection against anybody.
    pub(super) fn hash(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for byte in self.0.iter().flat_map(|(name, text)| [name.as_bytes(), &[0], text.as_bytes(), &[0]].concat()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        format!("{hash:016x}")
    }
}
