//! Every English text that a person may read: short words and sentences, no scare, no diagnosis, no dose, nothing left over from
//! the authors' notation.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::path::Path;

use limber_core::check;
use limber_core::content::content;
use limber_pack::author::{self, AuthorFiles};

/// Every text by its id. Those with arguments stand with a word in the place of each argument.
fn texts() -> BTreeMap<String, String> {
    let files = AuthorFiles::from_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap();
    let pack = author::read(&files).unwrap();
    let english = pack.texts.iter().find(|texts| texts.language == "en").unwrap();
    let mut out = english.plain.clone();
    for message in english.patterns.split("\n\n").flat_map(|block| block.split('\n')).filter(|line| line.contains(" = ")) {
        let (id, text) = message.split_once(" = ").unwrap();
        out.insert(id.to_owned(), text.to_owned());
    }
    out
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

fn syllables(word: &str) -> usize {
    let word: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    for (at, c) in word.iter().enumerate() {
        count += usize::from(vowel(*c) && (at == 0 || !vowel(word[at - 1])));
    }
    // A last e is silent, but not in "le" after a consonant; so is that of most "es" and "ed".
    let ends = |tail: &str| word.iter().collect::<String>().ends_with(tail);
    let before = |back: usize| word.len().checked_sub(back).map(|at| word[at]);
    let silent = (ends("e") && before(2).is_some_and(|c| !vowel(c)) && !(ends("le") && before(3).is_some_and(|c| !vowel(c))))
        || (ends("es") && before(3).is_some_and(|c| !vowel(c) && !"sxzcgh".contains(c)))
        || (ends("ed") && before(3).is_some_and(|c| !vowel(c) && !"td".contains(c)));
    (count - usize::from(silent && count > 1)).max(1)
}

/// Flesch-Kincaid, with Flesch's own sentences: a unit of speech that ends in a stop, a colon, a semicolon or a mark.
fn grade(text: &str) -> f64 {
    let all = words(text);
    let sentences = text.split(['.', '!', '?', ':', ';']).filter(|part| words(part).len() > 1).count().max(1);
    let spoken: usize = all.iter().map(|word| syllables(word)).sum();
    0.39 * all.len() as f64 / sentences as f64 + 11.8 * spoken as f64 / all.len() as f64 - 15.59
}

/// Texts over grade 7 that stay as they are, with the reason. A text that no longer needs its place here must leave.
const HARD_WORDS: [(&str, &[&str]); 4] = [
    (
        "the name that stands on the packet, in the letter, or that a clinician will say",
        &[
            "finding-paracetamol_over.ask", "finding-blood_thinner", "finding-known_aaa", "finding-risk_bone_weak",
            "finding-cancer_treatment", "finding-b_nsaid.help", "finding-sp_family.ask", "contraindication-head_down",
            "finding-gca_signs.why", "finding-sight_loss_new.why", "reason-gca_signs",
        ],
    ),
    (
        "an organ or an act that has no shorter name",
        &[
            "finding-belly_sudden_severe.why", "finding-erection_change_new.ask", "finding-testicle_lump_ache.why",
            "finding-sport_extension",
        ],
    ),
    (
        "an answer in one line of a result, put together from a question that is easier",
        &["finding-axspa_pattern", "finding-pain_new_or_changed", "finding-minor_fall", "finding-pmr_signs"],
    ),
    ("a line about the content, not about the person", &["check-content", "label-judgement"]),
];

#[test]
fn every_text_reads_at_grade_seven() {
    let texts = texts();
    assert!(texts.len() > 1300, "only {} texts were found", texts.len());
    let excused: Vec<&str> = HARD_WORDS.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    let long = texts.iter().filter(|(_, text)| words(text).len() > 6);
    let hard: Vec<(&String, f64)> = long.map(|(id, text)| (id, grade(text))).filter(|(_, grade)| *grade > 7.0).collect();
    let new = hard.iter().filter(|(id, _)| !excused.contains(&id.as_str()));
    let new: Vec<String> = new.map(|(id, grade)| format!("{id} reads at grade {grade:.1}: {}", texts[*id])).collect();
    assert!(new.is_empty(), "{}", new.join("\n"));
    for (id, grade) in &hard {
        assert!(*grade < 11.0, "{id} reads at grade {grade:.1}: no reason is good enough");
    }
    for id in excused {
        assert!(hard.iter().any(|(hard, _)| *hard == id), "{id} needs no excuse");
    }
}

/// The measure itself, on sentences whose syllables can be counted by hand.
#[test]
fn the_measure_of_a_grade_measures() {
    for (word, count) in [
        ("pain", 1),
        ("the", 1),
        ("little", 2),
        ("makes", 1),
        ("causes", 2),
        ("walked", 1),
        ("rested", 2),
        ("any", 2),
        ("area", 2),
        ("emergency", 4),
        ("osteoporosis", 6),
        ("pee", 1),
        ("tiredness", 3),
    ] {
        let counted = syllables(word);
        assert!(
            counted.abs_diff(count) <= usize::from(["area", "tiredness", "osteoporosis"].contains(&word)),
            "{word}: {counted}"
        );
    }
    assert!(grade("The cat sat on the mat.") < 2.0);
    assert!(
        grade("Comprehensive radiological examination necessitates multidisciplinary interpretation of abnormalities.") > 15.0
    );
}

/// Names of conditions: the check never says that a person has one.
const CONDITIONS: [&str; 34] = [
    "cancer", "cauda", "a tumour", "a slipped", "a disc", "a herniated", "a hernia", "a trapped", "a fracture", "a broken",
    "a crack", "a clot", "a blood clot", "sepsis", "an infection", "an infected", "arthritis", "osteoarthritis", "osteoporosis",
    "sciatica", "stenosis", "bursitis", "tendin", "an aneurysm", "a tear", "an aortic", "appendicitis", "pre-eclampsia",
    "an ectopic", "a kidney", "shingles", "giant cell", "polymyalgia", "a pressed",
];

/// Words that frighten or mislead, and claims that were found wrong.
const BANNED: [&str; 14] = [
    "crumbling", "burst", "weak bones", "red light", "cannot go on", "can't go on", "glute replacement", "herniated hip",
    "sit on your knees", "nothing is wrong", "nothing to worry", "do not worry", "don't worry", "you are fine",
];

#[test]
fn no_text_frightens_calms_or_diagnoses() {
    for (id, text) in texts() {
        let text = text.to_lowercase();
        for banned in BANNED {
            assert!(!text.contains(banned), "{id}: \"{banned}\" in {text}");
        }
        for condition in CONDITIONS {
            for claim in ["you have ", "you've got ", "you are suffering from ", "this is "] {
                let said = format!("{claim}{condition}");
                // A question may ask, and a condition may stand behind an "if".
                let claimed = text.match_indices(&said).any(|(at, _)| {
                    let before = text.get(..at).unwrap_or_default().trim_end();
                    !["do", "did", "if", "that", "when", "or", "whether", "may"].iter().any(|word| before.ends_with(word))
                });
                assert!(!claimed, "{id}: \"{said}\" in {text}");
            }
        }
    }
}

#[test]
fn no_text_gives_a_dose_of_a_medicine() {
    let units = ["mg", "milligram", "ml", "millilitre", "microgram", "mcg", "tablet", "pill", "capsule", "drop", "puff", "dose"];
    for (id, text) in texts() {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let number = pair[0].chars().all(|c| c.is_ascii_digit()) || ["one", "two", "three", "four"].contains(&pair[0]);
            assert!(!(number && units.iter().any(|unit| pair[1].starts_with(unit))), "{id}: {text}");
        }
        for word in &words {
            let joined = word.strip_suffix("mg").or_else(|| word.strip_suffix("ml"));
            assert!(joined.is_none_or(|number| !number.chars().all(|c| c.is_ascii_digit()) || number.is_empty()), "{id}: {text}");
        }
    }
}

