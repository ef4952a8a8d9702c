package org.interviewplatform.session;

import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.privacy.CandidateTrace;

/** Where the data of candidates of the current organisation lies. */
public interface CandidateTraces {
  /** SQL that gives what a {@link CandidateTrace} has, of all sessions that the reader may see. */
  String QUERY =
      """
      select s.*, coalesce(s.submitted_at, s.started_at) as at, i.id as invitation,
        array(select media_id from interview_platform.response where session_id = s.id
          union select media_id from interview_platform.attempt where session_id = s.id
          union select id from interview_platform.pending_answer where session_id = s.id) as media
      from interview_platform.candidate_session s
        left join interview_platform.invitation i on i.id = s.public_link_id
      """;

  /** Of one session, if it is there for the caller. */
  Optional<CandidateTrace> find(UUID session);
}
