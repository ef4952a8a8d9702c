package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.review.ReviewError;
import org.interviewplatform.review.ShareDraft;
import org.interviewplatform.review.ShareLink;
import org.interviewplatform.review.ShareService;
import org.interviewplatform.review.ShortlistService;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** The part of session.xhtml that keeps the candidate in view, and shows answers to others. */
@Named
@RequestScoped
public class SharePage {
  private final ShareService shares;
  private final ShortlistService shortlist;
  private final SessionService sessions;
  private final Sent sent;
  private final Feedback feedback;

  private String id = "";
  private boolean listed;
  private List<ShareLink> links = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SharePage() {
    this(null, null, null, null, null);
  }

  @Inject
  SharePage(
      ShareService shares,
      ShortlistService shortlist,
      SessionService sessions,
      Sent sent,
      Feedback feedback) {
    this.shares = shares;
    this.shortlist = shortlist;
    this.sessions = sessions;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Whether the candidate is on the shortlist. */
  public void load() {
    listed = shortlist.contains(requested());
  }

  /** The links there are; for those who decide. */
  public void loadLinks() {
    links = shares.of(requested());
  }

  /** Puts the candidate on the shortlist, or takes the candidate off it. */
  public String toggle() {
    return Boolean.parseBoolean(sent.value("listed"))
        ? did("shortlist.removed", () -> shortlist.remove(interview(), requested()))
        : did("shortlist.added", () -> shortlist.add(interview(), requested()));
  }

  /** Makes a link to the answers that are ticked. */
  public String share() {
    return did("share.made", () -> shares.share(requested(), draft()));
  }

  /** Ends the link whose button was pressed. */
  public String revoke() {
    return did(
        "share.revoked",
        () ->
            shares.revoke(
                requested(),
                RequestedId.parse(sent.value("revoking:end"))
                    .orElseThrow(
                        () -> new DomainException(ReviewError.LINK_UNKNOWN, "No such link."))));
  }

  public boolean isListed() {
    return listed;
  }

  public List<ShareLink> getLinks() {
    return links;
  }

  /** Where a link leads. */
  public String addressOf(ShareLink link) {
    return shares.addressOf(link).toString();
  }

  /** Whether a link still shows anything. */
  public boolean alive(ShareLink link) {
    return shares.isAlive(link);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private ShareDraft draft() {
    SessionDetails session = sessions.details(requested());
    List<QuestionId> ticked =
        session.answers().stream()
            .map(answer -> answer.question())
            .filter(question -> !sent.value("question-" + question.value()).isEmpty())
            .toList();
    String days = sent.value("days");
    return new ShareDraft(
        ticked,
        sent.value("named").isEmpty(),
        Duration.ofDays(days.matches("\\d{1,2}") ? Integer.parseInt(days) : 0));
  }

  private String did(String key, Runnable work) {
    feedback.of(work, key);
    return "session?faces-redirect=true&id=" + id;
  }

  private InterviewId interview() {
    return sessions.details(requested()).interview();
  }

  private SessionId requested() {
    return SessionPage.requested(id);
  }
}
