set local role forlob_owner;

-- Appending by columns instead of documents: parsing JSON was a third of what a flush cost the server (ADR 0013).
-- Values travel as one array a column; what is jsonb itself as one jsonb array, whose null means none.
-- No function stands in a `from`: each would have a tuple store, 16 kB given back to the system at every call.
-- Rows are counted by a `generate_series` in a select list, and columns taken by subscript (PL/pgSQL keeps arrays unpacked).

drop function append_one(
  text, text, integer, integer, text, text, text, jsonb, text[], text[], json, json, json
);
drop function append_batch(text, json, json, json, json, json);
drop function admit_all(text, json, json);
drop function record(text, bigint, json, json, json, text[]);

-- Of claims, only prefixes of the key and the key itself are looked for.
drop index claims_by_owner;

-- next_positions: moves the head of the tenant's log; makes it for the tenant's first event.
-- From here until the commit no one else in the tenant can.
create function next_positions(p_tenant text, p_count integer, out first_position bigint, out recorded_at timestamptz)
language plpgsql
as $$
#variable_conflict use_column
begin
  for attempt in 1..2 loop
    update heads set position = position + p_count, recorded_at = greatest(recorded_at, app_now())
    where tenant = p_tenant
    returning position - p_count + 1, recorded_at into first_position, recorded_at;
    exit when found;
    insert into tenants (tenant) values (p_tenant) on conflict do nothing;
    insert into heads (tenant, position, recorded_at) values (p_tenant, 0, '-infinity') on conflict do nothing;
  end loop;
end
$$;

-- append_event: the way of a writer who is alone with one event, at most one text and one claim to take: each statement
-- writes one row. Answers its position and recordedAt (ms since 1970), or null, and has done nothing, when anything stands in
-- its way: append_flush then says what.
create function append_event(
  p_tenant text, p_stream text, p_expected integer,
  p_actor_id text, p_command_id text, p_content_hash text, p_answer jsonb, p_claim text,
  p_id uuid, p_type text, p_schema_version integer, p_data jsonb, p_text_hashes jsonb, p_occurred_at timestamptz,
  p_event_actor_id text, p_event_actor_role text, p_correlation_id text, p_causation_id text,
  p_programme_version text, p_rule_version text,
  p_field text, p_subject text, p_key_group text, p_key_version integer, p_ciphertext bytea
) returns bigint[]
language plpgsql security definer
set search_path = public, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  v_position bigint;
  v_recorded_at timestamptz;
begin
  perform set_config('app.tenant', p_tenant, true);
  if p_expected = 0 then
    insert into streams (tenant, stream, version) values (p_tenant, p_stream, 1);
  else
    update streams set version = p_expected + 1
    where tenant = p_tenant and stream = p_stream and version = p_expected;
    if not found then
      return null;
    end if;
  end if;

  insert into commands (tenant, actor_id, command_id, stream, version, event_count, content_hash, answer)
  values (p_tenant, p_actor_id, p_command_id, p_stream, p_expected + 1, 1, p_content_hash, p_answer);

  if p_claim is not null then
    insert into claims (tenant, key, owner) values (p_tenant, p_claim, p_stream);
  end if;

  if p_field is not null then
    insert into event_texts (tenant, stream, version, field, subject, key_group, key_version, ciphertext)
    values (p_tenant, p_stream, p_expected + 1, p_field, p_subject, p_key_group, p_key_version, p_ciphertext);
  end if;

  -- As next_positions, but a tenant's first event goes the other way. The clock is app_now(), spelled out: a call costs 10 µs.
  update heads set
    position = position + 1,
    recorded_at = greatest(
      recorded_at,
      date_trunc('milliseconds', clock_timestamp() + (select ahead_ms from app_clock) * interval '1 millisecond')
    )
  where tenant = p_tenant
  returning position, recorded_at into v_position, v_recorded_at;
  if not found then
    raise sqlstate 'FB001';
  end if;

  insert into events (
    tenant, position, stream, version, id, type, schema_version, data, text_hashes, occurred_at, recorded_at,
    actor_id, actor_role, command_id, correlation_id, causation_id, programme_version, rule_version
  )
  values (
    p_tenant, v_position, p_stream, p_expected + 1, p_id, p_type, p_schema_version, p_data, p_text_hashes,
    p_occurred_at, v_recorded_at, p_event_actor_id, p_event_actor_role, p_command_id, p_correlation_id,
    p_causation_id, p_programme_version, p_rule_version
  );

  return array[v_position, extract(epoch from v_recorded_at) * 1000];
