set local role forlob_owner;

-- A stream in one round trip and three parts, so that nothing is joined and no value repeated (ADR 0015): first a row with
-- the time, then one an event, then one a text. The plans are made once: made anew for each call they cost more than the rows.
drop function load_stream(text, text, integer, boolean);

create function load_stream(p_tenant text, p_stream text, p_up_to integer, p_texts boolean)
returns table (
  now timestamptz, version integer, "position" bigint, id uuid, type text, schema_version integer, data jsonb,
  occurred_at timestamptz, recorded_at timestamptz, actor_id text, actor_role text, command_id text,
  correlation_id text, causation_id text, programme_version text, rule_version text,
  field text, subject text, key_group text, key_version integer, ciphertext bytea
)
language plpgsql
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  perform set_config('app.tenant', p_tenant, true);
  now := app_now();
  return next;
  return query
  select
    null::timestamptz, e.version, e.position, e.id, e.type, e.schema_version, e.data,
    e.occurred_at, e.recorded_at, e.actor_id, e.actor_role, e.command_id,
    e.correlation_id, e.causation_id, e.programme_version, e.rule_version,
    null::text, null::text, null::text, null::integer, null::bytea
  from events e
  where e.tenant = p_tenant and e.stream = p_stream and e.version <= p_up_to
  order by e.version;
  if p_texts then
    return query
    select
      null::timestamptz, t.version, null::bigint, null::uuid, null::text, null::integer, null::jsonb,
      null::timestamptz, null::timestamptz, null::text, null::text, null::text,
      null::text, null::text, null::text, null::text,
      t.field, t.subject, t.key_group, t.key_version, t.ciphertext
    from event_texts t
    where t.tenant = p_tenant and t.stream = p_stream and t.version <= p_up_to;
  end if;
end
$$;

alter function read_log(text, bigint, integer) set plan_cache_mode = force_generic_plan;
alter function find_command(text, text, text) set plan_cache_mode = force_generic_plan;

grant execute on function load_stream(text, text, integer, boolean) to forlob_app;
