//! A person sits at a check: goes on, goes back, changes an answer, looks the answers over, leaves and comes back.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use limber_core::Error;
use limber_core::check::{AnswerValue, Answers, CardView, Place, Sitting, Step, Taken, next};
use limber_core::content::{Content, Level};
use support::person::Person;
use support::{Chance, cases, shipped};

fn card(content: &Content, sitting: &Sitting) -> CardView {
    match sitting.place(content, "en").unwrap() {
        Place::Ask(Step::Ask { card, .. }) => card,
        other => panic!("no card: {other:?}"),
    }
}

fn said(person: &Person, card: &CardView) -> Answers {
    let given = card.questions.iter().filter_map(|question| Some((question.id.clone(), person.answer(question)?)));
    Answers(given.collect())
}

/// Answers cards until one is not asked or `stop` is, and says which were asked.
fn sit(content: &Content, sitting: &mut Sitting, person: &Person, stop: Option<&str>) -> Vec<String> {
    let mut asked = Vec::new();
    while let Place::Ask(Step::Ask { card, .. }) = sitting.place(content, "en").unwrap() {
        if Some(card.id.as_str()) == stop {
            break;
        }
        asked.push(card.id.clone());
        assert_eq!(sitting.answer(content, "en", said(person, &card)).unwrap(), Taken::Whole { dropped: Vec::new() });
        // As a phone would that ended the app in between.
        *sitting = Sitting::from_json(&sitting.to_json()).unwrap();
    }
    asked
}

#[test]
fn a_person_who_is_well_looks_the_answers_over_once_and_gets_what_the_answers_give() {
    let content = shipped();
    let person = Person::well();
    let mut sitting = Sitting::default();
    assert!(sitting.is_fresh() && !sitting.can_go_back(content, "en").unwrap() && !sitting.back(content, "en").unwrap());
    let asked = sit(content, &mut sitting, &person, None);
    assert_eq!(asked, person.walk(content).cards);
    assert!(matches!(sitting.place(content, "en").unwrap(), Place::Review(_)));
    assert!(matches!(sitting.outcome(content, "en"), Err(Error::InvalidInput { .. })), "not before the look");
    let again: Vec<String> = sitting.asked(content, "en").unwrap().into_iter().map(|card| card.id).collect();
    assert_eq!(again, asked, "every card can be looked at again");
    sitting.confirm();
    assert_eq!(sitting.outcome(content, "en").unwrap(), person.outcome(content));
}

#[test]
fn an_emergency_is_shown_at_once_and_a_slip_can_be_taken_back() {
    let content = shipped();
    let mut sitting = Sitting::default();
    sit(content, &mut sitting, &Person::well(), Some("c02_control"));
    let slip = Person::well().row("c02_control", "saddle_numbness", "yes");
    let control = card(content, &sitting);
    sitting.answer(content, "en", said(&slip, &control)).unwrap();
    sit(content, &mut sitting, &slip, None);
    let Place::Done(Step::Done { outcome, .. }) = sitting.place(content, "en").unwrap() else { panic!("no result") };
    assert_eq!(outcome.urgency, Level::Emergency);
    let reason = &outcome.reasons[0];
    sitting.reopen(&reason.questions[0]).unwrap();
    assert_eq!(card(content, &sitting).id, "c02_control");
    let Some(AnswerValue::Rows(rows)) = sitting.answers().get("c02_control") else { panic!("the answers are kept") };
    assert_eq!(rows["saddle_numbness"], "yes");
    let changed = sitting.answer(content, "en", said(&Person::well(), &control)).unwrap();
    assert_eq!(changed, Taken::Whole { dropped: Vec::new() });
    assert_eq!(card(content, &sitting).id, "c03_legs");
    assert!(matches!(sitting.reopen("t01_since"), Err(Error::NotFound { .. })));
}

#[test]
fn what_is_left_open_is_named_and_nothing_is_changed() {
    let content = shipped();
    let mut sitting = Sitting::default();
    let first = card(content, &sitting);
    let mut most = said(&Person::well(), &first);
    let Some(AnswerValue::Rows(rows)) = most.0.get_mut("c01_now") else { panic!("rows") };
    rows.remove("breathless_new");
    assert_eq!(sitting.answer(content, "en", most).unwrap(), Taken::Open(vec!["c01_now.breathless_new".to_owned()]));
    assert_eq!(sitting.answer(content, "en", Answers::default()).unwrap(), Taken::Open(vec!["c01_now".to_owned()]));
    assert_eq!(sitting, Sitting::default());
    let mut other = said(&Person::well(), &first);
    other.set("c14_coping", AnswerValue::Rows([].into()));
    match sitting.answer(content, "en", other) {
        Err(Error::InvalidInput { field, .. }) => assert_eq!(field, "c14_coping"),
        result => panic!("{result:?}"),
    }
    assert_eq!(sitting, Sitting::default());
}

