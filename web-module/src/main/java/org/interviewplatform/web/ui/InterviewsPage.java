package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InterviewSummary;
import org.interviewplatform.platform.paging.Slice;

/** Behind interviews.xhtml: the list, searched and filtered by its address. */
@Named
@RequestScoped
public class InterviewsPage {
  private static final int ROWS = 25;

  private final InterviewService interviews;

  private String text = "";
  private String status = "";
  private String after = "";
  private Slice<InterviewSummary> found = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewsPage() {
    this(null);
  }

  @Inject
  InterviewsPage(InterviewService interviews) {
    this.interviews = interviews;
  }

  /** Reads the rows asked for. */
  public void load() {
    found =
        interviews.list(
            new InterviewQuery(
                chosenStatus(),
                Optional.of(text.strip()).filter(given -> !given.isEmpty()),
                Places.read(after),
                ROWS));
  }

  public List<InterviewSummary> getRows() {
    return found.items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public List<InterviewStatus> getStatuses() {
    return List.of(InterviewStatus.values());
  }

  /** Whether only some of the interviews are asked for. */
  public boolean isNarrowed() {
    return !text.isBlank() || chosenStatus().isPresent();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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

  private Optional<InterviewStatus> chosenStatus() {
    return Stream.of(InterviewStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst();
  }
}
