#!/bin/sh
# Generates types of the four contracts by quicktype into the file that is named first, with the options that follow.
set -eu

root=$(cd "$(dirname "$0")/../../../../.." && pwd)
pool=$root/packages/agent-machine-schemas/schemas/contracts.codegen.json
out=$1
shift

mkdir -p "$(dirname "$out")"
"$root/node_modules/.bin/quicktype" --quiet --src-lang schema --out "$out" "$@" \
  "$pool#/\$defs/AgentMachineFingerprint" \
  "$pool#/\$defs/AgentMachineProfile" \
  "$pool#/\$defs/AgentToolSurface" \
  "$pool#/\$defs/AgentWorkspaceMount"
