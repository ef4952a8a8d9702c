package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.Colleague;
import org.interviewplatform.review.CommentDraft;
import org.interviewplatform.review.CommentService;
import org.interviewplatform.session.SessionId;

/** The part of session.xhtml where reviewers talk about the candidate. */
@Named
@RequestScoped
public class CommentsPage {
  private static final double SECOND = 1000;

  private final CommentService comments;
  private final Sent sent;
  private final Feedback feedback;

  private String id = "";
  private List<CommentLine> lines = List.of();
  private List<Colleague> colleagues = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CommentsPage() {
    this(null, null, null);
  }

  @Inject
  CommentsPage(CommentService comments, Sent sent, Feedback feedback) {
    this.comments = comments;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads what was said so far. */
  public void load() {
    lines = comments.of(requested()).stream().map(CommentLine::new).toList();
    colleagues = comments.colleagues();
  }

  /** Keeps what the user says. */
  public String say() {
    feedback.of(() -> comments.add(requested(), draft()), "comments.said");
    return "session?faces-redirect=true&id=" + id;
  }

  public List<CommentLine> getLines() {
    return lines;
  }

  public List<Colleague> getColleagues() {
    return colleagues;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private CommentDraft draft() {
    Optional<QuestionId> question = RequestedId.parse(sent.value("question")).map(QuestionId::new);
    return new CommentDraft(
        question, question.flatMap(any -> millis(sent.value("moment"))), sent.value("text"));
  }

  /** Seconds as the page's script writes them; what is no number is no moment. */
  private static Optional<Long> millis(String seconds) {
    return seconds.matches("\\d{1,6}(\\.\\d{1,6})?")
        ? Optional.of(Math.round(Double.parseDouble(seconds) * SECOND))
        : Optional.empty();
  }

  private SessionId requested() {
    return SessionPage.requested(id);
  }
}
