//! Pages as a person reads them: the words, the order, and what is offered next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{DAY, HOUR, MINUTE, TestKeys, moment, new_vault, now};
use limber_core::Error;
use limber_core::content::content;
use limber_core::journal::{self, Edit};
use limber_core::page::{self, Desk, Locale, NumberKind};
use limber_core::settings;
use limber_core::vault::VaultState;

fn locale(language: &str, region: &str) -> Locale {
    Locale { language: language.to_owned(), region: region.to_owned() }
}

#[test]
fn a_first_day_from_an_empty_page_to_a_page_of_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    let locale = locale("en", "DE");
    let desk = Desk::new(content().unwrap(), &locale);
    let home = page::home(&desk, &vault, &now(0)).unwrap();
    assert_eq!((home.date.as_str(), home.today.as_str()), ("Wednesday 25 November", "No pain logged today."));
    assert!(!home.onboarded && home.standing.is_none() && home.undo.is_none() && home.entries.is_empty());
    settings::set_onboarded(&vault, &now(0)).unwrap();

    let (yesterday, _) = journal::log(&vault, &now(0), moment(4, &["groin.left"], None)).unwrap();
    let earlier = journal::When { utc_ms: now(-DAY).utc_ms, zone: "Europe/Berlin".to_owned() };
    let (yesterday, _) =
        journal::edit(&vault, &now(MINUTE), yesterday.id, Edit { at: Some(earlier), ..Edit::default() }).unwrap();
    let saved = page::saved(&desk, &yesterday, "2026-11-25");
    assert_eq!(saved.text, "Saved 4 for Tuesday 24 November 09:00: left groin (the fold).");
    assert_eq!(saved.entry.remarks, ["changed since it was written"]);

    let (today, _) = journal::log(&vault, &now(HOUR), moment(6, &["saddle"], Some("after the stairs"))).unwrap();
    let saved = page::saved(&desk, &today, "2026-11-25");
    assert_eq!(saved.opens.as_deref(), Some("c02_control"));
    assert!(saved.opens_text.unwrap().contains("check your warning signs now"));

    let home = page::home(&desk, &vault, &now(HOUR)).unwrap();
    assert_eq!(home.today, "Today: one entry, pain 6.");
    assert_eq!(home.undo.as_deref(), Some("Undo the last entry"));
    assert!(home.onboarded);
    let journal = page::journal(&desk, &vault, &now(HOUR), None, 50).unwrap();
    let days: Vec<_> = journal.days.iter().map(|day| (day.title.as_str(), day.summary.as_str())).collect();
    assert_eq!(days, [("Today", "One entry, pain 6"), ("Yesterday", "One entry, pain 4")]);
    assert!(journal.next.is_none());
    let next_year = page::journal(&desk, &vault, &now(60 * DAY), None, 50).unwrap();
    assert_eq!(next_year.days[0].title, "Wednesday 25 November 2026");

    let log = page::log(&desk, &vault, &now(HOUR)).unwrap();
    assert_eq!(log.scale.len(), 11);
    assert_eq!((log.scale[6].spoken.as_str(), log.scale[6].word.as_str()), ("Pain 6 of 10", ""));
    assert_eq!(log.scale[0].word, "no pain");
    assert_eq!(log.usual[0].id, "saddle.middle");
    assert_eq!(log.earlier[0].text, "15 minutes ago, 09:45");
    assert_eq!(log.earlier[2].text, "One hour ago, 09:00");
    let places: Vec<_> = log.groups.iter().flat_map(|group| &group.places).map(|place| place.id.as_str()).collect();
    let unique: std::collections::BTreeSet<_> = places.iter().collect();
    assert_eq!(unique.len(), places.len(), "every place stands once");
    for region in &content().unwrap().pack().regions {
        assert!(places.iter().any(|place| place.split('.').next() == Some(&region.id)), "{}", region.id);
    }
}

