//! Tests that cross crates and languages; the code is under `tests/`, the shared cases under `vectors/`.
