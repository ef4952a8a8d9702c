-- Which interviews a reviewer sees. Policies hold whatever query asks: to who is a reviewer and
-- nothing more, an interview that is not assigned is not there, nor is anything that belongs to it.

create table interview_assignment (
  interview_id    uuid not null,
  user_id         uuid not null,
  organisation_id uuid not null,
  assigned_by     uuid,
  assigned_at     timestamptz not null,
  primary key (interview_id, user_id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references app_user (organisation_id, id) on delete cascade,
  foreign key (organisation_id, assigned_by) references app_user (organisation_id, id)
);
comment on column interview_assignment.assigned_by is 'absent where it comes from before there were assignments';
create index assignment_of_user on interview_assignment (organisation_id, user_id);

-- Reviewers of before keep what they saw: every interview there is today.
create policy everything on interview for select to interview_owner using (true);
insert into interview_assignment (interview_id, user_id, organisation_id, assigned_at)
  select i.id, u.id, i.organisation_id, now()
    from interview i join app_user u on u.organisation_id = i.organisation_id
    where u.roles = 'REVIEWER';
drop policy everything on interview;

call protect_table('interview_assignment');

create function current_reviewer() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('interview_platform.reviewer', true), '')::uuid $$;

comment on function current_reviewer() is
  'The person to whom only assigned interviews are there; null for everybody else and for jobs.';

-- The condition says which rows are there for a reviewer. It is asked of nobody else.
create procedure restrict_to_assigned(name regclass, condition text)
  language plpgsql
  as $$
begin
  execute format(
    'create policy assigned on %s as restrictive for all to interview_app
       using ((select interview_platform.current_reviewer()) is null or (%s))', name, condition);
end
$$;
revoke all on procedure restrict_to_assigned(regclass, text) from public;

call restrict_to_assigned('interview', 'id in (select a.interview_id from interview_assignment a where a.user_id = (select current_reviewer()))');
call restrict_to_assigned('public_link', 'exists (select 1 from interview i where i.id = interview_id)');
call restrict_to_assigned('invitation', 'exists (select 1 from interview i where i.id = interview_id)');
call restrict_to_assigned('interview_video', 'exists (select 1 from interview i where i.id = interview_id)');
call restrict_to_assigned('candidate_session', 'exists (select 1 from interview i where i.id = interview_id)');
call restrict_to_assigned('consent', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('response', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('attempt', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('candidate_request', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('response_analysis', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('rating', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('decision', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('evidence_bundle', 'exists (select 1 from candidate_session s where s.id = session_id)');
call restrict_to_assigned('report', 'exists (select 1 from candidate_session s where s.id = report.id)');
call restrict_to_assigned('transcript', 'exists (select 1 from response_analysis r where r.id = transcript.id)');
call restrict_to_assigned('transcript_segment', 'exists (select 1 from transcript t where t.id = transcript_id)');
call restrict_to_assigned('assessment', 'exists (select 1 from response_analysis r where r.id = media_id)');
call restrict_to_assigned('evidence', 'exists (select 1 from assessment a where a.id = assessment_id)');
call restrict_to_assigned('media_asset', 'exists (select 1 from attempt a where a.media_id = media_asset.id) or exists (select 1 from response r where r.media_id = media_asset.id) or exists (select 1 from interview_video v where v.id = media_asset.id)');
