package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiApplicationTest {
  private static final java.nio.file.Path CLASSES =
      java.nio.file.Path.of("target/classes/org/interviewplatform/web/api");

  @Test
  void everyResourceAndProviderIsRegistered() throws IOException {
    assertThat(new ApiApplication().getClasses()).containsAll(annotated());
  }

  private static List<Class<?>> annotated() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(CLASSES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(ApiApplicationTest::isPartOfTheApplication)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(ApiApplication.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPartOfTheApplication(Class<?> type) {
    return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
  }
}
