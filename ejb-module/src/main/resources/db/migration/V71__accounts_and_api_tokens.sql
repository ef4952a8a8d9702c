-- People's accounts beyond a password: sessions any node accepts, links by mail, tokens for programs.

alter table app_user
  alter column password_hash drop not null,
  add column language text not null default 'en',
  add column disabled_at timestamptz,
  add column tokens_from timestamptz,
  add column external_subject text unique;
comment on column app_user.password_hash is 'absent before a password was chosen, and for who only comes from a provider';
comment on column app_user.tokens_from is 'access tokens issued before are worth nothing';
comment on column app_user.external_subject is 'issuer and subject, by which an OpenID provider names the person';

create table user_session (
  id              uuid primary key,
  organisation_id uuid not null,
  user_id         uuid not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  browser         text not null check (length(browser) <= 200),
  address         text not null check (length(address) <= 100),
  began_at        timestamptz not null,
  seen_at         timestamptz not null,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
);
create index session_of_user on user_session (organisation_id, user_id, seen_at desc);

create table account_link (
  id              uuid primary key,
  organisation_id uuid not null,
  user_id         uuid not null,
  purpose         text not null check (purpose in ('INVITATION', 'RESET')),
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  expires_at      timestamptz not null,
  used_at         timestamptz,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
);
create index account_link_of_user on account_link (organisation_id, user_id);

create table api_token (
  id              uuid primary key,
  organisation_id uuid not null,
  user_id         uuid not null,
  name            text not null check (length(name) between 1 and 100),
  prefix          text not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  scopes          text not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  revoked_at      timestamptz,
  last_used_at    timestamptz,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
);
comment on column api_token.user_id is 'who made it, and as whom it acts within its scopes';
create index api_token_newest on api_token (organisation_id, created_at desc);

call protect_table('user_session');
call protect_table('account_link');
call protect_table('api_token');

call allow_lookup('user_session');
call allow_lookup('account_link');
call allow_lookup('api_token');

create function organisation_of_user_session(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from user_session where token_hash = hash);

create function organisation_of_account_link(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from account_link where token_hash = hash);

create function organisation_of_api_token(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from api_token where token_hash = hash);

create function organisation_of_external_subject(subject text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from app_user where external_subject = subject);
