-- A second factor beside the password: a secret shared with an app that shows a code every half minute.

create table second_factor (
  user_id         uuid primary key,
  organisation_id uuid not null,
  secret          bytea not null,
  began_at        timestamptz not null,
  confirmed_at    timestamptz,
  last_step       bigint not null,
  recovery        text not null,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
);
comment on column second_factor.secret is 'sealed with a key of the installation, for this person alone';
comment on column second_factor.confirmed_at is 'absent until a code has shown that the app has the secret';
comment on column second_factor.last_step is 'the half minute of the newest code taken; none of it or before is taken again';
comment on column second_factor.recovery is 'hashes of the recovery codes that are left, one a line';

-- Who has shown the password, and not yet the rest.
create table pending_sign_in (
  id              uuid primary key,
  organisation_id uuid not null,
  user_id         uuid not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  wrong_codes     integer not null check (wrong_codes >= 0),
  expires_at      timestamptz not null,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade
);
create index pending_sign_in_of_user on pending_sign_in (organisation_id, user_id);

call protect_table('second_factor');
call protect_table('pending_sign_in');

call allow_lookup('pending_sign_in');

create function organisation_of_pending_sign_in(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from pending_sign_in where token_hash = hash);
