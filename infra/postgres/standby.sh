#!/bin/sh
# A standby: copies the primary when its data folder is empty, then follows it. Arguments go to postgres.
# PRIMARY_HOST and REPLICATION_PASSWORD_FILE say whom; the number at the end of the host's name says which slot (none: 0).
set -eu
number="${HOSTNAME##*-}"
case "$number" in [0-9]) ;; *) number=0 ;; esac
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  password="$(cat "$REPLICATION_PASSWORD_FILE")"
  PGPASSWORD="$password" pg_basebackup --host="$PRIMARY_HOST" --username=replicator --no-password \
    --pgdata="$PGDATA" --wal-method=stream --slot="standby_$number" --checkpoint=fast --write-recovery-conf
fi
# The primary knows a standby by its cluster's name (synchronous_standby_names).
exec postgres -c cluster_name="standby_$number" "$@"
