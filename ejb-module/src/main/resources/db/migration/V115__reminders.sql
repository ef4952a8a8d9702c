-- People who were invited by name are reminded.

alter table invitation add column reminded_at timestamptz;
comment on column invitation.reminded_at is 'when the person was last reminded';

-- Invited, and nothing handed in. Who begins has a session; it is handed in, or ends, in a state of its own.
create function awaited_guests(of_interview uuid, written_before timestamptz) returns setof uuid
  language sql stable set search_path = interview_platform, pg_temp
  as $$
    select v.id
      from invitation v
      where v.interview_id = of_interview
        and v.revoked_at is null
        and coalesce(v.reminded_at, v.created_at) < written_before
        and not exists (
          select from candidate_session s where s.public_link_id = v.id and s.status <> 'STARTED')
      order by v.created_at, v.id
  $$;

-- Whose deadline is near and who have not been reminded, in all organisations.
create function guests_to_remind(moment timestamptz, horizon timestamptz, written_before timestamptz, most integer)
  returns table (organisation uuid, invitation uuid)
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$
    select v.organisation_id, v.id
      from invitation v
      join interview i on i.id = v.interview_id
      where i.status = 'ACTIVE'
        and v.revoked_at is null
        and v.reminded_at is null
        and v.created_at < written_before
        and coalesce(v.deadline, i.deadline) > moment
        and coalesce(v.deadline, i.deadline) <= horizon
        and not exists (
          select from candidate_session s where s.public_link_id = v.id and s.status <> 'STARTED')
      order by coalesce(v.deadline, i.deadline)
      limit most
  $$;
