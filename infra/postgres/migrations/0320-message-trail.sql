set local role forlob_owner;

-- Since when a message waits, in real time, so that an outbox that does not empty is seen; and what it belongs to, so that
-- its way can be followed from the step that caused it. What was queued before counts from now.
alter table outbox add column queued_at timestamptz not null default clock_timestamp();
alter table outbox add column correlation_id text;
create index outbox_given_up on outbox (tenant, queued_at) where state = 'givenUp';
