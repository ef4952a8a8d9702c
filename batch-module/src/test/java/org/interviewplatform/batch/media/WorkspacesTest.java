package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacesTest {
  @TempDir Path root;

  @Test
  void aWorkspaceIsEmptyPrivateAndGoneAfterwards() throws IOException {
    Path directory;
    try (Workspace workspace = new Workspaces(root).open()) {
      directory = workspace.directory();
      assertThat(directory).isEmptyDirectory();
      assertThat(Files.getPosixFilePermissions(directory)).hasSize(3);
      Files.writeString(workspace.source(0), "recording");
      Files.createDirectories(directory.resolve("deep/er"));
    }
    assertThat(directory).doesNotExist();
  }

  @Test
  void sweepingRemovesWhatTheDeadLeftAndSparesTheLiving() throws IOException {
    Workspaces workspaces = new Workspaces(root);
    try (Workspace mine = workspaces.open()) {
      Path dead = Files.createDirectories(root.resolve("4194304999-1-left"));
      Path reused =
          Files.createDirectories(root.resolve(ProcessHandle.current().pid() + "-1-left"));
      Files.writeString(dead.resolve("source"), "old");

      assertThat(workspaces.sweep()).isEqualTo(2);
      assertThat(dead).doesNotExist();
      assertThat(reused).doesNotExist();
      assertThat(mine.directory()).isDirectory();
    }
  }

  @Test
  void sweepingWhereNothingEverWasIsNothing() {
    assertThat(new Workspaces(root.resolve("absent")).sweep()).isZero();
  }
}
