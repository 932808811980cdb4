//! The journal from a terminal.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Person, files, text};

#[test]
fn a_first_log_starts_the_journal_and_the_next_command_shows_it() {
    let person = Person::new();
    let said = person.ok(&["log", "6", "--where", "groin.left", "back_low_mid", "--note", "zebraquartz after the stairs"]);
    assert!(said.starts_with("Saved 6: "), "{said}");
    let journal = person.ok(&["journal"]);
    assert!(journal.contains("2026-11-25") && journal.contains("09:00  pain 6") && journal.contains("zebraquartz"), "{journal}");
    assert!(!journal.contains('\u{1b}'), "no colours in a pipe");
    for file in files(person.home.path()) {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"), "{file:?}");
        for word in ["zebraquartz", "stairs", "groin"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{file:?} holds {word}");
        }
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o077, 0, "{file:?} is private");
    }
}

#[test]
fn options_stand_before_or_after_the_command() {
    let person = Person::new();
    let home = person.home.path().to_str().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_limber"));
        text(&command.args(arguments).env_remove("LIMBER_HOME").output().unwrap().stdout)
    };
    let now = "2026-11-20T10:00:00Z";
    run(&["log", "3", "--home", home, "--now", now, "--zone", "Asia/Kathmandu"]);
    let after = run(&["journal", "--json", "--home", home, "--zone", "UTC"]);
    let before = run(&["--json", "--home", home, "--zone", "UTC", "journal"]);
    assert_eq!(after, before);
    assert!(after.contains("2026-11-20T15:45:00+05:45"), "{after}");
}

#[test]
fn yesterday_evening_is_written_down_with_its_own_zone() {
    let person = Person::new();
    let logged = person.json(&["log", "4", "--at", "2026-11-24T22:15", "--zone", "America/New_York"]);
    assert_eq!(logged["entry"]["at"], "2026-11-24T22:15:00-05:00");
    assert_eq!(logged["entry"]["zone"], "America/New_York");
    assert_eq!(logged["changes"]["days"][0], "2026-11-24");
}

#[test]
fn log_then_undo_gives_the_identical_journal() {
    let person = Person::new();
    person.ok(&["log", "2", "--where", "knee.right", "--note", "first"]);
    let before = person.json(&["journal"]);
    person.ok(&["log", "9", "--where", "wide_body"]);
    assert!(person.ok(&["undo"]).starts_with("Undone"));
    assert_eq!(person.json(&["journal"]), before);
    person.ok(&["undo"]);
    assert!(person.entries().is_empty());
    assert_eq!(person.refused(&["undo"]).0, 1);
}

#[test]
fn nasty_notes_come_back_exactly_and_never_reach_the_terminal_raw() {
    let person = Person::new();
    let notes = [
        "👩‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🦽".to_owned(),
        "שלום \u{202e}drow\u{202c} عليكم".to_owned(),
        "nul \0 inside".to_owned(),
        "e\u{301}\u{323} combining".to_owned(),
        "\u{1b}[2J\u{1b}]0;title\u{7} \u{9b}31m escape".to_owned(),
        "x".repeat(10_000),
    ];
    for note in &notes {
        let output = person.say(&["log", "1", "--note", "-"], note);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(person.entries()[0]["note"].as_str().unwrap(), note);
    }
    let shown = person.ok(&["journal"]);
    assert!(!shown.contains(['\u{1b}', '\u{9b}', '\u{7}', '\0', '\u{202e}']));
}

