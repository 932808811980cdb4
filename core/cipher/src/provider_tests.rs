//! The table as SQLCipher sees it: filled by the C entry point, called through its pointers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::ffi::{CStr, c_int};
use std::mem::MaybeUninit;
use std::ptr::{null, null_mut};

use crate::primitives::{Hash, hmac, pbkdf2};
use crate::primitives_tests::nist;
use crate::provider::{DECRYPT, ENCRYPT, Provider, SQLITE_ERROR, SQLITE_OK, limber_cipher_setup};

const ALGORITHMS: [(c_int, Hash); 3] = [(0, Hash::Sha1), (1, Hash::Sha256), (2, Hash::Sha512)];
const UNKNOWN: [c_int; 4] = [-1, 3, c_int::MIN, c_int::MAX];

fn table() -> Provider {
    let mut room = MaybeUninit::uninit();
    // SAFETY: room for one Provider.
    let code = unsafe { limber_cipher_setup(room.as_mut_ptr()) };
    assert_eq!(code, SQLITE_OK);
    // SAFETY: `SQLITE_OK` says that it was filled in.
    unsafe { room.assume_init() }
}

/// A pointer and a length, which need not belong together.
#[derive(Clone, Copy)]
struct Part(*const u8, c_int);

impl Part {
    fn of(bytes: &[u8]) -> Self {
        Part(bytes.as_ptr(), c_int::try_from(bytes.len()).unwrap())
    }
}

fn call_hmac(algorithm: c_int, key: Part, first: Part, second: Part, out: *mut u8) -> c_int {
    // SAFETY: the tests pass null, or a pointer with a length that is good or negative.
    unsafe { (table().hmac)(null_mut(), algorithm, key.0, key.1, first.0, first.1, second.0, second.1, out) }
}

fn call_kdf(algorithm: c_int, pass: Part, salt: Part, rounds: c_int, key_sz: c_int, key: *mut u8) -> c_int {
    // SAFETY: as in `call_hmac`.
    unsafe { (table().kdf)(null_mut(), algorithm, pass.0, pass.1, salt.0, salt.1, rounds, key_sz, key) }
}

fn call_cipher(mode: c_int, key: Part, iv: *const u8, input: Part, out: *mut u8) -> c_int {
    // SAFETY: as in `call_hmac`.
    unsafe { (table().cipher)(null_mut(), mode, key.0, key.1, iv, input.0, input.1, out) }
}

#[test]
fn setup_refuses_null() {
    // SAFETY: null is allowed.
    assert_eq!(unsafe { limber_cipher_setup(null_mut()) }, SQLITE_ERROR);
}

#[test]
fn names_and_sizes_are_what_sqlcipher_expects() {
    let table = table();
    assert!(table.init.is_none() && table.shutdown.is_none() && table.next.is_null());
    for (function, expected) in [
        (table.get_provider_name, "limber-cipher"),
        (table.get_provider_version, env!("CARGO_PKG_VERSION")),
        (table.get_cipher, "aes-256-cbc"),
    ] {
        // SAFETY: the context is not used.
        let text = unsafe { function(null_mut()) };
        // SAFETY: a string constant of this crate.
        assert_eq!(unsafe { CStr::from_ptr(text) }.to_str(), Ok(expected));
    }
    for (function, expected) in [(table.get_key_sz, 32), (table.get_iv_sz, 16), (table.get_block_sz, 16), (table.fips_status, 0)]
    {
        // SAFETY: the context is not used.
        assert_eq!(unsafe { function(null_mut()) }, expected);
    }
    for (algorithm, expected) in [(0, 20), (1, 32), (2, 64), (-1, 0), (3, 0), (c_int::MIN, 0), (c_int::MAX, 0)] {
        // SAFETY: the context is not used.
        assert_eq!(unsafe { (table.get_hmac_sz)(null_mut(), algorithm) }, expected);
    }
    let mut context = null_mut();
    for function in [table.ctx_init, table.ctx_free] {
        // SAFETY: a good pointer to a context.
        assert_eq!(unsafe { function(&mut context) }, SQLITE_OK);
        assert!(context.is_null());
    }
}

