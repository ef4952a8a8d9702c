package org.interviewplatform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final UUID ANN = UUID.randomUUID();
  private static final String KEY =
      UUID.randomUUID() + "/media/" + UUID.randomUUID() + "/audio.wav";

  private final Seal seal = new Seal(Seal.newKey());
  private final List<String> seen = new ArrayList<>();
  @TempDir private Path directory;

  private final ArchiveReader.Visitor visitor =
      new ArchiveReader.Visitor() {
        @Override
        public void row(String table, String json) {
          seen.add(table + " " + json);
        }

        @Override
        public void object(KeptObject object, Seal with) {
          seen.add(object.key());
        }
      };

  private Archive archive(String backup) {
    return Archive.ofCandidate(directory, backup, ANN);
  }

  @Test
  void rowsAndObjectsComeBackInTheirOrder() throws Exception {
    KeptObject object = new KeptObject(KEY, "audio/wav", 3, "v1", "abc");
    archive("b1")
        .write(
            seal,
            writer -> {
              writer.row("consent", "{\"text\": \"a\\tb\"}");
              writer.object(object);
            });

    archive("b1").read(seal, visitor);

    assertThat(seen).containsExactly("consent {\"text\": \"a\\tb\"}", KEY);
  }

  @Test
  void anArchiveOfAnotherBackupDoesNotStandInForIt() throws IOException {
    archive("b1").write(seal, writer -> writer.row("consent", "{}"));

    assertThatThrownBy(() -> archive("b2").read(seal, visitor)).isInstanceOf(IOException.class);
  }

  @Test
  void oneThatIsGoneIsMissed() {
    assertThatThrownBy(() -> archive("b1").read(seal, visitor)).isInstanceOf(BackupException.class);
  }

  @Test
  void whatBreaksOffLeavesNoArchive() {
    assertThatThrownBy(
            () ->
                archive("b1")
                    .write(
                        seal,
                        writer -> {
                          throw new IOException("full");
                        }))
        .hasMessage("full");

    assertThat(directory.resolve(ANN + ".sealed")).doesNotExist();
    assertThat(Files.exists(directory)).isTrue();
  }

  @Test
  void keysOfObjectsAreFoundAsWholeValuesOnly() {
    String json = "{\"a\": \"%s\", \"b\": \"see %s\", \"c\": \"{\\\"k\\\": \\\"%s\\\"}\"}";

    assertThat(ObjectKeeper.keysIn(json.formatted(KEY, KEY, KEY))).containsExactly(KEY);
  }
}
