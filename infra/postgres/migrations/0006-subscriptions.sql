set local role forlob_owner;

-- Who works a part of a tenant's log now. Real time: a lease has nothing to do with the application's clock.
create table leases (
  tenant text collate "C" not null,
  part text not null,
  holder text not null,
  expires_at timestamptz not null,
  primary key (tenant, part)
) with (fillfactor = 50);
select guard_table('leases');

-- How far each subscription has come.
create table checkpoints (
  tenant text collate "C" not null,
  subscription text not null,
  position bigint not null,
  primary key (tenant, subscription)
) with (fillfactor = 50);
select guard_table('checkpoints');

-- Streams a subscription stopped working because one of their events could not be handled.
create table parked_streams (
  tenant text collate "C" not null,
  subscription text not null,
  stream text collate "C" not null,
  position bigint not null,
  error text not null,
  parked_at timestamptz(3) not null default clock_timestamp(),
  primary key (tenant, subscription, stream)
);
select guard_table('parked_streams');

-- True when the holder has the lease until p_ttl_ms from now: it was free, had run out, or was his.
create function hold_lease(p_tenant text, p_part text, p_holder text, p_ttl_ms integer) returns boolean
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  insert into leases as l (tenant, part, holder, expires_at)
  values (p_tenant, p_part, p_holder, clock_timestamp() + p_ttl_ms * interval '1 millisecond')
  on conflict (tenant, part) do update
  set holder = excluded.holder, expires_at = excluded.expires_at
  where l.holder = excluded.holder or l.expires_at < clock_timestamp();
  return found;
end
$$;

create function release_lease(p_tenant text, p_part text, p_holder text) returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  delete from leases where tenant = p_tenant and part = p_part and holder = p_holder;
end
$$;

-- Moves a checkpoint from where the reader found it; false when someone else has moved it meanwhile.
create function move_checkpoint(p_tenant text, p_subscription text, p_from bigint, p_to bigint) returns boolean
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  if p_from = 0 then
    insert into checkpoints (tenant, subscription, position) values (p_tenant, p_subscription, 0)
    on conflict do nothing;
  end if;
  update checkpoints set position = p_to
  where tenant = p_tenant and subscription = p_subscription and position = p_from;
  return found;
end
$$;

create function park_stream(p_tenant text, p_subscription text, p_stream text, p_position bigint, p_error text)
returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  insert into parked_streams (tenant, subscription, stream, position, error)
  values (p_tenant, p_subscription, p_stream, p_position, p_error)
  on conflict do nothing;
end
$$;

-- Forgets how far a subscription has come and what it parked, for a rebuild.
create function reset_subscription(p_tenant text, p_subscription text) returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  delete from checkpoints where tenant = p_tenant and subscription = p_subscription;
  delete from parked_streams where tenant = p_tenant and subscription = p_subscription;
end
$$;

grant execute on function
  hold_lease(text, text, text, integer),
  release_lease(text, text, text),
  move_checkpoint(text, text, bigint, bigint),
  park_stream(text, text, text, bigint, text),
  reset_subscription(text, text)
to forlob_app;
