package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

  private static final Path HOME = Path.of("/home/of/the/project");

  @Test
  void withoutOptionsEverythingRunsOnTheDocumentedPortsWithTheDemo() {
    RunOptions options = RunOptions.parse(List.of(), HOME);

    assertThat(options).isEqualTo(new RunOptions(HOME.resolve(".data"), false, false, true));
  }

  @Test
  void optionsCombine() {
    RunOptions options =
        RunOptions.parse(List.of("--free-ports", "--data", "/tmp/here", "--no-demo"), HOME);

    assertThat(options).isEqualTo(new RunOptions(Path.of("/tmp/here"), true, false, false));
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThatThrownBy(() -> RunOptions.parse(List.of("--fast"), HOME))
        .isInstanceOf(PlainFailure.class)
        .hasMessageContaining("--fast");
  }

  @Test
  void dataWithoutADirectoryIsRefused() {
    assertThatThrownBy(() -> RunOptions.parse(List.of("--data"), HOME))
        .hasMessageContaining("--data needs a directory");
  }
}
