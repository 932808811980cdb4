//! The folder of a vault: made private, locked against a second process, written so that a cut of power leaves either
//! the old file or the new one. Nothing here ever opens `vault.db`; only SQLite does.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use rustix::fs::{FlockOperation, flock};

use crate::{Error, Result};

/// Makes a folder that only its owner can enter; one that exists is left as it is.
pub(super) fn private_dir(dir: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(io_error)
}

/// Lets only its owner read and write a file. SQLite gives its log the same permissions.
pub(super) fn make_private(path: &Path) -> Result<()> {
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(io_error)
}

/// Writes a file under a temporary name, makes it durable, and only then gives it its name.
pub(super) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = path.with_extension(match path.extension().and_then(|extension| extension.to_str()) {
        Some(extension) => format!("{extension}.new"),
        None => "new".to_owned(),
    });
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)
    };
    write().map_err(io_error)?;
    sync_parent(path)
}

/// Makes a new name in a folder durable.
pub(super) fn sync_parent(path: &Path) -> Result<()> {
    let parent = path.parent().ok_or(Error::Internal { id: "no_parent" })?;
    File::open(parent).and_then(|dir| dir.sync_all()).map_err(io_error)
}

/// Reads a small file; none if it is not there.
pub(super) fn read_if_there(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.len() > most => return Ok(Some(Vec::new())),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io_error(error)),
    }
    fs::read(path).map(Some).map_err(io_error)
}

/// Whether something of this name is there, without opening it.
pub(super) fn exists(path: &Path) -> Result<bool> {
    path.try_exists().map_err(io_error)
}

/// Length of a file, 0 if it is not there, without opening it.
pub(super) fn length(path: &Path) -> u64 {
    fs::metadata(path).map(|metadata| metadata.len()).unwrap_or(0)
}

/// The lock of a vault, held as long as this value lives; the system frees it if the process dies.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

impl Lock {
    /// Takes the lock without waiting.
    pub(super) fn take(dir: &Path) -> Result<Self> {
        let path = dir.join("vault.lock");
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path).map_err(io_error)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Self(file)),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(Error::AlreadyOpen),
            Err(errno) => Err(io_error(errno.into())),
        }
    }
}

/// A failed file operation, by what the caller can do about it.
pub(super) fn io_error(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        _ => Error::Io(error),
    }
}
