-- The server's answer clock: when questions were opened, attempts at them, and recordings that come
-- in several files.

-- One file of a recording, as it was sent. Until now a recording was one file.
create table media_original (
  id              uuid primary key,
  organisation_id uuid not null,
  media_id        uuid not null,
  segment         integer not null check (segment >= 0),
  state           text not null check (state in ('RECEIVING', 'STORED', 'ABANDONED')),
  content_type    text not null,
  object_key      text not null,
  upload_id       text,
  size_bytes      bigint,
  sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
  place           integer check (place >= 0),
  signed_links    integer not null,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  version         integer not null,
  unique (organisation_id, id),
  check (place is null or state = 'STORED'),
  check (state <> 'STORED' or (size_bytes is not null and sha256 is not null)),
  foreign key (organisation_id, media_id) references media_asset (organisation_id, id)
);
create index original_of_media on media_original (organisation_id, media_id);
create index original_unfinished on media_original (changed_at) where state = 'RECEIVING';

-- The owner is bound by row-level security too; for this one transaction it may read all.
create policy everything on media_asset for select to interview_owner using (true);
insert into media_original (id, organisation_id, media_id, segment, state, content_type, object_key,
    upload_id, size_bytes, sha256, place, signed_links, created_at, changed_at, version)
  select id, organisation_id, id, 0,
      case state when 'RECEIVING' then 'RECEIVING' when 'ABANDONED' then 'ABANDONED' else 'STORED' end,
      content_type, original_key, upload_id, size_bytes, sha256,
      case when state in ('RECEIVING', 'ABANDONED') then null else 0 end,
      0, created_at, changed_at, 0
    from media_asset;
drop policy everything on media_asset;

alter table media_asset drop column original_key;
alter table media_asset drop column upload_id;

call protect_table('media_original');
call allow_lookup('media_original');

create function organisations_with_silent_uploads(since timestamptz) returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select distinct organisation_id from media_original
          where state = 'RECEIVING' and changed_at < since $$;

-- When a candidate was shown a question: from here the time to think counts.
create table opened_question (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  question_id     uuid not null,
  opened_at       timestamptz not null,
  think_ends_at   timestamptz not null,
  unique (session_id, question_id),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, question_id) references question (organisation_id, id)
);

-- One try at an answer. Its recording exists once its first byte was announced, so nothing refers to
-- it by a foreign key.
create table attempt (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  question_id     uuid not null,
  number          integer not null check (number >= 1),
  media_id        uuid not null,
  started_at      timestamptz not null,
  ends_at         timestamptz not null,
  given_up_at     timestamptz,
  answered_at     timestamptz,
  version         integer not null,
  unique (session_id, question_id, number),
  unique (organisation_id, media_id),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, question_id) references question (organisation_id, id)
);

create policy everything on response for select to interview_owner using (true);
insert into attempt (id, organisation_id, session_id, question_id, number, media_id, started_at,
    ends_at, answered_at, version)
  select gen_random_uuid(), organisation_id, session_id, question_id, number,
      case number when attempt then media_id else gen_random_uuid() end,
      received_at, received_at, received_at, 0
    from response cross join lateral generate_series(1, attempt) as number;
drop policy everything on response;

-- What a candidate asks of people: to look themselves, or to delete.
create table candidate_request (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  kind            text not null check (kind in ('HUMAN_REVIEW', 'DELETION')),
  note            text not null,
  requested_at    timestamptz not null,
  unique (session_id, kind),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id)
);

call protect_table('opened_question');
call protect_table('attempt');
call protect_table('candidate_request');
