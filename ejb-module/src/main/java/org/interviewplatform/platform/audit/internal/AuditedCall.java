package org.interviewplatform.platform.audit.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** A call that has succeeded, and what the trail is told of it. */
record AuditedCall(Method method, @Nullable Object[] arguments, @Nullable Object result) {

  /**
   * What it was done to; empty where nothing was there to do it to.
   *
   * @param ofResult whether ids among the arguments do not count
   */
  Optional<UUID> subject(boolean ofResult) {
    Optional<UUID> given = Arrays.stream(arguments).flatMap(each -> id(each).stream()).findFirst();
    if (given.isPresent() && !ofResult) {
      return given;
    }
    return result instanceof Optional<?> found ? found.map(AuditedCall::idOrOrganisation) : whole();
  }

  Map<String, String> details() {
    Map<String, String> details = new TreeMap<>();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      @Nullable Told told = parameters[i].getAnnotation(Told.class);
      if (told != null) {
        details.put(told.value(), text(arguments[i]));
      }
    }
    return details;
  }

  private Optional<UUID> whole() {
    return Optional.of(result == null ? organisation() : idOrOrganisation(result));
  }

  private static UUID idOrOrganisation(Object value) {
    return id(value)
        .or(() -> property(value, "id").flatMap(AuditedCall::id))
        .orElseGet(AuditedCall::organisation);
  }

  private static UUID organisation() {
    return Tenant.current().value();
  }

  /** A UUID, a typed id around one, or an Optional of either. */
  private static Optional<UUID> id(@Nullable Object value) {
    if (value instanceof UUID id) {
      return Optional.of(id);
    }
    if (value instanceof Optional<?> given) {
      return given.flatMap(AuditedCall::id);
    }
    return value != null && isTypedId(value.getClass())
        ? property(value, "value").map(UUID.class::cast)
        : Optional.empty();
  }

  private static boolean isTypedId(Class<?> type) {
    @Nullable RecordComponent[] components = type.getRecordComponents();
    return components != null
        && components.length == 1
        && components[0] != null
        && components[0].getType() == UUID.class;
  }

  private static Optional<Object> property(Object value, String name) {
    try {
      Method accessor = value.getClass().getMethod(name);
      return Optional.ofNullable(accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable Object value) {
    @Nullable Object shown = value instanceof Optional<?> given ? given.orElse(null) : value;
    return shown == null ? "" : id(shown).map(UUID::toString).orElseGet(shown::toString);
  }
}
