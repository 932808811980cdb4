//! The C side: SQLCipher's `struct sqlcipher_provider` and the functions in it.
//!
//! These functions check pointers and lengths, turn them into slices, and leave the rest to `primitives`. The contract is
//! SQLCipher 4.19.0's (`sqlcipher.h`, and the OpenSSL provider it calls its reference implementation): a non-null pointer
//! is good for the length next to it during the call, and outputs overlap inputs only in `cipher`. All of it is called
//! from several threads at once, which is fine because nothing is kept.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::{ptr, slice};

use crate::PROVIDER_NAME;
use crate::primitives::{self, BLOCK_LEN, Cbc, Hash, KEY_LEN, MAX_TAG_LEN, Refused};

/// SQLite's result codes.
pub(crate) const SQLITE_OK: c_int = 0;
pub(crate) const SQLITE_ERROR: c_int = 1;

/// `SQLCIPHER_DECRYPT` and `SQLCIPHER_ENCRYPT`.
pub(crate) const DECRYPT: c_int = 0;
pub(crate) const ENCRYPT: c_int = 1;

/// `struct sqlcipher_provider` of SQLCipher 4.19.0, field by field. `tests/database.rs` stops a build on another version
/// until somebody has compared the two again.
#[repr(C)]
pub(crate) struct Provider {
    pub(crate) init: Option<unsafe extern "C" fn() -> c_int>,
    pub(crate) shutdown: Option<unsafe extern "C" fn()>,
    pub(crate) get_provider_name: unsafe extern "C" fn(ctx: *mut c_void) -> *const c_char,
    pub(crate) add_random: unsafe extern "C" fn(ctx: *mut c_void, buffer: *const c_void, length: c_int) -> c_int,
    pub(crate) random: unsafe extern "C" fn(ctx: *mut c_void, buffer: *mut c_void, length: c_int) -> c_int,
    pub(crate) hmac: unsafe extern "C" fn(
        ctx: *mut c_void,
        algorithm: c_int,
        hmac_key: *const u8,
        key_sz: c_int,
        input: *const u8,
        in_sz: c_int,
        in2: *const u8,
        in2_sz: c_int,
        out: *mut u8,
    ) -> c_int,
    pub(crate) kdf: unsafe extern "C" fn(
        ctx: *mut c_void,
        algorithm: c_int,
        pass: *const u8,
        pass_sz: c_int,
        salt: *const u8,
        salt_sz: c_int,
        workfactor: c_int,
        key_sz: c_int,
        key: *mut u8,
    ) -> c_int,
    pub(crate) cipher: unsafe extern "C" fn(
        ctx: *mut c_void,
        mode: c_int,
        key: *const u8,
        key_sz: c_int,
        iv: *const u8,
        input: *const u8,
        in_sz: c_int,
        out: *mut u8,
    ) -> c_int,
    pub(crate) get_cipher: unsafe extern "C" fn(ctx: *mut c_void) -> *const c_char,
    pub(crate) get_key_sz: unsafe extern "C" fn(ctx: *mut c_void) -> c_int,
    pub(crate) get_iv_sz: unsafe extern "C" fn(ctx: *mut c_void) -> c_int,
    pub(crate) get_block_sz: unsafe extern "C" fn(ctx: *mut c_void) -> c_int,
    pub(crate) get_hmac_sz: unsafe extern "C" fn(ctx: *mut c_void, algorithm: c_int) -> c_int,
    pub(crate) ctx_init: unsafe extern "C" fn(ctx: *mut *mut c_void) -> c_int,
    pub(crate) ctx_free: unsafe extern "C" fn(ctx: *mut *mut c_void) -> c_int,
    pub(crate) fips_status: unsafe extern "C" fn(ctx: *mut c_void) -> c_int,
    pub(crate) get_provider_version: unsafe extern "C" fn(ctx: *mut c_void) -> *const c_char,
    pub(crate) next: *mut Provider,
}

const _: () = assert!(size_of::<Provider>() == 18 * size_of::<*const c_void>());

/// The type of [`limber_cipher_setup`].
pub(crate) type Setup = unsafe extern "C" fn(*mut Provider) -> c_int;

