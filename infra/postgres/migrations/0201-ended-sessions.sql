set local role forlob_owner;

-- Sessions of the console that somebody has signed out of before their time: a cookie that was copied opens nothing then.
-- `until` is the real clock's, as a session's own end is; after it the row says nothing more.
create table ended_sessions (
  tenant text collate "C" not null,
  session uuid not null,
  until timestamptz(0) not null,
  primary key (tenant, session)
);
select guard_table('ended_sessions', 'select, insert, delete');
