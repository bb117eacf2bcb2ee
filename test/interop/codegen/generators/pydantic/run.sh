#!/bin/sh
# Reads documents into the generated models and writes them again.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../../../../node_modules/.cache/interop
PYTHONPATH=$1 exec "$cache/codegen-python/bin/python" "$here/roundtrip.py"