#[test]
fn bad_input_is_one_line_with_a_code_and_exit_2_and_nothing_is_kept() {
    let person = Person::new();
    let long = "x".repeat(10_001);
    let cases: [(&[&str], &str, &str); 20] = [
        (&["log", "11"], "invalid_input", "pain_now"),
        (&["log", "-1"], "invalid_input", "pain_now"),
        (&["log", "six"], "invalid_input", "pain_now"),
        (&["log", "5.5"], "invalid_input", "pain_now"),
        (&["log", ""], "invalid_input", "pain_now"),
        (&["log", "5", "--where", "groin"], "invalid_input", "groin.left or groin.right"),
        (&["log", "5", "--where", "groin.middle"], "invalid_input", "groin.left or groin.right"),
        (&["log", "5", "--where", "elbow.left"], "invalid_input", "where"),
        (&["log", "5", "--where", "groin.left", "--where", "groin.left"], "invalid_input", "where"),
        (&["log", "5", "--at", "2026-11-26T08:00"], "invalid_input", "at"),
        (&["log", "5", "--at", "yesterday"], "invalid_input", "at"),
        (&["log", "5", "--zone", "Mars/Base"], "invalid_input", "zone"),
        (&["log", "5", "--now", "soon"], "invalid_input", "now"),
        (&["log", "5", "--note", &long], "invalid_input", "10000 characters"),
        (&["log"], "usage", "PAIN"),
        (&["frobnicate"], "usage", "frobnicate"),
        (&["journal", "--limit", "0"], "invalid_input", "limit"),
        (&["journal", "--limit", "many"], "usage", "limit"),
        (&["exercises", "headstand"], "invalid_input", "exercise"),
        (&["--now"], "usage", "now"),
    ];
    for (arguments, code, part) in cases {
        let (exit, found, text) = person.refused(arguments);
        assert_eq!((exit, found.as_str()), (2, code), "{arguments:?}: {text}");
        assert!(text.contains(part), "{arguments:?}: {text}");
        assert!(text.len() < 300, "{arguments:?} is echoed: {text}");
    }
    assert!(person.entries().is_empty());
}

#[test]
fn bytes_that_are_not_text_are_refused_and_no_panic() {
    use std::os::unix::ffi::OsStrExt as _;
    let person = Person::new();
    let mut command = person.command();
    let output = command.args(["log", "5", "--note"]).arg(std::ffi::OsStr::from_bytes(b"\xff\xfe")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let mut child = person.command();
    child.args(["log", "5", "--note", "-"]).stdin(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = child.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"ab\xffcd").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!text(&output.stderr).contains("panicked"));
}

#[test]
fn without_a_terminal_it_prints_today_and_how_to_go_on() {
    let person = Person::new();
    let said = person.ok(&[]);
    assert!(said.contains("No journal has been started") && said.contains("limber log"), "{said}");
    assert!(files(person.home.path()).is_empty(), "looking makes nothing");
    person.ok(&["log", "4"]);
    person.ok(&["log", "7"]);
    let said = person.ok(&[]);
    assert!(said.contains("2 entries, middle value 5.5"), "{said}");
}

#[test]
fn a_place_that_is_a_warning_sign_says_so_at_once() {
    let person = Person::new();
    let said = person.ok(&["log", "5", "--where", "saddle"]);
    assert!(said.contains("check your warning signs now"), "{said}");
    assert_eq!(person.json(&["log", "5", "--where", "saddle.middle"])["opens"][0], "c02_control");
}

