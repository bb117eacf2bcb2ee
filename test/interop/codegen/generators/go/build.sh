#!/bin/sh
# Generates Go types of the pool by the generator that is named first into the folder that is named second, and compiles them.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../../../..
schemas=$(cd "$root/packages/agent-machine-schemas/schemas" && pwd)
generator=$1
out=$2

rm -rf "$out"
mkdir -p "$out/contracts"
cp "$here/go.mod" "$here/go.sum" "$here/roundtrip.go" "$out/"

echo "$generator: generating"
case $generator in
go-jsonschema)
  # It warns of names that it then does not use; what it wrote is compiled and read below.
  (cd "$out" && go tool go-jsonschema --package contracts --tags json \
    --output contracts/contracts.go "$schemas/contracts.codegen.json") 2>"$out/warnings.txt" ||
    { cat "$out/warnings.txt" >&2 && exit 1; }
  ;;
quicktype-go)
  "$here/../quicktype/quicktype.sh" "$out/contracts/contracts.go" \
    --lang go --package contracts --just-types-and-package --omit-empty
  gofmt -w "$out/contracts/contracts.go"
  ;;
esac

echo "$generator: compiling"
cd "$out"
go vet ./contracts .
go build -o roundtrip .
