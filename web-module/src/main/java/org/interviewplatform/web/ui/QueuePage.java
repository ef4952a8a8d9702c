package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interviewplatform.review.ReviewQueue;
import org.interviewplatform.session.SessionId;

/** The part of session.xhtml that leads to the candidates before and after. */
@Named
@RequestScoped
public class QueuePage {
  private final ReviewQueue queue;

  private String id = "";
  private ReviewQueue.Beside beside = new ReviewQueue.Beside(Optional.empty(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QueuePage() {
    this(null);
  }

  @Inject
  QueuePage(ReviewQueue queue) {
    this.queue = queue;
  }

  /** Looks who still needs the user. */
  public void load() {
    beside = queue.beside(SessionPage.requested(id));
  }

  /** The address of the candidate before; empty without one. */
  public String getPrevious() {
    return address(beside.previous());
  }

  /** The address of the candidate after; empty without one. */
  public String getNext() {
    return address(beside.next());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private static String address(Optional<SessionId> session) {
    return session.map(each -> "/console/session.xhtml?id=" + each.value()).orElse("");
  }
}
