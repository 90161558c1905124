set local role forlob_owner;

-- A plan that is made once may be made while the table is empty, when reading it whole is cheapest. It goes by index whatever
-- the statistics say, as the append does.
alter function read_log(text, bigint, integer) set enable_seqscan = off;
alter function read_log(text, bigint, integer) set enable_bitmapscan = off;
alter function find_command(text, text, text) set enable_seqscan = off;
alter function find_command(text, text, text) set enable_bitmapscan = off;
alter function find_command(text, text, text) set enable_hashjoin = off;
alter function find_command(text, text, text) set enable_mergejoin = off;
