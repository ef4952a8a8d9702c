-- What the dashboard and the list of interviews ask for, without reading what is done with.
create index session_unconcluded on candidate_session (organisation_id, started_at desc)
  where status <> 'CONCLUDED';
create index session_concluded on candidate_session (organisation_id, concluded_at)
  where status = 'CONCLUDED';
create index session_started on candidate_session (organisation_id, started_at);
create index session_submitted on candidate_session (organisation_id, submitted_at);
create index decision_newest on decision (organisation_id, decided_at);
create index request_newest on candidate_request (organisation_id, requested_at);
create index media_failed on media_asset (organisation_id, changed_at) where state = 'FAILED';
create index analysis_unavailable on response_analysis (organisation_id, changed_at)
  where status = 'UNAVAILABLE';
create index interview_ending on interview (organisation_id, deadline)
  where status = 'ACTIVE' and deadline is not null;
create index job_request_dead_here on job_request (organisation_id) where status = 'DEAD';

-- Sorted by title whatever the case. A column, because row-level security keeps functions that are
-- not leakproof (lower is none) away from indexes.
alter table interview add column title_sorted text generated always as (lower(title)) stored;
create index interview_by_title on interview (organisation_id, title_sorted, id);
