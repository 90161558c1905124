set local role forlob_owner;

-- Reading in one round trip: each function sets the tenant for its own transaction, then row-level security does the rest.

-- One row per event and text; one row of nulls for a stream that is not there, so that the time is told all the same.
create function load_stream(p_tenant text, p_stream text, p_up_to integer, p_texts boolean)
returns table (
  now timestamptz, version integer, "position" bigint, id uuid, type text, schema_version integer, data jsonb,
  occurred_at timestamptz, recorded_at timestamptz, actor_id text, actor_role text, command_id text,
  correlation_id text, causation_id text, programme_version text, rule_version text,
  field text, subject text, key_group text, key_version integer, ciphertext bytea
)
language plpgsql
as $$
#variable_conflict use_column
begin
  perform set_config('app.tenant', p_tenant, true);
  return query
  select
    n.now, e.version, e.position, e.id, e.type, e.schema_version, e.data,
    e.occurred_at, e.recorded_at, e.actor_id, e.actor_role, e.command_id,
    e.correlation_id, e.causation_id, e.programme_version, e.rule_version,
    t.field, t.subject, t.key_group, t.key_version, t.ciphertext
  from (select app_now() as now) n
  left join events e on e.tenant = p_tenant and e.stream = p_stream and e.version <= p_up_to
  left join event_texts t
    on p_texts and t.tenant = p_tenant and t.stream = p_stream and t.version = e.version
  order by e.version;
end
$$;

create function read_log(p_tenant text, p_after bigint, p_limit integer) returns setof events
language plpgsql
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  return query
  select * from events where tenant = p_tenant and events.position > p_after order by events.position limit p_limit;
end
$$;

create function log_head(p_tenant text) returns bigint
language plpgsql
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  return coalesce((select h.position from heads h where h.tenant = p_tenant), 0);
end
$$;

create function find_command(p_tenant text, p_actor_id text, p_command_id text)
returns table (
  stream text, content_hash text, answer jsonb, version integer, first_position bigint, last_position bigint
)
language plpgsql
as $$
#variable_conflict use_column
begin
  perform set_config('app.tenant', p_tenant, true);
  return query
  select c.stream, c.content_hash, c.answer, c.version, e.position - c.event_count + 1, e.position
  from commands c
  join events e on e.tenant = c.tenant and e.stream = c.stream and e.version = c.version
  where c.tenant = p_tenant and c.actor_id = p_actor_id and c.command_id = p_command_id;
end
$$;

grant execute on function
  load_stream(text, text, integer, boolean),
  read_log(text, bigint, integer),
  log_head(text),
  find_command(text, text, text)
to forlob_app;
