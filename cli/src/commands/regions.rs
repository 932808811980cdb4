//! `limber regions`: the places that can be marked.

use std::process::ExitCode;

use limber_core::content::Content;
use serde_json::json;

use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    let (content, words) = (context.content, context.words);
    let regions = &content.pack().regions;
    if context.out.is_json() {
        let list: Vec<_> = regions
            .iter()
            .map(|region| {
                let sides: Vec<_> = region
                    .sides
                    .iter()
                    .map(|side| {
                        let text = content.place_text(words, &region.id, *side);
                        json!({ "id": Content::place_id(&region.id, *side), "side": side, "text": text })
                    })
                    .collect();
                let key = format!("region-{}", region.id);
                json!({
                    "id": region.id,
                    "text": words.get(&key),
                    "help": words.get(&format!("{key}.help")),
                    "views": region.views,
                    "sides": sides,
                })
            })
            .collect();
        context.out.json(&json!({ "regions": list }))?;
        return Ok(ExitCode::SUCCESS);
    }
    print(context)?;
    context.out.quiet(words.get("regions-hint"))?;
    Ok(ExitCode::SUCCESS)
}

/// Every place with its words, in the order of the list.
pub(crate) fn places(context: &Context) -> Vec<(String, String)> {
    let regions = context.content.pack().regions.iter();
    let sides = regions.flat_map(|region| region.sides.iter().map(move |side| (region, *side)));
    sides
        .map(|(region, side)| (Content::place_id(&region.id, side), context.content.place_text(context.words, &region.id, side)))
        .collect()
}

/// The list for a person.
fn print(context: &Context) -> Result<()> {
    context.out.heading(context.words.get("regions-title"))?;
    for region in &context.content.pack().regions {
        let ids: Vec<String> = region.sides.iter().map(|side| Content::place_id(&region.id, *side)).collect();
        let key = format!("region-{}", region.id);
        context.out.item("-", &format!("{}: {}", context.words.get(&key), ids.join("  ")))?;
    }
    Ok(())
}
