package org.interviewplatform.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The stays of the current organisation's people in the console. */
public interface UserSessions {
  void add(UserSession session);

  void remove(UserSession session);

  Optional<UserSession> withHash(String tokenHash);

  /** Somebody's, the last seen first. */
  List<UserSession> of(UserId user);

  /** Ends every one of somebody's. */
  default void removeAll(UserId user) {
    of(user).forEach(this::remove);
  }

  /** Ends every one of somebody's but the one with this token. */
  default void removeOthers(UserId user, String tokenOfThis) {
    String hash = Tokens.hash(tokenOfThis);
    of(user).stream().filter(session -> !session.has(hash)).forEach(this::remove);
  }

  /** Forgets those not seen since. */
  void removeSilent(UserId user, Instant since);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);
}
