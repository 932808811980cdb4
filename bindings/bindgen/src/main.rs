//! `limber-bindgen LIBRARY OUT`: what Kotlin and Swift need to call the facade, into the folders `kotlin` and `swift` of OUT.
//! It runs in the root of the project. People call it as `cargo xtask bindings`.

mod keys;

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings};

/// The C module under the Swift one.
const C_MODULE: &str = "limber_ffiFFI";

fn main() -> ExitCode {
    let arguments: Vec<Utf8PathBuf> = std::env::args().skip(1).map(Into::into).collect();
    let [library, out] = arguments.as_slice() else {
        eprintln!("limber-bindgen LIBRARY OUT");
        return ExitCode::from(2);
    };
    match write(library, out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn write(library: &Utf8Path, out: &Utf8Path) -> Result<(), Box<dyn std::error::Error>> {
    let (kotlin, swift) = (out.join("kotlin"), out.join("swift"));
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.to_owned(),
        out_dir: kotlin.clone(),
        // Nothing may depend on what is installed.
        format: false,
        ..GenerateOptions::default()
    })?;
    for (sources, folder) in [(true, "LimberFFI"), (false, C_MODULE)] {
        generate_swift_bindings(SwiftBindingsOptions {
            generate_swift_sources: sources,
            generate_headers: !sources,
            generate_modulemap: !sources,
            source: library.to_owned(),
            out_dir: swift.join(folder),
            xcframework: false,
            module_name: Some(C_MODULE.to_owned()),
            modulemap_filename: Some("module.modulemap".to_owned()),
            metadata_no_deps: false,
            link_frameworks: Vec::new(),
            config: None,
        })?;
    }
    let keys = keys::read(Utf8Path::new("core/content/en/phone.ftl"))?;
    std::fs::write(kotlin.join("app/limber/ffi/TextKey.kt"), keys::kotlin(&keys))?;
    std::fs::write(swift.join("LimberFFI/TextKey.swift"), keys::swift(&keys))?;
    Ok(())
}
