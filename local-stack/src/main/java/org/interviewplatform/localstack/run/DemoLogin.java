package org.interviewplatform.localstack.run;

/**
 * The administrator of a run on a developer's machine. Fixed and documented, because everything
 * listens on the loopback address only; production takes its own from the environment.
 */
final class DemoLogin {

  static final String ORGANISATION = "Demo company";
  static final String EMAIL = "admin@demo.example";
  static final String PASSWORD = "demo-password";

  /** Who may open Liberty's Admin Center. */
  static final String ADMINISTRATOR = "administrator";

  private DemoLogin() {}
}
