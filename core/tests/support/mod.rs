//! What the tests of the self-check share: the vectors, a person who answers cards, and a small seeded source of chance.
//! Every test file uses a part of it.
#![allow(dead_code, unreachable_pub)]

pub mod asked;
pub mod levels;
pub mod opens;
pub mod person;
pub mod vectors;

use std::collections::BTreeSet;

use limber_core::check::engine;
use limber_core::content::{Content, FindingSet, Level, content};

/// The content that ships.
pub fn shipped() -> &'static Content {
    content().expect("the built-in content loads")
}

/// A pack to be changed on purpose: the shipped one, with its words (which `Content` keeps elsewhere) cut to the one language
/// that must be there.
pub fn pack() -> limber_pack::Pack {
    let mut pack = shipped().pack().clone();
    pack.texts = vec![limber_pack::Texts { language: "en".to_owned(), plain: Default::default(), patterns: String::new() }];
    pack
}

/// Ids as a set of findings.
pub fn set<S: AsRef<str>>(content: &Content, ids: impl IntoIterator<Item = S>) -> FindingSet {
    ids.into_iter().map(|id| content.finding(id.as_ref()).expect("the content knows the finding")).collect()
}

/// The level of some findings.
pub fn level<S: AsRef<str>>(content: &Content, ids: impl IntoIterator<Item = S>) -> Level {
    engine::level(content, &set(content, ids))
}

/// The actions of a result, in the order shown.
pub fn actions(content: &Content, evaluation: &engine::Evaluation<'_>) -> Vec<String> {
    evaluation.actions().into_iter().map(|action| content.pack().actions[action].id.clone()).collect()
}

/// Words as a set.
pub fn ids(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

/// How many random cases, scaled by `LIMBER_CASES` (1 is the default, 10 is ten times as many).
pub fn cases(usual: usize) -> usize {
    let scale = std::env::var("LIMBER_CASES").ok().and_then(|text| text.parse::<f64>().ok()).unwrap_or(1.0);
    ((usual as f64 * scale) as usize).max(1)
}

/// Splitmix64: small, seeded, good enough to choose answers. The seed is printed, so that a failure can be repeated.
pub struct Chance(u64);

impl Chance {
    /// Chance with a printed seed; `LIMBER_SEED` overrides it.
    pub fn new(test: &str, seed: u64) -> Self {
        let seed = std::env::var("LIMBER_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(seed);
        println!("{test}: seed {seed}");
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// Another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}
