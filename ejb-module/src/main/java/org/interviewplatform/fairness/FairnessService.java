package org.interviewplatform.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.SessionId;

/** Takes what candidates say of themselves, and tells how groups fared. */
@ApplicationScoped
@Transactional
public class FairnessService {
  private final SelfIdentifications identifications;
  private final InterviewService interviews;
  private final UserDirectory directory;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected FairnessService() {
    this(null, null, null, null);
  }

  @Inject
  FairnessService(
      SelfIdentifications identifications,
      InterviewService interviews,
      UserDirectory directory,
      Clock clock) {
    this.identifications = identifications;
    this.interviews = interviews;
    this.directory = directory;
    this.clock = clock;
  }

  /** Keeps what the candidate of the session says, in place of what was said before. */
  public void identify(SessionId session, Sex sex, Ethnicity ethnicity) {
    identifications.keep(session, sex, ethnicity);
  }

  /** Takes away what the candidate said, when the candidate is erased. */
  public void forget(SessionId session) {
    identifications.forget(session);
  }

  /**
   * How groups fared, in one interview or in all.
   *
   * @throws org.interviewplatform.platform.error.DomainException where there is no such interview;
   *     where the caller does not decide about candidates
   */
  @Audited(AuditAction.GROUPS_COMPARED)
  public BiasAudit audit(Optional<InterviewId> interview) {
    CurrentCaller.require(Permission.DECIDE);
    String subject =
        interview
            .map(interviews::get)
            .map(InterviewDetails::title)
            .orElseGet(directory::organisationName);
    List<GroupCount> byModel = identifications.count(interview, true);
    boolean model = byModel.stream().anyMatch(count -> count.scored() > 0);
    return BiasAudit.of(
        subject,
        clock.instant(),
        model ? BiasAudit.Basis.MODEL : BiasAudit.Basis.PEOPLE,
        model ? byModel : identifications.count(interview, false));
  }
}
