//! Tests that cross crates and languages; see the files beside this one in `tests/`.
