package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.organisation.AccountSecrets;
import org.interviewplatform.session.OwnSessionDesk;
import org.interviewplatform.session.SessionId;

/**
 * Writes out the links of mails. Those of candidates open their interviews, those of users choose a
 * password, and so are secrets: like everywhere else, the database does not hold them.
 */
@ApplicationScoped
class Destinations {
  @Inject LinkConfig links;
  @Inject OwnSessionDesk sessions;
  @Inject InterviewReader interviews;
  @Inject AccountSecrets accounts;

  URI addressOf(URI link) {
    return switch (String.valueOf(link.getScheme())) {
      case "invitation" -> links.candidatePage(interviews.tokenOf(new PublicLinkId(id(link))));
      case "session" -> sessions.resume(new SessionId(id(link)));
      case "account" -> links.passwordPage(accounts.tokenOf(id(link)));
      default -> link;
    };
  }

  private static UUID id(URI link) {
    return UUID.fromString(link.getSchemeSpecificPart());
  }
}
