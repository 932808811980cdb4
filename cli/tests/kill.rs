//! `kill -9` at any moment, also while the journal is being made: every entry that was acknowledged is there, and the next
//! command needs no step. `LIMBER_KILLS` asks for more.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;
use std::os::unix::process::ExitStatusExt as _;
use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use common::{Person, text};

/// So many kills share a journal; then a new one is made under fire.
const KILLS_A_JOURNAL: u32 = 25;

#[test]
fn acknowledged_entries_survive_kill_9() {
    let wanted: u32 = std::env::var("LIMBER_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64;
    println!("seed {seed}");
    let mut random = seed;
    let mut kills = 0;
    let mut acknowledged_in_all = 0;
    while kills < wanted {
        let person = Person::new();
        let mut acknowledged = BTreeSet::new();
        let mut here = 0;
        // How long an undisturbed log takes on this machine now: kills are spread over it and a little beyond.
        let mut usual = Duration::from_millis(30);
        while here < KILLS_A_JOURNAL && kills < wanted {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let delay = usual.mul_f64((random >> 33) as f64 / f64::from(1_u32 << 31) * 1.1);
            let mut child = person
                .command()
                .args(["--json", "log", "5", "--where", "groin.left", "--note", "under fire"])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            std::thread::sleep(delay);
            child.kill().unwrap();
            let output = child.wait_with_output().unwrap();
            if let Ok(said) = serde_json::from_slice::<serde_json::Value>(&output.stdout) {
                acknowledged.insert(said["entry"]["id"].as_str().unwrap().to_owned());
            }
            if output.status.signal() == Some(9) {
                kills += 1;
                here += 1;
            } else {
                assert!(output.status.success(), "seed {seed}: {}", text(&output.stderr));
            }
            let started = Instant::now();
            if here % 5 == 0 {
                let logged = person.json(&["log", "1"]);
                acknowledged.insert(logged["entry"]["id"].as_str().unwrap().to_owned());
                usual = started.elapsed().max(Duration::from_millis(5));
            }
        }
        let there: BTreeSet<String> = person.entries().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect();
        let lost: Vec<_> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "seed {seed}: {lost:?} were acknowledged and are gone");
        assert_eq!(person.json(&["doctor"])["sound"], true, "seed {seed}");
        acknowledged_in_all += acknowledged.len();
    }
    println!("{kills} kills, {acknowledged_in_all} acknowledged entries, 0 lost");
}
