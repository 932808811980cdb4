//! `cargo xtask screens`: draws every screen of the app in every look, without a window, and writes a page that shows them all.
//!
//! It draws what the tests judge; a fault that the tests find is told here as well, beside the pictures.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::context::Context;
use crate::report::{Outcome, say};
use crate::tally::Tally;
use crate::{Stop, bindings, folder, kotlin, setup};

/// Where the pictures and the page go.
const FOLDER: &str = "target/screens";

/// The look that comes first in every row.
const PLAIN: &str = "light-100-phone-portrait-en";

/// `cargo xtask screens [--accept]`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    let references = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => "check",
        ["--accept"] => "write",
        _ => {
            return Err(Stop::Usage(
                "knows --accept, which takes the pictures as the new references, and nothing else".to_owned(),
            ));
        }
    };
    setup::packages(&kotlin::NEEDS.iter().copied().collect());
    bindings::library(context)?;
    let (_, result) = draw(context, references)?;
    result?;
    Ok(true)
}

/// The lane: every picture is judged, and compared where somebody has looked at it.
pub(crate) fn run(context: &mut Context) -> Outcome {
    let mut outcome = Outcome::default();
    match bindings::library(context).and_then(|()| draw(context, "check")) {
        Ok((tally, result)) => outcome.tests(&tally, result),
        Err(why) => outcome.step(Err(why)),
    }
    outcome
}

/// Draws all of them and writes the page, whatever is wrong in them.
fn draw(context: &Context, references: &str) -> Result<(Tally, Result<(), String>), String> {
    let folder = context.root.join(FOLDER);
    let told = |error: std::io::Error| format!("{FOLDER} cannot be written: {error}");
    folder::empty(&folder)?;
    let (target, compared) = (format!("-Dlimber.screens={}", folder.display()), format!("-Dlimber.references={references}"));
    let only = ["-Dtest=*ScreensTest,ScreensListTest", "-Dsurefire.failIfNoSpecifiedTests=false"];
    let (tally, result) = kotlin::test(context, &["ui"], &[only[0], only[1], &target, &compared]);
    let screens = pictures(&folder)?;
    fs::write(folder.join("index.html"), page(&screens)).map_err(told)?;
    let count: usize = screens.values().map(Vec::len).sum();
    say(&format!("{count} pictures of {} screens: {FOLDER}/index.html", screens.len()));
    if count == 0 {
        return Err(result.err().unwrap_or_else(|| "no screen was drawn".to_owned()));
    }
    Ok((tally, result))
}

/// The looks of each screen; a picture is called `<screen>-<look>.png`, and no screen has a hyphen in its name.
fn pictures(folder: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let told = |error: std::io::Error| format!("{FOLDER} cannot be read: {error}");
    let mut screens: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        let name = entry.map_err(told)?.file_name().to_string_lossy().into_owned();
        if let Some((screen, look)) = name.strip_suffix(".png").and_then(|name| name.split_once('-')) {
            screens.entry(screen.to_owned()).or_default().push(look.to_owned());
        }
    }
    for looks in screens.values_mut() {
        looks.sort_by_key(|look| (look != PLAIN, look.clone()));
    }
    Ok(screens)
}

/// The page: a row for each screen, a picture for each look.
fn page(screens: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::from(HEAD);
    for (screen, looks) in screens {
        text.push_str(&format!("<h2 id=\"{screen}\">{screen}</h2>\n<div>\n"));
        for look in looks {
            let file = format!("{screen}-{look}.png");
            let shown = format!("<img src=\"{file}\" alt=\"{screen} in {look}\" loading=\"lazy\">");
            text.push_str(&format!("<figure><a href=\"{file}\">{shown}</a><figcaption>{look}</figcaption></figure>\n"));
        }
        text.push_str("</div>\n");
    }
    text.push_str("</html>\n");
    text
}

const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<title>Limber's screens</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 24px; background: #f1ece3; color: #1c2726 }
div { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start }
figure { margin: 0 }
img { height: 480px; border: 1px solid #7f8783 }
figcaption { font-size: 14px }
</style>
<h1>Limber's screens</h1>
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_is_on_the_page_under_its_screen_the_plain_one_first() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("limber-xtask-screens-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        for name in
            ["today-dark-100-phone-portrait-en.png", "today-light-100-phone-portrait-en.png", "log-light-200.png", "x.txt"]
        {
            fs::write(folder.join(name), "")?;
        }
        let screens = pictures(&folder)?;
        fs::remove_dir_all(&folder)?;
        assert_eq!(screens.keys().collect::<Vec<_>>(), ["log", "today"]);
        let today = vec![PLAIN.to_owned(), "dark-100-phone-portrait-en".to_owned()];
        assert_eq!(screens.get("today"), Some(&today));
        let page = page(&screens);
        assert_eq!(page.matches("<img ").count(), 3);
        assert!(page.find("log-light-200.png") < page.find("today-light-100"));
        Ok(())
    }
}
