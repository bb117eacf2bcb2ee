#!/bin/sh
# Brings the jars of the pom.xml in the folder that is named first into the folder that is named second, and compares them with its jars.sha256.
# With `--lock` behind, writes jars.sha256 afresh.
set -eu

from=$1
cache=$2

if cmp -s "$from/pom.xml" "$cache/pom.xml" && cmp -s "$from/jars.sha256" "$cache/jars.sha256"; then exit; fi
rm -rf "$cache/jars" "$cache/jars.sha256"
mkdir -p "$cache"
cp "$from/pom.xml" "$cache/pom.xml"
mvn --quiet --batch-mode --strict-checksums --file "$cache/pom.xml" \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$cache/jars"
(export LC_ALL=C && cd "$cache/jars" && sha256sum -- *.jar) >"$cache/found.sha256"
if [ "${3:-}" = --lock ]; then cp "$cache/found.sha256" "$from/jars.sha256"; fi
diff "$from/jars.sha256" "$cache/found.sha256" ||
  { echo "these jars are not those of $from/jars.sha256" >&2 && exit 1; }
cp "$from/jars.sha256" "$cache/jars.sha256"
