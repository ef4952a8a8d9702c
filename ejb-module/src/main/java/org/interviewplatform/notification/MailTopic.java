package org.interviewplatform.notification;

import java.util.Optional;
import java.util.stream.Stream;

/** What people may wish about. All other news, such as of accounts and payments, goes at once. */
public enum MailTopic {
  /** A candidate has finished. */
  INTERVIEW_COMPLETED("interview-completed", true),
  /** A candidate asks for what only people can decide; by law somebody must answer. */
  CANDIDATE_REQUEST("candidate-request", false),
  /** A colleague has named them in a comment. */
  MENTION("mention", true);

  private final String kind;
  private final boolean mayBeOff;

  MailTopic(String kind, boolean mayBeOff) {
    this.kind = kind;
    this.mayBeOff = mayBeOff;
  }

  /** The topic of a kind of news; empty where people have no choice. */
  static Optional<MailTopic> of(String kind) {
    return Stream.of(values()).filter(topic -> topic.kind.equals(kind)).findFirst();
  }

  /** Whether it may be wished so. */
  public boolean allows(MailPace pace) {
    return mayBeOff || pace != MailPace.NEVER;
  }
}
