set local role forlob_owner;

-- Who read what about whom, and for what purpose: written in the transaction of the reading, before the answer.
-- `course` is the id of the stream's owner that was read; `subject` the person, where one was.
create table access_log (
  tenant text collate "C" not null,
  id bigint generated always as identity,
  read_at timestamptz(3) not null default app_now(),
  actor_id text not null,
  actor_role text not null,
  purpose text,
  what text not null,
  course text,
  subject text,
  primary key (tenant, id)
);
create index access_log_by_subject on access_log (tenant, subject, id) where subject is not null;
create index access_log_by_course on access_log (tenant, course, id) where course is not null;
select guard_table('access_log');

-- Who was turned away, from what and why. The same in the same minute is one row, so that the log cannot be flooded.
-- Tenant `unknown`: nobody was signed in.
create table denials (
  tenant text collate "C" not null,
  denied_at timestamptz(3) not null default app_now(),
  minute timestamptz(0) not null default date_trunc('minute', app_now()),
  actor_id text not null,
  actor_roles text not null,
  status integer not null,
  reason text not null,
  what text not null,
  about text not null,
  primary key (tenant, minute, actor_id, reason, what, about)
);
select guard_table('denials');

create trigger append_only before update or delete or truncate on access_log
  for each statement execute function refuse_change();
alter table access_log enable always trigger append_only;
create trigger append_only before update or delete or truncate on denials
  for each statement execute function refuse_change();
alter table denials enable always trigger append_only;

-- The application names who and what; when is told by the clock.
grant insert (tenant, actor_id, actor_role, purpose, what, course, subject) on access_log to forlob_app;
grant insert (tenant, actor_id, actor_roles, status, reason, what, about) on denials to forlob_app;
