-- Links that show some answers of a candidate to people without an account, for a while.

create table share_link (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  question_ids    uuid[] not null check (cardinality(question_ids) >= 1),
  hides_identity  boolean not null,
  created_by      uuid not null,
  created_by_name text not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null check (expires_at > created_at),
  revoked_at      timestamptz,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, created_by) references app_user (organisation_id, id),
  unique (organisation_id, id)
);
comment on column share_link.token_hash is 'of 192 bits that are derived from the id under the installation''s secret';
create index share_link_of_session on share_link (organisation_id, session_id, created_at);

-- That somebody looked, and when; not who.
create table share_view (
  id              uuid primary key,
  organisation_id uuid not null,
  link_id         uuid not null,
  seen_at         timestamptz not null,
  foreign key (organisation_id, link_id) references share_link (organisation_id, id) on delete cascade
);
create index share_view_of_link on share_view (organisation_id, link_id, seen_at);

call protect_table('share_link');
call protect_table('share_view');
revoke update on share_view from interview_app;
create policy assigned on share_link as restrictive for all to interview_app
  using (coalesce(current_setting('interview_platform.reviewer', true), '') = ''
    or exists (select from candidate_session s where s.id = session_id));
create policy assigned on share_view as restrictive for all to interview_app
  using (coalesce(current_setting('interview_platform.reviewer', true), '') = ''
    or exists (select from share_link l where l.id = link_id));

call allow_lookup('share_link');
create function organisation_of_share(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from share_link where token_hash = hash);
