package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interviewplatform.platform.config.ConfigKey;
import org.junit.jupiter.api.Test;

/** Prints the rows that docs/configuration.md lacks, ready to be pasted. */
class ConfigurationDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "configuration.md");

  @Test
  void everyKeyIsDocumented() throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);

    assertThat(keys()).isNotEmpty();
    assertThat(keys())
        .filteredOn(key -> lines.stream().noneMatch(key::isDocumentedBy))
        .extracting(ConfigKey::row)
        .isEmpty();
  }

  private static List<ConfigKey<?>> keys() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.interviewplatform.web")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(ConfigKey.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(ConfigurationDocumentTest::value)
            .<ConfigKey<?>>map(key -> (ConfigKey<?>) key)
            .toList();
  }

  private static Object value(JavaField field) {
    try {
      java.lang.reflect.Field constant = field.reflect();
      constant.setAccessible(true);
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
