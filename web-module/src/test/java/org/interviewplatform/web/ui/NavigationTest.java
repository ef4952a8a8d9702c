package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.interviewplatform.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTest {
  @Test
  void aGroupWithoutPlacesIsLeftOut() {
    List<Navigation.Group> reviewer =
        Navigation.open(place -> Role.REVIEWER.permissions().contains(place.needs()));

    assertThat(reviewer).extracting(Navigation.Group::name).containsExactly("work");
    assertThat(reviewer.get(0).places())
        .extracting(Navigation.Place::name)
        .contains("interviews")
        .doesNotContain("templates");
  }

  @Test
  void everyPlaceHasItsWordsInEveryLanguage() {
    for (Navigation.Group group : Navigation.open(place -> true)) {
      assertThat(Samples.english().of("nav.group." + group.name())).isNotBlank();
      assertThat(group.places())
          .allSatisfy(
              place -> assertThat(Samples.english().of("nav." + place.name())).isNotBlank());
    }
  }

  @Test
  void aChosenLanguageIsRemembered() {
    Cookie[] cookies = {new Cookie("other", "en"), new Cookie(Languages.COOKIE, "ru")};

    assertThat(Languages.chosen(cookies)).contains(Locale.forLanguageTag("ru"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "RU", "ru-RU"})
  void aLanguageThatIsNotOursIsNotChosen(String tag) {
    assertThat(Languages.chosen(new Cookie[] {new Cookie(Languages.COOKIE, tag)})).isEmpty();
  }

  @Test
  void whoHasNeverChosenHasNoCookie() {
    assertThat(Languages.chosen((Cookie[]) null)).isEmpty();
  }

  @Test
  void languagesAreNamedAsTheirSpeakersNameThem() {
    assertThat(Languages.besides(Locale.UK)).containsExactly(new Languages.Choice("ru", "Русский"));
    assertThat(Languages.besides(Locale.forLanguageTag("ru")))
        .containsExactly(new Languages.Choice("en", "English"));
  }

  @Test
  void changingTheLanguageLeadsBackToTheSamePageAndNowhereElse() {
    assertThat(Destination.within("/console/login.xhtml?from=%2Fconsole%2F"))
        .isEqualTo("/console/login.xhtml?from=%2Fconsole%2F");
    assertThat(Destination.within("//evil.example/console/")).isEqualTo(Destination.HOME);
  }
}
