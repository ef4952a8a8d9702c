package org.interviewplatform.batch.notify;

import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * How to reach the mail server.
 *
 * @param from the sender's address
 * @param user with which to sign in, absent for a server that asks nobody
 * @param startTls whether an unencrypted connection is refused
 * @param timeout for connecting, and for every answer
 */
record MailSettings(
    String host,
    int port,
    String from,
    Optional<String> user,
    Optional<String> password,
    boolean startTls,
    Duration timeout) {
  static final ConfigKey<String> HOST =
      ConfigKey.of("interview-platform.mail.host", String.class, "localhost", "The SMTP server.");
  static final ConfigKey<Integer> PORT =
      ConfigKey.of("interview-platform.mail.port", Integer.class, "25", "Its port.");
  static final ConfigKey<String> FROM =
      ConfigKey.of(
          "interview-platform.mail.from",
          String.class,
          "interview-platform@localhost",
          "The address e-mails come from.");
  static final ConfigKey<String> USER =
      ConfigKey.of(
          "interview-platform.mail.user",
          String.class,
          "The name to sign in with; absent where the server asks for none.");
  static final ConfigKey<String> PASSWORD =
      ConfigKey.of("interview-platform.mail.password", String.class, "The password to that name.");
  static final ConfigKey<Boolean> START_TLS =
      ConfigKey.of(
          "interview-platform.mail.start-tls",
          Boolean.class,
          "false",
          "Whether the connection must be encrypted by STARTTLS.");
  static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.mail.timeout",
          Duration.class,
          "PT20S",
          "How long to wait for the server, at every answer.");

  static MailSettings from(Settings settings) {
    return new MailSettings(
        settings.get(HOST),
        settings.get(PORT),
        settings.get(FROM),
        settings.find(USER),
        settings.find(PASSWORD),
        settings.get(START_TLS),
        settings.get(TIMEOUT));
  }
}
