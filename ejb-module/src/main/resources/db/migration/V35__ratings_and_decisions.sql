-- What people judge of candidates. Nothing here is ever rewritten: a new rating or decision is a new
-- row, the newest counts, and the application may not change or delete one.

create table review_setting (
  id              uuid primary key,
  organisation_id uuid not null,
  blind_first     boolean not null,
  unique (organisation_id, id),
  foreign key (organisation_id, id) references interview (organisation_id, id)
);
comment on column review_setting.id is 'the interview; one without a row is blind first';

create table rating (
  number          bigint generated always as identity unique,
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  competency_id   uuid not null,
  reviewer_id     uuid not null,
  reviewer_name   text not null,
  level           smallint not null check (level between 1 and 5),
  note            text not null check (length(note) <= 2000),
  blind           boolean not null,
  given_at        timestamptz not null,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, competency_id) references competency (organisation_id, id),
  foreign key (organisation_id, reviewer_id) references app_user (organisation_id, id)
);
comment on column rating.blind is 'given before the reviewer could see the level of a model or of others';
create index rating_of_session on rating (organisation_id, session_id, number);

create table decision (
  number          bigint generated always as identity unique,
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  outcome         text not null check (outcome in ('ADVANCE', 'REJECT', 'HOLD')),
  reason          text not null check (length(trim(reason)) between 1 and 2000),
  decided_by      uuid not null,
  decided_by_name text not null,
  decided_at      timestamptz not null,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, decided_by) references app_user (organisation_id, id)
);
comment on table decision is 'the newest is where the candidate stands; nothing else says so';
create index decision_of_session on decision (organisation_id, session_id, number);

call protect_table('review_setting');
call protect_table('rating');
call protect_table('decision');
revoke update, delete on rating, decision from interview_app;