exception
  when unique_violation or sqlstate 'FB001' then
    return null;
end
$$;

-- admit_all: the whole flush at once, set by set, the streams and the claims in one order everywhere (as they are given)
-- so that two flushes seldom wait in a circle; who does is tried again.
-- False, and nothing done, when anyone would lose.
create function admit_all(
  p_tenant text,
  p_streams text[], p_expected integer[], p_counts integer[],
  p_actor_ids text[], p_command_ids text[], p_content_hashes text[], p_answers jsonb,
  p_claims text[], p_owners text[], p_taken boolean[]
) returns boolean
language plpgsql
as $$
#variable_conflict use_column
declare
  v_new integer := 0;
  v_moved integer := 0;
begin
  if 0 = any (p_expected) then
    insert into streams (tenant, stream, version)
    select p_tenant, p_streams[i], p_counts[i]
    from (select generate_series(1, cardinality(p_streams)) as i) append
    where p_expected[i] = 0;
    get diagnostics v_new = row_count;
  end if;
  if v_new < cardinality(p_streams) then
    update streams s set version = p_expected[i] + p_counts[i]
    from (select generate_series(1, cardinality(p_streams)) as i) append
    where s.tenant = p_tenant and s.stream = p_streams[i] and s.version = p_expected[i] and p_expected[i] > 0;
    get diagnostics v_moved = row_count;
    if v_new + v_moved < cardinality(p_streams) then
      raise sqlstate 'FB001';
    end if;
  end if;

  insert into commands (tenant, actor_id, command_id, stream, version, event_count, content_hash, answer)
  select
    p_tenant, p_actor_ids[i], p_command_ids[i], p_streams[i], p_expected[i] + p_counts[i], p_counts[i],
    p_content_hashes[i], p_answers -> (i - 1)
  from (select generate_series(1, cardinality(p_streams)) as i) append;

  if false = any (p_taken) then
    delete from claims c
    using (select generate_series(1, cardinality(p_claims)) as i) claim
    where c.tenant = p_tenant and c.key = p_claims[i] and c.owner = p_owners[i] and not p_taken[i];
  end if;
  if true = any (p_taken) then
    insert into claims (tenant, key, owner)
    select p_tenant, p_claims[i], p_owners[i]
    from (select generate_series(1, cardinality(p_claims)) as i) claim
    where p_taken[i];
  end if;
  return true;
exception
  when unique_violation or sqlstate 'FB001' then
    return false;
end
$$;

-- append_flush: appends to different streams, with different command ids and claims, sorted by stream, the claims by key.
-- Who loses is named in `lost`; the others have their positions in the order of the events from `first` on.
create function append_flush(
  p_tenant text,
  -- One a decision.
  p_streams text[], p_expected integer[], p_counts integer[],
  p_actor_ids text[], p_command_ids text[], p_content_hashes text[], p_answers jsonb,
  -- One a claim.
  p_claims text[], p_owners text[], p_taken boolean[],
  -- One an event.
  e_streams text[], e_versions integer[], e_ids uuid[], e_types text[], e_schema_versions integer[],
  e_data jsonb, e_text_hashes jsonb, e_occurred_at timestamptz[], e_actor_ids text[], e_actor_roles text[],
  e_command_ids text[], e_correlation_ids text[], e_causation_ids text[],
  e_programme_versions text[], e_rule_versions text[],
  -- One a text.
  t_streams text[], t_versions integer[], t_fields text[], t_subjects text[], t_key_groups text[],
  t_key_versions integer[], t_ciphertexts bytea[],
  p_people json
) returns json
language plpgsql security definer
set search_path = public, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = force_generic_plan
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  v_count integer := cardinality(e_streams);
  v_answer record;
  v_head record;
  v_lost json[] := '{}';
  -- Null = everyone.
  v_won text[];
  -- Which of the admitted each event is, in order; null where it is not. Null = all are.
  v_ranks bigint[];
