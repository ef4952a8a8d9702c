package org.interviewplatform.web.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be.
 *
 * @param roles some of ADMIN, HR, REVIEWER, VIEWER
 */
public record RolesBody(
    @Schema(required = true, examples = "[\"HR\", \"REVIEWER\"]")
        @Nullable List<@Nullable String> roles) {
  Set<Role> wanted() {
    EnumSet<Role> wanted = EnumSet.noneOf(Role.class);
    Given.all("A role", roles)
        .forEach(name -> Given.oneOf("A role", Role.class, name).ifPresent(wanted::add));
    return wanted;
  }
}