#[test]
fn random_fills_and_add_random_accepts() {
    let table = table();
    let mut buffer = [0; 80];
    // SAFETY: good for the length.
    assert_eq!(unsafe { (table.random)(null_mut(), buffer.as_mut_ptr().cast(), 80) }, SQLITE_OK);
    assert_ne!(buffer, [0; 80]);
    // SAFETY: good for the length.
    assert_eq!(unsafe { (table.add_random)(null_mut(), buffer.as_ptr().cast(), 80) }, SQLITE_OK);

    let before = buffer;
    for length in [-1, c_int::MIN] {
        // SAFETY: a negative length is refused.
        assert_eq!(unsafe { (table.random)(null_mut(), buffer.as_mut_ptr().cast(), length) }, SQLITE_ERROR);
    }
    // SAFETY: null is refused.
    assert_eq!(unsafe { (table.random)(null_mut(), null_mut(), 80) }, SQLITE_ERROR);
    assert_eq!(buffer, before);
}

#[test]
fn hmac_is_the_primitive() {
    let (key, page, number) = ([1; 32], [2; 4032], 3_u32.to_le_bytes());
    for (algorithm, hash) in ALGORITHMS {
        let mut expected = vec![0; hash.tag_len()];
        hmac(hash, &key, &page, &number, &mut expected).unwrap();

        // Two bytes more than needed, to see that no more is written than `get_hmac_sz` says.
        let mut out = vec![0xee; hash.tag_len() + 2];
        let code = call_hmac(algorithm, Part::of(&key), Part::of(&page), Part::of(&number), out.as_mut_ptr());
        assert_eq!(code, SQLITE_OK);
        expected.extend([0xee; 2]);
        assert_eq!(out, expected);
    }
}

#[test]
fn hmac_without_a_second_part_is_that_of_the_first() {
    let (key, page) = ([1; 32], [2; 100]);
    for (algorithm, hash) in ALGORITHMS {
        let mut expected = vec![0; hash.tag_len()];
        hmac(hash, &key, &page, &[], &mut expected).unwrap();
        let mut out = vec![0; hash.tag_len()];
        let code = call_hmac(algorithm, Part::of(&key), Part::of(&page), Part(null(), 0), out.as_mut_ptr());
        assert_eq!(code, SQLITE_OK);
        assert_eq!(out, expected);
    }
}

#[test]
fn hmac_refuses_what_is_not_a_request() {
    let good = Part::of(&[1; 32]);
    let negative = Part(good.0, -1);
    let missing = Part(null(), 32);
    let mut out = [0xee; 64];
    let at = out.as_mut_ptr();
    for algorithm in UNKNOWN {
        assert_eq!(call_hmac(algorithm, good, good, good, at), SQLITE_ERROR);
    }
    for (algorithm, _) in ALGORITHMS {
        for wrong in [negative, missing] {
            assert_eq!(call_hmac(algorithm, wrong, good, good, at), SQLITE_ERROR);
            assert_eq!(call_hmac(algorithm, good, wrong, good, at), SQLITE_ERROR);
            assert_eq!(call_hmac(algorithm, good, good, wrong, at), SQLITE_ERROR);
        }
        assert_eq!(call_hmac(algorithm, good, good, good, null_mut()), SQLITE_ERROR);
    }
    assert_eq!(out, [0xee; 64]);
}

#[test]
fn kdf_is_the_primitive() {
    let (pass, salt) = (b"correct horse", [5; 16]);
    for (algorithm, hash) in ALGORITHMS {
        let mut expected = [0; 32];
        pbkdf2(hash, pass, &salt, 2, &mut expected).unwrap();
        let mut key = [0; 32];
        assert_eq!(call_kdf(algorithm, Part::of(pass), Part::of(&salt), 2, 32, key.as_mut_ptr()), SQLITE_OK);
        assert_eq!(key, expected);
    }
}

#[test]
fn kdf_refuses_what_is_not_a_request() {
    let good = Part::of(&[1; 16]);
    let negative = Part(good.0, -1);
    let missing = Part(null(), 16);
    let mut key = [0xee; 32];
    let at = key.as_mut_ptr();
    for algorithm in UNKNOWN {
        assert_eq!(call_kdf(algorithm, good, good, 2, 32, at), SQLITE_ERROR);
    }
    for (algorithm, _) in ALGORITHMS {
        for wrong in [negative, missing] {
            assert_eq!(call_kdf(algorithm, wrong, good, 2, 32, at), SQLITE_ERROR);
            assert_eq!(call_kdf(algorithm, good, wrong, 2, 32, at), SQLITE_ERROR);
        }
        for rounds in [0, -1, c_int::MIN] {
            assert_eq!(call_kdf(algorithm, good, good, rounds, 32, at), SQLITE_ERROR);
        }
        assert_eq!(call_kdf(algorithm, good, good, 2, -32, at), SQLITE_ERROR);
        assert_eq!(call_kdf(algorithm, good, good, 2, 32, null_mut()), SQLITE_ERROR);
    }
    assert_eq!(key, [0xee; 32]);
}

