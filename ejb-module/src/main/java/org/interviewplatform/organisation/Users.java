package org.interviewplatform.organisation;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The current organisation and its people. */
public interface Users {
  void add(Organisation organisation);

  void add(User user);

  void add(Logo logo);

  void remove(Logo logo);

  Organisation organisation();

  /** The current organisation's logo, if it has one. */
  Optional<Logo> logo();

  Optional<User> withEmail(String email);

  Optional<User> find(UserId id);

  /** All people, by name. */
  List<User> all();

  /** Newest first. */
  List<User> newest(Optional<Position> after, int most);

  /** Whom an OpenID provider calls this. */
  Optional<User> withExternalSubject(String subject);

  /** Whether the current organisation is there. */
  boolean exists();

  /** Asked before the organisation is known, or across organisations. */
  Optional<OrganisationId> organisationOfExternal(String subject);

  List<User> withAnyOf(List<Role> roles);

  /** How many people can sign in. */
  long count();

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String email);

  /** Whether this installation has any organisation yet; asked before the organisation is known. */
  boolean anyOrganisationExists();
}
