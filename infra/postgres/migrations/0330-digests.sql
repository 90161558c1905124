set local role forlob_owner;

-- Staff get one mail a day. What is for them waits for it in the state `waiting`, and is `collected` by a row of its own kind:
-- the digest, which is about no single course.
alter table outbox
  alter column course_id drop not null,
  alter column number drop not null,
  -- When the digest goes that is to take it along, by the application's clock; null: it goes by itself.
  add column goes_at timestamptz(3),
  -- The digest that took it along.
  add column digest uuid,
  -- The reminder's, as the course issued it.
  add column identity text,
  drop constraint outbox_state_check,
  add constraint outbox_state_check check (
    state in ('queued', 'waiting', 'collected', 'delivered', 'expired', 'notNeeded', 'givenUp')
  );
create index outbox_for_digests on outbox (tenant, goes_at) where state = 'waiting';
create index outbox_in_digest on outbox (tenant, digest) where digest is not null;
