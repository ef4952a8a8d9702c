package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Keeps interviews to begin others with. Every method asks whether the caller may write any. */
@ApplicationScoped
@Transactional
public class TemplateService {
  private static final int MOST = 500;

  private final InterviewShelf shelf;
  private final Interviews interviews;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TemplateService() {
    this(null, null, null);
  }

  @Inject
  TemplateService(InterviewShelf shelf, Interviews interviews, Clock clock) {
    this.shelf = shelf;
    this.interviews = interviews;
    this.clock = clock;
  }

  /**
   * Keeps what is written in an interview under a name, in place of what was kept under it before.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#INVALID}
   */
  @Audited(value = AuditAction.TEMPLATE_CHANGED, ofResult = true)
  public TemplateDetails keep(InterviewId id, String name) {
    Caller caller = CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    InterviewDraft draft = interview.copy(interview.title());
    InterviewTemplate template =
        shelf
            .templateNamed(Rules.text("The name", name, 200))
            .orElseGet(() -> added(new InterviewTemplate(caller, name, draft, clock.instant())));
    template.keep(caller, draft, clock.instant());
    return template.details();
  }

  /** By name. */
  public List<TemplateDetails> list() {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    return shelf.templates(MOST).stream().map(InterviewTemplate::details).toList();
  }

  /** What to begin with; throws {@link InterviewError#NOT_ON_THE_SHELF}. */
  public InterviewDraft draft(UUID id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    return find(id).draft();
  }

  /** Throws it away; throws {@link InterviewError#NOT_ON_THE_SHELF}. */
  @Audited(AuditAction.TEMPLATE_CHANGED)
  public void remove(UUID id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    shelf.remove(find(id));
  }

  private InterviewTemplate added(InterviewTemplate template) {
    shelf.add(template);
    return template;
  }

  private InterviewTemplate find(UUID id) {
    return shelf
        .template(id)
        .orElseThrow(
            () ->
                new DomainException(InterviewError.NOT_ON_THE_SHELF, "There is no such template."));
  }
}
