package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Keys;
import org.junit.jupiter.api.Test;

class FactorSealTest {
  private static final String OLD = "o".repeat(32);
  private static final String NEW = "n".repeat(32);
  private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

  private final UserId owner = UserId.create();
  private final FactorSeal seal = new FactorSeal(Keys.of(OLD));

  @Test
  void aSecretOpensForItsOwnerAlone() {
    byte[] sealed = seal.seal(owner, SECRET);
    assertThat(seal.open(owner, sealed)).hasValue(SECRET);
    assertThat(seal.open(UserId.create(), sealed)).isEmpty();
  }

  @Test
  void sealedItTellsNothingAndNeverLooksTheSame() {
    byte[] sealed = seal.seal(owner, SECRET);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(seal.seal(owner, SECRET)).isNotEqualTo(sealed);
    sealed[sealed.length - 1] ^= 1;
    assertThat(seal.open(owner, sealed)).isEmpty();
  }

  @Test
  void whileTheKeyIsChangedBothOpenAndTheNewOneSeals() {
    byte[] before = seal.seal(owner, SECRET);
    FactorSeal both = new FactorSeal(new Keys(NEW, List.of(OLD)));
    FactorSeal after = new FactorSeal(Keys.of(NEW));

    assertThat(both.open(owner, before)).hasValue(SECRET);
    assertThat(both.isOutdated(owner, before)).isTrue();
    byte[] again = both.seal(owner, SECRET);
    assertThat(both.isOutdated(owner, again)).isFalse();
    assertThat(after.open(owner, again)).hasValue(SECRET);
    assertThat(after.open(owner, before)).isEmpty();
  }

  @Test
  void withoutAKeyOfItsOwnThatOfLinksSeals() {
    FactorSeal byLink = new FactorSeal(Settings.of(Map.of("interview-platform.link.key", OLD)));
    FactorSeal own =
        new FactorSeal(
            Settings.of(Map.of("interview-platform.link.key", OLD, FactorSeal.KEY.name(), NEW)));
    byte[] sealed = byLink.seal(owner, SECRET);
    assertThat(seal.open(owner, sealed)).hasValue(SECRET);
    assertThat(own.open(owner, sealed)).isEmpty();
  }

  @Test
  void aShortKeyIsRefused() {
    Settings settings = Settings.of(Map.of(FactorSeal.KEY.name(), "short"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactorSeal(settings))
        .withMessageContaining(FactorSeal.KEY.name());
  }
}
