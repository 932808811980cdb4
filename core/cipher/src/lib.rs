//! SQLCipher's crypto provider on RustCrypto: AES-256-CBC, HMAC, PBKDF2 and the system's random numbers.
//!
//! SQLCipher has no crypto of its own. Compiled with `-DSQLCIPHER_CRYPTO_CUSTOM=limber_cipher_setup` it calls that one
//! function and gets a table of function pointers back. `provider` is the table and the only unsafe code; `primitives`
//! does the work in safe Rust.
//!
//! This crate must never
//! - choose anything: algorithms, sizes and rounds are SQLCipher 4's, so that any other build opens the same file;
//! - do less than it was asked: what it cannot do is refused with `SQLITE_ERROR`, without touching the output;
//! - panic: a panic in a function that C calls ends the process;
//! - keep anything between two calls, print, or log.
//!
//! Keys are read where SQLCipher keeps them and are not copied. The AES round keys and the HMAC states made from them are
//! wiped on drop. What the hash functions leave on the stack is not.

mod primitives;
mod provider;

#[cfg(test)]
mod primitives_tests;
#[cfg(test)]
mod provider_tests;

use std::ffi::CStr;

/// What `PRAGMA cipher_provider` answers when a database is encrypted by this crate.
pub const PROVIDER_NAME: &CStr = c"limber-cipher";

/// Keeps `limber_cipher_setup` in the final binary. Call it once before the first database is opened.
///
/// Only C code refers to that symbol, and the Rust compiler does not see that. A dependency that no Rust code names is not
/// given to the linker at all, and of a named one the linker takes only the objects that something already asked for. So
/// the caller refers to this function, and this function to the symbol; `black_box` keeps the optimiser from dropping the
/// reference. It holds for executables, `cdylib` and `staticlib`, with and without LTO.
pub fn link() {
    std::hint::black_box(provider::limber_cipher_setup as provider::Setup);
}
