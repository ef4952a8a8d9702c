-- What candidates send: sessions with their consents, answers, and the media behind them.

create table candidate_session (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  public_link_id  uuid not null,
  candidate_name  text not null,
  candidate_email text not null,
  language        text not null,
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  status          text not null check (status in ('STARTED', 'SUBMITTED', 'CONCLUDED')),
  started_at      timestamptz not null,
  submitted_at    timestamptz,
  concluded_at    timestamptz,
  version         integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id),
  foreign key (organisation_id, public_link_id) references public_link (organisation_id, id)
);
create index session_of_interview on candidate_session (organisation_id, interview_id, started_at desc, id desc);

create table consent (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  purpose         text not null check (purpose in ('RECORDING', 'AI_ANALYSIS')),
  granted         boolean not null,
  text_version    text not null,
  given_at        timestamptz not null,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id)
);
create index consent_of_session on consent (organisation_id, session_id, given_at);

create table media_asset (
  id                    uuid primary key,
  organisation_id       uuid not null references organisation (id),
  state                 text not null check (state in
                          ('RECEIVING', 'UPLOADED', 'AUDIO_READY', 'READY', 'REJECTED', 'FAILED', 'ABANDONED')),
  content_type          text not null,
  original_key          text not null,
  upload_id             text,
  size_bytes            bigint,
  sha256                text check (sha256 ~ '^[0-9a-f]{64}$'),
  duration_millis       bigint,
  width                 integer,
  height                integer,
  audio_key             text,
  playable_key          text,
  playable_content_type text,
  thumbnail_key         text,
  failure_code          text,
  failure_reason        text,
  created_at            timestamptz not null,
  changed_at            timestamptz not null,
  version               integer not null,
  unique (organisation_id, id)
);
create index media_unfinished on media_asset (state, changed_at) where state in ('RECEIVING', 'UPLOADED', 'AUDIO_READY');

create table response (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  question_id     uuid not null,
  media_id        uuid not null,
  attempt         integer not null check (attempt >= 1),
  received_at     timestamptz not null,
  version         integer not null,
  unique (session_id, question_id),
  unique (organisation_id, id),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, question_id) references question (organisation_id, id),
  foreign key (organisation_id, media_id) references media_asset (organisation_id, id)
);
create index response_of_media on response (organisation_id, media_id);

-- An upload under way: which session and question the media asset will answer.
create table pending_answer (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  question_id     uuid not null,
  begun_at        timestamptz not null,
  foreign key (organisation_id, id) references media_asset (organisation_id, id),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, question_id) references question (organisation_id, id)
);
create index pending_answer_of_session on pending_answer (organisation_id, session_id);

call protect_table('candidate_session');
call protect_table('consent');
call protect_table('media_asset');
call protect_table('response');
call protect_table('pending_answer');

call allow_lookup('candidate_session');

create function organisation_of_session(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from candidate_session where token_hash = hash);
