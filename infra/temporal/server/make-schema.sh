#!/bin/sh
# Makes Temporal's two databases in PostgreSQL and brings them to the newest schema. Safe to repeat.
# POSTGRES_SEEDS, DB_PORT, POSTGRES_USER, POSTGRES_PWD (or _FILE), DBNAME and VISIBILITY_DBNAME as the server has them.
set -eu
tool="${TEMPORAL_SQL_TOOL:-temporal-sql-tool}"
export SQL_PLUGIN=postgres12_pgx SQL_HOST="$POSTGRES_SEEDS" SQL_PORT="${DB_PORT:-5432}" SQL_USER="$POSTGRES_USER"
SQL_PASSWORD="${POSTGRES_PWD:-$(cat "${POSTGRES_PWD_FILE:-/dev/null}")}"
export SQL_PASSWORD

make() {
  export SQL_DATABASE="$1"
  "$tool" create-database
  "$tool" setup-schema --version 0.0
  "$tool" update-schema --schema-name "postgresql/v12/$2"
}
make "${DBNAME:-temporal}" temporal
make "${VISIBILITY_DBNAME:-temporal_visibility}" visibility