#[test]
fn every_state_of_the_vault_is_told_in_words_and_the_check_still_works() {
    let person = Person::new();
    person.ok(&["log", "5"]);
    let home = person.home.path();
    let key = std::fs::read(home.join("device.key")).unwrap();
    std::fs::write(home.join("device.key"), [7; 32]).unwrap();
    assert_eq!(person.refused(&["journal"]).1, "wrong_key");
    std::fs::remove_file(home.join("device.key")).unwrap();
    assert_eq!(person.refused(&["log", "3"]).1, "key_lost");
    assert!(!home.join("device.key").exists(), "no new key is made for an old journal");
    assert_eq!(person.refused(&["exercises"]).1, "key_lost", "no journal to read, no exercises");
    if cfg!(feature = "check") {
        assert!(person.say(&["check", "--answers", "-", "--json"], r#"{"answers":{}}"#).status.success());
    }
    let doctor = person.run(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(1));
    assert!(text(&doctor.stdout).contains("The key to this journal is gone"));
    std::fs::write(home.join("device.key"), key).unwrap();
    let database = std::fs::read(home.join("vault/vault.db")).unwrap();
    std::fs::write(home.join("vault/vault.db"), b"SQLite format 3\0 not ours").unwrap();
    assert_eq!(person.refused(&["journal"]).1, "corrupt");
    std::fs::write(home.join("vault/vault.db"), database).unwrap();
    assert_eq!(person.entries().len(), 1, "nothing was changed by all that");
}

#[test]
fn the_doctor_finds_a_sound_journal_and_an_open_key_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let person = Person::new();
    person.ok(&["log", "5"]);
    let doctor = person.json(&["doctor"]);
    assert_eq!((&doctor["sound"], &doctor["vault"]), (&true.into(), &"ready".into()));
    assert_eq!(doctor["diagnosis"]["provider"], "limber-cipher");
    let key = person.home.path().join("device.key");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(person.run(&["doctor"]).status.code(), Some(1));
}

#[test]
fn completions_and_the_manual_are_made_for_every_shell() {
    let person = Person::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(person.ok(&["completions", shell]).contains("exercises"), "{shell}");
    }
    let manual = person.ok(&["man"]);
    assert!(manual.contains(".TH limber") && manual.contains("LIMBER LOG"), "{manual}");
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let person = Person::new();
    for _ in 0..3 {
        person.ok(&["log", "5", "--note", &"long ".repeat(1_900)]);
    }
    let mut child = person.command();
    child.args(["journal"]).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = child.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
}

#[test]
fn a_journal_whose_file_is_gone_is_not_started_anew_and_keeps_the_stretches_closed() {
    let person = Person::new();
    person.ok(&["log", "5"]);
    let vault = person.home.path().join("vault");
    let file = std::fs::read(vault.join("vault.db")).unwrap();
    std::fs::remove_file(vault.join("vault.db")).unwrap();
    for command in [&["journal"][..], &["log", "7"], &["exercises"], &["undo"]] {
        assert_eq!(person.refused(command).1, "corrupt", "{command:?}");
    }
    assert!(!vault.join("vault.db").exists());
    assert_eq!(person.run(&["doctor"]).status.code(), Some(1));
    std::fs::write(vault.join("vault.db"), file).unwrap();
    assert_eq!(person.entries().len(), 1);
}

#[test]
fn the_words_of_a_note_never_stand_in_an_error() {
    let person = Person::new();
    let (_, code, text) = person.refused(&["log", "5", "--note", "my", "secretword", "here"]);
    assert!(code == "usage" && !text.contains("secretword"), "{text}");
}

#[test]
fn an_error_that_nobody_can_read_is_still_an_exit_code() {
    let person = Person::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let status = person.command().args(["log", "11"]).stderr(full).status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn another_command_at_work_is_waited_for() {
    let person = Person::new();
    person.ok(&["log", "5"]);
    let lock = std::fs::File::open(person.home.path().join("vault/vault.lock")).unwrap();
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let release = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        drop(lock);
    });
    person.ok(&["log", "6"]);
    release.join().unwrap();
    assert_eq!(person.entries().len(), 2);
}

#[test]
fn every_entry_can_be_reached_by_the_list() {
    let person = Person::new();
    for _ in 0..203 {
        person.ok(&["log", "5"]);
    }
    let count = |limit: &str| {
        let journal = person.json(&["journal", "--limit", limit]);
        let days = journal["days"].as_array().unwrap();
        (days.len(), days.iter().map(|day| day["entries"].as_array().unwrap().len()).sum::<usize>(), journal["more"].clone())
    };
    assert_eq!(count("201"), (1, 201, true.into()));
    assert_eq!(count("1000"), (1, 203, false.into()));
}

#[test]
fn an_empty_home_variable_is_as_none() {
    let dir = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_limber"));
    let output = command.args(["doctor", "--json"]).env("LIMBER_HOME", "").env("XDG_DATA_HOME", dir.path()).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}
