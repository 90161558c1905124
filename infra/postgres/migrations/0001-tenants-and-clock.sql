-- Everything belongs to forlob_owner, who can neither log in nor see past row-level security,
-- so that a function that runs with its rights is still kept to one tenant.
grant usage, create on schema public to forlob_owner;
grant usage on schema public to forlob_app;
set local role forlob_owner;
alter default privileges revoke execute on functions from public;

-- The tenant of this transaction; null outside one, where current_setting answers ''.
create function current_tenant() returns text
language sql stable
return nullif(current_setting('app.tenant', true), '');

-- Keeps a table to the tenant of the transaction, its owner too, and grants the application what is listed.
create function guard_table(guarded regclass, app_rights text default 'select') returns void
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own_tenant on %s using (tenant = current_tenant()) with check (tenant = current_tenant())',
    guarded
  );
  execute format('grant %s on %s to forlob_app', app_rights, guarded);
end
$$;

-- Which tenants there are is no secret to the processes that serve them all.
create table tenants (
  tenant text collate "C" primary key check (tenant ~ '^[a-z][a-z0-9-]{1,30}$'),
  created_at timestamptz(3) not null default clock_timestamp()
);
select guard_table('tenants');
create policy known_to_all on tenants for select using (true);

-- How far the application's clock runs ahead of the real one: 0, except in development.
create table app_clock (
  singleton boolean primary key default true check (singleton),
  ahead_ms bigint not null
);
alter table app_clock enable row level security;
alter table app_clock force row level security;
create policy known_to_all on app_clock for select using (true);
create policy set_once on app_clock for insert with check (true);
grant select on app_clock to forlob_app;
insert into app_clock (ahead_ms) values (0);
drop policy set_once on app_clock;

-- The one clock for deciding, recording and timers, in whole milliseconds.
create function app_now() returns timestamptz
language sql volatile
return date_trunc(
  'milliseconds',
  clock_timestamp() + (select ahead_ms from app_clock) * interval '1 millisecond'
);

grant execute on function current_tenant(), app_now() to forlob_app;
