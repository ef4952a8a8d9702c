-- What HR keeps to write the next interview with.

create table interview_template (
  id              uuid primary key,
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 200),
  content         text not null,
  questions       integer not null,
  competencies    integer not null,
  created_by      uuid not null,
  created_at      timestamptz not null,
  unique (organisation_id, id),
  foreign key (organisation_id, created_by) references app_user (organisation_id, id)
);
comment on column interview_template.content is 'JSON: an interview draft';
create unique index template_once on interview_template (organisation_id, lower(name));

create table banked_question (
  id              uuid primary key,
  organisation_id uuid not null,
  text            text not null check (length(text) between 1 and 2000),
  content         text not null,
  created_by      uuid not null,
  created_at      timestamptz not null,
  unique (organisation_id, id),
  foreign key (organisation_id, created_by) references app_user (organisation_id, id)
);
comment on column banked_question.content is 'JSON: a question draft and the competencies it shows';
create index banked_question_newest on banked_question (organisation_id, created_at desc, id desc);

call protect_table('interview_template');
call protect_table('banked_question');
