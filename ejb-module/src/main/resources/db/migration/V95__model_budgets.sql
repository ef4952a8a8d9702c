-- What an organisation lets models cost it in a month; nothing here is a candidate's.

create table model_budget (
  id              uuid primary key references organisation (id),
  organisation_id uuid not null check (organisation_id = id),
  cap_micros      bigint not null check (cap_micros >= 0),
  set_by_name     text not null,
  set_at          timestamptz not null
);
comment on column model_budget.id is 'the organisation whose money it is';
comment on column model_budget.cap_micros is 'millionths of the currency the prices are set in';

call protect_table('model_budget');
