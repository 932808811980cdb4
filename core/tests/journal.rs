//! The journal as a person uses it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{DAY, HOUR, MINUTE, TestKeys, moment, new_vault, now, open, place, whole_journal};
use limber_core::Error;
use limber_core::content::content;
use limber_core::journal::{self, ChangeKind, Edit, NewMoment, Nrs, Place, When};
use limber_core::time::{Now, local_to_utc};
use limber_core::vault::Vault;

fn vault() -> (tempfile::TempDir, Vault) {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    (dir, vault)
}

fn field(error: &Error) -> &str {
    match error {
        Error::InvalidInput { field, .. } => field,
        other => panic!("not an input error: {other:?}"),
    }
}

#[test]
fn a_quick_log_is_one_call_and_says_what_changed() {
    let (_dir, vault) = vault();
    let (entry, changes) = journal::log(&vault, &now(0), moment(6, &["groin.left"], Some("after the stairs"))).unwrap();
    assert_eq!(entry.pain_now.unwrap().get(), 6);
    assert_eq!(entry.stamp.journal_day, "2026-11-25");
    assert_eq!((entry.stamp.clock().as_str(), entry.stamp.offset_s), ("09:00", 3600));
    assert_eq!(
        (changes.entries.as_slice(), changes.days.as_slice()),
        ([entry.id].as_slice(), ["2026-11-25".to_owned()].as_slice())
    );
    assert_eq!(changes.undo, Some(ChangeKind::Log));
    let today = journal::today(&vault, &now(MINUTE)).unwrap();
    assert_eq!((today.value, today.entries.len()), (Some(6.0), 1));
    assert_eq!(journal::recent_places(&vault).unwrap(), [place("groin.left")]);
}

#[test]
fn the_list_goes_by_journal_day_newest_first_and_pages_lose_nothing() {
    let (_dir, vault) = vault();
    for hour in 0..50 {
        let at = Some(When { utc_ms: common::NINE - hour * 5 * HOUR, zone: "Europe/Berlin".to_owned() });
        journal::log(&vault, &now(0), NewMoment { at, ..moment(hour % 11, &[], None) }).unwrap();
    }
    let whole = whole_journal(&vault);
    assert_eq!(whole.len(), 50);
    for limit in [1, 3, 49, 50, 51] {
        let mut paged = Vec::new();
        let mut cursor = None;
        loop {
            let page = journal::list(&vault, cursor.as_ref(), limit).unwrap();
            assert!(page.days.iter().map(|day| day.entries.len()).sum::<usize>() <= limit as usize);
            paged.extend(page.days.into_iter().flat_map(|day| day.entries));
            let Some(next) = page.next else { break };
            cursor = Some(next);
        }
        assert_eq!(paged, whole, "pages of {limit}");
    }
    let keys: Vec<_> = whole.iter().map(|entry| (entry.stamp.journal_day.clone(), entry.stamp.utc_ms)).collect();
    assert!(keys.is_sorted_by(|a, b| a > b), "newest first");
    assert_eq!(field(&journal::list(&vault, None, 0).unwrap_err()), "limit");
}

#[test]
fn at_three_in_the_morning_it_is_still_yesterday_and_the_day_start_can_be_moved() {
    let (_dir, vault) = vault();
    let three = local_to_utc("2026-11-25T03:00", "Europe/Berlin").unwrap();
    let at = |utc_ms| Some(When { utc_ms, zone: "Europe/Berlin".to_owned() });
    let (entry, _) = journal::log(&vault, &now(0), NewMoment { at: at(three), ..moment(8, &[], None) }).unwrap();
    assert_eq!((entry.stamp.local_date.as_str(), entry.stamp.journal_day.as_str()), ("2026-11-25", "2026-11-24"));
    assert_eq!(journal::set_day_start(&vault, &now(0), 0).unwrap().settings, ["day_start_min"]);
    let (next, _) = journal::log(&vault, &now(0), NewMoment { at: at(three + MINUTE), ..moment(8, &[], None) }).unwrap();
    assert_eq!(next.stamp.journal_day, "2026-11-25");
    assert_eq!(journal::get(&vault, entry.id).unwrap().stamp.journal_day, "2026-11-24", "an old entry keeps its day");
    assert_eq!(field(&journal::set_day_start(&vault, &now(0), 721).unwrap_err()), "day_start");
}

