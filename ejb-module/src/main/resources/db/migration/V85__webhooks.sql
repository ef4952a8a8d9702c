-- Where organisations want to be told of things, and the messages on their way there. What messages
-- are signed with is not here: it is derived from the installation's secret, the endpoint's id and
-- its generation.

create table webhook (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  url             text not null check (length(url) <= 1000),
  description     text not null check (length(description) <= 200),
  events          text not null,
  generation      integer not null check (generation >= 1),
  both_until      timestamptz,
  disabled        text check (disabled in ('BY_HAND', 'GONE', 'FAILING')),
  failing_since   timestamptz,
  created_at      timestamptz not null,
  version         integer not null,
  unique (organisation_id, id)
);
comment on column webhook.events is 'names with a comma between';
comment on column webhook.both_until is 'until then the secret of the generation before is good, too';

create table webhook_delivery (
  id              uuid primary key,
  organisation_id uuid not null,
  webhook_id      uuid not null,
  message_id      uuid not null,
  event           text not null,
  payload         text not null,
  status          text not null check (status in ('PENDING', 'DELIVERED', 'FAILED')),
  failure_reason  text,
  created_at      timestamptz not null,
  version         integer not null,
  unique (organisation_id, id),
  unique (webhook_id, message_id),
  foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade
);
comment on column webhook_delivery.payload is 'ids and addresses of what happened; nothing about people';
create index delivery_of_webhook on webhook_delivery (organisation_id, webhook_id, created_at desc, id desc);

create table webhook_attempt (
  id              uuid primary key,
  organisation_id uuid not null,
  delivery_id     uuid not null,
  at              timestamptz not null,
  took_millis     bigint not null,
  status          integer,
  excerpt         text not null,
  failure         text,
  foreign key (organisation_id, delivery_id) references webhook_delivery (organisation_id, id) on delete cascade
);
create index webhook_attempt_of_delivery on webhook_attempt (organisation_id, delivery_id, at);

call protect_table('webhook');
call protect_table('webhook_delivery');
call protect_table('webhook_attempt');
