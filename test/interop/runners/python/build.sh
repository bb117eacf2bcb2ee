#!/usr/bin/env bash
# Installs what requirements.txt pins into an environment of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
venv=$(cd "$here/../../../.." && pwd)/node_modules/.cache/interop/python
python=${PYTHON:-python3}

installed=$venv/installed.txt
wanted=$("$python" --version; cat "$here/requirements.txt")
if [ -f "$installed" ] && [ "$(cat "$installed")" = "$wanted" ]; then
  echo "python: nothing to install"
  exit
fi
echo "python: making an environment ($("$python" --version))"
rm -rf "$venv"
mkdir -p "$(dirname "$venv")"
"$python" -m venv "$venv"
echo "python: installing the packages"
"$venv/bin/pip" install --quiet --require-hashes --only-binary :all: --requirement "$here/requirements.txt"
printf '%s\n' "$wanted" >"$installed"