#[test]
fn travel_never_moves_an_old_entry() {
    let (_dir, vault) = vault();
    let (home, _) = journal::log(&vault, &now(0), moment(3, &[], None)).unwrap();
    let away = Now { zone: "Pacific/Auckland".to_owned(), ..now(HOUR) };
    let (there, _) = journal::log(&vault, &away, moment(4, &[], None)).unwrap();
    assert_eq!(journal::get(&vault, home.id).unwrap(), home);
    assert_eq!((there.stamp.offset_s, there.stamp.clock().as_str()), (13 * 3600, "22:00"));
}

#[test]
fn nasty_texts_come_back_exactly() {
    let (_dir, vault) = vault();
    let texts = [
        "👩‍👩‍👧‍👦 family, 👩🏽‍🦽 wheelchair, 🏳️‍🌈".to_owned(),
        "שלום عليكم \u{202e}reversed\u{202c} end".to_owned(),
        "nul \0 in the middle \0".to_owned(),
        "\0".to_owned(),
        "e\u{301} is not é".to_owned(),
        "line\r\nline\rline\n\u{2028}\u{85}tab\t".to_owned(),
        "'; DROP TABLE entry; --".to_owned(),
        "\u{feff}byte order".to_owned(),
        " leading and trailing ".to_owned(),
        "\u{1F9B4}".repeat(10_000),
        "a".repeat(10_000),
        format!("z{}", "\u{300}".repeat(19_999)),
    ];
    for (minute, text) in (0..).zip(&texts) {
        let (entry, _) = journal::log(&vault, &now(minute * MINUTE), moment(1, &[], Some(text))).unwrap();
        assert_eq!(journal::get(&vault, entry.id).unwrap().note.as_ref(), Some(text));
    }
    let undone = journal::undo(&vault, &now(HOUR)).unwrap();
    assert_eq!(undone.kind, ChangeKind::Log);
}

#[test]
fn a_note_beyond_its_limits_is_refused_with_the_limit_that_it_met() {
    let (_dir, vault) = vault();
    for (note, limit) in [("a".repeat(10_001), "10000 characters"), ("\u{300}".repeat(20_001), "40000 bytes")] {
        match journal::log(&vault, &now(0), moment(1, &[], Some(&note))) {
            Err(Error::InvalidInput { field, reason }) => assert!(field == "note" && reason.contains(limit), "{reason}"),
            other => panic!("{other:?}"),
        }
    }
    assert!(whole_journal(&vault).is_empty());
}

#[test]
fn what_cannot_be_is_refused_by_name_and_nothing_is_written() {
    let (_dir, vault) = vault();
    for wrong in [-1, 11, i64::MAX] {
        assert_eq!(field(&Nrs::new(wrong).unwrap_err()), "pain_now");
    }
    let at = |utc_ms, zone: &str| Some(When { utc_ms, zone: zone.to_owned() });
    for (new, named) in [
        (NewMoment { at: at(common::NINE + 1, "Europe/Berlin"), ..moment(1, &[], None) }, "at"),
        (NewMoment { at: at(-3_000_000_000_000, "UTC"), ..moment(1, &[], None) }, "at"),
        (NewMoment { at: at(i64::MIN, "UTC"), ..moment(1, &[], None) }, "at"),
        (NewMoment { at: at(0, "Not/AZone"), ..moment(1, &[], None) }, "zone"),
        (moment(1, &["groin.left", "groin.left"], None), "where"),
    ] {
        assert_eq!(field(&journal::log(&vault, &now(0), new).unwrap_err()), named);
    }
    assert!(whole_journal(&vault).is_empty());
    assert_eq!(vault.diagnose().unwrap().commits, 0, "a refused write leaves no commit");
}

