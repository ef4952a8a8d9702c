package org.interviewplatform.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
  private final List<String> rows = CsvReport.of(Contents.support()).lines().toList();

  @Test
  void thereIsARowPerPassageAndPerAnswerWithoutAny() {
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).contains("\"Empathy\",\"1\",\"1:05\",\"1:09\"");
    assertThat(rows.get(1)).endsWith("\"EVIDENCE_ONLY\",\"\"");
    assertThat(rows.get(2)).contains("The file is text, not a recording.");
    assertThat(rows.get(3)).contains("Not answered.");
  }

  @Test
  void aQuoteThatLooksLikeAFormulaIsText() {
    assertThat(rows.get(1)).contains("\"'=SUM(A1) I listen first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "=a\nb"})
  void formulasAreMadeText(String cell) {
    assertThat(new CsvTable().row(cell).toString()).startsWith("\"'" + cell.charAt(0));
  }

  @Test
  void quotesAreDoubledAndLineBreaksKept() {
    assertThat(new CsvTable().row("a \"b\"\nc", "d").toString())
        .isEqualTo("\"a \"\"b\"\"\nc\",\"d\"\r\n");
  }
}
