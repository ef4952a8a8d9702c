package org.interviewplatform.organisation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import org.interviewplatform.platform.security.Role;

/** Keeps a user's roles as their names with a comma between. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(joining(","));
  }

  @Override
  public Set<Role> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(",", -1)).map(Role::valueOf).collect(toUnmodifiableSet());
  }
}
