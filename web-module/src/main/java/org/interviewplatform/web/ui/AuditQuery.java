package org.interviewplatform.web.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.audit.AuditFilter;
import org.interviewplatform.platform.audit.AuditAction;

/** Which entries of the audit trail an address asks for; what cannot be read narrows nothing. */
public class AuditQuery {
  private static final int LONGEST_NUMBER = 18;

  private String action = "";
  private String actor = "";
  private String subject = "";
  private String from = "";
  private String until = "";
  private String before = "";

  AuditFilter toFilter() {
    return new AuditFilter(
        RequestedId.parse(actor),
        Stream.of(AuditAction.values()).map(Enum::name).filter(action::equals).findFirst(),
        RequestedId.parse(subject.strip()),
        start(from, Period.ZERO),
        start(until, Period.ofDays(1)),
        Optional.of(before)
            .filter(text -> text.matches("\\d{1," + LONGEST_NUMBER + "}"))
            .map(Long::valueOf));
  }

  /** The beginning of a day in UTC, or of one some days later. */
  private static Optional<Instant> start(String day, Period later) {
    try {
      return Optional.of(LocalDate.parse(day).plus(later).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether only some of the entries are asked for. */
  public boolean isNarrowed() {
    return Stream.of(action, actor, subject, from, until).anyMatch(each -> !each.isEmpty());
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
