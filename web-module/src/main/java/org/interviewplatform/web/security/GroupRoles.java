package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Which of an OpenID provider's groups gives which role. */
@ApplicationScoped
public class GroupRoles {
  public static final ConfigKey<String> ADMIN = key("admin", "ADMIN");
  public static final ConfigKey<String> HR = key("hr", "HR");
  public static final ConfigKey<String> REVIEWER = key("reviewer", "REVIEWER");
  public static final ConfigKey<String> VIEWER = key("viewer", "VIEWER");

  private final Map<Role, List<String>> groups;

  /** For CDI proxies. */
  protected GroupRoles() {
    this.groups = Map.of();
  }

  @Inject
  public GroupRoles(Settings settings) {
    this.groups = new EnumMap<>(Role.class);
    groups.put(Role.ADMIN, names(settings.get(ADMIN)));
    groups.put(Role.HR, names(settings.get(HR)));
    groups.put(Role.REVIEWER, names(settings.get(REVIEWER)));
    groups.put(Role.VIEWER, names(settings.get(VIEWER)));
  }

  private static ConfigKey<String> key(String role, String group) {
    return ConfigKey.of(
        "interview-platform.oidc.groups." + role,
        String.class,
        group,
        "Groups of the OpenID provider whose people have the role "
            + group
            + ", with commas"
            + " between.");
  }

  private static List<String> names(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** The roles of somebody in these groups. */
  public Set<Role> of(@Nullable Collection<String> memberships) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (memberships != null) {
      groups.forEach(
          (role, names) -> {
            if (names.stream().anyMatch(memberships::contains)) {
              roles.add(role);
            }
          });
    }
    return roles;
  }
}
