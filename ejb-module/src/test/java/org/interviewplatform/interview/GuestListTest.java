package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestListTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private final GuestList list = new GuestList("en", NOW);

  @Test
  void aHeaderNamesTheColumnsInAnyOrder() {
    InvitationDraft draft =
        one("E-mail;Last name;First name;Note;Language;Time %;Deadline\n"
                + "ada@example.org;Lovelace;Ada;x;ru;150 %;2026-12-01")
            .draft()
            .orElseThrow();

    assertThat(draft.name()).isEqualTo("Ada Lovelace");
    assertThat(draft.email()).isEqualTo("ada@example.org");
    assertThat(draft.language()).isEqualTo("ru");
    assertThat(draft.timeMultiplier()).isEqualTo(new TimeMultiplier(new BigDecimal("1.50")));
    assertThat(draft.deadline()).contains(Instant.parse("2026-12-02T00:00:00Z"));
  }

  @Test
  void aHeaderMayBeRussian() {
    assertThat(one("ФИО;Почта\nАда Лавлейс;ada@example.org").name()).isEqualTo("Ада Лавлейс");
    assertThat(one("Почта;Имя;Фамилия\nada@example.org;Ада;Лавлейс").name())
        .isEqualTo("Ада Лавлейс");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Lovelace,ada@example.org|Ada Lovelace",
        "ada@example.org;Ada Lovelace|Ada Lovelace",
        "Ada Lovelace <ada@example.org>|Ada Lovelace",
        "ada@example.org|ada@example.org"
      })
  void withoutHeaderTheAddressIsFoundAndTheRestIsTheName(String row, String name) {
    GuestRow guest = one(row);
    assertThat(guest.isReady()).isTrue();
    assertThat(guest.name()).isEqualTo(name);
    assertThat(guest.email()).isEqualTo("ada@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "ada,'','','',EMAIL",
    "ada@example.org,english,'','',LANGUAGE",
    "ada@example.org,en,90,'',TIME",
    "ada@example.org,en,much,'',TIME",
    "ada@example.org,en,100,2026-11-20,DEADLINE",
    "ada@example.org,en,100,soon,DEADLINE"
  })
  void whatIsWrongWithARowIsToldOfTheRow(
      String email, String language, String time, String deadline, GuestFault fault) {
    String row = String.join(",", "Ada", email, language, time, deadline);
    GuestRow guest = one("name,email,language,time,deadline\n" + row);
    assertThat(guest.fault()).isEqualTo(fault);
    assertThat(guest.line()).isEqualTo(2);
    assertThat(guest.draft()).isEmpty();
  }

  @Test
  void aNameThatIsTooLongIsNotCutOff() {
    assertThat(one("x".repeat(201) + ",ada@example.org").fault()).isEqualTo(GuestFault.NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "name,phone\nAda,1", "name,email", "a@b\n\"c"})
  void whatIsNoListIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> list.read(text))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(InterviewError.INVALID));
  }

  @Test
  void moreThanFiveHundredPeopleAreRefused() {
    assertThat(list.read("a@b\n".repeat(GuestList.MOST))).hasSize(GuestList.MOST);
    assertThatThrownBy(() -> list.read("a@b\n".repeat(GuestList.MOST + 1)))
        .hasMessageContaining("500");
  }

  private GuestRow one(String text) {
    List<GuestRow> rows = list.read(text);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
