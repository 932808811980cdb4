//! The facade as a phone calls it, with a key store of the phone's.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{Phone, english, now};
use limber_ffi::{EntryEdit, KeyFailure, LimberError, LimberVault, NewMoment, Now, PlaceMark};

fn moment(pain_now: i32, place: &str) -> NewMoment {
    let places = vec![PlaceMark { place: place.to_owned(), score: Some(4) }];
    NewMoment { pain_now, places, note: Some("from a phone".to_owned()), at_local: None }
}

fn entries(vault: &LimberVault) -> usize {
    vault.journal_page(now(60), None, 200, english()).unwrap().days.iter().map(|day| day.entries.len()).sum()
}

#[test]
fn a_phone_logs_reads_changes_deletes_undoes_and_comes_back() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    assert!(!vault.home(now(0), english()).unwrap().onboarded);
    vault.finish_onboarding(now(0)).unwrap();
    let logged = vault.log_moment(now(1), moment(6, "saddle"), english()).unwrap();
    assert_eq!((logged.opens.as_deref(), logged.opens_text.is_some()), (Some("c02_control"), true));
    assert_eq!((logged.entry.places[0].id.as_str(), logged.entry.places[0].score), ("saddle.middle", Some(4)));
    let usual = vault.log_page(now(2), english()).unwrap();
    assert_eq!((usual.scale.len(), usual.usual.len(), usual.earlier.len()), (11, 1, 5));
    let edit = EntryEdit { pain_now: Some(3), places: None, note: None, at_local: Some(usual.earlier[4].at_local.clone()) };
    let edited = vault.edit_entry(now(2), logged.entry.id.clone(), edit, english()).unwrap();
    assert_eq!((edited.entry.pain_now, edited.entry.clock.as_str(), edited.entry.remarks.len()), (Some(3), "04:02", 1));
    vault.delete_entry(now(3), logged.entry.id.clone()).unwrap();
    assert_eq!(entries(&vault), 0);
    for _ in 0..2 {
        vault.undo(now(4), english()).unwrap();
    }
    let back = vault.entry(now(5), logged.entry.id.clone(), english()).unwrap();
    assert_eq!((back.pain_now, back.note.as_deref()), (Some(6), Some("from a phone")));
    assert_eq!(phone.try_open(now(6)).unwrap_err(), LimberError::AlreadyOpen);
    drop(vault);
    let home = phone.open(now(7)).home(now(7), english()).unwrap();
    assert!(home.onboarded && home.undo.is_some(), "{home:?}");
    assert_eq!(home.entries.len(), 1);
}

#[test]
fn while_the_vault_is_left_every_call_says_locked() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    let id = vault.log_moment(now(1), moment(6, "knee.left"), english()).unwrap().entry.id;
    vault.suspend_vault().unwrap();
    vault.suspend_vault().unwrap();
    assert_eq!(vault.state(english()).unwrap().id, "locked");
    let edit = EntryEdit { pain_now: Some(1), places: None, note: None, at_local: None };
    let calls: Vec<(&str, Result<(), LimberError>)> = vec![
        ("home", vault.home(now(2), english()).map(drop)),
        ("log_page", vault.log_page(now(2), english()).map(drop)),
        ("log_moment", vault.log_moment(now(2), moment(1, "knee.left"), english()).map(drop)),
        ("entry", vault.entry(now(2), id.clone(), english()).map(drop)),
        ("edit_entry", vault.edit_entry(now(2), id.clone(), edit, english()).map(drop)),
        ("delete_entry", vault.delete_entry(now(2), id.clone())),
        ("undo", vault.undo(now(2), english()).map(drop)),
        ("journal_page", vault.journal_page(now(2), None, 10, english()).map(drop)),
        ("exercises", vault.exercises(english()).map(drop)),
        ("exercise", vault.exercise("walking".to_owned(), english()).map(drop)),
        ("seen", vault.seen(now(2), None)),
        ("not_seen", vault.not_seen(now(2))),
        ("finish_onboarding", vault.finish_onboarding(now(2))),
        ("step", Arc::clone(&vault).check_file().unwrap().step().map(drop)),
    ];
    for (name, result) in calls {
        assert_eq!(result, Err(LimberError::Locked), "{name}");
    }
    vault.resume_vault().unwrap();
    assert_eq!(entries(&vault), 1);
}

#[test]
fn each_failure_of_the_key_store_is_an_error_of_its_own() {
    let phone = Phone::new();
    let failures = [
        (KeyFailure::Locked, LimberError::Locked),
        (KeyFailure::AuthRequired, LimberError::AuthRequired),
        (KeyFailure::Unavailable, LimberError::KeyUnavailable),
        (KeyFailure::Lost, LimberError::KeyLost),
        (KeyFailure::Wrong, LimberError::WrongKey),
    ];
    for (failure, error) in &failures {
        phone.fail(Some(*failure));
        assert_eq!(phone.try_open(now(0)).unwrap_err(), *error, "a new journal");
    }
    phone.fail(None);
    let vault = phone.open(now(0));
    vault.log_moment(now(1), moment(6, "knee.left"), english()).unwrap();
    vault.suspend_vault().unwrap();
    for (failure, error) in &failures {
        phone.fail(Some(*failure));
        assert_eq!(vault.resume_vault().unwrap_err(), *error, "coming back");
    }
    phone.fail(None);
    vault.resume_vault().unwrap();
    drop(vault);
    for (failure, error) in &failures {
        phone.fail(Some(*failure));
        assert_eq!(phone.try_open(now(2)).unwrap_err(), *error, "an old journal");
    }
    phone.fail(None);
    assert_eq!(entries(&phone.open(now(2))), 1, "no failure cost anything");
}