/// Ibuprofen is named only where the same item says who should ask first.
#[test]
fn ibuprofen_stands_with_its_caution() {
    let texts = texts();
    let named: Vec<&String> =
        texts.iter().filter(|(_, text)| text.to_lowercase().contains("ibuprofen")).map(|(id, _)| id).collect();
    assert!(!named.is_empty());
    for id in named {
        let message = id.split('.').next().unwrap();
        let caution = texts.get(&format!("{message}.help")).cloned().unwrap_or_default();
        for word in ["ulcer", "asthma", "kidney", "blood thinner", "pregnancy", "pharmacist"] {
            assert!(caution.contains(word), "{id} needs a caution that names {word}: {caution}");
        }
    }
}

#[test]
fn no_text_shows_how_it_was_written() {
    let files = AuthorFiles::from_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap();
    let pack = author::read(&files).unwrap();
    let known: Vec<&String> = pack.ids.kinds.values().flatten().filter(|id| id.contains('_')).collect();
    assert!(known.len() > 300);
    for (id, text) in &pack.texts[0].plain {
        // The terminal's own lines say which keys and ids to type.
        let typed = id.starts_with("ask-") || id.starts_with("home-");
        for sign in ["{", "}", "`", "@", "_", "  ", concat!("TO", "DO"), concat!("FIX", "ME"), "\u{2028}", "\n", " ,", " ."] {
            assert!(typed || !text.contains(sign), "{id}: {sign:?} in {text}");
        }
        assert_eq!(text.trim(), text, "{id}");
        assert!(typed || !known.iter().any(|known| text.contains(known.as_str())), "{id} shows an id: {text}");
    }
}

#[test]
fn every_question_and_row_says_what_it_means_and_why_it_is_asked() {
    let mut rows = 0;
    for card in check::questions(content().unwrap(), "en").unwrap() {
        assert!(!card.title.is_empty() && !card.title.starts_with("card-"), "{}", card.id);
        for question in card.questions {
            for text in [&question.text, &question.help, &question.why] {
                assert!(words(text).len() > 2 && !text.starts_with("question-"), "{}: {text}", question.id);
            }
            for row in question.rows {
                for text in [&row.text, &row.help, &row.why] {
                    assert!(words(text).len() > 2 && !text.starts_with("finding-"), "{}: {text}", row.id);
                }
                assert!(row.choices.iter().all(|choice| !choice.text.starts_with("choice-")), "{}", row.id);
                rows += 1;
            }
            for choice in question.choices {
                assert!(!choice.text.is_empty() && !choice.text.starts_with("choice-"), "{}", choice.id);
                // Ticks that are one more answer to their question, not a question of their own, need no words of their own.
                let plain = ["changed_3m", "after_cancer_unchecked", "socks_easy"].contains(&choice.id.as_str());
                let own = question.kind == limber_core::content::QuestionKind::Many && !plain;
                assert!(!own || words(&choice.help).len() > 2, "{}: {}", choice.id, choice.help);
                assert!(!own || choice.id.contains('.') || words(&choice.why).len() > 2, "{}: {}", choice.id, choice.why);
                rows += usize::from(own);
            }
        }
    }
    assert!(rows > 170, "only {rows} rows");
}
