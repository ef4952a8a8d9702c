package org.interviewplatform;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.security.Permission;
import org.junit.jupiter.api.Test;

/** What people do is told to the audit trail. */
class AuditedServicesTest {
  /** A method that asks for one of these changes something, unless it is among those that read. */
  private static final Set<String> CHANGING =
      Set.of(
          "WRITE_INTERVIEWS",
          "INVITE_CANDIDATES",
          "RATE_ANSWERS",
          "DECIDE",
          "ASSIGN_REVIEWERS",
          "MANAGE_JOBS",
          "MANAGE_USERS",
          "MANAGE_API_TOKENS",
          "MANAGE_ORGANISATION");

  private static final Set<String> READING =
      Set.of(
          "AnalyticsService.activity",
          "AnalyticsService.funnel",
          "AnalyticsService.levelsOfModel",
          "AnalyticsService.levelsOfPeople",
          "AnalyticsService.questions",
          "AnalyticsService.reviewTimes",
          "ApiTokenService.newest",
          "AssignmentService.interviewsOf",
          "AssignmentService.reviewersOf",
          "DashboardService.now",
          "DeliveryLog.get",
          "DeliveryLog.to",
          "ErasureService.find",
          "ErasureService.newest",
          "FactorRule.isRequired",
          "GuestListService.check",
          "JobDesk.blocked",
          "JobDesk.list",
          "MailLog.read",
          "ModelBudgetService.spending",
          "QuestionBankService.get",
          "QuestionBankService.list",
          "RetentionService.holds",
          "RetentionService.policy",
          "ShareService.of",
          "SubscriptionService.details",
          "SubscriptionService.portal",
          "SubscriptionService.refreshed",
          "TeamSecondFactors.isOn",
          "TeamService.get",
          "TeamService.newest",
          "TeamService.people",
          "TeamSessions.of",
          "TemplateService.draft",
          "TemplateService.list",
          "UsageService.statements",
          "UsageService.usage",
          "WebhookService.all",
          "WebhookService.get",
          "WebhookService.newest");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.interviewplatform");

  @Test
  void whoMayChangeSomethingIsToldOf() {
    Set<String> untold =
        methods()
            .filter(method -> method.getFieldAccesses().stream().anyMatch(this::isChanging))
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getOwner().isRecord())
            .filter(method -> !isTold(method))
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(toCollection(TreeSet::new));

    assertThat(untold).isEqualTo(new TreeSet<>(READING));
  }

  @Test
  void everyActionIsToldSomewhere() {
    Set<String> told =
        Stream.concat(
                methods()
                    .filter(method -> method.isAnnotatedWith(Audited.class))
                    .map(method -> method.getAnnotationOfType(Audited.class).value().name()),
                CLASSES.stream()
                    .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                    .filter(access -> access.getTargetOwner().isEquivalentTo(AuditAction.class))
                    .filter(access -> !access.getOriginOwner().isEquivalentTo(AuditAction.class))
                    .map(JavaAccess::getName))
            .collect(toCollection(TreeSet::new));

    assertThat(told).containsAll(Stream.of(AuditAction.values()).map(Enum::name).toList());
  }

  private static Stream<JavaMethod> methods() {
    return CLASSES.stream().flatMap(type -> type.getMethods().stream());
  }

  private boolean isChanging(JavaFieldAccess access) {
    return access.getTargetOwner().isEquivalentTo(Permission.class)
        && CHANGING.contains(access.getName());
  }

  private static boolean isTold(JavaMethod method) {
    return method.isAnnotatedWith(Audited.class)
        || method.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class));
  }
}
