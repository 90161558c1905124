-- Read models are made and dropped by the projector, generation by generation: its own role owns them.
create schema views authorization forlob_app;
set local role forlob_app;

-- Which generation of a projection's tables readers see, which is being built beside it, which is to be dropped.
-- Not about any tenant: one generation holds the rows of all.
create table views.generations (
  projection text not null,
  generation integer not null,
  version text not null,
  tables text[] not null,
  state text not null check (state in ('building', 'live', 'retired')),
  made_at timestamptz(3) not null default clock_timestamp(),
  primary key (projection, generation)
);
create unique index one_live_generation on views.generations (projection) where state = 'live';
create unique index one_building_generation on views.generations (projection) where state = 'building';
alter table views.generations enable row level security;
alter table views.generations force row level security;
create policy known_to_all on views.generations using (true) with check (true);
