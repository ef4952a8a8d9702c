-- Sessions that candidates never hand in come to an end.

alter table candidate_session drop constraint candidate_session_status_check;
alter table candidate_session add constraint candidate_session_status_check
  check (status in ('STARTED', 'SUBMITTED', 'CONCLUDED', 'EXPIRED'));

create index session_under_way on candidate_session (interview_id) where status = 'STARTED';

call allow_lookup('interview');
call allow_lookup('invitation');
call allow_lookup('attempt');

-- The candidate's own deadline counts, else the interview's, else the end of invitation or interview;
-- a recording under way may outlast it.
create function overdue_sessions(since timestamptz, most integer)
  returns table (organisation uuid, session uuid)
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$
    select s.organisation_id, s.id
      from candidate_session s
      join interview i on i.id = s.interview_id
      left join invitation v on v.id = s.public_link_id
      where s.status = 'STARTED'
        and coalesce(v.deadline, i.deadline, v.revoked_at, i.closed_at) < since
        and not exists (select from attempt a where a.session_id = s.id and a.ends_at >= since)
      order by s.started_at
      limit most
  $$;
