package org.interviewplatform.platform.limit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** How often who may do what. Generous: many candidates may share one address. */
public final class LimitConfig {
  public static final ConfigKey<Boolean> ENABLED =
      ConfigKey.of(
          "interview-platform.limit.enabled",
          Boolean.class,
          "true",
          "Whether there are limits on how often candidates and sign-ins may come");
  public static final ConfigKey<String> START_LINK =
      key("start.link", "1200/PT1M", "Sessions begun on one link");
  public static final ConfigKey<String> START_ADDRESS =
      key("start.address", "600/PT1M", "Sessions begun from one address");
  public static final ConfigKey<String> OPEN_SESSION =
      key("open.session", "60/PT1M", "Questions opened and attempts begun in one session");
  public static final ConfigKey<String> OPEN_ADDRESS =
      key("open.address", "3000/PT1M", "Questions opened and attempts begun from one address");
  public static final ConfigKey<String> UPLOAD_SESSION =
      key("upload.session", "240/PT1M", "Uploads begun and ended in one session");
  public static final ConfigKey<String> UPLOAD_ADDRESS =
      key("upload.address", "12000/PT1M", "Uploads begun and ended from one address");
  public static final ConfigKey<String> SIGN_SESSION =
      key("sign.session", "300/PT1M", "Requests for part addresses in one session");
  public static final ConfigKey<String> SIGN_ADDRESS =
      key("sign.address", "12000/PT1M", "Requests for part addresses from one address");
  public static final ConfigKey<String> SPEED_TEST_SESSION =
      key("speed-test.session", "20/PT1M", "Speed measurements in one session");
  public static final ConfigKey<String> SPEED_TEST_ADDRESS =
      key("speed-test.address", "600/PT1M", "Speed measurements from one address");
  public static final ConfigKey<String> MESSAGE_SESSION =
      key("message.session", "5/PT1H", "E-mails and requests asked for in one session");
  public static final ConfigKey<String> MESSAGE_ADDRESS =
      key("message.address", "120/PT1H", "E-mails and requests asked for from one address");
  public static final ConfigKey<String> SHARED_LINK =
      key("shared.link", "120/PT1M", "Looks at answers through one link");
  public static final ConfigKey<String> SHARED_ADDRESS =
      key("shared.address", "300/PT1M", "Looks at answers through links from one address");
  public static final ConfigKey<String> SIGN_IN_ACCOUNT =
      key("sign-in.account", "10/PT10M", "Failed sign-ins with one e-mail address");
  public static final ConfigKey<String> SIGN_IN_DEVICE =
      key("sign-in.device", "10/PT10M", "Failed sign-ins with a browser that has signed in before");
  public static final ConfigKey<String> SIGN_IN_ADDRESS =
      key("sign-in.address", "100/PT10M", "Failed sign-ins from one address");
  public static final ConfigKey<String> RESET_ACCOUNT =
      key("reset.account", "3/PT1H", "New passwords asked for one e-mail address");
  public static final ConfigKey<String> RESET_ADDRESS =
      key("reset.address", "30/PT1H", "New passwords asked for from one address");
  public static final ConfigKey<String> CALL_USER =
      key("call.user", "1200/PT1M", "Requests to the API by one person");
  public static final ConfigKey<String> CALL_TOKEN =
      key("call.token", "600/PT1M", "Requests to the API with one API token");

  private static final Map<Action, Map<Subject, ConfigKey<String>>> KEYS =
      Map.of(
          Action.START, Map.of(Subject.LINK, START_LINK, Subject.ADDRESS, START_ADDRESS),
          Action.OPEN, Map.of(Subject.SESSION, OPEN_SESSION, Subject.ADDRESS, OPEN_ADDRESS),
          Action.UPLOAD, Map.of(Subject.SESSION, UPLOAD_SESSION, Subject.ADDRESS, UPLOAD_ADDRESS),
          Action.SIGN, Map.of(Subject.SESSION, SIGN_SESSION, Subject.ADDRESS, SIGN_ADDRESS),
          Action.SPEED_TEST,
              Map.of(Subject.SESSION, SPEED_TEST_SESSION, Subject.ADDRESS, SPEED_TEST_ADDRESS),
          Action.MESSAGE,
              Map.of(Subject.SESSION, MESSAGE_SESSION, Subject.ADDRESS, MESSAGE_ADDRESS),
          Action.SHARED, Map.of(Subject.LINK, SHARED_LINK, Subject.ADDRESS, SHARED_ADDRESS),
          Action.SIGN_IN,
              Map.of(
                  Subject.ACCOUNT, SIGN_IN_ACCOUNT,
                  Subject.DEVICE, SIGN_IN_DEVICE,
                  Subject.ADDRESS, SIGN_IN_ADDRESS),
          Action.RESET, Map.of(Subject.ACCOUNT, RESET_ACCOUNT, Subject.ADDRESS, RESET_ADDRESS),
          Action.CALL, Map.of(Subject.USER, CALL_USER, Subject.TOKEN, CALL_TOKEN));

  private final Map<Action, Map<Subject, Rate>> rates = new EnumMap<>(Action.class);

  /** Reads the settings. */
  public LimitConfig(Settings settings) {
    if (settings.get(ENABLED)) {
      KEYS.forEach(
          (action, keys) -> {
            Map<Subject, Rate> read = new EnumMap<>(Subject.class);
            keys.forEach((subject, key) -> read.put(subject, rate(settings, key)));
            rates.put(action, read);
          });
    }
  }

  /** How often; absent where there is no limit. */
  Optional<Rate> rate(Action action, Subject subject) {
    return Optional.ofNullable(rates.getOrDefault(action, Map.of()).get(subject));
  }

  private static Rate rate(Settings settings, ConfigKey<String> key) {
    try {
      return Rate.parse(settings.get(key));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(key.name() + ": " + e.getMessage(), e);
    }
  }

  private static ConfigKey<String> key(String name, String usual, String description) {
    return ConfigKey.of("interview-platform.limit." + name, String.class, usual, description);
  }
}
