package org.interviewplatform.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final String OLD = "the old key, with a comma, long enough";
  private static final String NEW = "the new key, no shorter than it has to be";

  private final Keys before = Keys.of(OLD);
  private final Keys meanwhile = new Keys(NEW, List.of(OLD));
  private final Keys after = Keys.of(NEW);

  @Test
  void whatIsNewIsMadeWithTheCurrentKey() {
    assertThat(meanwhile.derive("a")).isEqualTo(after.derive("a")).isNotEqualTo(before.derive("a"));
  }

  @Test
  void whatWasMadeWithTheEarlierKeyIsAcceptedUntilThatIsRemoved() {
    String token = before.derive("a");

    assertThat(meanwhile.haveDerived(token, "a")).isTrue();
    assertThat(meanwhile.haveDerived(token, "b")).isFalse();
    assertThat(after.haveDerived(token, "a")).isFalse();
  }

  @Test
  void aNodeThatStillMakesThingsWithTheOldKeyTakesThoseOfTheNew() {
    Keys first = new Keys(OLD, List.of(NEW));

    assertThat(first.haveDerived(meanwhile.derive("a"), "a")).isTrue();
    assertThat(first.derive("a")).isEqualTo(before.derive("a"));
  }

  @Test
  void aTokenIsToldAgainAsItWasMade() {
    String token = before.derive("a");

    assertThat(meanwhile.deriveAgain("a", Tokens.hash(token))).isEqualTo(token);
    assertThat(after.deriveAgain("a", Tokens.hash(token))).isEqualTo(after.derive("a"));
  }

  @Test
  void partOfATokenIsNoToken() {
    String token = before.derive("a");

    assertThat(before.haveDerived("", "a")).isFalse();
    assertThat(before.haveDerived(token.substring(0, 16), "a")).isFalse();
    assertThat(before.haveDerived(token.substring(0, 16), "a", 16)).isTrue();
  }

  @Test
  void theyAreReadOneALine() {
    Settings settings =
        Settings.of(
            Map.of(
                "interview-platform.link.key",
                NEW,
                "interview-platform.link.accepted-keys",
                OLD + "\n\n " + NEW + "\n"));

    assertThat(LinkKeys.from(settings).accepted()).containsExactly(OLD, NEW);
    assertThat(LinkKeys.from(settings).all()).containsExactly(NEW, OLD);
  }

  @Test
  void aShortOneIsRefusedWhereverItStands() {
    Settings settings =
        Settings.of(
            Map.of(
                "interview-platform.link.key",
                NEW,
                "interview-platform.link.accepted-keys",
                "short"));

    assertThatThrownBy(() -> LinkKeys.from(settings))
        .hasMessageContaining("interview-platform.link.key")
        .hasMessageContaining("at least 32")
        .hasMessageNotContaining("\"short");
    assertThatThrownBy(() -> Keys.of("short").requireLong("a.key")).hasMessageContaining("a.key");
  }

  @Test
  void keysInALogSayNothingOfThemselves() {
    assertThat(meanwhile).hasToString("Keys[1 + 1]");
  }
}
