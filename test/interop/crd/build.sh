#!/bin/sh
# Builds the program into the cache of the workspace; go.sum pins what it is built from.
set -eu
cd "$(dirname "$0")"
cache=../../../node_modules/.cache/interop/crd
mkdir -p "$cache"
echo "crd: library of the API server"
GOFLAGS=-mod=readonly GOTOOLCHAIN=local go build -buildvcs=false -trimpath -o "$cache/crd" .
