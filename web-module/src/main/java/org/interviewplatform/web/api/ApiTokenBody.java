package org.interviewplatform.web.api;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.organisation.ApiTokenDraft;
import org.interviewplatform.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A token to make.
 *
 * @param name what it is for
 * @param scopes permissions, see docs/permissions.md
 * @param days how long it lasts, 1 to 366; 90 where it is left out
 */
public record ApiTokenBody(
    @Schema(required = true, examples = "Applicant tracking") @Nullable String name,
    @Schema(required = true, examples = "[\"READ_INTERVIEWS\", \"READ_SESSIONS\"]")
        @Nullable List<@Nullable String> scopes,
    @Schema(examples = "90") @Nullable Integer days) {
  private static final int USUAL_DAYS = 90;

  ApiTokenDraft toDraft() {
    Set<Permission> wanted = EnumSet.noneOf(Permission.class);
    Given.all("A scope", scopes)
        .forEach(text -> Given.oneOf("A scope", Permission.class, text).ifPresent(wanted::add));
    int lasting = days == null ? USUAL_DAYS : days;
    return new ApiTokenDraft(Given.required("name", name), wanted, Duration.ofDays(lasting));
  }
}
