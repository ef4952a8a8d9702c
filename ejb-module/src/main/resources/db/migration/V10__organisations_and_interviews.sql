-- Organisations, their people, and the interviews they set.
-- Every foreign key carries the organisation, so that a reference across organisations cannot be stored.

create table organisation (
  id              uuid primary key,
  organisation_id uuid not null check (organisation_id = id),
  name            text not null check (length(name) between 1 and 200),
  created_at      timestamptz not null
);

create table app_user (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  email           text not null unique check (email = lower(email)),
  display_name    text not null,
  password_hash   text not null,
  roles           text not null,
  created_at      timestamptz not null,
  unique (organisation_id, id)
);

create table interview (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  title           text not null,
  description     text not null,
  language        text not null,
  status          text not null check (status in ('DRAFT', 'ACTIVE', 'CLOSED', 'ARCHIVED')),
  created_by      uuid not null,
  created_at      timestamptz not null,
  published_at    timestamptz,
  closed_at       timestamptz,
  version         integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, created_by) references app_user (organisation_id, id)
);
create index interview_newest on interview (organisation_id, created_at desc, id desc);

create table question (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  position        integer not null,
  text            text not null,
  kind            text not null check (kind in ('VIDEO', 'AUDIO')),
  think_seconds   integer not null check (think_seconds between 0 and 600),
  answer_seconds  integer not null check (answer_seconds between 10 and 900),
  retakes         integer not null check (retakes between 0 and 10),
  unique (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id)
);
create index question_of_interview on question (organisation_id, interview_id, position);

create table competency (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  position        integer not null,
  name            text not null,
  description     text not null,
  anchor_1        text not null,
  anchor_2        text not null,
  anchor_3        text not null,
  anchor_4        text not null,
  anchor_5        text not null,
  unique (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id)
);
create index competency_of_interview on competency (organisation_id, interview_id, position);

create table public_link (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at      timestamptz not null,
  expires_at      timestamptz,
  revoked_at      timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id)
);
create index public_link_of_interview on public_link (organisation_id, interview_id);

call protect_table('organisation');
call protect_table('app_user');
call protect_table('interview');
call protect_table('question');
call protect_table('competency');
call protect_table('public_link');

call allow_lookup('organisation');
call allow_lookup('app_user');
call allow_lookup('public_link');

-- What must be found before the organisation is known. Each answers with the organisation's id alone.
create function organisation_of_link(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from public_link where token_hash = hash);

create function organisation_of_user(address text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from app_user where email = lower(address));

create function any_organisation_exists() returns boolean
  language sql stable security definer set search_path = interview_platform, pg_temp
  return exists (select 1 from organisation);
