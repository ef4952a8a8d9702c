package org.interviewplatform.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "=a\nb"})
  void formulasAreMadeText(String cell) {
    assertThat(new CsvTable().row(cell)).hasToString("\"'" + cell + "\"\r\n");
  }

  @Test
  void quotesAreDoubledAndLineBreaksKept() {
    assertThat(new CsvTable().row("a \"b\"\nc", "d")).hasToString("\"a \"\"b\"\"\nc\",\"d\"\r\n");
  }

  @Test
  void rowsFollowOneAnother() {
    assertThat(new CsvTable().row("a").row(List.of("b", "")))
        .hasToString("\"a\"\r\n\"b\",\"\"\r\n");
  }
}
