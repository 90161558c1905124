set local role forlob_owner;

-- The lives of this database after its first. Restoring it to an earlier moment begins a new one: versions, positions and
-- numbers of the life that was lost may be told again about something else, and must not be taken for the same.
create table epochs (
  number integer primary key check (number > 1),
  -- Drawn by lot: the same backup restored twice begins two lives with one number.
  tag text not null unique check (tag ~ '^[0-9a-f]{8}$'),
  -- The server's system identifier and timeline: a restore begins a timeline of its own.
  life text not null,
  reason text not null,
  started_at timestamptz(3) not null default clock_timestamp()
);
alter table epochs enable row level security;
alter table epochs force row level security;
create policy known_to_all on epochs for select using (true);
grant select on epochs to forlob_app;

-- Where each tenant's log stood when the epoch began, and how far it had come in the life that was lost, where anyone knows.
create table epoch_heads (
  tenant text collate "C" not null,
  epoch integer not null references epochs,
  position bigint not null,
  lost_position bigint check (lost_position >= position),
  primary key (tenant, epoch)
);
select guard_table('epoch_heads');

create trigger append_only before update or delete or truncate on epochs
  for each statement execute function refuse_change();
alter table epochs enable always trigger append_only;
create trigger append_only before update or delete or truncate on epoch_heads
  for each statement execute function refuse_change();
alter table epoch_heads enable always trigger append_only;
