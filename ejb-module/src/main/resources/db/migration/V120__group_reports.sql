-- Reports over many candidates: all of an interview, or all who began within some days.

create table group_report (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid,
  first_day       date,
  last_day        date,
  status          text not null check (status in ('REQUESTED', 'READY', 'FAILED')),
  candidates      integer not null check (candidates >= 0),
  pdf_key         text,
  csv_key         text,
  failure_reason  text,
  requested_by    uuid not null,
  requested_at    timestamptz not null,
  completed_at    timestamptz,
  version         integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id),
  foreign key (organisation_id, requested_by) references app_user (organisation_id, id),
  check ((interview_id is null) = (first_day is not null)),
  check ((first_day is null) = (last_day is null)),
  check (first_day <= last_day)
);
comment on column group_report.first_day is 'the first of the days, in UTC; absent of an interview';
create index group_report_newest on group_report (organisation_id, requested_at desc, id);

call protect_table('group_report');
-- It speaks of everybody: who sees only what is assigned sees none.
call restrict_to_assigned('group_report', 'false');

-- Whose names are in its files: erased with any of them.
create table group_report_session (
  report_id       uuid not null,
  session_id      uuid not null,
  organisation_id uuid not null,
  primary key (report_id, session_id),
  foreign key (organisation_id, report_id) references group_report (organisation_id, id) on delete cascade,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id)
);
create index group_report_of_session on group_report_session (organisation_id, session_id);

call protect_table('group_report_session');
call restrict_to_assigned('group_report_session', 'false');
