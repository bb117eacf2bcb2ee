#!/bin/sh
# Runs the runner that `build.sh` built: run.sh SCHEMAS_DIR
set -eu

here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../../../../node_modules/.cache/interop/cargo/target/debug/interop" "$@"
