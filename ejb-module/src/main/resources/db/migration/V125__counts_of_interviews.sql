-- Counts how many began and finished an interview from the index alone: the list shows it for a page
-- of interviews, of which one may have ten thousand candidates.
create index session_counts on candidate_session (organisation_id, interview_id) include (status, id);