/// Fills in the table. SQLCipher calls it once, when SQLite starts; the name is the one in `.cargo/config.toml`.
///
/// # Safety
/// `provider` is null or points to room for one `struct sqlcipher_provider`, which may be uninitialised.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn limber_cipher_setup(provider: *mut Provider) -> c_int {
    if provider.is_null() {
        return SQLITE_ERROR;
    }
    let table = Provider {
        init: None,
        shutdown: None,
        get_provider_name,
        add_random,
        random,
        hmac,
        kdf,
        cipher,
        get_cipher,
        get_key_sz,
        get_iv_sz: get_block_sz,
        get_block_sz,
        get_hmac_sz,
        ctx_init: no_ctx,
        ctx_free: no_ctx,
        fips_status,
        get_provider_version,
        next: ptr::null_mut(),
    };
    // SAFETY: not null, so by this function's contract it is room for a Provider; `write` does not read what was there.
    unsafe { provider.write(table) };
    SQLITE_OK
}

extern "C" fn get_provider_name(_ctx: *mut c_void) -> *const c_char {
    PROVIDER_NAME.as_ptr()
}

extern "C" fn get_provider_version(_ctx: *mut c_void) -> *const c_char {
    const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };
    VERSION.as_ptr()
}

extern "C" fn get_cipher(_ctx: *mut c_void) -> *const c_char {
    c"aes-256-cbc".as_ptr()
}

extern "C" fn get_key_sz(_ctx: *mut c_void) -> c_int {
    KEY_LEN as c_int
}

extern "C" fn get_block_sz(_ctx: *mut c_void) -> c_int {
    BLOCK_LEN as c_int
}

/// Zero for an unknown algorithm, as the reference implementation does: there is no error to return here.
extern "C" fn get_hmac_sz(_ctx: *mut c_void, algorithm: c_int) -> c_int {
    hash(algorithm).map_or(0, |hash| hash.tag_len() as c_int)
}

/// Not a validated module, and does not claim to be one.
extern "C" fn fips_status(_ctx: *mut c_void) -> c_int {
    0
}

/// There is no state, so there is no context to make or free.
extern "C" fn no_ctx(_ctx: *mut *mut c_void) -> c_int {
    SQLITE_OK
}

/// Accepts `PRAGMA cipher_add_random` and ignores what it brings. The operating system's generator needs no help from
/// SQLCipher, and there is no generator here that it could be mixed into.
extern "C" fn add_random(_ctx: *mut c_void, _buffer: *const c_void, _length: c_int) -> c_int {
    SQLITE_OK
}

/// # Safety
/// `buffer` is null or good for writing `length` bytes.
unsafe extern "C" fn random(_ctx: *mut c_void, buffer: *mut c_void, length: c_int) -> c_int {
    let run = || {
        // SAFETY: passes this function's contract on.
        let out = unsafe { out_bytes(buffer.cast(), length) }?;
        primitives::random(out)
    };
    code(run())
}

/// HMAC of `input` and, unless it is null, `in2`: the encrypted page with its IV, then the page number.
///
/// # Safety
/// Each pointer is null or good for its length; `out` is null or good for `get_hmac_sz(algorithm)` bytes.
unsafe extern "C" fn hmac(
    _ctx: *mut c_void, algorithm: c_int, hmac_key: *const u8, key_sz: c_int, input: *const u8, in_sz: c_int, in2: *const u8,
    in2_sz: c_int, out: *mut u8,
) -> c_int {
    let run = || {
        let hash = hash(algorithm)?;
        // SAFETY: passes this function's contract on.
        let key = unsafe { bytes(hmac_key, key_sz) }?;
        // SAFETY: as above.
        let first = unsafe { bytes(input, in_sz) }?;
        let second = if in2.is_null() && in2_sz == 0 {
            &[]
        } else {
            // SAFETY: as above.
            unsafe { bytes(in2, in2_sz) }?
        };
        if out.is_null() {
            return Err(Refused);
        }
        let mut room = [0; MAX_TAG_LEN];
        let tag = room.get_mut(..hash.tag_len()).ok_or(Refused)?;
        primitives::hmac(hash, key, first, second, tag)?;
        // SAFETY: `out` is not null and good for `tag_len` bytes, which is what `get_hmac_sz` says; `tag` is on our stack.
        unsafe { ptr::copy_nonoverlapping(tag.as_ptr(), out, tag.len()) };
        Ok(())
    };
    code(run())
}

