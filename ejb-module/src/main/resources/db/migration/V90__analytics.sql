-- Sessions of a period, over all interviews.
create index session_of_period on candidate_session (organisation_id, started_at);
create index rating_first on rating (session_id, given_at);
