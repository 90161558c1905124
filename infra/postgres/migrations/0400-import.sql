set local role forlob_owner;

-- Which course or person a number in someone's own files became. The number itself is kept as a keyed hash only.
create table import_ids (
  tenant text collate "C" not null,
  source text not null,
  kind text not null check (kind in ('course', 'mentor', 'mentee')),
  key text collate "C" not null,
  id uuid not null,
  primary key (tenant, source, kind, key)
);
select guard_table('import_ids', 'select, insert');

-- Which rows have gone in, and a keyed hash of what stood in them: the same row again changes nothing.
create table import_rows (
  tenant text collate "C" not null,
  source text not null,
  file text not null,
  key text collate "C" not null,
  content text not null,
  imported_at timestamptz(3) not null default app_now(),
  primary key (tenant, source, file, key)
);
select guard_table('import_rows', 'select, insert');
