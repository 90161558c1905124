set local role forlob_owner;

-- Appending by columns instead of documents: parsing JSON was a third of what a flush cost the server (ADR 0013).
-- Values travel as one array a column; what is jsonb itself as one jsonb array, whose null means none.

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
-- writes one row. Answers null, and has done nothing, when anything stands in its way: append_flush then says what.
create function append_event(
  p_tenant text, p_stream text, p_expected integer,
  p_actor_id text, p_command_id text, p_content_hash text, p_answer jsonb, p_claim text,
  p_id uuid, p_type text, p_schema_version integer, p_data jsonb, p_text_hashes jsonb, p_occurred_at timestamptz,
  p_event_actor_id text, p_event_actor_role text, p_correlation_id text, p_causation_id text,
  p_programme_version text, p_rule_version text,
  p_field text, p_subject text, p_key_group text, p_key_version integer, p_ciphertext bytea,
  out first_position bigint, out recorded_at timestamptz
)
language plpgsql security definer
set search_path = public, pg_temp
set enable_seqscan = off
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
      return;
    end if;
  end if;

  insert into commands (tenant, actor_id, command_id, stream, version, event_count, content_hash, answer)
  values (p_tenant, p_actor_id, p_command_id, p_stream, p_expected + 1, 1, p_content_hash, p_answer);

  if p_claim is not null then
    insert into claims (tenant, key, owner) values (p_tenant, p_claim, p_stream);
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

  if p_field is not null then
    insert into event_texts (tenant, stream, version, field, subject, key_group, key_version, ciphertext)
    values (p_tenant, p_stream, p_expected + 1, p_field, p_subject, p_key_group, p_key_version, p_ciphertext);
  end if;

  first_position := v_position;
  recorded_at := v_recorded_at;
exception
  when unique_violation or sqlstate 'FB001' then
    return;
end
$$;

-- admit_all: the whole flush at once, set by set, each set in one order everywhere so that two flushes never wait in a circle.
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
    select p_tenant, a.stream, a.count
    from unnest(p_streams, p_expected, p_counts) as a (stream, expected, count)
    where a.expected = 0
    order by a.stream collate "C";
    get diagnostics v_new = row_count;
  end if;
  if v_new < cardinality(p_streams) then
    update streams s set version = a.expected + a.count
    from (
      select * from unnest(p_streams, p_expected, p_counts) as a (stream, expected, count)
      where a.expected > 0
      order by a.stream collate "C"
    ) a
    where s.tenant = p_tenant and s.stream = a.stream and s.version = a.expected;
    get diagnostics v_moved = row_count;
    if v_new + v_moved < cardinality(p_streams) then
      raise sqlstate 'FB001';
    end if;
  end if;

  insert into commands (tenant, actor_id, command_id, stream, version, event_count, content_hash, answer)
  select p_tenant, a.actor_id, a.command_id, a.stream, a.expected + a.count, a.count, a.content_hash, a.answer
  from rows from (
    unnest(p_streams, p_expected, p_counts, p_actor_ids, p_command_ids, p_content_hashes),
    jsonb_array_elements(p_answers)
  ) as a (stream, expected, count, actor_id, command_id, content_hash, answer)
  order by a.actor_id, a.command_id;

  if false = any (p_taken) then
    delete from claims c
    using unnest(p_claims, p_owners, p_taken) as w (key, owner, taken)
    where c.tenant = p_tenant and c.key = w.key and c.owner = w.owner and not w.taken;
  end if;
  if true = any (p_taken) then
    insert into claims (tenant, key, owner)
    select p_tenant, w.key, w.owner
    from unnest(p_claims, p_owners, p_taken) as w (key, owner, taken)
    where w.taken
    order by w.key collate "C";
  end if;
  return true;
exception
  when unique_violation or sqlstate 'FB001' then
    return false;
end
$$;

-- append_flush: appends to different streams, with different command ids and claims, sorted by stream.
-- Who loses is named in `lost`; the others have their positions in the order of the events from first_position on.
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
  p_people json,
  out lost json, out first_position bigint, out recorded_at timestamptz
)
language plpgsql security definer
set search_path = public, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  v_count integer := cardinality(e_streams);
  v_answer record;
  v_lost json[] := '{}';
  -- Null = everyone.
  v_won text[];
  -- Which of the admitted each event is, in order; null where it is not. Null = all are.
  v_ranks bigint[];
  v_first bigint;
  v_recorded_at timestamptz;
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
  lost := array_to_json(v_lost);
  if v_count = 0 then
    return;
  end if;

  select p.first_position, p.recorded_at into v_first, v_recorded_at from next_positions(p_tenant, v_count) p;

  insert into events (
    tenant, position, stream, version, id, type, schema_version, data, text_hashes, occurred_at, recorded_at,
    actor_id, actor_role, command_id, correlation_id, causation_id, programme_version, rule_version
  )
  select
    p_tenant, v_first - 1 + coalesce(v_ranks[e.n], e.n), e.stream, e.version, e.id, e.type, e.schema_version, e.data,
    nullif(e.text_hashes, 'null'), e.occurred_at, v_recorded_at,
    e.actor_id, e.actor_role, e.command_id, e.correlation_id, e.causation_id, e.programme_version, e.rule_version
  from rows from (
    unnest(
      e_streams, e_versions, e_ids, e_types, e_schema_versions, e_occurred_at, e_actor_ids, e_actor_roles,
      e_command_ids, e_correlation_ids, e_causation_ids, e_programme_versions, e_rule_versions
    ),
    jsonb_array_elements(e_data),
    jsonb_array_elements(e_text_hashes)
  ) with ordinality as e (
    stream, version, id, type, schema_version, occurred_at, actor_id, actor_role,
    command_id, correlation_id, causation_id, programme_version, rule_version, data, text_hashes, n
  )
  where v_ranks is null or v_ranks[e.n] is not null;

  if t_streams is not null then
    insert into event_texts (tenant, stream, version, field, subject, key_group, key_version, ciphertext)
    select p_tenant, t.stream, t.version, t.field, t.subject, t.key_group, t.key_version, t.ciphertext
    from unnest(t_streams, t_versions, t_fields, t_subjects, t_key_groups, t_key_versions, t_ciphertexts)
      as t (stream, version, field, subject, key_group, key_version, ciphertext)
    where v_won is null or t.stream = any (v_won);
  end if;

  if p_people is not null then
    perform write_people(p_tenant, p_people, v_won, v_recorded_at);
  end if;

  first_position := v_first;
  recorded_at := v_recorded_at;
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
