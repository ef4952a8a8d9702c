package org.interviewplatform.ear;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interviewplatform.platform.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Whatever code a refusal or failure has, the console has words for it. */
class ProblemWordsTest {
  private static final Path WORDS =
      Path.of("..", "web-module", "src/main/resources/org/interviewplatform/web/ui");

  /** Classes of a web archive are on no class path. */
  private static final List<Path> CLASSES =
      Stream.of("ejb-module", "batch-module", "web-module")
          .map(module -> Path.of("..", module, "target", "classes"))
          .toList();

  @Test
  void everyCodeOfEveryModuleHasWordsInBothLanguages() throws IOException {
    Set<String> codes = codes();

    assertThat(codes).hasSizeGreaterThan(140).contains("media.not-media", "request.invalid");
    for (String language : new String[] {"messages.properties", "messages_ru.properties"}) {
      Set<Object> words = words(language).keySet();
      assertThat(codes).as(language).allMatch(code -> words.contains("problem." + code));
    }
  }

  private static Set<String> codes() throws IOException {
    try (URLClassLoader modules =
        new URLClassLoader(
            CLASSES.stream().map(ProblemWordsTest::address).toArray(URL[]::new),
            ErrorCode.class.getClassLoader())) {
      return new ClassFileImporter()
          .importPaths(CLASSES).stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
              .map(type -> load(type.getName(), modules))
              .flatMap(type -> Arrays.stream(type.getEnumConstants()))
              .map(constant -> ((ErrorCode) constant).code())
              .collect(toCollection(TreeSet::new));
    }
  }

  private static Class<?> load(String name, ClassLoader modules) {
    try {
      return Class.forName(name, true, modules);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static URL address(Path directory) {
    try {
      return directory.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader text = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(text);
    }
    return words;
  }
}
