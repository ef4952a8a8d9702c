package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @Test
  void aSecondRunOnTheSameDataIsToldWhoHoldsIt(@TempDir Path parent) {
    Path path = parent.resolve("data");
    try (DataDirectory first = DataDirectory.take(path)) {
      assertThatThrownBy(() -> DataDirectory.take(first.path()))
          .isInstanceOf(PlainFailure.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--data");
    }
  }

  @Test
  void theNextRunMayTakeWhatTheLastOneLetGo(@TempDir Path parent) {
    DataDirectory.take(parent).close();

    DataDirectory.take(parent).close();
  }

  @Test
  void onlyTheOwnerLooksIn(@TempDir Path parent) throws Exception {
    try (DataDirectory data = DataDirectory.take(parent.resolve("data"))) {
      assertThat(Files.getPosixFilePermissions(data.path()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }
}
