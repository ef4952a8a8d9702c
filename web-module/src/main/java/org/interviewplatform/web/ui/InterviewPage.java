package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** Behind interview.xhtml: an interview to read, its link and its candidates. */
@Named
@RequestScoped
public class InterviewPage {
  private static final int ROWS = 25;

  private final InterviewService interviews;
  private final SessionService sessions;

  private String id = "";
  private String after = "";
  private @Nullable InterviewDetails interview;
  private Slice<SessionSummary> candidates = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewPage() {
    this(null, null);
  }

  @Inject
  InterviewPage(InterviewService interviews, SessionService sessions) {
    this.interviews = interviews;
    this.sessions = sessions;
  }

  /** Reads the interview and some of its candidates. */
  public void load() {
    interview = interviews.get(requested());
    candidates = sessions.ofInterview(interview.id(), Places.read(after), ROWS);
  }

  /** The interview, once loaded. */
  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  /**
   * Whether candidates may come. So it seems also before anything is read: a form that comes back
   * is looked for then, and it is the service that decides.
   */
  public boolean isOpen() {
    return interview == null || interview.status() == InterviewStatus.ACTIVE;
  }

  /** Until when candidates may answer, as a form's field holds it. */
  public String getDeadline() {
    return interview == null ? "" : FormMoment.write(interview.deadline());
  }

  /** The link for candidates, to be photographed. */
  public @Nullable QrCode getQr() {
    return interview == null ? null : QrCode.of(interview.publicLink().toString());
  }

  public List<SessionSummary> getCandidates() {
    return candidates.items();
  }

  /** Where the list of candidates goes on; empty at its end. */
  public String getNext() {
    return candidates.next().map(Places::write).orElse("");
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }
}
