#!/bin/sh
# Generates Rust types of the pool into the folder that is given, and compiles them. With `--lock`, chooses versions afresh and writes `crates.lock`.
#
# `crates.lock` is a Cargo.lock without the lines that name the registry. They are the same for every crate that has
# a checksum, so they are put back as cargo itself writes them for a probe of one dependency.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
cache=$root/node_modules/.cache/interop/codegen-rust
crate=$cache/crate
probe=$cache/probe

mkdir -p "$crate" "$probe/src"
rm -rf "$crate/src"
cp -Rp "$here/Cargo.toml" "$here/build.rs" "$here/src" "$crate/"

if [ "$1" = --lock ]; then
  echo "typify: choosing versions"
  rm -f "$crate/Cargo.lock"
  (cd "$crate" && cargo generate-lockfile)
  grep -v '^source = ' "$crate/Cargo.lock" >"$here/crates.lock"
  exit
fi

if ! [ -f "$probe/Cargo.lock" ]; then
  echo "typify: asking cargo how it names its registry"
  printf '[package]\nname = "probe"\nedition = "2024"\n\n[dependencies]\nitoa = "1"\n' >"$probe/Cargo.toml"
  touch "$probe/src/lib.rs"
  (cd "$probe" && cargo generate-lockfile --quiet)
fi
source=$(grep -m 1 '^source = ' "$probe/Cargo.lock")
awk -v source="$source" '/^checksum = / { print source } { print }' "$here/crates.lock" \
  >"$crate/Cargo.lock"

echo "typify: generating and compiling"
mkdir -p "$1"
CODEGEN_OUT=$(cd "$1" && pwd)
CODEGEN_POOL=$root/packages/agent-machine-schemas/schemas/contracts.codegen.json
export CODEGEN_OUT CODEGEN_POOL
cd "$crate"
cargo build --quiet --locked --target-dir "$cache/target"
