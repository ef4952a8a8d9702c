package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code ./start} with a PATH that holds only what a test puts there. */
class StartScriptTest {

  private static final List<String> ALWAYS_THERE =
      List.of("bash", "dirname", "uname", "sed", "find", "setsid", "setpriv", "mkdir", "touch");

  @TempDir Path home = Path.of("");

  @BeforeEach
  void copyScript() throws IOException {
    Files.copy(Path.of("..", "start").toAbsolutePath().normalize(), home.resolve("start"));
    Files.createDirectory(home.resolve("bin"));
    for (String name : ALWAYS_THERE) {
      program(name, "PATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
    }
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void java(String version) throws IOException {
    program("java", "echo '    java.specification.version = " + version + "' >&2\n");
  }

  private String start(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("/bin/bash"));
    command.add(home.resolve("start").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", home.resolve("bin").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output.strip() + "\nstatus " + process.waitFor();
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    assertThat(start()).isEqualTo("Java is missing: install a JDK 17 or newer.\nstatus 1");
  }

  @Test
  void anOldJavaIsNamedWithItsVersion() throws Exception {
    java("11");

    assertThat(start()).startsWith("Java 11 is too old").endsWith("status 1");
  }

  @Test
  void aVeryOldJavaIsTooOldAsWell() throws Exception {
    java("1.8");

    assertThat(start()).startsWith("Java 1.8 is too old");
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    java("17");
    program("javac", "");

    assertThat(start()).isEqualTo("Maven is missing: install Maven 3.8.6 or newer.\nstatus 1");
  }

  @Test
  void withoutNpmItSaysWhatItIsFor() throws Exception {
    java("21");
    program("javac", "");
    program("mvn", "");

    assertThat(start()).startsWith("npm is missing").contains("speech model").endsWith("status 1");
  }

  @Test
  void helpNeedsNothing() throws Exception {
    assertThat(start("--help")).contains("--free-ports", "--data DIR").endsWith("status 0");
  }
}
