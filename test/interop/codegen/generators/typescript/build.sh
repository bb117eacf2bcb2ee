#!/bin/sh
# Generates TypeScript of the pool by the generator that is named first into the folder that is named second, and compiles it.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
bin=$here/../../../../../node_modules/.bin
out=$2

rm -rf "$out"
mkdir -p "$out"
echo "$1: generating"
case $1 in
zod) "$bin/node" "$here/zod.ts" | "$bin/biome" format --stdin-file-path=contracts.ts >"$out/contracts.ts" ;;
quicktype-typescript)
  "$here/../quicktype/quicktype.sh" "$out/contracts.ts" \
    --lang ts --just-types --prefer-unions --acronym-style original
  ;;
esac

echo "$1: compiling"
echo '{ "type": "module" }' >"$out/package.json"
"$bin/tsc" --ignoreConfig --strict --exactOptionalPropertyTypes --target es2024 --module nodenext \
  --types "" --skipLibCheck "$out/contracts.ts"
