package org.interviewplatform.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interviewplatform.platform.error.DomainException;

/**
 * A colour on which white text can be read, and which can be read on white: a contrast of at least
 * 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
 *
 * @param hex {@code #rrggbb} in lower case
 * @param adaptedFrom the colour that was wanted, where it was too light and had to be darkened
 */
public record BrandColour(String hex, Optional<String> adaptedFrom) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final double ENOUGH = 4.5;
  private static final int STEPS = 200;
  private static final int WHITE = 0xff;

  /**
   * The colour that comes nearest to the wanted one: itself, or the same hue as much darker as it
   * must be.
   *
   * @throws DomainException {@link OrganisationError#BRANDING_INVALID} when it is no colour
   */
  public static BrandColour nearest(String wanted) {
    String given = wanted.strip().toLowerCase(Locale.ROOT);
    if (!HEX.matcher(given).matches()) {
      throw new DomainException(
          OrganisationError.BRANDING_INVALID, "The colour must be written as #rrggbb.");
    }
    int rgb = Integer.parseInt(given.substring(1), 16);
    int step = 0;
    while (contrastToWhite(darkened(rgb, step)) < ENOUGH) {
      step++;
    }
    String hex = String.format(Locale.ROOT, "#%06x", darkened(rgb, step));
    return new BrandColour(hex, step == 0 ? Optional.empty() : Optional.of(given));
  }

  /** Why it is not the colour that was wanted, as a sentence; absent where it is. */
  public Optional<String> note() {
    return adaptedFrom.map(
        wanted ->
            String.format(
                Locale.ROOT,
                "%s was darkened to %s: on %s, white text has a contrast of %.1f:1 and cannot be"
                    + " read well enough; WCAG 2.2 asks for 4.5:1.",
                wanted,
                hex,
                wanted,
                contrastToWhite(Integer.parseInt(wanted.substring(1), 16))));
  }

  static double contrastToWhite(int rgb) {
    double luminance =
        0.2126 * linear(rgb >> 16 & WHITE)
            + 0.7152 * linear(rgb >> 8 & WHITE)
            + 0.0722 * linear(rgb & WHITE);
    return 1.05 / (luminance + 0.05);
  }

  private static int darkened(int rgb, int step) {
    return scaled(rgb >> 16 & WHITE, step) << 16
        | scaled(rgb >> 8 & WHITE, step) << 8
        | scaled(rgb & WHITE, step);
  }

  private static int scaled(int channel, int step) {
    return channel * (STEPS - step) / STEPS;
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
