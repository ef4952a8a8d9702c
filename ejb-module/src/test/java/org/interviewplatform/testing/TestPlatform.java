package org.interviewplatform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.AnalysisConfig;
import org.interviewplatform.billing.BillingConfig;
import org.interviewplatform.interview.AssignmentService;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.interview.LinkTokens;
import org.interviewplatform.interview.ReminderConfig;
import org.interviewplatform.media.UploadLimits;
import org.interviewplatform.organisation.AccountTokens;
import org.interviewplatform.organisation.Bootstrap;
import org.interviewplatform.organisation.FactorSeal;
import org.interviewplatform.organisation.Seats;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.ReviewConfig;
import org.interviewplatform.session.SessionLimits;
import org.interviewplatform.webhook.WebhookConfig;
import org.interviewplatform.webhook.WebhookSecrets;

/**
 * The features over a real PostgreSQL, with an organisation of its own and an admin in it. Events
 * are collected instead of sent; the cache is a map.
 */
public final class TestPlatform {
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  public static final String PASSWORD = "correct horse battery staple";

  private static final String HASH_OF_PASSWORD =
      "pbkdf2-sha256$600000$aW50ZXJ2aWV3cGxhdGZvcg$NDK1xs062246JCO6BOwpqRgdVqFcg54YnHmZA1NU3l0";

  private final TestDatabase database = TestDatabase.get();
  private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
  private final String email = "admin@" + organisation.value() + ".example";
  private final SetClock clock = new SetClock();
  private final List<DomainEvent> events = Collections.synchronizedList(new ArrayList<>());
  private final CollectedTrail trail = new CollectedTrail();
  private final Assembly assembly;
  private final Caller admin;

  public TestPlatform() {
    assembly = again();
    admin = admin();
  }

  /** The same data and people with services put together anew, to be configured otherwise. */
  public final Assembly again() {
    return new Assembly(database)
        .with(Clock.class, clock)
        .with(SessionLimits.class, new SessionLimits(Duration.ofDays(7), 100))
        .with(DomainEvents.class, events::add)
        .with(AuditTrail.class, trail)
        .with(Cache.class, new MapCache())
        .with(BillingConfig.class, BillingConfig.from(Settings.of(Map.of())))
        .with(AnalysisConfig.class, new AnalysisConfig(Optional.empty()))
        .with(ReviewConfig.class, new ReviewConfig(0.7, 4))
        .with(UploadLimits.class, new UploadLimits(1_000_000, 100, Duration.ofDays(14)))
        .with(ReminderConfig.class, new ReminderConfig(Duration.ofDays(2)))
        .with(Seats.class, () -> {})
        .with(AccountTokens.class, new AccountTokens("secret".repeat(8)))
        .with(FactorSeal.class, new FactorSeal(Keys.of("secret".repeat(8))))
        .with(
            WebhookConfig.class,
            new WebhookConfig(
                new WebhookSecrets("webhook".repeat(8)),
                false,
                Duration.ofDays(5),
                Duration.ofDays(30)))
        .with(
            LinkConfig.class,
            new LinkConfig("https://hr.example", new LinkTokens("secret".repeat(8))));
  }

  /** The organisation and its admin as {@link Bootstrap} makes them, without the time of a hash. */
  private Caller admin() {
    Statements statements = new Statements(database.superuser());
    statements.update(
        "insert into interview_platform.organisation (id, organisation_id, name, created_at)"
            + " values (?, ?, 'Acme', now())",
        organisation.value(),
        organisation.value());
    return person(email, email, EnumSet.allOf(Role.class), HASH_OF_PASSWORD);
  }

  /** A service of the features. */
  public <T> T get(Class<T> type) {
    return assembly.get(type);
  }

  /** Uses this instance wherever the type is asked for, if nothing has asked before. */
  public <T> TestPlatform with(Class<T> type, T instance) {
    assembly.with(type, instance);
    return this;
  }

  /** Another person of the organisation. */
  public Caller colleague(String name, Role role) {
    String address =
        name.toLowerCase(java.util.Locale.ROOT) + "@" + organisation.value() + ".example";
    return person(address, name, EnumSet.of(role), "none");
  }

  private Caller person(String address, String name, Set<Role> roles, String hash) {
    UUID id = UUID.randomUUID();
    new Statements(database.superuser())
        .update(
            "insert into interview_platform.app_user (id, organisation_id, email, display_name,"
                + " password_hash, roles, created_at) values (?, ?, ?, ?, ?, ?, now())",
            id,
            organisation.value(),
            address,
            name,
            hash,
            roles.stream().map(Role::name).collect(Collectors.joining(",")));
    return new Caller(id, organisation, name, address, roles);
  }

  /** Lets a colleague review an interview. */
  public void assign(InterviewId interview, Caller reviewer) {
    AssignmentService service = get(AssignmentService.class);
    CurrentCaller.in(admin, () -> service.assign(interview, new UserId(reviewer.userId())));
  }

  /** Does it signed in as the admin. */
  public <T> T asAdmin(Supplier<T> work) {
    return CurrentCaller.in(admin, work);
  }

  /** Does it signed in with these roles. */
  public <T> T as(EnumSet<Role> roles, Supplier<T> work) {
    Caller caller = new Caller(admin.userId(), organisation, "Somebody", email, roles);
    return CurrentCaller.in(caller, work);
  }

  /** Does it in the organisation, as a job does. */
  public <T> T asJob(Supplier<T> work) {
    return Tenant.in(organisation, work);
  }

  /** Does it in the organisation, as a job does. */
  public void asJob(Runnable work) {
    Tenant.in(organisation, work);
  }

  /** Lets time pass, for every service. */
  public void passTime(Duration time) {
    clock.now = clock.now.plus(time);
  }

  /** What the platform's clock says. */
  public Instant now() {
    return clock.now;
  }

  /** All events so far, oldest first. */
  public List<DomainEvent> events() {
    return List.copyOf(events);
  }

  /** What the audit trail was told, where nothing else was registered for it. */
  public List<CollectedTrail.Told> trail() {
    return trail.told();
  }

  public String adminEmail() {
    return email;
  }

  private static final class SetClock extends Clock {
    private volatile Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static final class MapCache implements Cache {
    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void put(String key, String value, Duration timeToLive) {
      kept.put(key, value);
    }

    @Override
    public void evict(String key) {
      kept.remove(key);
    }

    @Override
    public boolean answers() {
      return true;
    }
  }
}