begin
  perform set_config('app.tenant', p_tenant, true);
  if not admit_all(
    p_tenant, p_streams, p_expected, p_counts, p_actor_ids, p_command_ids, p_content_hashes, p_answers,
    p_claims, p_owners, p_taken
  ) then
    v_won := '{}';
    for i in 1..cardinality(p_streams) loop
      v_answer := admit(
        p_tenant, p_streams[i], p_expected[i], p_counts[i], p_actor_ids[i], p_command_ids[i], p_content_hashes[i],
        p_answers -> (i - 1),
        array(select key from unnest(p_claims, p_owners, p_taken) as w (key, owner, taken) where owner = p_streams[i] and taken),
        array(select key from unnest(p_claims, p_owners, p_taken) as w (key, owner, taken) where owner = p_streams[i] and not taken)
      );
      if v_answer.kind = 'accepted' then
        v_won := v_won || p_streams[i];
      else
        v_lost := v_lost || json_build_object(
          'stream', p_streams[i], 'kind', v_answer.kind, 'actual', v_answer.actual, 'claim', v_answer.claim
        );
      end if;
    end loop;
    select array_agg(case when won then rank end order by n), count(*) filter (where won)
    into v_ranks, v_count
    from (
      select n, stream = any (v_won) as won, count(*) filter (where stream = any (v_won)) over (order by n) as rank
      from unnest(e_streams) with ordinality as e (stream, n)
    ) e;
  end if;
  if v_count = 0 then
    return json_build_object('lost', v_lost);
  end if;

  if t_streams is not null then
    insert into event_texts (tenant, stream, version, field, subject, key_group, key_version, ciphertext)
    select
      p_tenant, t_streams[i], t_versions[i], t_fields[i], t_subjects[i], t_key_groups[i], t_key_versions[i],
      t_ciphertexts[i]
    from (select generate_series(1, cardinality(t_streams)) as i) event_text
    where v_won is null or t_streams[i] = any (v_won);
  end if;

  v_head := next_positions(p_tenant, v_count);

  insert into events (
    tenant, position, stream, version, id, type, schema_version, data, text_hashes, occurred_at, recorded_at,
    actor_id, actor_role, command_id, correlation_id, causation_id, programme_version, rule_version
  )
  select
    p_tenant, v_head.first_position - 1 + coalesce(v_ranks[i], i), e_streams[i], e_versions[i], e_ids[i], e_types[i],
    e_schema_versions[i], e_data -> (i - 1), nullif(e_text_hashes -> (i - 1), 'null'), e_occurred_at[i],
    v_head.recorded_at, e_actor_ids[i], e_actor_roles[i], e_command_ids[i], e_correlation_ids[i], e_causation_ids[i],
    e_programme_versions[i], e_rule_versions[i]
  from (select generate_series(1, cardinality(e_streams)) as i) event
  where v_ranks is null or v_ranks[i] is not null;

  if p_people is not null then
    perform write_people(p_tenant, p_people, v_won, v_head.recorded_at);
  end if;

  return json_build_object(
    'lost', v_lost, 'first', v_head.first_position, 'recordedAt', (extract(epoch from v_head.recorded_at) * 1000)::bigint
  );
end
$$;

grant execute on function
  append_event(
    text, text, integer, text, text, text, jsonb, text,
    uuid, text, integer, jsonb, jsonb, timestamptz, text, text, text, text, text, text,
    text, text, text, integer, bytea
  ),
  append_flush(
    text, text[], integer[], integer[], text[], text[], text[], jsonb, text[], text[], boolean[],
    text[], integer[], uuid[], text[], integer[], jsonb, jsonb, timestamptz[], text[], text[], text[], text[], text[],
    text[], text[], text[], integer[], text[], text[], text[], integer[], bytea[], json
  )
to forlob_app;
