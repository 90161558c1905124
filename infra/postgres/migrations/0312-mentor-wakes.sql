set local role forlob_owner;

-- What the last look at each mentor found, as course_wakes tells it of courses.
create table mentor_wakes (
  tenant text collate "C" not null,
  mentor_id uuid not null,
  version integer not null,
  wake_at timestamptz(3),
  ended boolean not null,
  looked_at timestamptz(3),
  primary key (tenant, mentor_id)
) with (fillfactor = 70);
create index mentor_wakes_next on mentor_wakes (tenant, wake_at) where not ended;
select guard_table('mentor_wakes', 'select, insert, update');
