-- Erasing candidates: what was asked for and the certificate that is left, holds that forbid it, and
-- how long an organisation keeps candidates at all.

create table erasure (
  id              uuid primary key,
  organisation_id uuid not null,
  cause           text not null check (cause in ('REQUEST', 'RETENTION')),
  asked_by        uuid,
  asked_at        timestamptz not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  status          text not null check (status in ('ASKED', 'DONE', 'FAILED')),
  failure_reason  text,
  certificate     text,
  signature       text,
  public_key      text,
  done_at         timestamptz,
  check ((status = 'DONE') = (certificate is not null))
);
comment on column erasure.id is 'the session that was erased; no row of it is left to refer to';
comment on column erasure.token_hash is 'of the session''s token: with it the candidate gets the certificate';
create index erasure_newest on erasure (organisation_id, asked_at desc);

create table legal_hold (
  id              uuid primary key,
  organisation_id uuid not null,
  subject_id      uuid not null,
  reason          text not null check (length(trim(reason)) between 1 and 500),
  placed_by       uuid not null,
  placed_at       timestamptz not null,
  lifted_by       uuid,
  lifted_at       timestamptz
);
comment on column legal_hold.subject_id is 'a session, or an interview with all its sessions';
create index legal_hold_on on legal_hold (organisation_id, subject_id) where lifted_at is null;

create table retention_policy (
  id              uuid primary key,
  organisation_id uuid not null check (organisation_id = id),
  jurisdiction    text not null,
  days            integer not null check (days between 1 and 3650),
  changed_at      timestamptz not null
);
comment on table retention_policy is 'without a row nothing is erased by the passing of time';
comment on column retention_policy.days is 'after the candidate finished, or began and never finished';

call protect_table('erasure');
call protect_table('legal_hold');
call protect_table('retention_policy');
revoke delete on erasure, legal_hold from interview_app;
call allow_lookup('erasure');
call allow_lookup('retention_policy');

create function organisation_of_erased(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from erasure where token_hash = hash);

create function organisations_with_retention() returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select organisation_id from retention_policy $$;
