#!/usr/bin/env bash
# Everything is installed with the repository.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
node=$here/../../../../node_modules/.bin/node
[ -x "$node" ] || { echo "node: run 'pnpm install' in the root folder first" >&2; exit 1; }
echo "node: $("$node" --version)"
