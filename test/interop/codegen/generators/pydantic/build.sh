#!/bin/sh
# Generates pydantic models of the pool into the folder that is given.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../../../..
out=$1
venv=$root/node_modules/.cache/interop/codegen-python

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  echo "pydantic: installing the generator"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --require-hashes --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi

echo "pydantic: generating"
mkdir -p "$out"
"$venv/bin/datamodel-codegen" \
  --input "$root/packages/agent-machine-schemas/schemas/contracts.codegen.json" \
  --input-file-type jsonschema \
  --output "$out/contracts.py" \
  --output-model-type pydantic_v2.BaseModel \
  --target-python-version 3.11 \
  --skip-root-model \
  --use-type-alias \
  --enum-field-as-literal one \
  --use-specialized-enum \
  --use-annotated \
  --use-schema-description \
  --use-field-description \
  --use-double-quotes \
  --disable-timestamp \
  --formatters builtin
