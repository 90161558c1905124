set local role forlob_owner;

-- Names and addresses are ciphertext, those of staff too. The list is filled from the organisation's own and is put in
-- again as a whole, so nothing is carried over.
drop table staff;
create table staff (
  tenant text collate "C" not null,
  -- The subject of the sign-in.
  id text not null,
  roles text[] not null,
  -- Null: all teams.
  team text,
  -- Name, e-mail and language, sealed under a key of this member of staff.
  key_version integer not null,
  ciphertext bytea not null,
  primary key (tenant, id)
);
select guard_table('staff', 'select, insert, update, delete');
