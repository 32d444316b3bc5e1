#!/usr/bin/env bash
# Packs the package into tarball/, which builds it first, for another job or machine to publish as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."

rm -rf tarball
mkdir tarball
npm pack --silent --pack-destination tarball
