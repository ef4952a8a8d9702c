-- Videos that introduce an interview or ask a question, with what is said in them.

create table interview_video (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  question_id     uuid,
  created_at      timestamptz not null,
  unique (organisation_id, id),
  unique nulls not distinct (interview_id, question_id),
  foreign key (organisation_id, id) references media_asset (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id),
  foreign key (organisation_id, question_id) references question (organisation_id, id) on delete cascade
);
comment on column interview_video.id is 'the media asset that is shown';
comment on column interview_video.question_id is 'absent for the video that introduces the interview';

create table video_captions (
  id              uuid primary key,
  organisation_id uuid not null,
  video_id        uuid not null,
  language        text not null,
  text            text not null check (octet_length(text) <= 262144),
  token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  unique (video_id, language),
  foreign key (organisation_id, video_id) references interview_video (organisation_id, id) on delete cascade
);

call protect_table('interview_video');
call protect_table('video_captions');
call allow_lookup('video_captions');

create function organisation_of_captions(hash text) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from video_captions where token_hash = hash);
