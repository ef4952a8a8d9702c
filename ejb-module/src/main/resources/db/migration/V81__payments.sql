-- What was paid, and the payment provider's hints that something has changed.

create table payment (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  invoice         text not null,
  number          text not null,
  state           text not null check (state in ('PAID', 'FAILED')),
  minor           bigint not null,
  currency        text not null,
  happened_at     timestamptz not null,
  page            text,
  unique (organisation_id, invoice)
);
comment on column payment.invoice is 'the payment provider''s id of the invoice';
create index payment_newest on payment (organisation_id, happened_at desc);

create table payment_hint (
  organisation_id uuid not null default current_organisation() references organisation (id),
  reference       text not null,
  type            text not null,
  received_at     timestamptz not null default now(),
  primary key (organisation_id, reference)
);

call protect_table('payment');
call protect_table('payment_hint');
