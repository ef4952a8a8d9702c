package org.interviewplatform.ear;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the modules apart. The server gives EJB modules and libraries one class loader, so at run
 * time nothing else does.
 */
class ArchitectureTest {
  private static final String BATCH = "org.interviewplatform.batch..";
  private static final String WEB = "org.interviewplatform.web..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(
              Stream.of("ejb-module", "batch-module", "web-module")
                  .map(module -> Path.of("..", module, "target", "classes"))
                  .toList());

  @Test
  void everyModuleIsLookedAt() {
    assertThat(CLASSES)
        .anyMatch(resideInAPackage(BATCH))
        .anyMatch(resideInAPackage(WEB))
        .anyMatch(resideInAPackage("org.interviewplatform.platform.."));
  }

  @Test
  void webAndBatchNeverSeeEachOther() {
    noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat(in(BATCH)).check(CLASSES);
    noClasses().that().resideInAPackage(BATCH).should().dependOnClassesThat(in(WEB)).check(CLASSES);
  }

  @Test
  void theDomainSeesNeither() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BATCH, WEB)
        .should()
        .dependOnClassesThat(resideInAnyPackage(BATCH, WEB))
        .check(CLASSES);
  }

  @Test
  void onlyBatchSpeaksToTheBrokerAndStartsJobs() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BATCH)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.kafka..", "org.eclipse.microprofile.reactive..", "jakarta.batch.."))
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.interviewplatform.batch.job..")
        .should()
        .dependOnClassesThat(assignableTo("jakarta.batch.operations.JobOperator"))
        .check(CLASSES);
  }

  @Test
  void nobodyOutsideSeesTheInternalsOfAFeature() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB, BATCH)
        .should()
        .dependOnClassesThat(in("org.interviewplatform..internal.."))
        .check(CLASSES);
  }

  @Test
  void pagesAndResourcesReachOnlyServices() {
    Set<String> repositories = repositories();
    Set<String> shortcuts =
        uses(WEB)
            .filter(use -> isOffLimits(use.getTargetClass(), repositories))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));

    assertThat(repositories).isNotEmpty();
    assertThat(shortcuts).isEmpty();
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

  /** What a feature implements in its internals it keeps to itself, except the platform's ports. */
  private static Set<String> repositories() {
    return CLASSES.stream()
        .filter(resideInAPackage("org.interviewplatform..internal.."))
        .filter(type -> !type.getPackageName().startsWith("org.interviewplatform.platform."))
        .flatMap(type -> type.getAllRawInterfaces().stream())
        .filter(resideInAPackage("org.interviewplatform.."))
        .map(JavaClass::getName)
        .collect(toSet());
  }

  private static boolean isOffLimits(JavaClass target, Set<String> repositories) {
    return repositories.contains(target.getName())
        || target.isAnnotatedWith("jakarta.persistence.Entity")
        || target.getName().equals("jakarta.persistence.EntityManager")
        || target.getPackageName().startsWith("java.sql");
  }

  private static Stream<Dependency> uses(String from) {
    return CLASSES.stream()
        .filter(resideInAPackage(from))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static boolean isReadingOfTime(String method) {
    return method.matches("java\\.time\\.\\w+\\.now\\(\\)")
        || method.equals("java.lang.System.currentTimeMillis()");
  }

  private static DescribedPredicate<JavaClass> in(String packages) {
    return resideInAPackage(packages);
  }
}
