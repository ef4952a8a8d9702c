package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.interviewplatform.organisation.Person;

/**
 * A person of the organisation.
 *
 * @param state INVITED, ACTIVE or DISABLED
 */
public record PersonView(UUID id, String name, String email, List<String> roles, String state) {
  static PersonView of(Person person) {
    return new PersonView(
        person.id().value(),
        person.name(),
        person.email(),
        person.roles().stream().map(Enum::name).sorted().toList(),
        person.state().name());
  }
}