/// PBKDF2 with `workfactor` rounds.
///
/// # Safety
/// Each pointer is null or good for its length, and `key` overlaps neither `pass` nor `salt`.
unsafe extern "C" fn kdf(
    _ctx: *mut c_void, algorithm: c_int, pass: *const u8, pass_sz: c_int, salt: *const u8, salt_sz: c_int, workfactor: c_int,
    key_sz: c_int, key: *mut u8,
) -> c_int {
    let run = || {
        let hash = hash(algorithm)?;
        let rounds = u32::try_from(workfactor).map_err(|_| Refused)?;
        // SAFETY: passes this function's contract on.
        let pass = unsafe { bytes(pass, pass_sz) }?;
        // SAFETY: as above.
        let salt = unsafe { bytes(salt, salt_sz) }?;
        // SAFETY: as above; `key` overlaps neither of the two.
        let key = unsafe { out_bytes(key, key_sz) }?;
        primitives::pbkdf2(hash, pass, salt, rounds, key)
    };
    code(run())
}

/// AES-256-CBC of `in_sz` bytes, which are whole blocks. `input` and `out` may overlap in any way.
///
/// # Safety
/// `key` and `input` are null or good for their lengths, `iv` is null or good for 16 bytes, `out` is null or good for
/// writing `in_sz` bytes.
unsafe extern "C" fn cipher(
    _ctx: *mut c_void, mode: c_int, key: *const u8, key_sz: c_int, iv: *const u8, input: *const u8, in_sz: c_int, out: *mut u8,
) -> c_int {
    let run = || {
        let cbc = {
            // SAFETY: passes this function's contract on. The borrow ends with this block, before anything is written.
            let key = unsafe { bytes(key, key_sz) }?;
            // SAFETY: as above.
            let iv = unsafe { bytes(iv, BLOCK_LEN as c_int) }?;
            match mode {
                ENCRYPT => Cbc::encrypt(key, iv),
                DECRYPT => Cbc::decrypt(key, iv),
                _ => Err(Refused),
            }?
        };
        let len = usize::try_from(in_sz).map_err(|_| Refused)?;
        // All is checked before the copy: a refused encryption must not leave the plaintext in `out`.
        if input.is_null() || out.is_null() || !len.is_multiple_of(BLOCK_LEN) {
            return Err(Refused);
        }
        // SAFETY: both are not null and good for `len` bytes; `copy` allows them to overlap.
        unsafe { ptr::copy(input, out, len) };
        // SAFETY: as above, and `input` is not looked at again.
        let data = unsafe { out_bytes(out, in_sz) }?;
        cbc.run(data)
    };
    code(run())
}

/// `SQLCIPHER_HMAC_*` and `SQLCIPHER_PBKDF2_HMAC_*`, which count alike.
fn hash(algorithm: c_int) -> Result<Hash, Refused> {
    match algorithm {
        0 => Ok(Hash::Sha1),
        1 => Ok(Hash::Sha256),
        2 => Ok(Hash::Sha512),
        _ => Err(Refused),
    }
}

fn code(result: Result<(), Refused>) -> c_int {
    match result {
        Ok(()) => SQLITE_OK,
        Err(Refused) => SQLITE_ERROR,
    }
}

/// The `len` bytes at `at`. Refuses null and negative lengths.
///
/// # Safety
/// `at` is null or good for reading `len` bytes for as long as the slice is used, and nobody writes to them meanwhile.
unsafe fn bytes<'a>(at: *const u8, len: c_int) -> Result<&'a [u8], Refused> {
    let len = usize::try_from(len).map_err(|_| Refused)?;
    if at.is_null() {
        return Err(Refused);
    }
    // SAFETY: not null and not negative, so this function's contract covers `len` bytes.
    Ok(unsafe { slice::from_raw_parts(at, len) })
}

/// As `bytes`, for writing.
///
/// # Safety
/// `at` is null or good for reading and writing `len` initialised bytes (SQLCipher's allocator zeroes what it gives), and
/// nobody else reads or writes them while the slice is used.
unsafe fn out_bytes<'a>(at: *mut u8, len: c_int) -> Result<&'a mut [u8], Refused> {
    let len = usize::try_from(len).map_err(|_| Refused)?;
    if at.is_null() {
        return Err(Refused);
    }
    // SAFETY: not null and not negative, so this function's contract covers `len` bytes.
    Ok(unsafe { slice::from_raw_parts_mut(at, len) })
}
