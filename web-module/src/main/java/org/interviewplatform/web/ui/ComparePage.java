package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.review.Comparison;
import org.interviewplatform.review.ComparisonService;
import org.interviewplatform.review.ShortlistService;
import org.interviewplatform.review.Shortlisted;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.jspecify.annotations.Nullable;

/** Behind compare.xhtml: the shortlist of an interview, two to four of it beside each other. */
@Named
@RequestScoped
public class ComparePage {
  private static final int PLACES = 4;

  private final ShortlistService shortlist;
  private final ComparisonService comparisons;
  private final InterviewService interviews;

  private String id = "";
  private final String[] chosen = {"", "", "", ""};
  private @Nullable InterviewDetails interview;
  private List<Shortlisted> listed = List.of();
  private List<CandidateColumn> columns = List.of();
  private String refusal = "";

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ComparePage() {
    this(null, null, null);
  }

  @Inject
  ComparePage(
      ShortlistService shortlist, ComparisonService comparisons, InterviewService interviews) {
    this.shortlist = shortlist;
    this.comparisons = comparisons;
    this.interviews = interviews;
  }

  /** Reads the shortlist, and compares who was chosen, or who was added first. */
  public void load() {
    interview = interviews.get(RequestedId.interview(id));
    listed = shortlist.of(interview.id());
    if (Stream.of(chosen).allMatch(String::isEmpty)) {
      choose(listed.stream().limit(PLACES).map(Shortlisted::session).toList());
    }
    List<SessionId> wanted =
        Stream.of(chosen)
            .map(RequestedId::parse)
            .flatMap(Optional::stream)
            .map(SessionId::new)
            .toList();
    if (wanted.size() > 1) {
      compare(wanted);
    }
  }

  private void compare(List<SessionId> wanted) {
    try {
      columns =
          comparisons.compare(wanted).candidates().stream()
              .map((Comparison.Column each) -> new CandidateColumn(each))
              .toList();
    } catch (DomainException e) {
      CurrentRefusal.note(e.code());
      refusal = e.detail();
    }
  }

  private void choose(List<SessionId> sessions) {
    for (int place = 0; place < sessions.size(); place++) {
      chosen[place] = sessions.get(place).value().toString();
    }
  }

  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  public List<Shortlisted> getListed() {
    return listed;
  }

  public List<CandidateColumn> getColumns() {
    return columns;
  }

  /** Why these cannot be compared; empty where they can. */
  public String getRefusal() {
    return refusal;
  }

  /** Names the four fields. */
  public List<Integer> getPlaces() {
    return List.of(0, 1, 2, 3);
  }

  /** Who stands at a place; empty for nobody. */
  public String chosen(int place) {
    return chosen[place];
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getA() {
    return chosen[0];
  }

  public void setA(String session) {
    chosen[0] = session;
  }

  public String getB() {
    return chosen[1];
  }

  public void setB(String session) {
    chosen[1] = session;
  }

  public String getC() {
    return chosen[2];
  }

  public void setC(String session) {
    chosen[2] = session;
  }

  public String getD() {
    return chosen[3];
  }

  public void setD(String session) {
    chosen[3] = session;
  }
}
