package org.interviewplatform.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seals were computed with sha256sum, not with the platform's code. */
class TrailCheckTest {
  private static final String SEAL =
      "ad1e2d62dc037eaabc24562ada1db34f86be515b87c2d18a8747a05ad543acc1";
  private static final String HEAD =
      "9b2650cf4f40f4ff7c6de04c31278a7e74b1350511d23257c1b20b37d6b711ab";
  private static final String FIRST = "1 " + SEAL + " [\"1\",\"SIGNED_IN\"]";
  private static final String SECOND = "2 " + HEAD + " [\"2\",\"RATED\"]";

  @TempDir private Path directory;

  private record Told(int status, String text) {}

  @Test
  void aTrailAsItWasSealedIsIntact() throws IOException {
    Told told = verify(List.of(FIRST, SECOND));

    assertThat(told.status()).isZero();
    assertThat(told.text()).contains("2 entries hold", HEAD);
  }

  @Test
  void aSealNotedDownIsFoundWhereverItIs() throws IOException {
    assertThat(verify(List.of(FIRST, SECOND), SEAL).status()).isZero();
  }

  @Test
  void anAlteredEntryIsNamed() throws IOException {
    Told told = verify(List.of(FIRST, SECOND.replace("RATED", "DECIDED")));

    assertThat(told.status()).isEqualTo(1);
    assertThat(told.text()).contains("ALTERED entry at place 2", "1 entries hold");
  }

  @Test
  void aLineTakenOutShows() throws IOException {
    assertThat(verify(List.of(SECOND)).text()).contains("REMOVED entry at place 1");
  }

  @Test
  void anEntryOfWhichOnlyTheSealIsLeftShows() throws IOException {
    assertThat(verify(List.of("1 " + SEAL + " ")).text()).contains("REMOVED entry at place 1");
  }

  @Test
  void anEndCutOffShowsWhereTheLastSealWasNotedDown() throws IOException {
    assertThat(verify(List.of(FIRST)).status()).isZero();
    assertThat(verify(List.of(FIRST), HEAD).status()).isEqualTo(1);
  }

  private Told verify(List<String> lines, String... noted) throws IOException {
    Path file = Files.write(directory.resolve("trail.txt"), lines);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] arguments = new String[2 + noted.length];
    arguments[0] = "--trail";
    arguments[1] = file.toString();
    System.arraycopy(noted, 0, arguments, 2, noted.length);
    int status = Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    return new Told(status, out.toString(StandardCharsets.UTF_8));
  }
}
