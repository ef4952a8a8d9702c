package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interviewplatform.platform.job.JobDesk;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.outbox.BlockedEvent;
import org.interviewplatform.platform.paging.Slice;

/** Behind jobs.xhtml: what the platform works on, and what it has given up. */
@Named
@RequestScoped
public class JobsPage {
  private static final int ROWS = 50;

  private final JobDesk desk;
  private final Wording wording;
  private final Feedback feedback;

  private String status = "";
  private String after = "";
  private Slice<JobRequest> found = new Slice<>(List.of(), Optional.empty());
  private List<BlockedEvent> blocked = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JobsPage() {
    this(null, null, null);
  }

  @Inject
  JobsPage(JobDesk desk, Wording wording, Feedback feedback) {
    this.desk = desk;
    this.wording = wording;
    this.feedback = feedback;
  }

  /** Reads the rows asked for. */
  public void load() {
    found = desk.list(chosenStatus(), Places.read(after), ROWS);
    blocked = desk.blocked();
  }

  /** Queues a job again that was given up. */
  public String retry(UUID id) {
    return again(desk::retry, id, "jobs.retried");
  }

  /** Offers a refused event to the broker again. */
  public String unblock(UUID id) {
    return again(desk::unblock, id, "jobs.unblocked");
  }

  private String again(Consumer<UUID> action, UUID id, String done) {
    feedback.of(() -> action.accept(id), done);
    return "jobs?faces-redirect=true&status=" + chosenStatus().map(JobStatus::name).orElse("");
  }

  /** What a job does, in words; its name where there are none. */
  public String label(String job) {
    return wording.orElse("job." + job, job);
  }

  /** Why it failed, in words; empty where it did not. */
  public String reason(JobRequest job) {
    return job.failure().map(JobFailure::text).map(wording::sentence).orElse("");
  }

  /** Whether it was given up, so that it can be tried again. */
  public boolean isDead(JobRequest job) {
    return job.status() == JobStatus.DEAD;
  }

  public List<JobRequest> getRows() {
    return found.items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public List<BlockedEvent> getBlocked() {
    return blocked;
  }

  public List<JobStatus> getStatuses() {
    return List.of(JobStatus.values());
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

  private Optional<JobStatus> chosenStatus() {
    return Stream.of(JobStatus.values()).filter(each -> each.name().equals(status)).findFirst();
  }
}
