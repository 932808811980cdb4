#!/usr/bin/env bash
# Builds the core for iOS and packs it as LimberFFI.xcframework, which Package.swift takes on a Mac.
#
#   ios/xcframework.sh [WHERE]     WHERE is the folder for LimberFFI.xcframework; ios/ unless it is given
#
# Needs a Mac with Xcode, Rust, and the three targets below (`rustup target add` them). Nobody has run it on a Mac yet; a test
# sees on Linux that it asks for the right things in the right order.
set -euo pipefail

readonly DEVICE=aarch64-apple-ios
readonly SIMULATORS=(aarch64-apple-ios-sim x86_64-apple-ios)
readonly LIBRARY=liblimber_ffi.a

stop() { printf 'xcframework.sh: %s\n' "$*" >&2; exit 1; }

[ $# -le 1 ] || stop "takes at most one folder"
PROJECT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
WHERE=${1:-$PROJECT/ios}
readonly PROJECT WHERE

for program in cargo rustc lipo xcodebuild; do
  command -v "$program" >/dev/null || stop "needs $program (this works on a Mac with Xcode and Rust)"
done

# The oldest iOS that the app runs on; without it rustc assumes an older one, and the linker warns.
export IPHONEOS_DEPLOYMENT_TARGET=17.0
cd -- "$PROJECT"
built=target/ios
for target in "$DEVICE" "${SIMULATORS[@]}"; do
  [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] || stop "Rust has no target $target: rustup target add $target"
  # `--crate-type`: with several crate types at once there is no LTO.
  cargo rustc --locked --package limber-ffi --release --target "$target" --target-dir "$built" --crate-type staticlib
done

packed=$(mktemp -d)
trap 'rm -rf -- "$packed"' EXIT
mkdir -p -- "$packed/headers"
cp -- bindings/generated/swift/limber_ffiFFI/{limber_ffiFFI.h,module.modulemap} "$packed/headers/"
# One library for both kinds of simulator: an XCFramework takes one for each platform.
slices=()
for target in "${SIMULATORS[@]}"; do slices+=("$built/$target/release/$LIBRARY"); done
lipo -create "${slices[@]}" -output "$packed/$LIBRARY"

rm -rf -- "$WHERE/LimberFFI.xcframework"
xcodebuild -create-xcframework \
  -library "$built/$DEVICE/release/$LIBRARY" -headers "$packed/headers" \
  -library "$packed/$LIBRARY" -headers "$packed/headers" \
  -output "$WHERE/LimberFFI.xcframework"
