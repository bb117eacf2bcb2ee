#!/bin/sh
# Reads documents into the generated types and writes them again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../../../../../node_modules/.cache/interop/cargo/target/debug/roundtrip"
