package org.interviewplatform.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobXmlTest {
  private static final Set<String> BEANS =
      new ClassFileImporter()
          .importPackages("org.interviewplatform.batch").stream()
              .filter(type -> type.isAnnotatedWith(Named.class))
              .map(JobXmlTest::beanName)
              .collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(
      strings = {
        JobCatalog.PROCESS_MEDIA,
        JobCatalog.ANALYSE_RESPONSE,
        JobCatalog.SCORE_AGAIN,
        JobCatalog.LISTEN_AGAIN,
        JobCatalog.BUILD_REPORT,
        JobCatalog.BUILD_GROUP_REPORT,
        JobCatalog.BUILD_BUNDLE,
        JobCatalog.SEND_EMAIL,
        JobCatalog.GATHER_DIGESTS,
        JobCatalog.CLOSE_USAGE,
        JobCatalog.DELIVER_WEBHOOK,
        JobCatalog.SYNC_SUBSCRIPTION
      })
  void everyJobPassesOnItsAssignment(String job) throws IOException {
    String xml = xml(job);
    Properties assignment =
        new JobAssignment(
                job,
                UUID.randomUUID(),
                OrganisationId.create(),
                new JobLease(UUID.randomUUID(), "node", 1),
                1)
            .properties();

    assertThat(assignment.stringPropertyNames())
        .allSatisfy(name -> assertThat(xml).contains("#{jobParameters['" + name + "']}"));
    assertThat(xml).contains("ref=\"jobOutcome\"", "restartable=\"false\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        JobCatalog.PROCESS_MEDIA,
        JobCatalog.ANALYSE_RESPONSE,
        JobCatalog.SCORE_AGAIN,
        JobCatalog.BUILD_REPORT,
        JobCatalog.BUILD_GROUP_REPORT,
        JobCatalog.BUILD_BUNDLE,
        JobCatalog.SEND_EMAIL,
        JobCatalog.GATHER_DIGESTS,
        JobCatalog.CLOSE_USAGE,
        JobCatalog.DELIVER_WEBHOOK,
        JobCatalog.SYNC_SUBSCRIPTION
      })
  void everyJobNamesBeansThereAre(String job) throws IOException {
    String xml = xml(job);

    assertThat(Pattern.compile("ref=\"(.+?)\"").matcher(xml).results().map(ref -> ref.group(1)))
        .isSubsetOf(BEANS);
  }

  private static String beanName(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
  }

  private static String xml(String job) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            JobXmlTest.class.getResourceAsStream("/META-INF/batch-jobs/" + job + ".xml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
