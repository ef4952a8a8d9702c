package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * By how much one candidate's times are longer than everybody's: an accommodation, for example for
 * somebody who stammers or reads with a screen reader.
 *
 * @param value 1 to 4, to the hundredth
 */
@Embeddable
public record TimeMultiplier(@Column(name = "time_multiplier") BigDecimal value) {
  private static final BigDecimal MOST = BigDecimal.valueOf(4);
  private static final int DECIMALS = 2;

  /** Everybody's times; needs the constants above. */
  public static final TimeMultiplier NONE = new TimeMultiplier(BigDecimal.ONE);

  /**
   * Checks the range above.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   */
  public TimeMultiplier {
    boolean inRange = value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(MOST) <= 0;
    Rules.require(inRange, "The timeMultiplier must be between 1 and 4.");
    value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** So many seconds for this candidate, rounded up. */
  public int of(int seconds) {
    return value.multiply(BigDecimal.valueOf(seconds)).setScale(0, RoundingMode.CEILING).intValue();
  }
}
