package org.interviewplatform;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the domain's packages to the shape we agreed on. */
class ArchitectureTest {
  private static final String BASE = "org.interviewplatform.";
  private static final String INTERNAL = ".internal";

  /** What each feature may use besides the platform. Nothing else is allowed. */
  private static final Map<String, Set<String>> FEATURES =
      Map.ofEntries(
          entry("platform", Set.of()),
          entry("organisation", Set.of()),
          entry("billing", Set.of("organisation")),
          entry("interview", Set.of("organisation", "media", "billing")),
          entry("media", Set.of()),
          entry("session", Set.of("interview", "media", "billing")),
          entry("analysis", Set.of("session", "interview", "media")),
          entry("review", Set.of("analysis", "session", "interview", "media")),
          entry("analytics", Set.of()),
          entry(
              "report",
              Set.of("review", "analysis", "session", "interview", "organisation", "audit")),
          entry("audit", Set.of()),
          entry("overview", Set.of()),
          entry("privacy", Set.of("session")),
          entry("fairness", Set.of("review", "session", "interview", "organisation")),
          entry("webhook", Set.of("interview")),
          entry("notification", Set.of("organisation")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.interviewplatform");

  @Test
  void theTableListsTheFeaturesThereAre() {
    Set<String> existing =
        CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith(BASE))
            .map(ArchitectureTest::feature)
            .collect(toSet());

    assertThat(existing).isEqualTo(FEATURES.keySet());
  }

  @Test
  void featuresUseOnlyWhatTheTableAllows() {
    Set<String> forbidden =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> isOurs(use.getOriginClass()) && isOurs(use.getTargetClass()))
            .filter(use -> !isAllowed(use))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));

    assertThat(forbidden).isEmpty();
  }

  @Test
  void theTableHasNoCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void internalsAreUsedOnlyByTheirOwnFeature() {
    Set<String> intrusions =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> isInternal(use.getTargetClass()))
            .filter(use -> !feature(use.getTargetClass()).equals(feature(use.getOriginClass())))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));

    assertThat(intrusions).isEmpty();
  }

  @Test
  void onlyInternalsTouchTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..internal..", BASE + "platform.sql..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..")
                .or(JavaClass.Predicates.type(jakarta.persistence.EntityManager.class)))
        .check(CLASSES);
  }

  @Test
  void onlyTheClockTellsTheTime() {
    Set<String> readings =
        CLASSES.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> isReadingOfTime(call.getTarget().getFullName()))
            .map(call -> call.getDescription())
            .collect(toCollection(TreeSet::new));

    assertThat(readings).isEmpty();
  }

  @Test
  void theDomainKnowsNeitherBrokerNorBatchNorHttp() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "org.eclipse.microprofile.reactive..",
            "jakarta.batch..",
            "jakarta.ws.rs..",
            "jakarta.servlet..",
            "jakarta.faces..")
        .check(CLASSES);
  }

  private static boolean isReadingOfTime(String method) {
    return method.matches("java\\.time\\.\\w+\\.now\\(\\)")
        || method.equals("java.lang.System.currentTimeMillis()")
        || method.equals("java.util.Date.<init>()");
  }

  private static boolean isAllowed(Dependency use) {
    String from = feature(use.getOriginClass());
    String to = feature(use.getTargetClass());
    return from.equals(to)
        || to.equals("platform")
        || FEATURES.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(BASE);
  }

  private static String feature(JavaClass type) {
    return type.getPackageName().substring(BASE.length()).replaceFirst("\\..*", "");
  }

  private static boolean isInternal(JavaClass type) {
    return isOurs(type) && (type.getPackageName() + ".").contains(INTERNAL + ".");
  }
}