/// What is sealed so would be lost with the process that sealed it.
#[test]
fn a_key_store_that_does_not_give_the_key_back_gets_no_journal() {
    let phone = Phone::new();
    phone.empty(true);
    phone.try_open(now(0)).unwrap_err();
    assert!(!phone.dir.path().join("vault.db").exists());
    phone.empty(false);
    let vault = phone.open(now(0));
    vault.log_moment(now(1), moment(6, "knee.left"), english()).unwrap();
    vault.suspend_vault().unwrap();
    phone.empty(true);
    vault.resume_vault().unwrap_err();
    phone.empty(false);
    vault.resume_vault().unwrap();
    assert_eq!(entries(&vault), 1);
}

#[test]
fn a_key_store_may_call_back_into_the_vault() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    vault.log_moment(now(1), moment(6, "knee.left"), english()).unwrap();
    let called = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&called);
    phone.when_asked(&vault, move |vault| {
        counter.fetch_add(1, Ordering::SeqCst);
        assert_eq!(vault.home(now(2), english()), Err(LimberError::Locked));
        assert_eq!(vault.log_moment(now(2), moment(1, "knee.left"), english()), Err(LimberError::Locked));
        vault.state(english()).unwrap();
        vault.suspend_vault().unwrap();
    });
    vault.suspend_vault().unwrap();
    let begun = Instant::now();
    vault.resume_vault().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert_eq!(called.load(Ordering::SeqCst), 1);
    assert_eq!(entries(&vault), 1);
}

#[test]
fn bad_input_names_its_field_and_writes_nothing() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    let long = NewMoment { note: Some("ä".repeat(10_001)), ..moment(5, "groin.left") };
    let late = NewMoment { at_local: Some("2026-11-25T08:02".to_owned()), ..moment(5, "groin.left") };
    for (wrong, named) in [
        (moment(11, "groin.left"), "pain_now"),
        (moment(i32::MIN, "groin.left"), "pain_now"),
        (moment(5, "groin"), "where"),
        (moment(5, "elbow"), "where"),
        (long, "note"),
        (late, "at"),
    ] {
        match vault.log_moment(now(1), wrong, english()) {
            Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, named),
            other => panic!("{other:?}"),
        }
    }
    let nowhere = Now { zone: "Mars/Base".to_owned(), ..now(1) };
    let fields = [
        ("id", vault.delete_entry(now(1), "nobody".to_owned())),
        ("from", vault.journal_page(now(1), Some("nowhere".to_owned()), 10, english()).map(drop)),
        ("limit", vault.journal_page(now(1), None, 0, english()).map(drop)),
        ("zone", vault.home(nowhere, english()).map(drop)),
        ("on", vault.seen(now(1), Some("yesterday".to_owned()))),
        ("keys", limber_ffi::texts(english(), vec!["phone-app".to_owned(), "no-such-word".to_owned()]).map(drop)),
    ];
    for (named, result) in fields {
        match result {
            Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, named),
            other => panic!("{named}: {other:?}"),
        }
    }
    assert_eq!(entries(&vault), 0);
    assert_eq!(vault.exercise("no_such".to_owned(), english()), Err(LimberError::NotFound { what: "exercise".to_owned() }));
}

#[test]
fn the_file_is_checked_in_steps_and_can_be_stopped() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    vault.log_moment(now(1), moment(6, "knee.left"), english()).unwrap();
    let job = Arc::clone(&vault).check_file().unwrap();
    let mut seen = Vec::new();
    for _ in 0..5 {
        let progress = job.step().unwrap();
        seen.push((progress.done, progress.total));
    }
    assert_eq!(seen, [(1, 3), (2, 3), (3, 3), (3, 3), (3, 3)]);
    assert!(job.faults().unwrap().is_empty());
    let stopped = Arc::clone(&vault).check_file().unwrap();
    stopped.step().unwrap();
    stopped.cancel().unwrap();
    for _ in 0..2 {
        assert_eq!(stopped.step(), Err(LimberError::Cancelled { done: 1 }));
    }
    drop(vault);
    assert_eq!(phone.try_open(now(2)).unwrap_err(), LimberError::AlreadyOpen, "a job keeps its vault");
    drop((job, stopped));
    phone.open(now(2));
}

