package org.interviewplatform.interview;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list of people to invite.
 *
 * @param line where it stands in the text, from 1
 * @param name as written, or else the address
 * @param email as written
 * @param fault why nobody is invited by it; null where somebody is
 * @param draft there unless something must be mended
 */
public record GuestRow(
    long line,
    String name,
    String email,
    @Nullable GuestFault fault,
    Optional<InvitationDraft> draft) {

  /** Whether somebody is invited by it. */
  public boolean isReady() {
    return fault == null;
  }

  GuestRow refused(GuestFault reason) {
    return new GuestRow(line, name, email, reason, draft);
  }
}
