#!/usr/bin/env bash
# Builds the package and packs it into tarball/, for another job or machine to publish as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."

rm -rf tarball
mkdir tarball
npm run --silent build
npm pack --silent --pack-destination tarball
