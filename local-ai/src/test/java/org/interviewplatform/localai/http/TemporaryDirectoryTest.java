package org.interviewplatform.localai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDirectoryTest {

  @Test
  void whatAKilledProcessLeftIsRemoved(@TempDir Path parent) throws IOException {
    Path left = parent.resolve("interview-platform-local-ai-999999999-123");
    Files.createDirectories(left);
    Files.writeString(left.resolve("upload-1.audio"), "x");
    Path other = Files.createDirectory(parent.resolve("other"));
    try (TemporaryDirectory directory = TemporaryDirectory.create(parent)) {
      assertThat(directory.path()).isDirectory();
      assertThat(left).doesNotExist();
      assertThat(other).exists();
    }
  }

  @Test
  void whatARunningProcessUsesStays(@TempDir Path parent) throws IOException {
    try (TemporaryDirectory first = TemporaryDirectory.create(parent);
        TemporaryDirectory second = TemporaryDirectory.create(parent)) {
      assertThat(first.path()).isDirectory().isNotEqualTo(second.path());
    }
    assertThat(parent).isEmptyDirectory();
  }
}
