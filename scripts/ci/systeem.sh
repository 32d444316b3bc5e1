#!/usr/bin/env bash
# What the tests need that npm does not bring: LibreOffice and, where `CHROMIUM` names no browser, Chromium.
set -euo pipefail

pakketten=(libreoffice-calc fonts-dejavu-core)
[ -n "${CHROMIUM:-}" ] || pakketten+=(chromium)
als_root=()
[ "$(id -u)" = 0 ] || als_root=(sudo)

export DEBIAN_FRONTEND=noninteractive
"${als_root[@]}" apt-get update -qq
"${als_root[@]}" apt-get install -y -qq --no-install-recommends "${pakketten[@]}" >/dev/null
