#!/usr/bin/env bash
# Answers requests on stdin: run.sh SCHEMAS_DIR ajv|library
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
exec "$here/../../../../node_modules/.bin/node" "$here/main.ts" "$@"