#[test]
fn a_place_needs_its_side_where_there_are_two() {
    let content = content().unwrap();
    match Place::parse(content, "groin") {
        Err(Error::InvalidInput { field, reason }) => {
            assert_eq!((field.as_str(), reason.as_str()), ("where", "say which side: groin.left or groin.right"));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(Place::parse(content, "back_low_mid").unwrap(), Place::parse(content, "back_low_mid.middle").unwrap());
    for wrong in ["groin.middle", "back_low_mid.left", "nowhere", "", ".", "groin.", "groin.left.left"] {
        assert!(Place::parse(content, wrong).is_err(), "{wrong}");
    }
    assert_eq!(journal::opens(content, &[place("saddle"), place("groin.left")]), ["c02_control"]);
}

#[test]
fn log_then_undo_is_the_identical_journal_across_restarts() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    journal::log(&vault, &now(0), moment(2, &["knee.left", "buttock.right"], Some("first"))).unwrap();
    let before = whole_journal(&vault);
    let (second, _) = journal::log(&vault, &now(MINUTE), moment(9, &["hip_outer.left"], Some("second"))).unwrap();
    drop(vault);
    let vault = open(dir.path(), &keys).unwrap();
    let undone = journal::undo(&vault, &now(2 * MINUTE)).unwrap();
    assert_eq!((undone.kind, undone.entry, undone.changes.entries.as_slice()), (ChangeKind::Log, None, [second.id].as_slice()));
    assert_eq!(whole_journal(&vault), before);
    assert!(matches!(journal::get(&vault, second.id), Err(Error::NotFound { what: "entry" })));
}

#[test]
fn each_kind_of_change_is_undone_in_turn_until_nothing_is_left() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    let mut states = vec![whole_journal(&vault)];
    let (entry, _) = journal::log(&vault, &now(0), moment(2, &["knee.left"], Some("first"))).unwrap();
    states.push(whole_journal(&vault));
    let edit = Edit { pain_now: Some(Nrs::new(7).unwrap()), note: Some(String::new()), ..Edit::default() };
    let (edited, _) = journal::edit(&vault, &now(MINUTE), entry.id, edit).unwrap();
    assert!(edited.edited && edited.note.is_none());
    states.push(whole_journal(&vault));
    journal::delete(&vault, &now(2 * MINUTE), entry.id).unwrap();
    states.push(whole_journal(&vault));
    journal::restore(&vault, &now(3 * MINUTE), entry.id).unwrap();
    let kinds = [ChangeKind::Restore, ChangeKind::Delete, ChangeKind::Edit, ChangeKind::Log];
    let mut vault = vault;
    for kind in kinds {
        drop(vault);
        vault = open(dir.path(), &keys).unwrap();
        assert_eq!(journal::can_undo(&vault).unwrap(), Some(kind));
        assert_eq!(journal::undo(&vault, &now(HOUR)).unwrap().kind, kind);
        assert_eq!(whole_journal(&vault), states.pop().unwrap(), "before the {kind:?}");
    }
    assert!(matches!(journal::undo(&vault, &now(HOUR)), Err(Error::NotFound { .. })));
}

#[test]
fn an_undo_is_not_itself_undone_and_later_changes_are() {
    let (_dir, vault) = vault();
    for minute in 0..3 {
        journal::log(&vault, &now(minute * MINUTE), moment(minute, &[], None)).unwrap();
    }
    journal::undo(&vault, &now(HOUR)).unwrap();
    journal::log(&vault, &now(HOUR), moment(9, &[], None)).unwrap();
    let scores = |vault: &Vault| -> Vec<u8> { whole_journal(vault).iter().map(|e| e.pain_now.unwrap().get()).collect() };
    assert_eq!(scores(&vault), [9, 1, 0]);
    for left in [vec![1, 0], vec![0], vec![]] {
        journal::undo(&vault, &now(HOUR)).unwrap();
        assert_eq!(scores(&vault), left);
    }
}