#[test]
fn many_threads_write_and_read_at_once() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let vault = &vault;
            scope.spawn(move || {
                for step in 0..10 {
                    vault.log_moment(now(1), moment(thread, "knee.left"), english()).unwrap();
                    assert!(vault.home(now(1), english()).unwrap().entries.len() > step);
                }
            });
        }
    });
    assert_eq!(entries(&vault), 40);
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_vault_leaves_no_file_open() {
    // Other tests of this process have files of their own: only those of this folder count.
    let files = |phone: &Phone| {
        let dir = phone.dir.path().canonicalize().unwrap();
        let open = std::fs::read_dir("/proc/self/fd").unwrap().filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
        open.filter(|target| target.starts_with(&dir)).count()
    };
    let phone = Phone::new();
    for round in 0..5 {
        let vault = phone.open(now(round));
        vault.log_moment(now(round), moment(6, "knee.left"), english()).unwrap();
        assert!(files(&phone) >= 2, "the journal and its lock");
        vault.suspend_vault().unwrap();
        assert_eq!(files(&phone), 1, "only the lock");
        vault.resume_vault().unwrap();
        drop(vault);
        assert_eq!(files(&phone), 0);
    }
}

#[cfg(feature = "check")]
mod check {
    use limber_ffi::{AnswerGiven, CheckCard, CheckStep, LimberCheck, QuestionAnswer, RowAnswer};

    use super::*;

    fn first_card(check: &LimberCheck) -> CheckCard {
        match check.step().unwrap() {
            CheckStep::Ask { page } => page,
            other => panic!("{other:?}"),
        }
    }

    /// The first card with one answer for every row but the first.
    fn rows(card: &CheckCard, first: &str) -> QuestionAnswer {
        let question = &card.card.questions[0];
        let rows = (0..)
            .zip(&question.rows)
            .map(|(at, row)| RowAnswer { row: row.id.clone(), answer: if at == 0 { first } else { "no" }.to_owned() });
        QuestionAnswer { question: question.id.clone(), answer: AnswerGiven::Rows { rows: rows.collect() } }
    }

    #[test]
    fn a_serious_result_is_kept_closes_the_moves_and_waits_to_be_seen() {
        let phone = Phone::new();
        let vault = phone.open(now(0));
        let check = LimberCheck::begin(english()).unwrap();
        match vault.keep_check(now(1), Arc::clone(&check), english()) {
            Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, "check"),
            other => panic!("a check that is not finished was kept: {other:?}"),
        }
        assert!(vault.exercises(english()).unwrap().closed.is_none());
        let card = first_card(&check);
        assert!(matches!(check.answer(vec![rows(&card, "yes")]).unwrap(), CheckStep::Done { .. }));
        vault.keep_check(now(1), check, english()).unwrap();
        let standing = vault.home(now(1), english()).unwrap().standing.unwrap();
        assert_eq!((standing.level.id(), standing.seen), ("emergency", false));
        assert!(vault.exercises(english()).unwrap().closed.is_some());
        assert_eq!(vault.exercise("walking".to_owned(), english()), Err(LimberError::ExerciseClosed));
        for wrong in ["2026-11-26", "2026-11-24", "26.11.2026"] {
            match vault.seen(now(2), Some(wrong.to_owned())) {
                Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, "on", "{wrong}"),
                other => panic!("{wrong}: {other:?}"),
            }
        }
        vault.seen(now(2), None).unwrap();
        assert!(vault.home(now(2), english()).unwrap().standing.unwrap().seen);
        vault.not_seen(now(3)).unwrap();
        assert!(!vault.home(now(3), english()).unwrap().standing.unwrap().seen);
    }

    #[test]
    fn a_second_answer_never_hides_a_first_yes() {
        let check = LimberCheck::begin(english()).unwrap();
        let card = first_card(&check);
        let both = [rows(&card, "yes"), rows(&card, "no")];
        assert!(matches!(check.answer(both.to_vec()), Err(LimberError::InvalidInput { .. })));
        let AnswerGiven::Rows { mut rows } = both[0].answer.clone() else { panic!("rows") };
        rows.push(RowAnswer { row: rows[0].row.clone(), answer: "no".to_owned() });
        let twice = QuestionAnswer { question: card.card.questions[0].id.clone(), answer: AnswerGiven::Rows { rows } };
        assert!(matches!(check.answer(vec![twice]), Err(LimberError::InvalidInput { .. })));
        let strange = QuestionAnswer { question: "c99".to_owned(), answer: AnswerGiven::Number { number: 1 } };
        assert!(matches!(check.answer(vec![strange]), Err(LimberError::InvalidInput { .. })));
        assert_eq!(first_card(&check), card, "nothing was changed");
        assert_eq!(check.reopen("c99".to_owned()), Err(LimberError::NotFound { what: "question".to_owned() }));
    }

    #[test]
    fn a_text_that_is_no_check_is_refused() {
        for saved in ["", "{}", "null", "{\"answers\":{},\"trail\":[],\"at\":0,\"reviewed\":false}"] {
            match LimberCheck::restore(saved.to_owned(), english()) {
                Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, "saved", "{saved}"),
                other => panic!("{saved}: {other:?}"),
            }
        }
    }
}
