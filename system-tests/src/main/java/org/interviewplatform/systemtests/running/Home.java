package org.interviewplatform.systemtests.running;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out project, built. */
public final class Home {

  private static final String PROPERTY = "interview-platform.home";
  private static final String MARK = "src/main/liberty/config/server.xml";

  private Home() {}

  /** The top directory: as the property says, or the first above that is one. */
  public static Path directory() {
    Path given = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().normalize();
    for (Path at = given; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(MARK))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "There is no project at or above " + given + "; set -D" + PROPERTY);
  }

  /** A file the build makes. */
  static Path built(String file) {
    Path path = directory().resolve(file);
    if (!Files.exists(path)) {
      throw new IllegalStateException(
          path + " is missing: build first, with mvn package from the top directory.");
    }
    return path;
  }
}
