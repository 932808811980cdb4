//! Writes a vault of the present format for the migration tests, once, when a format is released:
//! `cargo run -p limber-core --example freeze_format -- core/tests/data/format-N`. A released folder is never written again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{DAY, HOUR, MINUTE, TestKeys, moment, new_vault, now};
use limber_core::journal::{self, Edit, When};

fn main() {
    let dir = std::env::args().nth(1).expect("the folder to write");
    let dir = std::path::Path::new(&dir);
    assert!(!dir.join("vault.db").exists(), "a frozen vault is never written again");
    std::fs::create_dir_all(dir).unwrap();
    let vault = new_vault(dir, &TestKeys::new(1));
    let at = |back: i64| Some(When { utc_ms: common::NINE - back, zone: "Europe/Berlin".to_owned() });
    journal::log(&vault, &now(0), journal::NewMoment { at: at(DAY), ..moment(0, &[], None) }).unwrap();
    let odd = "e\u{301} 👩‍🦽 שלום \0 end";
    let (entry, _) = journal::log(&vault, &now(MINUTE), moment(7, &["groin.left"], Some(odd))).unwrap();
    let places = vec![common::place("groin.left"), common::place("buttock.left")];
    journal::edit(&vault, &now(2 * MINUTE), entry.id, Edit { places: Some(places), ..Edit::default() }).unwrap();
    journal::log(&vault, &now(3 * HOUR), moment(10, &["saddle"], Some("later the same day"))).unwrap();
    let (gone, _) = journal::log(&vault, &now(4 * HOUR), moment(3, &["wide_body"], Some("in the trash"))).unwrap();
    journal::delete(&vault, &now(5 * HOUR), gone.id).unwrap();
}
