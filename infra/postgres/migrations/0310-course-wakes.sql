set local role forlob_owner;

-- What the last look at each course found: how far it had read, and when it wants to be looked at again (the application's
-- clock). A note, never a source: it is written anew by every look.
create table course_wakes (
  tenant text collate "C" not null,
  course_id uuid not null,
  version integer not null,
  wake_at timestamptz(3),
  ended boolean not null,
  primary key (tenant, course_id)
) with (fillfactor = 70);
create index course_wakes_next on course_wakes (tenant, wake_at) where not ended;
select guard_table('course_wakes', 'select, insert, update');
