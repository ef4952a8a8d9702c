package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Jwt;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Tenants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every route of the API and every page of the console, tried by those it is not for. The routes
 * come from the running platform's own document, so that a new one is tried as soon as it is there;
 * one whose parameters nobody has named here fails.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class TenancyIT {
  private static final String PASSWORD = "a sentence for tests";
  private static final Set<Integer> SHUT = Set.of(401, 403, 404, 410);

  /** What a request may be refused for before anybody looks whose the thing is. */
  private static final Set<Integer> UNREADABLE = Set.of(400, 405, 411, 413, 415, 422);

  /**
   * Routes for candidates and for who signs in. Another open route must be named here, or closed.
   */
  private static final String OPEN = "/api/(public|auth)/.*|/api/evidence-bundles/key";

  private final String secret = "victim-" + UUID.randomUUID();
  private final Map<String, String> names = new HashMap<>();
  private final List<ApiRoute> routes = new ArrayList<>();
  private Running running;
  private Http http;
  private Interview interview;
  private Recruiter stranger;
  private Recruiter viewer;
  private Recruiter reviewer;
  private String strangersMail = "";

  @BeforeAll
  void prepare(Running running) {
    this.running = running;
    http = running.http();
    JsonNode document =
        http.get("/openapi", Map.of("Accept", "application/json")).expect(200).json();
    routes.addAll(ApiRoute.of(document));
    victim();
    attackers();
  }

  private void victim() {
    Recruiter admin = running.recruiter();
    interview = admin.publish(secret, Question.of("Who sees " + secret + "?"));
    Candidate candidate = running.candidate(interview, secret);
    Map<String, Object> guest =
        Map.of("name", secret, "email", secret + "@example.org", "language", "en", "send", false);
    JsonNode invitation =
        admin.post("/api/interviews/" + interview.id() + "/invitations", guest).expect(201).json();
    JsonNode token = token(admin, secret);
    names.put("interviews", interview.id());
    names.put("questions", interview.questions().get(0));
    names.put("sessions", candidate.sessionId());
    names.put("invitations", invitation.path("id").asText());
    names.put("api-tokens", token.path("id").asText());
    names.put("ratings", UUID.randomUUID().toString());
    names.put("captions", "en");
    Map<String, String> wish = Map.of("subjectId", interview.id(), "reason", secret);
    JsonNode hold = admin.post("/api/holds", wish).expect(201).json();
    names.put("holds", hold.path("id").asText());
    names.put("shortlist", candidate.sessionId());
    List.of("model-checks", "share-links", "webhooks", "webhook-deliveries", "of", "test")
        .forEach(word -> names.put(word, UUID.randomUUID().toString()));
    JsonNode person = admin.get("/api/users").expect(200).json().path("items").get(0);
    names.put("users", person.path("id").asText());
    names.put("reviewers", person.path("id").asText());
  }

  private void attackers() {
    Tenants tenants = new Tenants(running.platform().environment());
    UUID other = tenants.organisation("Strangers");
    strangersMail = "admin@" + other + ".example";
    tenants.person(other, strangersMail, PASSWORD, "ADMIN,HR,REVIEWER,VIEWER");
    stranger = Recruiter.signIn(running.address(), strangersMail, PASSWORD);
    UUID ours = organisation();
    viewer = colleague(tenants, ours, "VIEWER");
    reviewer = colleague(tenants, ours, "REVIEWER");
  }

  private Recruiter colleague(Tenants tenants, UUID organisation, String role) {
    String email = role.toLowerCase(java.util.Locale.ROOT) + "@" + UUID.randomUUID() + ".example";
    tenants.person(organisation, email, PASSWORD, role);
    return Recruiter.signIn(running.address(), email, PASSWORD);
  }

  @Test
  void openRoutesAreThoseWeKnow() {
    assertThat(routes).hasSizeGreaterThan(30);
    assertThat(routes.stream().filter(ApiRoute::isOpen).map(ApiRoute::path))
        .allMatch(path -> path.matches(OPEN));
    assertThat(routes.stream().filter(route -> !route.isOpen()).map(ApiRoute::path))
        .noneMatch(path -> path.matches("/api/(public|auth)/.*"));
  }

  @Test
  void nobodyComesInWithoutATokenOrWithOneThatIsGoodNoMore() {
    for (String token : deadTokens()) {
      for (ApiRoute route : closed()) {
        Reply reply = tried(Recruiter.with(running.address(), token), route);
        assertThat(reply.status()).as(route + " with " + token).isEqualTo(401);
        assertNothingOfTheVictim(route, reply);
      }
    }
  }

  @Test
  void anotherOrganisationsAdminFindsNothing() {
    for (ApiRoute route : closed()) {
      Reply reply = tried(stranger, route);
      if (route.namesSomething()) {
        assertThat(reply.status()).as(route + ": " + reply).isIn(refusals(route));
      }
      assertNothingOfTheVictim(route, reply);
    }
  }

  @Test
  void whoOnlyLooksOnChangesNothing() {
    for (ApiRoute route : closed()) {
      if (route.changes()) {
        Reply reply = tried(viewer, route);
        assertThat(reply.status()).as(route + ": " + reply).isIn(refusals(route));
      }
    }
  }

  @Test
  void aReviewerFindsNothingThatIsNotAssigned() {
    for (ApiRoute route : closed()) {
      Reply reply = tried(reviewer, route);
      if (route.namesSomething() || route.changes()) {
        assertThat(reply.status()).as(route + ": " + reply).isIn(refusals(route));
      }
      assertNothingOfTheVictim(route, reply);
    }
  }

  @Test
  void candidatesRoutesAreShutWithoutALinkOrSession() {
    for (ApiRoute route : routes.stream().filter(ApiRoute::isOpen).toList()) {
      String path = route.with(word -> Optional.of("nobodys-token-" + UUID.randomUUID()));
      Reply reply =
          http.send(
              route.method(),
              path,
              Map.of("Session-Token", "nobodys", "Content-Type", "application/json"),
              BodyPublishers.ofString(route.changes() ? "{}" : ""));
      assertThat(reply.status())
          .as(route + ": " + reply)
          .matches(status -> status < 500, "is no fault of ours");
      assertNothingOfTheVictim(route, reply);
    }
  }

  @Test
  void aRevokedInvitationIsGone() {
    Recruiter admin = running.recruiter();
    Map<String, Object> guest =
        Map.of("name", "Gone", "email", "gone@" + secret + ".example", "language", "en");
    JsonNode invitation =
        admin.post("/api/interviews/" + interview.id() + "/invitations", guest).expect(201).json();
    String address = invitation.findPath("url").asText(invitation.findPath("address").asText());
    admin.send("DELETE", "/api/invitations/" + invitation.path("id").asText(), "");
    String token = address.substring(address.lastIndexOf('/') + 1);
    Reply reply = http.get("/api/public/interview/" + token, Map.of());
    assertThat(reply.status()).isEqualTo(410);
    assertThat(reply.text()).doesNotContain(secret);
  }

  @Test
  void pagesOfTheConsoleAreShutAndShowNothingOfOthers() throws IOException {
    Map<String, String> cookie = ConsoleLogin.signIn(running.address(), strangersMail, PASSWORD);
    for (String page : pages()) {
      Reply nobody = http.get(page, Map.of());
      boolean open = page.matches("/console/(login|forgot|password).xhtml.*");
      assertThat(nobody.status()).as(page).isEqualTo(open ? 200 : 302);
      Reply seen = http.get(page, cookie);
      assertThat(seen.status()).as(page).isIn(200, 302, 400, 403, 404, 410);
      assertThat(seen.text()).as(page).doesNotContain(secret);
    }
  }

  @Test
  void storedObjectsAreShutWithoutASignatureOfTheirOwn() {
    Map<String, String> environment = running.platform().environment();
    String bucket =
        environment.getOrDefault("INTERVIEW_PLATFORM_STORAGE_BUCKET", "interview-platform");
    URI storage = URI.create(environment.getOrDefault("INTERVIEW_PLATFORM_STORAGE_ENDPOINT", ""));
    for (String path : List.of("/" + bucket, "/" + bucket + "/" + organisation() + "/x")) {
      Reply reply = new Http(storage).get(path, Map.of());
      assertThat(reply.status()).as(path).isIn(403, 404);
    }
  }

  /** All pages, each naming what is the victim's. */
  private List<String> pages() throws IOException {
    Path directory = Path.of("..", "web-module", "src", "main", "webapp", "console");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .flatMap(
              name ->
                  names.values().stream().distinct().map(id -> "/console/" + name + "?id=" + id))
          .toList();
    }
  }

  private List<ApiRoute> closed() {
    return routes.stream().filter(route -> !route.isOpen()).toList();
  }

  private Reply tried(Recruiter who, ApiRoute route) {
    String path = route.with(word -> Optional.ofNullable(names.get(word)));
    return who.send(route.method(), path, route.changes() ? body(route) : "");
  }

  /** What makes the request one that would be granted to its owner, where {} would not. */
  private static String body(ApiRoute route) {
    return switch (route.path().replaceAll(".*/", "")) {
      case "settings" -> "{\"blindFirst\":false}";
      case "roles" -> "{\"roles\":[\"HR\"]}";
      case "decisions" -> "{\"outcome\":\"ADVANCE\",\"reason\":\"because\"}";
      case "{competencyId}" -> "{\"level\":3}";
      default -> "{}";
    };
  }

  private static Set<Integer> refusals(ApiRoute route) {
    return route.changes()
        ? Stream.concat(SHUT.stream(), UNREADABLE.stream())
            .collect(java.util.stream.Collectors.toSet())
        : SHUT;
  }

  private void assertNothingOfTheVictim(ApiRoute route, Reply reply) {
    assertThat(reply.text()).as(route.toString()).doesNotContain(secret);
  }

  private List<String> deadTokens() {
    Recruiter admin = running.recruiter();
    JsonNode revoked = token(admin, "revoked");
    admin.send("DELETE", "/api/api-tokens/" + revoked.path("id").asText(), "").expect(204);
    JsonNode expired = token(admin, "expired");
    new Tenants(running.platform().environment())
        .expireApiToken(organisation(), UUID.fromString(expired.path("id").asText()));
    return List.of(
        "",
        "ip_nobodys",
        revoked.path("token").asText(),
        expired.path("token").asText(),
        jwt().signed(Map.of("alg", "RS256", "typ", "JWT"), claims(-3_600)));
  }

  private Jwt jwt() {
    return Jwt.with(
        running.platform().environment().getOrDefault("INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY", ""));
  }

  private Map<String, Object> claims(long seconds) {
    long now = Instant.now().getEpochSecond();
    return Map.of(
        "iss",
        "interview-platform",
        "aud",
        "interview-platform",
        "sub",
        names.get("users"),
        "upn",
        Recruiter.EMAIL,
        "organisation",
        organisation().toString(),
        "groups",
        List.of("ADMIN"),
        "iat",
        now + seconds - 60,
        "exp",
        now + seconds);
  }

  private static JsonNode token(Recruiter admin, String name) {
    Map<String, Object> wish =
        Map.of("name", name, "scopes", List.of("READ_INTERVIEWS"), "days", 1);
    return admin.post("/api/api-tokens", wish).expect(201).json();
  }

  /** That of the victim. */
  private UUID organisation() {
    return running.recruiter().organisation();
  }
}
