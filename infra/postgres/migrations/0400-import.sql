set local role forlob_owner;

-- Which rows of someone's own files have gone in, and a keyed hash of what stood in them: the same row again changes
-- nothing. Numbers and contents are kept as keyed hashes only.
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
