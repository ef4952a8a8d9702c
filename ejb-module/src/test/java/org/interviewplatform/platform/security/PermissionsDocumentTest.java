package org.interviewplatform.platform.security;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the table in docs/permissions.md to the code; a failure prints the rows as they should be.
 */
class PermissionsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "permissions.md");

  @Test
  void theTableSaysWhatEachRoleMayDo() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(Permission.values()).map(PermissionsDocumentTest::row).toList());
  }

  private static String row(Permission permission) {
    return "| `%s` | %s |"
        .formatted(
            permission,
            Arrays.stream(Role.values())
                .map(role -> role.permissions().contains(permission) ? "yes" : "–")
                .collect(joining(" | ")));
  }
}
