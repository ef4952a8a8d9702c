-- What reviewers say to each other about a candidate, and whom they keep in view.

create table review_comment (
  number          bigint generated always as identity unique,
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  question_id     uuid,
  moment_millis   bigint check (moment_millis >= 0),
  author_id       uuid not null,
  author_name     text not null,
  text            text not null check (length(trim(text)) between 1 and 2000),
  said_at         timestamptz not null,
  check (moment_millis is null or question_id is not null),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, question_id) references question (organisation_id, id),
  foreign key (organisation_id, author_id) references app_user (organisation_id, id)
);
comment on column review_comment.question_id is 'whose answer it is about; none for the candidate as such';
create index comment_of_session on review_comment (organisation_id, session_id, number);

create table shortlisted (
  session_id      uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  added_by        uuid not null,
  added_at        timestamptz not null,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, interview_id) references interview (organisation_id, id),
  foreign key (organisation_id, added_by) references app_user (organisation_id, id)
);
create index shortlist_of_interview on shortlisted (organisation_id, interview_id, added_at);

call protect_table('review_comment');
call protect_table('shortlisted');
-- What was said may be erased with its candidate, not rewritten.
revoke update on review_comment from interview_app;

-- To who reviews only what is assigned, the candidates of other interviews are not there; nor is this.
create policy assigned on review_comment as restrictive for all to interview_app
  using (coalesce(current_setting('interview_platform.reviewer', true), '') = ''
    or exists (select from candidate_session s where s.id = session_id));
create policy assigned on shortlisted as restrictive for all to interview_app
  using (coalesce(current_setting('interview_platform.reviewer', true), '') = ''
    or exists (select from candidate_session s where s.id = session_id));
