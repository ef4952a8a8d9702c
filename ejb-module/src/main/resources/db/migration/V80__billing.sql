-- Plans that are paid for, and what is used of them: every effect once, and their sums.

create table subscription (
  id                 uuid primary key references organisation (id),
  organisation_id    uuid not null check (organisation_id = id),
  customer           text unique,
  reference          text unique,
  plan               text not null,
  status             text not null check (status in ('NONE', 'ACTIVE', 'PAST_DUE')),
  period_ends_at     timestamptz,
  ends_with_period   boolean not null,
  past_due_since     timestamptz,
  version            integer not null
);
comment on column subscription.id is 'the organisation that subscribes';
comment on column subscription.customer is 'the payment provider''s id of the organisation';
comment on column subscription.reference is 'the payment provider''s id of the subscription';

create table usage_effect (
  organisation_id uuid not null default current_organisation() references organisation (id),
  metric          text not null,
  effect          uuid not null,
  period          date not null,
  amount          bigint not null check (amount > 0),
  counted_at      timestamptz not null default now(),
  primary key (organisation_id, metric, effect)
);
comment on column usage_effect.effect is 'the interview, the session, the recording';
create index usage_effect_of_period on usage_effect (organisation_id, period, metric);

create table usage_counter (
  organisation_id uuid not null default current_organisation() references organisation (id),
  metric          text not null,
  period          date not null,
  used            bigint not null default 0 check (used >= 0),
  told            date,
  primary key (organisation_id, metric, period)
);
comment on column usage_counter.period is 'first day of the month; 1970-01-01 for what does not begin anew';
comment on column usage_counter.told is 'the month in which the organisation was last told that nothing is left';

create table usage_statement (
  organisation_id uuid not null default current_organisation() references organisation (id),
  month           date not null,
  metric          text not null,
  used            bigint not null,
  most            bigint,
  plan            text not null,
  closed_at       timestamptz not null default now(),
  primary key (organisation_id, month, metric)
);

-- What there was before anything was counted. Interviews and sessions of this month count from here.
insert into usage_effect (organisation_id, metric, effect, period, amount)
  select f.organisation_id, 'STORAGE_GIGABYTES', f.media_id, date '1970-01-01', sum(f.size_bytes)
  from media_original f where f.place is not null and f.size_bytes > 0
  group by f.organisation_id, f.media_id;
insert into usage_counter (organisation_id, metric, period, used)
  select organisation_id, metric, period, sum(amount) from usage_effect
  group by organisation_id, metric, period;

call protect_table('subscription');
call protect_table('usage_effect');
call protect_table('usage_counter');
call protect_table('usage_statement');

call allow_lookup('subscription');
call allow_lookup('usage_counter');
call allow_lookup('usage_statement');

create function organisation_of_customer(given text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from subscription where customer = given);

create function organisations_that_pay() returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select organisation_id from subscription where customer is not null $$;

create function organisations_with_open_months(before date) returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select distinct c.organisation_id from usage_counter c
          where c.period > date '1970-01-01' and c.period < before
            and not exists (select 1 from usage_statement s
              where s.organisation_id = c.organisation_id and s.month = c.period
                and s.metric = c.metric) $$;
