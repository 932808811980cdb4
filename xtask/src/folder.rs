//! Folders that are made anew, so that nothing of an earlier run can be taken for this one's.

use std::fs;
use std::path::Path;

/// Makes the folder, with nothing in it.
pub(crate) fn empty(folder: &Path) -> Result<(), String> {
    let gone = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    gone.and_then(|()| fs::create_dir_all(folder)).map_err(|error| format!("{} cannot be made anew: {error}", folder.display()))
}
