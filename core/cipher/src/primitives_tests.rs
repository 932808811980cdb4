//! The primitives against published vectors.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::primitives::{Cbc, Hash, Refused, hmac, pbkdf2, random};

const HASHES: [Hash; 3] = [Hash::Sha1, Hash::Sha256, Hash::Sha512];

fn hex(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}

/// NIST SP 800-38A, F.2.5 and F.2.6: key, IV, plaintext, ciphertext.
pub(crate) fn nist() -> [Vec<u8>; 4] {
    [
        hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"),
        hex("000102030405060708090a0b0c0d0e0f"),
        hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51\
             30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"),
        hex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d\
             39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b"),
    ]
}

#[test]
fn aes_cbc_gives_the_nist_vectors() {
    let [key, iv, plain, secret] = nist();
    let mut data = plain.clone();
    Cbc::encrypt(&key, &iv).unwrap().run(&mut data).unwrap();
    assert_eq!(data, secret);
    Cbc::decrypt(&key, &iv).unwrap().run(&mut data).unwrap();
    assert_eq!(data, plain);
}

#[test]
fn aes_cbc_of_a_page_is_the_chain_of_its_blocks() {
    // The vectors are four blocks long and RustCrypto decrypts more than that at once: check a page of 4096 - 80 bytes
    // against the same chain, one block at a time.
    let [key, iv, ..] = nist();
    let plain: Vec<u8> = (0..4016_u32).map(|i| (i * 7 + i / 256) as u8).collect();
    let mut secret = plain.clone();
    Cbc::encrypt(&key, &iv).unwrap().run(&mut secret).unwrap();

    let mut chained = Vec::new();
    let mut previous = iv.clone();
    for block in plain.chunks(16) {
        let mut block = block.to_vec();
        Cbc::encrypt(&key, &previous).unwrap().run(&mut block).unwrap();
        chained.extend_from_slice(&block);
        previous = block;
    }
    assert_eq!(secret, chained);

    Cbc::decrypt(&key, &iv).unwrap().run(&mut secret).unwrap();
    assert_eq!(secret, plain);
}

#[test]
fn aes_cbc_refuses_wrong_sizes() {
    let [key, iv, plain, _] = nist();
    for len in [0, 16, 24, 31, 33] {
        let wrong = vec![1; len];
        assert!(Cbc::encrypt(&wrong, &iv).is_err(), "key of {len}");
        assert!(Cbc::decrypt(&wrong, &iv).is_err(), "key of {len}");
    }
    for len in [0, 15, 17, 32] {
        let wrong = vec![1; len];
        assert!(Cbc::encrypt(&key, &wrong).is_err(), "iv of {len}");
        assert!(Cbc::decrypt(&key, &wrong).is_err(), "iv of {len}");
    }
    for len in [1, 15, 17, 63] {
        let mut data = plain[..len].to_vec();
        assert_eq!(Cbc::encrypt(&key, &iv).unwrap().run(&mut data), Err(Refused));
        assert_eq!(Cbc::decrypt(&key, &iv).unwrap().run(&mut data), Err(Refused));
        assert_eq!(data, plain[..len], "a refused run changes nothing");
    }
    assert_eq!(Cbc::encrypt(&key, &iv).unwrap().run(&mut []), Ok(()));
}

/// Every way of cutting the data in two must give the same HMAC, since SQLCipher hands over page and page number apart.
fn check_hmac(hash: Hash, key: &[u8], data: &[u8], expected: &str) {
    for cut in 0..=data.len() {
        let (first, second) = data.split_at(cut);
        let mut tag = vec![0; hash.tag_len()];
        hmac(hash, key, first, second, &mut tag).unwrap();
        assert_eq!(tag, hex(expected), "{hash:?}, cut at {cut}");
    }
}

