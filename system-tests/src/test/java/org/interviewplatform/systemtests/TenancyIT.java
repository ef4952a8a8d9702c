package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Tenants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every route of the API, tried by those it is not for. The routes come from the running platform's
 * own document, so that a new one is tried as soon as it is there; one whose parameters nobody has
 * named here fails.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class TenancyIT {
  private static final Set<Integer> SHUT = Set.of(401, 403, 404, 410);

  /** What a request may be refused for before anybody looks whose the thing is. */
  private static final Set<Integer> UNREADABLE = Set.of(400, 405, 411, 413, 415, 422);

  /**
   * Routes for candidates and for who signs in. Another open route must be named here, or closed.
   */
  private static final String OPEN = "/api/(public|auth)/.*";

  private final List<ApiRoute> routes = new ArrayList<>();
  private Running running;
  private Http http;
  private Estate estate;

  @BeforeAll
  void prepare(Running running) {
    this.running = running;
    http = running.http();
    JsonNode document =
        http.get("/openapi", Map.of("Accept", "application/json")).expect(200).json();
    routes.addAll(ApiRoute.of(document));
    estate = new Estate(running);
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
      Reply reply = tried(estate.stranger, route);
      if (route.namesSomething()) {
        assertThat(reply.status()).as(route + ": " + reply).isIn(refusals(route));
      }
      assertNothingOfTheVictim(route, reply);
    }
  }

  @Test
  void whoOnlyLooksOnChangesNothing() {
    for (ApiRoute route : closed()) {
      if (route.changes() && !route.isAboutOneself()) {
        Reply reply = tried(estate.viewer, route);
        assertThat(reply.status()).as(route + ": " + reply).isIn(refusals(route));
      }
    }
  }

  @Test
  void aReviewerFindsNothingThatIsNotAssigned() {
    for (ApiRoute route : closed()) {
      Reply reply = tried(estate.reviewer, route);
      if (route.namesSomething() || (route.changes() && !route.isAboutOneself())) {
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
    JsonNode invitation = estate.invitation("gone");
    String address = invitation.findPath("url").asText(invitation.findPath("address").asText());
    estate.owner.send("DELETE", "/api/invitations/" + invitation.path("id").asText(), "");
    String token = address.substring(address.lastIndexOf('/') + 1);
    Reply reply = http.get("/api/public/interview/" + token, Map.of());
    assertThat(reply.status()).isEqualTo(410);
    assertThat(reply.text()).doesNotContain(estate.secret);
  }

  private List<ApiRoute> closed() {
    return routes.stream().filter(route -> !route.isOpen()).toList();
  }

  private Reply tried(Recruiter who, ApiRoute route) {
    String path = route.with(word -> Optional.ofNullable(estate.names.get(word)));
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
        ? Stream.concat(SHUT.stream(), UNREADABLE.stream()).collect(Collectors.toSet())
        : SHUT;
  }

  private void assertNothingOfTheVictim(ApiRoute route, Reply reply) {
    assertThat(reply.text()).as(route.toString()).doesNotContain(estate.secret);
  }

  private List<String> deadTokens() {
    JsonNode revoked = estate.token("revoked");
    estate.owner.send("DELETE", "/api/api-tokens/" + revoked.path("id").asText(), "").expect(204);
    JsonNode expired = estate.token("expired");
    new Tenants(running.platform().environment())
        .expireApiToken(estate.owner.organisation(), UUID.fromString(expired.path("id").asText()));
    return List.of(
        "", "ip_nobodys", revoked.path("token").asText(), expired.path("token").asText());
  }
}
