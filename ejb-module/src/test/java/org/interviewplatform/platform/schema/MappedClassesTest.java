package org.interviewplatform.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;

class MappedClassesTest {
  private static final List<JavaClass> MAPPED =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.interviewplatform")
              .stream()
              .filter(MappedClassesTest::isMapped)
              .toList();

  @Test
  void everyMappedClassIsListed() throws IOException {
    assertThat(listed())
        .containsExactlyInAnyOrderElementsOf(MAPPED.stream().map(JavaClass::getName).toList());
  }

  @Test
  void everyEntityBelongsToAnOrganisation() {
    assertThat(MAPPED)
        .filteredOn(type -> type.isAnnotatedWith(Entity.class))
        .filteredOn(type -> !type.getSimpleName().equals("Organisation"))
        .allSatisfy(
            type ->
                assertThat(type.getAllFields())
                    .as(type.getName())
                    .anyMatch(field -> field.isAnnotatedWith(TenantId.class)));
  }

  private static boolean isMapped(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class)
        || type.isAnnotatedWith(Converter.class);
  }

  private static List<String> listed() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            MappedClassesTest.class.getResourceAsStream("/META-INF/persistence.xml"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("<class>(.+?)</class>")
          .matcher(text)
          .results()
          .map((MatchResult match) -> match.group(1))
          .toList();
    }
  }
}
