package org.interviewplatform.organisation;

import java.util.Set;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * Somebody as a trusted OpenID provider describes them.
 *
 * @param issuer and
 * @param subject together name the person for good; addresses may change hands
 * @param roles those of our roles that the provider's groups are called like
 */
public record ExternalIdentity(
    OrganisationId organisation,
    String issuer,
    String subject,
    String email,
    String name,
    Set<Role> roles) {

  String key() {
    return issuer + "|" + subject;
  }
}
