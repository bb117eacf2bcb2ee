#!/usr/bin/env bash
# Answers requests on stdin: run.sh SCHEMAS_DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
venv=$here/../../../../node_modules/.cache/interop/python
PYTHONDONTWRITEBYTECODE=1 exec "$venv/bin/python" "$here/main.py" "$@"
