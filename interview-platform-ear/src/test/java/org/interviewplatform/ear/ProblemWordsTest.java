package org.interviewplatform.ear;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  @Test
  void everyCodeOfEveryModuleHasWordsInBothLanguages() throws IOException {
    Set<String> codes = codes();

    assertThat(codes).hasSizeGreaterThan(140).contains("media.not-media", "request.invalid");
    for (String language : new String[] {"messages.properties", "messages_ru.properties"}) {
      Set<Object> words = words(language).keySet();
      assertThat(codes).as(language).allMatch(code -> words.contains("problem." + code));
    }
  }

  private static Set<String> codes() {
    return new ClassFileImporter()
            .importPaths(
                Stream.of("ejb-module", "batch-module", "web-module")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList())
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> ((ErrorCode) constant).code())
            .collect(toCollection(TreeSet::new));
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader text = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(text);
    }
    return words;
  }
}
