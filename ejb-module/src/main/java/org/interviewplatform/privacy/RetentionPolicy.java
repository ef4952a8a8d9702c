package org.interviewplatform.privacy;

import java.time.Instant;
import org.interviewplatform.platform.error.DomainException;

/** How long an organisation keeps candidates after they finished. */
public record RetentionPolicy(Jurisdiction jurisdiction, int days) {
  private static final int LONGEST = 3650;

  /**
   * A number of days, at least what the jurisdiction asks to keep.
   *
   * @throws DomainException {@link PrivacyError#POLICY_INVALID}
   */
  public RetentionPolicy {
    if (days < jurisdiction.fewestDays() || days > LONGEST) {
      throw new DomainException(
          PrivacyError.POLICY_INVALID,
          "Candidates may be kept from %d to %d days here."
              .formatted(jurisdiction.fewestDays(), LONGEST));
    }
  }

  Instant endedBefore(Instant now) {
    return now.minus(java.time.Duration.ofDays(days));
  }
}
