package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/console/interviews.xhtml",
        "/console/session.xhtml?id=49c50d93-31bb-499b-bd8d-3e6f2573847e",
        "/console/interviews.xhtml?q=night%20shift&status=DRAFT"
      })
  void signingInLeadsWhereTheUserWantedToGo(String page) {
    assertThat(Destination.after(page)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example/console/",
        "/console/../api/interviews",
        "/console/x.xhtml\r\nSet-Cookie: a=b",
        "/console/login.xhtml",
        "/console//evil.example",
        "/\\evil.example"
      })
  void signingInNeverLeadsAway(String elsewhere) {
    assertThat(Destination.after(elsewhere)).isEqualTo(Destination.HOME);
  }

  @Test
  void aPlaceInAListSurvivesTheAddress() {
    Position place = new Position(Instant.parse("2026-11-23T12:00:00.123456Z"), UUID.randomUUID());

    assertThat(Places.read(Places.write(place))).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "_", "2026-11-23T12:00:00Z_", "x_49c50d93-31bb-499b-bd8d-3e6f2573847e"})
  void aPlaceThatIsNoneIsTheBeginning(String text) {
    assertThat(Places.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "'; drop table interview; --", "49c50d93"})
  void whatIsNoIdNamesNothing(String text) {
    assertThat(RequestedId.parse(text)).isEmpty();
  }

  @Test
  void anIdIsReadAsItStands() {
    UUID id = UUID.randomUUID();

    assertThat(RequestedId.parse(id.toString())).contains(id);
  }
}
