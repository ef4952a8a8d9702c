package org.interviewplatform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir private Path directory;

  @BeforeEach
  void set() {
    environment.put(
        "INTERVIEW_PLATFORM_BACKUP_KEY", Base64.getEncoder().encodeToString(Seal.newKey()));
    environment.put("INTERVIEW_PLATFORM_BACKUP_KEY_RING", directory.resolve("ring").toString());
  }

  private int run(String... arguments) {
    said.reset();
    return Backup.run(environment, new PrintStream(said, true, UTF_8), List.of(arguments));
  }

  private String backups() {
    return directory.resolve("backups").toString();
  }

  @Test
  void calledWronglyItSaysHowToCallIt() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("upload", backups())).isEqualTo(2);
    assertThat(said.toString(UTF_8)).contains("Usage").contains("restore DIRECTORY");
  }

  @Test
  void whatIsNotSetIsNamed() {
    assertThat(run("create", backups())).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("INTERVIEW_PLATFORM_STORAGE_ENDPOINT is not set");
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    environment.put("INTERVIEW_PLATFORM_BACKUP_KEY", "secret");

    assertThat(run("create", backups())).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("32 random bytes").doesNotContain("secret");
  }

  @Test
  void secretsComeFromFilesAsWell() throws IOException {
    Path file = Files.writeString(directory.resolve("key"), "secret\n");
    environment.remove("INTERVIEW_PLATFORM_BACKUP_KEY");
    environment.put("INTERVIEW_PLATFORM_BACKUP_KEY_FILE", file.toString());

    run("create", backups());

    assertThat(said.toString(UTF_8)).contains("32 random bytes");
  }

  @Test
  void aRingThatIsNotFoundIsNotMadeAnewWhereBackupsAre() throws IOException {
    Files.createDirectories(directory.resolve("backups/20261128T120000Z"));

    assertThat(run("create", backups())).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("There is no key ring");
    assertThat(directory.resolve("ring")).doesNotExist();
  }

  @Test
  void whereThereAreNoneNothingCanBeRestoredOrChecked() {
    assertThat(run("check", backups())).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("There is no such backup");
  }
}
