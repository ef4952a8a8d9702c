-- What every feature stands on: row-level security, the outbox, job requests, idempotency.

create function interview_platform.current_organisation() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('interview_platform.organisation', true), '')::uuid $$;

comment on function interview_platform.current_organisation() is
  'The organisation this transaction works for; null, and so nothing seen, when none was entered.';

-- Every migration that creates a table calls this for it, once.
create procedure interview_platform.protect_table(name regclass)
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy tenant on %s for all to interview_app
       using (organisation_id = (select interview_platform.current_organisation()))
       with check (organisation_id = (select interview_platform.current_organisation()))', name);
  execute format('grant select, insert, update, delete on %s to interview_app', name);
end
$$;

-- For the few tables that are searched before the organisation is known (a link, a session, a
-- sign-in): lets SECURITY DEFINER functions of the owner read them. Such a function sets
-- search_path = interview_platform, pg_temp and returns nothing but the organisation.
create procedure interview_platform.allow_lookup(name regclass)
  language plpgsql
  as $$
begin
  execute format(
    'create policy lookup on %s for select to interview_owner using (true)', name);
end
$$;

revoke all on procedure interview_platform.protect_table(regclass) from public;
revoke all on procedure interview_platform.allow_lookup(regclass) from public;
grant usage on schema interview_platform to interview_app, interview_relay;

-- Events waiting for the broker.
create table interview_platform.outbox_entry (
  position bigint generated always as identity primary key,
  id uuid not null unique,
  organisation_id uuid not null default interview_platform.current_organisation(),
  topic text not null,
  key text not null,
  payload text not null,
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  attempts integer not null default 0,
  error text,
  blocked_at timestamptz,
  sent_at timestamptz
);
create index outbox_entry_due on interview_platform.outbox_entry (position)
  where sent_at is null and blocked_at is null;
create index outbox_entry_unsent_key on interview_platform.outbox_entry (key, position)
  where sent_at is null;
create index outbox_entry_sent on interview_platform.outbox_entry (sent_at)
  where sent_at is not null;
call interview_platform.protect_table('interview_platform.outbox_entry');
revoke update, delete on interview_platform.outbox_entry from interview_app;

-- Durable work. The unique constraint makes a redelivered event ask for nothing new.
create table interview_platform.job_request (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null default interview_platform.current_organisation(),
  job text not null,
  subject uuid not null,
  event_id uuid not null,
  status text not null default 'QUEUED'
    check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'DEAD')),
  attempts integer not null default 0,
  not_before timestamptz not null default now(),
  owner text,
  epoch bigint not null default 0,
  lease_until timestamptz,
  heartbeat_at timestamptz,
  progress smallint not null default 0 check (progress between 0 and 100),
  step text,
  error_code text,
  error_text text,
  execution_id bigint,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (organisation_id, job, subject, event_id)
);
create index job_request_due on interview_platform.job_request (job, not_before, created_at)
  where status = 'QUEUED';
create index job_request_leased on interview_platform.job_request (lease_until)
  where status = 'RUNNING';
create index job_request_subject on interview_platform.job_request (organisation_id, subject);
create index job_request_succeeded on interview_platform.job_request (finished_at)
  where status = 'SUCCEEDED';
create index job_request_dead on interview_platform.job_request (job)
  where status = 'DEAD';
call interview_platform.protect_table('interview_platform.job_request');

-- The relay and the runners serve all organisations, on these two tables and no other.
create policy relay on interview_platform.outbox_entry for all to interview_relay
  using (true) with check (true);
create policy relay on interview_platform.job_request for all to interview_relay
  using (true) with check (true);
grant select, update, delete on interview_platform.outbox_entry, interview_platform.job_request
  to interview_relay;

-- Answers to requests that clients may repeat. Only who has the key can read the answer.
create table interview_platform.idempotency_record (
  organisation_id uuid not null default interview_platform.current_organisation(),
  key_hash text not null,
  fingerprint text not null,
  answer bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '24 hours',
  primary key (organisation_id, key_hash)
);
create index idempotency_record_expiry on interview_platform.idempotency_record (expires_at);
call interview_platform.protect_table('interview_platform.idempotency_record');
