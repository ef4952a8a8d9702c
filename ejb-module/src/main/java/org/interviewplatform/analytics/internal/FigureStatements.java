package org.interviewplatform.analytics.internal;

/** The SQL of {@link JpaFigures}. Every statement begins with the sessions that are counted. */
final class FigureStatements {
  private static final String SCOPE =
      """
      with scope as materialized (
        select id, interview_id, status, started_at, submitted_at
        from interview_platform.candidate_session
        where started_at >= ? and started_at < ? and (?::uuid is null or interview_id = ?::uuid))
      """;

  static final String FUNNEL =
      SCOPE
          + """
          , step as (
            select s.submitted_at,
              exists (select 1 from interview_platform.response r where r.session_id = s.id) as answered,
              exists (select 1 from interview_platform.rating r where r.session_id = s.id) as rated,
              (select d.outcome from interview_platform.decision d where d.session_id = s.id
                order by d.number desc limit 1) as outcome
            from scope s)
          select (select count(*) from interview_platform.invitation
              where created_at >= ? and created_at < ? and revoked_at is null
                and (?::uuid is null or interview_id = ?::uuid)) as invited,
            count(*) as started,
            count(*) filter (where answered) as answered,
            count(submitted_at) as submitted,
            count(*) filter (where rated) as rated,
            count(outcome) as decided,
            count(*) filter (where outcome = 'ADVANCE') as advanced
          from step
          """;

  // Sessions of the platform's first version have answers without having opened anything.
  static final String QUESTIONS =
      SCOPE
          + """
          , seen as (
            select s.id as session_id, s.submitted_at, q.id as question_id, q.position,
              r.id is not null as answered,
              (select max(a.number) from interview_platform.attempt a
                where a.session_id = s.id and a.question_id = q.id) as attempts,
              max(q.position) over (partition by s.id) as furthest
            from scope s
            join interview_platform.question q on q.interview_id = s.interview_id
            left join interview_platform.opened_question o
              on o.session_id = s.id and o.question_id = q.id
            left join interview_platform.response r
              on r.session_id = s.id and r.question_id = q.id
            where o.id is not null or r.id is not null)
          select q.position, q.text,
            count(seen.session_id) as opened,
            count(*) filter (where seen.answered) as answered,
            count(*) filter (where seen.submitted_at is null and seen.position = seen.furthest)
              as given_up,
            count(*) filter (where seen.attempts > 1) as retaken
          from interview_platform.question q left join seen on seen.question_id = q.id
          where q.interview_id = ?::uuid
          group by q.id, q.position, q.text order by q.position
          """;

  static final String TIMES =
      SCOPE
          + """
          , wait as (
            select extract(epoch from (select min(r.given_at) from interview_platform.rating r
                where r.session_id = s.id) - s.submitted_at)::double precision as to_rating,
              extract(epoch from (select min(d.decided_at) from interview_platform.decision d
                where d.session_id = s.id) - s.submitted_at)::double precision as to_decision
            from scope s where s.submitted_at is not null)
          select count(*) filter (where to_decision is null) as waiting,
            percentile_cont(0.5) within group (order by to_rating) as rating_median,
            percentile_cont(0.9) within group (order by to_rating) as rating_ninetieth,
            percentile_cont(0.5) within group (order by to_decision) as decision_median,
            percentile_cont(0.9) within group (order by to_decision) as decision_ninetieth,
            count(*) filter (where place = 0), count(*) filter (where place = 1),
            count(*) filter (where place = 2), count(*) filter (where place = 3),
            count(*) filter (where place = 4)
          from (select *, width_bucket(to_decision, ?::double precision[]) as place from wait) placed
          """;

  private static final String SPREAD =
      """
      select c.name, count(*) filter (where given.level = 1), count(*) filter (where given.level = 2),
        count(*) filter (where given.level = 3), count(*) filter (where given.level = 4),
        count(*) filter (where given.level = 5)
      from given join interview_platform.competency c on c.id = given.competency_id
      group by c.name order by min(c.position), c.name limit 30
      """;

  static final String LEVELS_OF_PEOPLE =
      SCOPE
          + """
          , given as (
            select distinct on (r.session_id, r.competency_id, r.reviewer_id) r.competency_id, r.level
            from interview_platform.rating r join scope s on s.id = r.session_id
            order by r.session_id, r.competency_id, r.reviewer_id, r.number desc)
          """
          + SPREAD;

  static final String LEVELS_OF_MODEL =
      SCOPE
          + """
          , given as (
            select a.competency_id, a.level
            from scope s join interview_platform.response r on r.session_id = s.id
            join interview_platform.assessment a on a.media_id = r.media_id
            where a.mode = 'SCORED' and a.level is not null)
          """
          + SPREAD;

  static final String ACTIVITY =
      SCOPE
          + """
          , happened as (
            select started_at as at, 'STARTED' as what from scope
            union all select submitted_at, 'SUBMITTED' from scope where submitted_at is not null
            union all select d.decided_at, 'DECIDED'
              from scope s join interview_platform.decision d on d.session_id = s.id)
          select date_trunc(?, at at time zone 'UTC')::date as day,
            count(*) filter (where what = 'STARTED') as started,
            count(*) filter (where what = 'SUBMITTED') as submitted,
            count(*) filter (where what = 'DECIDED') as decided
          from happened group by day order by day
          """;

  private FigureStatements() {}
}
