#!/bin/sh
# Builds the runner in the cache of the repository. With `--lock`, writes the sums of the jars that `pom.xml` brings.
# Maven only copies the jars: nothing of them is compiled against or run before their sums are checked.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../../../node_modules/.cache/interop/java
jars=$cache/jars
classes=$cache/classes
mkdir -p "$classes"

echo "java: bringing jars"
"$here/../../jars.sh" "$here" "$cache" "$@"

stamp=$(cat "$here/jars.sha256" "$here"/src/interop/*.java | sha256sum)
if [ "$(cat "$classes/stamp" 2>/dev/null)" != "$stamp" ]; then
  echo "java: compiling the runner"
  rm -rf "$classes"
  javac --release 17 -Xlint:all -Werror -d "$classes" -cp "$jars/*" "$here"/src/interop/*.java
  echo "$stamp" >"$classes/stamp"
fi
echo "java: ready"
