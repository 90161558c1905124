#!/bin/sh
# Starts Temporal's server. Everything it reads is in the environment; the password may be a file's.
set -eu
if [ -n "${POSTGRES_PWD_FILE:-}" ]; then
  POSTGRES_PWD="$(cat "$POSTGRES_PWD_FILE")"
  export POSTGRES_PWD
fi
# The servers of a cluster find each other by the address that each writes into the database.
: "${BIND_ON_IP:=$(hostname -i | cut -d' ' -f1)}"
export BIND_ON_IP
exec "${TEMPORAL_SERVER:-temporal-server}" --allow-no-auth start
