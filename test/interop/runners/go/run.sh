#!/bin/sh
# Answers requests on standard input; the argument is the folder of the compiled contracts.
set -eu
exec "$(dirname "$0")/../../../../node_modules/.cache/interop/go/runner" "$@"
