package org.interviewplatform.web.security;

import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.interviewplatform.organisation.ExternalIdentity;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How a caller is written into a token, and read back from one. */
final class CallerClaims {
  private static final String ORGANISATION = "organisation";
  private static final String NAME = "name";
  private static final String EMAIL = "email";

  private CallerClaims() {}

  static Map<String, Object> of(Caller caller) {
    List<String> groups = caller.roles().stream().map(Role::name).sorted().toList();
    return Map.of(
        "sub",
        caller.userId().toString(),
        "upn",
        caller.email(),
        "groups",
        groups,
        NAME,
        caller.name(),
        EMAIL,
        caller.email(),
        ORGANISATION,
        caller.organisationId().toString());
  }

  /** The caller a verified token of our own speaks for; empty when it names nobody of ours. */
  static Optional<Caller> read(JsonWebToken token) {
    Optional<UUID> user = uuid(token.getSubject());
    Optional<OrganisationId> organisation = organisation(token);
    if (user.isEmpty() || organisation.isEmpty()) {
      return Optional.empty();
    }
    String email = text(token, EMAIL).orElse("");
    return Optional.of(
        new Caller(
            user.get(),
            organisation.get(),
            text(token, NAME).orElse(email),
            email,
            roles(token.getGroups())));
  }

  /** Whom a verified token of an OpenID provider vouches for; empty without the claims we need. */
  static Optional<ExternalIdentity> readExternal(JsonWebToken token, GroupRoles groups) {
    Optional<String> email = text(token, EMAIL);
    Optional<String> subject = Optional.ofNullable(token.getSubject());
    Optional<OrganisationId> organisation = organisation(token);
    if (email.isEmpty() || subject.isEmpty() || organisation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExternalIdentity(
            organisation.get(),
            token.getIssuer(),
            subject.get(),
            email.get(),
            text(token, NAME).orElse(""),
            groups.of(token.getGroups())));
  }

  private static Optional<OrganisationId> organisation(JsonWebToken token) {
    return text(token, ORGANISATION).flatMap(CallerClaims::uuid).map(OrganisationId::new);
  }

  private static Set<Role> roles(@Nullable Collection<String> groups) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (groups != null) {
      Arrays.stream(Role.values()).filter(role -> groups.contains(role.name())).forEach(roles::add);
    }
    return roles;
  }

  private static Optional<String> text(JsonWebToken token, String claim) {
    @Nullable Object value = token.getClaim(claim);
    if (value instanceof JsonString json) {
      return Optional.of(json.getString());
    }
    return Optional.ofNullable(value).map(Object::toString);
  }

  private static Optional<UUID> uuid(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
