//! The facade as a phone calls it, with a key store of the phone's.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};

use limber_ffi::{KeyFailure, KeyStore, LimberError, LimberVault, NewMoment, Now, PlaceMark};

/// A key store that seals by turning bits, and fails on demand.
#[derive(Default)]
struct Phone {
    fail: Mutex<Option<KeyFailure>>,
}

impl Phone {
    fn turned(&self, bytes: &[u8]) -> Result<Vec<u8>, KeyFailure> {
        match *self.fail.lock().unwrap() {
            Some(failure) => Err(failure),
            None => Ok(bytes.iter().map(|byte| byte ^ 0x5A).collect()),
        }
    }
}

impl KeyStore for Phone {
    fn wrap(&self, _key_id: Vec<u8>, key: Vec<u8>) -> Result<Vec<u8>, KeyFailure> {
        self.turned(&key)
    }

    fn unwrap(&self, _key_id: Vec<u8>, wrapped: Vec<u8>) -> Result<Vec<u8>, KeyFailure> {
        self.turned(&wrapped)
    }

    fn delete(&self, _key_id: Vec<u8>) -> Result<(), KeyFailure> {
        Ok(())
    }
}

fn now(minute: i64) -> Now {
    Now { utc_ms: 1_795_593_600_000 + minute * 60_000, mono_ms: minute * 60_000, zone: "UTC".to_owned() }
}

fn moment(pain_now: i32, place: &str) -> NewMoment {
    let places = vec![PlaceMark { place: place.to_owned(), score: Some(4) }];
    NewMoment { pain_now, places, note: Some("from a phone".to_owned()), at_utc_ms: None, at_zone: None }
}

#[test]
fn a_phone_logs_reads_deletes_undoes_and_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Arc::new(Phone::default());
    let open = || LimberVault::open(dir.path().to_str().unwrap().to_owned(), phone.clone(), now(0));
    let vault = open().unwrap();
    let logged = vault.log_moment(now(1), moment(6, "saddle")).unwrap();
    assert_eq!((logged.opens, logged.changed_days.len()), (vec!["c02_control".to_owned()], 1));
    assert_eq!(logged.entry.places[0], PlaceMark { place: "saddle.middle".to_owned(), score: Some(4) });
    vault.delete_entry(now(2), logged.entry.id.clone()).unwrap();
    assert!(vault.journal(10).unwrap().is_empty());
    assert_eq!(vault.undo(now(3)).unwrap(), "delete");
    vault.suspend_vault().unwrap();
    assert_eq!(vault.state().unwrap(), "locked");
    assert_eq!(vault.journal(10), Err(LimberError::Locked));
    *phone.fail.lock().unwrap() = Some(KeyFailure::AuthRequired);
    assert_eq!(vault.resume_vault(), Err(LimberError::AuthRequired));
    *phone.fail.lock().unwrap() = None;
    vault.resume_vault().unwrap();
    assert_eq!(vault.journal(10).unwrap()[0].entries[0].note.as_deref(), Some("from a phone"));
    assert_eq!(open().unwrap_err(), LimberError::AlreadyOpen);
}

#[test]
fn bad_input_names_its_field() {
    let dir = tempfile::tempdir().unwrap();
    let vault = LimberVault::open(dir.path().to_str().unwrap().to_owned(), Arc::new(Phone::default()), now(0)).unwrap();
    for (wrong, named) in [(moment(11, "groin.left"), "pain_now"), (moment(5, "groin"), "where"), (moment(5, "elbow"), "where")] {
        match vault.log_moment(now(1), wrong) {
            Err(LimberError::InvalidInput { field, .. }) => assert_eq!(field, named),
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(vault.delete_entry(now(1), "nobody".to_owned()), Err(LimberError::InvalidInput { .. })));
}

#[cfg(feature = "check")]
#[test]
fn the_check_runs_without_a_journal() {
    use limber_ffi::{AnswerGiven, CheckStep, QuestionAnswer, RowAnswer, check_next};
    let CheckStep::Ask { card, progress, .. } = check_next(Vec::new(), "en".to_owned()).unwrap() else { panic!("no card") };
    assert_eq!((card.id.as_str(), progress.card), ("c01_now", 1));
    let rows = |id: &str, rows: &[(&str, &str)]| QuestionAnswer {
        question: id.to_owned(),
        answer: AnswerGiven::Rows {
            rows: rows.iter().map(|(row, answer)| RowAnswer { row: (*row).to_owned(), answer: (*answer).to_owned() }).collect(),
        },
    };
    let first: Vec<(&str, &str)> = card.questions[0].rows.iter().map(|row| (row.id.as_str(), "no")).collect();
    let mut emergency = first.clone();
    emergency[0].1 = "yes";
    let CheckStep::Done { outcome, .. } = check_next(vec![rows("c01_now", &emergency)], "en".to_owned()).unwrap() else {
        panic!("not done")
    };
    assert_eq!(outcome.action.as_deref(), Some("call_ambulance"));
    let twice = check_next(vec![rows("c01_now", &first), rows("c01_now", &emergency)], "en".to_owned());
    assert!(matches!(twice, Err(LimberError::InvalidInput { .. })), "a second answer must not hide a first yes");
    assert!(matches!(check_next(vec![rows("c99", &[])], "en".to_owned()), Err(LimberError::InvalidInput { .. })));
}
