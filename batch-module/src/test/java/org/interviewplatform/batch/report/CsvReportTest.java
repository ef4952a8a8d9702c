package org.interviewplatform.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReportTest {
  private final List<String> rows = CsvReport.of(Contents.support()).lines().toList();

  @Test
  void thereIsARowPerPassageAndPerAnswerWithoutAny() {
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).contains("\"Empathy\",\"1\",\"1:05\",\"1:09\"");
    assertThat(rows.get(1)).endsWith("\"EVIDENCE_ONLY\",\"\"");
    assertThat(rows.get(2))
        .contains("The file is not a video or audio recording that can be read.");
    assertThat(rows.get(3)).contains("Not answered.");
  }

  @Test
  void aQuoteThatLooksLikeAFormulaIsText() {
    assertThat(rows.get(1)).contains("\"'=SUM(A1) I listen first");
  }
}
