#!/bin/sh
# Builds the runner in the cache of the repository. With `--lock`, chooses versions afresh and writes `crates.lock`.
#
# `crates.lock` is a Cargo.lock without the lines that name the registry. They are the same for every crate that has
# a checksum, so they are put back as cargo itself writes them for a probe of one dependency.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../../../node_modules/.cache/interop/rust
crate=$cache/crate
probe=$cache/probe
export CARGO_TARGET_DIR="$cache/target"

mkdir -p "$crate" "$probe/src"
rm -rf "$crate/src"
cp -Rp "$here/Cargo.toml" "$here/src" "$crate/"

if [ "${1:-}" = --lock ]; then
  echo "rust: choosing versions"
  rm -f "$crate/Cargo.lock"
  (cd "$crate" && cargo generate-lockfile)
  grep -v '^source = ' "$crate/Cargo.lock" >"$here/crates.lock"
fi

if ! [ -f "$probe/Cargo.lock" ]; then
  echo "rust: asking cargo how it names its registry"
  printf '[package]\nname = "probe"\nedition = "2024"\n\n[dependencies]\nitoa = "1"\n' >"$probe/Cargo.toml"
  touch "$probe/src/lib.rs"
  (cd "$probe" && cargo generate-lockfile --quiet)
fi
source=$(grep -m 1 '^source = ' "$probe/Cargo.lock")
awk -v source="$source" '/^checksum = / { print source } { print }' "$here/crates.lock" \
  >"$crate/Cargo.lock"

echo "rust: building the runner"
cd "$crate"
cargo build --release --locked
