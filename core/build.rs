//! Compiles the authors' content into its compact form. A broken pack stops the build with every reason at once.

use std::path::PathBuf;
use std::{env, fs};

use limber_pack::author::{self, AuthorFiles};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=content");
    let content = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("content");
    let out = PathBuf::from(env::var("OUT_DIR")?).join("content.bin");
    let pack = match author::read(&AuthorFiles::from_dir(&content)?) {
        Ok(pack) => pack,
        Err(refused) => {
            eprintln!("core/content: {refused}");
            std::process::exit(1);
        }
    };
    fs::write(out, limber_pack::to_bytes(&pack)?)?;
    Ok(())
}
