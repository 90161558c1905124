set local role forlob_owner;

-- Deletes what people wrote in a course that was disposed of; answers how many texts. The event says that it may: without it
-- nothing is deleted. Unlike its neighbours it does not set the tenant: of another tenant than the transaction's, row-level
-- security shows it neither event nor text.
create function dispose_texts(p_tenant text, p_stream text) returns bigint
language plpgsql security definer
set search_path = public, pg_temp
as $$
declare
  v_deleted bigint;
begin
  if not exists (
    select from events
    where tenant = p_tenant and stream = p_stream and type = 'DisposalExecuted'
  ) then
    raise exception 'the texts of % in % stay: no DisposalExecuted is recorded on it', p_stream, p_tenant
      using errcode = 'FB101';
  end if;
  delete from event_texts where tenant = p_tenant and stream = p_stream;
  get diagnostics v_deleted = row_count;
  return v_deleted;
end
$$;

grant execute on function dispose_texts(text, text) to forlob_app;
