//! A result as a page: what the one main button rings, and what is handed on to somebody else.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use limber_core::page::{self, Desk, Locale, ResultPage};
use support::person::Person;
use support::shipped;

fn page(person: &Person, region: &str) -> ResultPage {
    let locale = Locale { language: "en".to_owned(), region: region.to_owned() };
    let content = shipped();
    page::result(&Desk::new(content, &locale), &person.outcome(content))
}

fn rings(page: &ResultPage) -> Option<&str> {
    page.dial.as_ref().map(|line| line.dial[0].as_str())
}

fn chest_pain() -> Person {
    Person::well().row("c01_now", "chest_pain_now", "yes")
}

fn fever() -> Person {
    Person::well().ticks("c07_ill", &["fever_or_shivers"])
}

#[test]
fn the_main_button_rings_what_the_first_action_says_and_nothing_else() {
    assert_eq!(rings(&page(&chest_pain(), "GB")), Some("999"));
    assert_eq!(rings(&page(&chest_pain(), "DE")), Some("112"));
    assert_eq!(rings(&page(&chest_pain(), "")), Some("112"), "where the country is not known, too");
    assert_eq!(rings(&page(&fever(), "GB")), Some("111"));
    assert_eq!(rings(&page(&Person::well().ticks("c12_belly", &["paracetamol_over"]), "US")), Some("1-800-222-1222"));
    assert_eq!(rings(&page(&Person::well().row("c14_coping", "mood_hopeless", "yes"), "US")), Some("988"));
    // Nobody has the number of a person's own GP, and who is to be driven is not to be made to ring first.
    for person in [
        Person::well().row("c02_control", "saddle_numbness", "yes"),
        Person::well().row("c03_legs", "foot_drop_new", "yes"),
        Person::well().ticks("c12_belly", &["blood_in_pee"]),
        Person::well(),
    ] {
        let page = page(&person, "GB");
        assert_eq!(rings(&page), None, "{}", page.headline);
    }
}

#[test]
fn what_is_shared_says_first_what_to_do_and_leaves_nothing_out() {
    for person in [chest_pain(), fever(), Person::well()] {
        let page = page(&person, "GB");
        let text = &page.share;
        assert!(text.starts_with(&page.heading), "{text}");
        let mut last = 0;
        let order =
            page.actions.iter().map(|action| &action.text).chain(&page.say).chain(page.reasons.iter().map(|reason| &reason.text));
        for part in
            order.chain(page.safety_net.iter().flat_map(|net| &net.signs)).chain([&page.not_a_diagnosis, &page.content_line])
        {
            let at = text.find(part.as_str()).unwrap_or_else(|| panic!("{part} is missing in {text}"));
            assert!(at >= last, "{part} stands too early in {text}");
            last = at;
        }
        assert!(text.contains(&page.headline), "{text}");
    }
}
