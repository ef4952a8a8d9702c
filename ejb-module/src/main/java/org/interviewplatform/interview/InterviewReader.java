package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads interviews for features and jobs that have checked already who asks. */
@ApplicationScoped
@Transactional
public class InterviewReader {
  private final Interviews interviews;
  private final InterviewLinks links;
  private final LinkView view;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewReader() {
    this(null, null, null);
  }

  @Inject
  InterviewReader(Interviews interviews, InterviewLinks links, LinkView view) {
    this.interviews = interviews;
    this.links = links;
    this.view = view;
  }

  /** The interview, which must exist in the current organisation. */
  public InterviewDetails read(InterviewId id) {
    String token = links.tokenOf(id);
    return InterviewDetails.of(interviews.find(id).orElseThrow(), links.addressOf(token), token);
  }

  /** Those of them there are in the current organisation, in a fixed number of statements. */
  public List<InterviewDetails> read(Collection<InterviewId> ids) {
    Map<InterviewId, String> tokens = links.tokensOf(ids);
    return interviews.all(ids).stream()
        .map(interview -> details(interview, tokens.getOrDefault(interview.id(), "")))
        .toList();
  }

  /** The token of a link of the current organisation: a secret of those who hold the link. */
  public String tokenOf(PublicLinkId link) {
    return links.tokenOf(link);
  }

  private InterviewDetails details(Interview interview, String token) {
    return InterviewDetails.of(interview, links.addressOf(token), token);
  }

  /**
   * The interview as the candidate behind a link sees it now, open or not: with this person's times
   * and deadline. The link must exist in the current organisation.
   */
  public PublicInterview through(PublicLinkId link) {
    PublicLink door = interviews.link(link).orElseThrow();
    return view.through(door, view.shown(door.interviewId()));
  }
}
