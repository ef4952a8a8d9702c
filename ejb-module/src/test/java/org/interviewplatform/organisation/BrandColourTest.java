package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {
  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(BrandColour.contrastToWhite(0x000000)).isCloseTo(21.0, within(0.001));
    assertThat(BrandColour.contrastToWhite(0xffffff)).isCloseTo(1.0, within(0.001));
    assertThat(BrandColour.contrastToWhite(0x767676)).isCloseTo(4.54, within(0.005));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#2f4fd8", "#000000", "#767676", "  #2F4FD8 "})
  void aColourThatCanBeReadStays(String wanted) {
    BrandColour colour = BrandColour.nearest(wanted);
    assertThat(colour.hex()).isEqualTo(wanted.strip().toLowerCase(java.util.Locale.ROOT));
    assertThat(colour.note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ffcc00", "#00ff00", "#777777", "#ff9999"})
  void aColourTooLightIsDarkenedJustEnoughAndThatIsSaid(String wanted) {
    BrandColour colour = BrandColour.nearest(wanted);
    int rgb = Integer.parseInt(colour.hex().substring(1), 16);
    assertThat(BrandColour.contrastToWhite(rgb)).isBetween(4.5, 4.7);
    assertThat(colour.note().orElseThrow()).contains(wanted, colour.hex(), "4.5:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#fff", "#gggggg", "2f4fd8", "#2f4fd8;}body{display:none"})
  void whatIsNoColourIsRefused(String wanted) {
    assertThatThrownBy(() -> BrandColour.nearest(wanted))
        .hasFieldOrPropertyWithValue("code", OrganisationError.BRANDING_INVALID);
  }
}
