package org.interviewplatform.web.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.organisation.PersonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param name the address where it is left out
 * @param roles some of ADMIN, HR, REVIEWER, VIEWER
 * @param language of the mail and the console, en or ru; en where it is left out
 */
public record PersonBody(
    @Schema(required = true, examples = "grace@example.com") @Nullable String email,
    @Schema(examples = "Grace Hopper") @Nullable String name,
    @Schema(required = true, examples = "[\"REVIEWER\"]") @Nullable List<@Nullable String> roles,
    @Schema(examples = "en") @Nullable String language) {

  PersonDraft toDraft() {
    return new PersonDraft(
        Given.required("email", email),
        Optional.ofNullable(name).orElse(""),
        new RolesBody(roles).wanted(),
        Optional.ofNullable(language).orElse("en"));
  }
}