#[test]
fn hmac_sha1_gives_the_vectors_of_rfc_2202() {
    let upto25: Vec<u8> = (1..=25).collect();
    let vectors: [(&[u8], &[u8], &str); 7] = [
        (&[0x0b; 20], b"Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
        (b"Jefe", b"what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        (&[0xaa; 20], &[0xdd; 50], "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
        (&upto25, &[0xcd; 50], "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
        (&[0x0c; 20], b"Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"),
        (&[0xaa; 80], b"Test Using Larger Than Block-Size Key - Hash Key First", "aa4ae5e15272d00e95705637ce8a3b55ed402112"),
        (
            &[0xaa; 80],
            b"Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
        ),
    ];
    for (key, data, tag) in vectors {
        check_hmac(Hash::Sha1, key, data, tag);
    }
}

#[test]
fn hmac_sha256_and_sha512_give_the_vectors_of_rfc_4231() {
    // All but number 5, which truncates.
    let upto25: Vec<u8> = (1..=25).collect();
    let vectors: [(&[u8], &[u8], &str, &str); 6] = [
        (
            &[0x0b; 20],
            b"Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde\
             daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554\
             9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39\
             bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb",
        ),
        (
            &upto25,
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3db\
             a91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd",
        ),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352\
             6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
        ),
        (
            &[0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. \
              The key needs to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944\
             b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58",
        ),
    ];
    for (key, data, sha256, sha512) in vectors {
        check_hmac(Hash::Sha256, key, data, sha256);
        check_hmac(Hash::Sha512, key, data, sha512);
    }
}

#[test]
fn hmac_covers_the_page_number() {
    let page = [7; 4032];
    for hash in HASHES {
        let tag_of = |number: u32| {
            let mut tag = vec![0; hash.tag_len()];
            hmac(hash, &[1; 32], &page, &number.to_le_bytes(), &mut tag).unwrap();
            tag
        };
        assert_ne!(tag_of(1), tag_of(2));
    }
}

#[test]
fn hmac_refuses_room_of_another_size() {
    for hash in HASHES {
        for len in [0, hash.tag_len() - 1, hash.tag_len() + 1] {
            let mut room = vec![0xee; len];
            assert_eq!(hmac(hash, b"key", b"data", b"", &mut room), Err(Refused));
            assert_eq!(room, vec![0xee; len]);
        }
    }
}

fn check_pbkdf2(hash: Hash, passphrase: &[u8], salt: &[u8], rounds: u32, expected: &str) {
    let expected = hex(expected);
    let mut key = vec![0xee; expected.len()];
    pbkdf2(hash, passphrase, salt, rounds, &mut key).unwrap();
    assert_eq!(key, expected, "{hash:?}, {rounds} rounds");
}

#[test]
fn pbkdf2_sha1_gives_the_vectors_of_rfc_6070() {
    // All but the one of 16,777,216 rounds.
    let check = |passphrase: &[u8], salt: &[u8], rounds, key| check_pbkdf2(Hash::Sha1, passphrase, salt, rounds, key);
    check(b"password", b"salt", 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    check(b"password", b"salt", 2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    check(b"password", b"salt", 4096, "4b007901b765489abead49d926f721d065a429c1");
    check(
        b"passwordPASSWORDpassword",
        b"saltSALTsaltSALTsaltSALTsaltSALTsalt",
        4096,
        "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
    );
    check(b"pass\0word", b"sa\0lt", 4096, "56fa6aa75548099dcc37d7f03425e0c3");
}

#[test]
fn pbkdf2_sha256_gives_the_vectors_of_rfc_7914() {
    check_pbkdf2(
        Hash::Sha256,
        b"passwd",
        b"salt",
        1,
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc\
         49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
    );
    check_pbkdf2(
        Hash::Sha256,
        b"Password",
        b"NaCl",
        80_000,
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56\
         a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
    );
}

#[test]
fn pbkdf2_sha512_gives_the_vectors_of_cpython() {
    // No RFC has any. These are in CPython's test_hashlib.py and in many other suites.
    let check = |rounds, key| check_pbkdf2(Hash::Sha512, b"password", b"salt", rounds, key);
    check(
        1,
        "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252\
         c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce",
    );
    check(
        2,
        "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c\
         f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e",
    );
    check(
        4096,
        "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5\
         143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5",
    );
}

#[test]
fn pbkdf2_refuses_zero_rounds() {
    for hash in HASHES {
        let mut key = [0xee; 32];
        assert_eq!(pbkdf2(hash, b"password", b"salt", 0, &mut key), Err(Refused));
        assert_eq!(key, [0xee; 32]);
    }
}

#[test]
fn random_fills_all_of_it_and_never_twice_the_same() {
    let (mut one, mut two) = ([0; 80], [0; 80]);
    random(&mut one).unwrap();
    random(&mut two).unwrap();
    assert_ne!(one, two);
    // Eight zero bytes at either end happen once in 2^63 runs.
    assert!(one[..8] != [0; 8] && one[72..] != [0; 8]);
    random(&mut []).unwrap();
}
