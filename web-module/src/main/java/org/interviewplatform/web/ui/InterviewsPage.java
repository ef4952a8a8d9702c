package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.overview.InterviewFilter;
import org.interviewplatform.overview.InterviewFilter.Order;
import org.interviewplatform.overview.InterviewListService;
import org.interviewplatform.overview.InterviewRow;
import org.interviewplatform.overview.InterviewRows;
import org.interviewplatform.overview.Owner;

/** Behind interviews.xhtml: the list, searched, filtered and sorted by its address. */
@Named
@RequestScoped
public class InterviewsPage {
  private static final int ROWS = 25;

  private final InterviewListService interviews;

  private String text = "";
  private String status = "";
  private String owner = "";
  private String from = "";
  private String until = "";
  private String sort = "";
  private String after = "";
  private InterviewRows found = new InterviewRows(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewsPage() {
    this(null);
  }

  @Inject
  InterviewsPage(InterviewListService interviews) {
    this.interviews = interviews;
  }

  /** Reads the rows asked for. */
  public void load() {
    found =
        interviews.find(
            new InterviewFilter(
                chosenStatus().map(Enum::name),
                Optional.of(text.strip()).filter(given -> !given.isEmpty()),
                RequestedId.parse(owner),
                start(from),
                start(until).map(day -> day.atOffset(ZoneOffset.UTC).plusDays(1).toInstant()),
                chosenOrder(),
                Places.readPlace(after),
                ROWS));
  }

  public List<InterviewRow> getRows() {
    return found.rows();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public List<InterviewStatus> getStatuses() {
    return List.of(InterviewStatus.values());
  }

  public List<Order> getOrders() {
    return List.of(Order.values());
  }

  public List<Owner> getOwners() {
    return interviews.owners();
  }

  /** Whether only some of the interviews are asked for. */
  public boolean isNarrowed() {
    return !text.isBlank() || chosenStatus().isPresent() || isNarrowedFurther();
  }

  /** Whether one of the filters that are folded away is in use. */
  public boolean isNarrowedFurther() {
    return Stream.of(owner, from, until).anyMatch(each -> !each.isEmpty());
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

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
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

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
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

  private Order chosenOrder() {
    return Stream.of(Order.values())
        .filter(each -> each.name().equals(sort))
        .findFirst()
        .orElse(Order.NEWEST);
  }

  /** The beginning of a day in UTC; a text that is no day narrows nothing. */
  private static Optional<Instant> start(String day) {
    try {
      return Optional.of(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
