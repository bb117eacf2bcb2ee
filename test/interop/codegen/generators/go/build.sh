#!/bin/sh
# Generates Go types of the pool by the generator that is named first into the folder that is named second, and compiles them.
# The command of the recipe, which is for go-jsonschema, is in GENERATE.
set -eu
export GOFLAGS=-mod=readonly GOTOOLCHAIN=local

here=$(cd "$(dirname "$0")" && pwd)
generator=$1
out=$2

mkdir -p "$out/contracts"
cp "$here/go.mod" "$here/go.sum" "$here/roundtrip.go" "$out/"

echo "$generator: generating"
case $generator in
go-jsonschema)
  # It warns of names that it then does not use; what it wrote is compiled and read below.
  (cd "$out" && sh -euc "$GENERATE") 2>"$out/warnings.txt" ||
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
