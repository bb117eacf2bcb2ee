#!/bin/sh
# Builds the runner in the cache of the repository. With `--lock`, chooses versions afresh and writes `crates.lock`.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
"$here/../../cargo/crate.sh" "$here" runner "$@"

echo "rust: building the runner"
cd "$here/../../../../node_modules/.cache/interop/cargo/runner"
cargo build --locked
