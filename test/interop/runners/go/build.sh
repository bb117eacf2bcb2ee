#!/bin/sh
# Builds the runner into the cache of the workspace; go.sum pins what it is built from.
set -eu
cd "$(dirname "$0")"
cache=../../../../node_modules/.cache/interop/go
mkdir -p "$cache"
echo "go: runner"
GOFLAGS=-mod=readonly GOTOOLCHAIN=local go build -buildvcs=false -trimpath -o "$cache/runner" .
