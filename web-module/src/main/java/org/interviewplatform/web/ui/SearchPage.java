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
import org.interviewplatform.analysis.Hit;
import org.interviewplatform.analysis.SearchQuery;
import org.interviewplatform.analysis.TranscriptSearch;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.paging.Slice;

/** Behind search.xhtml: what candidates said, searched by the page's address. */
@Named
@RequestScoped
public class SearchPage {
  private static final int ROWS = 25;
  private static final int LONGEST = 200;

  private final TranscriptSearch search;
  private final InterviewService interviews;

  private String words = "";
  private String interview = "";
  private String interviewTitle = "";
  private String since = "";
  private String until = "";
  private String after = "";
  private Slice<Hit> found = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SearchPage() {
    this(null, null);
  }

  @Inject
  SearchPage(TranscriptSearch search, InterviewService interviews) {
    this.search = search;
    this.interviews = interviews;
  }

  /** Looks for what the address asks for. */
  public void load() {
    Optional<InterviewId> within = RequestedId.parse(interview).map(InterviewId::new);
    interviewTitle = within.map(id -> interviews.get(id).title()).orElse("");
    found =
        search.search(
            new SearchQuery(
                wanted(),
                within,
                date(since).map(SearchPage::beginning),
                date(until).map(day -> beginning(day.plusDays(1))),
                Places.read(after),
                ROWS));
  }

  public List<HitView> getRows() {
    return found.items().stream().map(hit -> new HitView(hit, wanted())).toList();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  /** Whether anything was looked for. */
  public boolean isAsked() {
    return !wanted().isEmpty();
  }

  /** Of the one interview that is searched; empty for all. */
  public String getInterviewTitle() {
    return interviewTitle;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getInterview() {
    return interview;
  }

  public void setInterview(String interview) {
    this.interview = interview;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private String wanted() {
    String asked = words.replace("\0", "").strip();
    return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
  }

  /** What is no date narrows nothing. */
  private static Optional<LocalDate> date(String field) {
    try {
      return Optional.of(field).filter(given -> !given.isBlank()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
