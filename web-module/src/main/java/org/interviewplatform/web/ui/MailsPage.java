package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.notification.MailLog;
import org.interviewplatform.notification.NotificationDetails;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationStatus;
import org.interviewplatform.platform.paging.Slice;

/** Behind mails.xhtml: what was written to whom, and what became of it. */
@Named
@RequestScoped
public class MailsPage {
  private static final int ROWS = 50;

  private final MailLog log;
  private final Wording wording;
  private final Feedback feedback;

  private String status = "";
  private String after = "";
  private Slice<NotificationDetails> found = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MailsPage() {
    this(null, null, null);
  }

  @Inject
  MailsPage(MailLog log, Wording wording, Feedback feedback) {
    this.log = log;
    this.wording = wording;
    this.feedback = feedback;
  }

  /** Reads the rows asked for. */
  public void load() {
    found = log.read(chosenStatus(), Places.read(after), ROWS);
  }

  /** Sends one again that was given up. */
  public String retry(NotificationId id) {
    feedback.of(() -> log.again(id), "mails.retried");
    return "mails?faces-redirect=true&status="
        + chosenStatus().map(NotificationStatus::name).orElse("");
  }

  /** What a mail is about, in words; its kind where there are none. */
  public String label(String kind) {
    return wording.orElse("mail.kind." + kind, kind);
  }

  /** Why it was given up; empty otherwise. */
  public String failure(NotificationDetails mail) {
    return mail.failure().orElse("");
  }

  /** Whether it was given up, so that it can be sent again. */
  public boolean isGivenUp(NotificationDetails mail) {
    return mail.status() == NotificationStatus.FAILED;
  }

  public List<NotificationDetails> getRows() {
    return found.items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public List<NotificationStatus> getStatuses() {
    return List.of(NotificationStatus.values());
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private Optional<NotificationStatus> chosenStatus() {
    return Stream.of(NotificationStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst();
  }
}