#[test]
fn going_back_keeps_the_later_answers_and_a_change_takes_what_hung_on_it() {
    let content = shipped();
    let (man, pregnant) = (Person::well().says("c05_you.sex", "male"), Person::well().says("c05_you.sex", "pregnant"));
    let mut sitting = Sitting::default();
    sit(content, &mut sitting, &pregnant, None);
    assert!(matches!(sitting.place(content, "en").unwrap(), Place::Review(_)));
    let whole = sitting.answers().clone();
    // Back to the start and forward again: the same answers, the same end.
    let mut back = 0;
    while sitting.back(content, "en").unwrap() {
        back += 1;
        assert!(!card(content, &sitting).questions.is_empty());
    }
    assert_eq!(back, sitting.asked(content, "en").unwrap().len());
    let first = card(content, &sitting);
    assert_eq!(sitting.answer(content, "en", said(&pregnant, &first)).unwrap(), Taken::Whole { dropped: Vec::new() });
    assert!(matches!(sitting.place(content, "en").unwrap(), Place::Review(_)), "what was answered is not asked again");
    assert_eq!(*sitting.answers(), whole);
    sitting.reopen("c05_you.sex").unwrap();
    let you = card(content, &sitting);
    let Taken::Whole { dropped } = sitting.answer(content, "en", said(&man, &you)).unwrap() else { panic!("whole") };
    assert!(dropped.contains(&"t05_pregnancy.signs".to_owned()), "{dropped:?}");
    assert!(sitting.answers().get("t05_pregnancy.signs").is_none());
    sit(content, &mut sitting, &man, None);
    sitting.confirm();
    assert_eq!(sitting.outcome(content, "en").unwrap(), man.outcome(content));
}

/// Whoever goes back and forth at will, and ends with the same answers, gets the same result; nothing that was asked is skipped.
#[test]
fn wandering_about_never_changes_what_the_same_answers_say() {
    let content = shipped();
    let mut chance = Chance::new("wandering", 7);
    let people = [
        Person::well(),
        Person::well().aged(70),
        Person::well().row("c03_legs", "foot_drop_new", "yes"),
        Person::well().says("c05_you.sex", "pregnant"),
        Person::well().row("c01_now", "chest_pain_now", "not_sure"),
        Person::well().ticks("c08_where.places", &["groin.left"]),
    ];
    for _ in 0..cases(150) {
        let person = chance.pick(&people);
        let mut sitting = Sitting::default();
        for _ in 0..400 {
            match sitting.place(content, "en").unwrap() {
                Place::Ask(Step::Ask { card, .. }) => match chance.below(10) {
                    0 => drop(sitting.back(content, "en").unwrap()),
                    1 => {
                        let asked = sitting.asked(content, "en").unwrap();
                        if !asked.is_empty() {
                            let question = chance.pick(&asked).questions[0].id.clone();
                            sitting.reopen(&question).unwrap();
                        }
                    }
                    2 => {
                        let other = chance.pick(&people);
                        sitting.answer(content, "en", said(other, &card)).unwrap();
                    }
                    _ => drop(sitting.answer(content, "en", said(person, &card)).unwrap()),
                },
                Place::Review(_) | Place::Done(_) => break,
                Place::Ask(Step::Done { .. }) => panic!("a result is no card"),
            }
        }
        // What stands at the end decides, and nothing else.
        let Step::Done { outcome, .. } = next(content, sitting.answers(), "en").unwrap() else { panic!("still asked") };
        sitting.confirm();
        assert_eq!(sitting.outcome(content, "en").unwrap(), *outcome);
        let shown: Vec<String> =
            sitting.asked(content, "en").unwrap().into_iter().flat_map(|card| card.questions).map(|q| q.id).collect();
        for id in sitting.answers().0.keys() {
            assert!(shown.contains(id), "{id} counts but cannot be looked at again");
        }
    }
}

#[test]
fn what_was_not_written_down_by_a_check_is_refused() {
    for saved in ["", "{}", "[]", r#"{"answers":{},"trail":[],"at":0,"reviewed":false}"#, r#"{"answers":{"a":1}}"#] {
        match Sitting::from_json(saved) {
            Err(Error::InvalidInput { field, .. }) => assert_eq!(field, "saved"),
            other => panic!("{saved}: {other:?}"),
        }
    }
}
