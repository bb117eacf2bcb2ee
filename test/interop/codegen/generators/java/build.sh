#!/bin/sh
# Generates Java classes of the pool into the folder that is given, and compiles them. With `--lock`, writes `jars.sha256` afresh.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
cache=$root/node_modules/.cache/interop/codegen-java
jars=$cache/jars
sums() (cd "$jars" && sha256sum -- *.jar)

mkdir -p "$cache"
if ! cmp -s "$here/pom.xml" "$cache/pom.xml" || ! cmp -s "$here/jars.sha256" "$cache/jars.sha256"; then
  echo "jsonschema2pojo: installing the generator"
  rm -rf "$jars" "$cache/jars.sha256"
  cp "$here/pom.xml" "$cache/pom.xml"
  mvn --quiet --batch-mode --file "$cache/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$jars"
  if [ "$1" = --lock ]; then sums >"$here/jars.sha256"; fi
  sums >"$cache/found.sha256"
  diff "$here/jars.sha256" "$cache/found.sha256" ||
    { echo "jsonschema2pojo: these jars are not those of jars.sha256" >&2 && exit 1; }
  cp "$here/jars.sha256" "$cache/jars.sha256"
fi
if [ "$1" = --lock ]; then exit; fi

echo "jsonschema2pojo: generating"
rm -rf "$1"
mkdir -p "$1/sources" "$1/classes"
out=$(cd "$1" && pwd)
cd "$out"
java -cp "$jars/*" "$here/Generate.java" \
  "$root/packages/agent-machine-schemas/schemas/contracts.codegen.json" "$out/sources"
echo "jsonschema2pojo: compiling"
find sources -name '*.java' >files.txt
javac -proc:none -cp "$jars/*" -d classes @files.txt "$here/RoundTrip.java"
