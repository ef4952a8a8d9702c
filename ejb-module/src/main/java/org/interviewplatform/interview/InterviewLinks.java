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
    return interviews.linkOf(interview).orElseThrow().token(config.tokens());
  }

  /** The tokens of several, as {@link #tokenOf(InterviewId)}, in one statement. */
  Map<InterviewId, String> tokensOf(Collection<InterviewId> ids) {
    return interviews.linksOf(ids).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, link -> link.getValue().token(config.tokens())));
  }

  /** With one secret alone it follows from the id, and nothing has to be read. */
  String tokenOf(PublicLinkId id) {
    LinkTokens tokens = config.tokens();
    return tokens.haveOneKey()
        ? tokens.tokenOf(id.value())
        : interviews
            .link(id)
            .map(link -> link.token(tokens))
            .orElseGet(() -> tokens.tokenOf(id.value()));
  }

  URI addressOf(PublicLinkId link) {
    return addressOf(tokenOf(link));
  }

  URI addressOf(String token) {
    return config.candidatePage(token);
  }
}
