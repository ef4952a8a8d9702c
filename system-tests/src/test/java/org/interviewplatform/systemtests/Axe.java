package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out: the rules of WCAG 2.2 AA that a program can check. */
final class Axe {
  private static final String ENGINE = read("/axe.min.js");
  private static final String RUN =
      """
      async () => {
        const { violations } = await axe.run(document, { runOnly: [
          'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`));
      }
      """;

  private Axe() {}

  /** Finds nothing on the page as it is now. */
  static void requireOpenToAll(Page page, String screen) {
    // not as an element of the page, which would have to allow it
    page.evaluate(ENGINE);
    List<?> found = (List<?>) page.evaluate(RUN);
    assertThat(found).as("barriers on the screen: " + screen).isEmpty();
  }

  private static String read(String name) {
    try (InputStream script = Axe.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