#[test]
fn a_hundred_changes_can_be_undone_and_those_of_the_last_thirty_days() {
    let (_dir, vault) = vault();
    for minute in 0..105 {
        journal::log(&vault, &now(minute * MINUTE), moment(1, &[], None)).unwrap();
    }
    let mut undone = 0;
    while journal::undo(&vault, &now(3 * HOUR)).is_ok() {
        undone += 1;
        assert!(undone <= 100);
    }
    // Undos are logged in the same hundred rows, so half of them pair up with the changes that they undid.
    assert!(undone >= 50, "{undone}");
    journal::log(&vault, &now(4 * HOUR), moment(1, &[], None)).unwrap();
    journal::log(&vault, &now(32 * DAY), moment(2, &[], None)).unwrap();
    assert!(journal::undo(&vault, &now(32 * DAY)).is_ok());
    assert!(matches!(journal::undo(&vault, &now(32 * DAY)), Err(Error::NotFound { .. })), "the other one is a month old");
}

#[test]
fn what_is_in_the_trash_is_out_of_the_day_and_cannot_be_edited() {
    let (_dir, vault) = vault();
    let (entry, _) = journal::log(&vault, &now(0), moment(4, &[], Some("keep me"))).unwrap();
    let (deleted, changes) = journal::delete(&vault, &now(MINUTE), entry.id).unwrap();
    assert_eq!((deleted.deleted_ms, changes.days.len()), (Some(common::NINE + MINUTE), 1));
    assert_eq!(journal::today(&vault, &now(MINUTE)).unwrap().value, None, "a gap is a gap");
    assert!(matches!(journal::edit(&vault, &now(MINUTE), entry.id, Edit::default()), Err(Error::NotFound { .. })));
    assert!(matches!(journal::delete(&vault, &now(MINUTE), entry.id), Err(Error::NotFound { .. })));
    assert_eq!(journal::trash(&vault).unwrap()[0].note.as_deref(), Some("keep me"));
    let (back, _) = journal::restore(&vault, &now(MINUTE), entry.id).unwrap();
    assert_eq!(back, entry);
}

#[test]
fn an_edit_to_another_day_names_both_days() {
    let (_dir, vault) = vault();
    let (entry, _) = journal::log(&vault, &now(0), moment(4, &[], None)).unwrap();
    let at = Some(When { utc_ms: common::NINE - DAY, zone: "Europe/Berlin".to_owned() });
    let (_, changes) = journal::edit(&vault, &now(MINUTE), entry.id, Edit { at, ..Edit::default() }).unwrap();
    assert_eq!(changes.days, ["2026-11-24", "2026-11-25"]);
    assert_eq!(journal::day(&vault, "2026-11-24").unwrap().len(), 1);
    assert!(journal::day(&vault, "yesterday").is_err());
}

#[test]
fn a_moved_clock_marks_the_entry_and_takes_nothing_away() {
    let (_dir, vault) = vault();
    journal::log(&vault, &now(0), moment(1, &[], None)).unwrap();
    // The wall clock jumps a year ahead while a minute passes.
    let jumped = Now { mono_ms: now(MINUTE).mono_ms, ..now(365 * DAY) };
    let (marked, _) = journal::log(&vault, &jumped, moment(2, &[], None)).unwrap();
    assert!(marked.clock_suspect);
    assert_eq!(journal::can_undo(&vault).unwrap(), Some(ChangeKind::Log));
    journal::undo(&vault, &jumped).unwrap();
    assert!(journal::undo(&vault, &jumped).is_ok(), "yesterday is not forgotten because the clock says next year");
}

#[test]
fn the_value_of_a_day_is_its_median() {
    let score = |values: &[i64]| values.iter().map(|value| Nrs::new(*value).unwrap()).collect::<Vec<_>>();
    for (values, median) in
        [(&[][..], None), (&[7], Some(7.0)), (&[9, 1, 2], Some(2.0)), (&[4, 5], Some(4.5)), (&[0, 0, 10, 10], Some(5.0))]
    {
        assert_eq!(journal::day_value(&score(values)), median, "{values:?}");
    }
}
