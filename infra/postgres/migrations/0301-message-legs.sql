set local role forlob_owner;

-- Whose part of the duty the message is about: a follow-up is called for mentor and mentee apart. What was queued before
-- is told without it.
alter table outbox add column leg text;
