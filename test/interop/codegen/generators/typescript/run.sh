#!/bin/sh
# Reads documents by what the generator that is named first wrote into the folder that is named second.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../../../../../node_modules/.bin/node" "$here/$1.ts" "$2"
