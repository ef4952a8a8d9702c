package org.interviewplatform.platform.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** The user the current thread works for; entering one enters the organisation too. */
public final class CurrentCaller {
  private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

  private CurrentCaller() {}

  /** Does the work for the caller, then returns the thread to where it was. */
  public static <T> T in(Caller caller, Supplier<T> work) {
    return call(caller, work::get);
  }

  /** Does the work for the caller, then returns the thread to where it was. */
  public static void in(Caller caller, Runnable work) {
    call(
        caller,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /** As {@link #in(Caller, Supplier)}, for work that may throw a checked exception. */
  public static <T, X extends Exception> T call(Caller caller, Tenant.Work<T, X> work) throws X {
    @Nullable Caller before = CURRENT.get();
    CURRENT.set(caller);
    try {
      return Tenant.call(caller.organisationId(), work);
    } finally {
      restore(before);
    }
  }

  /** The caller, if somebody is signed in. */
  public static Optional<Caller> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The caller; nobody signed in is a 401. */
  public static Caller current() {
    return find()
        .orElseThrow(
            () -> new DomainException(SecurityError.UNAUTHENTICATED, "Please sign in first."));
  }

  /** The caller, who must be allowed to do this; otherwise a 403. */
  public static Caller require(Permission permission) {
    Caller caller = current();
    if (!caller.may(permission)) {
      throw new DomainException(
          SecurityError.FORBIDDEN, "Your role does not allow this (" + permission + ").");
    }
    return caller;
  }

  private static void restore(@Nullable Caller before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }
}
