package org.interviewplatform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSetTest {
  private final RowSet rows = new RowSet();

  @Test
  void aRowIsNewOnce() {
    assertThat(rows.add("rating", "(0,1)")).isTrue();
    assertThat(rows.add("rating", "(0,1)")).isFalse();
  }

  @Test
  void placesAndTablesAreKeptApart() {
    rows.add("rating", "(7,291)");

    assertThat(rows.has("rating", "(7,291)")).isTrue();
    assertThat(rows.has("rating", "(8,1)")).isFalse();
    assertThat(rows.has("decision", "(7,291)")).isFalse();
  }
}
