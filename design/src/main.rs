//! `limber-design write | check | report`: makes the generated files, says which are old, or prints the contrasts.
//!
//! People call it as `cargo xtask design`. It must never change a file in `design/`.

use std::process::ExitCode;

use limber_design::colour::{Vision, contrast, difference};
use limber_design::tokens::Scheme;
use limber_design::{Design, Error, root};

fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("write") => write(),
        Some("check") => check(),
        Some("report") => report(),
        _ => {
            eprintln!("limber-design write | check | report");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Saves what is not current.
fn write() -> Result<bool, Error> {
    let root = root();
    let mut changed = 0;
    for output in Design::read(&root)?.outputs(&root)? {
        if !output.is_current(&root)? {
            output.save(&root)?;
            println!("{}", output.path);
            changed += 1;
        }
    }
    println!("{changed} files of the design changed");
    Ok(true)
}

/// Names what is not current.
fn check() -> Result<bool, Error> {
    let root = root();
    let mut old = 0;
    let outputs = Design::read(&root)?.outputs(&root)?;
    for output in &outputs {
        if !output.is_current(&root)? {
            eprintln!("{} is not what design/ says; run `cargo xtask design`", output.path);
            old += 1;
        }
    }
    if old == 0 {
        println!("{} files are what design/ says", outputs.len());
    }
    Ok(old == 0)
}

/// Contrasts and distances, for whoever changes a colour.
fn report() -> Result<bool, Error> {
    let tokens = Design::read(&root())?.tokens;
    for scheme in Scheme::ALL {
        println!("{}: lowest contrast of text", scheme.name());
        let mut pairs = tokens.text_pairs(scheme);
        pairs.sort_by(|a, b| contrast(a.text, a.ground).total_cmp(&contrast(b.text, b.ground)));
        for pair in pairs.iter().take(8) {
            println!("  {:5.2}  {}", contrast(pair.text, pair.ground), pair.name);
        }
    }
    println!("colours of two jobs apart (CIE76; under 20 is easily confused)");
    for scheme in Scheme::ALL {
        for vision in Vision::ALL {
            let jobs: Vec<_> = tokens.jobs.iter().map(|job| (job.name.as_str(), job.solid.of(scheme).seen_by(vision))).collect();
            for (at, (first, one)) in jobs.iter().enumerate() {
                for (second, other) in jobs.iter().skip(at + 1) {
                    println!("  {:5.1}  {first} and {second}, {}, {vision:?}", difference(*one, *other), scheme.name());
                }
            }
        }
    }
    Ok(true)
}
