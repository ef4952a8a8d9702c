package org.interviewplatform.organisation;

import java.util.Set;
import org.interviewplatform.platform.security.Role;

/** A {@link User} as colleagues see it. */
public record Person(UserId id, String name, String email, Set<Role> roles) {}
