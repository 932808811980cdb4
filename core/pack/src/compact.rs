//! The compact form that ships: magic, schema, CRC32, then the pack in postcard, deflated. Parsing TOML on a phone would
//! cost milliseconds and 0.2 MB of code; this costs neither.

use thiserror::Error;

use crate::{Pack, SCHEMA};

const MAGIC: &[u8; 4] = b"LMBP";
/// No content is larger than this when it is inflated.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The strongest that the library has: it is paid once, when the library is built.
const STRENGTH: u8 = 10;

/// Why compact content was refused. Nothing of it is used then.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum CompactError {
    /// The bytes do not begin like a pack, or end too early.
    #[error("this is not a content pack")]
    NotAPack,
    /// The pack has another shape than this build reads.
    #[error("the content pack has schema {found}, this build reads {supported}")]
    Schema {
        /// The pack's schema.
        found: u32,
        /// The one that this build reads.
        supported: u32,
    },
    /// The bytes were changed after they were written.
    #[error("the content pack is damaged")]
    Damaged,
    /// The pack could not be written.
    #[error("the content pack cannot be written")]
    Unwritable,
}

/// Writes a pack in its compact form.
///
/// # Errors
/// [`CompactError::Unwritable`] if the serializer refuses it, which no well-formed pack provokes.
pub fn to_bytes(pack: &Pack) -> Result<Vec<u8>, CompactError> {
    let plain = postcard::to_stdvec(pack).map_err(|_| CompactError::Unwritable)?;
    let body = miniz_oxide::deflate::compress_to_vec(&plain, STRENGTH);
    let mut out = Vec::with_capacity(body.len() + 12);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&SCHEMA.to_le_bytes());
    out.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
    out.extend_from_slice(&body);
    Ok(out)
}

/// Reads a pack from its compact form.
///
/// # Errors
/// See [`CompactError`]; a pack is read whole or not at all.
pub fn from_bytes(bytes: &[u8]) -> Result<Pack, CompactError> {
    let (magic, rest) = bytes.split_first_chunk::<4>().ok_or(CompactError::NotAPack)?;
    let (schema, rest) = rest.split_first_chunk::<4>().ok_or(CompactError::NotAPack)?;
    let (crc, body) = rest.split_first_chunk::<4>().ok_or(CompactError::NotAPack)?;
    if magic != MAGIC {
        return Err(CompactError::NotAPack);
    }
    let found = u32::from_le_bytes(*schema);
    if found != SCHEMA {
        return Err(CompactError::Schema { found, supported: SCHEMA });
    }
    if crc32fast::hash(body) != u32::from_le_bytes(*crc) {
        return Err(CompactError::Damaged);
    }
    let plain = miniz_oxide::inflate::decompress_to_vec_with_limit(body, MOST_BYTES).map_err(|_| CompactError::Damaged)?;
    postcard::from_bytes(&plain).map_err(|_| CompactError::Damaged)
}