#[test]
fn pages_of_the_journal_go_on_where_they_ended_and_a_made_up_end_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    let locale = locale("en", "");
    let desk = Desk::new(content().unwrap(), &locale);
    for at in 0..5 {
        journal::log(&vault, &now(at * MINUTE), moment(at % 11, &[], None)).unwrap();
    }
    let mut seen = Vec::new();
    let mut from = None;
    loop {
        let page = page::journal(&desk, &vault, &now(HOUR), from.as_deref(), 2).unwrap();
        seen.extend(page.days.into_iter().flat_map(|day| day.entries).map(|entry| entry.pain_text));
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["Pain 4", "Pain 3", "Pain 2", "Pain 1", "Pain 0"]);
    match page::journal(&desk, &vault, &now(HOUR), Some("tomorrow"), 2) {
        Err(Error::InvalidInput { field, .. }) => assert_eq!(field, "from"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_numbers_are_of_the_country_and_the_emergency_number_is_always_there() {
    let content = content().unwrap();
    for region in ["GB", "US", "DE", "IE", "BR", "", "??"] {
        let locale = locale("en", region);
        let help = page::help(&Desk::new(content, &locale));
        let emergency = help.numbers.iter().find(|line| line.kind == NumberKind::Emergency).unwrap_or_else(|| panic!("{region}"));
        assert!(!emergency.dial.is_empty() && emergency.call.ends_with(&emergency.dial[0]), "{emergency:?}");
        assert!(help.country.starts_with("Numbers for: ") && !help.country.contains("country-"), "{}", help.country);
    }
    let (uk, us) = (locale("en", "GB"), locale("en", "US"));
    assert_eq!(page::help(&Desk::new(content, &uk)).numbers[1].dial[0], "999");
    assert_eq!(page::help(&Desk::new(content, &us)).numbers[1].dial[0], "911");
}

#[test]
fn every_state_and_every_error_has_words_and_says_that_the_check_works() {
    let words = content().unwrap().words("en");
    let states = [
        VaultState::Absent,
        VaultState::Locked,
        VaultState::KeyUnavailable,
        VaultState::KeyLost,
        VaultState::WrongKey,
        VaultState::AlreadyOpen,
        VaultState::Busy,
        VaultState::Ready,
        VaultState::ReadOnly,
        VaultState::DiskFull,
        VaultState::NewerSchema,
        VaultState::NeedsMigration,
        VaultState::Suspect,
        VaultState::Corrupt,
        VaultState::Restored,
        VaultState::IoError,
    ];
    let mut titles = std::collections::BTreeSet::new();
    for state in states {
        let page = page::state(words, &state);
        assert!(!page.title.contains('-') && page.text.ends_with('.') && page.still_works.contains("check"), "{page:?}");
        titles.insert(page.title);
    }
    assert_eq!(titles.len(), 16, "each has its own heading");
    let errors = [
        Error::input("pain_now", "must be from 0 to 10"),
        Error::NotFound { what: "entry" },
        Error::NotFound { what: "change to undo" },
        Error::NotFound { what: "result to be seen for" },
        Error::ExerciseClosed,
        Error::AuthRequired,
        Error::ImportRejected { line: 3, reason: "is not JSON".to_owned() },
        Error::Cancelled { done: 2 },
        Error::Content("x".to_owned()),
        Error::Internal { id: "x" },
    ];
    for error in errors {
        let page = page::trouble(words, &error);
        assert_eq!(page.id, if error.code() == "auth_required" { "locked" } else { error.code() });
        assert!(!page.title.is_empty() && !page.text.is_empty() && !page.text.contains("trouble-"), "{page:?}");
    }
}

#[test]
fn a_language_nobody_speaks_changes_how_words_look_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    journal::log(&vault, &now(0), moment(6, &["groin.left"], Some("my own words"))).unwrap();
    let content = content().unwrap();
    let page = |language: &str| {
        let locale = locale(language, "GB");
        page::journal(&Desk::new(content, &locale), &vault, &now(HOUR), None, 50).unwrap().days.remove(0).entries.remove(0)
    };
    let (plain, longer, mirrored) = (page("en"), page("en-XA"), page("ar-XB"));
    assert!(longer.line.chars().count() * 100 >= plain.line.chars().count() * 120, "{} / {}", longer.line, plain.line);
    assert!(mirrored.line.contains('\u{202e}') && mirrored.line.contains('6'), "{}", mirrored.line);
    for other in [longer, mirrored] {
        assert_eq!((&other.id, &other.note, &other.places[0].id), (&plain.id, &plain.note, &plain.places[0].id));
        assert!(other.line.contains('6') && other.line.contains("09:00"), "{}", other.line);
    }
    let fallen_back = page("xx-YY");
    assert_eq!(fallen_back.line, plain.line);
}

#[cfg(feature = "check")]
mod with_the_check {
    use super::*;
    use limber_core::check::{AnswerValue, Answers, Sitting};
    use limber_core::content::Level;
    use limber_core::page::CheckPage;

    fn answer(desk: &Desk<'_>, sitting: &mut Sitting, row: Option<&str>) {
        let CheckPage::Ask(ask) = page::check(desk, sitting).unwrap() else { panic!("no card") };
        let rows = ask.card.questions[0].rows.iter().map(|shown| {
            let answer = if Some(shown.id.as_str()) == row { "yes" } else { "no" };
            (shown.id.clone(), answer.to_owned())
        });
        let mut given = Answers::default();
        given.set(ask.card.questions[0].id.clone(), AnswerValue::Rows(rows.collect()));
        sitting.answer(desk.content, "en", given).unwrap();
    }

    #[test]
    fn an_emergency_has_one_clear_action_its_numbers_and_no_stretch() {
        let locale = locale("en", "GB");
        let desk = Desk::new(content().unwrap(), &locale);
        let mut sitting = Sitting::default();
        let CheckPage::Ask(first) = page::check(&desk, &sitting).unwrap() else { panic!("no card") };
        assert!(first.progress_text.starts_with("Card 1 of at most ") && first.given.is_empty() && !first.can_go_back);
        answer(&desk, &mut sitting, Some("chest_pain_now"));
        let CheckPage::Done(result) = page::check(&desk, &sitting).unwrap() else { panic!("no result") };
        assert_eq!((result.urgency, result.heading.as_str()), (Level::Emergency, "Get emergency help now"));
        assert_eq!(result.numbers[0].kind, NumberKind::Emergency);
        assert!(result.numbers.iter().all(|line| line.kind != NumberKind::Urgent), "one number to think about");
        assert_eq!(result.exercise_text, "No stretches until someone has checked you.");
        assert!(result.reasons[0].because.starts_with("Because you answered: ") && !result.reasons[0].questions.is_empty());
        assert!(result.reasons[0].source.starts_with("Sources: ") && !result.safety_net.is_empty());
    }

    #[test]
    fn a_serious_result_stays_first_on_the_first_page_until_it_is_settled() {
        let dir = tempfile::tempdir().unwrap();
        let vault = new_vault(dir.path(), &TestKeys::new(1));
        let locale = locale("en", "GB");
        let desk = Desk::new(content().unwrap(), &locale);
        let mut sitting = Sitting::default();
        answer(&desk, &mut sitting, Some("chest_pain_now"));
        let outcome = sitting.outcome(desk.content, "en").unwrap();
        limber_core::results::store(&vault, &now(0), sitting.answers(), &outcome).unwrap();
        let standing = page::home(&desk, &vault, &now(HOUR)).unwrap().standing.unwrap();
        assert_eq!(standing.title, "Self-check of Wednesday 25 November: Get emergency help now");
        assert!(standing.text.starts_with("This stays here until") && !standing.seen && standing.headline.is_some());
        let list = page::exercises(&desk, &vault).unwrap();
        assert!(list.items.is_empty() && list.closed.unwrap().starts_with("Not now."));
        let gate = limber_core::exercise::gate(&vault).unwrap();
        assert!(matches!(page::exercise(&desk, &gate, "cat_cow"), Err(Error::ExerciseClosed | Error::NotFound { .. })));
        limber_core::results::seen(&vault, &now(2 * HOUR), None).unwrap();
        assert!(page::home(&desk, &vault, &now(2 * HOUR)).unwrap().standing.unwrap().seen);
    }

    #[test]
    fn the_look_back_names_what_was_said_in_words() {
        let locale = locale("en", "GB");
        let desk = Desk::new(content().unwrap(), &locale);
        let mut sitting = Sitting::default();
        for _ in 0..2 {
            answer(&desk, &mut sitting, None);
        }
        let CheckPage::Ask(legs) = page::check(&desk, &sitting).unwrap() else { panic!("no card") };
        let id = legs.card.questions[0].id.clone();
        answer(&desk, &mut sitting, Some("foot_drop_new"));
        let lines = page::review_of(&desk, &sitting).unwrap();
        assert_eq!(lines[0].answers, ["No to each of these"]);
        let said = lines.iter().find(|line| line.question == id).unwrap();
        assert!(said.answers.len() == 1 && !said.answers[0].contains('_'), "{said:?}");
    }
}
