package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTableTest {
  @Test
  void columnsAreFoundByTheirNamesInAnyOrder() {
    String csv =
        "Email,Name,timeMultiplier,deadline,send,shoe size\r\n"
            + "ada@example.com,\"Lovelace, Ada\",1.5,2026-12-24T17:00:00Z,false,38\r\n"
            + "bo@example.com,Bo\r\n";

    assertThat(InvitationTable.read(csv))
        .containsExactly(
            new InvitationBody(
                "Lovelace, Ada",
                "ada@example.com",
                null,
                new BigDecimal("1.5"),
                Instant.parse("2026-12-24T17:00:00Z"),
                false),
            new InvitationBody("Bo", "bo@example.com", null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name,email",
        "name\nAda",
        "name,email,timeMultiplier\nAda,a@b.example,long",
        "name,email\n\"Ada,a@b.example"
      })
  void whatIsNoSuchTableIsRefusedAsAWhole(String csv) {
    assertThatThrownBy(() -> InvitationTable.read(csv))
        .hasFieldOrPropertyWithValue("code", ApiError.INVALID);
  }
}
