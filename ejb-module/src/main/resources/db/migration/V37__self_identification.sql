-- Who candidates say they are, kept apart from everything that scoring or reviewers can read. The
-- application may hand it in and may count groups of at least ten people; it can read no row, not
-- even one it has just handed in.

create table self_identification (
  session_id      uuid primary key,
  organisation_id uuid not null,
  sex             text not null check (sex in ('FEMALE', 'MALE', 'ANOTHER', 'UNDISCLOSED')),
  ethnicity       text not null check (ethnicity in
                    ('HISPANIC_OR_LATINO', 'WHITE', 'BLACK', 'NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER',
                     'ASIAN', 'AMERICAN_INDIAN_OR_ALASKA_NATIVE', 'TWO_OR_MORE', 'UNDISCLOSED')),
  foreign key (organisation_id, session_id) references candidate_session (organisation_id, id)
);
comment on table self_identification is
  'no time on purpose: it would tell which answer belongs to whom';

alter table self_identification enable row level security;
alter table self_identification force row level security;
revoke all on self_identification from public, interview_app, interview_relay;
create policy count_only on self_identification for all to interview_owner
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));

-- What the counting function reads besides: of the current organisation, as the owner.
create procedure allow_counting(name regclass)
  language plpgsql
  as $$
begin
  execute format(
    'create policy counting on %s for select to interview_owner
       using (organisation_id = (select interview_platform.current_organisation()))', name);
end
$$;
revoke all on procedure allow_counting(regclass) from public;
call allow_counting('decision');
call allow_counting('rating');
call allow_counting('assessment');
call allow_counting('response');

-- Keeps what a candidate says, in place of what was said before. Tells nothing.
create function identify_self(candidate uuid, given_sex text, given_ethnicity text) returns void
  language sql security definer set search_path = interview_platform, pg_temp
  as $$
    insert into self_identification (session_id, organisation_id, sex, ethnicity)
      select id, organisation_id, given_sex, given_ethnicity from candidate_session
      where id = candidate and organisation_id = current_organisation()
      on conflict (session_id) do update set sex = excluded.sex, ethnicity = excluded.ethnicity;
  $$;

-- How groups fared: of one interview, or of all where none is given. Of fewer than ten people whose
-- outcome is known nothing is told.
create function count_by_group(of_interview uuid, by_model boolean)
  returns table (sex text, ethnicity text, assessed bigint, selected bigint, scored bigint, above bigint)
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$
    with candidate as (
      select id from candidate_session
      where organisation_id = current_organisation() and status <> 'STARTED'
        and (of_interview is null or interview_id = of_interview)),
    verdict as (
      select distinct on (session_id) session_id, outcome from decision
      order by session_id, number desc),
    model_level as (
      select r.session_id, a.competency_id,
        percentile_disc(0.5) within group (order by a.level) as level
      from response r join assessment a on a.media_id = r.media_id
      where by_model and a.mode = 'SCORED' and a.level is not null
      group by r.session_id, a.competency_id),
    person_level as (
      select distinct on (session_id, competency_id, reviewer_id) session_id, level from rating
      where not by_model order by session_id, competency_id, reviewer_id, number desc),
    score as (
      select session_id, avg(level) as value
      from (select session_id, level from model_level
            union all select session_id, level from person_level) levels
      where session_id in (select id from candidate) group by session_id),
    middle as (select percentile_cont(0.5) within group (order by value) as value from score),
    fared as (
      select coalesce(s.sex, 'UNDISCLOSED') as sex, coalesce(s.ethnicity, 'UNDISCLOSED') as ethnicity,
        v.outcome in ('ADVANCE', 'REJECT') as assessed, v.outcome = 'ADVANCE' as selected,
        score.value as score
      from candidate c left join self_identification s on s.session_id = c.id
        left join verdict v on v.session_id = c.id left join score on score.session_id = c.id)
    select f.sex, f.ethnicity, count(*) filter (where f.assessed), count(*) filter (where f.selected),
      count(f.score), count(*) filter (where f.score > (select value from middle))
    from fared f
    where (select count(*) from fared where fared.assessed or fared.score is not null) >= 10
    group by f.sex, f.ethnicity;
  $$;

revoke all on function identify_self(uuid, text, text) from public;
revoke all on function count_by_group(uuid, boolean) from public;
grant execute on function identify_self(uuid, text, text) to interview_app;
grant execute on function count_by_group(uuid, boolean) to interview_app;
