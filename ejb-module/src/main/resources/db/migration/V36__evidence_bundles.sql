-- The signed record of one candidate, packed by a job.

create table evidence_bundle (
  id              uuid primary key,
  organisation_id uuid not null,
  session_id      uuid not null,
  status          text not null check (status in ('REQUESTED', 'READY', 'FAILED')),
  object_key      text,
  sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
  failure_reason  text,
  requested_by    uuid not null,
  requested_at    timestamptz not null,
  completed_at    timestamptz,
  version         integer not null,
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id),
  foreign key (organisation_id, requested_by) references app_user (organisation_id, id)
);
comment on column evidence_bundle.sha256 is 'of the whole file';
create index bundle_of_session on evidence_bundle (organisation_id, session_id, requested_at desc);

call protect_table('evidence_bundle');
