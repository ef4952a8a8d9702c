package org.interviewplatform.web.refusal;

import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What the request on this thread is refused for. Pages tell refusals with status 200, and filters
 * and resources know the caller and the code, so each says what it knows; {@link RefusalFilter}
 * writes it down in the end. Outside of a request nothing is kept.
 */
public final class CurrentRefusal {
  private static final ThreadLocal<Noted> CURRENT = new ThreadLocal<>();

  private CurrentRefusal() {}

  /** What has been said. */
  static final class Noted {
    private @Nullable ErrorCode code;
    private @Nullable Caller caller;
    private String account = "";

    @Nullable ErrorCode code() {
      return code;
    }

    @Nullable Caller caller() {
      return caller;
    }

    String account() {
      return account;
    }
  }

  /** The request is refused; what was said first counts. */
  public static void note(ErrorCode code) {
    @Nullable Noted noted = CURRENT.get();
    if (noted != null && noted.code == null && RefusalKind.of(code).isPresent()) {
      noted.code = code;
    }
  }

  /** Who asks. */
  public static void by(Caller caller) {
    @Nullable Noted noted = CURRENT.get();
    if (noted != null) {
      noted.caller = caller;
    }
  }

  /**
   * Which account somebody wants to get into.
   *
   * @param pseudonym never the address itself: people type passwords into the wrong field
   */
  public static void account(String pseudonym) {
    @Nullable Noted noted = CURRENT.get();
    if (noted != null) {
      noted.account = pseudonym;
    }
  }

  static Noted begin() {
    Noted noted = new Noted();
    CURRENT.set(noted);
    return noted;
  }

  static void end() {
    CURRENT.remove();
  }
}
