set local role forlob_owner;

-- What an organisation tells those who work there about itself, and not about a course: a frame that is nearly used, courses
-- that are to be disposed of. Figures and codes; the digest of the day takes it along.
alter table outbox add column figures jsonb;

-- When an organisation wants to be looked at for a list of its own, by the application's clock. A note, never a source.
create table tenant_wakes (
  tenant text collate "C" not null primary key,
  wake_at timestamptz(3)
);
select guard_table('tenant_wakes', 'select, insert, update');
