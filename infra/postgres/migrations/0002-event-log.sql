set local role forlob_owner;

-- The authority on versions; locked by whoever appends to the stream.
create table streams (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  primary key (tenant, stream)
) with (fillfactor = 80);
select guard_table('streams');

-- The end of each tenant's log. Held until commit, so that positions have no gaps and follow the order of commit.
-- Updated once per flush: room on the page keeps those updates in place.
create table heads (
  tenant text collate "C" primary key,
  position bigint not null,
  recorded_at timestamptz(3) not null
) with (fillfactor = 10, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);
select guard_table('heads');

create table events (
  tenant text collate "C" not null,
  position bigint not null,
  stream text collate "C" not null,
  version integer not null,
  id uuid not null,
  type text not null,
  schema_version integer not null,
  data jsonb not null,
  -- By field: the subject and key group of a free text, and the SHA-256 of its ciphertext.
  text_hashes jsonb,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  actor_id text not null,
  actor_role text not null,
  command_id text not null,
  correlation_id text not null,
  causation_id text,
  programme_version text,
  rule_version text,
  primary key (tenant, position),
  unique (tenant, stream, version)
);
select guard_table('events');

-- Free texts, apart from their events so that erasing one never touches history. The key is not in this database.
create table event_texts (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  field text not null,
  subject text not null,
  key_group text not null,
  key_version integer not null,
  ciphertext bytea not null,
  primary key (tenant, stream, version, field)
);
create index event_texts_by_subject on event_texts (tenant, subject);
select guard_table('event_texts');

-- Which commands were accepted, with their first answer.
create table commands (
  tenant text collate "C" not null,
  actor_id text not null,
  command_id text not null,
  stream text collate "C" not null,
  version integer not null,
  event_count integer not null,
  content_hash text not null,
  answer jsonb not null,
  primary key (tenant, actor_id, command_id)
);
select guard_table('commands');

-- What only one stream can hold at a time.
create table claims (
  tenant text collate "C" not null,
  key text collate "C" not null,
  owner text collate "C" not null,
  primary key (tenant, key)
);
create index claims_by_owner on claims (tenant, owner);
select guard_table('claims');

-- The second guard, behind the missing rights: it stands for the owner and the superuser too, also while replicating.
create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% on % is never allowed: what is recorded stays', lower(tg_op), tg_table_name
    using errcode = 'FB100';
end
$$;

create trigger append_only before update or delete or truncate on events
  for each statement execute function refuse_change();
alter table events enable always trigger append_only;
create trigger append_only before update or delete or truncate on commands
  for each statement execute function refuse_change();
alter table commands enable always trigger append_only;
-- A text can be deleted (erasure), by its owner's functions only, and never be changed.
create trigger never_changed before update or truncate on event_texts
  for each statement execute function refuse_change();
alter table event_texts enable always trigger never_changed;
