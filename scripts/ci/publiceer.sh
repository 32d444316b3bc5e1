#!/usr/bin/env bash
# Publishes the tarball that tarball.sh left, with the proof of where it was built. Takes `--dry-run`.
# It runs nothing of the package and nothing that the package depends on.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm publish ./tarball/*.tgz --provenance --access public --ignore-scripts "$@"
