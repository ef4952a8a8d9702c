package org.interviewplatform.organisation;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The people of the current organisation. */
public interface Users {
  void add(Organisation organisation);

  void add(User user);

  Organisation organisation();

  Optional<User> withEmail(String email);

  List<User> withAnyOf(List<Role> roles);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String email);

  /** Whether this installation has any organisation yet; asked before the organisation is known. */
  boolean anyOrganisationExists();
}
