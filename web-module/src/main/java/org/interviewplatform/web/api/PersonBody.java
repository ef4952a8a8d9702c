package org.interviewplatform.web.api;

import java.util.List;
import java.util.Optional;
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
    @Nullable String email,
    @Nullable String name,
    @Nullable List<@Nullable String> roles,
    @Nullable String language) {

  PersonDraft toDraft() {
    return new PersonDraft(
        Given.required("email", email),
        Optional.ofNullable(name).orElse(""),
        new RolesBody(roles).wanted(),
        Optional.ofNullable(language).orElse("en"));
  }
}
