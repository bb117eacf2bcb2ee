#!/bin/sh
# Generates Java classes of the pool into the folder that is given, and compiles them. With `--lock`, writes `jars.sha256` afresh.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
cache=$root/node_modules/.cache/interop/codegen-java
jars=$cache/jars

if [ "$1" = --lock ]; then
  exec "$here/../../../jars.sh" "$here" "$cache" --lock
fi
echo "jsonschema2pojo: installing the generator"
"$here/../../../jars.sh" "$here" "$cache"

echo "jsonschema2pojo: generating"
mkdir -p "$1/sources" "$1/classes"
out=$(cd "$1" && pwd)
cd "$out"
java -Dfile.encoding=UTF-8 -cp "$jars/*" "$here/Generate.java" \
  "$root/packages/agent-machine-schemas/schemas/contracts.codegen.json" "$out/sources"
echo "jsonschema2pojo: compiling"
find sources -name '*.java' >files.txt
javac -encoding UTF-8 -proc:none -cp "$jars/*" -d classes @files.txt "$here/RoundTrip.java"
