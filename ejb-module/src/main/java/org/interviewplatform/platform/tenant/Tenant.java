package org.interviewplatform.platform.tenant;

import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The organisation the current thread works for.
 *
 * <p>Enter it before the transaction begins: the database connection learns the organisation when
 * the transaction first uses it, and keeps it until the end.
 */
public final class Tenant {
  private static final ThreadLocal<OrganisationId> CURRENT = new ThreadLocal<>();

  private Tenant() {}

  /** Work that may throw a checked exception. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /** Does it. */
    T run() throws X;
  }

  /** Does the work for the organisation, then returns the thread to where it was. */
  public static <T> T in(OrganisationId organisation, Supplier<T> work) {
    return call(organisation, work::get);
  }

  /** Does the work for the organisation, then returns the thread to where it was. */
  public static void in(OrganisationId organisation, Runnable work) {
    call(
        organisation,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /** As {@link #in(OrganisationId, Supplier)}, for work that may throw a checked exception. */
  public static <T, X extends Exception> T call(OrganisationId organisation, Work<T, X> work)
      throws X {
    @Nullable OrganisationId before = CURRENT.get();
    CURRENT.set(organisation);
    try {
      return work.run();
    } finally {
      restore(before);
    }
  }

  /** The organisation of this thread; a thread without one is a fault of ours. */
  public static OrganisationId current() {
    return find()
        .orElseThrow(
            () -> new DomainException(TenantError.MISSING, "No organisation was entered."));
  }

  /** The organisation of this thread, if one was entered. */
  public static Optional<OrganisationId> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  private static void restore(@Nullable OrganisationId before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }
}
