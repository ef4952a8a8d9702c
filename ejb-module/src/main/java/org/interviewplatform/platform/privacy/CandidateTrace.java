package org.interviewplatform.platform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The ids under which a candidate's data lies.
 *
 * @param media every recording, those given up as well
 * @param link the link the candidate came through
 * @param invitation the same, where it was made for this person alone
 * @param tokenHash of the session's token
 * @param at when the candidate finished, or began
 */
public record CandidateTrace(
    UUID session,
    UUID interview,
    List<UUID> media,
    UUID link,
    Optional<UUID> invitation,
    String tokenHash,
    Instant at) {

  /**
   * The ids by the names they have in {@link HeldRows#condition()} and {@link HeldFiles#query()}.
   */
  public Map<String, Object> ids() {
    return Map.of("session", session, "media", media, "link", link, "invitation", invitation);
  }
}
