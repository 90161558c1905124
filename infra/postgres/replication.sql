-- What a primary needs before its first standby. `password` and `temporal_password` come from psql's -v.
create role replicator login replication password :'password';

-- Temporal keeps its own two databases and makes them itself (infra/temporal/server/make-schema.sh).
create role temporal login createdb password :'temporal_password';

-- A slot each, so that WAL is kept while one is away, up to max_slot_wal_keep_size.
select pg_create_physical_replication_slot('standby_0'), pg_create_physical_replication_slot('standby_1');