#[test]
fn cipher_gives_the_nist_vectors() {
    let [key, iv, plain, secret] = nist();
    for (mode, from, to) in [(ENCRYPT, &plain, &secret), (DECRYPT, &secret, &plain)] {
        let mut out = vec![0xee; 66];
        assert_eq!(call_cipher(mode, Part::of(&key), iv.as_ptr(), Part::of(from), out.as_mut_ptr()), SQLITE_OK);
        assert_eq!(out[..64], to[..]);
        assert_eq!(out[64..], [0xee; 2], "no more is written than was read");
    }
}

#[test]
fn cipher_works_wherever_input_and_output_overlap() {
    let [key, iv, plain, secret] = nist();
    for (mode, from, to) in [(ENCRYPT, &plain, &secret), (DECRYPT, &secret, &plain)] {
        for out_at in 0..=128 {
            // Input in the middle, output from wholly before it to wholly after it.
            let mut memory = [0xee; 192];
            memory[64..128].copy_from_slice(from);
            let base = memory.as_mut_ptr();
            let (input, out) = (base.wrapping_add(64), base.wrapping_add(out_at));
            assert_eq!(call_cipher(mode, Part::of(&key), iv.as_ptr(), Part(input, 64), out), SQLITE_OK);
            assert_eq!(memory[out_at..out_at + 64], to[..], "mode {mode}, output at {out_at}");
        }
    }
}

#[test]
fn cipher_reads_key_and_iv_before_it_writes() {
    // SQLCipher keeps the IV right behind the output. Here the output even lies on top of key and IV.
    let [key, iv, plain, secret] = nist();
    let mut memory = [0; 64];
    memory[..32].copy_from_slice(&key);
    memory[32..48].copy_from_slice(&iv);
    let base = memory.as_mut_ptr();
    let code = call_cipher(ENCRYPT, Part(base, 32), base.wrapping_add(32), Part::of(&plain), base);
    assert_eq!(code, SQLITE_OK);
    assert_eq!(memory[..], secret[..]);
}

#[test]
fn cipher_refuses_what_is_not_a_request() {
    let [key, iv, plain, _] = nist();
    let (good_key, good) = (Part::of(&key), Part::of(&plain));
    let mut out = [0xee; 64];
    let at = out.as_mut_ptr();
    for mode in [-1, 2, c_int::MIN, c_int::MAX] {
        assert_eq!(call_cipher(mode, good_key, iv.as_ptr(), good, at), SQLITE_ERROR);
    }
    for mode in [ENCRYPT, DECRYPT] {
        for key_sz in [-32, -1, 0, 16, 24, 31] {
            assert_eq!(call_cipher(mode, Part(good_key.0, key_sz), iv.as_ptr(), good, at), SQLITE_ERROR);
        }
        for in_sz in [-64, -16, -1, 1, 15, 17, 63, c_int::MIN] {
            assert_eq!(call_cipher(mode, good_key, iv.as_ptr(), Part(good.0, in_sz), at), SQLITE_ERROR);
        }
        assert_eq!(call_cipher(mode, Part(null(), 32), iv.as_ptr(), good, at), SQLITE_ERROR);
        assert_eq!(call_cipher(mode, good_key, null(), good, at), SQLITE_ERROR);
        assert_eq!(call_cipher(mode, good_key, iv.as_ptr(), Part(null(), 64), at), SQLITE_ERROR);
        assert_eq!(call_cipher(mode, good_key, iv.as_ptr(), good, null_mut()), SQLITE_ERROR);
        assert_eq!(call_cipher(mode, good_key, iv.as_ptr(), Part(good.0, 0), at), SQLITE_OK);
    }
    assert_eq!(out, [0xee; 64], "a refused encryption leaves no plaintext behind");
}
