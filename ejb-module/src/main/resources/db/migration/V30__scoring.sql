-- Levels by a chat model: proposed with evidence and spread, never decided; every call accounted for.

alter table transcript add column doubts text not null default '[]';
comment on column transcript.doubts is 'JSON: what speaks against relying on it';

alter table response_analysis
  add column scoring text not null default 'EVIDENCE_ONLY'
    check (scoring in ('EVIDENCE_ONLY', 'SCORED', 'WITHHELD')),
  add column scoring_code text,
  add column scoring_reason text,
  add column instructions text not null default '[]',
  add constraint withheld_has_reason
    check (scoring <> 'WITHHELD' or (scoring_code is not null and scoring_reason is not null));
comment on column response_analysis.scoring_reason is 'why levels were withheld, a sentence';
comment on column response_analysis.instructions is
  'JSON: passages spoken to the model instead of to people; left out of what is scored';

alter table assessment
  drop constraint assessment_mode_check,
  drop constraint assessment_media_id_competency_id_key,
  add constraint assessment_mode_check
    check (mode in ('EVIDENCE_ONLY', 'SCORED', 'SCORED_AS_SPOKEN')),
  add constraint assessment_once unique (media_id, competency_id, mode),
  add column outcome text check (outcome in ('LEVEL', 'INSUFFICIENT_EVIDENCE')),
  add column level smallint check (level between 1 and 5),
  add column lowest smallint check (lowest between 1 and 5),
  add column highest smallint check (highest between lowest and 5),
  add column unstable boolean not null default false,
  add column rationale text,
  add column missing text,
  add column prompt_hash text,
  add column run_levels text not null default '[]',
  add column dropped_quotes integer not null default 0,
  add constraint scored_has_outcome check ((mode = 'EVIDENCE_ONLY') = (outcome is null)),
  add constraint level_has_spread
    check ((outcome is not distinct from 'LEVEL')
           = (level is not null and lowest is not null and highest is not null)),
  add constraint level_within_spread check (level between lowest and highest);
comment on column assessment.run_levels is 'JSON: level of each run, null for insufficient evidence';
comment on column assessment.dropped_quotes is 'quotes given by the model that were never said';

create table model_call (
  id                uuid primary key,
  organisation_id   uuid not null,
  purpose           text not null
    check (purpose in ('TRANSCRIPTION', 'EMBEDDING', 'SCORING', 'MODEL_CHECK')),
  media_id          uuid,
  competency_id     uuid,
  mode              text,
  run               integer,
  server            text not null,
  model             text not null,
  prompt_hash       text,
  seed              bigint,
  prompt_tokens     bigint not null check (prompt_tokens >= 0),
  completion_tokens bigint not null check (completion_tokens >= 0),
  cost_micros       bigint not null check (cost_micros >= 0),
  latency_millis    bigint not null check (latency_millis >= 0),
  outcome           text not null,
  raw_output        text,
  called_at         timestamptz not null,
  unique (organisation_id, id),
  foreign key (organisation_id, media_id) references media_asset (organisation_id, id)
);
comment on column model_call.cost_micros is 'millionths of the currency the prices are set in';
comment on column model_call.outcome is 'OK, or the code of the error';
create index model_call_of_month on model_call (organisation_id, called_at);
create index model_call_of_answer on model_call (organisation_id, media_id);

create table model_check (
  id              uuid primary key,
  organisation_id uuid not null,
  fingerprint     text not null,
  model           text not null,
  prompt_hash     text not null,
  answer_set      text not null,
  answers         integer not null,
  mean_drift      double precision not null,
  worst_drift     double precision not null,
  passed          boolean not null,
  details         text not null,
  checked_at      timestamptz not null,
  unique (organisation_id, fingerprint)
);
comment on table model_check is 'a model with a prompt, tried on answers whose levels are known';

call protect_table('model_call');
call protect_table('model_check');
-- What was asked and what it cost is a record: it may be erased with its answer, not rewritten.
revoke update on model_call from interview_app;
