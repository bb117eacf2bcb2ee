#!/bin/sh
# Copies the crate in the folder that is named first into the cache of the repository, under the name that follows, ready for `cargo build --locked`.
# With `--lock` behind, chooses versions afresh and writes `crates.lock`.
#
# `crates.lock` is a Cargo.lock without the lines that name the registry. They are the same for every crate that has
# a checksum, so they are put back as cargo itself writes them for a probe of one dependency.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
from=$1
name=$2
cache=$here/../../../node_modules/.cache/interop/cargo
crate=$cache/$name
# Two crates can be made ready at the same time.
probe=$cache/probe-$name

mkdir -p "$crate" "$cache/.cargo"
cmp -s "$here/config.toml" "$cache/.cargo/config.toml" || cp "$here/config.toml" "$cache/.cargo/config.toml"
rm -rf "$crate/src"
cp -Rp "$from/src" "$crate/src"
cp -p "$from/Cargo.toml" "$crate/"

if [ "${3:-}" = --lock ]; then
  echo "$name: choosing versions"
  rm -f "$crate/Cargo.lock"
  (cd "$crate" && cargo generate-lockfile)
  grep -v '^source = ' "$crate/Cargo.lock" >"$from/crates.lock"
fi

if ! [ -f "$probe/Cargo.lock" ]; then
  echo "$name: asking cargo how it names its registry"
  mkdir -p "$probe/src"
  printf '[package]\nname = "probe"\nedition = "2024"\n\n[dependencies]\nitoa = "1"\n' >"$probe/Cargo.toml"
  touch "$probe/src/lib.rs"
  (cd "$probe" && cargo generate-lockfile --quiet)
fi
source=$(grep -m 1 '^source = ' "$probe/Cargo.lock")
awk -v source="$source" '/^checksum = / { print source } { print }' "$from/crates.lock" >"$crate/Cargo.lock"
