set local role forlob_owner;

-- The vault: who a subject is, as ciphertext. Rows are replaced and, on erasure, deleted.
create table people (
  tenant text collate "C" not null,
  subject text not null,
  key_version integer not null,
  ciphertext bytea not null,
  changed_at timestamptz(3) not null,
  primary key (tenant, subject)
);
select guard_table('people');

-- Keyed hashes of name prefixes, CPR number, e-mail, phone and local id.
create table people_look_ups (
  tenant text collate "C" not null,
  look_up text collate "C" not null,
  subject text not null,
  primary key (tenant, look_up, subject)
);
create index people_look_ups_by_subject on people_look_ups (tenant, subject);
select guard_table('people_look_ups');
