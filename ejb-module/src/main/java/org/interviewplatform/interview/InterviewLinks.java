package org.interviewplatform.interview;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** Opens the links of interviews and tells their tokens to those who may hand them out. */
@ApplicationScoped
public class InterviewLinks {
  private final Interviews interviews;
  private final LinkConfig config;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewLinks() {
    this(null, null, null);
  }

  @Inject
  InterviewLinks(Interviews interviews, LinkConfig config, Clock clock) {
    this.interviews = interviews;
    this.config = config;
    this.clock = clock;
  }

  PublicLink open(Interview interview, PublicLinkId id) {
    PublicLink link = new PublicLink(id, interview, config.tokens(), clock.instant());
    interviews.add(link);
    return link;
  }

  String tokenOf(InterviewId interview) {
    PublicLink link = interviews.linkOf(interview).orElseThrow();
    return config.tokens().tokenOf(link.id().value());
  }

  /** The tokens of several, as {@link #tokenOf(InterviewId)}, in one statement. */
  Map<InterviewId, String> tokensOf(Collection<InterviewId> ids) {
    return interviews.linksOf(ids).entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey, link -> config.tokens().tokenOf(link.getValue().id().value())));
  }

  URI addressOf(PublicLinkId link) {
    return addressOf(config.tokens().tokenOf(link.value()));
  }

  URI addressOf(String token) {
    return config.candidatePage(token);
  }
}
