set local role forlob_owner;

-- Whoever has an address of his own deadlines, with the roles he had when he was signed in last: what was taken away from him
-- since then the address opens no more. `seen_at` is the real clock's, as an address's own end is.
create table calendar_owners (
  tenant text collate "C" not null,
  person text collate "C" not null,
  roles text[] not null,
  seen_at timestamptz(0) not null,
  primary key (tenant, person)
);
select guard_table('calendar_owners', 'select, insert, update, delete');
