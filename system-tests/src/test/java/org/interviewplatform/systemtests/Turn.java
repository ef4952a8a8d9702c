package org.interviewplatform.systemtests;

/**
 * When the classes run that end a platform or want one of their own: after all others, so that no
 * two platforms run at a time. For {@link org.junit.jupiter.api.Order}.
 */
final class Turn {
  /** What kills the shared platform, and starts it again. */
  static final int CRASHES = Integer.MAX_VALUE / 2 + 1;

  /** What stops it for good. */
  static final int CLEAN_STOP = CRASHES + 1;

  /** What starts one that trusts a provider of identities. */
  static final int PROVIDER = CLEAN_STOP + 1;

  /** What shares the platform that has a chat model; the first leaves its models as it likes. */
  static final int SCORED = PROVIDER + 1;

  private Turn() {}
}
