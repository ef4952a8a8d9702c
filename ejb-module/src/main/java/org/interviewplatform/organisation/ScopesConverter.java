package org.interviewplatform.organisation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import org.interviewplatform.platform.security.Permission;

/** Keeps a token's scopes as their names with a comma between. */
@Converter
public class ScopesConverter implements AttributeConverter<Set<Permission>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Permission> scopes) {
    return scopes.stream().map(Permission::name).sorted().collect(joining(","));
  }

  @Override
  public Set<Permission> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(",", -1))
        .map(Permission::valueOf)
        .collect(toUnmodifiableSet());
  }
}
