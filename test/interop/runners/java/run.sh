#!/bin/sh
# Runs the runner that `build.sh` built: run.sh SCHEMAS_DIR
set -eu

cache=$(cd "$(dirname "$0")/../../../../node_modules/.cache/interop/java" && pwd)
# The validator asks for a logger, and none is wanted.
exec java -Dslf4j.internal.verbosity=ERROR -cp "$cache/classes:$cache/jars/*" interop.Main "$@"
