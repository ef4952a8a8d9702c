-- Sessions that expired go on when there is time again.

-- The candidate's own deadline counts, else the interview's, else the end of invitation or interview.
create function session_end(of_session uuid) returns timestamptz
  language sql stable set search_path = interview_platform, pg_temp
  as $$
    select coalesce(v.deadline, i.deadline, v.revoked_at, i.closed_at, 'infinity')
      from candidate_session s
      join interview i on i.id = s.interview_id
      left join invitation v on v.id = s.public_link_id
      where s.id = of_session
  $$;

create index session_expired on candidate_session (interview_id) where status = 'EXPIRED';
