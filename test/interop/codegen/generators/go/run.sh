#!/bin/sh
# Reads documents into the generated types and writes them again.
set -eu
exec "$1/roundtrip"
