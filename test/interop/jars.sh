#!/bin/sh
# Brings the jars of the pom.xml in the folder that is named first into `jars` in the folder that is named second. They come through a repository
# there that nothing else uses, and every jar in it, those of the plugin that copies them included, has to be in the jars.sha256 beside the pom.xml.
# With `--lock` behind, writes jars.sha256 afresh.
set -eu

from=$1
cache=$2
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0

is_current() {
  [ "$1" != --lock ] && cmp -s "$from/pom.xml" "$cache/pom.xml" && cmp -s "$from/jars.sha256" "$cache/jars.sha256"
}

if is_current "${3:-}"; then exit; fi
rm -rf "$cache/jars" "$cache/jars.sha256" "$cache/repository"
mkdir -p "$cache"
cp "$from/pom.xml" "$cache/pom.xml"
mvn --quiet --batch-mode --strict-checksums --file "$cache/pom.xml" -Dmaven.repo.local="$cache/repository" \
  "$plugin:copy-dependencies" -DoutputDirectory="$cache/jars"
(export LC_ALL=C && cd "$cache/repository" && find -- * -name '*.jar' | sort | tr '\n' '\0' | xargs -0 sha256sum --) >"$cache/found.sha256"
if [ "${3:-}" = --lock ]; then cp "$cache/found.sha256" "$from/jars.sha256"; fi
# One version of Maven brings less than another, and none may bring more.
if grep --line-regexp --fixed-strings --invert-match --file "$from/jars.sha256" "$cache/found.sha256"; then
  echo "these jars are not those of $from/jars.sha256; if they should be, run build.sh --lock" >&2
  exit 1
fi
cp "$from/jars.sha256" "$cache/jars.sha256"
