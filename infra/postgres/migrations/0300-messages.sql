set local role forlob_owner;

-- One row per message that is to be sent: ids and codes, no name, no address, no wording. What became of it stands in the
-- message's own stream; this is the sender's work list.
create table outbox (
  tenant text collate "C" not null,
  id uuid not null,
  course_id uuid not null,
  number text not null,
  rule text not null,
  step text not null,
  role text not null,
  -- Whom: a subject of the vault, or staff by sign-in; null when the course has no one in that role.
  recipient text,
  due date not null,
  -- By the application's clock.
  expires_at timestamptz(3),
  state text not null default 'queued' check (state in ('queued', 'delivered', 'expired', 'givenUp')),
  attempts integer not null default 0,
  -- Real time: how long a mail server is left alone has nothing to do with the application's clock.
  next_attempt_at timestamptz not null default clock_timestamp(),
  primary key (tenant, id)
);
create index outbox_waiting on outbox (tenant, next_attempt_at) where state = 'queued';
select guard_table('outbox', 'select, insert, update');

-- Who works here: what they are called and written to at work. Filled from the organisation's own list.
create table staff (
  tenant text collate "C" not null,
  -- The subject of the sign-in.
  id text not null,
  name text not null,
  email text,
  language text not null default 'da' check (language in ('da', 'en')),
  roles text[] not null,
  -- Null: all teams.
  team text,
  primary key (tenant, id)
);
select guard_table('staff', 'select, insert, update, delete');
