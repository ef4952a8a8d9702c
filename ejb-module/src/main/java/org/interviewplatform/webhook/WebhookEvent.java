package org.interviewplatform.webhook;

import java.util.Arrays;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;

/** What receivers may be told of. The wire name is a promise: it is never given another meaning. */
public enum WebhookEvent {
  /** Somebody asked whether the endpoint works; sent to it alone, whatever it has chosen. */
  TEST("webhook.test"),
  /** An interview was begun. */
  INTERVIEW_CREATED("interview.created"),
  /** Somebody was invited by name, or written to again. */
  CANDIDATE_INVITED("candidate.invited"),
  /** A candidate has handed in; work on the answers may be under way. */
  SESSION_SUBMITTED("session.submitted"),
  /** Everything about a candidate's answers is there to be reviewed. */
  SESSION_COMPLETED("session.completed"),
  /** The report of a session can be fetched. */
  REPORT_READY("report.ready"),
  /** A candidate asks for human review or for deletion. */
  CANDIDATE_REQUEST_MADE("candidate.request-made"),
  /** A candidate no longer agrees to analysis by software; what it found is gone. */
  ANALYSIS_WITHDRAWN("session.analysis-withdrawn"),
  /** A person has decided about a candidate, for the first time or anew. */
  DECISION_MADE("decision.made");

  private final String wireName;

  WebhookEvent(String wireName) {
    this.wireName = wireName;
  }

  /** The {@code type} of its messages. */
  public String wireName() {
    return wireName;
  }

  /** All that an endpoint can choose. */
  public static List<WebhookEvent> choices() {
    return Arrays.stream(values()).filter(event -> event != TEST).toList();
  }

  /**
   * The event of that name.
   *
   * @throws DomainException {@link WebhookError#INVALID} when there is none to choose
   */
  public static WebhookEvent named(String wireName) {
    return choices().stream()
        .filter(event -> event.wireName.equals(wireName))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    WebhookError.INVALID, "There is no event \"" + wireName + "\" to choose."));
  }
}
