-- What is made of the answers: transcripts, evidence, reports and the news of them.

create table response_analysis (
  id                       uuid primary key,
  organisation_id          uuid not null,
  session_id               uuid not null,
  status                   text not null check (status in ('PENDING', 'COMPLETED', 'DECLINED', 'UNAVAILABLE')),
  failure_code             text,
  failure_reason           text,
  words_per_minute         integer,
  pause_count              integer,
  longest_pause_millis     bigint,
  filler_count             integer,
  changed_at               timestamptz not null,
  version                  integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, id) references media_asset (organisation_id, id),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id)
);
comment on column response_analysis.id is 'the media asset analysed';
create index analysis_of_session on response_analysis (organisation_id, session_id);

create table transcript (
  id              uuid primary key,
  organisation_id uuid not null,
  engine          text not null,
  language        text not null,
  confidence      double precision,
  quality         text not null check (quality in ('GOOD', 'DOUBTFUL', 'NO_SPEECH')),
  created_at      timestamptz not null,
  unique (organisation_id, id),
  foreign key (organisation_id, id) references media_asset (organisation_id, id)
);
comment on column transcript.id is 'the media asset transcribed';
comment on column transcript.confidence is 'mean log probability of a token; absent where the engine gives none';

create table transcript_segment (
  id              uuid primary key,
  organisation_id uuid not null,
  transcript_id   uuid not null,
  ordinal         integer not null,
  start_millis    bigint not null,
  end_millis      bigint not null check (end_millis >= start_millis),
  text            text not null,
  confidence      double precision,
  words           text not null,
  unique (transcript_id, ordinal),
  foreign key (organisation_id, transcript_id) references transcript (organisation_id, id)
);
comment on column transcript_segment.words is 'JSON: [{"text", "startMillis", "endMillis"}]';

create table assessment (
  id              uuid primary key,
  organisation_id uuid not null,
  media_id        uuid not null,
  competency_id   uuid not null,
  mode            text not null check (mode in ('EVIDENCE_ONLY')),
  engine          text not null,
  created_at      timestamptz not null,
  unique (media_id, competency_id),
  unique (organisation_id, id),
  foreign key (organisation_id, media_id) references response_analysis (organisation_id, id),
  foreign key (organisation_id, competency_id) references competency (organisation_id, id)
);

create table evidence (
  id              uuid primary key,
  organisation_id uuid not null,
  assessment_id   uuid not null,
  rank            integer not null check (rank >= 1),
  segment_ordinal integer not null,
  quote           text not null,
  start_millis    bigint not null,
  end_millis      bigint not null,
  unique (assessment_id, rank),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create table report (
  id              uuid primary key,
  organisation_id uuid not null,
  status          text not null check (status in ('REQUESTED', 'READY', 'FAILED')),
  pdf_key         text,
  csv_key         text,
  failure_reason  text,
  requested_at    timestamptz not null,
  completed_at    timestamptz,
  version         integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, id) references candidate_session (organisation_id, id)
);
comment on column report.id is 'the session reported on';

create table notification (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  event_id        uuid not null,
  kind            text not null,
  recipient       text not null,
  subject         text not null,
  body            text not null,
  link            text not null,
  status          text not null check (status in ('PENDING', 'SENT', 'FAILED')),
  failure_reason  text,
  created_at      timestamptz not null,
  sent_at         timestamptz,
  version         integer not null,
  unique (event_id, recipient)
);

call protect_table('response_analysis');
call protect_table('transcript');
call protect_table('transcript_segment');
call protect_table('assessment');
call protect_table('evidence');
call protect_table('report');
call protect_table('notification');
