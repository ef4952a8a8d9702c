package org.interviewplatform.organisation.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.organisation.Bootstrap;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** At the very first start, makes the organisation and the admin that the settings name. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstOrganisation {
  public static final ConfigKey<String> ORGANISATION =
      ConfigKey.of(
          "interview-platform.bootstrap.organisation",
          String.class,
          "Name of the first organisation, made at the first start of an empty installation.");
  public static final ConfigKey<String> ADMIN_EMAIL =
      ConfigKey.of(
          "interview-platform.bootstrap.admin-email",
          String.class,
          "E-mail address with which its first admin signs in.");
  public static final ConfigKey<String> ADMIN_PASSWORD =
      ConfigKey.of(
          "interview-platform.bootstrap.admin-password",
          String.class,
          "That admin's first password, which lets in to choose another. Only read while there is"
              + " no organisation.");
  public static final ConfigKey<Boolean> PASSWORD_STAYS =
      ConfigKey.of(
          "interview-platform.bootstrap.password-stays",
          Boolean.class,
          "false",
          "Whether that admin may keep that password; for demonstrations and tests.");

  private static final System.Logger LOG = System.getLogger(FirstOrganisation.class.getName());

  @Inject Settings settings;
  @Inject Bootstrap bootstrap;

  @PostConstruct
  void makeIfNone() {
    Optional<String> name = settings.find(ORGANISATION);
    if (name.isEmpty() || bootstrap.isDone()) {
      return;
    }
    String email = settings.get(ADMIN_EMAIL);
    String password = settings.get(ADMIN_PASSWORD);
    boolean stays = settings.get(PASSWORD_STAYS);
    Tenant.in(
        new OrganisationId(UUID.randomUUID()),
        () -> bootstrap.create(name.get(), email, password, stays));
    LOG.log(System.Logger.Level.INFO, "Made the first organisation, {0}.", name.get());
  }
}
