set local role forlob_owner;

-- The last readable number given out per tenant and kind. Gaps are allowed: a number is never given twice.
create table numbers (
  tenant text collate "C" not null,
  kind text not null,
  last bigint not null,
  primary key (tenant, kind)
) with (fillfactor = 50);
select guard_table('numbers');

-- The first of p_count numbers in a row; the first ever is 1001.
create function take_numbers(p_tenant text, p_kind text, p_count integer) returns bigint
language plpgsql security definer
set search_path = public, pg_temp
as $$
declare
  v_last bigint;
begin
  perform set_config('app.tenant', p_tenant, true);
  insert into numbers as n (tenant, kind, last) values (p_tenant, p_kind, 1000 + p_count)
  on conflict (tenant, kind) do update set last = n.last + p_count
  returning n.last into v_last;
  return v_last - p_count + 1;
end
$$;

grant execute on function take_numbers(text, text, integer) to forlob_app;
