#!/bin/sh
# Generates pydantic models into the folder that is given, by the command of the recipe, which is in GENERATE.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
venv=$root/node_modules/.cache/interop/codegen-python

wanted=$(python3 --version; cat "$here/requirements.txt")
if [ "$(cat "$venv/installed.txt" 2>/dev/null)" != "$wanted" ]; then
  echo "pydantic: installing the generator"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --require-hashes --only-binary :all: --requirement "$here/requirements.txt"
  printf '%s\n' "$wanted" >"$venv/installed.txt"
fi

echo "pydantic: generating"
cd "$1"
ln -s "$venv" .venv
sh -euc "$GENERATE"
