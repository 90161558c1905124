#!/bin/sh
# Runs once, when the primary's data folder is made (docker-entrypoint-initdb.d).
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=password="$(cat "$REPLICATION_PASSWORD_FILE")" \
  --set=temporal_password="$(cat "$TEMPORAL_PASSWORD_FILE")" \
  --file=/usr/local/share/forlob/replication.sql
echo 'host replication replicator all scram-sha-256' >>"$PGDATA/pg_hba.conf"
# From the next start on, and in the standbys' copies too: the server that runs this script has no standby to wait for.
if [ -n "${SYNCHRONOUS_STANDBY_NAMES:-}" ]; then
  psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=names="$SYNCHRONOUS_STANDBY_NAMES" <<'SQL'
alter system set synchronous_standby_names = :'names';
SQL
fi
