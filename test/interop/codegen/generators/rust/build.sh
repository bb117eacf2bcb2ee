#!/bin/sh
# Generates Rust types of the pool into the folder that is given, and compiles them. With `--lock`, chooses versions afresh and writes `crates.lock`.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)

if [ "$1" = --lock ]; then
  exec "$here/../../../cargo/crate.sh" "$here" typify --lock
fi
"$here/../../../cargo/crate.sh" "$here" typify

echo "typify: generating and compiling"
cargo=$root/node_modules/.cache/interop/cargo
cd "$cargo/typify"
pool=$root/packages/agent-machine-schemas/schemas/contracts.codegen.json
cmp -s "$pool" contracts.codegen.json || cp "$pool" .
cargo build --locked
"$cargo/target/debug/generate" "$pool" >"$1/contracts.rs"
