#!/bin/sh
# Generates TypeScript of the pool by the generator that is named first into the folder that is named second, and compiles it.
# The command of the recipe, which is for quicktype, is in GENERATE.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
bin=$here/../../../../../node_modules/.bin
out=$2

echo "$1: generating"
case $1 in
zod) "$bin/node" "$here/zod.ts" | "$bin/biome" format --stdin-file-path=contracts.ts >"$out/contracts.ts" ;;
quicktype-typescript) (cd "$out" && sh -euc "$GENERATE") ;;
esac

echo "$1: compiling"
echo '{ "type": "module" }' >"$out/package.json"
"$bin/tsc" --ignoreConfig --strict --exactOptionalPropertyTypes --target es2024 --module nodenext \
  --types "" --skipLibCheck "$out/contracts.ts"
